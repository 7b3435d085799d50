/** The text of an article that a page has in its metadata while it shows only the beginning. */
import type { Line } from "../../model/page-text.ts";
import type { Problem } from "../../model/problem.ts";
import { parseHtml, textOf } from "./html-tree.ts";
import { singleSpaced } from "./text-lines.ts";

/** How many times the claimed text must be as long as the shown one, and its least number of characters: a shorter one is an abstract, or the same text with other notices. */
const LONGER = 2.5;
const LEAST = 600;
/** The least where the page shows no article at all. */
const LEAST_ALONE = 300;
/** Characters of a claimed text, and lines of a shown one, above which nothing is compared: each line is searched in the whole text. */
const LONGEST = 1_000_000;
const MOST_SHOWN = 500;

/** The shown lines, and after the last one of the article the paragraphs of the claimed text where the page hides them. @param claimed `articleBody` of schema.org */
export function withClaimedText(shown: Line[], claimed: string | undefined): { lines: Line[]; warnings: Problem[] } {
  const paragraphs = claimed === undefined || claimed.length > LONGEST ? [] : paragraphsOf(claimed);
  const whole = paragraphs.join(" ");
  const main = shown.filter((line) => line.block?.main);
  const length = main.reduce((sum, line) => sum + line.text.length, 0);
  if (whole.length < (length === 0 ? LEAST_ALONE : LEAST) || whole.length < length * LONGER || main.length > MOST_SHOWN)
    return { lines: shown, warnings: [] };
  const lines = shown.map((line) =>
    line.block?.main && whole.includes(line.text) ? { ...line, block: { ...line.block, main: false } } : line,
  );
  const last = shown.findLastIndex((line) => line.block?.main);
  const added = paragraphs.map(
    (text): Line => ({
      number: 0,
      text,
      block: { tag: "p", main: true, within: [], marks: ["articlebody"] },
    }),
  );
  const place = last < 0 ? lines.length : last + 1;
  return {
    lines: [...lines.slice(0, place), ...added, ...lines.slice(place)].map((line, i) => ({ ...line, number: i + 1 })),
    warnings: [
      {
        severity: "warning",
        found:
          "the page shows the beginning of the article only; the rest was taken from its metadata (JSON-LD articleBody, or the data of a script)",
        remedy: "compare the record with the original page",
      },
    ],
  };
}

function paragraphsOf(claimed: string): string[] {
  const text = /<\/?[a-z][^<>]{0,200}>|&#?\w{1,20};/i.test(claimed)
    ? textOf(parseHtml(claimed.replace(/<\/?(?:p|br|div|h[1-6]|li)\b[^<>]{0,200}>/gi, "\n")))
    : claimed;
  return text
    .split(/[\n\r]+/)
    .map((line) => singleSpaced(line).trim())
    .filter(Boolean);
}
