/** The inverted file of a segment: for each word the articles that have it, and, in files of their own, its places in them. */
import { BitReader, BitWriter, ByteReader, ByteWriter } from "./bits.ts";
import { commonStart } from "./packing.ts";

/** The parts of an article that are searched, in the order in which they are counted. */
export const FIELDS = ["title", "dek", "text", "names"] as const;

/** Room for the words of a field in the numbers of places: place `n` of field `f` is `f * FIELD + n`, so that no phrase runs from one field into another. */
export const FIELD = 2 ** 24;
const TEXT = FIELDS.indexOf("text");

/** A word of a segment, under one of its keys. */
export interface Entry {
  key: string;
  form: string;
  /** Positions of the articles in the segment, ascending. */
  articles: number[];
  /** The word's places in all of its articles, one article after the other, ascending. */
  places: number[];
  /** For each article where its places begin. */
  starts: number[];
}

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
function gapWidth(articles: number, frequency: number): number {
  return 31 - Math.clz32(Math.max(1, Math.floor((0.69 * articles) / frequency)));
}

/** Bits of the gaps between places: the fewer there are in an article, the farther apart they are. 256 and 4 are half of the usual length of a text and a headline. */
function placeWidth(field: number, count: number): number {
  return 31 - Math.clz32(Math.max(1, Math.floor((field === TEXT ? 256 : 4) / count)));
}

/** The content of a file of postings. @param articles Number of articles in the segment. */
export function writePostings(entries: readonly Entry[], articles: number): Uint8Array {
  const lists = new ByteWriter();
  lists.number(entries.length);
  const fromKeys = entries.map(({ key }, i) => commonStart(entries[i - 1]?.key ?? "", key));
  const fromForms = entries.map(({ key, form }) => commonStart(key, form));
  for (const from of fromKeys) lists.number(from);
  for (const from of fromForms) lists.number(from);
  lists.text(entries.map(({ key }, i) => key.slice(fromKeys[i])).join("\n"));
  lists.text(entries.map(({ form }, i) => form.slice(fromForms[i])).join("\n"));
  for (const entry of entries) lists.number(entry.articles.length);
  const bits = new BitWriter();
  for (const { articles: found, places, starts } of entries) {
    const width = gapWidth(articles, found.length);
    let next = 0;
    for (let i = 0; i < found.length; i++) {
      const article = found[i] ?? 0;
      bits.rice(article - next, width);
      next = article + 1;
      writeCounts(bits, places, starts[i] ?? 0, starts[i + 1] ?? places.length);
    }
  }
  lists.bytes(bits.done());
  return lists.done();
}

/** @param articles Number of articles in the segment. @param first The ordinal of the first entry. */
export function readPostings(content: Uint8Array, articles: number, first: number): Posting[] {
  const { words, bits } = readWords(content);
  return words.map(({ key, form, frequency }, i) => {
    const posting: Posting = { key, form, ordinal: first + i, articles: [], counts: [] };
    eachArticle(bits, articles, frequency, (article) => {
      posting.articles.push(article);
      posting.counts.push(readCounts(bits));
    });
    return posting;
  });
}

/**
 * The words of a file of postings with their places, as they were written.
 * @param places Gives, for each word in turn, the reader of the file of places, at the first bit of this word.
 */
export function readEntries(content: Uint8Array, articles: number, places: () => BitReader): Entry[] {
  const { words, bits } = readWords(content);
  return words.map(({ key, form, frequency }) => {
    const entry: Entry = { key, form, articles: [], places: [], starts: [] };
    const inFiles = places();
    eachArticle(bits, articles, frequency, (article) => {
      entry.articles.push(article);
      entry.starts.push(entry.places.length);
      const code = bits.gamma();
      // Without a list of counts, for the sake of the many words that are in texts alone.
      if (code !== IN_FIELDS) readInField(inFiles, TEXT, inTextAlone(code), entry.places);
      else for (const [field, count] of readAllCounts(bits).entries()) readInField(inFiles, field, count, entry.places);
    });
    return entry;
  });
}

interface CountedWord {
  key: string;
  form: string;
  /** Number of articles. */
  frequency: number;
}

