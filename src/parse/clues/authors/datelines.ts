/** The agency whose copy an article is, and the place it is written from: credits at the end, datelines at the start. */

import type { Clue } from "../../../model/reading.ts";
import { trimmed } from "../../../text/trim.ts";
import { findDates } from "../../dates/find-dates.ts";
import { BEFORE_AGENCY, BETWEEN_AGENCIES, KOREAN_REPORTER } from "../../languages/byline-words.ts";
import { PLACE_PARTICLE, PLACE_PARTICLE_OR_AND } from "../../languages/dateline-words.ts";
import { tableFor } from "../../languages/registry.ts";
import { AGENCIES, agencyNamed } from "../../names/agencies.ts";
import { bylineForm } from "../../names/byline-forms.ts";
import { readNames } from "../../names/person-names.ts";
import { cited } from "../../page/clues.ts";
import { type GivenRole, RolesInHand } from "../../page/line-roles.ts";
import type { PageLine } from "../../page/page-lines.ts";
import type { Known } from "../../page/page-view.ts";

type View = Known<"page" | "languages" | "zones" | "roles">;

/** What the beginning and the end of the text say of place, agency and reporter. */
export function datelineClues(view: View): Clue[] {
  return [...openingClues(view), ...closingClues(view)];
}

/** `MEXICO CITY (AP) —`, `SEOUL, Jan. 21 (Yonhap) --`, `Berlin (dpa) -`, `【エルサレム共同】`, `【ソウル＝小池和樹】`, `(서울=연합뉴스) 홍길동 기자 =` */
const CAPITALISED = String.raw`[\p{Lu}][\p{L}\p{M}.'’-]{0,40}`;
const DATELINE = new RegExp(
  String.raw`^((?:${CAPITALISED}|${PLACE_PARTICLE})(?:(?:,? |\/)(?:${CAPITALISED}|${PLACE_PARTICLE_OR_AND})){0,5}),?` +
    String.raw`(?: ([^()–—]{3,24}))? ?(?:[(/]([^()/]{2,60})[)/])?\.? ?(?:—|–|--|-(?= ))\s{0,9}`,
  "u",
);
const WIDE_DATELINE = /^[【〔［]([^【】〔〕［］＝=]{1,20}?)(?:[＝=]([^【】〔〕［］]{1,20}))?[】〕］]/u;
/** `新华社北京3月4日电（记者 王小明）`, `（中央社記者林小舟）`: the bracket, near the beginning. */
const CHINESE_REPORTER = /^.{0,40}?([（(〔【][^（(〔【）)〕】]{3,40}[）)〕】])/u;
const KOREAN_DATELINE = new RegExp(
  String.raw`^[([](\p{Script=Hangul}[^()[\]=＝]{0,20})[=＝]([^()[\]]{2,20})[)\]]\s?` +
    String.raw`(?:(\p{Script=Hangul}{2,4})\s?${KOREAN_REPORTER})?\s?[=＝]?`,
  "u",
);
const MASTHEAD_DATELINE = /^([\p{Lu}][\p{L}\p{M}.-]+(?:[ /][\p{Lu}][\p{L}\p{M}.-]+){0,2})\. (?=\p{Lu})/u;

/** How many lines from the start the first paragraph may stand. */
const FIRST_LINES = 3;

function openingClues({ page, languages, zones: { text }, roles }: View): Clue[] {
  const first = text && page.lines.slice(text.start, Math.min(text.end + 1, text.start + FIRST_LINES));
  const line = first?.find(({ index }) => roles.has(index, "body"));
  if (!line) return [];
  const { head } = line;
  return (
    chineseReporter(line, head.match(CHINESE_REPORTER)) ??
    wideDateline(line, head.match(WIDE_DATELINE)) ??
    koreanDateline(line, head.match(KOREAN_DATELINE)) ??
    plainDateline(line, head.match(DATELINE), languages) ??
    mastheadDateline(line, head.match(MASTHEAD_DATELINE), languages)
  );
}

const REPORTER = { field: "authors", rule: "reporter-in-dateline", weight: 0.9 } as const;

function chineseReporter(line: PageLine, match: RegExpMatchArray | null): Clue[] | undefined {
  const form = match?.[1] && bylineForm(match[1]);
  return form && form.people.length > 0 ? [cited({ ...REPORTER, value: form.people }, [line], match[0])] : undefined;
}

/** `【ソウル＝小池和樹】`. Undefined where the line begins in another way; so with the others. */
function wideDateline(line: PageLine, match: RegExpMatchArray | null): Clue[] | undefined {
  const [whole, inside, reporter] = match ?? [];
  if (!inside) return undefined;
  const agency = AGENCIES.find(({ forms }) => forms.some((form) => inside.endsWith(form)));
  const place = (agency?.forms ?? [])
    .reduce((text, form) => (text.endsWith(form) ? text.slice(0, -form.length) : text), inside)
    .trim();
  const people = reporter ? readNames(reporter, true).people.filter((name) => !agencyNamed(name)) : [];
  return [
    ...(agency ? [agencyIn(line, agency.name, whole)] : []),
    ...(place && reporter ? [placeIn(line, place, "dateline-in-brackets", 0.8, whole)] : []),
    ...(people.length > 0 ? [cited({ ...REPORTER, value: people }, [line], whole)] : []),
  ];
}

