/** All exporters, by what they export. */
import { gzipSync } from "fflate";
import type { SiteContext } from "../pages/context.ts";
import type { ExportData } from "../pages/data-files.ts";
import { ARTICLE_TABLE } from "./article-table.ts";
import { BIBTEX } from "./bibtex.ts";
import { CSL_JSON } from "./csl-json.ts";
import type { CitationExporter, Exporter, TermExporter, VolumeExporter } from "./exporter.ts";
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

/** The text of a data file, before it is packed. */
export function exportText({ format, material }: ExportData, context: SiteContext): string {
  return exporterOf(format).text(material, context);
}

/** The content of a data file. It is packed by `fflate`, whose output depends on no version of Node, and without a time. */
export function exportContent(data: ExportData, context: SiteContext): string | Uint8Array {
  const text = exportText(data, context);
  return exporterOf(data.format).packed ? gzipSync(new TextEncoder().encode(text), { mtime: 0 }) : text;
}
