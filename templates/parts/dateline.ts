/** The date of an article on its page: a link to its day, and its certainty in words. */
import type { PageContext } from "../../src/site/pages/context.ts";
import { type DateInWords, isSameDay } from "../../src/site/pages/date-in-words.ts";
import type { PageData } from "../../src/site/pages/page.ts";
import { degreeOf, explainedMark } from "./certainty.ts";
import { evidenceId, toldAbove } from "./disputes.ts";
import { type Html, html } from "./markup.ts";

export function dateline({ entry, updated, record }: PageData["article"], context: PageContext): Html {
  const { date } = entry;
  if (!date) return html`<p class="when"><a href="${context.link("/undated/")}">${context.words.names.undated}</a></p>`;
  const { words, day = words, time } = date;
  const changed = updated && updated.edtf !== date.edtf;
  const sameDay = updated?.time !== undefined && isSameDay(updated.datetime, date.datetime);
  return html`
    <p class="when"><a href="${dayLink(date.datetime, context)}"><time datetime="${date.datetime}">${day}</time></a>, ${
      time && html`<span>${time}</span>, `
    }${marks(date, toldAbove(record, context).has("date"), context)}${
      changed &&
      html`, <span><i>${context.words.article.updated}</i> <time datetime="${updated.datetime}">${sameDay ? updated.time : updated.words}</time></span>`
    }`;
}

/** How the date is known. A disputed date is not called stated. */
function marks(date: DateInWords, disputed: boolean, context: PageContext): Html {
  const degree = degreeOf(date);
  const about = html`<a class="sure conflict" href="#${evidenceId("date")}">${context.words.certainty.disputed}</a>`;
  if (!disputed) return explainedMark(degree, context);
  return degree === "high" ? about : html`${explainedMark(degree, context)}, ${about}`;
}

/** Address of the date's heading on the page of its month, or of its year where no month is known. */
export function dayLink(datetime: string, { link }: PageContext): string {
  const [year, month] = datetime.slice(0, 10).split("-");
  return month ? link(`/${year}/${month}/`, datetime.slice(0, 10)) : link(`/${year}/`);
}
