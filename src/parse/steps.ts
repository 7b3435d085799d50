/**
 * How a page is read: the steps in their order, each with what it needs and what it gives. Roles come first, then clues, then the
 * decisions. A line's role is final once it is given, so the order of the steps that give roles is that of their precedence; clues
 * of one field are weighed in the order in which they were found.
 */

import { composeBody, NO_TEXT } from "./body/compose-body.ts";
import { countryOf } from "./clues/address-country.ts";
import { bylineClues } from "./clues/authors/byline-clues.ts";
import { bylineRoles, findBylines } from "./clues/authors/bylines.ts";
import { agencyLineClues, agencyLineRoles, datelineClues, findAgencyLines } from "./clues/authors/datelines.ts";
import { dateClues, dateRoles, readDates } from "./clues/date/date-clues.ts";
import { inferDate } from "./clues/date/date-inference.ts";
import { findIssuePeriod, issuePeriodClues, issuePeriodRoles } from "./clues/date/issue-period.ts";
import { weekdayConflicts } from "./clues/date/weekday-conflicts.ts";
import { languageClues } from "./clues/language.ts";
import { describedRoles, findDescribed, metadataClues } from "./clues/metadata/metadata-clues.ts";
import { addressesOf, claimedPublishers, decidePublisher, publisherClues } from "./clues/publisher.ts";
import { copyrightNames, seenPublishers } from "./clues/seen-publishers.ts";
import { rankHeadlines } from "./clues/title/headline.ts";
import { chosenHeadline, headlineRoles, titleClues } from "./clues/title/headline-clues.ts";
import { decideFields, missingText } from "./decide/decide-fields.ts";
import { doubtsOfText } from "./decide/doubtful-text.ts";
import { withPreferredNames } from "./decide/preferred-names.ts";
import { textLeftOut } from "./decide/text-left-out.ts";
import { outletKey } from "./names/outlet-names.ts";
import { findArticle } from "./page/article-text.ts";
import { furnitureMarks } from "./page/furniture.ts";
import { otherPage, otherPageProblem } from "./page/other-page.ts";
import { measurePage } from "./page/page-lines.ts";
import { withStructures } from "./page/structures.ts";
import { withTeaserCards } from "./page/teaser-cards.ts";
import { articleText, headerAbove, searchMarks } from "./page/text-bounds.ts";
import { zonesOf } from "./page/zones.ts";
import { type Step, step } from "./page-reading.ts";
import { blockRoles, markedArticle, markedCaptionRoles } from "./roles/block-roles.ts";
import { captionRoles } from "./roles/caption-roles.ts";
import { embedRoles, findEmbeds } from "./roles/embeds.ts";
import { formArticle, formHeadline, formRoles } from "./roles/form-roles.ts";
import { dekClues, dekRoles, findDek } from "./roles/header-roles.ts";
import { findNewspaperHead, newspaperClues, newspaperRoles } from "./roles/newspaper-head.ts";
import { findNotices, noticeClues, noticeRoles } from "./roles/notice-roles.ts";
import { restRoles, textRoles } from "./roles/text-roles.ts";

/** What the page is measured by: its lines, and who may have published it in which language. */
const MEASURING: readonly Step[] = [
  step("measure the lines", ["pageText"], ["page", "hints"], ({ pageText }) => ({
    page: withStructures(measurePage(pageText)),
    hints: pageText.hints,
  })),
  step("see who published it", ["page", "hints"], ["seen", "outlets"], ({ page, hints }) => {
    const seen = seenPublishers(page);
    const names = [...seen.map(({ name }) => name), ...claimedPublishers(hints)];
    return { seen, outlets: new Set(names.map(outletKey)) };
  }),
  step("recognise the publisher", ["page", "hints", "knowledge", "seen"], ["publisher", "clues"], (known) => {
    const clues = publisherClues(known, known.knowledge.sources);
    return { publisher: decidePublisher(clues, known.knowledge.sources), clues };
  }),
  step("detect the language", ["page", "hints", "publisher"], ["languages", "clues"], (known) => {
    const clues = languageClues(known);
    return { languages: [...new Set(clues.map(({ value }) => value))], clues };
  }),
  step("mark furniture", ["page", "hints", "seen", "publisher", "knowledge"], ["marks"], (known) => {
    const { page, hints, seen, publisher, knowledge } = known;
    const learned = publisher && knowledge.furniture?.get(publisher.source.id);
    const marks = furnitureMarks(page.lines, new Set([...claimedPublishers(hints), ...copyrightNames(seen)]), learned);
    return { marks: withTeaserCards(page, marks) };
  }),
];

