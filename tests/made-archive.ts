/**
 * An archive made up from a fixed seed, for tests, screenshots and benchmarks: records over twelve years from six sources on
 * thirty topics in four languages, with gaps, undated articles, uncertain dates, contradictions and an editor's corrections.
 */
import { hash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Conflict, weekdayOfDay } from "../src/model/conflict.ts";
import { articleId } from "../src/record/article-id.ts";
import { baseOf } from "../src/record/compose.ts";
import { joinFile } from "../src/record/front-matter.ts";
import { toYaml } from "../src/system/yaml/yaml-text.ts";
import { chances } from "./chances.ts";
import { HEADLINES, PEOPLE, SENTENCES, SOURCES, TOPICS } from "./made-words.ts";

export interface MadeArchiveOptions {
  articles?: number;
  /** Words of an article's body, on average. */
  words?: number;
  /** Of the site (BCP 47). */
  language?: string;
  /** How many years the articles lie in: each is a volume, with an index of its own, which takes longer to make than its articles. */
  years?: number;
}

/** Writes `articles/` below `root`. The same options give the same bytes; more articles leave the first as they are. */
export async function makeArchive(
  root: string,
  { articles = 600, words = 220, language = "en", years = YEARS }: MadeArchiveOptions = {},
): Promise<void> {
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  await write("articles/site.yaml", toYaml({ ...SITE, language }));
  await write("articles/sources.yaml", listYaml(SOURCES.map(({ share: _, from: __, ...source }) => describe(source))));
  await write(
    "articles/topics.yaml",
    listYaml(TOPICS.map(([id, label, note, broader]) => ({ id, label, note, broader, match: [label] }))),
  );
  await mkdir(join(root, "articles/raw"), { recursive: true });
  const taken = new Set<string>();
  for (let i = 0; i < articles; i += 200) {
    const some = Array.from({ length: Math.min(200, articles - i) }, (_, k) =>
      makeRecord(chances(i + k + 1), { words, years }, taken),
    );
    await Promise.all(some.flat().map(({ file, text }) => write(file, text)));
  }
}

const SITE = {
  title: "The Lindmouth Harbour Papers",
  description:
    "Twelve years of news about one harbour, its ferries, its floods and its people, as six papers in four languages told it.",
  url: "https://lindmouth.example/papers/",
  repository: "https://github.com/lindmouth/papers",
  rights: "The articles remain their publishers’. What the archive says of them may be used by anyone for any purpose.",
  contact: "Lindmouth Local History Society, archive@lindmouth.example",
};

function describe(source: { id: string; name: string }): object {
  return {
    ...source,
    homepage: `https://www.${source.id}.example/`,
    recognise: [{ phrase: source.name, certainty: "high", why: "Its name stands in the footer." }],
    policy: "Kept by permission of the editor.",
  };
}

function listYaml(list: readonly object[]): string {
  return toYaml({ list }).replace(/^list:\n/, "");
}

/** Articles of this day of the month end in a table. */
const TABLES_ON = 9;
const TIDES = [
  "| Place on the river | High water | Height above the datum | Low water | Height | Next high water | Height |",
  "| --- | --- | --- | --- | --- | --- | --- |",
  "| Lindmouth Old Pier | 05:12 | 4.3 m | 11:31 | 0.8 m | 17:40 | 4.1 m |",
  "| Lighthouse | 04:58 | 4.6 m | 11:15 | 0.6 m | 17:24 | 4.4 m |",
].join("\n");

type Chance = () => number;
type Language = keyof typeof HEADLINES;

