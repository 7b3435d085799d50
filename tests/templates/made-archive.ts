/**
 * A made archive, for judging pages that five articles cannot fill: some 600 records over twelve years from six sources in four
 * languages, with gaps, doubts and corrections. The same records come out every time.
 */
import { dump } from "js-yaml";
import { baseOf } from "../../src/record/compose.ts";
import type { ArticleRecord, Evidence } from "../../src/record/record.ts";
import { source } from "../../src/vocabulary/source.ts";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.ts";
import { HEADLINES, PEOPLE, SENTENCES, TOPICS, WEEKDAYS } from "./made-words.ts";

export interface MadeArchive {
  vocabulary: Vocabulary;
  records: ArticleRecord[];
}

export function makeArchive(articles = 600): MadeArchive {
  const chance = mulberry32(20210121);
  const taken = new Set<string>();
  const records = Array.from({ length: articles }, () => makeRecord(chance, taken));
  return { vocabulary: VOCABULARY, records };
}

/** The file of a record, as an archive keeps it. */
export function recordText({ id: _, file: __, body, ...frontMatter }: ArticleRecord): string {
  return `---\n${dump(JSON.parse(JSON.stringify(frontMatter)), { lineWidth: -1 })}---\n\n${body}\n`;
}

type Chance = () => number;
type Language = keyof typeof HEADLINES;

const FIRST_YEAR = 2009;
const YEARS = 12;
/** Months, counted from the first, in which nothing was saved. */
const GAPS = [
  [17, 21],
  [58, 66],
  [110, 112],
] as const;

const SOURCES = [
  { id: "lindmouth-courier", name: "Lindmouth Courier", country: "GB", language: "en", share: 0.42, from: 0 },
  { id: "harbour-gazette", name: "The Harbour Gazette", country: "GB", language: "en", share: 0.24, from: 3 },
  { id: "hafenbote", name: "Hafenbote", country: "DE", language: "de", share: 0.14, from: 1 },
  { id: "hanggu-ilbo", name: "항구일보", country: "KR", language: "ko", share: 0.12, from: 5 },
  { id: "sahifat-al-mina", name: "صحيفة الميناء", country: "EG", language: "ar", share: 0.05, from: 8 },
  { id: "coast-wire", name: "Coast Wire", country: "IE", language: "en", share: 0.03, from: 6 },
] as const;

const DESCRIPTIONS = [
  "Daily newspaper of Lindmouth, founded in 1871. The archive holds its news of the port and the old town.",
  "Weekly of the harbour trades, printed on Fridays until 2019 and since then on the web alone.",
  "Monthly paper of the German seamen’s mission.",
  "Daily of Busan. Articles on ports abroad, kept in Korean.",
  "Newspaper of Port Said.",
  "News agency.",
];

const VOCABULARY: Vocabulary = {
  site: {
    title: "The Lindmouth Harbour Papers",
    description:
      "Twelve years of news about one harbour, its ferries, its floods and its people, as six papers in four languages told it.",
    language: "en",
    url: "https://lindmouth.example/papers/",
    repository: "https://github.com/lindmouth/papers",
    branch: "main",
    rights:
      "The articles remain their publishers’. What the archive says of them may be used by anyone for any purpose.",
    contact: "Lindmouth Local History Society, archive@lindmouth.example",
  },
  sources: SOURCES.map(({ id, name, country, language }, index) =>
    source.parse({
      ...{ id, name, country, language, description: DESCRIPTIONS[index], homepage: `https://www.${id}.example/` },
      policy: "Kept by permission of the editor.",
    }),
  ),
  topics: TOPICS.map(([id, label, note, broader]) => ({
    id,
    label,
    note,
    ...(broader && { broader }),
    match: [label],
  })),
};

