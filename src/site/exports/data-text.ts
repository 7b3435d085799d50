/** The text of a data file: a volume as JSON Lines, CSV or CSL-JSON, or a table of terms. */
import type { SiteContext } from "../pages/context.ts";
import type { PageData } from "../pages/page.ts";
import { cslItem } from "./csl-item.ts";
import { csvTable, jsonLine } from "./data-row.ts";
import { termTable } from "./term-tables.ts";

export function dataText(data: PageData["data-file"], context: SiteContext): string {
  if (data.format === "csv") return csvTable(data.articles, context);
  if (data.format === "jsonl") return data.records.map((record) => jsonLine(record, context)).join("");
  if (data.format === "sources" || data.format === "topics") return termTable(data, context);
  const items = data.cited.map((cited) => JSON.stringify(cslItem(cited, context)));
  return `[\n${items.join(",\n")}\n]\n`;
}
