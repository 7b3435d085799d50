/** An article as an entry of BibTeX and BibLaTeX, in UTF-8. */
import { hash } from "node:crypto";
import { trimmed } from "../../text/trim.ts";
import type { SiteContext } from "../pages/context.ts";
import type { Cited } from "../pages/entry.ts";
import { babelLanguage } from "./babel-language.ts";
import { cslItem, oneLine, sharedParts } from "./csl-item.ts";
import type { CitationExporter } from "./exporter.ts";

export const BIBTEX: CitationExporter = {
  ...{ format: "bibtex", name: "BibTeX", mediaType: "application/x-bibtex", from: "citations" },
  ...{ ending: ".bib", packed: true },
  resource: { suffix: "-bibtex", title: "for BibTeX and BibLaTeX", about: { format: "bib" } },
  frame: { between: "\n" },
  text: (citations, context) => citations.map((cited) => bibtex(cited, context)).join("\n"),
  entry: bibtex,
};

/**
 * `date` is for BibLaTeX, `year`, `month` and `day` are for BibTeX. BibLaTeX, pandoc and Zotero read the type `article` with this
 * `entrysubtype` as an article of a newspaper.
 */
export function bibtex(cited: Cited, context: SiteContext): string {
  const item = cslItem(cited, context);
  const { author = [] } = item;
  const [year, month, day] = sharedParts(item);
  const fields: [string, string | undefined][] = [
    ["author", author.map(({ literal }) => `{${texText(literal)}}`).join(" and ")],
    ["title", texTitle(item.title)],
    ["journal", item["container-title"] && texText(item["container-title"])],
    ["entrysubtype", "newspaper"],
    ["date", cited.entry.date && biblatexDate(cited.entry.date.edtf, item.issued?.circa ?? false)],
    ["year", year === undefined ? undefined : String(year).padStart(4, "0")],
    ["month", month === undefined ? undefined : MONTHS[month - 1]],
    ["day", day === undefined ? undefined : String(day)],
    ["edition", item.edition && texText(item.edition)],
    ["pages", item.page && texText(item.page)],
    ["langid", item.language && babelLanguage(item.language)],
    ["keywords", cited.entry.topics.map(({ name }) => texText(withoutCommas(name))).join(", ")],
    ["abstract", item.abstract && texText(item.abstract)],
    ["note", item.note && texText(item.note)],
    ["url", item.URL],
  ];
  const lines = fields.flatMap(([name, value]) => {
    if (!value) return [];
    return name === "month" ? [`${name}=${value},\n`] : [`${name}={${value}},\n`];
  });
  return `@article{${citationKey(item.id)},\n${lines.join("")}}\n`;
}

/**
 * The text escaped so that TeX prints it literally, without commands, mathematics, comments and ligatures. Braces become commands, because
 * BibTeX counts braces before it handles escapes.
 */
function texText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\{}$&#%_^~]/g, (mark) => ESCAPES[mark] ?? "")
    .replace(/([-'`,<>])(?=\1)|[?!](?=`)/g, "$&{}");
}

/** A title for TeX. Braces around words with capitals keep styles from writing these in lower case. */
function texTitle(title: string): string {
  return title
    .split(/(\s+)/)
    .map((word) => (/[\p{Lu}\p{Lt}]/u.test(word) ? `{${texText(word)}}` : texText(word)))
    .join("");
}

/** The id, where it can be a citation key; otherwise its usable characters and a digest that makes the key unique. */
export function citationKey(id: string): string {
  if (/^[a-z0-9][a-z0-9._-]*$/i.test(id)) return id;
  const rest = trimmed(trimmed(id.replace(/[^a-z0-9._-]+/gi, "-"), "._-", "start"), "-", "end");
  return `${rest || "article"}-${hash("sha256", id).slice(0, 8)}`;
}

/** BibTeX's macros for months, which are written without braces. */
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const ESCAPES: { [mark: string]: string } = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};

const UNIT = "\\d{4}(?:-\\d{2}(?:-\\d{2})?)?";
/** A date or interval that both BibLaTeX and pandoc read. The time of day is left out. */
const READ_BY_BOTH = new RegExp(`^(${UNIT})(?:T[^/]*)?([?~%]?)(?:/(${UNIT}[?~%]?))?$`);
/** An open interval, a decade or a century, which BibLaTeX reads and pandoc does not. */
const READ_BY_BIBLATEX = new RegExp(`^(?:${UNIT}/\\.\\.|\\.\\./${UNIT}|\\d{3}X|\\d{2}XX)$`);

/** The date in the part of EDTF that BibLaTeX reads; `undefined` for rarer forms, of which the entry has the year where it is known. */
function biblatexDate(edtf: string, doubtful: boolean): string | undefined {
  const [, from, mark, to] = READ_BY_BOTH.exec(edtf) ?? [];
  if (from === undefined) return READ_BY_BIBLATEX.test(edtf) ? edtf : undefined;
  return to === undefined ? from + (mark || (doubtful ? "?" : "")) : `${from}${mark}/${to}`;
}

/** A comma ends a keyword, even within braces. */
function withoutCommas(keyword: string): string {
  return oneLine(keyword.replaceAll(",", " "));
}
