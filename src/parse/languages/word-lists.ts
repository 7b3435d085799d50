/**
 * How the tables of languages write their words down. Lists of words are patterns in lower case, each a regular expression
 * without groups that capture; letters and spaces stand for themselves.
 */
export type Words = readonly string[];

/** No patterns, but whole lines or their beginnings, as `sameWords` gives them. */
export type Lines = readonly string[];

/** A list, its entries set apart by strokes with white space around them: words`a | b`. */
export function words({ raw }: TemplateStringsArray): readonly string[] {
  return (raw[0] as string).trim().split(/\s+\|\s+/);
}

/** A pattern written over several lines: line breaks, and the spaces around them, do not count. */
export function pattern(flags: string): (source: TemplateStringsArray) => RegExp {
  return ({ raw }) => new RegExp((raw[0] as string).replace(/\s*\n\s*/g, ""), flags);
}
