/** What a person does to an archive over the years, and what happens to its captures and vocabularies, drawn at random. */
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toYaml } from "../src/system/yaml/yaml-text.ts";
import { type Chance, type DecidedArchive, type HeldRecord, pick } from "./decided-archive.ts";
import { HEADLINES, PEOPLE, SENTENCES } from "./made-words.ts";

/** What happens in an archive. The name tells it in a report. */
export interface Happening {
  name: string;
  /** Whether it reads captures again, which says little of records whose captures were not made to be read. */
  rereads?: true;
  act(archive: DecidedArchive, chance: Chance): Promise<void>;
}

function decision(
  name: string,
  act: (archive: DecidedArchive, id: string, chance: Chance, record: HeldRecord) => unknown,
): Happening {
  return {
    name,
    act: (archive, chance) =>
      archive.decide(() => archive.onRecord(chance, async (id, record) => act(archive, id, chance, record))),
  };
}

/** Assignments to one record by the command `set`. */
function assignment(
  name: string,
  values: (chance: Chance, archive: DecidedArchive) => string[] | Promise<string[]>,
): Happening {
  return decision(name, async (archive, id, chance) =>
    archive.run(["set", ...(await values(chance, archive)), "--where", `id=${id}`]),
  );
}

/** `set` with the id of another article. */
function relation(field: string): Happening {
  return decision(field.replace(/\W+$/, ""), async (archive, id, chance) => {
    const others = [...(await archive.records()).keys()].filter((other) => other !== id);
    const other = pick(chance, others);
    if (other !== undefined) await archive.run(["set", `${field}${other}`, "--where", `id=${id}`]);
  });
}

/** What a person decides of records. */
export const DECISIONS: readonly Happening[] = [
  assignment("find right", () => ["reviewed=true"]),
  assignment("find date and title right", () => ["reviewed+=date", "reviewed+=title"]),
  assignment("find topics right", () => ["reviewed+=topics"]),
  assignment("correct the title", (_, archive) => [`title=As printed, number ${archive.next()}`]),
  assignment("correct the date", (chance) => [`date=${day(chance)}`]),
  assignment("correct the source", async (chance, archive) => [
    `source=${pick(chance, await idsOf(archive, "sources.yaml"))}`,
  ]),
  assignment("correct the authors", (chance) => [
    `authors=${pick(chance, PEOPLE.en)}`,
    `authors=${pick(chance, PEOPLE.de)}`,
  ]),
  assignment("add a topic", async (chance, archive) => [
    `topics+=${pick(chance, await idsOf(archive, "topics.yaml"))}`,
  ]),
  assignment("remove the topics", () => ["topics="]),
  assignment("remove the authors", () => ["authors="]),
  assignment("write a note", (_, archive) => [`note=Seen in print, ${archive.next()}.`]),
  relation("same-as="),
  relation("distinct-from+="),
  decision("correct the text", async (archive, _, __, { file }) =>
    writeFile(file, `${await readFile(file, "utf8")}\nParagraph ${archive.next()}.\n`),
  ),
  decision("remove a record", (_, __, ___, { file }) => rm(file)),
  decision("give another address", async (archive, id, _, { file, fields }) => {
    const aliases = [...((fields.aliases as string[] | undefined) ?? []), id];
    await archive.run(["set", ...aliases.map((alias) => `aliases+=${alias}`), "--where", `id=${id}`]);
    await rename(file, file.replace(/\.md$/, `-${archive.next()}.md`));
  }),
  {
    name: "set many",
    act: (archive, chance) =>
      archive.decide(() => {
        const where = [`year=${pick(chance, YEARS)}`, `source=${pick(chance, SOURCES)?.id}`];
        return archive.run(["set", "reviewed+=date", `section=Port ${archive.next()}`, "--where", ...where]);
      }),
  },
];

/** What happens to names, vocabularies and captures. */
export const EVENTS: readonly Happening[] = [
  {
    name: "rename a topic",
    act: async (archive, chance) => {
      const id = pick(chance, await idsOf(archive, "topics.yaml")) ?? "";
      const other =
        chance() < 0.5 ? `topic-${archive.next()}` : (pick(chance, await idsOf(archive, "topics.yaml")) ?? "");
      await archive.rename("topic", id, other);
    },
  },
  {
    name: "rename a source",
    act: async (archive, chance) => {
      const id = pick(chance, await idsOf(archive, "sources.yaml")) ?? "";
      const other =
        chance() < 0.5 ? `paper-${archive.next()}` : (pick(chance, await idsOf(archive, "sources.yaml")) ?? "");
      await archive.rename("source", id, other);
    },
  },
  {
    name: "rename an author",
    act: async (archive, chance) => {
      const other =
        chance() < 0.5 ? `Ada Quill ${"ABCDEFGH"[archive.next() % 8]}. Moor` : (pick(chance, PEOPLE.de) ?? "");
      await archive.rename("author", pick(chance, PEOPLE.en) ?? "", other);
    },
  },
  { name: "refresh", rereads: true, act: async (archive) => void (await archive.run(["parse", "--refresh"])) },
  reread("change the phrases of a topic", "topics.yaml", (text, chance) => {
    const phrases = PHRASES.filter(() => chance() < 0.3);
    return replacedOne(
      text,
      /^( *match:).*$/gm,
      chance,
      `$1 [${(phrases.length > 0 ? phrases : ["nowhere"]).join(", ")}]`,
    );
  }),
  reread("move a source to another country", "sources.yaml", (text, chance) =>
    replacedOne(text, /^( *country:).*$/gm, chance, `$1 ${chance() < 0.5 ? "US" : "GB"}`),
  ),
  reread("change the sign of a source", "sources.yaml", (text, chance) =>
    replacedOne(text, /( phrase:).*$/gm, chance, `$1 © ${pick(chance, [...SOURCES, { name: "Nobody" }])?.name}`),
  ),
  {
    name: "add captures",
    act: async (archive, chance) => {
      const folder = join(archive.root, `inbox-${archive.next()}`);
      await writeCaptures(folder, chance, 2, archive.next());
      await archive.run(["add", folder]);
      await rm(folder, { recursive: true });
    },
  },
];

