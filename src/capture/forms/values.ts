/** What the values of labels state: which fields, and in which form. */
import type { FieldName } from "../../model/fields.ts";
import { httpAddress } from "../../text/http-address.ts";
import type { Form, Meaning } from "./form.ts";

export interface Statement {
  field: FieldName;
  value: string;
}

/** The fields that a label's value states; none where the value cannot be what the label says. */
export function statementsOf(meaning: Meaning, value: string, form?: Pick<Form, "familyFirst">): Statement[] {
  const text = unquoted(value);
  if (text === "" || text.length > LONGEST) return [];
  switch (meaning) {
    case "apart":
    case "text":
    case "caption":
      return [];
    case "subject":
      return [{ field: "title", value: text.replace(REPLY, "") }];
    case "section-and-page":
      return sectionAndPage(text);
    case "publication":
      return publication(text);
    case "address-or-source":
      return httpAddress(text) ? stated("url", text) : sourceAndDate(text);
    case "source":
      return sourceAndDate(text);
    case "day":
      return stated("date", text);
    case "authors":
      return [{ field: "authors", value: form?.familyFirst || ONE_NAME.test(text) ? givenFirst(text) : text }];
    default:
      return stated(meaning, text);
  }
}

/** A value of a single field, in the form in which fields have it. */
export function stated(field: FieldName, value: string): Statement[] {
  const read = READERS[field]?.(value) ?? value;
  return read === "" ? [] : [{ field, value: read }];
}

const READERS: { readonly [F in FieldName]?: (value: string) => string } = {
  url: (value) => httpAddress(value) ?? "",
  source: nameOfPublication,
  page: pageNumber,
  language: languageNamed,
  dateline: (value) => value.replace(AFTER_PLACE, "").replace(/[,;]$/, ""),
  date: withoutBrackets,
  updated: withoutBrackets,
  title: (value) => value.replace(/^#{1,6}\s{1,4}/, ""),
};

/** Longer values are text and no statement. */
const LONGEST = 600;

/** `"…"`, `'…'`, `[[…]]`, `**…**`: the words without what sets them in YAML, in notes and in Markdown. */
function unquoted(value: string): string {
  const text = value
    .trim()
    .replace(/^\*\*|\*\*$/g, "")
    .trim();
  const inner = /^"(.*)"$|^'(.*)'$/.exec(text);
  const plain = (inner?.[1]?.replaceAll('\\"', '"') ?? inner?.[2]?.replaceAll("''", "'") ?? text).trim();
  return plain
    .replace(/\[\[([^\][|]{1,200})(?:\|[^\][]{1,200})?\]\]/g, "$1")
    .replace(/^<(https?:[^<>\s]{4,2000})>$/, "$1");
}

const REPLY =
  /^(?:(?:re|fwd?|wg|aw|tr|rv|vs|sv|antw|doorst|enc|i|r|ref|odp|ynt|ilt|转发|回复|답장|전달)\s?(?:\[\d{1,3}\])?\s?[:：]\s{0,3}){1,6}/i;

/** `VESSMOUTH, March 14 2013` */
const AFTER_PLACE = /,? \p{L}{3,10}\.? \d.{0,20}$/u;

function withoutBrackets(value: string): string {
  return value.replace(/^[[(]|[\])]$/g, "").trim();
}

/** `NEWS; Pg. 4`, `Section A; Column 1; National Desk; Pg. 1`, `Politik, S. 4`, `A4 Local` */
function sectionAndPage(value: string): Statement[] {
  const parts = value.split(/;|,(?= ?(?:pg\.?|pp?\.|s\.|page|seite|pág)\s?\p{Lu}{0,3}\d)/iu).map((part) => part.trim());
  const page = parts.find((part) => PAGE.test(part));
  const sections = parts.filter((part) => part !== "" && part !== page && !COLUMN.test(part));
  return [
    ...(sections.length > 0 ? stated("section", sections.join("; ")) : []),
    ...(page ? stated("page", page) : []),
  ];
}

const PAGE = /^(?:Pgs?\.?|Pages?|pp?\.|S\.|Seiten?|págs?\.|páginas?|pag\.|blz\.|頁)\s{0,3}(?=[\p{L}\d])/iu;
const COLUMN = /^(?:column|col\.|spalte|colonne|columna)\s?\d{1,2}$/i;

/** `Pg. 4` as `4`, `A.4` as `A4`, `25ページ` as `25`; words for a page, such as `front page`, stay. */
function pageNumber(value: string): string {
  return value
    .replace(PAGE, "")
    .replace(/^([A-Z]{1,3})\.(?=\d)/, "$1")
    .replace(/^0{1,4}(?=\d)/, "")
    .replace(/(?:ページ|頁|面|쪽|면)$/, "")
    .replace(/[.,;]$/, "")
    .trim();
}

/** `Lindmouth Courier ; Lindmouth [Lindmouth]. 14 Mar 2013: A.4.` */
function publication(value: string): Statement[] {
  const { source, date, page } = PUBLICATION.exec(value)?.groups ?? {};
  return [
    ...(source ? stated("source", source) : []),
    ...(date ? stated("date", date) : []),
    ...(page ? stated("page", page) : []),
  ];
}

const PUBLICATION =
  /^(?<source>[^;:]{2,100}?)\s{0,2}(?:;|, ).{0,100}?(?<date>\d{1,2} \p{L}{3,10}\.? \d{4})(?:: ?(?<page>[A-Za-z]{0,3}\.?\d{1,4}(?:[-,] ?[A-Za-z]{0,3}\.?\d{1,4}){0,3})\.?)?\s?$/u;

/** `Lindmunder Kurier vom 04.03.2019, Nr. 53, S. 12`, `The Courier, March 4, 2019, p. A4`, `The Courier (4 March 2019)` */
function sourceAndDate(value: string): Statement[] {
  const { source, date, page } = SOURCE_AND_DATE.exec(value)?.groups ?? {};
  if (source === undefined || date === undefined) return stated("source", value);
  return [...stated("source", source), ...stated("date", date), ...(page ? stated("page", page) : [])];
}

const SOURCE_AND_DATE =
  /^(?<source>\p{L}[^,;()\d]{2,80}?)(?:,| vom| du| del| of| \(|;) ?(?<date>(?:\p{L}{3,12}\.?,? )?(?:\d{1,2}[./ -]{1,2}(?:\d{1,2}|\p{L}{3,12})\.?[./ -]{1,2}\d{4}|\p{L}{3,12} \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2}))\)?(?:[,;] (?:Nr\.?|No\.?|n°|Issue|Jg\.|Vol\.) ?[\w/]{1,10})?(?:[,;] ?(?:S\.|p\.|pp\.|Seite|page|Page|pág\.) ?(?<page>[\w-]{1,10}))?\.?$/u;

