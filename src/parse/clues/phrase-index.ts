/** Many phrases found in a text at once, in a time that does not depend on their number. */
import { BREAK, phraseWords, withoutParticles, writtenWords } from "./phrase-words.ts";

/** Where a phrase stands among the words of a text. */
export interface PhraseMatch<T> {
  value: T;
  at: number;
  /** Number of words. */
  length: number;
}

interface Phrase<T> {
  words: readonly string[];
  value: T;
  /** The one word of it, where capitals count: `US` is not `us`. */
  acronym?: string;
}

/** An acronym of which other words have the letters, `UN` and `un`; longer ones are also written as names, `Nato`. */
const ACRONYM = /^\p{Lu}{2,5}$/u;
const ALWAYS_CAPITALS = 3;

export class PhraseIndex<T> {
  /** By their first word, the longest first. */
  readonly #byFirst = new Map<string, Phrase<T>[]>();

  add(phrase: string, value: T): void {
    const words = phraseWords(phrase);
    const [first] = words;
    if (first === undefined || words.every((word) => word === BREAK)) return;
    const phrases = this.#byFirst.get(first) ?? [];
    const [written = ""] = writtenWords(phrase);
    phrases.push({ words, value, ...(words.length === 1 && ACRONYM.test(written) && { acronym: written }) });
    this.#byFirst.set(
      first,
      phrases.sort((a, b) => b.words.length - a.words.length),
    );
  }

  /**
   * In the order of the text; of those that begin at the same word, the longest first. Some may be within others.
   * @param written As `writtenWords` gives them.
   */
  find(written: readonly string[]): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    const words = written.map((word) => word.toLowerCase());
    for (const [at, word] of words.entries()) {
      if (word === BREAK) continue;
      for (const form of [word, ...withoutParticles(word)]) {
        for (const { words: phrase, value, acronym } of this.#byFirst.get(form) ?? []) {
          if (acronym !== undefined && !isAcronym(written[at] as string, acronym)) continue;
          if (goesOn(words, at, phrase, form)) found.push({ value, at, length: phrase.length });
        }
      }
    }
    return found;
  }
}

function isAcronym(word: string, acronym: string): boolean {
  return word === acronym || (acronym.length > ALWAYS_CAPITALS && word[0] === acronym[0]);
}

/** Whether the phrase, whose first word is met, goes on as the text does. Its last word may have a particle. */
function goesOn(words: readonly string[], at: number, phrase: readonly string[], form: string): boolean {
  const last = phrase.length - 1;
  // A particle after the first word ends the phrase, one before it begins it.
  if (last > 0 && words[at]?.startsWith(form) && words[at] !== form) return false;
  for (let i = 1; i <= last; i++) {
    const word = words[at + i];
    if (word === phrase[i]) continue;
    if (i < last || word === undefined || !withoutParticles(word).includes(phrase[i] as string)) return false;
  }
  return true;
}
