/** The same captures give the same records, whatever their history: in one run or many, in any order, killed at any write. */
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identify } from "../../src/accession/capture-folder.ts";
import { UNFINISHED } from "../../src/intake/boilerplate/unfinished.ts";
import { knowledgeOf } from "../../src/intake/capture-knowledge.ts";
import { type IntakeOptions, type IntakeReport, intake } from "../../src/intake/intake.ts";
import { tryParse } from "../../src/intake/parse-capture.ts";
import { splitFile } from "../../src/record/front-matter.ts";
import type { FrontMatter } from "../../src/record/record.ts";
import { source } from "../../src/vocabulary/source.ts";
import type { Vocabulary } from "../../src/vocabulary/vocabulary.ts";
import { killedAfter } from "../killed-process.ts";
import { temporaryFolder } from "../temporary-folder.ts";

type Evidence = NonNullable<FrontMatter["evidence"]>;

const VOCABULARY: Vocabulary = {
  site: { title: "Test", description: "Test", language: "en", url: "https://example.org/", branch: "main" },
  sources: ["Harbour Gazette", "Island Post"].map((name) =>
    source.parse({
      id: name.toLowerCase().replace(" ", "-"),
      name,
      recognise: [{ phrase: `© The ${name}`, certainty: "high", why: "Its name stands in the footer." }],
    }),
  ),
  topics: [],
};
const PAPERS = VOCABULARY.sources.map(({ name }) => name);

/** Sentences of a page's own: each on some of the captures, so that one capture more decides what recurs. */
const HOUSE = [
  "Readers of this paper have kept the harbour honest for ninety years, and we would like you to join them.",
  "This page was printed on the old press behind the customs house, as all our pages have been since the flood.",
  "Letters for the editor may be left with the keeper of the lighthouse, who rows over on every second Friday.",
  "The office by the ferry stairs stays open during the winter, and coffee is served to all who bring a story.",
  "Tide tables for the coming week are pinned to the door of the chandler, next to the list of missing boats.",
];

interface Made {
  paper: number;
  /** Which of the house's sentences it has. */
  house: boolean[];
}

function captureText({ paper, house }: Made, number: number): string {
  return [
    `Council votes to mend berth ${number} before the winter storms`,
    "By Ada Quill",
    `Published: ${1 + (number % 28)} March 2019`,
    "",
    `The harbour council voted on Monday evening to mend berth ${number}, where storm number ${number} tore away forty metres of stone and left two boats aground.`,
    "",
    ...HOUSE.filter((_, i) => house[i]).slice(0, 2),
    "",
    `Engineers told the council that work at berth ${number} could begin within a month, and that item ${number} of the budget would pay for the first barges of granite.`,
    "",
    ...HOUSE.filter((_, i) => house[i]).slice(2),
    "",
    `Fishing crews, who have waited since the autumn, said that they would believe it when the first stone was laid at berth ${number}.`,
    "",
    `© The ${PAPERS[paper]}`,
  ].join("\n");
}

/** What a person does to a record. None of it is what the parser would read. */
const EDITS = {
  title: (text: string) => text.replace(/^title: .*$/m, "title: As it stands in the printed index"),
  untitled: (text: string) => text.replace(/^title: .*\n/m, ""),
  note: (text: string) => text.replace(/^capture: /m, "note: Seen in print.\ncapture: "),
  source: (text: string) =>
    text.replace(/^source: (.*)$/m, (_, id) => `source: ${VOCABULARY.sources.find((one) => one.id !== id)?.id}`),
  body: (text: string) => text.replace(/\n---\n\n[\s\S]*$/, "\n---\n\nThe text as the library has it.\n"),
};
type Edit = keyof typeof EDITS;

class Archive {
  readonly root: string;
  readonly texts: string[];

  constructor(root: string, texts: string[]) {
    this.root = root;
    this.texts = texts;
  }

