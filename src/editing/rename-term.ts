/** Renames a source, topic or author everywhere, or merges it into another: in the vocabulary, in records, and in what was read of these. */
import { refusal } from "../model/problem.ts";
import { baseOf, sameValue } from "../record/compose.ts";
import { asciiSpellings } from "../text/romanised.ts";
import { titleLetters } from "../text/same-words.ts";
import { nearest } from "../vocabulary/nearest.ts";
import { id as idSchema } from "../vocabulary/value.ts";
import { entriesOf, type RawEntry, withEntries } from "./edit-list.ts";

export const RENAMED = ["source", "topic", "author"] as const;
export type RenamedKind = (typeof RENAMED)[number];

export interface Renaming {
  kind: RenamedKind;
  /** An id; the name of an author. */
  from: string;
  to: string;
}

/** The field of a record that has the ids or names. */
const FIELD = { source: "source", topic: "topics", author: "authors" } as const;

/**
 * The text of the vocabulary with the renaming: the entry has the new id and the earlier one as an alias; where there is an entry of the new
 * id, it takes over the signs, phrases and names of the other, which is removed.
 * @throws BackfileError where there is nothing of that name, or the new id cannot be one.
 */
export function renameInVocabulary(text: string, renaming: Renaming): string {
  const entries = entriesOf(text);
  const renamed = renaming.kind === "author" ? namesWith(entries, renaming) : termsWith(entries, renaming);
  return sameValue(renamed, entries) ? text : withEntries(text, renamed);
}

/**
 * What readers go on to call a source or topic that has another id now: its name or label, which a renaming leaves as it is. `undefined`
 * where the new id is that name, where two are merged, and of an author, whose name is renamed.
 * @param text That of the vocabulary before.
 */
export function nameThatStays(text: string, { kind, from, to }: Renaming): { key: string; name: string } | undefined {
  if (kind === "author") return undefined;
  const entries = entriesOf(text);
  if (entries.some(({ id }) => id === to)) return undefined;
  const key = kind === "source" ? "name" : "label";
  const name = entries.find(({ id }) => id === from)?.[key];
  if (typeof name !== "string" || asciiSpellings(name).includes(to.replaceAll("-", ""))) return undefined;
  return { key, name };
}

function termsWith(entries: readonly RawEntry[], { kind, from, to }: Renaming): RawEntry[] {
  if (!idSchema.safeParse(to).success)
    throw refusal(to, "cannot be part of an address", "use lower-case letters a to z, digits and hyphens");
  const old = entries.find(({ id }) => id === from);
  const present = entries.find(({ id }) => id === to);
  // A renaming that was interrupted has changed the vocabulary already.
  if (!old && present && listOf(present, "aliases").includes(from)) return [...entries];
  if (!old) {
    const meant = nearest(from, entries.map(({ id }) => String(id))); // biome-ignore format: one idea
    throw refusal(from, `is no ${kind}`, meant ? `did you mean ${meant}?` : `write the id of a ${kind}`);
  }
  if (from === to) throw refusal(to, "is the id already", "write another");
  const merged = present ? mergedTerm(present, old, kind) : { ...withAliases(old, [from]), id: to };
  return entries
    .filter((entry) => entry !== (present ? old : undefined))
    .map((entry) => {
      if (entry === (present ?? old)) return withoutSelf(merged, to, from);
      return entry.broader === from ? { ...entry, broader: to } : entry;
    });
}

function mergedTerm(present: RawEntry, old: RawEntry, kind: RenamedKind): RawEntry {
  const names = kind === "source" && old.name !== present.name ? [String(old.name)] : [];
  const joined = withAliases(present, [String(old.id), ...names, ...listOf(old, "aliases").map(String)]);
  const key = kind === "source" ? "recognise" : "match";
  const signs = listOf(present, key);
  const more = listOf(old, key).filter((sign) => !signs.some((one) => sameValue(one, sign)));
  return more.length > 0 ? { ...joined, [key]: [...signs, ...more] } : joined;
}

/** A topic that was below the one that is merged into it is below nothing. */
function withoutSelf(entry: RawEntry, to: string, from: string): RawEntry {
  if (entry.broader !== from && entry.broader !== to) return entry;
  const { broader: _, ...rest } = entry;
  return rest;
}

function withAliases(entry: RawEntry, more: readonly string[]): RawEntry {
  const had = listOf(entry, "aliases");
  const aliases = [...new Set([...had, ...more])].filter((alias) => alias !== entry.name);
  return aliases.length > 0 ? { ...entry, aliases } : entry;
}

