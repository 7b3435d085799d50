/** What an editor should check, by kind: contradictions, text that is left out, missing fields, weak clues, likely duplicates. */
import type { PageContext } from "../src/site/pages/context.ts";
import type { ReviewFinding, ReviewGroup } from "../src/site/pages/review-list.ts";
import { fieldLabel } from "./parts/evidence-panel.ts";
import { contradiction } from "./parts/language.ts";
import { layout } from "./parts/layout.ts";
import { headline } from "./parts/listing.ts";
import { type Drawable, type Html, html, rich } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate("review", ({ url, articles, groups }, context) => {
  const { names, review } = context.words;
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return layout(
    {
      url,
      title: names.review,
      description: review.description(context.site.title),
      unlisted: true,
      main: html`
        ${opening({ title: names.review, note: review.note, covers: review.covers(count, articles) }, context)}
        <div class="spread"><div class="days">${groups.filter((group) => group.count > 0).map((group) => section(group, context))}</div></div>`,
    },
    context,
  );
});

function section({ kind, count, findings }: ReviewGroup, context: PageContext): Html {
  const { numbers, review } = context.words;
  const more = count - findings.length;
  return html`
    <section class="day">
    <h2 id="${kind}">${review.kinds[kind]} <i>${numbers.figure(count)}</i></h2>
    <ul>${findings.map((finding) => item(kind, finding, context))}${
      more > 0 && html`<li>${rich(review.more(more, "backfile review"))}</li>`
    }</ul>
    </section>`;
}

function item(kind: ReviewGroup["kind"], finding: ReviewFinding, context: PageContext): Html {
  const { entry, correct } = finding;
  const { review } = context.words;
  const mend =
    correct &&
    html`<a class="mend" href="${correct}" aria-label="${review.correctLabel(entry.title)}">${review.correct}</a>`;
  return html`
    <li><h3>${headline(entry, context)}</h3><p class="by">${reason(kind, finding, context)} ${mend}</p></li>`;
}

function reason(
  kind: ReviewGroup["kind"],
  { fields, conflict, others, reread = "" }: ReviewFinding,
  context: PageContext,
): Drawable {
  const { review } = context.words;
  const named = fields.map((key) => ({ key, label: fieldLabel(key, context) }));
  if (kind === "missing") return review.missing(named);
  if (kind === "weak") return review.weak(named);
  if (kind === "changed") return review.changed(named, reread);
  if (conflict && kind === "left-out") return contradiction(conflict, context);
  if (conflict) return html`${named.map(({ label }) => label)}: ${contradiction(conflict, context)}`;
  return others.map((other) => html`<br><i>${review.like}</i> ${headline(other, context)}`);
}