/** One person, the family name first: two people would have more words. */
const ONE_NAME = /^\p{Lu}[\p{L}\p{M}'’-]{1,30}, \p{Lu}[\p{L}\p{M}.'’-]{1,30}(?: \p{Lu}\.)?$/u;

/** `Lindmouth Courier, The (Lindmouth)` as `The Lindmouth Courier`, `The Times (London, England)` as `The Times`. */
function nameOfPublication(value: string): string {
  const name = value
    .replace(/\s{0,2}[([][^()[\]]{0,80}[)\]]\.?$/, "")
    .replace(/\s{0,2};.{0,80}$/, "")
    .trim();
  const [, before, article] = /^(.{2,80}), (The|Der|Die|Das|Le|La|Les|El|Los|Il|De|L['’])$/.exec(name) ?? [];
  if (before === undefined) return name;
  return /['’]$/.test(article ?? "") ? `${article}${before}` : `${article} ${before}`;
}

/** `Quillfeather, Mara; Renholt, Tobias` as `Mara Quillfeather; Tobias Renholt`. */
function givenFirst(value: string): string {
  return value
    .split(";")
    .map((name) => name.trim())
    .map((name) => {
      const [, family, given] = FAMILY_FIRST.exec(name) ?? [];
      return family === undefined ? name : `${given} ${family}`;
    })
    .join("; ");
}

const FAMILY_FIRST =
  /^(\p{Lu}[\p{L}\p{M}'’ -]{1,40}), (\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,2})$/u;

/** BCP 47 of a language by its name, in English or in itself, or of its tag; empty where it is none. */
function languageNamed(value: string): string {
  const name = value.split(/[;,/]/)[0]?.trim().toLowerCase() ?? "";
  return LANGUAGES.get(name) ?? (/^[a-z]{2}(?:-[a-z]{2})?$/.test(name) ? value.trim() : "");
}

/** Whether the word names a language. */
export function isLanguage(word: string): boolean {
  return LANGUAGES.has(word.trim().toLowerCase());
}

const LANGUAGES = new Map(
  (
    "english en|french fr|français fr|german de|deutsch de|spanish es|español es|italian it|italiano it|portuguese pt|português pt|" +
    "dutch nl|nederlands nl|danish da|dansk da|swedish sv|svenska sv|norwegian no|norsk no|finnish fi|suomi fi|polish pl|polski pl|" +
    "czech cs|slovak sk|hungarian hu|romanian ro|bulgarian bg|greek el|turkish tr|türkçe tr|russian ru|русский ru|ukrainian uk|" +
    "arabic ar|hebrew he|persian fa|urdu ur|hindi hi|bengali bn|tamil ta|thai th|vietnamese vi|indonesian id|malay ms|catalan ca|" +
    "chinese zh|中文 zh|japanese ja|日本語 ja|korean ko|한국어 ko|croatian hr|serbian sr|slovenian sl|estonian et|latvian lv|lithuanian lt|afrikaans af"
  )
    .split("|")
    .map((row) => row.split(" ") as [string, string]),
);
