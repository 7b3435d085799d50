/** Names of any script in the order in which a reader looks for them. */
import { romanised } from "../../src/text/romanised.ts";

export function byName<T extends { name: string }>(named: readonly T[]): T[] {
  const keyed = named.map((one) => ({ one, key: nameKey(one.name) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ one }) => one);
}

/** Names are sorted by their letters in Latin, without the article. */
export function nameKey(name: string): string {
  return romanised(name, "zh")
    .text.toLowerCase()
    .replace(/^the /, "")
    .replace(/^[^a-z]+/, "");
}