/** The words of a file of postings. `bits` is at the articles of the first. */
function readWords(content: Uint8Array): { words: CountedWord[]; bits: BitReader } {
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

/** @param read Reads what follows the article. */
function eachArticle(bits: BitReader, articles: number, frequency: number, read: (article: number) => void): void {
  const width = gapWidth(articles, frequency);
  let next = 0;
  for (let n = 0; n < frequency; n++) {
    const article = next + bits.rice(width);
    next = article + 1;
    read(article);
  }
}

/** Adds the places of a word in a field of an article to those read before. */
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

/** How often a word is in each field, from some of its places. */
function countsOf(places: readonly number[], start: number, end: number): Counts {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (let i = start; i < end; i++) {
    const field = Math.floor((places[i] ?? 0) / FIELD);
    counts[field] = (counts[field] ?? 0) + 1;
  }
  return counts;
}

/** Whether all of the places are in the text, as those of most words are. */
function isInText(places: readonly number[], start: number, end: number): boolean {
  return (places[start] ?? 0) >= TEXT * FIELD && (places[end - 1] ?? 0) < (TEXT + 1) * FIELD;
}

/** In place of a count: it is not in the text alone, and a count for each field follows. Most words are once in the text, which takes one bit. */
const IN_FIELDS = 2;

function writeCounts(bits: BitWriter, places: readonly number[], start: number, end: number): void {
  const count = end - start;
  if (isInText(places, start, end)) {
    bits.gamma(count === 1 ? 1 : count + 1);
    return;
  }
  bits.gamma(IN_FIELDS);
  const counts = countsOf(places, start, end);
  for (const count of counts) bits.bits(count > 0 ? 1 : 0, 1);
  for (const count of counts) if (count > 0) bits.gamma(count);
}

function readCounts(bits: BitReader): Counts {
  const code = bits.gamma();
  return code === IN_FIELDS ? readAllCounts(bits) : [0, 0, inTextAlone(code), 0];
}

function inTextAlone(code: number): number {
  return code === 1 ? 1 : code - 1;
}

function readAllCounts(bits: BitReader): Counts {
  const present = [bits.bit(), bits.bit(), bits.bit(), bits.bit()];
  const [title = 0, dek = 0, text = 0, names = 0] = present.map((is) => (is ? bits.gamma() : 0));
  return [title, dek, text, names];
}

/** The content of a file of places, which has the entries in the same order. */
export function writePlaces(entries: readonly Entry[]): Uint8Array {
  const content = new ByteWriter();
  const bits = new BitWriter();
  content.number(entries.length);
  for (const { places, starts } of entries) {
    const before = bits.length;
    for (let i = 0; i < starts.length; i++) writeArticle(bits, places, starts[i] ?? 0, starts[i + 1] ?? places.length);
    content.number(bits.length - before);
  }
  content.bytes(bits.done());
  return content.done();
}

function writeArticle(bits: BitWriter, places: readonly number[], start: number, end: number): void {
  if (isInText(places, start, end)) {
    writeInField(bits, TEXT, places, start, end);
    return;
  }
  let at = start;
  for (const [field, count] of countsOf(places, start, end).entries()) {
    writeInField(bits, field, places, at, at + count);
    at += count;
  }
}

function writeInField(bits: BitWriter, field: number, places: readonly number[], start: number, end: number): void {
  const width = placeWidth(field, end - start);
  let next = field * FIELD;
  for (let at = start; at < end; at++) {
    const place = places[at] ?? 0;
    bits.rice(place - next, width);
    next = place + 1;
  }
}

/** The places of a word in its articles. @param content A file of places. @param first The ordinal of its first entry. */
export function readPlaces(content: Uint8Array, first: number, { ordinal, counts }: Posting): number[][] {
  const header = new ByteReader(content);
  const lengths = Array.from({ length: header.number() }, () => header.number());
  const before = lengths.slice(0, ordinal - first).reduce((sum, length) => sum + length, 0);
  const bits = new BitReader(content, 8 * header.at + before);
  return counts.map((inArticle) => {
    const places: number[] = [];
    for (const [field, count] of inArticle.entries()) readInField(bits, field, count, places);
    return places;
  });
}
