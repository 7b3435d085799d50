/** What biber and pandoc, where they are installed, make of our BibTeX: many articles at once, for a program takes long to start. */
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bibtex, citationKey } from "../../../src/site/exports/bibtex.ts";
import { cslItem, oneLine } from "../../../src/site/exports/csl-item.ts";
import type { Cited } from "../../../src/site/pages/entry.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { anyText, cited, context, date, HOSTILE, topic } from "./cited.ts";

const DATES = ["2021-01-22", "2021-01", "2021", "2021-01-22?", "2021~", "2021-01-20/2021-02-03", "2021-03/..", "199X"];

/** Every kind of date and hostile word, and words by chance, from a fixed seed. */
const articles: Cited[] = [
  ...DATES.map((edtf) => cited({ date: { ...date, edtf } })),
  ...HOSTILE.map((words) => cited({ title: words, authors: [words, "Kim"] }, { abstract: words })),
  ...fc
    .sample(
      fc.tuple(
        anyText.filter((words) => oneLine(words) !== ""),
        anyText,
      ),
      { numRuns: 100, seed: 7 },
    )
    .map(([title, name]) => cited({ title, authors: [name] }, { abstract: title })),
  cited({ authors: [], agency: "Coast Wire", language: "ko", topics: [topic("Diplomacy"), topic("Trade, talks")] }),
].map((article, index) => ({ ...article, entry: { ...article.entry, id: `article-${index}` } }));

const items = articles.map((article) => cslItem(article, context));
const entries = articles.map((article) => bibtex(article, context)).join("\n");

const biber = versionOf("biber");
const pandoc = versionOf("pandoc");
for (const [name, version] of Object.entries({ biber, pandoc }))
  if (!version)
    console.error(`NO ${name.toUpperCase()}: what it makes of our BibTeX is not tested. Install it to test that.`);

test.runIf(biber)("biber reads every entry without a warning, by the data model of BibLaTeX too", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "all.bib"), entries);
  const options = ["--tool", "--validate-datamodel", "--nolog", "--output-file", "read.bib", "all.bib"];
  const said = execFileSync("biber", options, { cwd: folder, encoding: "utf8" });
  const nameless = items.filter(({ author }) => !author).map(({ id }) => id);
  const warnings = said.split("\n").filter((line) => /^(?:WARN|ERROR)/.test(line));
  // BibLaTeX asks for an author of every article, and there are articles without.
  const expected = nameless.map((id) => `WARN - Datamodel: Entry '${id}' (all.bib): Missing mandatory field 'author'`);
  expect(warnings.sort()).toEqual(expected.sort());
  const read = await readFile(join(folder, "read.bib"), "utf8");
  expect(read.match(/^@ARTICLE\{[^,]*/gm)?.sort()).toEqual(items.map(({ id }) => `@ARTICLE{${citationKey(id)}`).sort());
});

test.runIf(pandoc)(
  "pandoc reads every entry as a newspaper's article with its names, day, language and words",
  async () => {
    const text = execFileSync("pandoc", ["-f", "biblatex", "-t", "csljson"], { input: entries, encoding: "utf8" });
    const read: Read[] = JSON.parse(text);
    expect(read.map(({ id }) => id)).toEqual(items.map(({ id }) => citationKey(id)));
    for (const [index, item] of items.entries()) {
      const { type, title = "", author = [], issued, language, URL } = read[index] as Read;
      expect([type, URL]).toEqual(["article-newspaper", item.URL]);
      expect(language, item.id).toBe(item.language === "ko" ? "korean" : "en-US");
      expect(plain(title), item.id).toBe(plain(item.title));
      const names = (item.author ?? []).map(({ literal }) => plain(literal)).filter(Boolean);
      expect(author.map(({ literal = "" }) => plain(literal)).filter(Boolean), item.id).toEqual(names);
      const interval = articles[index]?.entry.date?.edtf.includes("/2021");
      const parts = interval
        ? [
            [2021, 1, 20],
            [2021, 2, 3],
          ]
        : item.issued?.["date-parts"];
      expect(issued?.["date-parts"], item.id).toEqual(parts);
    }
  },
);

interface Read {
  id: string;
  type: string;
  title?: string;
  author?: { literal?: string }[];
  issued?: { "date-parts"?: number[][] };
  language?: string;
  URL?: string;
}

/** Pandoc makes markup of quotation marks and of what must keep its case, and knows no command for a brace. */
function plain(text: string): string {
  return text
    .replace(/<\/?span[^>]*>|[{}]|[‘’`'“”"]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .normalize()
    .toLowerCase();
}

function versionOf(program: string): string | undefined {
  try {
    return execFileSync(program, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return undefined;
  }
}
