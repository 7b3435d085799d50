/** Records that are second witnesses of an article (`same-as`), and those that a person says are distinct. */
import type { Problem } from "../model/problem.ts";
import type { Summary } from "../record/summary.ts";

/**
 * For each witness, the id of the article that it is a witness of, through other witnesses where need be. A record whose `same-as` leads
 * nowhere or in a circle stays an article of its own.
 * @param problems Gets an error for each of these.
 */
export function witnessed(records: ReadonlyMap<string, Summary>, problems: Problem[]): Map<string, string> {
  const byAlias = new Map([...records.values()].flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id])));
  const named = (id: string) => (records.has(id) ? id : byAlias.get(id));
  const targets = new Map<string, string>();
  for (const record of records.values()) {
    const { id, file, "same-as": sameAs } = record;
    if (sameAs !== undefined) {
      const { target, fault } = endOf(record, records, named);
      if (target !== undefined) targets.set(id, target);
      else problems.push({ severity: "error", file, field: "same-as", ...(fault as Fault) });
    }
    for (const other of record["distinct-from"] ?? []) {
      if (named(other) !== undefined) continue;
      const found = `there is no article "${other}"`;
      problems.push({
        severity: "warning",
        file,
        field: "distinct-from",
        found,
        remedy: "remove it, or write another id",
      });
    }
  }
  return targets;
}

interface Fault {
  found: string;
  remedy: string;
}

function endOf(
  record: Summary,
  records: ReadonlyMap<string, Summary>,
  named: (id: string) => string | undefined,
): { target?: string; fault?: Fault } {
  const way = new Set([record.id]);
  let here = record;
  while (here["same-as"] !== undefined) {
    const id = named(here["same-as"]);
    const next = id === undefined ? undefined : records.get(id);
    if (!next) {
      const found = `there is no article "${here["same-as"]}"`;
      return { fault: { found, remedy: "write the id of an article: the name of its record's file without .md" } };
    }
    if (way.has(next.id)) {
      const found = `${[...way, next.id].join(" > ")} runs in a circle`;
      return { fault: { found, remedy: "remove same-as from the record that is to keep its page" } };
    }
    way.add(next.id);
    here = next;
  }
  return { target: here.id };
}
