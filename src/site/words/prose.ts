/** A paragraph that is written on several lines of a table. A line break with the indentation of the next line becomes one space. */
export function prose(literals: TemplateStringsArray, ...values: readonly string[]): string {
  const flat = literals.map((part) => part.replace(/\s+/g, (space) => (space.includes("\n") ? " " : space)));
  return String.raw({ raw: flat }, ...values).trim();
}
