/**
 * Makes a segment of the search index from a built one in which articles have other headlines: only the files with words of these headlines are read
 * and written. The result is that of `indexSegment`, byte for byte.
 */
import { isUnspaced, plain } from "../../../public/search/letters.ts";
import { CARDS } from "../../../public/search/segment.ts";
import { type Stemmer, stemmerName } from "../../../public/search/stems.ts";
import { firstBut } from "../../text/list.ts";
import { type BuiltArticle, type BuiltFiles, fileWith } from "./built-files.ts";
import { CorrectedEntries, type Corrections, changedEntries } from "./corrected-entries.ts";
import { cutAgain } from "./cut-lists.ts";
import { countedArticle, type SearchedArticle, textDigest } from "./index-segment.ts";
import { compareEntries, invert } from "./invert.ts";
import { packed } from "./packed-files.ts";
import { NamedFiles } from "./segment-directory.ts";
import {
  CUTS,
  cardsContent,
  compoundIn,
  type Firsts,
  finished,
  inOrder,
  lettersFromBehind,
  magnitudeOf,
  type PlacedWord,
  placesFile,
  postingsFile,
  type SegmentFiles,
  wordsContent,
} from "./segment-files.ts";
import type { UpdatedArticle } from "./update-segment.ts";
import type { WordLists } from "./word-lists.ts";

/**
 * The articles that have another headline, where nothing else differs that is searched, and all stand where they did; otherwise `undefined`.
 * @param articles In the order of the archive.
 */
export function correctionsOf(files: BuiltFiles, articles: readonly UpdatedArticle[]): Corrections | undefined {
  const before = files.articles;
  if (articles.length !== before.length || files.count("t") === 0) return undefined;
  const corrections = new Map<number, SearchedArticle>();
  for (const [number, article] of articles.entries()) {
    if ("built" in article) {
      if (article.built !== number) return undefined;
      continue;
    }
    const { text, language } = before[number] as BuiltArticle;
    if (language !== article.language || text !== textDigest(article.texts)) return undefined;
    corrections.set(number, article);
  }
  return corrections;
}

/** @returns `undefined` where the built segment has the words of a headline elsewhere than its cards say. */
export function correctSegment(
  files: BuiltFiles,
  corrections: Corrections,
  stemmers: ReadonlyMap<string, Stemmer>,
): SegmentFiles | undefined {
  const changed = changedEntries(files, corrections, stemmers);
  if (!changed) return undefined;
  const entries = new CorrectedEntries(files, changed);
  const named = new NamedFiles();
  const firsts: Firsts = { terms: [], ordinals: [], words: [], ends: [], places: [] };
  addPostings(files, entries, named, firsts);
  addPlaces(files, entries, named, firsts);
  const all = new Set(files.directory.languages.map(stemmerName));
  const inUse = [...all].flatMap((name) => stemmers.get(name) ?? []);
  const forms = [...new Set(changed.map(({ form }) => form))].filter((form) => !isUnspaced(form));
  const present = new Map(forms.map((form) => [form, entries.of(form, inUse)]));
  const isCompound = compoundIn(files.articles);
  if (!addWords("w", files, present, () => true, named, firsts.words)) return undefined;
  if (!addWords("e", files, present, (word) => isCompound?.(word) ?? false, named, firsts.ends)) return undefined;
  addCards(files, corrections, named);
  const made = invert(
    Array.from(corrections, ([number, { texts, language }]) => ({ number, texts, language })),
    stemmers,
  );
  const lengths = new Map([...corrections.keys()].map((number, i) => [number, made.lengths[i] ?? 0]));
  const articles = files.articles.map((article, number) => {
    const correction = corrections.get(number);
    return correction ? countedArticle(correction, lengths.get(number) ?? 0) : article;
  });
  return finished(named, firsts, articles, (head) => named.add("h", packed(head)));
}

function addPostings(files: BuiltFiles, entries: CorrectedEntries, named: NamedFiles, firsts: Firsts): void {
  const { terms, ordinals } = files.directory;
  const list = {
    count: files.count("t"),
    touched: new Map(
      Array.from(entries.changed, ([file, changed]) => {
        const [first] = files.terms(file);
        return [file, changed.some((entry) => first !== undefined && compareEntries(entry, first) <= 0)] as const;
      }),
    ),
    firstLetters: (file: number) => terms[file] ?? "",
    itemsOf: (file: number) => entries.in(file).map(({ word }) => word),
  };
  let ordinal = 0;
  for (const part of cutAgain(list, CUTS.t)) {
    firsts.ordinals.push(ordinal);
    if (typeof part === "number") {
      firsts.terms.push(terms[part] ?? "");
      named.add("t", files.file("t", part));
      ordinal += (ordinals[part + 1] ?? files.entries) - (ordinals[part] ?? 0);
    } else {
      firsts.terms.push(part[0]?.key ?? "");
      named.add("t", postingsFile(part, files.articles.length));
      ordinal += part.length;
    }
  }
}

