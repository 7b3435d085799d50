/** Metadata in the page of an article: schema.org, OpenGraph, Highwire (for Zotero and Google Scholar), PRISM, Dublin Core. */

import type { DisclosedRecord } from "../../record/disclosure.ts";
import type { Source } from "../../vocabulary/source.ts";
import type { SiteContext } from "../pages/context.ts";
import type { DateInWords } from "../pages/date-in-words.ts";
import type { Entry } from "../pages/entry.ts";
import { machineDates } from "../pages/machine-dates.ts";
import { dateNote, isDoubtful, oneLine, titleForMachines } from "./csl-item.ts";
import { wholeName } from "./whole-name.ts";

export interface Described {
  url: string;
  record: Pick<
    DisclosedRecord,
    "authors" | "agency" | "dateline" | "language" | "url" | "rights" | "section" | "edition" | "page" | "evidence"
  >;
  entry: Pick<Entry, "title" | "untitled" | "date" | "topics">;
  updated?: DateInWords;
  source?: Source;
}

/** A meta element: `name` for Highwire, PRISM and Zotero, `property` for RDFa (Dublin Core, OpenGraph). */
export interface Meta {
  content: string;
  name?: string;
  property?: string;
}

/**
 * The meta elements. Where two say the same, one has `name` and `property`: Zotero, which knows both attributes, then looks only at `name`,
 * by which it knows the value too, and readers of OpenGraph look at `property`. There is no
 * `citation_journal_title`, with which Zotero would read a journal's article. An uncertain date, or one of several days, is only given in EDTF, which Zotero keeps
 * unchanged (Highwire's would replace it), and noted in the field that Zotero calls `extra`.
 */
export function articleMetas(described: Described, { absolute }: SiteContext): Meta[] {
  const { record, entry, source } = described;
  const dates = entry.date && machineDates(entry.date);
  const { authors = [], agency, language, rights, section, edition, page } = record;
  const names = (authors.length > 0 ? authors : agency ? [agency] : []).map(oneLine).filter(Boolean);
  const title = titleForMachines(entry);
  const note = dateNote(entry.date);
  return [
    ...named("z:itemType", "newspaperArticle"),
    ...named("z:extra", note),
    ...named("z:edition", edition),
    ...named("z:pages", page),
    { name: "citation_title", property: "og:title", content: title },
    ...names.flatMap((name) => named("citation_author", wholeName(name))),
    ...named(
      "citation_publication_date",
      dates?.parts && !dates.until && !isDoubtful(entry.date) ? slashed(dates.parts) : undefined,
    ),
    ...(source ? [{ name: "prism.publicationName", property: "dc:publisher", content: source.name }] : []),
    ...(names.length === 1
      ? names.map((content) => ({ name: "author", property: "dc:creator", content }))
      : [...named("author", names.join(", ")), ...names.flatMap((name) => property("dc:creator", name))]),
    ...property("dc:date", dates?.edtf),
    ...property("dc:language", language),
    ...property("dc:rights", rights?.statement),
    ...entry.topics.flatMap(({ name }) => property("dc:subject", name)),
    ...property("article:section", section),
    ...property("og:type", "article"),
    ...property("og:image", absolute("/card.png")),
  ];
}

/** JSON-LD of schema.org. The newspaper is the publisher. */
export function newsArticle({ record, entry, source, updated }: Described): object {
  const dates = entry.date && machineDates(entry.date);
  const changed = updated && updated.edtf !== entry.date?.edtf;
  const modified =
    changed && machineDates({ ...updated, certainty: record.evidence?.updated?.certainty ?? "low" })?.iso;
  const { authors = [], agency, dateline, section, edition, page, rights } = record;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: titleForMachines(entry),
    ...(dates?.iso && { datePublished: dates.iso }),
    ...(modified && { dateModified: modified }),
    ...(authors.length > 0 && { author: authors.map((name) => ({ "@type": "Person", name })) }),
    ...(source && { publisher: { "@type": "Organization", name: source.name } }),
    ...(agency && { provider: { "@type": "Organization", name: agency } }),
    // Relative to the page (JSON-LD 1.1, 7.1), whose canonical address stands in the head, as its language does.
    archivedAt: "./",
    ...(record.url && { isBasedOn: record.url }),
    ...(dateline && { dateline }),
    ...(section && { articleSection: section }),
    ...(edition && { printEdition: edition }),
    ...(page && { printPage: page }),
    ...(rights?.licence && { license: rights.licence }),
  };
}

/** `2021/01/22`, as Google Scholar requires. */
function slashed(parts: readonly number[]): string {
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("/");
}

function named(name: string, content: string | undefined): Meta[] {
  return content ? [{ name, content }] : [];
}

function property(property: string, content: string | undefined): Meta[] {
  return content ? [{ property, content }] : [];
}
