/** Shows results on the search page. Everything from the archive is inserted as text, never as markup. */
import type { SearchPageWords } from "../src/site/words/prose-words.ts";
import type { Fragment, Result } from "./pagefind.d.ts";
import type { Article } from "./search-archive.ts";
import { type ArticleMeta, joined, type WayMeta } from "./search-format.ts";
import { cutAtWords } from "./search-words.ts";

/** The item of an article, with the words of the search marked. */
export function resultItem(
  { url, meta, excerpt, plain_excerpt, content }: Fragment,
  { language = "", values }: Article,
  words: string,
  said: SearchPageWords,
): HTMLLIElement {
  const { title, source, agency, authors, date } = meta as Partial<ArticleMeta>;
  const mark = (text: string) => withMarks(cutAtWords(joined(text), words));
  const [degree] = values.certainty;
  const sure = degree && degree !== "high" && make("i", { className: `sure ${degree}` }, said.ofDate[degree]);
  const by = [source, agency, authors].filter((part) => part !== undefined).join(" · ");
  const whole = content.replace(/\s+/g, " ");
  const from = whole.startsWith(plain_excerpt) ? "" : "… ";
  const to = whole.endsWith(plain_excerpt) ? "" : " …";
  return make(
    "li",
    {},
    make("p", { className: "when" }, date ?? said.undated, ...(sure ? [" ", make("br"), sure] : [])),
    make("h2", {}, make("a", { href: url, lang: language }, ...mark(title ?? ""))),
    make("p", { className: "by" }, ...mark(by)),
    make("p", { className: "extract", lang: language }, from, ...marked(excerpt), to),
  );
}

/** Items of the first pages that lead to articles. */
export async function wayItems(found: readonly Result[]): Promise<HTMLLIElement[]> {
  const pages = await Promise.all(found.slice(0, 5).map((result) => result.data()));
  return pages.map(({ url, meta }) => {
    const { kind = "", title = "" } = meta as Partial<WayMeta>;
    return make("li", {}, make("i", {}, kind), " ", make("a", { href: url }, joined(title)));
  });
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

/** Pagefind's extract. */
function marked(extract: string): (Node | string)[] {
  const parts = joined(extract)
    .replaceAll("</mark><mark>", "")
    .split(/<\/?mark>/);
  return withMarks(parts.map((part) => part.replaceAll("&lt;", "<").replaceAll("&gt;", ">")));
}

/** Marks every second part, which is a word of the search. */
function withMarks(parts: readonly string[]): (Node | string)[] {
  return parts.map((part, i) => (i % 2 === 0 ? part : make("mark", {}, part)));
}
