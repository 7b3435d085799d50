/** What a word is short for, where a text says so. */
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
