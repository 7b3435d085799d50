/** Captions of pictures: which lines they are, their words, and whom they credit. */

import type { Caption } from "../../model/fields.ts";
import { anyOf } from "../../text/any-of.ts";
import {
  BY,
  BY_OR_ALONE,
  CAPTION_BEGINNING,
  CREDIT,
  CREDIT_WORD,
  IN_BRACKETS,
  SOURCE,
} from "../languages/caption-words.ts";
import { AGENCIES, agencyNamed } from "../names/agencies.ts";
import type { CaptionRule, PageLine } from "../page/page-lines.ts";

/** A credit at the end of a caption, or a line that is nothing but a credit. */
export interface CreditRule {
  rule: string;
  pattern: RegExp;
  example: string;
}

export interface CaptionLineRule extends CreditRule {
  /** Whether it is known by how it begins; the others are known by how they end. */
  opens?: true;
  /** Whether it ends with a bracket, and perhaps a stop: most lines do not, and are not searched. */
  bracketed?: true;
}

/** Agencies and sources of pictures that a credit in brackets names beside others, and those that it names alone. */
const AGENCY_IN_BRACKETS =
  "Getty|AFP|Yonhap|Reuters|REUTERS|Shutterstock|Wikimedia|EPA|Flickr|Unsplash|Pixabay|PTI|dpa|IMAGO|imago";
const AGENCY_ALONE = "AP|AA|PA|UPI|ANSA|EFE|NTB|TT|DHA|AAP|TASS|SDA";

/** Whole lines that are captions or credits. */
export const CREDIT_LINES: readonly CreditRule[] = [
  {
    rule: "credit-word",
    pattern: new RegExp(String.raw`^[(\[]?${CREDIT}\s?(?:${BY_OR_ALONE}|:|：|;|\||©|/|=)\s?\S.{0,160}$`, "iu"),
    example: "Photo by Aaron Lavinsky/Star Tribune via Getty Images",
  },
  {
    rule: "credit-agency-slash",
    pattern:
      /(?:\/ ?(?:Getty|Shutterstock|Reuters|AFP|AP|dpa|imago|IMAGO|Alamy|EPA|Picture Alliance|picture alliance|Bloomberg|WireImage|NurPhoto|Anadolu|Zuma|ZUMA)\b|\b(?:Getty Images|via Getty|via AP|via REUTERS|Shutterstock|iStock|picture[- ]alliance|IMAGO|Alamy|YouTube\/|Imago Images|AP Photo))/u,
    example: "YouTube/screengrab",
  },
  {
    rule: "credit-courtesy",
    pattern: new RegExp(String.raw`^${SOURCE}\s?\S.{1,90}$`, "iu"),
    example: "Courtesy of Marc Jacobs",
  },
  {
    rule: "credit-name-and-outlet",
    pattern:
      /^\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{1,20}){0,3} ?\/ ?\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,3}$/u,
    example: "Joe Maring / Digital Trends",
  },
  {
    rule: "credit-sign",
    pattern: /^[©Ⓒⓒ]\s?(?!.{0,60}(?:19|20)\d{2}).{2,100}$/u,
    example: "© ZUMA Press Wire / Imago Images",
  },
];

/** Caption texts, known by what stands in them. */
export const CAPTION_LINES: readonly CaptionLineRule[] = [
  {
    rule: "caption-file-photo",
    opens: true,
    pattern: new RegExp(`^${CAPTION_BEGINNING}`, "u"),
    example: "FILE - Mike and Jane Roberts tend to their son on Jan. 5, 2024.",
  },
  {
    rule: "caption-agency-style",
    opens: true,
    pattern: /^\p{Lu}[\p{Lu} ,.'’-]{3,60}[-–—]\s?\p{Lu}{3,9}\.? \d{1,2}(?:, \d{4})?:\s/u,
    example: "LOS ANGELES, CALIFORNIA - JUNE 03: The actor attends a gala.",
  },
  {
    rule: "caption-credit-in-brackets",
    bracketed: true,
    pattern: new RegExp(
      String.raw`[(（[](?:[^()（）[\]]{0,60}(?:${IN_BRACKETS}|${AGENCY_IN_BRACKETS})[^()（）[\]]{0,80}|${AGENCY_ALONE})[)）\]]\.?$`,
      "u",
    ),
    example: "The president speaks at the Blue House. (Yonhap)",
  },
  {
    rule: "caption-credit-name-and-outlet",
    bracketed: true,
    pattern:
      /\S\s[(（[]\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3} ?\/ ?\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,4}[)）\]]\.?$/u,
    example: "People walk by the lights along the quay. (Mara Quillfeather / Lindmouth Courier)",
  },
  {
    rule: "caption-credit-after-stop",
    pattern: new RegExp(String.raw`[.!?"”»)]\s?[|–—-]?\s?${CREDIT}\s?(?:${BY}|:|：|©)\s?\S.{0,80}$`, "iu"),
    example: "Im Vorjahr zog das Fest Tausende an. Bild: Andreas Seidel/Archiv",
  },
  {
    rule: "caption-credit-at-end",
    pattern:
      /[.!?"”»]\s(?:[\p{Lu}][\p{L}.'-]{1,20}\s){0,3}[\p{Lu}][\p{L}.'-]{1,20}\s?\/\s?[\p{Lu}][\p{L}.'’ /-]{1,50}$|(?<!\|)\s©\s?(?!(?:19|20)\d{2}\b)\S.{1,80}$|=\s?(?:ＡＰ|AP|ロイター|共同|ＡＦＰ|AFP|読売|時事)[^。]{0,12}$/u,
    example: "David Zalubowski. David Zalubowski / AP",
  },
];