/** A role for every line. The search for headline and text passes over lines that have one, so those come first that stand anywhere. */
const ROLES: readonly Step[] = [
  step("take what a form tells", ["page"], ["roles"], (known) => ({ roles: formRoles(known) })),
  step("find embedded posts", ["page", "languages"], ["embeds", "roles"], ({ page, languages }) => {
    const embeds = findEmbeds(page, languages);
    return { embeds, roles: embedRoles(embeds) };
  }),
  step("find notices", ["page", "languages", "roles"], ["notices", "roles"], (known) => {
    const notices = findNotices(known);
    return { notices, roles: noticeRoles(notices, known) };
  }),
  step("find captions by markup", ["page", "roles"], ["roles"], (known) => ({ roles: markedCaptionRoles(known) })),
  step("find captions by words", ["page", "languages", "roles"], ["roles"], (known) => ({
    roles: captionRoles(known),
  })),
  step(
    "read the head of a newspaper's article",
    ["page", "languages", "marks", "roles"],
    ["newspaperHead", "roles"],
    (known) => {
      const newspaperHead = formHeadline(known.page) ? undefined : findNewspaperHead(known);
      return { newspaperHead, roles: newspaperRoles(newspaperHead, known) };
    },
  ),
  step("mark what the search passes over", ["page", "languages", "marks", "roles"], ["quiet"], (known) => ({
    quiet: searchMarks(known),
  })),
  step("find the article", ["page", "languages", "marks", "roles", "quiet"], ["article"], (known) => {
    const { page, quiet } = known;
    const found = formArticle(page) ?? markedArticle(page);
    return { article: found ?? findArticle(page, quiet, (index) => headerAbove(known, index)) };
  }),
  step(
    "find the headline",
    ["page", "languages", "roles", "quiet", "article", "newspaperHead"],
    ["candidates", "headline", "roles"],
    (known) => {
      const candidates = rankHeadlines(known.page, known.article, known.quiet, known.languages);
      const headline = formHeadline(known.page) ?? known.newspaperHead?.headline[0] ?? chosenHeadline(candidates);
      return { candidates, headline, roles: headlineRoles(headline, known) };
    },
  ),
  step(
    "bound the text",
    ["page", "languages", "marks", "roles", "quiet", "article", "headline"],
    ["zones"],
    (known) => {
      const { page, article, quiet, marks, headline } = known;
      const text = formArticle(page) ?? (article && articleText(known, quiet, article, headline?.index));
      return { zones: zonesOf(marks, headline?.index, text) };
    },
  ),
  step(
    "read the dates",
    ["page", "hints", "publisher", "languages", "marks", "zones", "roles"],
    ["dates", "roles", "warnings"],
    (known) => {
      const { hints, languages, publisher } = known;
      const country = publisher?.source.country ?? countryOf(addressesOf(hints), languages);
      const timezone = publisher?.source.timezone;
      const context = { language: languages[0], ...(country && { country }), ...(timezone && { timezone }) };
      const { dates, warnings } = readDates(known, context);
      return { dates, warnings, roles: dateRoles(dates, known) };
    },
  ),
  step(
    "read the period of the issue",
    ["page", "hints", "languages", "marks", "zones", "roles", "dates"],
    ["issuePeriod", "roles"],
    (known) => {
      const issuePeriod = findIssuePeriod(known, known.dates);
      return { issuePeriod, roles: issuePeriodRoles(issuePeriod, known) };
    },
  ),
  step("find bylines", ["page", "outlets", "languages", "marks", "zones", "roles"], ["bylines", "roles"], (known) => {
    const bylines = findBylines(known);
    return { bylines, roles: bylineRoles(bylines, known) };
  }),
  // After dates and bylines: what stands with them under the headline is no dek.
  step("find the dek", ["page", "marks", "zones", "roles", "headline"], ["dek", "roles"], (known) => {
    const dek = findDek(known, known.headline, known.zones.text);
    return { dek, roles: dekRoles(dek) };
  }),
  step("part the text", ["page", "languages", "marks", "zones", "roles", "article"], ["roles"], (known) => {
    const { article, page, zones } = known;
    if (!article || !zones.text) return { roles: [] };
    return { roles: page.marked ? blockRoles(known, article, zones.text) : textRoles(known, zones.text) };
  }),
  // After the text: a line of it that names an agency alone is still text.
  step("find agency lines", ["page", "zones", "roles"], ["agencyLines", "roles"], (known) => {
    const agencyLines = findAgencyLines(known);
    return { agencyLines, roles: agencyLineRoles(agencyLines, known) };
  }),
  step("find the description", ["page", "hints", "roles"], ["described", "roles"], (known) => {
    const described = findDescribed(known);
    return { described, roles: describedRoles(described, known) };
  }),
  step("leave the rest out", ["marks", "roles"], ["roles"], (known) => ({ roles: restRoles(known) })),
];

