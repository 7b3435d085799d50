/** Composes the record's text and captions from the lines that the roles give them. */

import type { Caption } from "../../model/fields.ts";
import type { Clue } from "../../model/reading.ts";
import { cited } from "../page/clues.ts";
import type { PageLine, PageLines } from "../page/page-lines.ts";
import type { Known } from "../page/page-view.ts";
import { cellsOf, itemOf } from "../page/structures.ts";
import { captionWeight } from "../roles/caption-roles.ts";
import { creditOf, splitCredit } from "../roles/captions.ts";
import type { Embed } from "../roles/embeds.ts";
import { type BodyBlock, writeMarkdown } from "./body-markdown.ts";

export interface Body {
  markdown: string;
  /** The lines it is made of, without embedded posts. */
  lines: PageLine[];
  /** Indices of all lines that are in it. */
  held: ReadonlySet<number>;
}

/** The body of a page that is no article. */
export const NO_TEXT: Body = { markdown: "", lines: [], held: new Set() };

type View = Known<"page" | "roles">;

/** The text, its captions and its links. */
export function composeBody(view: View, embeds: readonly Embed[]): { body: Body; clues: Clue[] } {
  const used: PageLine[] = [];
  const held = new Set<number>();
  const blocks: BodyBlock[] = [];
  const embedAt = new Map(embeds.map((embed) => [embed.lines[0] as number, embed]));
  const bounds = bodyBounds(view);
  for (const line of view.page.lines) {
    const embed = embedAt.get(line.index);
    if (embed && bounds && line.index >= bounds.first - 1 && line.index <= bounds.last + 2) {
      blocks.push(quotation(view.page, embed));
      for (const index of embed.lines) held.add(index);
      continue;
    }
    const block = blockOf(view, line, used.at(-1));
    if (!block) continue;
    blocks.push(block);
    used.push(line);
    held.add(line.index);
  }
  const clues = [...captionClues(view, bounds), ...linkClues(used)];
  return { body: { markdown: writeMarkdown(blocks), lines: used, held }, clues };
}

function bodyBounds({ page, roles }: View): { first: number; last: number } | undefined {
  const isBody = ({ index }: PageLine) => roles.has(index, "body");
  const first = page.lines.findIndex(isBody);
  return first < 0 ? undefined : { first, last: page.lines.findLastIndex(isBody) };
}

/** @param above The line of the text before it. */
function blockOf(view: Known<"roles">, line: PageLine, above: PageLine | undefined): BodyBlock | undefined {
  const markdown = line.block?.markdown;
  if (view.roles.has(line.index, "subheading")) return { kind: "subheading", text: line.text };
  if (!view.roles.has(line.index, "body")) return undefined;
  if (markdown) return { kind: "markdown", markdown };
  if (line.block?.tag === "blockquote") return { kind: "quote", paragraphs: [line.text] };
  if (line.block?.tag === "li") return { kind: "item", text: line.text };
  const goesOn = above?.index === line.index - 1 && above.structure === line.structure;
  if (line.structure === "row") {
    const cells = cellsOf(line);
    return { kind: "row", cells, first: !goesOn || cellsOf(above).length !== cells.length };
  }
  if (line.structure === "verse") return { kind: "verse", text: line.text, first: !goesOn || line.blankBefore };
  const item = line.block ? undefined : itemOf(line);
  if (item) return { kind: "item", ...item };
  return { kind: "paragraph", text: line.text };
}

function quotation(page: PageLines, embed: Embed): BodyBlock {
  const lines = embed.lines.map((index) => page.lines[index]?.text ?? "");
  const attribution = lines.pop() as string;
  return { kind: "quote", paragraphs: lines, attribution };
}

function linkClues(used: readonly PageLine[]): Clue[] {
  const linking = used.filter((line) => line.block?.links);
  const value = linking.flatMap((line) => line.block?.links ?? []);
  return value.length > 0 ? [cited({ field: "links", value, rule: "links-in-text", weight: 0.95 }, linking)] : [];
}

/** Captions in the article's neighbourhood; equal ones once; a line of credit goes to the caption above it. */
function captionClues(view: View, bounds: { first: number; last: number } | undefined): Clue[] {
  if (!bounds) return [];
  const captions: Caption[] = [];
  const lines: PageLine[] = [];
  const seen = new Set<string>();
  let last: { index: number; caption: Caption } | undefined;
  for (const line of view.page.lines.slice(Math.max(0, bounds.first - 30), bounds.last + 3)) {
    if (view.roles.has(line.index, "credit") && last && line.index - last.index <= 2 && !last.caption.credit) {
      last.caption.credit = creditOf(line.text);
      lines.push(line);
      continue;
    }
    if (!view.roles.has(line.index, "caption")) continue;
    const key = line.words;
    if (seen.has(key)) continue;
    seen.add(key);
    const caption: Caption = { ...splitCredit(line.text), ...(line.block?.image ? { image: line.block.image } : {}) };
    if (caption.text === "") continue;
    captions.push(caption);
    lines.push(line);
    last = { index: line.index, caption };
  }
  const [first] = lines;
  if (!first || captions.length === 0) return [];
  const rule = view.roles.at(first.index)?.rule ?? "caption";
  return [cited({ field: "captions", value: captions, rule, weight: captionWeight(rule) }, lines)];
}
