/** The archive's data for reuse: what there is, in which form, how large, and what may be done with it. */
import type { SiteContext } from "../src/site/context.ts";
import type { DataFile, DataIndex } from "../src/site/data-index.ts";
import { layout } from "./parts/layout.ts";
import { type Html, html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { counted, figure } from "./parts/words.ts";

export const { data, render } = pageTemplate("data", ({ url, volumes }, context) => {
  const articles = volumes.reduce((sum, { count }) => sum + count, 0);
  const covers = `${counted(articles, "article")} in ${counted(volumes.length, "volume")}`;
  const { site, link } = context;
  return layout(
    {
      url,
      title: "Data",
      description: `Everything in ${site.title} for reuse, as JSON Lines, CSV and CSL-JSON: ${covers}.`,
      main: html`
        ${opening({ title: "Data", note: "Everything in this archive, for reuse: to count, to search with other tools, to cite.", covers }, context)}
        <div class="prose">
        <h2>What there is</h2>
        <p>Each calendar year is a volume, and each volume comes in three forms. A file changes when an article of its year does.</p>
        <dl>
        <dt>JSON Lines</dt><dd>One article a line, with every field, how each is known, contradictions, and the text in Markdown.</dd>
        <dt>CSV</dt><dd>One article a row, for spreadsheets and statistics: all fields but the text. In UTF-8, with a header. A cell that a
        spreadsheet would take for a formula begins with an apostrophe.</dd>
        <dt>CSL-JSON</dt><dd>For Zotero and other reference managers.</dd>
        </dl>
        <p><a href="${link("/data/datapackage.json")}">datapackage.json</a> ties them together for programs (Frictionless Data Package):
        each file with its size, its SHA-256 digest and, for the tables, the <a href="${link("/data/schema.json")}">schema</a>.</p>
        <p>Dates are in EDTF (ISO 8601-2), no closer than they are known: <code>2021-01</code> is some day of January 2021. Texts are there
        as far as their publishers allow: whole, the first paragraph, or none.</p>
        </div>
        ${volumes.length > 0 && fileTable(volumes, context)}
        ${site.rights && html`<div class="prose"><h2>Rights</h2><p>${site.rights}</p></div>`}`,
    },
    context,
  );
});

function fileTable(volumes: DataIndex["volumes"], context: SiteContext): Html {
  return html`
    <section class="scroll prose" tabindex="0" aria-label="Data files">
    <table class="files">
    <thead><tr><th scope="col">Volume</th><th scope="col">Articles</th><th scope="col">JSON Lines</th><th scope="col">CSV</th><th scope="col">CSL-JSON</th></tr></thead>
    <tbody>${volumes.map(
      ({ name, count, files }) => html`
        <tr><th scope="row">${name}</th><td>${figure(count)}</td>${files.map((file) => html`<td>${fileLink(file, context)}</td>`)}</tr>`,
    )}</tbody>
    </table>
    </section>`;
}

function fileLink({ url, bytes }: DataFile, { link }: SiteContext): Html {
  return html`<a href="${link(url)}">${url.split("/").at(-1)}</a> <small>${sizeInWords(bytes)}</small>`;
}

/** `312 bytes`, `4.1 KB`, `12 MB`; a kilobyte has 1,000 bytes. */
function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, "KB"] : [bytes / 1e6, "MB"];
  return `${size < 10 ? size.toFixed(1) : figure(Math.round(size))} ${unit}`;
}
