/**
 * HTML and XML as tagged templates that escape: every value is escaped unless it is markup made here or passed through `raw`. Indentation
 * and line breaks of the source are removed from the literal parts, once for each literal.
 */
import { html as escaping, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

export type Html = HtmlEscapedString;
/** A value in a template. `undefined`, `null` and booleans give nothing. */
export type Drawable = Html | string | number | boolean | null | undefined | readonly Drawable[];

export { raw };

/**
 * Values must not be promises. A line break becomes nothing beside a tag or a value, and a space between words. Quotation marks around an
 * attribute's value are left out where HTML needs none.
 */
export function html(literals: TemplateStringsArray, ...values: readonly Drawable[]): Html {
  let frame = frames.get(literals);
  if (!frame) {
    frame = frameOf(literals);
    frames.set(literals, frame);
  }
  const { parts, attributes } = frame;
  if (attributes.length === 0) return escaping(parts, ...values) as Html;
  const drawn = [...values];
  for (const attribute of attributes) drawn[attribute.place] = attributeValue(values[attribute.place], attribute);
  return escaping(parts, ...drawn) as Html;
}

/** XML: quotation marks and line breaks stay, indentation is removed. Characters that XML 1.0 cannot write are replaced. */
export function xml(literals: TemplateStringsArray, ...values: readonly Drawable[]): Html {
  let frame = frames.get(literals);
  if (!frame) {
    frame = { parts: asLiterals(literals.map((part) => part.replace(/\n\s+/g, "\n"))), attributes: [] };
    frames.set(literals, frame);
  }
  return escaping(frame.parts, ...values.map((value) => (typeof value === "string" ? xmlText(value) : value))) as Html;
}

/** Replaces most control characters and lone surrogates, which XML 1.0 cannot write, not even escaped. */
function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
}

/** The pieces with a separator between them; absent and empty pieces are left out. */
export function joined(pieces: readonly Drawable[], separator: Drawable): Html {
  const present = pieces.filter(
    (piece) => piece !== undefined && piece !== null && piece !== false && String(piece) !== "",
  );
  return html`${present.map((piece, index) => (index === 0 ? html`${piece}` : html`${separator}${piece}`))}`;
}

/** Between the parts of a byline: the point ends a line rather than begins one. */
export const BETWEEN = "\u00a0· ";

/**
 * A name, isolated so that it does not change the order of the words around it, nor they its own. Where all is written from left to right, the order needs
 * no element.
 * @param among The direction of the words around it.
 */
export function isolated(name: string | undefined, among: "ltr" | "rtl" = "ltr"): Drawable {
  return name && (among === "rtl" || RIGHT_TO_LEFT.test(name)) ? html`<bdi>${name}</bdi>` : name;
}

/** Letters that change the order of the words around them. */
const RIGHT_TO_LEFT =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hanifi_Rohingya}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Mende_Kikakui}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Yezidi}]/u;

/** By name in words marked up, a function that makes an element from the words between its tags. */
export type Marks = { readonly [name: string]: (words: string) => Html };

/** Words of the interface with parts in `<name>…</name>`. `i` and `code` become the elements of these names, the others what `marks` says. */
export function rich(words: string, marks: Marks = {}): Html {
  // The pieces are, in turn, text, the name of a mark, and the words of the mark.
  const pieces = words.split(/<(\w{1,20})>(.{0,500}?)<\/\1>/);
  const drawn = pieces.map((piece, index) => {
    if (index % 3 === 0) return html`${piece}`;
    const inner = pieces[index + 1] ?? "";
    return index % 3 === 1 && (marks[piece] ?? ELEMENTS[piece])?.(inner);
  });
  return html`${drawn}`;
}

const ELEMENTS: Marks = {
  i: (words) => html`<i>${words}</i>`,
  code: (words) => html`<code>${words}</code>`,
};

/** The part of a template that is the same each time. */
interface Frame {
  parts: TemplateStringsArray;
  attributes: Attribute[];
}

/** An attribute with one value, without what is around it, which is removed from the parts: the quotation marks too. */
interface Attribute {
  /** Position of the value. */
  place: number;
  /** What is written before and behind it, as in `href="#${date}"`. It needs no quotation marks. */
  start: string;
  end: string;
}

const frames = new WeakMap<TemplateStringsArray, Frame>();

/** Characters that need no quotation marks in HTML; the few others that do not are rare. */
const BARE = /^[\w./:#?+-]+$/;

function frameOf(literals: TemplateStringsArray): Frame {
  const parts = literals.map((part) =>
    part.replace(/\s+/g, withoutLayout).replace(/="([\w./:#?+-]+)"(?=[\s>]|$)/g, "=$1"),
  );
  const attributes: Attribute[] = [];
  for (const [place, after] of parts.slice(1).entries()) {
    const before = parts[place] ?? "";
    // A value before a slash, as in `<path d="…"/>`, keeps its quotation marks, because the slash would belong to it.
    const [from, start] = /"([\w./:#?+-]*)$/.exec(before) ?? [];
    const [to, end] = /^([\w./:#?+-]*)"(?=[\s>]|$)/.exec(after) ?? [];
    if (from === undefined || to === undefined || !before.endsWith(`=${from}`)) continue;
    parts[place] = before.slice(0, -from.length);
    parts[place + 1] = after.slice(to.length);
    attributes.push({ place, start: start ?? "", end: end ?? "" });
  }
  return { parts: asLiterals(parts), attributes };
}

/** A line break becomes nothing beside a tag or a value, and a space between words. */
function withoutLayout(space: string, at: number, part: string): string {
  if (!space.includes("\n")) return space;
  const before = part[at - 1] ?? ">";
  const after = part[at + space.length] ?? "<";
  return before === ">" || after === "<" ? "" : " ";
}

function attributeValue(value: Drawable, { start, end }: Attribute): Html {
  const whole = typeof value === "string" || typeof value === "number" ? `${start}${value}${end}` : "";
  return BARE.test(whole) ? raw(whole) : (escaping`"${start}${value}${end}"` as Html);
}

function asLiterals(parts: string[]): TemplateStringsArray {
  return Object.assign(parts, { raw: parts });
}
