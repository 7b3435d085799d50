/** The entries of a built segment of which articles have other headlines: those of their words are exchanged, and only files with these are read. */
import { keysOf, type Stemmer, stemmerName } from "../../../public/search/stems.ts";
import { type BuiltFiles, fileWith } from "./built-files.ts";
import type { BuiltWord } from "./built-word.ts";
import type { SearchedArticle } from "./index-segment.ts";
import { compareEntries, eachForm } from "./invert.ts";
import { UpdatedWord } from "./updated-word.ts";
import { type Entry, EntryLists, type WordLists } from "./word-lists.ts";

/** Articles that have another headline and nothing else that is searched, by their number in the segment. */
export type Corrections = ReadonlyMap<number, SearchedArticle>;

/** An entry of which the headlines of some articles have more or fewer places. */
export interface ChangedEntry {
  key: string;
  form: string;
  /** As the built segment has it, without these articles. */
  built?: BuiltWord;
  /** In these articles. */
  fresh?: EntryLists;
}

/** Where a word is in a headline, and where it was. */
interface Move {
  number: number;
  before: readonly number[];
  after: readonly number[];
}

/**
 * The entries of words that come, go or stand elsewhere in headlines, in order.
 * @returns `undefined` where the built segment has the words of a headline elsewhere than its cards say.
 */
export function changedEntries(
  files: BuiltFiles,
  corrections: Corrections,
  stemmers: ReadonlyMap<string, Stemmer>,
): ChangedEntry[] | undefined {
  const moves = new Map<string, { key: string; form: string; moves: Move[] }>();
  for (const [number, { texts, language }] of corrections) {
    const { title, untitled } = files.card(number);
    const [before, after] = [placesOf(untitled ? [] : [title]), placesOf(texts.title)];
    const stemmer = stemmers.get(stemmerName(language));
    if (!stemmer) throw new Error(`the stemmer of ${language} is not loaded`);
    for (const form of new Set([...before.keys(), ...after.keys()])) {
      const move = { number, before: before.get(form) ?? [], after: after.get(form) ?? [] };
      if (String(move.before) === String(move.after)) continue;
      for (const key of keysOf(form, stemmer)) {
        const name = `${key}\n${form}`;
        const entry = moves.get(name) ?? { key, form, moves: [] };
        entry.moves.push(move);
        moves.set(name, entry);
      }
    }
  }
  const changed: ChangedEntry[] = [];
  for (const { key, form, moves: own } of [...moves.values()].sort(compareEntries)) {
    const entry = changedEntry(files, { key, form }, own);
    if (!entry) return undefined;
    changed.push(entry);
  }
  return changed;
}

function placesOf(title: readonly string[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  eachForm(0, title, (form, place) => {
    const known = places.get(form);
    if (known) known.push(place);
    else places.set(form, [place]);
  });
  return places;
}

/** @param moves By the numbers of articles, ascending. */
function changedEntry(
  files: BuiltFiles,
  { key, form }: Pick<Entry, "key" | "form">,
  moves: readonly Move[],
): ChangedEntry | undefined {
  const terms = files.terms(fileWith(files.directory.terms, key));
  const built = terms.find((word) => word.key === key && word.form === form);
  const [articles, places, starts]: [number[], number[], number[]] = [[], [], []];
  for (const { number, before, after } of moves) {
    const i = built?.indexOf(number) ?? -1;
    const known = built && i >= 0 ? built.placesIn(i) : [];
    const [inTitle, others] = [known.slice(0, before.length), known.slice(before.length)];
    // The headline is the first field.
    if (String(inTitle) !== String(before) || placesInTitle(built, i) !== before.length) return undefined;
    if (built && i >= 0) built.leaveOut(i);
    if (after.length + others.length === 0) continue;
    articles.push(number);
    starts.push(places.length);
    for (const place of [...after, ...others]) places.push(place);
  }
  const fresh = articles.length > 0 && new EntryLists({ key, form, articles, places, starts });
  return { key, form, ...(built && { built }), ...(fresh && { fresh }) };
}

function placesInTitle(word: BuiltWord | undefined, i: number): number {
  const counts = word && i >= 0 ? word.countsIn(i) : 0;
  return typeof counts === "number" ? 0 : counts[0];
}

/** An entry, and that of the built segment which it is, or behind which it stands; -1 at the beginning. */
export interface PlacedEntry {
  word: WordLists;
  ordinal: number;
}

/** The entries of the corrected segment, in order, in place of those of each file of postings. */
export class CorrectedEntries {
  /** By the number of the file. */
  readonly changed: ReadonlyMap<number, readonly ChangedEntry[]>;
  readonly #files: BuiltFiles;
  readonly #known = new Map<number, readonly PlacedEntry[]>();

  /** @param changed In order. */
  constructor(files: BuiltFiles, changed: readonly ChangedEntry[]) {
    this.#files = files;
    this.changed = Map.groupBy(changed, ({ key }) => fileWith(files.directory.terms, key));
  }

  in(file: number): readonly PlacedEntry[] {
    const known = this.#known.get(file) ?? this.#merged(file);
    this.#known.set(file, known);
    return known;
  }

  /** Those of built entries, with new ones behind them. @param from The first of the built ones. @param until The first that is not wanted. */
  between(from: number, until: number): WordLists[] {
    const words: WordLists[] = [];
    const last = this.#files.fileOfTerms(until - 1);
    // A new entry behind the last one of a file of postings can be in the next.
    const further = this.changed.has(last + 1) ? last + 1 : last;
    for (let file = this.#files.fileOfTerms(from); file <= further; file++)
      for (const { word, ordinal } of this.in(file))
        if (Math.max(0, ordinal) >= from && ordinal < until) words.push(word);
    return words;
  }

  /** Those with a form. @param stemmers Of all languages of the segment. */
  of(form: string, stemmers: readonly Stemmer[]): WordLists[] {
    const keys = new Set(stemmers.flatMap((stemmer) => [...keysOf(form, stemmer)]));
    return [...keys].flatMap((key) =>
      this.in(fileWith(this.#files.directory.terms, key)).flatMap(({ word }) =>
        word.key === key && word.form === form ? word : [],
      ),
    );
  }

  #merged(file: number): PlacedEntry[] {
    const first = this.#files.directory.ordinals[file] ?? 0;
    const merged: PlacedEntry[] = [];
    const add = (word: WordLists, ordinal: number) => word.frequency > 0 && merged.push({ word, ordinal });
    const changed = (this.changed.get(file) ?? []).values();
    let next = changed.next().value;
    for (const [i, word] of this.#files.terms(file).entries()) {
      for (; next?.fresh && !next.built && compareEntries(next, word) < 0; next = changed.next().value)
        add(next.fresh, first + i - 1);
      if (next?.built === word) {
        add(new UpdatedWord(word, next.fresh), first + i);
        next = changed.next().value;
      } else add(word, first + i);
    }
    for (; next?.fresh; next = changed.next().value) add(next.fresh, first + this.#files.terms(file).length - 1);
    return merged;
  }
}
