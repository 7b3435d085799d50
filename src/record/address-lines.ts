/** The lines of a list of addresses, as `address-list.ts` reads and writes them. */
import { whyUnportable } from "../text/portable-name.ts";

/** An article's address. */
export interface KnownAddress {
  id: string;
  /** Name of the list: the year in whose folder the record was first, or `undated`. */
  list: string;
  /** Line of the list, counted from 1. */
  line: number;
  /** Identities of its capture and of references to it, as `IdentifiedCapture` has them; none for an article without a capture. */
  identities: readonly string[];
  /** Identities of deleted articles that had the address before another article was given it. */
  former?: readonly string[];
  /** Why a person deleted it, as they wrote it behind the rest of the line. */
  reason?: string;
}

export const TERM_LISTS = ["sources", "topics", "authors"] as const;
export type TermList = (typeof TERM_LISTS)[number];

/** A line as nearly all are, of which an archive has ten thousands. */
export const PLAIN = /^[a-z\d-]{5,}\t[\da-f]{64}$/;

export function plainAddress(line: string, list: string, number: number): KnownAddress {
  const tab = line.indexOf("\t");
  return { id: line.slice(0, tab), list, line: number, identities: [line.slice(tab + 1)] };
}

export function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** @param number Of the line. */
export function addressIn(line: string, list: string, number: number): KnownAddress | undefined {
  const [id, identity, ...reason] = partsOf(line);
  if (!id || !identity || !(identity === "-" || /^-?[\da-f]{64}(?:[#+]|$)/.test(identity))) return undefined;
  const all = identity === "-" ? [] : identity.split("+");
  const [identities, former] = [all.filter((one) => !one.startsWith("-")), all.filter((one) => one.startsWith("-"))];
  return {
    ...{ id: decoded(id), list, line: number, identities: identities.map(decoded) },
    ...(former.length > 0 && { former: former.map((one) => decoded(one.slice(1))) }),
    ...(reason.length > 0 && { reason: reason.join(" ") }),
  };
}

/** The id and what follows it; nothing where the line is none of an address. */
export function partsOf(line: string): string[] {
  const parts = /^[#<=>|]/.test(line) ? [] : line.split(/[ \t]+/);
  return parts[0] && isAddress(decoded(parts[0])) ? parts : [];
}

/** The text of a list; empty where it has no lines. */
export function textOf(list: string, lines: readonly string[]): string {
  const head = list in HEADS ? HEADS[list as TermList] : HEAD;
  return lines.length > 0 ? `${head}${lines.toSorted().join("\n")}\n` : "";
}

const HEAD = `# Addresses of articles, each with the SHA-256 of its capture. Written by Backfile: leave the lines as they are.
# The record of a line may be deleted: its capture is then not read again, and behind the line you may write why.
# To have such a capture read again, remove its line.
`;
const headOf = (what: string) =>
  `# Ids of ${what} that have had a page. Written by Backfile: leave the lines as they are.\n`;
const HEADS: Readonly<Record<TermList, string>> = {
  sources: headOf("sources"),
  topics: headOf("topics"),
  authors: headOf("authors"),
};

export function lineOf({ id, identities, former = [], reason }: KnownAddress): string {
  const all = [...identities.map(encoded), ...former.map((identity) => `-${encoded(identity)}`)];
  return `${encoded(id)}\t${all.join("+") || "-"}${reason ? `\t${reason}` : ""}`;
}

/** Whether it can be the name of a folder, and of none elsewhere: records and lists are written by hand. */
export function isAddress(id: string): boolean {
  return !id.startsWith(".") && whyUnportable(id) === undefined;
}

/** Without white space. */
export function encoded(text: string): string {
  return text.replace(/[\s%]/g, encodeURIComponent);
}

function decoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
