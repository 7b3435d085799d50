/** Lists of sources, topics and years with the number of their articles, and the way to neighbouring pages. */
import type { SiteContext } from "../../src/site/context.ts";
import type { Step, Term } from "../../src/site/page.ts";
import { type Html, html } from "./markup.ts";
import { figure } from "./words.ts";

/** One term a line, its count at the end of the line; nothing where there are none. */
export function termList(heading: string, terms: readonly Term[], context: SiteContext): Html | undefined {
  return terms.length > 0 ? section("terms", heading, terms, context) : undefined;
}

/** The years of the archive in flowing lines; the masthead of every page leads here. */
export function yearStrip(years: readonly Term[], context: SiteContext): Html {
  if (years.length === 0) return html`<p class="covers" id="years">No article has a date yet.</p>`;
  return section("years", "Years", years, context, "years");
}

/** The way to the page before and the page after in time. */
export function steps(earlier: Step | undefined, later: Step | undefined, context: SiteContext): Html | undefined {
  if (!earlier && !later) return undefined;
  return html`
    <nav class="steps" aria-label="Earlier and later">
    ${earlier && html`<a rel="prev" href="${context.link(earlier.url)}"><i>Earlier</i> ${earlier.name}</a>`}
    ${later && html`<a rel="next" href="${context.link(later.url)}"><i>Later</i> ${later.name}</a>`}
    </nav>`;
}

function section(style: string, heading: string, terms: readonly Term[], context: SiteContext, id?: string): Html {
  return html`
    <section class="${style}"${id && html` id="${id}"`}>
    <h2>${heading}</h2>
    <ul>${terms.map(
      ({ name, url, count }) => html`
        <li><a href="${context.link(url)}">${name}</a> <span>${figure(count)}</span>`,
    )}</ul>
    </section>`;
}
