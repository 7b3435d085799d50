/** The words of a search: prepares them for Pagefind, finds them in texts, and drops results that Pagefind has guessed. */
import type { Fragment, Pagefind, Result } from "./pagefind.d.ts";
import { setApart } from "./search-format.ts";

/** The words for Pagefind: letters that the index sets apart are searched as a phrase; typographic quotation marks become plain ones. */
export function prepared(words: string): string {
  const plain = words.replace(/[“”„«»「」『』]/g, '"');
  const apart = setApart(plain);
  return apart !== plain && !/[\s"]/.test(plain) ? `"${apart}"` : apart;
}

/**
 * Leaves out results that Pagefind has guessed. Where an index has neither a word of the search nor one that begins with it, Pagefind
 * searches for the longest beginning that is a word: `Nach` for `Nachtfähre`. One index guesses and another does not, so that such
 * results would be mixed with the others.
 * @param pagefind Pagefind, with all indexes.
 * @param words What was searched for.
 * @param found Results, of all indexes.
 * @param indexOf The index of a result; `undefined` where it is not that of a volume.
 */
export async function withoutGuesses(
  pagefind: Pagefind,
  words: string,
  found: readonly Result[],
  indexOf: (result: Result) => string | undefined,
): Promise<Result[]> {
  // The first result of each index, which is likely to be shown and therefore loaded anyway.
  const samples = new Map(found.toReversed().map((result) => [indexOf(result), result]));
  const guessed = new Set<string | undefined>();
  for (const term of termsOf(words)) {
    const exact = await pagefind.search(`"${term}"`);
    const sure = new Set(exact.results.map(indexOf));
    const doubtful = [...samples].filter(([index]) => !sure.has(index) && !guessed.has(index));
    await Promise.all(
      doubtful.map(async ([index, sample]) => {
        // An index guesses for all of its articles or for none.
        if (!hasBeginning(await sample.data(), term)) guessed.add(index);
      }),
    );
  }
  return found.filter((result) => !guessed.has(indexOf(result)));
}

/** Splits a text around its words that begin with a word of the search. Every second piece is such a word. */
export function cutAtWords(text: string, words: string): string[] {
  const terms = (words.match(WORD) ?? []).map(folded);
  const means = (word: string) => terms.some((term) => folded(word).startsWith(term));
  const pieces: string[] = [];
  let rest = "";
  for (const piece of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    if (WHOLE_WORD.test(piece) && means(piece)) {
      pieces.push(rest, piece);
      rest = "";
    } else rest += piece;
  }
  return [...pieces, rest];
}

const WORD = /[\p{L}\p{M}\p{N}]{2,}/gu;
const WHOLE_WORD = /^[\p{L}\p{M}\p{N}]{2,}$/u;

/** Words outside of quotation marks, because phrases are never guessed. */
function termsOf(words: string): readonly string[] {
  return words.replace(/"[^"]*("|$)/g, " ").match(WORD) ?? [];
}

/** Whether a word of the article begins with the term. */
function hasBeginning({ raw_content, content, meta }: Fragment, term: string): boolean {
  const text = [raw_content ?? content, ...Object.values(meta)].join(" ");
  return ` ${folded(text)}`.replace(/[^\p{L}\p{N}]+/gu, " ").includes(` ${folded(term)}`);
}

/** Letters without case and accents, as Pagefind compares them; `ß` has the capitals `SS`. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase().toLowerCase();
}
