/** About the archive: how it is made, what certainty means, how much is known of it, where it has gaps. */

import { CERTAINTIES } from "../src/parse/reading.ts";
import type { Coverage } from "../src/site/page.ts";
import { certaintyMark } from "./parts/certainty.ts";
import { layout } from "./parts/layout.ts";
import { type Html, html } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import type { PageOf } from "./parts/page-template.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { counted, coverageInWords, figure } from "./parts/words.ts";

export const { data, render } = pageTemplate("about", (page, context) => {
  const { site, link } = context;
  const covers = `${coverageInWords(page.coverage)}; ${counted(page.sources, "source")}, ${counted(page.topics, "topic")}`;
  return layout(
    {
      url: page.url,
      title: "About",
      description: `How ${site.title} is made, what certainty means here, and what it holds: ${covers}.`,
      main: html`
        ${opening({ title: "About this archive", note: site.description, covers }, context)}
        <div class="prose">
        <h2>How it is made</h2>
        <p>Every article began as a capture: a page that somebody saved, kept here as it came and never changed. A program reads the
        capture, tells the article from what stood around it, and notes for every field (headline, date, source, authors) the
        words of the capture on which it rests. A person can correct any of it; a correction stands for good. What the capture
        does not tell is left open, not guessed.</p>
        <p>An upright letter is the article’s; <i>a sloping one is the archive speaking</i>.</p>
        <h2 id="certainty">How sure we are</h2>
        <p>Dates are printed with what is known of them, in a word and a mark.</p>
        ${meanings(page)}
        <p>Each article ends in “How each field is known”, which says the same of every field and quotes the capture. Where the signs in
        a capture cannot all be true, the contradiction is kept and shown; ${contradictions(page.conflicts)}. Editors find
        what still wants an eye on the <a href="${link("/review/")}">review list</a>.</p>
        <h2 id="gaps">Gaps</h2>
        ${gapList(page.coverage)}
        <h2>Addresses</h2>
        <p>An article keeps its address for ever, even when its headline or date is corrected. Days, months, years, sources and topics have
        permanent addresses too, so each of them can be cited. Articles without a date are kept <a href="${link("/undated/")}">among the
        undated</a>.</p>
        ${site.repository && html`<p>The captures, the records and the history of every correction lie <a href="${site.repository}">in the open</a>.</p>`}
        ${site.rights && html`<h2>Rights</h2><p>${site.rights}</p>`}
        ${site.contact && html`<h2>Contact</h2><p>${linkedWords(site.contact)}</p>`}
        </div>`,
    },
    context,
  );
});

const MEANINGS = {
  high: "The capture says so outright, and nothing in it says otherwise.",
  medium: "Worked out from several signs that agree, such as a weekday in the text and a date in a caption.",
  low: "One weak sign, and nothing against it. Check it before you rely on it.",
  edited: "A person has set it. What the program had read stays on the record.",
};

function meanings({ dates }: PageOf<"about">): Html {
  return html`
    <dl>${([...CERTAINTIES, "edited"] as const).map(
      (degree) => html`
        <dt>${certaintyMark(degree)}</dt>
        <dd>${MEANINGS[degree]} ${counted(dates[degree], "date")}.</dd>`,
    )}
    <dt><i>undated</i></dt>
    <dd>No sign at all. ${counted(dates.absent, "article")}.</dd>
    </dl>`;
}

function contradictions(count: number): string {
  return count === 0
    ? "so far none has been met"
    : `so far there ${count === 1 ? "is" : "are"} ${figure(count)} in the archive`;
}

/** Runs of at least three months without an article, the longest first, ten at most. */
function gapList({ months }: Coverage): Html {
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
  if (gaps.length === 0)
    return html`<p>No quarter of a year between the first and the last date is without an article.</p>`;
  const rest = gaps.length > 10 && html`<p>${counted(gaps.length - 10, "shorter gap")} besides.</p>`;
  return html`
    <p>From these times the archive has no article:</p>
    <ul>${gaps.slice(0, 10).map(({ first, last, length }) => html`<li>${first} to ${last}, ${length} months</li>`)}</ul>${rest}`;
}

/** The text with its web and e-mail addresses as links. */
function linkedWords(text: string): Html {
  const pieces = text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})/);
  return html`${pieces.map((piece, index) =>
    index % 2 === 0
      ? html`${piece}`
      : html`<a href="${piece.includes("://") ? piece : `mailto:${piece}`}">${piece}</a>`,
  )}`;
}
