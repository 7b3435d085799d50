/** An article as an item of CSL-JSON 1.0.2, from which all citations are made. Its own words are English on every site. */

import { readEdtf } from "../../model/edtf.ts";
import { C0, C1 } from "../../text/controls.ts";
import type { SiteContext } from "../pages/context.ts";
import { type DateInWords, dateInWords } from "../pages/date-in-words.ts";
import type { Cited, Entry } from "../pages/entry.ts";
import { machineDates } from "../pages/machine-dates.ts";
import { ENGLISH } from "../words/words.ts";

/** An item of CSL-JSON 1.0.2. */
export interface CslItem {
  id: string;
  type: "article-newspaper";
  title: string;
  /** Names as printed, because it is not known which part is the family name. */
  author?: { literal: string }[];
  /** `circa` where the date is not certain. */
  issued?: { "date-parts"?: number[][]; season?: number; literal?: string; circa?: boolean };
  "container-title"?: string;
  /** The place of the dateline. */
  "event-place"?: string;
  section?: string;
  edition?: string;
  page?: string;
  keyword?: string;
  abstract?: string;
  language?: string;
  /** Says that the date is inferred or uncertain. */
  note?: string;
  archive: string;
  URL: string;
}

/** The same item for the same article and context: a page and the files of a volume each state an article in three formats. */
export function cslItem(cited: Cited, context: SiteContext): CslItem {
  const known = items.get(cited);
  if (known?.context === context) return known.item;
  const item = itemOf(cited, context);
  items.set(cited, { context, item });
  return item;
}

const items = new WeakMap<Cited, { context: SiteContext; item: CslItem }>();

function itemOf(cited: Cited, { site, absolute }: SiteContext): CslItem {
  const { entry, section, edition, page, dateline, abstract } = cited;
  const { id, date, authors, agency, source, topics, language, url } = entry;
  const names = (authors.length > 0 ? authors : agency ? [agency] : []).map(oneLine).filter(Boolean);
  const { parts, until, season } = (date && machineDates(date)) ?? {};
  const note = dateNote(date);
  return {
    id,
    type: "article-newspaper",
    title: oneLine(titleForMachines(entry)),
    ...(names.length > 0 && { author: names.map((literal) => ({ literal })) }),
    ...(parts && {
      issued: {
        "date-parts": until ? [parts, until] : [parts],
        ...(season && { season }),
        ...(isDoubtful(date) && { circa: true }),
      },
    }),
    ...(date && !parts && { issued: { literal: englishDate(date) } }),
    ...(source && { "container-title": oneLine(source.name) }),
    ...(dateline && { "event-place": oneLine(dateline) }),
    ...(section && { section: oneLine(section) }),
    ...(edition && { edition: oneLine(edition) }),
    ...(page && { page: oneLine(page) }),
    ...(topics.length > 0 && { keyword: topics.map(({ name }) => oneLine(name)).join(", ") }),
    ...(abstract && { abstract: oneLine(abstract) }),
    ...(language && { language }),
    ...(note && { note }),
    archive: oneLine(site.title),
    URL: absolute(url),
  };
}

/** Year, month and day as far as they are known of the whole date: of an interval what both its ends share. */
export function sharedParts({ issued }: CslItem): number[] {
  const [from = [], until] = issued?.["date-parts"] ?? [];
  if (!until) return from;
  const differs = from.findIndex((part, i) => part !== until[i]);
  return differs < 0 ? from : from.slice(0, differs);
}

/** Whether a date is uncertain: marked so in EDTF, or known from one weak clue. */
export function isDoubtful(date: DateInWords | undefined): boolean {
  return date !== undefined && (knownAs(date) === "low" || readEdtf(date.edtf)?.uncertain === true);
}

/** The note that a date is inferred or uncertain; `undefined` where it is stated. */
export function dateNote(date: DateInWords | undefined): string | undefined {
  if (!date || (knownAs(date) === "high" && !isDoubtful(date))) return undefined;
  return `Date of publication ${knownAs(date) === "medium" ? "inferred" : "uncertain"}`;
}

/** The headline; where there is none, English words that say so on every site. */
export function titleForMachines({ title, untitled }: Pick<Entry, "title" | "untitled">): string {
  return untitled ? ENGLISH.lists.untitled : title;
}

function knownAs({ certainty, edited }: DateInWords): DateInWords["certainty"] {
  return edited ? "high" : certainty;
}

function englishDate({ edtf, words, certainty, edited }: DateInWords): string {
  const date = readEdtf(edtf);
  return date ? dateInWords(date, certainty, edited, ENGLISH).words : words;
}

/** The text with line breaks, control characters, private-use characters and noncharacters replaced by spaces, and lone surrogates by U+FFFD. */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(UNPRINTED, " ").trim();
}

const UNPRINTED = new RegExp(`[\\s${C0}${C1}\\ue000-\\uf8ff\\p{Noncharacter_Code_Point}]+`, "gu");
