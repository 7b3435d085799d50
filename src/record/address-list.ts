/**
 * The folder `articles/addresses/`: every address that the archive has published, with the capture of each article, so that an address
 * leads somewhere for ever, and a capture whose record was deleted does not come back. A line is never removed by the program; a person who
 * removes that of a deleted record has its capture read again.
 */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../system/file-store.ts";
import { listFiles } from "../system/list-files.ts";
import { lazily } from "../text/lazily.ts";
import { whyUnportable } from "../text/portable-name.ts";

export const ADDRESSES = "articles/addresses";

/** An article's address. */
export interface KnownAddress {
  id: string;
  /** Name of the list: the year in whose folder the record was first, or `undated`. */
  list: string;
  /** Line of the list, counted from 1. */
  line: number;
  /** Identities of its capture and of references to it, as `IdentifiedCapture` has them; none for an article without a capture. */
  identities: readonly string[];
  /** Why a person deleted it, as they wrote it behind the rest of the line. */
  reason?: string;
}

export const TERM_LISTS = ["sources", "topics", "authors"] as const;
export type TermList = (typeof TERM_LISTS)[number];

/** The lists as they were read. Their lines are parsed when they are asked for: a build needs few, those that no article has any more. */
export interface AddressList {
  /** By id. */
  readonly articles: ReadonlyMap<string, KnownAddress>;
  /** Ids. */
  readonly terms: Readonly<Record<TermList, ReadonlySet<string>>>;
  /** Names of the lists whose text is what would be written now, where nothing is added. */
  readonly asWritten: ReadonlySet<string>;
  /** The addresses of `articles` whose ids are not among some. */
  articlesBut(isAmong: (id: string) => boolean): KnownAddress[];
}

/** What is published now of an article. */
export interface PresentAddress {
  id: string;
  /** Path of the record below the root. */
  file: string;
  aliases: readonly string[];
  identities: readonly string[];
}

/** The lists as they are; lines that are none, such as those of a merge, are passed over. */
export async function readAddresses(root: string): Promise<AddressList> {
  const { files } = await listFiles(root, ADDRESSES);
  const terms = { sources: new Set<string>(), topics: new Set<string>(), authors: new Set<string>() };
  const ofTerms: string[] = [];
  const texts = new Map<string, string>();
  for (const { path } of files) {
    const list = /\/([a-z\d]{1,20})\.txt$/.exec(path)?.[1];
    if (list === undefined) continue;
    const text = readFileSync(join(root, path), "utf8");
    const term = TERM_LISTS.find((one) => one === list);
    if (!term) texts.set(list, text);
    else if (readTerms(text, term, terms[term])) ofTerms.push(term);
  }
  const articles = lazily(() => articlesIn(texts));
  const asWritten = lazily(() => {
    const lines = linesByList(articles().values());
    const isWritten = ([list, text]: [string, string]) => text === textOf(list, lines.get(list) ?? []);
    return new Set([...ofTerms, ...[...texts].filter(isWritten).map(([list]) => list)]);
  });
  return {
    terms,
    get articles() {
      return articles();
    },
    get asWritten() {
      return asWritten();
    },
    articlesBut: (isAmong) => [...articlesIn(texts, isAmong).values()],
  };
}

/** @returns Whether the text is what would be written. */
function readTerms(text: string, list: TermList, ids: Set<string>): boolean {
  const read: string[] = [];
  for (const line of linesOf(text)) {
    const id = partsOf(line)[0];
    if (!id) continue;
    ids.add(id);
    read.push(encoded(id));
  }
  return text === textOf(list, read);
}

/** The addresses of articles by id. @param texts The lists by name. @param isAmong Leaves out ids. */
function articlesIn(
  texts: ReadonlyMap<string, string>,
  isAmong: (id: string) => boolean = () => false,
): Map<string, KnownAddress> {
  const articles = new Map<string, KnownAddress>();
  for (const [list, text] of texts) {
    for (const [i, line] of linesOf(text).entries()) {
      const isPlain = PLAIN.test(line);
      if (isPlain && isAmong(line.slice(0, line.indexOf("\t")))) continue;
      const address = isPlain ? plainAddress(line, list, i + 1) : addressIn(line, list, i + 1);
      if (address && !articles.has(address.id) && !isAmong(address.id)) articles.set(address.id, address);
    }
  }
  return articles;
}

