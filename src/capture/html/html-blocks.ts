/** The text blocks of a page in reading order: one for each paragraph, heading, list item or table of data. */

import { LIMITS, tooMuch } from "../bytes/limits.ts";
import { isHidden } from "./block-surroundings.ts";
import { dataTable } from "./data-table.ts";
import { descendants, type HtmlElement, textOf } from "./html-tree.ts";
import { emojiOf, isStruck, quotationMarks, scripted } from "./inline-marks.ts";
import { numberInText } from "./list-items.ts";
import type { DataTable, Run, TextBlock } from "./text-block.ts";
import { cleanText, cutLines, singleSpaced } from "./text-lines.ts";

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
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe label legend li main menu nav ol p pre search section summary " +
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
  struck?: boolean;
  script?: "sup" | "sub";
}

class BlockCollector {
  readonly blocks: TextBlock[] = [];
  private runs: Run[] = [];
  /** Characters of all blocks. */
  private length = 0;
  /** List items that have a block. */
  private readonly begun = new Set<HtmlElement>();
  /** The number of an item whose text has not begun, where the text keeps it. */
  private itemNumber = "";

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
    const text = wordsOf(runs);
    if (text === "") return;
    let linkedLength = 0;
    for (const run of runs) if (run.href !== undefined) linkedLength += run.text.length;
    this.add({ text, element, runs, linkedLength });
  }

  private add(block: Omit<TextBlock, "items">): void {
    if (this.blocks.length === LIMITS.lines) throw tooMuch("lines");
    this.length += block.text.length;
    if (this.length > LIMITS.characters) throw tooMuch("characters");
    const around = itemsAround(block.element);
    this.blocks.push({ ...block, items: around.filter((item) => this.begun.has(item)) });
    for (const item of around) this.begun.add(item);
  }

  private visitElement(element: HtmlElement, style: Style): void {
    const { name } = element;
    if (name === "br") {
      if (/^h[1-6]$/.test(style.block.name)) this.addText(" ", style);
      else this.endBlock(style.block);
      return;
    }
    if (name === "img") {
      this.addText(emojiOf(element) ?? "", style);
      return;
    }
    if (name === "a" && isWayBack(element)) return;
    const inner = styleWithin(element, style);
    if (name === "q") {
      const [opening, closing] = quotationMarks(element, textOf(element, 20));
      this.addText(opening, inner);
      this.visit(element, inner);
      this.addText(closing, inner);
      return;
    }
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
    if (name === "li") this.itemNumber = numberInText(element);
    if (name === "pre" && isCode(element)) this.addCode(element);
    else if (name === "pre") this.addLines(element, inner);
    else this.visit(element, inner);
    this.endBlock(element);
    if (name === "li") this.itemNumber = "";
  }

  private addTable(element: HtmlElement, table: DataTable, style: Style): void {
    for (const part of element.children)
      if (typeof part !== "string" && part.name === "caption" && !isHidden(part)) this.visitElement(part, style);
    const wordsOf = (cell: readonly Run[]) => cell.map(({ text }) => text).join("");
    const text = table.rows.map((row) => row.map(wordsOf).filter(Boolean).join(" | ")).join(" / ");
    const runs = table.rows.flatMap((row) => row.flatMap((cell) => [...cell, { text: " " }]));
    const linkedLength = runs.reduce((sum, { text, href }) => sum + (href === undefined ? 0 : text.length), 0);
    this.add({ text, element, runs, linkedLength, table });
  }

  private addCode(element: HtmlElement): void {
    const code = cutLines(textOf(element)).map(cleanText).join("\n").replace(/^\n/, "").trimEnd();
    const text = singleSpaced(code).trim();
    if (text !== "") this.add({ text, element, runs: [{ text }], linkedLength: 0, code });
  }

  private addText(words: string, { href, emphasis, strong, struck, script }: Style): void {
    const text = script ? scripted(words, script) : words;
    if (text === "") return;
    if (this.itemNumber !== "" && /\S/.test(text)) {
      this.runs.push({ text: this.itemNumber });
      this.itemNumber = "";
    }
    const run: Run = { text };
    if (struck) run.struck = true;
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

/** The style of what is in the element. */
function styleWithin(element: HtmlElement, style: Style): Style {
  const { name, attributes } = element;
  const inner = { ...style };
  if (isStruck(element)) inner.struck = true;
  else if (name === "sup" || name === "sub") inner.script = name;
  else if (name === "a" && attributes.href !== undefined) inner.href = attributes.href;
  else if (name === "em" || name === "i" || name === "cite") inner.emphasis = true;
  else if (name === "strong" || name === "b") inner.strong = true;
  return inner;
}

/** List items around the element, itself included, outermost first; at most 6, because deeper lists are layout. */
function itemsAround(element: HtmlElement): HtmlElement[] {
  const items: HtmlElement[] = [];
  for (let e: HtmlElement | undefined = element; e && items.length < 6; e = e.parent)
    if (e.name === "li") items.unshift(e);
  return items;
}

/** Whether a link leads from a note back to where it is called. */
function isWayBack(element: HtmlElement): boolean {
  return (
    element.attributes.href?.startsWith("#") === true && /^(?:[\s↩↑⤴⏎^]|\ufe0e|\ufe0f){1,4}$/u.test(textOf(element, 5))
  );
}

/** Whether preformatted text is code, whose indents have a meaning. */
function isCode(element: HtmlElement): boolean {
  if (/(?:^|[\s-])(?:highlight|code|source|brush|language)/i.test(element.attributes.class ?? "")) return true;
  for (const { name } of descendants(element)) if (name === "code") return true;
  return false;
}

/** The words that are valid: without struck ones, unless all are struck. */
function wordsOf(runs: readonly Run[]): string {
  const valid = runs.filter(({ struck }) => !struck);
  const words = (valid.length > 0 ? valid : runs).map((run) => run.text).join("");
  return valid.length < runs.length
    ? words.replace(/ {2,}/g, " ").trim() || runs.map((run) => run.text).join("")
    : words;
}

/** Turns white space into single spaces, none at the ends, and joins neighbouring runs of the same style. */
function collapseSpaces(runs: readonly Run[]): Run[] {
  const collapsed: Run[] = [];
  let endsWithSpace = true;
  for (const run of runs) {
    let text = singleSpaced(run.text);
    if (endsWithSpace && text.startsWith(" ")) text = text.slice(1);
    if (text === "") continue;
    endsWithSpace = text.endsWith(" ");
    const last = collapsed.at(-1);
    if (
      last &&
      last.href === run.href &&
      last.emphasis === run.emphasis &&
      last.strong === run.strong &&
      last.struck === run.struck
    )
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
