/** The text blocks of a page in reading order: one for each paragraph, heading, list item or table of data. */

import { isHidden } from "./block-surroundings.ts";
import { dataTable } from "./data-table.ts";
import { type HtmlElement, textOf } from "./html-tree.ts";
import { LIMITS, tooMuch } from "./limits.ts";
import type { DataTable, Run, TextBlock } from "./text-block.ts";
import { cleanText, cutLines } from "./text-lines.ts";

/** Every visible text block below the root. */
export function textBlocks(root: HtmlElement): TextBlock[] {
  const collector = new BlockCollector();
  collector.visit(root, { block: root });
  collector.endBlock(root);
  return collector.blocks;
}

const BLOCK_ELEMENTS = new Set(
  (
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol p pre search section summary " +
    "table tbody td tfoot th thead tr ul"
  ).split(" "),
);
/** Elements of running text, within which neighbouring elements may be parts of one word. */
const RUNNING_TEXT = new Set("p h1 h2 h3 h4 h5 h6 blockquote pre figcaption".split(" "));

interface Style {
  block: HtmlElement;
  href?: string;
  emphasis?: boolean;
  strong?: boolean;
}

class BlockCollector {
  readonly blocks: TextBlock[] = [];
  private runs: Run[] = [];
  /** Characters of all blocks. */
  private length = 0;

  visit(element: HtmlElement, style: Style): void {
    let previous: HtmlElement | string | undefined;
    for (const child of element.children) {
      if (typeof child === "string") {
        this.addText(child, style);
      } else if (!isHidden(child)) {
        if (typeof previous === "object") this.separate(child, style.block.name);
        this.visitElement(child, style);
      }
      previous = child;
    }
  }

  endBlock(element: HtmlElement): void {
    const runs = collapseSpaces(this.runs);
    this.runs = [];
    const text = runs.map((run) => run.text).join("");
    if (text === "") return;
    if (this.blocks.length === LIMITS.lines) throw tooMuch("lines");
    this.length += text.length;
    if (this.length > LIMITS.characters) throw tooMuch("characters");
    let linkedLength = 0;
    for (const run of runs) if (run.href !== undefined) linkedLength += run.text.length;
    this.blocks.push({ text, element, runs, linkedLength });
  }

  private visitElement(element: HtmlElement, style: Style): void {
    const { name, attributes } = element;
    if (name === "br") {
      if (/^h[1-6]$/.test(style.block.name)) this.addText(" ", style);
      else this.endBlock(style.block);
      return;
    }
    const inner = { ...style };
    if (name === "a" && attributes.href !== undefined) inner.href = attributes.href;
    else if (name === "em" || name === "i" || name === "cite") inner.emphasis = true;
    else if (name === "strong" || name === "b") inner.strong = true;
    if (!BLOCK_ELEMENTS.has(name) && !(name.includes("-") && !RUNNING_TEXT.has(style.block.name))) {
      this.visit(element, inner);
      return;
    }
    this.endBlock(style.block);
    const table = name === "table" ? dataTable(element, textBlocks) : undefined;
    if (table) {
      this.addTable(element, table, style);
      return;
    }
    inner.block = element;
    if (name === "pre") this.addLines(element, inner);
    else this.visit(element, inner);
    this.endBlock(element);
  }

  private addTable(element: HtmlElement, table: DataTable, style: Style): void {
    for (const part of element.children)
      if (typeof part !== "string" && part.name === "caption" && !isHidden(part)) this.visitElement(part, style);
    const wordsOf = (cell: readonly Run[]) => cell.map(({ text }) => text).join("");
    const text = table.rows.map((row) => row.map(wordsOf).filter(Boolean).join(" | ")).join(" / ");
    const runs = table.rows.flatMap((row) => row.flatMap((cell) => [...cell, { text: " " }]));
    const linkedLength = runs.reduce((sum, { text, href }) => sum + (href === undefined ? 0 : text.length), 0);
    this.blocks.push({ text, element, runs, linkedLength, table });
  }

  private addText(text: string, { href, emphasis, strong }: Style): void {
    const run: Run = { text };
    if (href !== undefined) run.href = href;
    if (emphasis) run.emphasis = true;
    if (strong) run.strong = true;
    this.runs.push(run);
  }

  private addLines(element: HtmlElement, style: Style): void {
    for (const line of cutLines(textOf(element))) {
      this.addText(line, style);
      this.endBlock(element);
    }
  }

  /** In running text, where neighbours may be parts of one word, a heading alone is divided, at a capital: the kicker stands before it. */
  private separate(next: HtmlElement, block: string): void {
    if (!RUNNING_TEXT.has(block)) this.separateWords(next);
    else if (
      /^h[1-6]$/.test(block) &&
      /\p{Ll}{2}$/u.test(this.runs.at(-1)?.text ?? "") &&
      /^\p{Lu}\p{L}/u.test(textOf(next, 2))
    )
      this.runs.push({ text: " " });
  }

  /** Puts a space between neighbouring elements of a box, which the style sheet of the page mostly sets apart. */
  private separateWords(next: HtmlElement): void {
    const last = this.runs.at(-1)?.text;
    if (last && /[\p{L}\p{N}]$/u.test(last) && /^[\p{L}\p{N}]/u.test(textOf(next, 1))) this.runs.push({ text: " " });
  }
}

/** Turns white space into single spaces, none at the ends, and joins neighbouring runs of the same style. */
function collapseSpaces(runs: readonly Run[]): Run[] {
  const collapsed: Run[] = [];
  let endsWithSpace = true;
  for (const run of runs) {
    let text = cleanText(run.text.replace(/[\s\u00a0\u200b]+/g, " "));
    if (endsWithSpace && text.startsWith(" ")) text = text.slice(1);
    if (text === "") continue;
    endsWithSpace = text.endsWith(" ");
    const last = collapsed.at(-1);
    if (last && last.href === run.href && last.emphasis === run.emphasis && last.strong === run.strong)
      last.text += text;
    else collapsed.push({ ...run, text });
  }
  const last = collapsed.at(-1);
  if (last?.text.endsWith(" ")) {
    last.text = last.text.slice(0, -1);
    if (last.text === "") collapsed.pop();
  }
  return collapsed;
}
