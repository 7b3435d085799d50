/** Addresses that were published and have no page of their own any more, and where each leads. */
import type { Problem } from "../model/problem.ts";
import { ADDRESSES, type AddressList, type KnownAddress, TERM_LISTS, type TermList } from "../record/address-list.ts";
import { foldName } from "../text/portable-name.ts";
import { earlierIds } from "../vocabulary/earlier-ids.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Archive, Article } from "./archive.ts";
import { authorsOf } from "./authors.ts";

export interface Departed {
  articles: DepartedArticle[];
  /** Ids of terms that no entry has or has had. */
  terms: Readonly<Record<TermList, readonly string[]>>;
}

export interface DepartedArticle extends KnownAddress {
  /** Id of the article of the same capture. Absent, the article was removed. */
  now?: string;
}

export function departedOf(addresses: AddressList, archive: Archive, { sources, topics, names }: Vocabulary): Departed {
  const { terms } = addresses;
  const gone = goneOf(addresses, archive);
  const byCapture = new Map<string, Article>();
  if (gone.length > 0) for (const article of archive.articles) byCapture.set(captureOf(article), article);
  const authors = terms.authors.size > 0 ? authorsOf(archive.articles, names) : [];
  const have: Record<TermList, ReadonlySet<string>> = {
    sources: new Set([...sources.map(({ id }) => id), ...earlierIds(sources).keys()]),
    topics: new Set([...topics.map(({ id }) => id), ...earlierIds(topics).keys()]),
    authors: new Set(authors.flatMap(({ id, aliases }) => [id, ...aliases])),
  };
  const lacking = (list: TermList) => [...terms[list]].filter((id) => !have[list].has(id)).sort();
  return {
    articles: gone.map((address) => {
      const [own] = address.identities;
      const now = own === undefined ? undefined : byCapture.get(own);
      return now ? { ...address, now: now.id } : address;
    }),
    terms: { sources: lacking("sources"), topics: lacking("topics"), authors: lacking("authors") },
  };
}

function goneOf(addresses: AddressList, { byId, aliases }: Archive): KnownAddress[] {
  const unknown = addresses.articlesBut((id) => byId.has(id) || aliases.has(id));
  // Few, of which some differ from a present one in case alone.
  if (unknown.length === 0) return unknown;
  const present = new Set([...byId.keys(), ...aliases.keys()].map(foldName));
  return unknown.filter(({ id }) => !present.has(foldName(id)));
}

/** The identity of the capture that a record names. */
function captureOf({ sha256 = "", capture = "" }: Article): string {
  const member = /(?<=[^#/])#([^#/]{1,200})$/.exec(capture)?.[1];
  return member === undefined ? sha256 : `${sha256}#${member}`;
}

/** Warnings of addresses that would lead nowhere, were there no notice at them. A reason behind the line of an article ends its warning. */
export function departedProblems({ articles, terms }: Departed): Problem[] {
  const removed = articles.filter(({ now, reason }) => now === undefined && reason === undefined);
  return [
    ...removed.map(
      ({ id, list, line }): Problem => ({
        severity: "warning",
        file: `${ADDRESSES}/${list}.txt`,
        line,
        found: `"${id}" has no record any more: its page says that the article was removed`,
        remedy: `list it under aliases of the record in its place, write the reason behind the line, or restore the record with git`,
        kind: "addresses of articles lead to a notice",
      }),
    ),
    ...TERM_LISTS.flatMap((list) =>
      terms[list].map((id): Problem => {
        const found = `"${id}" has no page any more: its address leads to the list of ${list}`;
        const remedy =
          list === "authors"
            ? "list the earlier name under variants of the present one in articles/names.yaml, if there is one"
            : `list it under aliases of the entry in its place in articles/${list}.yaml, if there is one`;
        const inPlace =
          list === "authors"
            ? "names are variants in articles/names.yaml"
            : `ids are aliases of the entries in their place in articles/${list}.yaml`;
        return {
          severity: "warning",
          file: `${ADDRESSES}/${list}.txt`,
          found,
          remedy,
          named: `/${list}/${id}/`,
          kind: `addresses lead to the list of ${list}, until their ${inPlace}`,
        };
      }),
    ),
  ];
}
