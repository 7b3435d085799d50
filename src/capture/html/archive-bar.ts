/** What web archives and caches put around a page that they keep: bars above it, and claims of their own. */
import type { Hint } from "../../model/page-text.ts";
import { httpAddress } from "../../text/http-address.ts";
import { isArchiveAddress, originalAddress } from "../../text/original-address.ts";
import { originalIn } from "./archive-lines.ts";
import type { Claims } from "./claim.ts";
import { descendants, type HtmlElement, textOf } from "./html-tree.ts";

/** Ids of the bars of the Wayback Machine and of archive.today (that one only where it links to the archive). */
const WAYBACK_BARS: ReadonlySet<string> = new Set(["wm-ipp", "wm-ipp-base", "wm-ipp-print", "donato", "donato-base"]);
const TODAY_BAR = "HEADER";

/** Elements at the beginning of a page among which the bar of a cache is. */
const MOST_SEEN = 40;
/** Characters of such a bar at most. */
const LONGEST_BAR = 1500;

/** Words of class or id of the bars of other archives, and what these say of the page, each with an example. */
const REPLAY_BAR =
  /(?:^|[\s_-])(?:replay|archive|archived|webarchive|wayback|wb|memento|arquivo)[_-]?(?:banner|bar|toolbar|frame|header|notice|wrapper|info)/i;
const OF_ARCHIVE =
  /\b(?:captur|archiv|arquiv|preserv|snapshot|memento|wayback|kopie|copie|copia|cópia|versions?|versões)|архив|копи|保存|存档|典藏|보존/iu;

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

/** Empties the bars of archives and caches, and adds the address of the original that they name. */
export function removeArchiveBars(root: HtmlElement, claims: Claims): void {
  let seen = 0;
  let named = false;
  for (const element of descendants(root)) {
    if (isArchiveBar(element)) {
      if (!named) claims.add("url", namedOriginal(element), "bar of the archive");
      named ||= claims.first("url") !== undefined;
      element.children = [];
    } else if (element.name === "link" && RELATION.test(element.attributes.rel ?? "")) {
      // RFC 7089: the page of which this is a copy. Archive.today names it in a bookmark.
      const original = httpAddress(originalAddress(element.attributes.href ?? ""));
      if (original !== undefined && !isArchiveAddress(original)) claims.add("url", original, "link original");
    } else if (element.name === "div" && ++seen <= MOST_SEEN) {
      const original = named ? undefined : originalOfCache(element);
      if (original === undefined) continue;
      claims.add("url", original, "bar of the cache");
      element.children = [];
      named = true;
    }
  }
}

/** `rel` of links to the original; a bookmark only leads there where it is a copy's address. */
const RELATION = /^\s*original\b/i;

function isArchiveBar(element: HtmlElement): boolean {
  const { id = "", class: classes = "" } = element.attributes;
  if (WAYBACK_BARS.has(id)) return true;
  if (id === TODAY_BAR) return leadsToArchive(element);
  if (!(REPLAY_BAR.test(id) || REPLAY_BAR.test(classes)) || element.name === "body") return false;
  const text = textOf(element, LONGEST_BAR + 1);
  return text.length <= LONGEST_BAR && OF_ARCHIVE.test(text) && namedOriginal(element) !== undefined;
}

/** The original's address in a field of the bar, in its words, or in one of its links. */
function namedOriginal(bar: HtmlElement): string | undefined {
  for (const { name, attributes } of descendants(bar)) {
    const original = name === "input" ? originalIn(attributes.value ?? "") : undefined;
    if (original !== undefined) return original;
  }
  const shown = originalIn(textOf(bar, LONGEST_BAR));
  if (shown !== undefined) return shown;
  for (const { name, attributes } of descendants(bar)) {
    const { href = "" } = attributes;
    const original = name === "a" ? originalAddress(href) : href;
    if (original !== href) return httpAddress(original);
  }
  return undefined;
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
