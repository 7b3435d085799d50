/** All exporters, by what they export. */
import type { Article } from "../../archive/archive.ts";
import type { DisclosedRecord } from "../../record/disclosure.ts";
import type { SiteContext } from "../pages/context.ts";
import type { ExportData } from "../pages/data-files.ts";
import { ARTICLE_TABLE } from "./article-table.ts";
import { BIBTEX } from "./bibtex.ts";
import { CSL_JSON } from "./csl-json.ts";
import type { CitationExporter, Exporter, TermExporter, VolumeExporter } from "./exporter.ts";
import { type FileInParts, type PartDraft, packedFile, plainFile } from "./file-in-parts.ts";
import type { FilePart } from "./file-part.ts";
import { JSON_LINES } from "./json-lines.ts";
import { RIS } from "./ris.ts";
import { SOURCE_TABLE, TOPIC_TABLE } from "./term-tables.ts";

/** In the order in which the site lists them. */
export const EXPORTERS: {
  readonly volume: readonly VolumeExporter[];
  readonly terms: readonly TermExporter[];
  /** Those whose entries are in the pages of articles, to be downloaded there. */
  readonly article: readonly CitationExporter[];
} = {
  volume: [JSON_LINES, ARTICLE_TABLE, CSL_JSON, BIBTEX, RIS],
  terms: [SOURCE_TABLE, TOPIC_TABLE],
  article: [BIBTEX, RIS],
};

const ALL: readonly Exporter[] = [...EXPORTERS.volume, ...EXPORTERS.terms];
const BY_FORMAT = new Map(ALL.map((exporter) => [exporter.format, exporter]));

/** @throws Error where the format is unknown. */
export function exporterOf(format: string): Exporter {
  const exporter = BY_FORMAT.get(format);
  if (!exporter) throw new Error(`There is no exporter of the format ${format}.`);
  return exporter;
}

/** A data file. `parts` where it is made in parts. */
export interface ExportFile {
  content: string | Uint8Array;
  parts?: readonly FilePart[];
}

/**
 * Makes a data file.
 * @param read Gives the records of articles. @param before The file before, where it was made in parts: those of unchanged articles are taken over.
 */
export function exportFile(
  { format, material, groups }: ExportData,
  context: SiteContext,
  read: (articles: readonly Article[]) => readonly DisclosedRecord[],
  before?: FileInParts,
): ExportFile {
  const exporter = exporterOf(format);
  const textOf = (some: ExportData["material"]) =>
    exporter.text(exporter.from === "records" ? read(some as readonly Article[]) : some, context);
  if (!groups) return { content: textOf(material) };
  let end = 0;
  const drafts = groups.map(({ key, articles }): PartDraft => {
    const start = end;
    end += articles;
    return { key, text: () => textOf(material.slice(start, start + articles) as ExportData["material"]) };
  });
  const all = exporter.frame ? framed(drafts, exporter.frame) : drafts;
  return exporter.packed ? packedFile(all, before) : plainFile(all, before);
}

function framed(
  drafts: readonly PartDraft[],
  { opening = "", between = "", closing = "" }: NonNullable<Exporter["frame"]>,
): PartDraft[] {
  const joined = drafts.map(({ key, text }, i) => {
    if (between === "") return { key, text };
    return i === 0 ? { key: `first ${key}`, text } : { key, text: () => between + text() };
  });
  const [before, after] = [opening, closing].map((text) =>
    text ? [{ key: JSON.stringify(text), text: () => text }] : [],
  );
  return [...(before ?? []), ...joined, ...(after ?? [])];
}