/** A record and its capture. */
function makeRecord(
  chance: Chance,
  { words, years }: { words: number; years: number },
  taken: Set<string>,
): { file: string; text: string }[] {
  const day = makeDay(chance, years);
  const iso = day.toISOString().slice(0, 10);
  const source = weighted(
    chance,
    SOURCES.filter(({ from }) => from <= day.getUTCFullYear()),
  );
  const language = source.language as Language;
  const sentence = () => pick(chance, SENTENCES[language]);
  const title = makeTitle(chance, language);
  const dated = chance() > 0.012;
  const certainty = chance() < 0.72 ? "high" : chance() < 0.7 ? "medium" : "low";
  const values = {
    title,
    dek: chance() < 0.4 ? sentence() : undefined,
    date: dated ? makeDate(chance, iso, certainty) : undefined,
    source: source.id,
    agency: chance() < 0.12 ? "Coast Wire" : undefined,
    authors: chance() < 0.7 ? [pick(chance, PEOPLE[language])] : undefined,
    language,
    captions: chance() < 0.3 ? [{ text: sentence(), credit: pick(chance, PEOPLE[language]) }] : undefined,
    topics: [...new Set([pick(chance, TOPICS)[0], pick(chance, TOPICS)[0]])],
    rights:
      chance() < 0.1 ? { statement: "CC BY 4.0", licence: "https://creativecommons.org/licenses/by/4.0/" } : undefined,
    note: chance() < 0.05 ? "A correction was printed on the following day." : undefined,
  };
  const text = makeBody(chance, sentence, words);
  const body = day.getUTCDate() === TABLES_ON ? `${text}\n\n${TIDES}` : text;
  const conflicts = dated && chance() < 0.05 ? [slipOfTheYear(day)] : undefined;
  const edited = chance() < 0.03;
  const evidence = Object.fromEntries(
    Object.entries(GROUNDS).flatMap(([field, ground]) => {
      const value = { ...values, body, conflicts }[field as keyof typeof GROUNDS];
      if (value === undefined) return [];
      const read = field === "date" && edited ? "2019-02-11" : baseOf(field as keyof typeof GROUNDS, value);
      return [[field, { certainty: field === "date" ? certainty : "high", ...ground, read }]];
    }),
  );
  const id = articleId(title, source.id, taken);
  taken.add(id);
  const capture = { file: `articles/raw/${id}.txt`, text: `${title}\n\n${body}\n` };
  const origin = { capture: `raw/${id}.txt`, sha256: hash("sha256", capture.text) };
  const file = `articles/records/${dated ? iso.slice(0, 4) : "undated"}/${id}.md`;
  return [{ file, text: joinFile(toYaml({ ...values, ...origin, evidence, conflicts }), body) }, capture];
}

/** How each field that a record has was read. */
const GROUNDS = {
  title: { rule: "first-line", lines: [3], quote: "the first line that is no menu" },
  dek: { rule: "line-below-headline", lines: [4] },
  date: { rule: "posted-on-line", lines: [5], quote: "Posted on : Thursday" },
  source: { rule: "imprint", lines: [48], quote: "Printed and published at Quay Street" },
  agency: { rule: "agency-at-end", lines: [44], quote: "(Coast Wire)" },
  authors: { rule: "byline", lines: [6], quote: "By our harbour correspondent" },
  language: { rule: "letters-and-words" },
  captions: { rule: "repeated-caption", lines: [8, 9] },
  topics: { rule: "match-phrases", lines: [12, 15, 16, 21] },
  rights: { rule: "licence-name", lines: [47] },
  body: { rule: "paragraph-run" },
  conflicts: { rule: "clues-compared" },
};

const FIRST_YEAR = 2009;
const YEARS = 12;
/** First and last month, counted from January of the first year, of the times from which nothing was saved. */
const GAPS = [
  [17, 21],
  [58, 66],
  [110, 112],
] as const;

/** More in later years and before summer; nothing in the gaps. */
function makeDay(chance: Chance, years: number): Date {
  for (;;) {
    const month = Math.floor(years * 12 * Math.max(chance(), chance() * 0.9));
    if (GAPS.some(([first, last]) => month >= first && month <= last)) continue;
    if (month % 12 > 6 && chance() < 0.35) continue;
    return new Date(Date.UTC(FIRST_YEAR, month, 1 + Math.floor(chance() * 28)));
  }
}

/** Some with the time of day; of the uncertain ones some by month alone. */
function makeDate(chance: Chance, iso: string, certainty: string): string {
  const two = (limit: number) => String(Math.floor(chance() * limit)).padStart(2, "0");
  if (certainty === "low" && chance() < 0.4) return iso.slice(0, 7);
  return chance() < 0.3 ? `${iso}T${two(24)}:${two(60)}Z` : iso;
}

function makeTitle(chance: Chance, language: Language): string {
  const [who, does, what] = HEADLINES[language].map((words) => pick(chance, words));
  return (language === "ko" ? [who, what, does] : [who, does, what]).join(" ");
}

function makeBody(chance: Chance, sentence: () => string, words: number): string {
  const paragraphs = Math.max(1, Math.round((words / 40) * (0.5 + chance())));
  const one = () => Array.from({ length: 2 + Math.floor(chance() * 3) }, sentence).join(" ");
  return Array.from({ length: paragraphs }, one).join("\n\n");
}

/** A caption of the year after, whose weekday is not the one that the text names. */
function slipOfTheYear(day: Date): Conflict {
  const iso = day.toISOString().slice(0, 10);
  const caption = new Date(day);
  caption.setUTCDate(caption.getUTCDate() + 365);
  const values = {
    caption: { value: caption.toISOString().slice(0, 10), line: 5 },
    text: { value: weekdayOfDay(iso), line: 7 },
    fitting: iso,
  };
  return { field: "date", kind: "caption-against-weekday", values };
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
