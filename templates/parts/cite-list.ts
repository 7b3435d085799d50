/** The way from a list of articles to their citations. */
import type { PageContext } from "../../src/site/pages/context.ts";
import { type Html, html } from "./markup.ts";

/** @param question What the search page is asked to find the same articles. Its page gives the citations of what it finds. */
export function citeList(question: { [name: string]: string }, { words, site, link }: PageContext): Html | undefined {
  if (site.offline) return undefined;
  const address = `${link("/search/")}?${new URLSearchParams(question)}`;
  return html`<p class="fact"><a href="${address}#cite" rel="nofollow">${words.search.citeList}</a></p>`;
}

/** The first and the last day of a decade, a year or a month, as the search page is asked for them. */
export function spanAsked(span: string): { from: string; to: string } {
  const [from, to] = span.endsWith("s") ? [span.slice(0, 4), `${span.slice(0, 3)}9`] : [span, span];
  return { from, to };
}
