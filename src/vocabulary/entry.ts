/** Checks that the ids of the entries of a list are unique. */
import { rawEntries } from "./document.ts";
import { type Document, type EntryFault, errorAt } from "./fault.ts";

/** A problem for every entry whose id an earlier entry has. The earlier entries (`earlier`, indexes) are not to be relied on either, because nobody can tell which of the two is meant. */
export function repeatedIds(document: Document): { faults: EntryFault[]; earlier: number[] } {
  const first = new Map<string, number>();
  const faults: EntryFault[] = [];
  const doubted = new Set<number>();
  for (const { number, entry } of rawEntries(document.raw)) {
    const id = textOf(entry.id);
    if (id === undefined) continue;
    const earlier = first.get(id);
    first.set(id, earlier ?? number);
    if (earlier === undefined) continue;
    doubted.add(earlier - 1);
    const found = `"${id}" is the id of ${document.list}[${earlier}] already`;
    const remedy = "give this entry an id of its own, or join the two";
    faults.push({ entry: number - 1, problem: { ...errorAt([number - 1, "id"], document), found, remedy } });
  }
  return { faults, earlier: [...doubted] };
}

/** The value where it is text that is not blank; otherwise `undefined`. */
export function textOf(value: unknown): string | undefined {
  return (typeof value === "string" && value.trim()) || undefined;
}
