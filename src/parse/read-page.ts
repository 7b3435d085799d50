/** Reads a page: gives every line a role, collects the clues for every field, and chooses the best-supported values. */

import type { PageText } from "../model/page-text.ts";
import type { LineRole, Reading } from "../model/reading.ts";
import { composeBody } from "./body/compose-body.ts";
import { countryOfAddress } from "./clues/address-country.ts";
import { readBylines } from "./clues/authors/bylines.ts";
import { readCredits } from "./clues/authors/datelines.ts";
import { collectDates } from "./clues/date/date-clues.ts";
import { inferDate } from "./clues/date/date-inference.ts";
import { checkWeekdays } from "./clues/date/weekday-conflicts.ts";
import { chooseLanguages } from "./clues/language.ts";
import { readHints } from "./clues/metadata/metadata-clues.ts";
import { claimedPublishers, recogniseSource } from "./clues/publisher.ts";
import { rankHeadlines } from "./clues/title/headline.ts";
import { readHeadline, titleFromLead } from "./clues/title/headline-clues.ts";
import { decideFields, findingOfBody, missingText } from "./decide/decide-fields.ts";
import { cutAtEnding, findArticle } from "./page/article-text.ts";
import { type FurnitureMark, markFurniture } from "./page/furniture.ts";
import { measurePage } from "./page/page-lines.ts";
import { assign, type Draft, type Knowledge, noClues } from "./page/page-reading.ts";
import { afterHeader, headerAbove, searchMarks } from "./page/text-bounds.ts";
import { zonesOf } from "./page/zones.ts";
import { assignBlockRoles, assignMarkedCaptions, markedArticle } from "./roles/block-roles.ts";
import { assignCaptions } from "./roles/caption-roles.ts";
import { findEmbeds } from "./roles/embeds.ts";
import { readDek, trimStart } from "./roles/header-roles.ts";
import { assignNotices } from "./roles/notice-roles.ts";
import { assignTextRoles } from "./roles/text-roles.ts";

/** Pure: the same page and knowledge give the same reading. Never throws; what it cannot tell it leaves out. */
export function readPage(page: PageText, knowledge: Knowledge): Reading {
  const draft = startDraft(page);
  const { lines } = draft.sheet;
  const publisher = recogniseSource(draft, knowledge.sources, addressesOf(page));
  if (publisher) draft.publisher = publisher;
  const source = publisher?.source;
  chooseLanguages(draft);
  const learned = source && knowledge.furniture?.get(source.id);
  const sites = claimedPublishers(draft.hints);
  const marks = lines.map((line) => markFurniture(line, learned) ?? (sites.has(line.words) ? SITE_NAME : undefined));
  draft.marks = marks;

  const embeds = findEmbeds(draft.sheet, draft.languages);
  for (const embed of embeds) for (const index of embed.lines) assign(draft, index, "embed", embed.rule);
  assignNotices(draft);
  assignMarkedCaptions(draft);
  assignCaptions(draft);

  const quiet = searchMarks(draft);
  const found = markedArticle(draft.sheet) ?? findArticle(draft.sheet, quiet, (index) => headerAbove(draft, index));
  const candidates = rankHeadlines(draft.sheet, found, quiet, draft.languages);
  const headline = readHeadline(draft, candidates);
  const headlineIndex = headline?.index;
  let text = found && trimStart(found, headlineIndex);
  if (text) text = cutAtEnding(draft.sheet, quiet, afterHeader(draft, text, headlineIndex));

  const zones = zonesOf(marks, headlineIndex, text);
  const country = source?.country ?? countryOf(page, draft.languages);
  const language = draft.languages[0];
  const timezone = source?.timezone;
  const placed = collectDates(draft, zones, { language, ...(country && { country }), ...(timezone && { timezone }) });
  readBylines(draft, zones, marks);
  if (headlineIndex !== undefined) readDek(draft, headlineIndex, text, marks);
  if (found && text && draft.sheet.marked) assignBlockRoles(draft, found, text, marks);
  else if (text) assignTextRoles(draft, text, marks);
  if (!headline && text) titleFromLead(draft, text);
  readCredits(draft, zones);
  inferDate(draft, zones, embeds);
  readHints(draft);
  for (const [i, mark] of marks.entries()) assign(draft, i, "furniture", mark?.rule ?? "outside-the-article");
  checkWeekdays(draft, placed);

  const body = composeBody(draft, embeds);
  const { clues, publisher: recorded } = draft;
  const {
    fields,
    clues: weighed,
    conflicts,
  } = decideFields({
    clues,
    publisher: recorded,
    topics: knowledge.topics,
    body,
    isMarked: draft.sheet.marked,
  });
  return {
    fields,
    body: body.markdown,
    bodyFinding: findingOfBody(body, found),
    roles: roleList(draft),
    clues: weighed,
    conflicts: [...draft.conflicts, ...conflicts],
    warnings: [...draft.warnings, ...missingText(body)],
  };
}

function startDraft(page: PageText): Draft {
  return {
    sheet: measurePage(page),
    hints: page.hints,
    languages: [],
    marks: [],
    roles: [],
    clues: noClues(),
    conflicts: [],
    warnings: [],
  };
}

const SITE_NAME: FurnitureMark = { kind: "aside", rule: "name-of-the-site" };

/** ISO 3166-1 alpha-2 of the page's address, or of the language tags that it may be written in. */
function countryOf(page: PageText, languages: readonly string[]): string | undefined {
  return [...addressesOf(page).map(countryOfAddress), ...languages.map(regionOf)].find(
    (country) => country !== undefined,
  );
}

function regionOf(language: string): string | undefined {
  return language.includes("-") ? new Intl.Locale(language).region : undefined;
}

function addressesOf(page: PageText): string[] {
  return page.hints.filter(({ field }) => field === "url").map(({ value }) => value);
}

function roleList(draft: Draft): LineRole[] {
  return draft.sheet.lines.map((line, i) => {
    const given = draft.roles[i] ?? { role: "furniture" as const, rule: "outside-the-article" };
    return { line: line.number, role: given.role, rule: given.rule };
  });
}
