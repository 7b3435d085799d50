/** An article as an item of CSL-JSON 1.0.2, from which citations of every form are made. Its words are English on every site. */
import { readEdtf } from "../edtf.ts";
import type { SiteContext } from "./context.ts";
import { dateInWords } from "./date-words.ts";
import { machineDates } from "./machine-dates.ts";
import type { DateInWords, Entry } from "./page.ts";
import { ENGLISH } from "./words/words.ts";

export interface Cited {
  entry: Pick<Entry, "id" | "url" | "title" | "untitled" | "date" | "authors" | "agency" | "source" | "language">;
  section?: string | undefined;
  dateline?: string | undefined;
}

/** An item of CSL-JSON 1.0.2. */
export interface CslItem {
  id: string;
  type: "article-newspaper";
  title: string;
  /** Names as printed: which part is the family's is not known. */
  author?: { literal: string }[];
  /** `circa` where the date is not certain. */
  issued?: { "date-parts"?: number[][]; literal?: string; circa?: boolean };
  "container-title"?: string;
  "publisher-place"?: string;
  section?: string;
  language?: string;
  /** What is not certain of the date. */
  note?: string;
  archive: string;
  URL: string;
}

export function cslItem({ entry, section, dateline }: Cited, { site, absolute }: SiteContext): CslItem {
  const { id, date, authors, agency, source, language, url } = entry;
  const names = authors.length > 0 ? authors : agency ? [agency] : [];
  const parts = date && machineDates(date)?.parts;
  const known = date && !date.edited ? date.certainty : "high";
  const doubtful = date && (/[?~%/.]/.test(date.edtf) || known === "low");
  return {
    id,
    type: "article-newspaper",
    title: oneLine(titleForMachines(entry)),
    ...(names.length > 0 && { author: names.map((literal) => ({ literal: oneLine(literal) })) }),
    ...(parts && { issued: { "date-parts": [parts], ...(doubtful && { circa: true }) } }),
    ...(date && !parts && { issued: { literal: englishDate(date) } }),
    ...(source && { "container-title": source.name }),
    ...(dateline && { "publisher-place": oneLine(dateline) }),
    ...(section && { section: oneLine(section) }),
    ...(language && { language }),
    ...(known !== "high" && { note: `Date of publication ${known === "medium" ? "inferred" : "uncertain"}` }),
    archive: site.title,
    URL: absolute(url),
  };
}

/** The headline, or that there is none in the same words on every site. */
export function titleForMachines({ title, untitled }: Pick<Entry, "title" | "untitled">): string {
  return untitled ? ENGLISH.lists.untitled : title;
}

function englishDate({ edtf, words, certainty, edited }: DateInWords): string {
  const date = readEdtf(edtf);
  return date ? dateInWords(date, certainty, edited, ENGLISH).words : words;
}

/** Without line breaks, control characters and private-use characters. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  return text.replace(/[\s\u0000-\u001f\u007f\ue000-\uf8ff]+/g, " ").trim();
}
