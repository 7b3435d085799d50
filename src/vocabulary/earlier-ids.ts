/** Earlier ids of sources and topics, which stand under `aliases` of the entry that has taken their place. */
import type { Source } from "./source.ts";
import type { Topic } from "./topic.ts";

/** The id that an entry has now; the id itself where no entry has had it. */
export function presentId(id: string, entries: readonly Pick<Source | Topic, "id" | "aliases">[]): string {
  return earlierIds(entries).get(id) ?? id;
}

/** Every earlier id with the present one. An id that an entry has is no earlier one. */
export function earlierIds(entries: readonly Pick<Source | Topic, "id" | "aliases">[]): ReadonlyMap<string, string> {
  const known = presentIds.get(entries) ?? idsOf(entries);
  presentIds.set(entries, known);
  return known;
}

const presentIds = new WeakMap<object, ReadonlyMap<string, string>>();

function idsOf(entries: readonly Pick<Source | Topic, "id" | "aliases">[]): ReadonlyMap<string, string> {
  const present = new Set(entries.map(({ id }) => id));
  const earlier = new Map<string, string>();
  for (const { id, aliases = [] } of entries) {
    // Aliases of sources may be names.
    for (const alias of aliases)
      if (ID.test(alias) && !present.has(alias) && !earlier.has(alias)) earlier.set(alias, id);
  }
  return earlier;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
