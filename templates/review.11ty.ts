/** What an editor should check, of all kinds or of one, article by article, and narrowed by what is chosen above. */
import type { ReviewKind } from "../src/archive/review.ts";
import { UNDATED } from "../src/archive/volumes.ts";
import type { PageContext } from "../src/site/pages/context.ts";
import { volumeOf } from "../src/site/pages/entry.ts";
import type { ReviewedEntry, ReviewFinding } from "../src/site/pages/review-list.ts";
import { fieldLabel } from "./parts/evidence-panel.ts";
import { contradiction } from "./parts/language.ts";
import { layout } from "./parts/layout.ts";
import { headline } from "./parts/listing.ts";
import { type Drawable, type Html, html, joined, rich } from "./parts/markup.ts";
import { opening } from "./parts/opening.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { ofField, ofSource, ofYear } from "./parts/review-signs.ts";
import { dayInWords } from "./parts/words.ts";

export const { data, render } = pageTemplate(
  "review",
  ({ url, kind, articles, findings, kinds, filters, listed, more }, context) => {
    const { names, numbers, review } = context.words;
    const title = kind ? review.kinds[kind] : names.review;
    const linked = (to: ReviewKind | undefined, name: string, count?: number) => html`
      <a href="${context.link(to ? `/review/${to}/` : "/review/")}"${to === kind && html` aria-current="page"`}>${name}${
        count !== undefined && html` <small>${numbers.figure(count)}</small>`
      }</a>`;
    return layout(
      {
        url,
        title: kind ? `${names.review}: ${title}` : title,
        description: review.description(context.site.title),
        unlisted: true,
        styles: ["/review.css", "/review/style.css"],
        main: html`
        ${opening({ ...(kind && { trail: [{ name: names.review, url: "/review/" }] }), title, note: review.note, covers: review.covers(findings, articles) }, context)}
        <div class="review">
        ${
          kinds.length > 0 &&
          html`<nav class="kinds" aria-label="${review.kindsLabel}">
          ${linked(undefined, review.all)}
          ${kinds.map((one) => linked(one.kind, review.kinds[one.kind], one.count))}
          </nav>`
        }
        <div class="filters">
        ${choices(
          review.field,
          filters.fields.map(({ field, count }) => ({ sign: ofField(field), name: fieldLabel(field, context), count })),
          context,
        )}
        ${choices(
          fieldLabel("source", context),
          filters.sources.map(({ id, name, count }) => ({ sign: ofSource(id), name, count })),
          context,
        )}
        ${choices(
          review.year,
          filters.years.map(({ year, count }) => ({
            sign: ofYear(year),
            name: year === UNDATED ? names.undated : year,
            count,
          })),
          context,
        )}
        </div>
        <ul class="reviewed">${listed.map((one) => item(one, context))}</ul>
        <p class="none" role="status"></p>
        ${more > 0 && html`<p>${rich(review.more(more, "npx backfile review"))}</p>`}
        </div>`,
      },
      context,
    );
  },
);

interface Choice {
  /** The class of what it shows. */
  sign: string;
  name: string;
  count: number;
}

/** A menu by which the style sheet narrows the list, without a script; none where there is nothing to choose. */
function choices(label: string, among: readonly Choice[], { words }: PageContext): Drawable {
  if (among.length < 2) return false;
  return html`<label>${label} <select><option>${words.review.each}</option>${among.map(
    ({ sign, name, count }) => html`<option class="${sign}">${name} (${words.numbers.figure(count)})</option>`,
  )}</select></label>`;
}

function item({ entry, findings }: ReviewedEntry, context: PageContext): Html {
  const signs = [
    ...new Set(findings.flatMap(signsOf)),
    ...(entry.source ? [ofSource(entry.source.id)] : []),
    ofYear(volumeOf(entry)),
  ].join(" ");
  const facts = [entry.source?.name, entry.date && dayInWords(entry.date)].filter(Boolean).join(" · ");
  const files = new Set(findings.map(({ file }) => file));
  const [file] = files;
  const once = files.size === 1 && findings.some(({ edit }) => !edit);
  return html`
    <li class="${signs}"><h2>${headline(entry, context)}</h2>
    <p class="by">${facts}</p>${once && html`<p><code>${file}</code></p>`}
    <ul>${ofOneValue(findings).map(
      (alike) =>
        html`<li class="${[...new Set(alike.flatMap(signsOf))].join(" ") || "of-none"}">${joined(
          alike.map((finding) => reason(finding, context)),
          html`<br>`,
        )}${ground(alike[0], entry.title, !once, context)}`,
    )}</ul>`;
}

/** Findings about the same value stand together, so that it is shown once. */
function ofOneValue(findings: readonly ReviewFinding[]): [ReviewFinding, ...ReviewFinding[]][] {
  const alike = Map.groupBy(findings, (one) => (one.value === undefined ? one : `${one.line} ${one.value}`));
  return [...alike.values()] as [ReviewFinding, ...ReviewFinding[]][];
}

/** By which a finding is shown or hidden. */
function signsOf({ fields }: ReviewFinding): string[] {
  return fields.map(ofField);
}

/** The value, the words that it rests on, and where to edit it. @param named Whether the file has to be named. */
function ground(
  { value, quote, file, line, edit }: ReviewFinding,
  title: string,
  named: boolean,
  { words }: PageContext,
): Html {
  const place = words.evidence.lines(String(line), false);
  const correct = `${words.review.correct}, ${place}`;
  return html`<p>${value && html`<b>${value}</b> `}${quote && html`<q>${quote}</q> `}${
    edit
      ? html`<a href="${edit}" aria-label="${correct}: ${title}">${correct}</a>`
      : named
        ? html`<code>${file}:${line}</code>`
        : html`<small>${place}</small>`
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
