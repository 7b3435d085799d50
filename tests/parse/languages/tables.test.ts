import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { ownForm } from "../../../src/parse/dates/own-forms.ts";
import { BIOGRAPHY, BYLINE_LEADS, DESK, OFFICE } from "../../../src/parse/languages/byline-words.ts";
import { calendarWords } from "../../../src/parse/languages/calendar-words.ts";
import { TABLES } from "../../../src/parse/languages/registry.ts";
import type { LanguageTable } from "../../../src/parse/languages/table.ts";
import { markFurniture } from "../../../src/parse/page/furniture.ts";
import { NOTE_KINDS, readNote } from "../../../src/parse/roles/notes.ts";
import { sameWords } from "../../../src/text/same-words.ts";
import { lineOf } from "../pages.ts";

const PARSER = join(import.meta.dirname, "../../../src/parse");
const FOLDER = join(PARSER, "languages");
const byTag = (tag: string) => TABLES.find((table) => table.tag === tag) as LanguageTable;

/** The lists of words in a table, each by its place in it. */
function listsOf(value: unknown, place: string[] = []): [place: string, words: readonly string[]][] {
  if (typeof value !== "object" || value === null || value instanceof RegExp) return [];
  if (Array.isArray(value) && value.every((entry) => typeof entry === "string")) return [[place.join("."), value]];
  return Object.entries(value).flatMap(([key, part]) => listsOf(part, [...place, key]));
}

const LINES = ["closing", "ending", "aside", "signedLeads", "leadsAway"] as const;
const isLines = (place: string) => LINES.some((key) => place === `furniture.${key}`);
/** No patterns, either: signs, locales, codes of the detector. */
const isPlain = (place: string) => /^(?:sentenceEnds|calendar|detection)\b|^times\.(?:hour|minute)$/.test(place);

test("every table stands in a file of its tag, and every such file is in the registry", () => {
  const files = readdirSync(FOLDER).flatMap((name) => /^([a-z]{2,3})\.ts$/.exec(name)?.[1] ?? []);
  expect(TABLES.map(({ tag }) => tag).sort()).toEqual(files.sort());
});

