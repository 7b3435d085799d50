/** What a word is short for, where a text says so. */
import type { LanguageRules } from "./language-rules.ts";
import type { TermLine } from "./term-line.ts";
import type { TextWord } from "./text-words.ts";

/** The name that ends with the word, without offices before it; for an acronym in brackets, the words that it stands for. */
export function longForm({ line, text, rules, told }: TermLine, at: number): string | undefined {
  const word = line[at] as TextWord;
  const acronym = word.letters === "capitals" && text[word.start - 1] === "(" ? spelledOut(line, at) : undefined;
  if (acronym !== undefined) return text.slice((line[acronym] as TextWord).start, (line[at - 1] as TextWord).end);
  if (!told || word.letters !== "capital" || word.parted) return undefined;
  let first = at;
  while (first > 0 && at - first < 3 && !line[first]?.parted) {
    const before = line[first - 1] as TextWord;
    if (!before.letters.startsWith("capital") || rules.isEmpty(before.form) || rules.titles.has(before.form)) break;
    first--;
  }
  return first < at ? text.slice((line[first] as TextWord).start, word.end) : undefined;
}

/** Where the words before an acronym begin whose initials it has; words in small letters that join others may be passed over. */
function spelledOut(line: readonly TextWord[], at: number): number | undefined {
  const letters = (line[at] as TextWord).form;
  let left = letters.length;
  for (let i = at - 1; i >= 0 && i >= at - 2 * letters.length; i--) {
    const { form, letters: written } = line[i] as TextWord;
    if (form[0] === letters[left - 1]) left--;
    else if (written !== "small" || form.length > 3) return undefined;
    if (left === 0) return i;
    if (line[i]?.parted) return undefined;
  }
  return undefined;
}

/**
 * The acronyms of an article, each with a name in it that has their initials: `International Monetary Fund` for `IMF`, wherever both stand.
 * @param terms By their key, with how they are written.
 */
export function acronymsSpelledOut(
  parts: readonly { text: string; words: readonly TextWord[] }[],
  terms: ReadonlyMap<string, { surfaces: ReadonlyMap<string, number> }>,
  { joining }: LanguageRules,
): [acronym: string, long: string][] {
  const acronyms = [...terms].filter(([key, { surfaces }]) => isAcronym(key, surfaces)).map(([key]) => key);
  if (acronyms.length === 0) return [];
  return parts.flatMap(({ text, words }) =>
    words.flatMap((_, start) =>
      acronyms.flatMap((acronym): [string, string][] => {
        const end = initialsFrom(words, start, acronym, joining);
        if (end === undefined) return [];
        return [[acronym, text.slice((words[start] as TextWord).start, (words[end] as TextWord).end)]];
      }),
    ),
  );
}

function isAcronym(key: string, surfaces: ReadonlyMap<string, number>): boolean {
  return key.length >= 2 && key.length <= LONGEST_ACRONYM && [...surfaces.keys()].some((one) => /^\p{Lu}+$/u.test(one));
}

const LONGEST_ACRONYM = 6;

/** Where the words with capitals end that begin there and have the initials, where no further such word follows. */
function initialsFrom(
  words: readonly TextWord[],
  start: number,
  initials: string,
  joining: ReadonlySet<string>,
): number | undefined {
  let met = 0;
  for (let at = start; at < words.length; at++) {
    const { form, letters, parted } = words[at] as TextWord;
    if (at > start && parted) return undefined;
    if (letters === "small" && met > 0 && joining.has(form) && form[0] !== initials[met]) continue;
    if (form[0] !== initials[met] || (letters !== "capital" && !(letters === "small" && joining.has(form))))
      return undefined;
    if (++met < initials.length) continue;
    const next = words[at + 1];
    return next && !next.parted && next.letters === "capital" ? undefined : at;
  }
  return undefined;
}
