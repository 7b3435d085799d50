/** Writes the article's text as CommonMark that renders to the very words of the capture. */

import { singleSpaced } from "../../text/same-words.ts";
import { trimmed } from "../../text/trim.ts";

export type BodyBlock =
  | { kind: "paragraph"; text: string }
  | { kind: "subheading"; text: string }
  | { kind: "quote"; paragraphs: string[]; attribution?: string }
  | { kind: "item"; text: string; ordered?: number }
  /** Of a table; the `first` of one is its header. */
  | { kind: "row"; cells: readonly string[]; first: boolean }
  /** Of a poem; `first` of a stanza. */
  | { kind: "verse"; text: string; first: boolean }
  /** CommonMark that capture/ made from the page's markup, taken as it is. */
  | { kind: "markdown"; markdown: string };

/** Blocks separated by blank lines; list items that follow each other form one tight list. */
export function writeMarkdown(blocks: readonly BodyBlock[]): string {
  let out = "";
  let previous: BodyBlock | undefined;
  for (const block of blocks) {
    const whole = writeBlock(block);
    // What is indented belongs to the item above; where that is not in the text, it stands for itself.
    const text = previous && isItem(previous) ? whole : unindented(whole);
    if (text === "") continue;
    out += previous ? seam(previous, block) + text : text;
    previous = block;
  }
  return out === "" ? "" : `${out}\n`;
}

/** Items that follow each other form a tight list, paragraphs of a quotation from the page's markup one quotation. */
function seam(before: BodyBlock, after: BodyBlock): string {
  if (isItem(before) && isMarked(after)) return "\n";
  if (before.kind === "row" && after.kind === "row" && !after.first) return "\n";
  if (before.kind === "verse" && after.kind === "verse" && !after.first) return "\\\n";
  const quoted = [before, after].every((block) => block.kind === "markdown" && block.markdown.startsWith("> "));
  return quoted ? "\n>\n" : "\n\n";
}

function isItem(block: BodyBlock): boolean {
  return block.kind === "item" || (block.kind === "markdown" && (isMarked(block) || /^ /.test(block.markdown)));
}

/** Whether the block begins with the mark of a list item. */
function isMarked(block: BodyBlock): boolean {
  return block.kind === "item" || (block.kind === "markdown" && /^ *(?:-|\d{1,9}\.) /.test(block.markdown));
}

function unindented(text: string): string {
  const [indent = ""] = /^ */.exec(text) ?? [];
  return indent === "" ? text : text.slice(indent.length).replaceAll(`\n${indent}`, "\n");
}

function writeBlock(block: BodyBlock): string {
  switch (block.kind) {
    case "paragraph":
      return escapeText(block.text);
    case "subheading":
      return `## ${escapeClosingHashes(escapeText(block.text))}`;
    case "verse":
      return escapeText(block.text);
    case "row":
      return writeRow(block);
    case "item":
      return `${block.ordered === undefined ? "-" : `${block.ordered}.`} ${escapeText(block.text)}`;
    case "quote": {
      const paragraphs = block.paragraphs.map(escapeText);
      if (block.attribution) paragraphs.push(escapeText(block.attribution));
      return paragraphs.map((paragraph) => `> ${paragraph}`).join("\n>\n");
    }
    case "markdown":
      return block.markdown.trimEnd();
  }
}

/** A row of a table as GitHub writes them, the first with the line that sets it off as the header. */
function writeRow({ cells, first }: { cells: readonly string[]; first: boolean }): string {
  const row = `| ${cells.map(escapeText).join(" | ")} |`;
  return first ? `${row}\n|${" --- |".repeat(cells.length)}` : row;
}

/** A heading that ends in `#` would lose it: CommonMark takes it for a closing sequence. */
function escapeClosingHashes(text: string): string {
  const words = trimmed(text, "#", "end");
  return words.length === text.length ? text : words + text.slice(words.length).replaceAll("#", "\\#");
}

/** Characters that CommonMark or its GitHub extensions may take for markup. */
const SPECIAL = /[\\`*_[\]<>&~|]|https?:\/\/|www\.|@/;
/** Beginnings of a line that CommonMark takes for a heading, list, quote, rule, table or definition. */
const SPECIAL_START = /^(?:#{1,6}(?:\s|$)|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|>|={1,}\s*$|-{3,}\s*$|:?-)/;

/** Text as one line of CommonMark: whatever it holds is shown and not interpreted. */
export function escapeText(text: string): string {
  const flat = singleSpaced(text.trim());
  if (!SPECIAL.test(flat) && !SPECIAL_START.test(flat)) return flat;
  const escaped = flat
    .replace(/[\\`*[\]<>~|]/g, "\\$&")
    .replace(/(?<![\p{L}\p{Nd}])_|_(?![\p{L}\p{Nd}])/gu, "\\_")
    .replace(/&(?=#?[a-z0-9]{1,40};)/gi, "\\&");
  return escapeStart(escaped);
}

function escapeStart(text: string): string {
  if (/^#{1,6}(?:\s|$)/.test(text)) return `\\${text}`;
  if (/^[-+](?:\s|$)/.test(text) || /^(?:-{3,}|={1,})\s*$/.test(text) || /^:?-/.test(text)) return `\\${text}`;
  return text.replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