function koreanDateline(line: PageLine, match: RegExpMatchArray | null): Clue[] | undefined {
  const [whole, place, outlet, author] = match ?? [];
  if (!place || !outlet) return undefined;
  const agency = agencyNamed(outlet);
  return [
    placeIn(line, place, "dateline-korean", 0.9, whole),
    ...(agency ? [agencyIn(line, agency, whole)] : []),
    ...(author ? [cited({ ...REPORTER, value: [author] }, [line], whole)] : []),
  ];
}

function plainDateline(
  line: PageLine,
  match: RegExpMatchArray | null,
  languages: readonly string[],
): Clue[] | undefined {
  const [whole = "", places, middle, bracket] = match ?? [];
  if (!places) return undefined;
  const [date] = findDates(whole, languages);
  const place = date ? trimmed(whole.slice(0, date.start), ",(", "end") : places;
  if (middle && !date && !/^[\p{Lu}][\p{L}.]{1,20}$/u.test(middle)) return [];
  const agency = bracket ? agencyNamed(bracket.split(/[/,]/)[0] as string) : undefined;
  const shouting = place === place.toUpperCase();
  if (!agency && !shouting && !middle) return [];
  return [
    ...(agency ? [agencyIn(line, agency, whole)] : []),
    ...(place.length >= 3 ? [placeIn(line, place, "dateline", shouting || agency ? 0.9 : 0.6, whole)] : []),
  ];
}

function mastheadDateline(line: PageLine, match: RegExpMatchArray | null, languages: readonly string[]): Clue[] {
  const [whole, place] = match ?? [];
  if (!place || !tableFor(languages[0])?.datelines?.stopAfterPlace) return [];
  return [placeIn(line, place, "dateline-with-stop", 0.6, whole)];
}

function agencyIn(line: PageLine, value: string, quote: string | undefined): Clue {
  return cited({ field: "agency", value, rule: "agency-in-dateline", weight: 0.9 }, [line], quote);
}

function placeIn(line: PageLine, value: string, rule: string, weight: number, quote: string | undefined): Clue {
  return cited({ field: "dateline", value, rule, weight }, [line], quote);
}

/** `… take the necessary countermeasures. (Yonhap)` at the end of the text. */
function closingClues({ page, zones: { text }, roles }: View): Clue[] {
  const last = text && page.lines.slice(Math.max(text.start, text.end - 3), text.end + 1);
  const line = last?.findLast(({ index }) => roles.has(index, "body", "credit"));
  const match = line?.tail.match(/[(（[/]([^()（）[\]/]{2,40})[)）\]/]\.?$/u);
  const agency = match?.[1] && firstAgency(match[1]);
  if (!line || !agency) return [];
  return [cited({ field: "agency", value: agency, rule: "agency-at-end-of-text", weight: 0.8 }, [line], match[0])];
}

function firstAgency(words: string): string | undefined {
  for (const part of words.split(BETWEEN_AGENCIES)) {
    const agency = agencyNamed(part);
    if (agency) return agency;
  }
  return undefined;
}

/** A line that names an agency and nothing else. */
export interface AgencyLine {
  readonly line: PageLine;
  readonly agency: string;
}

/** Lines in the header or after the text that name an agency; none where there is no text. */
export function findAgencyLines({ page, zones, roles }: Known<"page" | "zones" | "roles">): AgencyLine[] {
  const { text } = zones;
  if (!text) return [];
  return page.lines.slice(zones.headline ?? zones.header.start, zones.footer.end + 1).flatMap((line) => {
    const inText = line.index >= text.start && line.index < text.end - 1;
    if (inText || line.width > 60 || roles.has(line.index, "caption", "credit", "headline", "label")) return [];
    const named = line.head.replace(BEFORE_AGENCY, "");
    const agency = firstAgency(named.replace(/^[(（[]|[)）\]]$/g, ""));
    return agency && named.length <= 45 ? [{ line, agency }] : [];
  });
}

/** A line that has another role too keeps that. */
export function agencyLineRoles(lines: readonly AgencyLine[], before: Known<"roles">): readonly GivenRole[] {
  const roles = new RolesInHand(before.roles);
  for (const { line } of lines) roles.give(line.index, "credit", AGENCY_LINE);
  return roles.given;
}

export function agencyLineClues(lines: readonly AgencyLine[]): Clue[] {
  return lines.map(({ line, agency }) =>
    cited({ field: "agency", value: agency, rule: AGENCY_LINE, weight: 0.7 }, [line]),
  );
}

const AGENCY_LINE = "agency-line";
