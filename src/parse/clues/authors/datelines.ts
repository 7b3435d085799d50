/** The agency whose copy an article is, and the place it is written from: credits at the end, datelines at the start. */

import { trimmed } from "../../../text/trim.ts";
import { findDates } from "../../dates/find-dates.ts";
import { BEFORE_AGENCY, BETWEEN_AGENCIES, KOREAN_REPORTER } from "../../languages/byline-words.ts";
import { PLACE_PARTICLE, PLACE_PARTICLE_OR_AND } from "../../languages/dateline-words.ts";
import { tableFor } from "../../languages/registry.ts";
import { AGENCIES, agencyNamed } from "../../names/agencies.ts";
import type { PageLine } from "../../page/page-lines.ts";
import { addClue, assign, type Draft, hasRole } from "../../page/page-reading.ts";
import type { Zones } from "../../page/zones.ts";

export function readCredits(draft: Draft, zones: Zones): void {
  if (!zones.text) return;
  readDateline(draft, zones);
  readClosingCredit(draft, zones);
  readAgencyLines(draft, zones);
}

/** `MEXICO CITY (AP) —`, `SEOUL, Jan. 21 (Yonhap) --`, `Berlin (dpa) -`, `【エルサレム共同】`, `【ソウル＝小池和樹】`, `(서울=연합뉴스) 홍길동 기자 =` */
const CAPITALISED = String.raw`[\p{Lu}][\p{L}\p{M}.'’-]{0,40}`;
const DATELINE = new RegExp(
  String.raw`^((?:${CAPITALISED}|${PLACE_PARTICLE})(?:(?:,? |\/)(?:${CAPITALISED}|${PLACE_PARTICLE_OR_AND})){0,5}),?` +
    String.raw`(?: ([^()–—]{3,24}))? ?(?:[(/]([^()/]{2,60})[)/])?\.? ?(?:—|–|--|-(?= ))\s{0,9}`,
  "u",
);
const WIDE_DATELINE = /^【([^【】＝=]{1,20}?)(?:[＝=]([^【】]{1,20}))?】/u;
const KOREAN_DATELINE = new RegExp(
  String.raw`^[([](\p{Script=Hangul}[^()[\]=＝]{0,20})[=＝]([^()[\]]{2,20})[)\]]\s?` +
    String.raw`(?:(\p{Script=Hangul}{2,4})\s?${KOREAN_REPORTER})?\s?[=＝]?`,
  "u",
);
const MASTHEAD_DATELINE = /^([\p{Lu}][\p{L}\p{M}.-]+(?:[ /][\p{Lu}][\p{L}\p{M}.-]+){0,2})\. (?=\p{Lu})/u;

function readDateline(draft: Draft, zones: Zones): void {
  if (!zones.text) return;
  for (let i = zones.text.start; i <= Math.min(zones.text.end, zones.text.start + 2); i++) {
    const line = draft.sheet.lines[i] as PageLine;
    if (!hasRole(draft, i, "body")) continue;
    const wide = line.head.match(WIDE_DATELINE);
    if (wide?.[1]) {
      const agency = AGENCIES.find(({ forms }) => forms.some((form) => wide[1]?.endsWith(form)));
      const place = agency
        ? agency.forms.reduce((text, form) => (text.endsWith(form) ? text.slice(0, -form.length) : text), wide[1])
        : wide[1];
      if (agency)
        addClue(
          draft,
          { field: "agency", value: agency.name, rule: "agency-in-dateline", weight: 0.9 },
          [line],
          wide[0],
        );
      if (place.trim() && wide[2])
        addClue(
          draft,
          { field: "dateline", value: place.trim(), rule: "dateline-in-brackets", weight: 0.8 },
          [line],
          wide[0],
        );
      return;
    }
    const korean = line.head.match(KOREAN_DATELINE);
    if (korean?.[1] && korean[2]) {
      const [whole, place, outlet, author] = korean;
      const agency = agencyNamed(outlet);
      addClue(draft, { field: "dateline", value: place, rule: "dateline-korean", weight: 0.9 }, [line], whole);
      if (agency)
        addClue(draft, { field: "agency", value: agency, rule: "agency-in-dateline", weight: 0.9 }, [line], whole);
      if (author)
        addClue(draft, { field: "authors", value: [author], rule: "reporter-in-dateline", weight: 0.9 }, [line], whole);
      return;
    }
    const match = line.head.match(DATELINE);
    if (match?.[1]) {
      const [whole, , middle, bracket] = match;
      const [date] = findDates(whole, draft.languages);
      const place = date ? trimmed(whole.slice(0, date.start), ",(", "end") : match[1];
      if (middle && !date && !/^[\p{Lu}][\p{L}.]{1,20}$/u.test(middle)) return;
      const agency = bracket ? agencyNamed(bracket.split(/[/,]/)[0] as string) : undefined;
      const shouting = place === place?.toUpperCase();
      if (!agency && !shouting && !middle) return;
      if (agency)
        addClue(draft, { field: "agency", value: agency, rule: "agency-in-dateline", weight: 0.9 }, [line], whole);
      if (place && place.length >= 3)
        addClue(
          draft,
          { field: "dateline", value: place, rule: "dateline", weight: shouting || agency ? 0.9 : 0.6 },
          [line],
          whole,
        );
      return;
    }
    const masthead = line.head.match(MASTHEAD_DATELINE);
    if (masthead?.[1] && tableFor(draft.languages[0])?.datelines?.stopAfterPlace) {
      addClue(
        draft,
        { field: "dateline", value: masthead[1], rule: "dateline-with-stop", weight: 0.6 },
        [line],
        masthead[0],
      );
    }
    return;
  }
}

/** `… take the necessary countermeasures. (Yonhap)` at the end of the text. */
function readClosingCredit(draft: Draft, zones: Zones): void {
  if (!zones.text) return;
  for (let i = zones.text.end; i >= Math.max(zones.text.start, zones.text.end - 3); i--) {
    const line = draft.sheet.lines[i] as PageLine;
    if (!hasRole(draft, i, "body", "credit")) continue;
    const match = line.tail.match(/[(（[/]([^()（）[\]/]{2,40})[)）\]/]\.?$/u);
    const agency = match?.[1] && firstAgency(match[1]);
    if (match && agency)
      addClue(draft, { field: "agency", value: agency, rule: "agency-at-end-of-text", weight: 0.8 }, [line], match[0]);
    return;
  }
}

function firstAgency(words: string): string | undefined {
  for (const part of words.split(BETWEEN_AGENCIES)) {
    const agency = agencyNamed(part);
    if (agency) return agency;
  }
  return undefined;
}

/** A line in the header or after the text that names an agency and nothing else. */
function readAgencyLines(draft: Draft, zones: Zones): void {
  const { lines } = draft.sheet;
  for (const line of lines.slice(zones.headline ?? zones.header.start, zones.footer.end + 1)) {
    const inText = zones.text && line.index >= zones.text.start && line.index < zones.text.end - 1;
    if (inText || line.width > 60 || hasRole(draft, line.index, "caption", "credit", "headline")) continue;
    const named = line.head.replace(BEFORE_AGENCY, "");
    const agency = firstAgency(named.replace(/^[(（[]|[)）\]]$/g, ""));
    if (!agency || named.length > 45) continue;
    addClue(draft, { field: "agency", value: agency, rule: "agency-line", weight: 0.7 }, [line]);
    assign(draft, line.index, "credit", "agency-line");
  }
}