function addPlaces(files: BuiltFiles, entries: CorrectedEntries, named: NamedFiles, firsts: Firsts): void {
  const { places } = files.directory;
  const end = (file: number) => places[file + 1] ?? files.entries;
  const list = {
    count: files.count("p"),
    touched: placesTouched(files, entries),
    firstLetters: (file: number) => CUTS.p.lettersOf(files.entry(places[file] ?? 0)),
    itemsOf: (file: number) => entries.between(places[file] ?? 0, end(file)),
  };
  let ordinal = 0;
  for (const part of cutAgain(list, CUTS.p)) {
    firsts.places.push(ordinal);
    named.add("p", typeof part === "number" ? files.file("p", part) : placesFile(part));
    ordinal += typeof part === "number" ? end(part) - (places[part] ?? 0) : part.length;
  }
}

/** The files of places that differ: for each whether its first entry does. */
function placesTouched(files: BuiltFiles, entries: CorrectedEntries): Map<number, boolean> {
  const touched = new Map<number, boolean>();
  for (const [terms, changed] of entries.changed) {
    const first = files.directory.ordinals[terms] ?? 0;
    for (const entry of changed) {
      // One that is new is in the file of the entry in front of it.
      const at = firstBut(files.terms(terms), (word) => compareEntries(word, entry) < 0);
      const ordinal = Math.max(0, first + (entry.built ? at : at - 1));
      const file = files.fileOfPlaces(ordinal);
      note(touched, file, entry.built !== undefined && files.directory.places[file] === ordinal);
    }
  }
  return touched;
}

/**
 * Adds the lists of words. @param present By the form of each changed word its entries. @param isListed Whether a word with this entry is in the list.
 * @returns Whether there was a list to change.
 */
function addWords(
  kind: "w" | "e",
  files: BuiltFiles,
  present: ReadonlyMap<string, readonly WordLists[]>,
  isListed: (word: WordLists) => boolean,
  named: NamedFiles,
  begins: string[],
): boolean {
  const before = kind === "w" ? files.directory.words : files.directory.ends;
  const lettersOf = kind === "w" ? plain : lettersFromBehind;
  const [added, touched] = [new Map<number, PlacedWord[]>(), new Map<number, boolean>()];
  const gone = new Set<string>();
  for (const [form, entries] of present) {
    const letters = lettersOf(form);
    const file = fileWith(before, letters);
    const words = before.length > 0 ? files.words(kind, file) : [];
    const known = words.find((word) => word.form === form);
    const magnitude = entries.some(isListed) ? magnitudeIn(entries) : undefined;
    if (known?.magnitude === magnitude) continue;
    if (before.length === 0) return false;
    if (known) gone.add(form);
    if (magnitude !== undefined) added.set(file, [...(added.get(file) ?? []), { word: { form, magnitude }, letters }]);
    note(touched, file, known === words[0] || letters <= lettersOf(words[0]?.form ?? ""));
  }
  const itemsOf = (file: number) => {
    const kept = files.words(kind, file).flatMap((word) => {
      return gone.has(word.form) ? [] : { word, letters: lettersOf(word.form) };
    });
    return inOrder([...kept, ...(added.get(file) ?? [])]);
  };
  const firstLetters = (file: number) => before[file] ?? "";
  for (const part of cutAgain({ count: files.count(kind), touched, firstLetters, itemsOf }, CUTS.w)) {
    begins.push(typeof part === "number" ? firstLetters(part) : (part[0]?.letters ?? ""));
    named.add(kind, typeof part === "number" ? files.file(kind, part) : packed(wordsContent(kind, part)));
  }
  return true;
}

/** Notes that a file differs. @param isFirst Whether that with which it begins does. */
function note(touched: Map<number, boolean>, file: number, isFirst: boolean): void {
  touched.set(file, isFirst || (touched.get(file) ?? false));
}

function magnitudeIn(entries: readonly WordLists[]): number {
  return entries.reduce((most, { frequency }) => Math.max(most, magnitudeOf(frequency)), 0);
}

function addCards(files: BuiltFiles, corrections: Corrections, named: NamedFiles): void {
  const touched = new Set([...corrections.keys()].map((number) => Math.floor(number / CARDS)));
  for (let file = 0; file < files.count("c"); file++) {
    if (!touched.has(file)) {
      named.add("c", files.file("c", file));
      continue;
    }
    const cards = files.cards(file).map((card, i) => ({ card: corrections.get(CARDS * file + i)?.card ?? card }));
    named.add("c", packed(cardsContent(cards)));
  }
}
