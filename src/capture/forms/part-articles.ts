/** Parts the lines of a file that holds several articles, by the signs of databases and by the heads of the articles. */
import type { Line } from "../../model/page-text.ts";
import type { Problem } from "../../model/problem.ts";
import { headsOf } from "./article-heads.ts";
import { COLLECTIONS, mayBeReference } from "./collections.ts";
import { clippingStarts, countedStarts } from "./counted-articles.ts";

export interface Parts {
  /** The lines of each article, in order; one part where the file holds one article, or where it is not sure. */
  parts: readonly (readonly Line[])[];
  /** How many articles the file may hold, where that is not sure. */
  doubt?: number;
}

/** @param blocks Whether each line is a block of a page. */
export function partArticles(lines: readonly Line[], blocks = false): Parts {
  const starts = numbered(lines) ?? ended(lines) ?? coded(lines) ?? referred(lines) ?? counted(lines);
  if (starts) return { parts: cut(lines, starts) };
  if (blocks) return { parts: [lines] };
  const clippings = clippingStarts(lines);
  const areWhole = clippings.starts.every((start, i) => hasText(lines, start, clippings.starts[i + 1]));
  const heads = clippings.starts.length > 1 && areWhole ? clippings : headsOf(lines);
  if (heads.sure) return { parts: cut(lines, heads.starts) };
  return { parts: [lines], ...(heads.starts.length > 1 && { doubt: heads.starts.length }) };
}

/** What an editor is told of a file that may hold several articles and is read as one. */
export function unparted({ parts, doubt }: Parts, whole: boolean): Problem[] {
  if (doubt !== undefined) {
    const found = `the file may hold ${doubt} articles; they are not parted, because where they begin is not sure`;
    const remedy = "look at the record; where there are several articles, save each as a file of its own";
    return [{ severity: "warning", found, remedy }];
  }
  if (!whole || parts.length < 2) return [];
  const found = `the file holds ${parts.length} articles, and its record is of all of them`;
  return [{ severity: "warning", found, remedy: "run parse --refresh, which makes a record of each" }];
}

/** What stands above the first start belongs to the first article. */
function cut(lines: readonly Line[], starts: readonly number[]): Line[][] {
  return starts.map((start, i) => lines.slice(i === 0 ? 0 : start, starts[i + 1] ?? lines.length));
}

const NUMBERED =
  /^(?:(?:document|dokument|documento|article|artikel|artículo|articolo|nr\.) (\d{1,5}) (?:of|von|de|di|sur|van|\/) (\d{1,5})|(\d{1,5}) (?:of|von|de|di|sur|van) (\d{1,5}) (?:documents?|dokumente?n?|documentos?|documenti|documenten|articles|artikeln?|artículos|articoli))$/i;

/** `1 of 20 DOCUMENTS`, counted up. */
function numbered(lines: readonly Line[]): number[] | undefined {
  const starts: number[] = [];
  let last: { number: number; of: string } | undefined;
  for (const [i, { text }] of lines.entries()) {
    const match = text.length <= 120 && /\d/.test(text) ? NUMBERED.exec(text.trim()) : null;
    if (!match) continue;
    const number = Number(match[1] ?? match[3]);
    const of = match[2] ?? match[4] ?? "";
    if (last && (of !== last.of || number !== last.number + 1)) return undefined;
    last = { number, of };
    starts.push(i);
  }
  return starts.length > 1 && starts.every((start, i) => hasText(lines, start, starts[i + 1])) ? starts : undefined;
}

const ENDED =
  /^(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento|(?:AN\s{1,20})?(?:Document|Dokument|Documento) [A-Z]{3}[A-Za-z0-9]{15,30})$/;

/** `End of Document`, `Document LINDCO0020171119edbj0001p`: the article ends; text must come after it for another to begin. */
function ended(lines: readonly Line[]): number[] | undefined {
  const ends = lines.flatMap(({ text }, i) => (text.length <= 120 && ENDED.test(text.trim()) ? [i + 1] : []));
  if (ends.length === 0) return undefined;
  const starts = [0, ...ends].filter((start, i) => hasText(lines, start, ends[i]));
  return starts.length > 1 ? starts : undefined;
}

