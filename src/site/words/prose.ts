/** A paragraph written over several lines of a table: a line break and what indents the next line are one space. */
export function prose(literals: TemplateStringsArray, ...values: readonly string[]): string {
  const flat = literals.map((part) => part.replace(/\s+/g, (space) => (space.includes("\n") ? " " : space)));
  return String.raw({ raw: flat }, ...values).trim();
}
