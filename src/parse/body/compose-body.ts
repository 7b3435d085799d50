/** Composes the record's text and captions from the lines that the roles give them. */

import type { Caption } from "../../model/fields.ts";
import type { PageLine } from "../page/page-lines.ts";
import { addClue, type Draft, hasRole } from "../page/page-reading.ts";
import { creditOf, splitCredit } from "../roles/captions.ts";
import type { Embed } from "../roles/embeds.ts";
import { isListItem } from "../roles/text-roles.ts";
import { type BodyBlock, writeMarkdown } from "./body-markdown.ts";

export interface Body {
  markdown: string;
  /** The lines it is made of. */
  lines: PageLine[];
}

export function composeBody(draft: Draft, embeds: readonly Embed[]): Body {
  const used: PageLine[] = [];
  const blocks: BodyBlock[] = [];
  const embedAt = new Map(embeds.map((embed) => [embed.lines[0] as number, embed]));
  const bounds = bodyBounds(draft);
  for (const line of draft.sheet.lines) {
    const embed = embedAt.get(line.index);
    if (embed && bounds && line.index >= bounds.first - 1 && line.index <= bounds.last + 2) {
      blocks.push(quotation(draft, embed));
      continue;
    }
    const block = blockOf(draft, line);
    if (!block) continue;
    blocks.push(block);
    used.push(line);
  }
  collectCaptions(draft, bounds);
  collectLinks(draft, used);
  return { markdown: writeMarkdown(blocks), lines: used };
}

function bodyBounds(draft: Draft): { first: number; last: number } | undefined {
  const first = draft.roles.findIndex((given) => given?.role === "body");
  const last = draft.roles.findLastIndex((given) => given?.role === "body");
  return first < 0 ? undefined : { first, last };
}

function blockOf(draft: Draft, line: PageLine): BodyBlock | undefined {
  const markdown = line.block?.markdown;
  if (hasRole(draft, line.index, "subheading")) return { kind: "subheading", text: line.text };
  if (!hasRole(draft, line.index, "body")) return undefined;
  if (markdown) return { kind: "markdown", markdown };
  if (line.block?.tag === "blockquote") return { kind: "quote", paragraphs: [line.text] };
  if (line.block?.tag === "li") return { kind: "item", text: line.text };
  if (!line.block && isListItem(line) && /^[•◦▪‣●·]/.test(line.text))
    return { kind: "item", text: line.text.replace(/^[•◦▪‣●·]\s+/, "") };
  return { kind: "paragraph", text: line.text };
}

function quotation(draft: Draft, embed: Embed): BodyBlock {
  const lines = embed.lines.map((index) => draft.sheet.lines[index]?.text ?? "");
  const attribution = lines.pop() as string;
  return { kind: "quote", paragraphs: lines, attribution };
}

function collectLinks(draft: Draft, used: readonly PageLine[]): void {
  const linking = used.filter((line) => line.block?.links);
  const value = linking.flatMap((line) => line.block?.links ?? []);
  if (value.length > 0) addClue(draft, { field: "links", value, rule: "links-in-text", weight: 0.95 }, linking);
}

/** Captions in the article's neighbourhood; equal ones once; a line of credit goes to the caption above it. */
function collectCaptions(draft: Draft, bounds: { first: number; last: number } | undefined): void {
  if (!bounds) return;
  const captions: Caption[] = [];
  const lines: PageLine[] = [];
  const seen = new Set<string>();
  let last: { index: number; caption: Caption } | undefined;
  for (const line of draft.sheet.lines.slice(Math.max(0, bounds.first - 30), bounds.last + 3)) {
    if (hasRole(draft, line.index, "credit") && last && line.index - last.index <= 2 && !last.caption.credit) {
      last.caption.credit = creditOf(line.text);
      lines.push(line);
      continue;
    }
    if (!hasRole(draft, line.index, "caption")) continue;
    const key = line.words;
    if (seen.has(key)) continue;
    seen.add(key);
    const caption: Caption = { ...splitCredit(line.text), ...(line.block?.image ? { image: line.block.image } : {}) };
    if (caption.text === "") continue;
    captions.push(caption);
    lines.push(line);
    last = { index: line.index, caption };
  }
  if (captions.length === 0) return;
  const rule = draft.roles[(lines[0] as PageLine).index]?.rule ?? "caption";
  addClue(draft, { field: "captions", value: captions, rule, weight: rule === "repeated-caption" ? 0.9 : 0.7 }, lines);
}
