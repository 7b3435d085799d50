/** The image that a caption belongs to. */

import { httpAddress } from "../../text/http-address.ts";
import { isPictureBox } from "../../text/picture-box.ts";
import { elementWords, functionsAround } from "./block-surroundings.ts";
import { descendants, type HtmlElement } from "./html-tree.ts";

/** Absolute address of the image that the block captions; `undefined` where the block is no caption (in a figure, or by its class) or has no image. */
export function captionedImage(element: HtmlElement, base: string | undefined): string | undefined {
  if (!isCaption(element)) return undefined;
  let around: HtmlElement | undefined = element;
  for (let level = 0; around && around.name !== "body" && level < 6; around = around.parent, level++) {
    const image = firstImage(around);
    const address = image && imageAddress(image.attributes, base);
    if (address !== undefined) return address;
    if (around.name === "figure" || around.name === "article") return undefined;
  }
  return undefined;
}

/** Number of elements that are searched for an image: a figure has few, and a page may nest any number. */
const MOST_SEEN = 300;

function firstImage(element: HtmlElement): HtmlElement | undefined {
  const found = known.get(element);
  if (found !== undefined) return found ?? undefined;
  let seen = 0;
  let image: HtmlElement | undefined;
  for (const inner of descendants(element)) {
    if (inner.name === "img" || inner.name === "amp-img") image = inner;
    if (image || ++seen > MOST_SEEN) break;
  }
  known.set(element, image ?? null);
  return image;
}
const known = new WeakMap<HtmlElement, HtmlElement | null>();

function isCaption(element: HtmlElement): boolean {
  if (functionsAround(element).some((name) => name === "figure" || name === "figcaption")) return true;
  for (let e: HtmlElement | undefined = element, level = 0; e && level < 2; e = e.parent, level++)
    if (elementWords(e).some((word) => isPictureBox(word) || /(?:^|[-_])caption(?:[-_]|$)/.test(word))) return true;
  return false;
}

/** Attributes that hold the address of an image. Pages that load images late keep it in one of the others. */
const ADDRESS_ATTRIBUTES = ["data-src", "data-original", "data-lazy-src", "data-hi-res-src", "src"];

function imageAddress(attributes: Readonly<Record<string, string>>, base: string | undefined): string | undefined {
  for (const name of ADDRESS_ATTRIBUTES) {
    const value = attributes[name];
    const address = value ? httpAddress(value, base) : undefined;
    if (address !== undefined && !/placeholder|spacer|blank\.|transparent|1x1|lazy/i.test(address)) return address;
  }
  const candidates = attributes.srcset ?? attributes["data-srcset"];
  return candidates === undefined ? undefined : httpAddress(candidates.trim().split(/\s/, 1)[0], base);
}