describe.each(TABLES.map((table) => [table.tag, table] as const))("the table of `%s`", (tag, table) => {
  const lists = listsOf(table);

  it("has a canonical tag and words", () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(Object.keys(table).length).toBeGreaterThan(1);
    expect(lists.filter(([, words]) => words.length === 0 || words.includes(""))).toEqual(
      table.detection?.words?.against.length === 0 ? [["detection.words.against", []]] : [],
    );
  });

  it("has words that are patterns without groups that capture, and lines as they are looked up", () => {
    for (const [place, words] of lists) {
      if (isLines(place)) expect(words.filter((line) => sameWords(line) !== line)).toEqual([]);
      else if (!isPlain(place))
        for (const word of words) expect(new RegExp(`${word}|`, "iu").exec(""), `${place}: ${word}`).toHaveLength(1);
    }
  });

  it("says nothing twice", () => {
    const dead = lists.flatMap(([place, words]) =>
      words
        .filter((word, i) => {
          const others = words.filter((_, j) => j !== i);
          if (isLines(place) || isPlain(place)) return words.indexOf(word) < i;
          return (
            /^[\p{L} -]+$/u.test(word) && new RegExp(`^(?:${others.join("|")})$`, "u").test(word) && others.length > 0
          );
        })
        .map((word) => `${place}: ${word}`),
    );
    expect(dead).toEqual([]);
  });

  it("has lines of furniture that no other row, of English or of no language, takes from it", () => {
    const kinds = { closing: "closing", ending: "end", aside: "aside" } as const;
    const { furniture = {} } = table;
    for (const [part, kind] of Object.entries(kinds) as [keyof typeof kinds, string][]) {
      const lines = furniture[part] ?? [];
      expect(lines.filter((line) => markFurniture(lineOf(line))?.kind !== kind)).toEqual([]);
      for (const other of ["und", "en"].filter((common) => common !== tag && !(common === "en" && tag === "und")))
        expect(lines.filter((line) => byTag(other).furniture?.[part]?.includes(line))).toEqual([]);
    }
  });

  it("has beginnings of bylines that win with their examples", () => {
    for (const { rule, pattern, example, language } of table.bylines?.leads ?? []) {
      expect(example).toMatch(pattern);
      const rows = BYLINE_LEADS.filter((lead) => lead.language === undefined || lead.language === language);
      expect(rows.find((lead) => lead.pattern.test(example))?.rule).toBe(rule);
    }
    for (const label of (table.bylines?.labels ?? []).filter((word) => /^[\p{L}\p{M} ]+$/u.test(word)))
      expect(BYLINE_LEADS.find(({ pattern }) => pattern.test(`${label}: Anna Virtanen`))?.rule).toBe("byline-label");
  });

  it("has offices, desks and biographies that are found beside a name", () => {
    const { offices = [], desks = [], biography = [] } = table.bylines ?? {};
    const plain = (words: readonly string[]) => words.filter((word) => /^[\p{L}\p{M} ]+$/u.test(word));
    expect(plain(offices).filter((word) => !OFFICE.test(`Anna Virtanen, ${word}, Oulu`))).toEqual([]);
    expect(plain(desks).filter((word) => !DESK.test(`Oulu ${word} 2`))).toEqual([]);
    expect(plain(biography).filter((word) => !BIOGRAPHY.test(` ${word} …`))).toEqual([]);
  });

  it("has notices that win with their examples and leave alone what an article says of the same matter", () => {
    for (const { name, example, unlike, pattern, also, certain } of table.notices ?? []) {
      expect([pattern.test(example), also?.test(example) ?? true], example).toEqual([true, true]);
      expect(markFurniture(lineOf(example)), example).toEqual({
        ...{ kind: "house", rule: name, notice: name },
        ...(certain && { certain }),
      });
      expect(markFurniture(lineOf(unlike)), unlike).toBeUndefined();
    }
  });

  it("has notes that win with their examples", () => {
    for (const { kind, words, example } of table.notes ?? []) {
      const { rule, frame } = NOTE_KINDS.find((known) => known.kind === kind) as (typeof NOTE_KINDS)[number];
      expect(example).toMatch(frame(`(?:${words.join("|")})`));
      expect(readNote(example)?.rule).toBe(rule);
    }
  });

  it("has forms of dates and spellings of names that match their examples", () => {
    for (const form of table.dates?.forms ?? []) {
      const words = calendarWords([tag]);
      const { pattern, read } = ownForm(form, [...words.months.keys()].join("|"), String.raw`\d{4}`);
      const match = pattern.exec(form.example) as RegExpExecArray;
      expect(read(match, words)).toEqual({ year: 2024, month: 8, day: 4 });
    }
    for (const { example } of table.calendar?.spellings ?? [])
      expect(calendarWords([tag]).months.get(example), example).toBeDefined();
    for (const [name, month] of Object.entries(table.calendar?.months ?? {}))
      expect(calendarWords([tag]).months.get(name), name).toBe(month);
    for (const [name, weekday] of Object.entries(table.calendar?.weekdays ?? {}))
      expect(calendarWords([tag]).weekdays.get(name), name).toBe(weekday);
  });
});

/** Signs of numerals and dates, and the ends and vowels of classes of Latin letters. */
const NO_WORDS = /^(?:[年\ub144月\uc6d4日\uc77c元号號第週周]+|[AEIOUYÄÖÜÉÁÍÓÚzªµºßöøɏ]+)$/u;

/** Words with letters beyond ASCII in the code of a file, outside of comments and examples. */
async function foreignWords(file: string): Promise<string[]> {
  const text = await readFile(join(PARSER, file), "utf8");
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$|^ *example: .*$/gm, "").normalize("NFC");
  return [...code.matchAll(/[\p{L}\p{M}]*[^\p{ASCII}\P{L}][\p{L}\p{M}]*/gu)].flatMap(([word]) =>
    NO_WORDS.test(word) ? [] : [`${file}: ${word}`],
  );
}

test("the words of languages stand in the tables: elsewhere the parser has names of agencies and licences alone", async () => {
  const files = readdirSync(PARSER, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.startsWith("languages") && file !== "names/agencies.ts",
  );
  const found = (await Promise.all(files.map(foreignWords))).flat();
  expect(found.sort()).toEqual([
    ...["ロイター", "共同", "時事", "読売", "ＡＦＰ", "ＡＰ"].map((name) => `roles/captions.ts: ${name}`),
    "roles/rights-notices.ts: 공공누리",
  ]);
});
