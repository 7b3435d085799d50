/** What holds for the entries of every vocabulary list together: their ids are their own. */
import type { Problem } from "../problem.ts";
import { rawEntries } from "./document.ts";
import { fieldName } from "./fault.ts";

/** A problem for every entry whose id an earlier one has. */
export function repeatedIds(raw: unknown, { file, list }: { file: string; list: string }): Problem[] {
  const first = new Map<string, number>();
  return rawEntries(raw).flatMap(({ number, entry }): Problem[] => {
    const id = textOf(entry.id);
    if (id === undefined) return [];
    const earlier = first.get(id);
    first.set(id, earlier ?? number);
    if (earlier === undefined) return [];
    return [
      {
        severity: "error",
        file,
        field: fieldName([number - 1, "id"], { raw, list }),
        found: `"${id}" is the id of ${list}[${earlier}] already`,
        remedy: "give this entry an id of its own, or join the two",
      },
    ];
  });
}

/** A raw value as text; none where it is anything else or blank. */
export function textOf(value: unknown): string | undefined {
  return (typeof value === "string" && value.trim()) || undefined;
}
