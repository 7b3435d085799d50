/** One claim of a page's metadata, cleaned: what hostile or careless pages put there must be plain words or nothing. */
import type { FieldName } from "../model/fields.ts";
import type { Hint } from "../model/page-text.ts";
import { beginning } from "../text/truncate.ts";
import { parseHtml, textOf } from "./html-tree.ts";
import { cleanText } from "./text-lines.ts";

/** Longest value kept, in characters. */
const LONGEST: Readonly<Partial<Record<FieldName, number>>> = { dek: 2000, rights: 1000, url: 2000 };
const LONGEST_OTHER = 500;

/** Claims of a page that are kept, and that are looked at; the busiest of 392 saved news pages makes some 200. */
const MOST_KEPT = 500;
const MOST_HEARD = 5000;

/** Collects hints, each claim of a field once for each place that makes it. */
export class Claims {
  readonly hints: Hint[] = [];
  private readonly seen = new Set<string>();
  private heard = 0;

  /** Adds the claim if it is text that says something; markup and character references in it are resolved. */
  add(field: FieldName, value: unknown, where: string): void {
    if (++this.heard > MOST_HEARD || this.hints.length >= MOST_KEPT) return;
    const longest = LONGEST[field] ?? LONGEST_OTHER;
    const text = field === "url" ? addressText(value, longest) : plainText(value, longest);
    if (text === "" || NOTHING.test(text)) return;
    const key = `${field}\n${where}\n${text}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.hints.push({ field, value: text, where });
  }

  /** The first claim of a field, of those made at places that the pattern fits. */
  first(field: FieldName, where = /(?:)/): string | undefined {
    return this.hints.find((hint) => hint.field === field && where.test(hint.where))?.value;
  }
}

/** Placeholders that templates leave behind. */
const NOTHING = /^(?:null|undefined|none|n\/a|nan|false|true|\[object object\]|\{\{.*\}\}|-+)$/i;

function plainText(value: unknown, longest: number): string {
  if (typeof value === "number") value = String(value);
  if (typeof value !== "string") return "";
  let text = value.slice(0, longest * 4);
  // Twice, because claims are often escaped twice (`&amp;#8217;`).
  for (let i = 0; i < 2 && /[<&]/.test(text); i++) text = textOf(parseHtml(text));
  text = cleanText(text)
    .replace(/[\s\u00a0\u200b]+/g, " ")
    .trim();
  return beginning(text, longest);
}

/** In an address `&sect` is no paragraph sign, but the beginning of `&section=`. */
function addressText(value: unknown, longest: number): string {
  return typeof value === "string" && value.length <= longest ? cleanText(value).replaceAll("&amp;", "&") : "";
}

/** The address as an absolute http(s) one, or `undefined`; relative ones need a base. */
export function httpAddress(value: unknown, base?: string): string | undefined {
  if (typeof value !== "string" || value.length > 2000) return undefined;
  const url = URL.parse(value.trim(), base);
  if (!url || (url.protocol !== "https:" && url.protocol !== "http:") || url.hostname === "") return undefined;
  url.username = "";
  url.password = "";
  return url.href;
}
