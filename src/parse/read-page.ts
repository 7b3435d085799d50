/** Reads a page: gives every line a role, collects the clues for every field, and chooses the best-supported values. */
import type { PageText } from "../line.ts";
import type { Source } from "../vocabulary/source.ts";
import type { Topic } from "../vocabulary/topic.ts";
import { countryOfAddress } from "./address-country.ts";
import { cutAtEnding, findArticle } from "./article-span.ts";
import { assignBlockRoles, assignMarkedCaptions, markedArticle } from "./block-roles.ts";
import { readBylines } from "./bylines.ts";
import { assignCaptions } from "./caption-roles.ts";
import { composeBody } from "./compose-body.ts";
import { readCredits } from "./credits.ts";
import { collectDates } from "./date-clues.ts";
import { inferDate } from "./date-inference.ts";
import { assign, type Draft } from "./draft.ts";
import { findEmbeds } from "./embeds.ts";
import { decideFields } from "./fields.ts";
import { type Furniture, type FurnitureMark, markFurniture } from "./furniture.ts";
import { readDek, trimStart } from "./header-roles.ts";
import { rankHeadlines } from "./headline.ts";
import { readHeadline, titleFromLead } from "./headline-clues.ts";
import { readHints } from "./hint-clues.ts";
import { chooseLanguages } from "./language.ts";
import { assignNotices } from "./notice-roles.ts";
import { zonesOf } from "./page-zones.ts";
import type { LineRole, Reading } from "./reading.ts";
import { measurePage } from "./sheet.ts";
import { claimedPublishers, recogniseSource } from "./source-recognition.ts";
import { afterHeader, headerAbove, searchMarks } from "./text-bounds.ts";
import { assignTextRoles } from "./text-roles.ts";
import { checkWeekdays } from "./weekday-conflicts.ts";

/** What the archive knows before it reads a page. */
export interface Knowledge {
  sources: readonly Source[];
  topics: readonly Topic[];
  /** By source id: lines that recur across the captures of that source, from `learnFurniture`. */
  furniture?: ReadonlyMap<string, Furniture>;
}

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
  return decideFields(draft, knowledge, body, found, roleList(draft));
}

function startDraft(page: PageText): Draft {
  return {
    sheet: measurePage(page),
    hints: page.hints,
    languages: [],
    marks: [],
    roles: [],
    clues: [],
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