  static async of(texts: string[]): Promise<Archive> {
    const root = await temporaryFolder();
    await mkdir(join(root, "articles/raw"), { recursive: true });
    return new Archive(root, texts);
  }

  async put(numbers: readonly number[]): Promise<void> {
    for (const number of numbers) await writeFile(this.#capture(number), this.texts[number] as string);
  }

  async run(options: IntakeOptions = {}): Promise<IntakeReport> {
    return intake(this.root, VOCABULARY, { chunk: 4, workers: 1, ...options });
  }

  async runAndDie(writes: number): Promise<void> {
    await killedAfter(writes, () => this.run());
  }

  async runAndStop(after: number): Promise<void> {
    const stop = new AbortController();
    await this.run({ signal: stop.signal, onProgress: (done) => done > after && stop.abort() });
  }

  forget(): Promise<void> {
    return rm(join(this.root, ".backfile"), { recursive: true, force: true });
  }

  async edit(number: number, edit: Edit): Promise<boolean> {
    const file = (await this.files()).get(this.#sha256(number));
    if (file) await writeFile(file, EDITS[edit](await readFile(file, "utf8")));
    return file !== undefined;
  }

  async remove(number: number): Promise<void> {
    const file = (await this.files()).get(this.#sha256(number));
    if (file) await rm(file);
    await rm(this.#capture(number), { force: true });
  }

  /** Files of records by the SHA-256 of their captures. */
  async files(): Promise<Map<string, string>> {
    const folder = join(this.root, "articles/records");
    const paths = existsSync(folder) ? await readdir(folder, { recursive: true }) : [];
    const files = paths.filter((path) => path.endsWith(".md")).map((path) => join(folder, path));
    const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
    return new Map(texts.map((text, i) => [String(splitFile(text, "r.md").data.sha256), files[i] as string]));
  }

  /** Front matter and body of all records, by the SHA-256 of their captures. */
  async records(): Promise<object> {
    const files = [...(await this.files())].sort(([a], [b]) => (a < b ? -1 : 1));
    const records = files.map(async ([sha256, file]) => {
      const { data, body } = splitFile(await readFile(file, "utf8"), file);
      // The day of the first record is the one value that comes from the clock, and the numbers of its paragraphs are permanent addresses.
      const { body: known, ...evidence } = data.evidence as Evidence;
      const ofBody = { ...known, paragraphs: undefined };
      return [sha256, { data: { ...data, archived: undefined, evidence: { ...evidence, body: ofBody } }, body }];
    });
    return Object.fromEntries(await Promise.all(records));
  }

  #capture(number: number): string {
    return join(this.root, `articles/raw/${String(number).padStart(3, "0")}.txt`);
  }

  #sha256(number: number): string {
    return identify(Buffer.from(this.texts[number] as string));
  }
}

/** The records of an archive that took in these captures at once, and in which a person then edited. */
async function undisturbed(texts: string[], numbers: readonly number[], edits: readonly [number, Edit][] = []) {
  const archive = await Archive.of(texts);
  await archive.put(numbers);
  await archive.run({ chunk: 100 });
  for (const [number, edit] of edits) await archive.edit(number, edit);
  const records = await archive.records();
  await rm(archive.root, { recursive: true });
  return records;
}

const made = fc.record<Made>({
  paper: fc.integer({ min: 0, max: 4 }).map((number) => (number === 4 ? 1 : 0)),
  house: fc.array(
    fc.integer({ min: 0, max: 2 }).map((one) => one === 0),
    { minLength: 5, maxLength: 5 },
  ),
});
/** Few, so that each decides what recurs, or so many of one paper that its sample does not hold them all. */
const captures = fc
  .oneof(
    fc.array(made, { minLength: 5, maxLength: 12, size: "max" }),
    fc.array(made, { minLength: 30, maxLength: 34, size: "max" }),
  )
  .map((all) => all.map(captureText));

interface Step {
  /** How many of the captures that are not there yet come before the run. */
  come: number;
  end: "done" | "killed" | "stopped";
  /** Of writes or captures. */
  after: number;
  forget: boolean;
  edits: [number: number, Edit][];
}
const steps = fc.array(
  fc.record<Step>({
    come: fc.integer({ min: 1, max: 16 }),
    end: fc.constantFrom("done", "killed", "killed", "stopped"),
    after: fc.integer({ min: 0, max: 24 }),
    forget: fc.boolean(),
    edits: fc.array(fc.tuple(fc.nat(33), fc.constantFrom(...(Object.keys(EDITS) as Edit[]))), { maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 4, size: "max" },
);

/** Puts the captures in, step by step and the rest at the end. Answers the edits that were made, at most one of each record. */
async function live(archive: Archive, numbers: readonly number[], history: readonly Step[]): Promise<[number, Edit][]> {
  const left = [...numbers];
  const made = new Map<number, Edit>();
  for (const { come, end, after, forget, edits } of history) {
    await archive.put(left.splice(0, come));
    if (end === "done") await archive.run();
    if (end === "killed") await archive.runAndDie(after);
    if (end === "stopped") await archive.runAndStop(after);
    if (forget) await archive.forget();
    for (const [number, edit] of edits) {
      const isFirst = number < numbers.length && !made.has(number);
      if (isFirst && (await archive.edit(number, edit))) made.set(number, edit);
    }
  }
  await archive.put(left);
  return [...made];
}

describe("whatever the history of an archive", () => {
  test("runs, kills, edits and a lost cache lead to the records of one undisturbed run", async () => {
    const order = fc.array(fc.double({ noNaN: true }), { minLength: 34, maxLength: 34 });
    await fc.assert(
      fc.asyncProperty(captures, order, steps, async (texts, keys, history) => {
        const numbers = texts.map((_, i) => i).sort((a, b) => (keys[a] as number) - (keys[b] as number));
        const archive = await Archive.of(texts);
        const edits = await live(archive, numbers, history);
        const { problems } = await archive.run();
        expect(problems).toEqual([]);
        expect(await archive.records()).toEqual(await undisturbed(texts, numbers, edits));
        expect(existsSync(join(archive.root, UNFINISHED))).toBe(false);
        expect(await archive.run()).toMatchObject({ made: [], refreshed: [], reread: [], problems: [] });
        await rm(archive.root, { recursive: true });
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });

  test("records are those of the captures that are left when some are deleted", async () => {
    const gone = fc.array(fc.nat(33), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(captures, gone, fc.nat(30), async (texts, deleted, writes) => {
        const archive = await Archive.of(texts);
        await archive.put(texts.map((_, i) => i));
        await archive.run();
        for (const number of deleted) if (number < texts.length) await archive.remove(number);
        await archive.runAndDie(writes);
        await archive.run();
        const left = texts.map((_, i) => i).filter((number) => !deleted.includes(number));
        expect(await archive.records()).toEqual(await undisturbed(texts, left));
        await rm(archive.root, { recursive: true });
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });

  test("a capture is explained by what its record was made by", async () => {
    const texts = Array.from({ length: 24 }, (_, i) =>
      captureText({ paper: 0, house: HOUSE.map((_, k) => i % (k + 2) === 0) }, i),
    );
    const archive = await Archive.of(texts);
    await archive.put(texts.map((_, i) => i));
    await archive.run();
    await archive.edit(3, "source");
    for (const [sha256, file] of await archive.files()) {
      const { data } = splitFile(await readFile(file, "utf8"), file);
      const path = `articles/${data.capture}`;
      const { draft } = await tryParse(archive.root, path, await knowledgeOf(archive.root, path, VOCABULARY));
      expect(draft?.frontMatter.evidence?.body?.read, sha256).toBe((data.evidence as Evidence).body?.read);
    }
  });
});
