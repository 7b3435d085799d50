/**
 * The words of articles in the order in which they are read, which become the places of each word: numbers in three arrays for all words, for arrays
 * of each word take three times the memory, of tens of thousands of words.
 */

/** Where a word is. */
export interface Occurrences {
  /** Numbers of the articles, ascending. */
  articles: ArrayLike<number>;
  /** The word's places in all of its articles, one article after the other, ascending. */
  places: ArrayLike<number>;
  /** For each article where its places begin. */
  starts: ArrayLike<number>;
}

export class WordLog {
  readonly #numbers = new Map<string, number>();
  /** For each occurrence the number of the word, and the place. */
  #words = new Int32Array(2 ** 16);
  #places = new Int32Array(2 ** 16);
  #length = 0;
  readonly #articles: { number: number; end: number }[] = [];

  /** A word of the article that is read, whose places ascend. */
  add(form: string, place: number): void {
    let number = this.#numbers.get(form);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(form, number);
    }
    if (this.#length === this.#words.length) {
      this.#words = longer(this.#words);
      this.#places = longer(this.#places);
    }
    this.#words[this.#length] = number;
    this.#places[this.#length++] = place;
  }

  /** @param number Of the article whose words were added; those of articles ascend. */
  endArticle(number: number): void {
    this.#articles.push({ number, end: this.#length });
  }

  /** Each word once. */
  *occurrences(): Generator<[form: string, Occurrences]> {
    const count = this.#numbers.size;
    const [placesOf, articlesOf] = [new Int32Array(count + 1), new Int32Array(count + 1)];
    this.#eachOccurrence((word, _place, _article, isFirst) => {
      placesOf[word + 1] = (placesOf[word + 1] ?? 0) + 1;
      if (isFirst) articlesOf[word + 1] = (articlesOf[word + 1] ?? 0) + 1;
    });
    for (let word = 0; word < count; word++) {
      placesOf[word + 1] = (placesOf[word + 1] ?? 0) + (placesOf[word] ?? 0);
      articlesOf[word + 1] = (articlesOf[word + 1] ?? 0) + (articlesOf[word] ?? 0);
    }
    const places = new Int32Array(this.#length);
    const [articles, starts] = [new Int32Array(articlesOf[count] ?? 0), new Int32Array(articlesOf[count] ?? 0)];
    const [nextPlace, nextArticle] = [placesOf.slice(), articlesOf.slice()];
    this.#eachOccurrence((word, place, article, isFirst) => {
      const at = nextPlace[word] ?? 0;
      if (isFirst) {
        const next = nextArticle[word] ?? 0;
        articles[next] = article;
        starts[next] = at - (placesOf[word] ?? 0);
        nextArticle[word] = next + 1;
      }
      places[at] = place;
      nextPlace[word] = at + 1;
    });
    for (const [form, word] of this.#numbers) {
      const [first, last] = [articlesOf[word], articlesOf[word + 1]];
      yield [
        form,
        {
          articles: articles.subarray(first, last),
          places: places.subarray(placesOf[word], placesOf[word + 1]),
          starts: starts.subarray(first, last),
        },
      ];
    }
  }

  /** @param tell `isFirst`: whether the word has not been in the article before. */
  #eachOccurrence(tell: (word: number, place: number, article: number, isFirst: boolean) => void): void {
    const latest = new Int32Array(this.#numbers.size).fill(-1);
    let at = 0;
    for (const { number, end } of this.#articles)
      for (; at < end; at++) {
        const word = this.#words[at] ?? 0;
        tell(word, this.#places[at] ?? 0, number, latest[word] !== number);
        latest[word] = number;
      }
  }
}

function longer(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(2 * numbers.length);
  copy.set(numbers);
  return copy;
}
