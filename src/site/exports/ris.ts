/** An article as an entry of RIS (Research Information Systems, 2001), for reference managers. */
import type { SiteContext } from "../pages/context.ts";
import type { Cited } from "../pages/entry.ts";
import { cslItem, oneLine, sharedParts } from "./csl-item.ts";
import type { CitationExporter } from "./exporter.ts";
import { wholeName } from "./whole-name.ts";

export const RIS: CitationExporter = {
  ...{
    format: "ris",
    name: "RIS",
    ending: ".ris",
    packed: true,
    mediaType: "application/x-research-info-systems",
    from: "citations",
  },
  resource: { suffix: "-ris", title: "in RIS, for reference managers", about: { format: "ris" } },
  text: (citations, context) => citations.map((cited) => ris(cited, context)).join(""),
  // Within a page: without what tells the entries of a file apart, and the archive, which the address names. Readers take any line break.
  entry: (cited, context) =>
    ris(cited, context)
      .replace(/^(?:ID|DP) .*\r\n/gm, "")
      .replaceAll("\r\n", "\n"),
};

/** Lines end in CR LF. RIS has no escapes: a value is one line, and readers end a keyword at a comma or semicolon. */
export function ris(cited: Cited, context: SiteContext): string {
  const item = cslItem(cited, context);
  const shared = sharedParts(item);
  const parts = shared.length > 0 ? shared : undefined;
  const fields: [tag: string, value: string | undefined][] = [
    ["TY", "NEWS"],
    ["ID", item.id],
    ...(item.author ?? []).map(({ literal }): [string, string] => ["AU", wholeName(literal)]),
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["DA", parts && risDate(parts)],
    ["PY", parts && year(parts)],
    ["SE", item.section],
    ["ET", item.edition],
    ["SP", item.page],
    ["LA", item.language],
    ["AB", item.abstract],
    ...cited.entry.topics.map(({ name }): [string, string] => ["KW", name.replace(/[,;]/g, " ")]),
    ["N1", item.note],
    ["DP", item.archive],
    ["UR", item.URL],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${lines.join("")}ER  - \r\n`;
}

/** `2021/01/22/`; an unknown month or day is empty, as in `2021//`. */
function risDate(parts: readonly number[]): string {
  const [month, day] = parts.slice(1).map((part) => String(part).padStart(2, "0"));
  return `${year(parts)}/${month ?? ""}/${day ?? ""}/`;
}

function year([year = 0]: readonly number[]): string {
  return String(year).padStart(4, "0");
}