function makeRecord(chance: Chance, taken: Set<string>): ArticleRecord {
  const day = makeDay(chance);
  const years = (day.getTime() - Date.UTC(FIRST_YEAR)) / (365.25 * 86_400_000);
  const paper = weighted(
    chance,
    SOURCES.filter(({ from }) => from <= years),
  );
  const language = paper.language as Language;
  const title = makeTitle(chance, language);
  const id = freeId(title, language, taken);
  const date = day.toISOString().slice(0, 10);
  const undated = chance() < 0.012;
  const certainty = chance() < 0.72 ? "high" : chance() < 0.7 ? "medium" : "low";
  const edited = chance() < 0.03;
  const written =
    certainty === "low" && chance() < 0.4 ? date.slice(0, 7) : chance() < 0.3 ? `${date}T${clock(chance)}Z` : date;
  const authors = chance() < 0.7 ? [pick(chance, PEOPLE[language])] : [];
  const topics = [...new Set([pick(chance, TOPICS)[0], pick(chance, TOPICS)[0]])];
  const paragraphs = Array.from({ length: 4 + Math.floor(chance() * 9) }, () => makeParagraph(chance, language));
  const conflict = !undated && chance() < 0.05;
  const values = {
    title,
    ...(chance() < 0.4 && { dek: pick(chance, SENTENCES[language]) }),
    ...(!undated && { date: written }),
    source: paper.id,
    ...(chance() < 0.12 && { agency: "Coast Wire" }),
    ...(authors.length > 0 && { authors }),
    language,
    ...(chance() < 0.3 && {
      captions: [{ text: pick(chance, SENTENCES[language]), credit: pick(chance, PEOPLE[language]) }],
    }),
    topics,
  };
  const body = paragraphs.join("\n\n");
  const evidence = Object.fromEntries(
    Object.entries({ ...values, body }).map(([field, value]) => [
      field,
      {
        certainty: field === "date" ? certainty : "high",
        ...GROUNDS[field as keyof typeof GROUNDS],
        read: field === "date" && edited ? "2019-02-11" : baseOf(field as keyof typeof GROUNDS, value),
      } satisfies Evidence,
    ]),
  );
  return {
    ...{ id, file: `articles/records/${undated ? "undated" : date.slice(0, 4)}/${id}.md`, body, ...values },
    ...(chance() < 0.1 && {
      rights: { statement: "CC BY 4.0", licence: "https://creativecommons.org/licenses/by/4.0/" },
    }),
    ...(chance() < 0.05 && { note: "A correction was printed on the following day." }),
    capture: `raw/${id.slice(0, 20)}.txt`,
    sha256: Array.from({ length: 64 }, () => Math.floor(chance() * 16).toString(16)).join(""),
    evidence,
    ...(conflict && {
      conflicts: [
        {
          field: "date",
          says: `The caption dates the picture to ${Number(date.slice(0, 4)) + 1}, but the text says ${WEEKDAYS[day.getUTCDay()]}, and speaks of a vote that was still to come; the year of the caption is taken for a slip.`,
        },
      ],
    }),
  };
}

const GROUNDS = {
  title: { rule: "first-line", lines: [3], quote: "the first line that is no menu" },
  dek: { rule: "line-below-headline", lines: [4] },
  date: { rule: "posted-on-line", lines: [5], quote: "Posted on : Thursday" },
  source: { rule: "imprint", lines: [48], quote: "Printed and published at Quay Street" },
  agency: { rule: "agency-at-end", lines: [44], quote: "(Coast Wire)" },
  authors: { rule: "byline", lines: [6], quote: "By our harbour correspondent" },
  language: { rule: "letters-and-words", lines: [] as number[] },
  captions: { rule: "repeated-caption", lines: [8, 9] },
  topics: { rule: "match-phrases", lines: [12, 15, 16, 21] },
  body: { rule: "paragraph-run" },
};

/** Later years hold more; within a year the spring. No day falls into a gap. */
function makeDay(chance: Chance): Date {
  for (;;) {
    const month = Math.floor(YEARS * 12 * Math.max(chance(), chance() * 0.9));
    if (GAPS.some(([first, last]) => month >= first && month <= last)) continue;
    if (month % 12 > 6 && chance() < 0.35) continue;
    return new Date(Date.UTC(FIRST_YEAR, month, 1 + Math.floor(chance() * 28)));
  }
}

function makeTitle(chance: Chance, language: Language): string {
  const [who, does, what] = HEADLINES[language];
  const words = [pick(chance, who), pick(chance, does), pick(chance, what)];
  return language === "ko" ? [words[0], words[2], words[1]].join(" ") : words.join(" ");
}

function makeParagraph(chance: Chance, language: Language): string {
  return Array.from({ length: 2 + Math.floor(chance() * 3) }, () => pick(chance, SENTENCES[language])).join(" ");
}

function freeId(title: string, language: Language, taken: Set<string>): string {
  const latin = title
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const base = latin.length > 8 ? latin : `${language}-article`;
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

function clock(chance: Chance): string {
  const two = (limit: number) => String(Math.floor(chance() * limit)).padStart(2, "0");
  return `${two(24)}:${two(60)}`;
}

function pick<T>(chance: Chance, from: readonly T[]): T {
  return from[Math.floor(chance() * from.length)] as T;
}

function weighted<T extends { share: number }>(chance: Chance, from: readonly T[]): T {
  let left = chance() * from.reduce((sum, { share }) => sum + share, 0);
  for (const one of from) {
    left -= one.share;
    if (left <= 0) return one;
  }
  return from[0] as T;
}

/** A small generator of numbers from 0 to 1 with a fixed seed. */
function mulberry32(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