/** Clues for every field, from the lines by their roles, then from what the metadata claims. */
const CLUES: readonly Step[] = [
  step("clues of notices", ["notices"], ["clues"], ({ notices }) => ({ clues: noticeClues(notices) })),
  step("clues of a newspaper's head", ["newspaperHead", "page", "languages", "marks", "roles"], ["clues"], (known) => ({
    clues: newspaperClues(known.newspaperHead, known),
  })),
  step(
    "clues for the title",
    ["page", "languages", "marks", "zones", "roles", "candidates", "headline", "newspaperHead"],
    ["clues"],
    // What a form states as the title comes with its other statements.
    (known) => {
      const isStated = known.headline?.form !== undefined || known.newspaperHead?.headline.length;
      return { clues: isStated ? [] : titleClues(known, known.candidates) };
    },
  ),
  step("clues of dates", ["dates"], ["clues"], ({ dates }) => ({ clues: dateClues(dates) })),
  step("clues of the issue's period", ["issuePeriod"], ["clues"], ({ issuePeriod }) => ({
    clues: issuePeriodClues(issuePeriod),
  })),
  step("clues of bylines", ["outlets", "bylines"], ["clues"], ({ outlets, bylines }) => ({
    clues: bylineClues(bylines, outlets),
  })),
  step("clues of the dek", ["dek"], ["clues"], ({ dek }) => ({ clues: dekClues(dek) })),
  step("clues of datelines", ["page", "languages", "zones", "roles"], ["clues"], (known) => ({
    clues: datelineClues(known),
  })),
  step("clues of agency lines", ["agencyLines"], ["clues"], ({ agencyLines }) => ({
    clues: agencyLineClues(agencyLines),
  })),
  // The day that the lines state tells captions of another time from those of the news.
  step("infer the date", ["page", "languages", "zones", "roles", "clues", "embeds"], ["clues", "conflicts"], (known) =>
    inferDate(known, known.embeds),
  ),
  // Claims are held against what the lines say: whether a moment in UTC is the day that is shown, which names are printed.
  step(
    "clues of the metadata",
    ["page", "hints", "outlets", "publisher", "languages", "roles", "clues", "described"],
    ["clues"],
    (known) => ({ clues: metadataClues(known, known.described) }),
  ),
];

/** The text, and the best-supported value of every field. */
const DECISIONS: readonly Step[] = [
  step("hold weekdays against dates", ["page", "languages", "roles", "clues", "dates"], ["conflicts"], (known) => ({
    conflicts: weekdayConflicts(known, known.dates),
  })),
  step("compose the text", ["page", "hints", "marks", "roles", "embeds"], ["body", "clues", "warnings"], (known) => {
    const other = otherPage(known);
    if (other) return { body: NO_TEXT, clues: [], warnings: [otherPageProblem(other)] };
    const { body, clues } = composeBody(known, known.embeds);
    return { body, clues, warnings: missingText(body) };
  }),
  step(
    "decide the fields",
    ["page", "hints", "publisher", "clues", "headline", "body", "knowledge"],
    ["decided", "conflicts"],
    (known) => {
      const { page, hints, publisher, headline, body } = known;
      const { topics, names } = known.knowledge;
      const clues = withPreferredNames(known.clues, names);
      const decided = decideFields({ page, hints, publisher, clues, headline, body, topics });
      return { decided, conflicts: decided.conflicts };
    },
  ),
  step(
    "hold the capture against the text",
    ["page", "pageText", "marks", "roles", "body", "decided"],
    ["leftOut", "conflicts"],
    (known) => {
      const leftOut = textLeftOut(known, known.body, known.decided.fields);
      const doubts = doubtsOfText(known, known.body, known.pageText);
      return { leftOut, conflicts: leftOut ? [...doubts, leftOut] : doubts };
    },
  ),
];

export const STEPS: readonly Step[] = [...MEASURING, ...ROLES, ...CLUES, ...DECISIONS];
