/** Lines that belong to the header of an article: its date, its byline, the time that reading takes. */
import { anyOf } from "../../text/any-of.ts";
import { BYLINE_LEADS } from "../languages/byline-words.ts";
import { RELATIVE_TIME } from "../languages/date-words.ts";
import { bylineForm, type NamedForm } from "../names/byline-forms.ts";
import { isOutletName } from "../names/outlet-names.ts";
import { isPersonName, readNames } from "../names/person-names.ts";
import { datesIn } from "./line-dates.ts";
import type { PageLine } from "./page-lines.ts";

/** Wider lines are sentences, whatever date or name they hold. In Latin letters. */
export const WIDEST_HEADER_LINE = 120;

/** Whether a short line belongs to a header: a date, a byline, a time of reading. */
export function isHeaderLine(line: PageLine, languages: readonly string[]): boolean {
  line.found.header ??=
    datesIn(line, languages).some(
      ({ day, year, time }) => day !== undefined && (year !== undefined || time !== undefined),
    ) ||
    (line.head.length < 60 && RELATIVE_TIME.test(line.head)) ||
    (line.head.length < 100 && announcesName(line));
  return line.found.header;
}

/** Whether the line begins as a byline does, and goes on with a name. */
export function announcesName(line: PageLine): boolean {
  line.found.announcesName ??= beginsWithName(line) || (formOf(line)?.people.length ?? 0) > 0 || isNameInColumns(line);
  return line.found.announcesName;
}

/** Longer lines of columns are rows. In characters. */
const LONGEST_COLUMNS = 70;

/** `MARA QUILLFEATHER   VESSMOUTH COURIER`: a name, and beside it in a column of its own for whom it writes. */
function isNameInColumns({ text, head }: PageLine): boolean {
  if (text.length > LONGEST_COLUMNS || !/\t| {3}/.test(text) || !/^\p{Lu}/u.test(head)) return false;
  const [name = "", publisher = "", ...more] = text.split(/\t| {3,}/);
  const words = publisher.split(" ");
  if (more.length > 0 || words.length < 2 || !words.every((word) => /^\p{Lu}[^\p{Nd}]*$/u.test(word))) return false;
  return isPersonName(name) && !isPersonName(publisher);
}

/** The byline that the line is as a whole, if it has one of the forms of `bylineForm`; read once and kept with the line. */
export function formOf(line: PageLine): NamedForm | undefined {
  if (line.found.bylineForm === undefined) line.found.bylineForm = bylineForm(line.head) ?? null;
  return line.found.bylineForm ?? undefined;
}

/** Whether the line is the name of an outlet, as its words tell; found once and kept with the line. */
export function isOutletLine(line: PageLine): boolean {
  line.found.outlet ??= isOutletName(line.head);
  return line.found.outlet;
}

function beginsWithName(line: PageLine): boolean {
  return (
    beginsAsByline(line.head) &&
    BYLINE_LEADS.some(({ pattern, language }) => {
      if (language !== undefined) return false;
      const match = line.head.match(pattern);
      return match !== null && readNames(line.head.slice(match[0].length), false).people.length > 0;
    })
  );
}

/** Whether a line begins as a byline does, whatever follows. */
export const beginsAsByline = anyOf(BYLINE_LEADS.map(({ pattern }) => pattern));