/** `文章 1` and `文章 2`, each over the day of its article. */
function counted(lines: readonly Line[]): number[] | undefined {
  const starts = countedStarts(lines);
  return starts.length > 1 && starts.every((start, i) => hasText(lines, start, starts[i + 1])) ? starts : undefined;
}

/** The codes of a headline, each with the code of a section before it where one stands there. */
function coded(lines: readonly Line[]): number[] | undefined {
  const starts: number[] = [];
  for (const [i, { text }] of lines.entries()) {
    if (!text.includes("HD") || !/^\s{0,8}HD(?:\s|$)/.test(text)) continue;
    const near = lines.slice(Math.max(0, i - 3), i).findLastIndex((line) => /^\s{0,8}SE(?:\s|$)/.test(line.text));
    starts.push(near < 0 ? i : Math.max(0, i - 3) + near);
  }
  if (starts.length < 2) return undefined;
  const isForm = lines.some(({ text }) => /^\s{0,8}(?:LP|TD)(?:\s|$)/.test(text));
  return isForm && starts.every((start, i) => hasText(lines, start, starts[i + 1])) ? starts : undefined;
}

/** Lines of reference of a collection, each over text of its own, with the title above it where the collection puts it there. */
function referred(lines: readonly Line[]): number[] | undefined {
  const near = [...lines.keys()].filter((i) => mayRefer(lines[i] as Line));
  if (near.length < 2) return undefined;
  for (const { lines: shapes = [], foot, titled } of COLLECTIONS) {
    const found = near.flatMap((i) => {
      const text = lines[i]?.text ?? "";
      const isReference = shapes.some(({ pattern }) => pattern.test(text.trim()));
      return isReference && !foot?.test(filledAbove(lines, i)) ? [i] : [];
    });
    if (found.length < 2) continue;
    const starts = found.map((index) => (titled === "above" ? paragraphAbove(lines, index) : index));
    if (starts.every((start, i) => hasText(lines, start, starts[i + 1]))) return starts;
  }
  return undefined;
}

function mayRefer({ text }: Line): boolean {
  return text.length <= 300 && mayBeReference(text);
}

function filledAbove(lines: readonly Line[], index: number): string {
  return (
    lines
      .slice(Math.max(0, index - 3), index)
      .findLast(({ text }) => text.trim() !== "")
      ?.text.trim() ?? ""
  );
}

/** The first line of the lines that stand right above. */
function paragraphAbove(lines: readonly Line[], index: number): number {
  let start = index;
  if (start > 1 && lines[start - 1]?.text.trim() === "") start--;
  while (start > 0 && index - start < MOST_TITLE_LINES && lines[start - 1]?.text.trim() !== "") start--;
  return start;
}

const MOST_TITLE_LINES = 5;

/** So many letters in lines that are no labels and no headings are text, where one of the lines ends as a sentence does. */
const LEAST_TEXT = 90;
/** Shorter lines are labels and headings. An ideograph counts for two letters. */
const SHORT = 40;

/** Whether there is text between two lines. */
export function hasText(lines: readonly Line[], start: number, end: number | undefined): boolean {
  let width = 0;
  let stopped = false;
  for (let i = start; i < (end ?? lines.length); i++) {
    const words = lines[i]?.text.trim() ?? "";
    const own = words.length + (words.slice(0, 300).match(WIDE)?.length ?? 0);
    if (own < SHORT || LABEL.test(words)) continue;
    width += own;
    stopped ||= /[.!?。！？…]["'”’»)\]]{0,3}$/.test(words);
    if (stopped && width >= LEAST_TEXT) return true;
  }
  return false;
}

const LABEL = /^\p{Lu}[\p{L} /-]{1,30}[:\t]/u;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
