/** Shows results on the search page. Everything from the archive is inserted as text, never as markup. */

import type { SearchPageWords } from "../src/site/words/search-words.ts";
import { extractOf, markedText, type Piece } from "./search/extract.ts";
import type { Clause } from "./search/query.ts";
import type { Root } from "./search/root.ts";
import type { Hit, SearchArchive } from "./search/search-archive.ts";
import type { Stemmer } from "./search/stems.ts";
import { stemmerName } from "./search/stems.ts";

/** What results show besides the articles. */
export interface ResultSetting {
  archive: SearchArchive;
  clauses: readonly Clause[];
  said: SearchPageWords;
  /** The path under which the site is served, with a slash at the end. */
  site: string;
}

/** The item of an article, and a function that adds lines of its text, from its page. */
export async function resultItem(
  hit: Hit,
  setting: ResultSetting,
): Promise<{ item: HTMLLIElement; extract: () => Promise<void> }> {
  const { archive, clauses, said, site } = setting;
  const { facts, segment, article } = hit;
  const { id, title, date, untitled } = await segment.card(article);
  const stemmer = archive.stemmers.get(stemmerName(facts.language)) ?? ((word) => word);
  const { certainty, language = "" } = facts;
  const sure =
    certainty &&
    certainty !== "high" &&
    make("i", { className: `sure ${certainty === "disputed" ? "conflict" : certainty}` }, said.ofDate[certainty]);
  const href = `${site}articles/${encodeURIComponent(id)}/`;
  const titled = untitled ? [title] : marks(markedText(title, clauses, stemmer, "title"));
  const authors = facts.authors.flatMap((name, i) => [
    ...(i > 0 ? [", "] : []),
    make("bdi", {}, ...marks(markedText(name, clauses, stemmer, "author"))),
  ]);
  const source = facts.source && sourceName(archive.root, facts.source);
  const by = [
    ...(source ? [make("bdi", {}, source)] : []),
    ...(source && authors.length > 0 ? [" · "] : []),
    ...authors,
  ];
  const lines = make("p", { className: "extract", lang: language, dir: "auto" });
  const heading = make("a", { href, ...(untitled ? {} : { lang: language }) }, ...titled);
  const item = make(
    "li",
    {},
    make("p", { className: "when" }, date ?? said.undated, ...(sure ? [" ", make("br"), sure] : [])),
    make("h2", { dir: "auto" }, heading),
    make("p", { className: "by" }, ...by),
    lines,
  );
  const extract = async () => lines.replaceChildren(...marks(await extractFrom(href, clauses, stemmer)));
  return { item, extract };
}

/** The name of a source. */
export function sourceName({ sources }: Root, wanted: string): string {
  return sources.find(([id]) => id === wanted)?.[1] ?? wanted;
}

async function extractFrom(address: string, clauses: readonly Clause[], stemmer: Stemmer): Promise<Piece[]> {
  const response = await fetch(address);
  if (!response.ok) return [];
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const blocks = [...page.querySelectorAll(BLOCKS)].map(({ textContent }) => textContent ?? "");
  return extractOf(blocks, clauses, stemmer);
}

/** The parts of an article's page that are searched: its text, its dek and its captions. */
const BLOCKS = [
  ...[".text :is(p, h2, h3, h4, h5, h6, pre, tr)", ".text li:not(:has(p))", "article .dek", ".captions li"],
].join(", ");

function marks(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? make("mark", {}, text) : text));
}

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
