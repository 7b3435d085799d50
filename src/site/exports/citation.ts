/** The citation of an article as text (Harvard), by citation-js, which is slow to load. */
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import type { SiteContext } from "../pages/context.ts";
import { dateWithDoubt } from "../pages/date-in-words.ts";
import type { Cited } from "../pages/entry.ts";
import type { CitationWords } from "../words/page-words.ts";
import { type CslItem, cslItem, oneLine } from "./csl-item.ts";

/** In the language of the interface: `Lee Wan (22 January 2021) “Moon instructs …,” The Hankyoreh. Available at: https://….` */
export function citationInWords(cited: Cited, context: SiteContext): string {
  const item = cslItem(cited, context);
  const { citation } = context.words;
  const names = (item.author ?? []).map(({ literal }) => literal);
  const title = oneLine(cited.entry.title).replace(/\p{P}/gu, (mark) => citation.inner[mark] ?? mark);
  const end = /[\p{P}\p{S}]$/u.exec(title)?.[0] ?? "";
  const values = [title.slice(0, title.length - end.length), item["container-title"] ?? "", item.URL, ...names];
  const date = cited.entry.date && dateWithDoubt(cited.entry.date, citation);
  const shape = { names: names.length, end, dated: date !== undefined, sourced: item["container-title"] !== undefined };
  return pattern(shape, citation).replace(/[\ue000-\uf8ff]/g, (mark) =>
    mark === DATE ? (date ?? "") : (values[mark.charCodeAt(0) - FIRST] ?? ""),
  );
}

/** Private-use characters stand for the values in a pattern: title, source, address, then the names. */
const FIRST = 0xe000;
const DATE = "\uf8ff";
const MOST_NAMES = 100;

const patterns = new Map<string, string>();

/** The comma before `and`, which the style's engine writes in every language. */
const SERIAL_COMMA = /,(?= \p{Ll}+ [\ue000-\uf8ff])/u;

interface Shape {
  /** Number of authors. */
  names: number;
  /** Punctuation at the end of the title, on which the style's own punctuation depends. */
  end: string;
  dated: boolean;
  sourced: boolean;
}

/** The citation of all articles of a shape, with marks for the values. The style's engine takes milliseconds, so it runs once for each shape. */
function pattern(shape: Shape, { locale, serialComma }: CitationWords): string {
  const { names, end, dated, sourced } = shape;
  const key = JSON.stringify([locale, shape]);
  const known = patterns.get(key);
  if (known) return known;
  const mark = (index: number) => String.fromCharCode(FIRST + index);
  const item: CslItem = {
    id: "pattern",
    type: "article-newspaper",
    title: mark(0) + end,
    ...(names > 0 && {
      author: Array.from({ length: Math.min(names, MOST_NAMES) }, (_, i) => ({ literal: mark(3 + i) })),
    }),
    ...(dated && { issued: { literal: DATE } }),
    ...(sourced && { "container-title": mark(1) }),
    archive: "",
    URL: mark(2),
  };
  const options = { template: "harvard1", lang: locale, format: "text" };
  const text = String(plugins.output.format("bibliography", [item], options)).trim();
  const made = serialComma ? text : text.replace(SERIAL_COMMA, "");
  patterns.set(key, made);
  return made;
}
