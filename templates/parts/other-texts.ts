/** The text of an article elsewhere: in which papers, how much of it, and what each left out; and the further captures of the article. */

import type { PageContext } from "../../src/site/pages/context.ts";
import type { Reprint, Witness } from "../../src/site/pages/other-texts.ts";
import type { PageData } from "../../src/site/pages/page.ts";
import { hashedSentences } from "../../src/text/sentence-hashes.ts";
import { evidencePanel } from "./evidence-panel.ts";
import { inLanguage } from "./language.ts";
import { type Html, html, joined } from "./markup.ts";
import { shortened } from "./words.ts";

type Page = PageData["article"];

export function reprintList({ record, reprints = [] }: Page, context: PageContext): Html | undefined {
  if (reprints.length === 0) return undefined;
  const { past } = context.words;
  return html`
    <section class="terms reprints">
    <h2>${past.elsewhere}</h2>
    <ul>${reprints.map((reprint) => html`<li>${reprintLine(record.body, reprint, record.language, context)}`)}</ul>
    </section>`;
}

/** Sentences that are quoted of those that a paper left out, and characters of each. */
const QUOTED = 2;
const LONGEST = 60;

function reprintLine(
  body: string,
  { record, entry }: Reprint,
  language: string | undefined,
  context: PageContext,
): Html {
  const { past } = context.words;
  const { source, date } = entry;
  const own = hashedSentences(body);
  const theirs = new Set(hashedSentences(record.body).map(({ hash }) => hash));
  const ours = new Set(own.map(({ hash }) => hash));
  const left = own.filter(({ hash }) => !theirs.has(hash));
  const percent = Math.max(1, Math.floor((100 * (own.length - left.length)) / Math.max(1, own.length)));
  const more = [...theirs].filter((hash) => !ours.has(hash)).length;
  const quoted = left
    .slice(0, QUOTED)
    .map(({ text }) => html`“${inLanguage(shortened(text, LONGEST), language, context)}”`);
  const rest = left.length - quoted.length;
  return html`<a href="${context.link(entry.url)}">${source?.name ?? entry.title}</a> <small>${joined(
    [
      joined([date && html`<time datetime="${date.datetime}">${date.words}</time>`, past.share(percent)], ": "),
      quoted.length > 0 && html`${past.without} ${joined(quoted, ", ")}${rest > 0 && html` ${past.andMore(rest)}`}`,
      more > 0 && past.additional(more),
    ],
    "; ",
  )}</small>`;
}

/** Each further capture with its headline and what is known by it. */
export function witnessList({ witnesses = [] }: Page, context: PageContext): Html | undefined {
  if (witnesses.length === 0) return undefined;
  return html`
    <section class="witnesses">
    <h2>${context.words.past.witnesses}</h2>
    ${witnesses.map((witness) => witnessed(witness, context))}
    </section>`;
}

function witnessed({ record, entry, correct, captureUrl }: Witness, context: PageContext): Html {
  const { source, date } = entry;
  // Without contradictions, whose rows have ids that are on the page already.
  const { conflicts: _, ...known } = record;
  const page: Page = {
    record: known,
    entry,
    related: [],
    ...(captureUrl && { captureUrl }),
    ...(correct && { correct }),
  };
  const facts = joined([source?.name, date && html`<time datetime="${date.datetime}">${date.words}</time>`], " · ");
  return html`
    <p>${headlineOf(entry, context)} <i>${facts}</i></p>
    ${evidencePanel(page, context)}`;
}

/** The headline without a link, because its address leads to the page that it stands on. */
function headlineOf(entry: Witness["entry"], context: PageContext) {
  return inLanguage(entry.title, entry.untitled ? undefined : entry.language, context);
}
