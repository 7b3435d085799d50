/** Lines that are kept together, with the digest of all on which they depend. */

export interface Section {
  /** Digest of all on which the lines depend. */
  readonly basis: string;
  /** Number of lines. */
  readonly count: number;
  /** The lines, with line feeds between them: one long text is read and written sooner than many short ones. */
  readonly text: string;
}

export type SectionsByName = { readonly [name: string]: Section };

export function sectionOf(basis: string, lines: readonly string[]): Section {
  return { basis, count: lines.length, text: lines.join("\n") };
}

export function linesOf({ count, text }: Section): string[] {
  return count === 0 ? [] : text.split("\n");
}
