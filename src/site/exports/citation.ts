/** The citation of an article as text (Harvard), by citation-js, which is slow to load. */
import { createRequire } from "node:module";
import type { SiteContext } from "../pages/context.ts";
import { dateWithDoubt } from "../pages/date-in-words.ts";
import type { Cited } from "../pages/entry.ts";
import type { CitationWords } from "../words/article-words.ts";
import { patternOf } from "./citation-patterns.ts";
import { type CslItem, cslItem, oneLine } from "./csl-item.ts";

/** In the language of the interface: `Lee Wan (22 January 2021) “Moon instructs …,” The Hankyoreh. Available at: https://….` */
export function citationInWords(cited: Cited, context: SiteContext): string {
  return citationPieces(cited, context)
    .map(({ text }) => text)
    .join("");
}

/** A part of a citation: the words around the values, or a value, such as a title or name, which may be written the other way round. */
export interface CitationPiece {
  text: string;
  value: boolean;
}

export function citationPieces(cited: Cited, context: SiteContext): CitationPiece[] {
  const item = cslItem(cited, context);
  const { citation } = context.words;
  const names = (item.author ?? []).map(({ literal }) => literal);
  const title = oneLine(cited.entry.title).replace(/\p{P}/gu, (mark) => citation.inner[mark] ?? mark);
  const end = /[\p{P}\p{S}]$/u.exec(title)?.[0] ?? "";
  const { "container-title": source, edition, page, URL } = item;
  const values = [title.slice(0, title.length - end.length), source ?? "", URL, edition ?? "", page ?? "", ...names];
  const date = cited.entry.date && dateWithDoubt(cited.entry.date, citation);
  const shape: Shape = {
    ...{ names: names.length, end, dated: date !== undefined, sourced: source !== undefined },
    ...{ edition: edition !== undefined, pages: page === undefined ? "none" : SEVERAL.test(page) ? "several" : "one" },
  };
  const pieces = pattern(shape, citation)
    .split(/([\ue000-\uf8ff])/)
    .map((text, place) => {
      if (place % 2 === 0) return { text, value: false };
      return { text: text === DATE ? (date ?? "") : (values[text.charCodeAt(0) - FIRST] ?? ""), value: text !== DATE };
    });
  return end === "" ? pieces : withEnd(pieces, values[TITLE] ?? "", end);
}

/** The title with the mark at its end, where the style has left that: by itself it would stand on the wrong side of a title from right to left. */
function withEnd(pieces: readonly CitationPiece[], title: string, end: string): CitationPiece[] {
  const at = pieces.findIndex(({ text, value }) => value && text === title);
  const after = pieces[at + 1]?.text ?? "";
  if (at < 0 || !after.startsWith(end)) return [...pieces];
  return pieces.map((piece, i) => {
    if (i === at) return { ...piece, text: title + end };
    return i === at + 1 ? { ...piece, text: after.slice(end.length) } : piece;
  });
}

/** Private-use characters stand for the values in a pattern: title, source, address, edition, page, then the names. */
const FIRST = 0xe000;
const [TITLE, SOURCE, ADDRESS, EDITION, PAGE, NAMES] = [0, 1, 2, 3, 4, 5];
/** `1, 4`, `A3-A4`: the label before pages depends on their number. */
const SEVERAL = /[-–,;&]/;
/** Pages by which the style's engine knows that they are several. */
const SEVERAL_PAGES = /8888[-–]9999/;
const DATE = "\uf8ff";
const MOST_NAMES = 100;

/** The comma before `and`, which the style's engine writes in every language. */
const SERIAL_COMMA = /,(?= \p{Ll}+ [\ue000-\uf8ff])/u;

interface Shape {
  /** Number of authors. */
  names: number;
  /** Punctuation at the end of the title, on which the style's own punctuation depends. */
  end: string;
  dated: boolean;
  sourced: boolean;
  edition: boolean;
  pages: "none" | "one" | "several";
}

/** The citation of all articles of a shape, with marks for the values. The style's engine takes milliseconds, so it runs once for each shape. */
function pattern(shape: Shape, { locale, serialComma }: CitationWords): string {
  return patternOf(JSON.stringify([locale, shape]), () => madePattern(shape, locale, serialComma));
}

function madePattern(
  { names, end, dated, sourced, edition, pages }: Shape,
  locale: string,
  serialComma: boolean,
): string {
  const mark = (index: number) => String.fromCharCode(FIRST + index);
  const item: CslItem = {
    id: "pattern",
    type: "article-newspaper",
    title: mark(TITLE) + end,
    ...(names > 0 && {
      author: Array.from({ length: Math.min(names, MOST_NAMES) }, (_, i) => ({ literal: mark(NAMES + i) })),
    }),
    ...(dated && { issued: { literal: DATE } }),
    ...(sourced && { "container-title": mark(SOURCE) }),
    ...(edition && { edition: mark(EDITION) }),
    ...(pages !== "none" && { page: pages === "one" ? mark(PAGE) : "8888-9999" }),
    archive: "",
    URL: mark(ADDRESS),
  };
  const options = { template: "harvard1", lang: locale, format: "text" };
  const text = String(loadStyle().plugins.output.format("bibliography", [item], options))
    .trim()
    .replace(SEVERAL_PAGES, mark(PAGE));
  return serialComma ? text : text.replace(SERIAL_COMMA, "");
}

const require = createRequire(import.meta.url);

/** Loads the engine of the style, which is done only where the pattern of a shape is not known. */
export function loadStyle(): typeof import("@citation-js/core") {
  require("@citation-js/plugin-csl");
  return require("@citation-js/core");
}