/** A line as nearly all are, of which an archive has ten thousands. */
const PLAIN = /^[a-z\d-]{5,}\t[\da-f]{64}$/;

function plainAddress(line: string, list: string, number: number): KnownAddress {
  const tab = line.indexOf("\t");
  return { id: line.slice(0, tab), list, line: number, identities: [line.slice(tab + 1)] };
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

/** @param number Of the line. */
function addressIn(line: string, list: string, number: number): KnownAddress | undefined {
  const [id, identity, ...reason] = partsOf(line);
  if (!id || !identity || !(identity === "-" || /^[\da-f]{64}(?:[#+]|$)/.test(identity))) return undefined;
  const identities = identity === "-" ? [] : identity.split("+").map(decoded);
  return { id: decoded(id), list, line: number, identities, ...(reason.length > 0 && { reason: reason.join(" ") }) };
}

/** The id and what follows it; nothing where the line is none of an address. */
function partsOf(line: string): string[] {
  const parts = /^[#<=>|]/.test(line) ? [] : line.split(/[ \t]+/);
  return parts[0] && isAddress(decoded(parts[0])) ? parts : [];
}

/**
 * Adds what is published now to the lists and writes those that change.
 * @returns Whether one was written.
 */
export async function updateAddresses(
  root: string,
  known: AddressList,
  present: readonly PresentAddress[],
  terms: Readonly<Record<TermList, Iterable<string>>>,
): Promise<boolean> {
  const added = new Map<string, KnownAddress>();
  const changed = new Set<string>();
  for (const { id, file, aliases, identities } of present) {
    for (const one of aliases.length > 0 ? [id, ...aliases.filter((alias) => ALIAS.test(alias))] : [id]) {
      const before = added.get(one) ?? known.articles.get(one);
      if (before ? areSame(before.identities, identities) : !isAddress(one)) continue;
      const address = { ...(before ?? { id: one, list: listOf(file), line: 0 }), identities };
      added.set(one, address);
      changed.add(address.list);
    }
  }
  const { articles, asWritten } = known;
  const isToWrite = ({ list }: KnownAddress) => changed.has(list) || !asWritten.has(list);
  const others = [...articles.values()].filter((address) => isToWrite(address) && !added.has(address.id));
  const lists = linesByList([...others, ...added.values()]);
  for (const list of TERM_LISTS) lists.set(list, [...new Set([...known.terms[list], ...terms[list]])].map(encoded));
  let written = false;
  for (const [list, lines] of lists) {
    const path = `${ADDRESSES}/${list}.txt`;
    const text = textOf(list, lines);
    if (text === (await readFile(join(root, path), "utf8").catch(() => ""))) continue;
    writeWhole(root, path, text);
    written = true;
  }
  return written;
}

/** The list of a record's address. @param file Path of the record below the root. */
function listOf(file: string): string {
  return /^articles\/records\/(\d{4}|undated)\//.exec(file)?.[1] ?? "undated";
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, i) => text === other[i]);
}

function linesByList(addresses: Iterable<KnownAddress>): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const address of addresses) {
    const lines = lists.get(address.list);
    if (lines) lines.push(lineOf(address));
    else lists.set(address.list, [lineOf(address)]);
  }
  return lists;
}

/** The text of a list; empty where it has no lines. */
function textOf(list: string, lines: readonly string[]): string {
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

function lineOf({ id, identities, reason }: KnownAddress): string {
  return `${encoded(id)}\t${identities.map(encoded).join("+") || "-"}${reason ? `\t${reason}` : ""}`;
}

/** Whether it can be the name of a folder, and of none elsewhere: records and lists are written by hand. */
function isAddress(id: string): boolean {
  return !id.startsWith(".") && whyUnportable(id) === undefined;
}

const ALIAS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Without white space. */
function encoded(text: string): string {
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
