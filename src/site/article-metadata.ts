/** What an article's page tells machines: schema.org, OpenGraph, Highwire (for Zotero and Scholar), PRISM, Dublin Core. */
import type { DisclosedRecord } from "../record/disclosure.ts";
import type { Source } from "../vocabulary/source.ts";
import type { SiteContext } from "./context.ts";
import { titleForMachines } from "./csl-item.ts";
import { machineDates } from "./machine-dates.ts";
import type { DateInWords, Entry } from "./page.ts";

export interface Described {
  url: string;
  record: Pick<
    DisclosedRecord,
    "authors" | "agency" | "dateline" | "language" | "url" | "rights" | "section" | "evidence"
  >;
  entry: Pick<Entry, "title" | "untitled" | "date">;
  updated?: DateInWords | undefined;
  source?: Source | undefined;
}

/** A meta element: `name` and `property` may share their content. */
export interface Meta {
  name?: string;
  property?: string;
  content: string;
}

/**
 * The meta elements. To keep the page small one element serves two vocabularies where both take the same value; Dublin Core is given
 * as RDFa, whose initial context knows `dc`. There is no `citation_journal_title`: Zotero would take it for a journal's article.
 */
export function articleMetas({ url, record, entry, source }: Described, { absolute }: SiteContext): Meta[] {
  const dates = entry.date && machineDates(entry.date);
  const { authors = [], agency } = record;
  const names = authors.length > 0 ? authors : agency ? [agency] : [];
  return [
    { name: "z:itemType", content: "newspaperArticle" },
    { name: "citation_title", property: "og:title", content: titleForMachines(entry) },
    ...names.map((name) => ({ name: "citation_author", property: "dc:creator", content: name })),
    ...(dates ? [{ property: "dc:date", content: dates.edtf }] : []),
    ...(dates?.parts ? [{ name: "citation_publication_date", content: slashed(dates.parts) }] : []),
    ...(source ? [{ name: "prism.publicationName", property: "dc:publisher", content: source.name }] : []),
    ...(record.language ? [{ property: "dc:language", content: record.language }] : []),
    { property: "og:url", content: absolute(url) },
    { property: "og:type", content: "article" },
    { property: "og:image", content: absolute("/card.png") },
  ];
}

/** JSON-LD by schema.org: the newspaper is the publisher, the archive publishes the structured data (`sdPublisher`). */
export function newsArticle(
  { url, record, entry, source, updated }: Described,
  { site, absolute }: SiteContext,
): object {
  const dates = entry.date && machineDates(entry.date);
  const changed = updated && updated.edtf !== entry.date?.edtf;
  const modified =
    changed && machineDates({ ...updated, certainty: record.evidence?.updated?.certainty ?? "low" })?.iso;
  const { authors = [], agency, dateline, language, section, rights } = record;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: titleForMachines(entry),
    ...(dates?.iso && { datePublished: dates.iso }),
    ...(modified && { dateModified: modified }),
    ...(authors.length > 0 && { author: authors.map((name) => ({ "@type": "Person", name })) }),
    ...(source && {
      publisher: { "@type": "Organization", name: source.name, ...(source.homepage && { url: source.homepage }) },
    }),
    ...(agency && { provider: { "@type": "Organization", name: agency } }),
    sdPublisher: { "@type": "Organization", name: site.title },
    archivedAt: absolute(url),
    ...(record.url && { isBasedOn: record.url }),
    ...(dateline && { dateline }),
    ...(language && { inLanguage: language }),
    ...(section && { articleSection: section }),
    ...(rights?.licence && { license: rights.licence }),
  };
}

/** `2021/01/22`, as Google Scholar asks for. */
function slashed(parts: readonly number[]): string {
  return parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("/");
}
