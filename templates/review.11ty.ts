/** What an editor should check, article by article, and by kind where a kind is chosen above. */
import type { ReviewKind } from "../src/archive/review.ts";
import type { PageContext } from "../src/site/pages/context.ts";
import type { ReviewedEntry, ReviewFinding } from "../src/site/pages/review-list.ts";
import { fieldLabel } from "./parts/evidence-panel.ts";
import { contradiction } from "./parts/language.ts";
import { layout } from "./parts/layout.ts";
import { headline } from "./parts/listing.ts";
import { type Drawable, type Html, html, rich } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { dayInWords } from "./parts/words.ts";

export const { data, render } = pageTemplate("review", ({ url, articles, counts, fields, listed, more }, context) => {
  const { names, numbers, review } = context.words;
  const kinds = (Object.entries(counts) as [ReviewKind, number][]).filter(([, count]) => count > 0);
  const count = kinds.reduce((sum, [, of]) => sum + of, 0);
  return layout(
    {
      url,
      title: names.review,
      description: review.description(context.site.title),
      unlisted: true,
      main: html`
        ${opening({ title: names.review, note: review.note, covers: review.covers(count, articles) }, context)}
        <div class="review">
        ${kinds.map(([kind]) => html`<span class="chosen" id="${kind}"></span>`)}
        ${fields.map(({ field }) => html`<span class="chosen" id="of-${field}"></span>`)}
        <nav class="kinds" aria-label="${review.kindsLabel}">
        <a href="#main">${review.all}</a>
        ${kinds.map(([kind, of]) => html`<a href="#${kind}" class="${kind}">${review.kinds[kind]} <small>${numbers.figure(of)}</small></a>`)}
        </nav>
        <nav class="kinds" aria-label="${review.fieldsLabel}">
        ${fields.map(({ field, count: of }) => html`<a href="#of-${field}" class="of-${field}">${fieldLabel(field, context)} <small>${numbers.figure(of)}</small></a>`)}
        </nav>
        <ul class="reviewed">${listed.map((one) => item(one, context))}</ul>
        ${more > 0 && html`<p>${rich(review.more(more, "backfile review"))}</p>`}
        </div>`,
    },
    context,
  );
});

function item({ entry, findings }: ReviewedEntry, context: PageContext): Html {
  const kinds = [...new Set(findings.flatMap(classesOf))].join(" ");
  const facts = [entry.source?.name, entry.date && dayInWords(entry.date)].filter(Boolean).join(" · ");
  return html`
    <li class="${kinds}"><h2>${headline(entry, context)}</h2>
    <p class="by">${facts}</p>
    <ul>${findings.map((finding) => html`<li class="${classesOf(finding).join(" ")}">${reason(finding, context)}${ground(finding, entry.title, context)}`)}</ul>`;
}

/** By which a finding is shown or hidden. */
function classesOf({ kind, fields }: ReviewFinding): string[] {
  return [kind, ...fields.map((field) => `of-${field}`)];
}

/** The value, the words that it rests on, and where to edit it. */
function ground({ value, quote, file, line, edit }: ReviewFinding, title: string, { words }: PageContext): Html {
  const place = words.evidence.lines(String(line), false);
  const correct = `${words.review.correct}, ${place}`;
  return html`<p>${value && html`<b>${value}</b> `}${quote && html`<q>${quote}</q> `}${
    edit ? html`<a href="${edit}" aria-label="${correct}: ${title}">${correct}</a>` : html`<code>${file}:${line}</code>`
  }</p>`;
}

function reason({ kind, fields, conflict, others, reread = "" }: ReviewFinding, context: PageContext): Drawable {
  const { review } = context.words;
  const named = fields.map((key) => ({ key, label: fieldLabel(key, context) }));
  if (kind === "missing") return review.missing(named);
  if (kind === "weak") return review.weak(named);
  if (kind === "changed") return review.changed(named, reread);
  if (conflict && kind === "left-out") return contradiction(conflict, context);
  if (conflict) return html`${named.map(({ label }) => label)}: ${contradiction(conflict, context)}`;
  const titles = others.map((other, i) => html`${i > 0 && " · "}${headline(other, context)}`);
  return html`<i>${review.like}</i> ${titles}`;
}
