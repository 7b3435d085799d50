/** The titles that a page's metadata claims, freed of the site's name that templates hang on them. */

import type { Hint } from "../../../model/page-text.ts";
import { undoubled } from "../../../text/repeated-text.ts";
import { sameWords, titleLetters } from "../../../text/same-words.ts";
import type { Known } from "../../page/page-view.ts";
import { withoutMarks } from "../title/headline-clues.ts";
import type { ClaimOf } from "./claim.ts";

/** How far a title is to be trusted, by the place that claims it; the first that fits counts. */
const TRUST: readonly { where: RegExp; weight: number }[] = [
  // A mail's subject is often a word of whoever sends it.
  { where: /^form mail/, weight: 0.35 },
  // Whoever lists an article may shorten its headline, or set it in capitals.
  { where: /^form reference /, weight: 0.7 },
  { where: /^form /, weight: 0.95 },
  { where: /^JSON-LD \S+\.headline$/, weight: 0.8 },
  { where: /^itemprop headline$/, weight: 0.75 },
  { where: /^meta og:title$/, weight: 0.78 },
  { where: /^JSON-LD \S+\.name$/, weight: 0.5 },
  { where: /^title element$/, weight: 0.4 },
  { where: /^meta twitter:title$/, weight: 0.3 },
  { where: /^meta/, weight: 0.35 },
];

export function claimedTitles(view: Known<"page" | "hints" | "outlets" | "roles">): ClaimOf<"title">[] {
  const hints = view.hints.filter(({ field }) => field === "title");
  const sites = siteNames(view.hints);
  for (const key of view.outlets) sites.add(key).add(`the${key}`);
  const titles = knownTitles(view, hints);
  const isSite = (title: string) => sites.has(titleLetters(title));
  const shown = shownHeadlines(view);
  return hints.flatMap(({ value, where, line }) => {
    const bare = headlineOf(value, shown) ?? withoutMarks(undoubled(withoutSite(value, sites, titles)));
    const title = bare === value ? (shownPart(value, view, isSite) ?? bare) : bare;
    // A template puts the name of the site where it has no title.
    if (isSite(title)) return [];
    const weight = TRUST.find((rule) => rule.where.test(where))?.weight ?? 0.3;
    return [{ field: "title" as const, line, value: title, rule: where, quote: value, weight }];
  });
}

/** What the page marks up as its headline, by its letters. */
function shownHeadlines({ page }: Known<"page">): ReadonlyMap<string, string> {
  const shown = page.lines.filter(({ block, head }) => block?.tag === "h1" && head.length > SHORTEST_TITLE);
  return new Map(shown.map(({ head }) => [titleLetters(head), head]));
}

/** How templates end a title that they cut. */
const CUT = /\s?(?:…|\.\.\.)$/u;

/**
 * The headline that the page shows whole, where the claim cuts it, or hangs the site's name on it: `Star quits after 21 years -
 * with their final…`. What stands before a dash in it may be another claim, and is a part of the title all the same.
 */
function headlineOf(claim: string, shown: ReadonlyMap<string, string>): string | undefined {
  for (const seam of [...claim.matchAll(SEAM)].slice(-4)) {
    const before = claim.slice(0, seam.index).trim();
    if (shown.has(titleLetters(before))) return before;
  }
  if (!CUT.test(claim)) return undefined;
  const begun = titleLetters(claim.replace(CUT, ""));
  if (begun.length < SHORTEST_TITLE) return undefined;
  for (const [letters, headline] of shown) if (letters.startsWith(begun)) return headline;
  return undefined;
}

/** Signs that set the site's name apart from the title. */
const SEAM = /\s[|–—\-·•»:/]{1,3}\s|[|｜：]/gu;

/**
 * `Healing through art | News | The Daily World`: without the parts at either end that name the site, or that another
 * claim or the headline on the page does without.
 */
export function withoutSite(title: string, sites: ReadonlySet<string>, titles: ReadonlySet<string>): string {
  const seams = [...title.matchAll(SEAM)].slice(0, 12);
  for (const seam of seams) {
    const before = title.slice(0, seam.index).trim();
    const after = title.slice(seam.index + seam[0].length).trim();
    if (titles.has(titleLetters(before))) return before;
    if (titles.has(titleLetters(after)) && titleLetters(after).length > SHORTEST_TITLE) return after;
  }
  const last = seams.at(-1);
  if (last && sites.has(titleLetters(title.slice(last.index + last[0].length))))
    return title.slice(0, last.index).trim();
  const first = seams[0];
  if (first && sites.has(titleLetters(title.slice(0, first.index))))
    return title.slice(first.index + first[0].length).trim();
  return title;
}

/** Shorter words name a section or a site. In letters. */
const SHORTEST_TITLE = 12;

/** `Vessmouth Online | HARBOUR | Board shuts east pier`: the one part, beside the site's name, that the page shows as a line of its own. */
function shownPart(title: string, { page }: Known<"page">, isSite: (part: string) => boolean): string | undefined {
  const parts = title.split(SEAM).map((part) => part.trim());
  const shown = parts.filter(
    (part) => part.length > SHORTEST_TITLE && !isSite(part) && page.byWords.has(sameWords(part)),
  );
  return shown.length === 1 ? shown[0] : undefined;
}

/** The names of the site: as publisher, its host, and the longer parts of its host. */
function siteNames(hints: readonly Hint[]): Set<string> {
  const names = new Set<string>();
  for (const { field, value } of hints) {
    if (field === "source") names.add(titleLetters(value));
    if (field !== "url" || !URL.canParse(value)) continue;
    const host = new URL(value).hostname.replace(/^www\./, "");
    names.add(titleLetters(host));
    for (const label of host.split(".")) if (label.length > 3) names.add(titleLetters(label));
  }
  return names;
}

/** Titles without a seam, and what the page shows as headline: a longer claim that begins or ends with one adds the site. */
function knownTitles(view: Known<"page" | "roles">, hints: readonly Hint[]): Set<string> {
  const known = new Set<string>();
  for (const { value } of hints)
    if (value.search(SEAM) < 0 && value.length > SHORTEST_TITLE) known.add(titleLetters(value));
  for (const line of view.page.lines)
    if (line.width > SHORTEST_TITLE && (line.block?.tag === "h1" || view.roles.has(line.index, "headline")))
      known.add(titleLetters(line.head));
  return known;
}
