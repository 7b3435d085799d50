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
import {
  addressIn,
  encoded,
  isAddress,
  type KnownAddress,
  lineOf,
  linesOf,
  PLAIN,
  partsOf,
  plainAddress,
  TERM_LISTS,
  type TermList,
  textOf,
} from "./address-lines.ts";

export type { KnownAddress, TermList };
export { TERM_LISTS };

export const ADDRESSES = "articles/addresses";

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
      const former = before ? formerOf(before, identities, known, present) : [];
      const address: KnownAddress = {
        ...(before ?? { id: one, list: listOf(file), line: 0 }),
        identities,
        ...(former.length > 0 && { former }),
      };
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

/**
 * The identities of deleted articles that have had an address. Where the article that has it now had another one before, what is known of the address is of an
 * article that was deleted, if no other has it; otherwise its own capture has changed.
 */
function formerOf(
  { id, identities: before, former = [] }: KnownAddress,
  now: readonly string[],
  { articles }: Pick<AddressList, "articles">,
  present: readonly PresentAddress[],
): readonly string[] {
  const [own] = now;
  if (own === undefined || !hadOther(articles, id, own)) return former;
  const all = new Set(present.flatMap(({ identities }) => identities));
  return [...new Set([...former, ...before])].filter((identity) => !all.has(identity));
}

/** Whether an article had another address than this one. @param identity Of its capture. */
export function hadOther(articles: ReadonlyMap<string, KnownAddress>, id: string, identity: string): boolean {
  for (const address of articles.values()) if (address.id !== id && address.identities[0] === identity) return true;
  return false;
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

const ALIAS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
