/** The inverted file of a segment: for each word the articles that have it, and, in files of their own, its places in them. */
import { BitReader, ByteReader } from "./bits.ts";

/** The parts of an article that are searched, in the order in which they are counted. */
export const FIELDS = ["title", "dek", "text", "names"] as const;

/** Room for the words of a field in the numbers of places: place `n` of field `f` is `f * FIELD + n`, so that no phrase runs from one field into another. */
export const FIELD = 2 ** 24;
export const TEXT = FIELDS.indexOf("text");

/** A word of a segment as its file tells it. */
export interface Posting {
  key: string;
  form: string;
  /** Position among all entries of the segment, by which its places are found. */
  ordinal: number;
  articles: number[];
  /** For each article how often the word is in each field. */
  counts: Counts[];
}

export type Counts = readonly [title: number, dek: number, text: number, names: number];

/** Bits of the gaps between articles: they are about `articles / frequency` apart. */
export function gapWidth(articles: number, frequency: number): number {
  return 31 - Math.clz32(Math.max(1, Math.floor((0.69 * articles) / frequency)));
}

/** Bits of the gaps between places: the fewer there are in an article, the farther apart they are. 256 and 4 are half of the usual length of a text and a headline. */
export function placeWidth(field: number, count: number): number {
  return 31 - Math.clz32(Math.max(1, Math.floor((field === TEXT ? 256 : 4) / count)));
}

/** @param articles Number of articles in the segment. @param first The ordinal of the first entry. */
export function readPostings(content: Uint8Array, articles: number, first: number): Posting[] {
  const { words, bits } = readWords(content);
  return words.map(({ key, form, frequency }, i) => {
    const posting: Posting = { key, form, ordinal: first + i, articles: [], counts: [] };
    eachArticle(bits, articles, frequency, (article) => {
      posting.articles.push(article);
      posting.counts.push(inFields(readCounts(bits)));
    });
    return posting;
  });
}

export interface CountedWord {
  key: string;
  form: string;
  /** Number of articles. */
  frequency: number;
}

/** The words of a file of postings. `bits` is at the articles of the first. */
export function readWords(content: Uint8Array): { words: CountedWord[]; bits: BitReader } {
  const lists = new ByteReader(content);
  const length = lists.number();
  const column = () => Array.from({ length }, () => lists.number());
  const [fromKeys, fromForms] = [column(), column()];
  const [keys, forms] = [lists.text().split("\n"), lists.text().split("\n")];
  const frequencies = column();
  let key = "";
  const words = frequencies.map((frequency, i) => {
    key = key.slice(0, fromKeys[i]) + (keys[i] ?? "");
    return { key, form: key.slice(0, fromForms[i]) + (forms[i] ?? ""), frequency };
  });
  return { words, bits: new BitReader(content, 8 * lists.at) };
}

/** The articles of the next word. @param read Reads what follows the article. */
export function eachArticle(
  bits: BitReader,
  articles: number,
  frequency: number,
  read: (article: number) => void,
): void {
  const width = gapWidth(articles, frequency);
  let next = 0;
  for (let n = 0; n < frequency; n++) {
    const article = next + bits.rice(width);
    next = article + 1;
    read(article);
  }
}

/** Passes over the places of a word in an article. */
export function skipInArticle(bits: BitReader, counts: number | Counts): void {
  if (typeof counts === "number") bits.skipRice(placeWidth(TEXT, counts), counts);
  else for (const [field, count] of counts.entries()) if (count > 0) bits.skipRice(placeWidth(field, count), count);
}

function readInField(bits: BitReader, field: number, count: number, places: number[]): void {
  if (count === 0) return;
  const width = placeWidth(field, count);
  let next = field * FIELD;
  for (let i = 0; i < count; i++) {
    const place = next + bits.rice(width);
    places.push(place);
    next = place + 1;
  }
}

/** In place of a count: it is not in the text alone, and a count for each field follows. Most words are once in the text, which takes one bit. */
export const IN_FIELDS = 2;

/** A single count is that of the text alone. */
export function readCounts(bits: BitReader): number | Counts {
  const code = bits.gamma();
  if (code === IN_FIELDS) return readAllCounts(bits);
  return code === 1 ? 1 : code - 1;
}

function inFields(counts: number | Counts): Counts {
  return typeof counts === "number" ? [0, 0, counts, 0] : counts;
}

function readAllCounts(bits: BitReader): Counts {
  const [title, dek, text, names] = [bits.bit(), bits.bit(), bits.bit(), bits.bit()];
  return [title && bits.gamma(), dek && bits.gamma(), text && bits.gamma(), names && bits.gamma()];
}

/** The places of a word in its articles. @param content A file of places. @param first The ordinal of its first entry. */
export function readPlaces(content: Uint8Array, first: number, { ordinal, counts }: Posting): number[][] {
  const header = new ByteReader(content);
  const lengths = Array.from({ length: header.number() }, () => header.number());
  const before = lengths.slice(0, ordinal - first).reduce((sum, length) => sum + length, 0);
  const bits = new BitReader(content, 8 * header.at + before);
  return counts.map((inArticle) => readPlacesIn(bits, inArticle));
}

/** The places of a word in the next article. */
export function readPlacesIn(bits: BitReader, counts: number | Counts): number[] {
  const places: number[] = [];
  for (const [field, count] of inFields(counts).entries()) readInField(bits, field, count, places);
  return places;
}
