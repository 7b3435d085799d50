/** English. */
import { calendarOf } from "./calendar.ts";
import { article, citation, evidence, unreadable, withheld } from "./en-article.ts";
import { past } from "./en-past.ts";
import { about, articles, conflicts, data, sources, topics } from "./en-prose.ts";
import { search } from "./en-search.ts";
import { numbersOf } from "./numbers.ts";
import type { Words } from "./table.ts";

const { counted, ...numbers } = numbersOf("en-GB");
const { figure } = numbers;

const names = counted({ one: "{count} name", other: "{count} names" });
const findings = counted({ one: "{count} finding", other: "{count} findings" });
const units = {
  month: counted({ one: "{count} month", other: "{count} months" }),
  year: counted({ one: "{count} year", other: "{count} years" }),
};

export const en: Words = {
  tag: "en",
  numbers,
  calendar: calendarOf("en", {
    weekday: (weekday, day) => `${weekday} ${day}`,
    day: (day, month, year) => `${day} ${month} ${year}`,
    dayOfYear: (day, month) => `${day} ${month}`,
    month: (month, year) => `${month} ${year}`,
  }),
  names: {
    years: "Years",
    months: "Months",
    sources: "Sources",
    topics: "Topics",
    authors: "Authors",
    search: "Search",
    about: "About",
    data: "Data",
    feed: "Feed",
    newlyArchived: "Newly archived",
    review: "Review",
    rights: "Rights",
    undated: "Undated",
    contact: "Contact",
  },
  frame: { skip: "Skip to content", waysLabel: "Archive", trailLabel: "Breadcrumb" },
  dates: {
    clock: (time, zone) => (zone ? `${time} (${zone})` : time),
    between: (first, last) => `between ${first} and ${last}`,
    seasons: {
      spring: (year) => `Spring ${year}`,
      summer: (year) => `Summer ${year}`,
      autumn: (year) => `Autumn ${year}`,
      winter: (year) => `Winter ${year}`,
    },
    decade: (year) => `${year}s`,
    orLater: (date) => `${date} or later`,
    orEarlier: (date) => `${date} or earlier`,
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
  },
  lists: {
    articles,
    span: (first, last) => `${first} to ${last}`,
    coverage: (count, span, undated) =>
      `${articles(count)}${span ? `, ${span}` : ""}${undated > 0 ? `; ${figure(undated)} of them undated` : ""}`,
    undated: "undated",
    others: counted({ one: "and {count} other", other: "and {count} others" }),
    untitled: "Untitled",
    withheld: "Withheld article",
    unreadable: "Article being mended",
    mending: "being mended",
    noYears: "No article has a date yet.",
    noSources: "Of no article is the source known yet.",
    earlier: "Earlier",
    later: "Later",
    stepsLabel: "Earlier and later",
  },
  certainty: {
    degrees: { high: "stated", medium: "inferred", low: "uncertain", edited: "corrected by an editor" },
    ofDate: {
      high: "date stated",
      medium: "date inferred",
      low: "date uncertain",
      edited: "date corrected by an editor",
    },
    disputed: "disputed",
    ofField: { date: "date disputed", authors: "author disputed", source: "source disputed" },
  },
  charts: {
    label: (unit, span) => `Articles per ${unit}, ${span}`,
    caption: ({ unit, count, name, empty }) =>
      `Articles per ${unit}: at most ${figure(count)}${name ? `, in ${name}` : ""}.${empty > 0 ? ` ${units[unit](empty)} without any.` : ""}`,
    ofMonth: (name) => `Articles on each day of ${name}`,
  },
  indexes: {
    fromSources: (count, covers) => `From ${sources(count)}: ${covers}`,
    searchButton: "Search",
    frontLabel: "Sources and topics",
    ofTime: (name, site, covers) => `News articles of ${name} in ${site}: ${covers}.`,
    undatedDescription: (count, site) => `${articles(count)} in ${site} of which no date is known.`,
    undatedNote:
      "Nothing in the saved copies of these articles tells when they were published. Who knows a date can add it to the record.",
    ofPart: (title, site, covers) => `${title} in ${site}: ${covers}.`,
    inSite: (site, covers) => `In ${site}: ${covers}.`,
    sourcesCover: (count, covers) => `${sources(count)}, ${covers}`,
    sourcesDescription: (site, covers) => `The publishers whose articles ${site} keeps: ${covers}.`,
    sourceLabel: "Years and topics",
    topicsCover: (count, covers) => `${topics(count)}, ${covers}`,
    topicsDescription: (site, covers) => `What the articles of ${site} are about: ${covers}.`,
    topicLabel: "Around this topic",
    broader: "Broader",
    narrower: "Narrower",
    related: "Related",
    authorsCover: (count, covers) => `${names(count)}, ${covers}`,
    authorsDescription: (site, covers) => `Whose names stand above the articles of ${site}: ${covers}.`,
    authorsNote: "Names as they are printed, by the family’s name.",
    bodies: "Agencies and other bodies",
    orders: { articles: "by articles", name: "by name", first: "by first date" },
    ordersLabel: "Order",
    allSources: (count) => `All ${sources(count)}`,
    allTopics: (count) => `All ${topics(count)}`,
    byAuthor: (name, site, covers) => `Articles by ${name} in ${site}: ${covers}.`,
    authorLabel: "Years, sources and topics",
  },
  licences: {
    "kogl-1": "the source must be named; commercial use and changes are allowed",
    "kogl-2": "the source must be named; no commercial use; changes are allowed",
    "kogl-3": "the source must be named; commercial use is allowed; no changes",
    "kogl-4": "the source must be named; no commercial use and no changes",
    by: "the author and source must be named, the licence linked and changes indicated",
    nc: "no commercial use",
    nd: "no changed versions",
    sa: "changed versions under the same licence",
    named: "the source must be named and the licence linked",
    none: "nothing is required",
  },
  review: {
    all: "All findings",
    kindsLabel: "Kinds of findings",
    field: "Field",
    year: "Year",
    each: "All",
    noneChosen: "Nothing on the list matches this choice.",
    description: (site) => `What in ${site} needs the eye of an editor.`,
    note: "What needs the eye of an editor. A correction in the record takes it off this list, and so does the word that it is right.",
    covers: (count, among) => `${findings(count)} in ${articles(among)}`,
    kinds: {
      conflict: "Disputed",
      changed: "Read otherwise by now",
      "left-out": "Text left out",
      missing: "Missing fields",
      weak: "Weak clues",
      variant: "Other forms",
      duplicate: "Likely duplicates",
    },
    missing: (fields) => `no ${fields.map(({ key }) => key).join(", no ")}`,
    changed: (fields, today) =>
      `${fields.map(({ key }) => key).join(", ")}: found right, and now read as ${today || "nothing"}`,
    weak: (fields) => `one weak clue: ${fields.map(({ key }) => key).join(", ")}`,
    like: "much like",
    more: (count, command) =>
      `<i>And ${figure(count)} more, which the command</i> <code>${command}</code> <i>lists.</i>`,
    correct: "Correct",
  },
  notFound: {
    title: "Not found",
    description: "There is no page at this address.",
    note: "There is no page at this address. Articles keep their addresses for ever, so it may have been mistyped. Look by year below, by <sources>source</sources> or by <topics>topic</topics>.",
  },
  article,
  citation,
  evidence,
  withheld,
  unreadable,
  about,
  data,
  conflicts,
  search,
  past,
};
