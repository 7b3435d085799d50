/** Statements of a page's metadata as plain words: markup, references and control characters that pages put there are resolved or removed. */
import type { FieldName } from "../../model/fields.ts";
import type { Hint } from "../../model/page-text.ts";
import { beginning } from "../../text/truncate.ts";
import { parseHtml, textOf } from "./html-tree.ts";
import { cleanText } from "./text-lines.ts";

/** Characters of a value that are kept. */
const LONGEST: Readonly<Partial<Record<FieldName, number>>> = { dek: 2000, rights: 1000, url: 2000 };
const LONGEST_OTHER = 500;

/** Claims of one page that are kept, and that are looked at. Of 392 saved news pages none makes more than some 200. */
const MOST_KEPT = 500;
const MOST_HEARD = 5000;

/** Collects hints. The same value of a field at the same place counts once. */
export class Claims {
  readonly hints: Hint[] = [];
  /** Where the page states that its article is not free to read. */
  paid?: string;
  private readonly seen = new Set<string>();
  private heard = 0;

  /** Adds a claim where the value is text that says something. @param where The place in the page: `meta og:title`. */
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

  /** The first value of a field. @param where Pattern of the places that count; by default all. */
  first(field: FieldName, where = /(?:)/): string | undefined {
    return this.hints.find((hint) => hint.field === field && where.test(hint.where))?.value;
  }
}

/** Values that templates write where they have none. */
const NOTHING = /^(?:null|undefined|none|n\/a|nan|false|true|\[object object\]|\{\{.*\}\}|-+)$/i;

function plainText(value: unknown, longest: number): string {
  if (typeof value === "number") value = String(value);
  if (typeof value !== "string") return "";
  let text = value.slice(0, longest * 4);
  // Twice, because values are often escaped twice (`&amp;#8217;`).
  for (let i = 0; i < 2 && /[<&]/.test(text); i++) text = textOf(parseHtml(text));
  text = cleanText(text)
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
  return beginning(text, longest);
}

/** Character references other than `&amp;` are left alone, because in an address `&sect` begins `&section=`. */
function addressText(value: unknown, longest: number): string {
  if (typeof value !== "string" || value.length > longest) return "";
  const text = cleanText(value).replaceAll("&amp;", "&");
  return TRACKED.test(text) || text.includes("#") ? withoutTracking(text) : text;
}

/** Parameters that tell where a reader came from, and not which page it is. */
const TRACKING =
  /^(?:utm_\w{1,40}|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|_ga|__twitter_impression|at_medium|at_campaign|ocid|cmpid|smid|wt_mc|xtor)$/i;
const TRACKED =
  /[?&](?:utm_|[fgdymi]\w{0,6}clid|gbraid|wbraid|igsh|mc_[ce]id|_ga|__twitter|at_|ocid|cmpid|smid|wt_mc|xtor)/i;

/** The address without these, and without the place within the page; of `#!` the page is a part. */
function withoutTracking(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  if (!url.hash.startsWith("#!") && !url.hash.startsWith("#/")) url.hash = "";
  return url.href;
}
