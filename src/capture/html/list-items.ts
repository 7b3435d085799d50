/** Marks of list items: bullets and numbers, as a browser shows them. */
import { listNumeral, type NumeralFormat } from "../../text/list-numerals.ts";
import type { HtmlElement } from "./html-tree.ts";

/** The mark of CommonMark before an item, `- ` or `3. `; empty where its number is a part of its text. */
export function markOf(item: HtmlElement): string {
  if (item.parent?.name !== "ol") return "- ";
  return numberInText(item) === "" ? `${itemNumber(item)}. ` : "";
}

/**
 * The number of an item that only its text can keep, with its point and a space; otherwise empty. CommonMark knows no letters and Roman
 * numerals. A list of one item whose number is stated is no list: word processors make one of a line that begins `22. March`.
 */
export function numberInText(item: HtmlElement): string {
  const list = item.parent;
  if (list?.name !== "ol") return "";
  const format = formatOf(item) ?? formatOf(list);
  if (format) return `${listNumeral(itemNumber(item), format)}. `;
  const isStated = item.attributes.value !== undefined || list.attributes.start !== undefined;
  return isStated && itemsOf(list, 2).length === 1 ? `${itemNumber(item)}. ` : "";
}

/** By the attribute `type` and by the name in style sheets. */
const FORMATS: { readonly [name: string]: NumeralFormat } = {
  ...{ a: "lower-letter", A: "upper-letter", i: "lower-roman", I: "upper-roman" },
  ...{ "lower-alpha": "lower-letter", "lower-latin": "lower-letter", "lower-roman": "lower-roman" },
  ...{ "upper-alpha": "upper-letter", "upper-latin": "upper-letter", "upper-roman": "upper-roman" },
};

function formatOf({ attributes: { type = "", style = "" } }: HtmlElement): NumeralFormat | undefined {
  const styled = /list-style(?:-type)?:\s{0,9}([a-z-]{1,20})/.exec(style)?.[1] ?? type;
  return Object.hasOwn(FORMATS, styled) ? FORMATS[styled] : undefined;
}

/** The number that browsers show, by `start`, `reversed` and `value`. CommonMark has no negative ones. */
function itemNumber(item: HtmlElement): number {
  const { attributes = {} } = item.parent ?? {};
  const items = item.parent ? itemsOf(item.parent, 2000) : [];
  const reversed = attributes.reversed !== undefined;
  let number = wholeNumber(attributes.start) ?? (reversed ? items.length : 1);
  for (const sibling of items) {
    number = wholeNumber(sibling.attributes.value) ?? number;
    if (sibling === item) break;
    number += reversed ? -1 : 1;
  }
  return Math.max(0, number);
}

/** The first items of a list, among its first 4000 children: spaces stand between them. */
function itemsOf({ children }: HtmlElement, most: number): HtmlElement[] {
  const items: HtmlElement[] = [];
  for (let i = 0; i < Math.min(children.length, 4000) && items.length < most; i++) {
    const child = children[i] as HtmlElement | string;
    if (typeof child !== "string" && child.name === "li") items.push(child);
  }
  return items;
}

function wholeNumber(attribute: string | undefined): number | undefined {
  return attribute !== undefined && /^\s{0,9}\d{1,9}\s{0,9}$/.test(attribute) ? Number(attribute) : undefined;
}
