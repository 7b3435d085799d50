/** A term of the controlled vocabulary `articles/topics.yaml`. */

import * as z from "zod";
import { accept, addFaults, type Examined, examine, rawEntries, soundFields } from "./document.ts";
import { repeatedIds, textOf } from "./entry.ts";
import { type Document, type EntryFault, errorAt } from "./fault.ts";
import { nearest } from "./nearest.ts";
import { id, name, pattern, type Refusal, words } from "./value.ts";

const NO_PHRASE: Refusal = {
  found: "has no phrase, so that no article would ever be given the topic",
  remedy: "list at least one",
};

export const topic = z.strictObject({
  /** Permanent; part of the address `/topics/<id>/`. Lower-case ASCII letters, digits, hyphens. */
  id,
  label: name,
  /** Earlier ids, also those of topics that were merged into it: their addresses and the records that have them lead here. */
  aliases: z.array(id).optional(),
  /** Scope note: what the term covers and what it leaves to others. */
  note: words.optional(),
  /** Id of the term above it. */
  broader: id.optional(),
  /** Phrases that suggest the term. They are found as whole words; case is ignored, but for acronyms such as `US`. */
  match: z.array(pattern).check((context) => {
    if (context.value.length === 0) context.issues.push({ code: "custom", input: [], params: { ...NO_PHRASE } });
  }),
});
export type Topic = z.infer<typeof topic>;

/**
 * The topics of a YAML list, in its order.
 * @param file path below the archive's root, for messages
 * @throws BackfileError with one problem for every fault
 */
export function readTopics(text: string, file = "articles/topics.yaml"): Topic[] {
  return accept(examineTopics(text, file));
}

/** As `readTopics`, but returns the problems and does not throw. */
export function examineTopics(text: string, file: string): Examined<Topic[]> {
  const examined = examine(text, { schema: z.array(topic), file, list: "topics", whenEmpty: [] });
  addFaults(examined, [...repeatedIds(examined).faults, ...brokenBranches(examined)]);
  return examined;
}

/** The entries that have an id, so that a topic with a problem keeps its address, with what is valid of it. Of two with the same id, the first. */
export function salvageTopics({ raw, faulty }: Examined<Topic[]>): Topic[] {
  const read = new Map<string, Topic>();
  for (const { number, entry } of rawEntries(raw)) {
    const sound = soundFields(topic, entry);
    const one = faulty.has(number - 1) ? { label: sound.id ?? "", match: [], ...sound } : topic.parse(entry);
    if (one.id !== undefined && !read.has(one.id)) read.set(one.id, { ...one, id: one.id });
  }
  const above = new Map([...read].map(([key, { broader }]) => [key, broader]));
  return [...read.values()].map(({ broader, ...rest }) => {
    const leads = broader !== undefined && read.has(broader) && circleFrom(rest.id, above).length === 0;
    return leads ? { ...rest, broader } : rest;
  });
}

/** Problems of `broader`: topics that do not exist, and circles, in which a topic is broader than itself. */
function brokenBranches(document: Document): EntryFault[] {
  const above = new Map<string, string | undefined>();
  for (const { entry } of rawEntries(document.raw)) {
    const key = textOf(entry.id);
    if (key !== undefined && !above.has(key)) above.set(key, textOf(entry.broader));
  }
  const reported = new Set<string>();
  return rawEntries(document.raw).flatMap(({ number, entry }): EntryFault[] => {
    const key = textOf(entry.id);
    const broader = textOf(entry.broader);
    if (broader === undefined) return [];
    const faultOf = (found: string, remedy: string): EntryFault[] => [
      { entry: number - 1, problem: { ...errorAt([number - 1, "broader"], document), found, remedy } },
    ];
    if (!above.has(broader)) {
      const meant = nearest(broader, above.keys());
      const remedy = meant ? `did you mean "${meant}"?` : "add that topic, or remove the line";
      return faultOf(`"${broader}" is no topic of this list`, remedy);
    }
    const circle = key === undefined || reported.has(key) ? [] : circleFrom(key, above);
    for (const member of circle) reported.add(member);
    if (circle.length === 0) return [];
    return faultOf(
      `${[...circle, key].join(" < ")} runs in a circle`,
      "remove the broader line of the most general of them",
    );
  });
}

/** The ids from a topic up through broader ones to itself; empty where there is no such circle. */
function circleFrom(start: string, above: ReadonlyMap<string, string | undefined>): string[] {
  const way = [start];
  for (let here = above.get(start); here !== undefined && above.has(here); here = above.get(here)) {
    if (here === start) return way;
    if (way.includes(here)) return [];
    way.push(here);
  }
  return [];
}
