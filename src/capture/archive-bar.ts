/** What web archives and caches put around a page that they keep: bars above it, and claims of their own. */
import type { Hint } from "../model/page-text.ts";
import { httpAddress } from "../text/http-address.ts";
import { isArchiveAddress } from "../text/original-address.ts";
import type { Claims } from "./claim.ts";
import { descendants, type HtmlElement, textOf } from "./html-tree.ts";

/** Ids of the bars of the Wayback Machine and of archive.today (that one only where it links to the archive). */
const WAYBACK_BARS: ReadonlySet<string> = new Set(["wm-ipp", "wm-ipp-base", "wm-ipp-print", "donato", "donato-base"]);
const TODAY_BAR = "HEADER";

/** Elements at the beginning of a page among which the bar of a cache is. */
const MOST_SEEN = 40;
/** Characters of such a bar at most. */
const LONGEST_BAR = 1500;

/** The words of caches at the beginning of their bars, each with an example. */
const CACHE_BARS: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern: /^.{0,60}\bcache\b/iu,
    example: "This is Google's cache of https://courier.example/news. It is a snapshot",
  },
  {
    pattern: /^.{0,60}\bcach(?:ed|é|ée)\b/iu,
    example: "You have reached the cached page for https://courier.example/news",
  },
  {
    pattern: /^.{0,60}(?:キャッシュ|캐시|快照)/u,
    example: "これは Google に保存されている https://courier.example/news のキャッシュです。",
  },
  {
    pattern: /^.{0,60}копи[яию] страницы/iu,
    example: "Вы видите копию страницы https://courier.example/news, которая была сохранена",
  },
];

/** Empties the bars of archives and caches, and adds the address of the original that a cache names. */
export function removeArchiveBars(root: HtmlElement, claims: Claims): void {
  let seen = 0;
  let named = false;
  for (const element of descendants(root)) {
    const { id = "" } = element.attributes;
    if (WAYBACK_BARS.has(id) || (id === TODAY_BAR && leadsToArchive(element))) element.children = [];
    else if (element.name === "div" && ++seen <= MOST_SEEN) {
      const original = named ? undefined : originalOfCache(element);
      if (original === undefined) continue;
      claims.add("url", original, "bar of the cache");
      element.children = [];
      named = true;
    }
  }
}

function leadsToArchive(element: HtmlElement): boolean {
  for (const { name, attributes } of descendants(element))
    if (name === "a" && isArchiveAddress(attributes.href ?? "")) return true;
  return false;
}

/** The address that the bar of a cache names and links to; undefined for other elements. */
function originalOfCache(element: HtmlElement): string | undefined {
  const text = textOf(element, LONGEST_BAR + 1)
    .replace(/\s+/g, " ")
    .trim();
  if (text.length > LONGEST_BAR || !CACHE_BARS.some(({ pattern }) => pattern.test(text))) return undefined;
  for (const inner of descendants(element)) {
    const address = inner.name === "a" ? httpAddress(inner.attributes.href) : undefined;
    if (address !== undefined && textOf(inner, 2000).trim().startsWith(address.replace(/\/$/, ""))) return address;
  }
  return undefined;
}

/** What archive.today claims of its copies: its own name, and the time of the capture. */
const OF_THE_COPY: ReadonlySet<Hint["field"]> = new Set(["source", "date", "updated"]);

/** The claims of the page itself, without those of an archive. An archive's address stays where the original's is not known. */
export function claimsOfOriginal(hints: readonly Hint[]): Hint[] {
  const isCopy = hints.some(({ field, value }) => field === "source" && isArchiveAddress(`https://${value}/`));
  const hasOriginal = hints.some(({ field, value }) => field === "url" && !isArchiveAddress(value));
  return hints.filter(({ field, value, where }) => {
    if (field === "url") return !hasOriginal || !isArchiveAddress(value);
    return !(isCopy && OF_THE_COPY.has(field) && where.startsWith("meta "));
  });
}