/** A change of a vocabulary, and all captures read again. */
function reread(name: string, file: string, edited: (text: string, chance: Chance) => string): Happening {
  return {
    name,
    rereads: true,
    act: async (archive, chance) => {
      await archive.change(file, (text) => edited(text, chance));
      await archive.run(["parse", "--refresh"]);
    },
  };
}

function replacedOne(text: string, pattern: RegExp, chance: Chance, by: string): string {
  const number = Math.floor(chance() * (text.match(pattern)?.length ?? 0));
  let at = 0;
  return text.replace(pattern, (...found) => (at++ === number ? by.replace("$1", found[1]) : found[0]));
}

async function idsOf(archive: DecidedArchive, file: string): Promise<string[]> {
  const text = await readFile(join(archive.root, "articles", file), "utf8");
  return [...text.matchAll(/^[ -]*id: (\S+)$/gm)].map(([, id = ""]) => id);
}

/** Few, so that what happens to one concerns many articles. */
const SOURCES = ["Harbour Gazette", "Island Post", "Coast Wire"].map((name) => ({
  id: name.toLowerCase().replace(" ", "-"),
  name,
}));
const TOPICS = ["harbour", "herring", "ferries", "board"];
const PHRASES = ["harbour", "herring", "ferry", "council", "minister", "flood", "lifeboat", "company", "channel"];
const YEARS = [2018, 2019];
const VOCABULARY = {
  "site.yaml": toYaml({ title: "Harbour Papers", description: "News of the port.", url: "https://papers.example/" }),
  "sources.yaml": listYaml(
    SOURCES.map(({ id, name }) => {
      const sign = { phrase: `© ${name}`, certainty: "high", why: "Its name stands in the footer." };
      return { id, name, country: "GB", language: "en", recognise: [sign] };
    }),
  ),
  "topics.yaml": listYaml(TOPICS.map((id, i) => ({ id, label: `About ${id}`, match: [PHRASES[i]] }))),
};

function listYaml(list: readonly object[]): string {
  return toYaml({ list }).replace(/^list:\n/, "");
}

/** Writes vocabularies and captures below `articles/`. */
export async function writeArchive(root: string, chance: Chance, captures: number): Promise<void> {
  await writeCaptures(join(root, "articles/raw"), chance, captures);
  for (const [name, text] of Object.entries(VOCABULARY)) await writeFile(join(root, "articles", name), text);
}

/** Captures as people copy them: headline, byline, date, text and the name of the paper. Every fourth is a twin of the one before. */
async function writeCaptures(folder: string, chance: Chance, count: number, series = 0): Promise<void> {
  await mkdir(folder, { recursive: true });
  let last = "";
  for (let i = 0; i < count; i++) {
    last = i % 4 === 3 ? last.replace(/\n\n[^\n]*(\n\n©)/, "$1") : captureText(chance, `${series}-${i}`);
    await writeFile(join(folder, `${series}-${i}.txt`), last);
  }
}

/** Which number of its date is the month, and so which day it is, depends on the country of the paper. */
function captureText(chance: Chance, number: string): string {
  const title = HEADLINES.en.map((words) => pick(chance, words)).join(" ");
  const [year, month, date] = day(chance).split("-");
  const paragraph = () => Array.from({ length: 3 }, () => pick(chance, SENTENCES.en)).join(" ");
  return [
    ...[`${title}, in berth ${number}`, `By ${pick(chance, PEOPLE.en)}`, `Published: ${date}/${month}/${year}`],
    ...["", paragraph(), "", `Berth ${number} was not concerned. ${paragraph()}`, "", paragraph(), ""],
    `© ${pick(chance, SOURCES)?.name}`,
  ].join("\n");
}

/** A day whose number could be that of a month. */
function day(chance: Chance): string {
  const two = () => String(1 + Math.floor(chance() * 9)).padStart(2, "0");
  return `${pick(chance, YEARS)}-${two()}-${two()}`;
}
