/**
 * Tells that a capture has only the beginning of its article: the text is short, and breaks off or has an offer to pay for the rest under
 * it. Or that it may hold several articles.
 */
import type { Conflict } from "../../model/conflict.ts";
import type { PageText } from "../../model/page-text.ts";
import { truncate } from "../../text/truncate.ts";
import type { Body } from "../body/compose-body.ts";
import type { PageLine } from "../page/page-lines.ts";
import type { Known } from "../page/page-view.ts";

/** What speaks against the body's being the text of the article, whole and alone. */
export function doubtsOfText(view: Known<"page" | "marks">, body: Body, { paid, articles }: PageText): Conflict[] {
  const cut = beginningOnly(view, body, paid);
  const doubts: Conflict[] = cut ? [cut] : [];
  if (articles !== undefined && body.lines.length > 0)
    doubts.push({ field: "body", kind: "several-articles", values: { articles } });
  return doubts;
}

/** A longer text is the whole one: many pages are paid for after some free ones, and say so in each. In Latin letters. */
const LONGEST_BEGINNING = 1800;

/** How many lines under the text its offer begins. */
const NEAR = 6;

/** Characters of the page's words that are told. */
const LONGEST_QUOTE = 160;

/** @param paid See `PageText`. */
function beginningOnly(
  { page, marks }: Known<"page" | "marks">,
  { lines }: Body,
  paid: string | undefined,
): Conflict | undefined {
  const last = lines.at(-1);
  if (!last || lines.reduce((sum, { width }) => sum + width, 0) > LONGEST_BEGINNING) return undefined;
  const below = page.lines.slice(last.index + 1, last.index + 1 + NEAR);
  const offer = below.find(({ index }) => marks[index]?.notice === "paywall");
  if (!offer && (paid === undefined || !BREAKS_OFF.test(last.tail))) return undefined;
  return {
    ...{ field: "body", kind: "beginning-only" },
    values: offer ? { quote: quoteOf(offer), line: offer.number } : { quote: `${paid}: false` },
  };
}

function quoteOf({ head }: PageLine): string {
  return truncate(head, LONGEST_QUOTE, { words: true });
}

const BREAKS_OFF = /(?:\.\.|…)["”»]?\s?(?:\[?\+?\]?)?$/;
