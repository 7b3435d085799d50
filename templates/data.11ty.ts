/** The archive's data for reuse: which files there are, in which formats, how large they are, and under which rights. */

import { UNDATED } from "../src/archive/volumes.ts";
import { dataset } from "../src/site/exports/dataset.ts";
import { EXPORTERS } from "../src/site/exports/exporters.ts";
import type { PageContext } from "../src/site/pages/context.ts";
import type { DataFile, DataIndex } from "../src/site/pages/data-files.ts";
import type { Words } from "../src/site/words/table.ts";
import { keeperWords } from "./parts/language.ts";
import { layout } from "./parts/layout.ts";
import { jsonLd, pageHead } from "./parts/machine-head.ts";
import { type Html, html, rich } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate("data", ({ url, ...index }, context) => {
  const { volumes, terms } = index;
  const { site, words, link } = context;
  const { data, names } = words;
  const articles = volumes.reduce((sum, { count }) => sum + count, 0);
  const covers = data.covers(articles, volumes.length);
  const files = {
    package: (inner: string) => html`<a href="${link("/data/datapackage.json")}">${inner}</a>`,
    schema: (inner: string) => html`<a href="${link("/data/schema.json")}">${inner}</a>`,
    lines: (inner: string) => html`<a href="${link("/data/jsonl.schema.json")}">${inner}</a>`,
  };
  const description = data.description(site.title, covers);
  return layout(
    {
      url,
      title: names.data,
      description,
      head: html`${pageHead({ url, title: names.data }, context)}${jsonLd(dataset(index, description, context))}`,
      main: html`
        ${opening({ title: names.data, note: data.note, covers }, context)}
        <div class="prose">
        <h2>${data.forms}</h2>
        <p>${data.volumes}</p>
        <dl>
        ${EXPORTERS.volume.map(({ name, format }) => html`<dt>${name}</dt><dd>${data.formats[format]}</dd>`)}
        </dl>
        <p>${data.packed}</p>
        <p>${rich(data.package, files)}</p>
        <p>${rich(data.dates)}</p>
        </div>
        ${volumes.length > 0 && fileTable(volumes, context)}
        <div class="prose">
        <dl>${terms.map((file) => html`<dt>${names[file.format]}</dt><dd>${fileLink(file, context)}</dd>`)}</dl>
        ${volumes.length > 0 && html`<p>${data.duckdb}</p><pre lang="zxx" tabindex="0"><code>${DUCKDB}</code></pre>`}
        </div>
        ${site.rights && html`<div class="prose"><h2>${names.rights}</h2><p>${keeperWords(site.rights, context)}</p></div>`}`,
    },
    context,
  );
});

/** Counts the articles of each source, in a folder with the CSV files of the volumes, whose names begin with a year or are `undated`. The same in all languages. */
const DUCKDB = `duckdb -c "SELECT source, count(*) AS articles FROM read_csv('[0-9u]*.csv', header = true, all_varchar = true) GROUP BY source ORDER BY articles DESC"`;

function fileTable(volumes: DataIndex["volumes"], context: PageContext): Html {
  const { data, names, numbers } = context.words;
  return html`
    <section class="scroll prose" tabindex="0" aria-label="${data.tableLabel}">
    <table class="files">
    <thead><tr><th scope="col">${data.volume}</th><th scope="col">${data.articles}</th>${EXPORTERS.volume.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${volumes.map(
      ({ volume, count, files }) => html`
        <tr><th scope="row">${volume === UNDATED ? names.undated : volume}</th><td>${numbers.figure(count)}</td>${files.map((file) => html`<td>${fileLink(file, context)}</td>`)}</tr>`,
    )}</tbody>
    </table>
    </section>`;
}

function fileLink({ url, bytes }: DataFile, { words, link }: PageContext): Html {
  return html`<a href="${link(url)}">${url.split("/").at(-1)}</a> <small>${sizeInWords(bytes, words)}</small>`;
}

/** `312 bytes`, `4.1 KB`, `12 MB`; a kilobyte has 1,000 bytes. */
function sizeInWords(bytes: number, { data, numbers }: Words): string {
  if (bytes < 1000) return data.bytes(bytes);
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, data.kilobytes] : [bytes / 1e6, data.megabytes];
  return unit(size < 10 ? numbers.decimal(size) : numbers.figure(Math.round(size)));
}
