/**
 * How the tables of languages write their words down. Lists of words are patterns in lower case, each a regular expression
 * without groups that capture; letters and spaces stand for themselves.
 */
export type Words = readonly string[];

/** No patterns, but whole lines or their beginnings, as `sameWords` gives them. */
export type Lines = readonly string[];

/** A list, its entries set apart by strokes between spaces: words`a | b`. */
export function words({ raw }: TemplateStringsArray): readonly string[] {
  return linesOf(raw).join(" ").trim().split(" | ");
}

/** A pattern written over several lines: line breaks, and the spaces around them, do not count. */
export function pattern(flags: string): (source: TemplateStringsArray) => RegExp {
  return ({ raw }) => new RegExp(linesOf(raw).join(""), flags);
}

function linesOf([text = ""]: readonly string[]): string[] {
  return text.split("\n").map((line) => line.trim());
}
