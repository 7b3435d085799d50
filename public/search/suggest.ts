/** Suggests other words, all of them the archive's own: for misspelt ones, and compounds that end in one. */
import { isUnspaced, plain } from "./letters.ts";
import type { Clause, Query } from "./query.ts";
import type { SearchArchive } from "./search-archive.ts";
import { hasCompounds } from "./stems.ts";
import type { ListedWord } from "./word-list.ts";

/** Segments whose words are looked through, newest first: each costs a file. */
const SEGMENTS = 12;
/** Letters that a misspelt word has in common with the right one: lists of words are in the order of their letters. */
const SURE_START = 2;
/** Compounds that are shown. */
const COMPOUNDS = 5;
/** Letters of the shortest word that compounds are looked for. */
const SHORTEST = 4;

/**
 * The question with words that the archive has, in place of those that it has not; `undefined` where nothing is close.
 * @param frequencies For each clause the number of articles that have it.
 */
export async function respelled(
  archive: SearchArchive,
  typed: string,
  query: Query,
  frequencies: readonly number[],
): Promise<string | undefined> {
  const asked = plain(typed.trim().toLowerCase());
  const names = await archive.names();
  const name = nearest(
    asked,
    names.map((form) => ({ form, letters: plain(form.toLowerCase()), magnitude: 0 })),
  );
  if (name) return name;
  let better = typed;
  for (const [i, clause] of query.clauses.entries()) {
    if (clause.excluded || (frequencies[i] ?? 0) > 0) continue;
    for (const { form, kind } of clause.elements) {
      if (isUnspaced(form) || (kind !== "word" && kind !== "form") || form.length < 3) continue;
      const letters = plain(form);
      const words = await wordsOf(archive, letters.slice(0, SURE_START));
      // The word itself is the archive's: it is another one that is missing, or they do not follow each other.
      if (words.some((word) => word.letters === letters)) continue;
      const found = nearest(letters, words);
      if (found) better = replaced(better, form, found);
    }
  }
  return better === typed ? undefined : better;
}

/** Words of the archive that end in a word of the query, the most frequent first. */
export async function compounds(archive: SearchArchive, { clauses }: Query): Promise<string[]> {
  const wanted = clauses.flatMap(simpleWord).filter(({ length }) => length >= SHORTEST);
  const segments = archive.segments.filter(({ entry }) => entry.languages.some(hasCompounds)).slice(0, SEGMENTS);
  const lists = await Promise.all(
    segments.flatMap((segment) =>
      wanted.map(async (word) => {
        const words = await segment.wordsEnding(plain(word));
        return words.filter(({ form }) => plain(form).length >= plain(word).length + 3);
      }),
    ),
  );
  return [...frequent(lists.flat())]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, COMPOUNDS)
    .map(([form]) => form);
}

function simpleWord({ elements, excluded }: Clause): string[] {
  const [element] = elements;
  return !excluded && elements.length === 1 && element?.kind === "word" && !isUnspaced(element.form)
    ? [element.form]
    : [];
}

interface Candidate extends ListedWord {
  /** Plain letters. */
  letters: string;
}

async function wordsOf(archive: SearchArchive, start: string): Promise<Candidate[]> {
  const lists = await Promise.all(archive.segments.slice(0, SEGMENTS).map((segment) => segment.words(start)));
  return [...frequent(lists.flat())].map(([form, magnitude]) => ({ form, letters: plain(form), magnitude }));
}

/** The words with the sum of their magnitudes in all segments. */
function frequent(words: readonly ListedWord[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { form, magnitude } of words) sums.set(form, (sums.get(form) ?? 0) + magnitude + 1);
  return sums;
}

/** The closest word, and of these the most frequent. Short words may have one error, others two. */
function nearest(letters: string, words: readonly Candidate[]): string | undefined {
  const most = letters.length < 5 ? 1 : 2;
  let best: { form: string; worth: number } | undefined;
  for (const { form, letters: other, magnitude } of words) {
    if (Math.abs(other.length - letters.length) > most || other === letters) continue;
    const errors = distance(letters, other, most);
    if (errors > most) continue;
    const worth = magnitude - 8 * errors;
    if (!best || worth > best.worth || (worth === best.worth && form < best.form)) best = { form, worth };
  }
  return best?.form;
}

/** The number of letters to be added, left out, exchanged or swapped with the next (Damerau and Levenshtein), at most `most + 1`. */
export function distance(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let k = 1; k <= b.length; k++) {
      const same = a[i - 1] === b[k - 1] ? 0 : 1;
      let least = Math.min((last[k] ?? 0) + 1, (row[k - 1] ?? 0) + 1, (last[k - 1] ?? 0) + same);
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1])
        least = Math.min(least, (beforeLast[k - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/** What was typed, with another word in the place of one. */
function replaced(typed: string, form: string, by: string): string {
  return typed.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (word.toLowerCase().normalize("NFKC") === form ? by : word));
}
