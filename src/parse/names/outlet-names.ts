/** Names of newspapers, magazines and broadcasters, as far as their words tell: `The Vessmouth Courier`, `Gazzetta di Lindmouth`, `港城新聞網`. */
import { BEGINS_AS_OUTLET, ENDS_AS_OUTLET, OUTLET_WORD, UNSPACED_OUTLET } from "../languages/publisher-words.ts";

/** What is longer, in characters or in words, is a sentence about one. */
const LONGEST = 60;
const MOST_WORDS = 6;

/** Whether the words have the shape of an outlet's name, or are a host. */
export function isOutletName(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (UNSPACED_OUTLET.test(text) || HOST.test(text)) return true;
  const words = text.split(" ");
  if (words.length < 2 || words.length > MOST_WORDS || !words.every((word) => PROPER.test(word) || SMALL.test(word)))
    return false;
  return ENDS_AS_OUTLET.test(text) || BEGINS_AS_OUTLET.test(text);
}

/**
 * `Mara Quillfeather Vessmouth Courier`, `Mara QuillfeatherVessmouth Courier`: the name before the outlet's, as the shape of both tells; the
 * text itself where it is nothing of the kind. A name is taken for one of two words, or three where the middle one is an initial.
 */
export function withoutOutlet(text: string): string {
  if (text.length > 90 || !(ENDS_AS_OUTLET.test(text) || BEGINS_AS_OUTLET.test(text))) return text;
  const words = text.replace(GLUED, " ").split(" ");
  const count = /^\p{Lu}\.?$/u.test(words[1] ?? "") ? 3 : 2;
  const outlet = words.slice(count).join(" ");
  // Before a comma stand further names.
  return isOutletName(outlet) && !outlet.includes(",") ? words.slice(0, count).join(" ") : text;
}

/** Where two words ran together; `McCormick` is one. */
const GLUED = /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/u;
/** Whether a word of the text names outlets. */
export function namesOutlet(text: string): boolean {
  return OUTLET_WORD.test(text);
}

const HOST = /^(?:www\.)?[a-z0-9-]{2,40}(?:\.[a-z]{2,12}){1,2}$/i;
const PROPER = /^[\p{Lu}\p{Lo}\p{Nd}&]/u;
/** Articles and the like within a name. */
const SMALL = /^\p{Ll}{1,5}(?:['’]\p{Lu}.{0,30})?$/u;

/** What an outlet's name has in common however it is written: `The Vessmouth Courier`, `Vessmouth Courier, The`. */
export function outletKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^the |, the$/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}
