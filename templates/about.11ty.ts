/** About the archive: how it is made, what certainty means, how certain its dates are, and where it has gaps. */

import { CERTAINTIES } from "../src/model/reading.ts";
import type { Coverage } from "../src/site/pages/entry.ts";
import type { AboutWords } from "../src/site/words/prose-words.ts";
import type { Words } from "../src/site/words/table.ts";
import { certaintyMark, disputedMark } from "./parts/certainty.ts";
import { keeperWords, languageAttributes } from "./parts/language.ts";
import { layout } from "./parts/layout.ts";
import { linkedWords } from "./parts/linked-words.ts";
import { type Html, html, rich } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import type { PageOf } from "./parts/page-template.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { coverageInWords } from "./parts/words.ts";

export const { data, render } = pageTemplate("about", (page, context) => {
  const { site, words, link } = context;
  const { about, names } = words;
  const covers = about.covers(coverageInWords(page.coverage, words), page.sources, page.topics);
  const leads = (to: string) => (inner: string) => html`<a href="${to}">${inner}</a>`;
  return layout(
    {
      url: page.url,
      title: names.about,
      description: about.description(site.title, covers),
      main: html`
        ${opening({ title: about.title, note: keeperWords(site.description, context), covers }, context)}
        <div class="prose">
        <h2>${about.making}</h2>
        <p>${about.howMade}</p>
        <p>${rich(about.letters)}</p>
        <h2 id="certainty">${about.certainty}</h2>
        <p>${about.marks}</p>
        ${meanings(page, words)}
        <p>${rich(about.evidence, { review: leads(link("/review/")) })}</p>
        <h2 id="gaps">${about.gaps}</h2>
        ${gapList(page.coverage, about)}
        <h2>${about.addresses}</h2>
        <p>${rich(about.permanence, { undated: leads(link("/undated/")) })}</p>
        <p>${about.annotating}</p>
        ${site.repository && html`<p>${rich(about.repository, { repository: leads(site.repository) })}</p>`}
        ${site.rights && html`<h2>${names.rights}</h2><p>${keeperWords(site.rights, context)}</p>`}
        ${site.contact && html`<h2>${names.contact}</h2><p${languageAttributes(site.language, context)}>${linkedWords(site.contact)}</p>`}
        </div>`,
    },
    context,
  );
});

function meanings({ dates, disputed }: PageOf<"about">, words: Words): Html {
  const { about, lists } = words;
  return html`
    <dl>${([...CERTAINTIES, "edited"] as const).map(
      (degree) => html`
        <dt>${certaintyMark(degree, words)}</dt>
        <dd>${about.meanings[degree]} ${about.dates(dates[degree])}.</dd>`,
    )}
    <dt>${disputedMark(words)}</dt>
    <dd>${about.disputed} ${about.disputes(disputed.date, disputed.authors, disputed.source)}</dd>
    <dt><i>${about.undated}</i></dt>
    <dd>${about.noSign} ${lists.articles(dates.absent)}.</dd>
    </dl>`;
}

/** Gaps of at least three months without an article, the longest first, at most ten. */
function gapList({ months }: Coverage, about: AboutWords): Html {
  const runs: { first: string; last: string; length: number }[] = [];
  let open: (typeof runs)[number] | undefined;
  for (const { name, count } of months) {
    if (count > 0) open = undefined;
    else if (open) Object.assign(open, { last: name, length: open.length + 1 });
    else {
      open = { first: name, last: name, length: 1 };
      runs.push(open);
    }
  }
  const gaps = runs.filter(({ length }) => length >= 3).sort((a, b) => b.length - a.length);
  if (gaps.length === 0) return html`<p>${about.noGap}</p>`;
  const rest = gaps.length > 10 && html`<p>${about.furtherGaps(gaps.length - 10)}</p>`;
  return html`
    <p>${about.someGaps}</p>
    <ul>${gaps.slice(0, 10).map(({ first, last, length }) => html`<li>${about.gap(first, last, length)}</li>`)}</ul>${rest}`;
}