/** `(Getty Images)`: nothing but a credit in brackets. */
const CREDIT_ALONE = /^[(（[][^()（）[\]]{1,140}[)）\]]\.?$/u;

/** Why a short line is a caption or a credit, or undefined. Prose is judged by its end only. */
export function captionRule(line: PageLine): CaptionRule | undefined {
  if (line.found.caption === undefined) line.found.caption = findCaptionRule(line) ?? null;
  return line.found.caption ?? undefined;
}

/** Wider lines are paragraphs of the text. In Latin letters. */
export const WIDEST_CAPTION = 700;

function findCaptionRule(line: PageLine): CaptionRule | undefined {
  if (line.width > WIDEST_CAPTION) return undefined;
  const end = line.head.length < line.text.length ? line.tail : line.head;
  const isBracketed = BRACKET_AT_END.test(end);
  for (const { rule, pattern, opens, bracketed } of CAPTION_LINES) {
    if (bracketed && !isBracketed) continue;
    if (pattern.test(opens ? line.head : end))
      return { role: CREDIT_ALONE.test(line.head) ? "credit" : "caption", rule };
  }
  if (line.width <= 170 && isCreditLine(line.head))
    for (const { rule, pattern } of CREDIT_LINES) if (pattern.test(line.head)) return { role: "credit", rule };
  return !line.closed && namesAgencyAfterStop(end) ? { role: "caption", rule: AGENCY_AFTER_STOP } : undefined;
}

/** A caption that an agency's name alone follows: `… leaves the harbour on Tuesday. AP`, `… 하고 있다. 뉴시스`. */
export const AGENCY_AFTER_STOP = "caption-agency-after-stop";

function namesAgencyAfterStop(end: string): boolean {
  const credit = end.match(/\p{L}{2}[.!?。]["”»’)]? {1,3}([^.!?。]{2,24})$/u)?.[1];
  return credit?.split("/").every((name) => agencyNamed(name.trim()) !== undefined) ?? false;
}

const BRACKET_AT_END = /[)）\]]\.?$/;
const isCreditLine = anyOf(CREDIT_LINES.map(({ pattern }) => pattern));

/** Takes the credit off the end of a caption: `… on Jan. 21. (Yonhap News)`. */
export function splitCredit(text: string): Caption {
  const flat = text.slice(0, 2000).replace(/\s+/g, " ").trim();
  const bracketed = flat.match(/^(.{0,1990}?)\s?[(（[]([^()（）[\]]{2,80})[)）\]]\.?$/u);
  if (bracketed?.[1] && isCredit(bracketed[2] as string)) {
    return { text: bracketed[1].trim(), credit: (bracketed[2] as string).replace(CREDIT_LEAD, "").trim() };
  }
  const tail = flat.slice(-140);
  const worded = tail.match(TRAILING_CREDIT);
  if (worded?.index !== undefined && worded[1]) {
    const words = flat.slice(0, flat.length - tail.length + worded.index).trim();
    if (words !== "") return { text: words, credit: worded[1].trim() };
  }
  return { text: flat };
}

/** The credit that a line of credit alone holds: `Foto: Mads Claus Rasmussen` → `Mads Claus Rasmussen`. */
export function creditOf(text: string): string {
  return text
    .slice(0, 200)
    .replace(/^[(（[]|[)）\]]$/g, "")
    .replace(CREDIT_LEAD, "")
    .replace(/^[©Ⓒⓒ]\s?/u, "")
    .trim();
}

const CREDIT_LEAD = new RegExp(String.raw`^${CREDIT}\s?(?:credit)?\s?(?:${BY}|:|：|\||/|©|=)\s?`, "iu");
const TRAILING_CREDIT = new RegExp(
  String.raw`\s?[|–—-]?\s?(?:\b${CREDIT}\s?(?:credit)?\s?(?:${BY}|:|：|©)\s?|©\s?)(\S.{0,100})$`,
  "iu",
);

const NAMES_CREDIT = new RegExp(String.raw`\b(?:${CREDIT_WORD}|getty|AFP|AP|Reuters|shutterstock)\b`, "i");

function isCredit(words: string): boolean {
  if (
    AGENCIES.some(({ forms }) =>
      forms.some((form) => words === form || words.startsWith(`${form}/`) || words.endsWith(`/${form}`)),
    )
  )
    return true;
  return (
    CREDIT_LEAD.test(words) ||
    NAMES_CREDIT.test(words) ||
    /^[\p{Lu}][\p{L}.'-]+(?: [\p{Lu}][\p{L}.'-]+){0,3}(?: ?\/[\p{L} .'’-]{2,40})?$/u.test(words)
  );
}
