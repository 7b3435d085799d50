/** A line of an article in which terms are looked for, and what the capitals of its words tell. */
import type { LanguageRules } from "./language-rules.ts";
import type { TextWord } from "./text-words.ts";

export interface TermLine {
  part: "title" | "dek" | "lead" | "body";
  text: string;
  line: readonly TextWord[];
  /** Whether the capitals tell names from other words. */
  told: boolean;
  /** Words of the article, by how often. */
  words: ReadonlyMap<string, number>;
  rules: LanguageRules;
}

/** How a phrase is written: as a name, in small letters, or as a name before a word in small letters. */
export type Kind = "name" | "noun" | "mixed";

/**
 * The kind of the words from one to another: `untold` where capitals do not tell, `partial` where they are no term but may begin one, and
 * `undefined` where no term begins so.
 */
export function kindOf(
  { line, told, rules }: TermLine,
  start: number,
  end: number,
): Kind | "partial" | "untold" | undefined {
  const content = line
    .slice(start, end + 1)
    .filter(({ form, letters }) => letters !== "small" || !rules.joining.has(form));
  if (content.some(({ letters }) => letters === "none"))
    return content.every(({ letters }) => letters === "none") ? "noun" : told ? "name" : "untold";
  if (!told) return "untold";
  const letters = content.map(({ letters }) => (letters === "small" ? "s" : "C")).join("");
  const first = content[0] as TextWord;
  return rules.nounsHaveCapitals ? kindAmongCapitals(letters, first) : kindByCapitals(letters, first);
}

/** @param letters `C` for a word with a capital, `s` for one in small letters. */
function kindByCapitals(letters: string, first: TextWord): Kind | "untold" | undefined {
  if (first.opens && letters === "C") return first.letters === "capitals" ? "name" : "untold";
  if (/^C+$/.test(letters)) return "name";
  if (/^s+$/.test(letters) || (first.opens && /^Cs+$/.test(letters))) return "noun";
  return /^C+s$/.test(letters) ? "mixed" : undefined;
}

/** The same in a language whose nouns have capitals. */
function kindAmongCapitals(letters: string, first: TextWord): Kind | "partial" | "untold" | undefined {
  if (/^C+$/.test(letters)) return letters.length > 1 ? "name" : first.opens ? "untold" : "noun";
  if (!isAdjective(first.form)) return undefined;
  return letters === "s" ? "partial" : letters === "sC" ? "noun" : undefined;
}

/** Whether a German word in small letters may be an adjective before its noun. */
function isAdjective(form: string): boolean {
  return form.length > 4 && /(?:e|en|er|es|em)$/.test(form);
}

/** Whether no part of a longer name: offices before it are none. */
export function isAlone(context: TermLine, start: number, end: number): boolean {
  const { line, rules } = context;
  const isName = (at: number) => isNameWord(context, at);
  const goesOn = (at: number) => line[at] !== undefined && !line[at]?.parted;
  if (isFollowedByName(context, end)) return false;
  if (line[end + 1]?.form === "of" && goesOn(end + 1) && goesOn(end + 2) && isName(end + 2)) return false;
  const before = line[start - 1];
  if (!before || !goesOn(start)) return true;
  if (isName(start - 1)) return rules.titles.has(before.form) || before.opens;
  const isJoined = rules.joinsPhrases && rules.joining.has(before.form) && goesOn(start - 1) && isName(start - 2);
  return !isJoined;
}

/** Whether a name goes on after the word. */
export function isFollowedByName(context: TermLine, end: number): boolean {
  return context.line[end + 1]?.parted === false && isNameWord(context, end + 1);
}

function isNameWord({ line, rules }: TermLine, at: number): boolean {
  const word = line[at];
  return word?.letters.startsWith("capital") === true && !rules.isEmpty(word.form);
}
