/** The lines above the labels of an article: publication, date, edition and title, in an order that the place of the date tells. */
import type { FormLines } from "./form-lines.ts";
import { stated } from "./values.ts";

/**
 * `The Courier / March 14, 2013 / First Edition / Ferries return`, or `Ferries return / The Courier / March 14, 2013`: where more than one
 * line stands above the date, the title is one of them.
 * @param above Indices of the lines.
 */
export function readHeading(page: FormLines, above: readonly number[]): void {
  if (above.length > MOST_LINES) return;
  const lines = above.filter((index) => !page.isMarked(index) && !RIGHTS.test(page.textAt(index)));
  const at = lines.findIndex((index) => isDate(page.textAt(index)));
  const date = lines[at];
  if (date === undefined) return;
  const [before, after] = [lines.slice(0, at), lines.slice(at + 1)];
  const source = before.at(-1);
  if (source === undefined) return;
  one(page, date, "date");
  one(page, source, "source");
  const edition = after[0];
  const hasEdition = edition !== undefined && EDITION.test(page.textAt(edition));
  if (hasEdition) one(page, edition, "edition");
  const title = before.length > 1 ? before.slice(0, -1) : hasEdition ? after.slice(1) : after;
  readTitle(page, title);
}

function one(page: FormLines, index: number, field: "date" | "source" | "edition"): void {
  page.add(index, stated(field, page.textAt(index)), field);
  page.label(index, field);
}

/** A title on as many lines as follow each other, the last of them where there are several. */
function readTitle(page: FormLines, lines: readonly number[]): void {
  const last = lines.at(-1);
  if (last === undefined) return;
  const title = [last];
  for (const index of lines.slice(0, -1).toReversed()) {
    if (index !== (title[0] ?? 0) - 1 || page.blocks) break;
    title.unshift(index);
  }
  const words = title.map((index) => page.textAt(index)).join(" ");
  if (words.length > LONGEST_TITLE) return;
  page.add(title[0] as number, stated("title", words), "title");
  for (const index of title) page.words(index, "headline", "title");
}

/** More lines than this are no heading of an article. */
const MOST_LINES = 16;
const LONGEST_TITLE = 400;
const RIGHTS = /^(?:copyright|\(c\)|©|all rights reserved)/i;
const EDITION = /\b(?:edition|ausgabe|édition|edición|edizione|editie|edição|final|city|national|late|early)\b/i;

/** A short line with a year and a day, or a month. */
function isDate(text: string): boolean {
  return (
    text.length <= 70 &&
    /\b(?:1[6-9]|20)\d\d\b/.test(text) &&
    /\d{1,2}\b.{0,40}\d{4}|\d{4}.{0,20}\d|\p{L}{3,20} \d{4}/u.test(text) &&
    !RIGHTS.test(text)
  );
}
