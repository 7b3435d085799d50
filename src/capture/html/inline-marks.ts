/** What elements within running text mean, as words: raised and lowered figures, quotation marks, emoji, struck words. */
import type { HtmlElement } from "./html-tree.ts";

/** Signs with a raised and a lowered form of their own in Unicode. */
const RAISED = signs("0123456789+−-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ");
const LOWERED = signs("0123456789+−-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎");
/** Between figures these stay as they are: `¹,²`. */
const BETWEEN = /[\s,;.–*†‡§¶]/;

/** Longer texts are raised for their looks. In characters. */
const LONGEST_SCRIPT = 20;
/** Endings of ordinal numbers and abbreviations, which are read on the line: `1st`, `1er`, `XIXe`, `Mme`, `14a`. */
const ENDINGS =
  /^(?:st|nd|rd|th|er|re|ère|e|es|ème|eme|de|nde|a|o|as|os|me|mes|lle|lles|mo|ma|ro|to|mo|gr|tm|sm|®|™)\.?$/iu;

/** The words of `sup` or `sub`: in signs of Unicode where these exist, else as `^(…)` or `_(…)`, so that 10⁶ is not 106. */
export function scripted(text: string, script: "sup" | "sub"): string {
  const words = text.trim();
  if (words === "" || words.length > LONGEST_SCRIPT || ENDINGS.test(words)) return text;
  // A footnote's mark in brackets, and one that is no letter or figure, is clear as it is.
  if (/^\[.*\]$/.test(words) || !/[\p{L}\p{N}]/u.test(words)) return text;
  const table = script === "sup" ? RAISED : LOWERED;
  const signed = [...text].map((sign) => table.get(sign) ?? (BETWEEN.test(sign) ? sign : undefined));
  if (signed.every((sign) => sign !== undefined)) return signed.join("");
  return text.replace(words, () => `${script === "sup" ? "^" : "_"}(${words})`);
}

function signs(plain: string, formed: string): ReadonlyMap<string, string> {
  const forms = [...formed];
  return new Map([...plain].map((sign, i) => [sign, forms[i] as string]));
}

/** Quotation marks by primary language, as browsers put them around `q`; the others have the English ones. */
const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  ...{ de: ["„", "“"], cs: ["„", "“"], pl: ["„", "”"], hu: ["„", "”"], ro: ["„", "”"], bg: ["„", "“"], sv: ["”", "”"] },
  ...{ fr: ["«\u00a0", "\u00a0»"], es: ["«", "»"], it: ["«", "»"], pt: ["«", "»"], ru: ["«", "»"], uk: ["«", "»"] },
  ...{
    no: ["«", "»"],
    nb: ["«", "»"],
    el: ["«", "»"],
    fi: ["”", "”"],
    da: ["»", "«"],
    ja: ["「", "」"],
    zh: ["“", "”"],
  },
};
const ENGLISH = ["“", "”"] as const;

/** The marks around a quotation, by the nearest `lang` around it. Where its words have marks already, none are added. */
export function quotationMarks(element: HtmlElement, words: string): readonly [string, string] {
  if (/^\s{0,9}["'“”„«»‘’「『]/.test(words)) return ["", ""];
  for (let e: HtmlElement | undefined = element; e; e = e.parent) {
    const { lang } = e.attributes;
    if (lang) return QUOTES[lang.toLowerCase().split("-")[0] ?? ""] ?? ENGLISH;
  }
  return ENGLISH;
}

/** The emoji that an image stands for, by its `alt`; undefined for other images. */
export function emojiOf({ attributes: { alt = "" } }: HtmlElement): string | undefined {
  return alt.length <= LONGEST_EMOJI && EMOJI.test(alt) ? alt : undefined;
}
/** UTF-16 code units: a family of four with its joiners has 11, the flag of Scotland 14. */
const LONGEST_EMOJI = 16;
const EMOJI =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{e0020}-\u{e007f}]|\u200d|\ufe0f){0,9}$/u;

const STRUCK: ReadonlySet<string> = new Set(["s", "strike", "del"]);

/** Whether the words of the element are struck out. */
export function isStruck({ name, attributes: { style } }: HtmlElement): boolean {
  return STRUCK.has(name) || (style !== undefined && /line-through/i.test(style));
}