function namesWith(entries: readonly RawEntry[], { from, to }: Renaming): RawEntry[] {
  if (from === to) throw refusal(to, "is the name already", "write another");
  const isNamed = (name: string) => (entry: RawEntry) => entry.name === name;
  const old = entries.find(isNamed(from));
  const present = entries.find(isNamed(to)) ?? (old ? { ...old, name: to } : { name: to });
  const forms = [...listOf(present, "variants"), from, ...(old ? listOf(old, "variants") : [])];
  const variants = [...new Set(forms.map(String))].filter((form) => form !== to);
  const merged = { ...present, variants };
  const place = entries.find(isNamed(to)) ?? old;
  if (!place) return [...entries, merged];
  return entries.filter((entry) => entry === place || entry !== old).map((entry) => (entry === place ? merged : entry));
}

function listOf(entry: RawEntry, key: string): unknown[] {
  const value = entry[key];
  return Array.isArray(value) ? value : [];
}

/**
 * The values of a record that the renaming changes, by key. What was read is renamed too, so that a value which was read stays one, and one
 * that a person set stays an edit.
 */
export function renameInRecord(data: { readonly [key: string]: unknown }, renaming: Renaming): Map<string, unknown> {
  const field = FIELD[renaming.kind];
  const evidence = (data.evidence ?? {}) as { readonly [field: string]: { readonly [key: string]: unknown } };
  const wanted: { [key: string]: unknown } = { [field]: renamed(data[field], renaming) };
  const known: { [field: string]: { readonly [key: string]: unknown } } = { ...evidence };
  const ofField = evidence[field];
  if (ofField) {
    known[field] = { ...ofField };
    if (renaming.kind === "topic") known[field] = { ...ofField, ...quoteWith(ofField.quote, renaming) };
    const edit = { from: data[field], to: wanted[field] };
    for (const key of ["read", "reread"])
      if (ofField[key] !== undefined)
        known[field] = { ...known[field], [key]: renamedReading(ofField[key], edit, renaming) };
  }
  if (Array.isArray(data.conflicts)) {
    const conflicts = data.conflicts.flatMap((conflict) => renamedConflict(conflict, field, renaming));
    wanted.conflicts = conflicts.length > 0 ? conflicts : undefined;
    const read = known.conflicts;
    if (read && sameValue(read.read, baseOf("conflicts", data.conflicts))) {
      known.conflicts = { ...read, read: baseOf("conflicts", conflicts) };
      if (conflicts.length === 0) delete known.conflicts;
    }
  }
  if (data.evidence !== undefined) wanted.evidence = known;
  return new Map(Object.entries(wanted).filter(([key, value]) => !sameValue(value, data[key])));
}

/** What was read, renamed; as it was where a person set another value, which would no longer differ from what was read. */
function renamedReading(read: unknown, value: { from: unknown; to: unknown }, renaming: Renaming): unknown {
  const after = renamed(read, renaming);
  return !sameValue(read, value.from) && sameValue(after, value.to) ? read : after;
}

/** The quotation for topics names each before its phrases: `harbour: quay; ferries: ferry`. */
function quoteWith(quote: unknown, { from, to }: Renaming): { quote?: string } {
  if (typeof quote !== "string") return {};
  const parts = quote.split("; ").map((part) => (part.startsWith(`${from}: `) ? to + part.slice(from.length) : part));
  return { quote: parts.join("; ") };
}

/** A contradiction between two names of what is one thing now is none. */
function renamedConflict(conflict: unknown, field: string, renaming: Renaming): unknown[] {
  const { field: about, values } = (conflict ?? {}) as { field?: unknown; values?: { [key: string]: unknown } };
  const { recorded, other } = (values ?? {}) as { [side: string]: { value?: unknown } | undefined };
  if (about !== field || recorded?.value === undefined || other?.value === undefined) return [conflict];
  const [one, two] = [renamed(recorded.value, renaming), renamed(other.value, renaming)];
  if (sameValue(one, two)) return [];
  return [
    {
      ...(conflict as object),
      values: { ...values, recorded: { ...recorded, value: one }, other: { ...other, value: two } },
    },
  ];
}

function renamed(value: unknown, renaming: Renaming): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((item) => renamed(item, renaming)))];
  return typeof value === "string" && isMeant(value, renaming) ? renaming.to : value;
}

function isMeant(value: string, { kind, from }: Renaming): boolean {
  return kind === "author" ? titleLetters(value) === titleLetters(from) : value === from;
}
