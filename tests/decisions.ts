/**
 * What a person does to an archive over the years, drawn at random, and what must stand of it whatever happens to captures and vocabularies
 * afterwards: for tests and benchmarks of histories.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { EVIDENCE_FIELDS, type EvidenceField, FIELD_KEYS, FIELDS, keepsDigest } from "../src/model/fields.ts";
import { sameValue } from "../src/record/compose.ts";
import { splitFile } from "../src/record/front-matter.ts";
import { standingOf } from "../src/record/refresh.ts";
import { isReviewed } from "../src/record/reviewed.ts";
import { titleLetters } from "../src/text/same-words.ts";
import { HEADLINES, PEOPLE, SENTENCES, SOURCES, TOPICS } from "./made-words.ts";

type Chance = () => number;
type Fields = { readonly [field: string]: unknown };
type Held = Parameters<typeof standingOf>[0] & Parameters<typeof isReviewed>[0];

interface HeldRecord {
  file: string;
  fields: Fields;
}

/** What happens in an archive. The name tells it in a report. */
export interface Happening {
  name: string;
  /** Whether it reads captures again, which says little of records whose captures were not made to be read. */
  rereads?: true;
  act(archive: DecidedArchive, chance: Chance): Promise<void>;
}

/** An archive, and what a person decided in it. */
export class DecidedArchive {
  readonly root: string;
  readonly #run: (...args: string[]) => Promise<number | null>;
  /** What stands, by the id of the article and the field. */
  readonly #decided = new Map<string, Map<string, unknown>>();
  /** SHA-256 of the captures whose records were deleted. */
  readonly #unwanted = new Set<string>();
  #made = 0;

  /** @param run Runs a command in the archive. Gives its exit code. */
  constructor(root: string, run: (...args: string[]) => Promise<number | null>) {
    this.root = root;
    this.#run = run;
  }

  /** A number that nothing else in the archive has. */
  next(): number {
    return ++this.#made;
  }

  /** @throws Error where the command does anything but its work; refusals are an answer where `refusable`. */
  async run(args: readonly string[], { refusable = false } = {}): Promise<boolean> {
    const code = await this.#run(...args);
    // 1: done, with an error in single files, such as a record that is said to be the same as one which was deleted.
    if (code !== 0 && code !== 1 && !(refusable && code === 2)) throw new Error(`${args.join(" ")} ended with ${code}`);
    return code !== 2;
  }

  /** Does what a person does to records. Whatever it changes in them is decided. */
  async decide(act: () => Promise<unknown>): Promise<void> {
    const before = await this.records();
    await act();
    const after = await this.records();
    for (const [id, { fields }] of before) if (!after.has(id)) this.#leave(id, fields, before, after);
    for (const [id, { fields }] of after) {
      const decided = this.#decided.get(id) ?? new Map<string, unknown>();
      const earlier = before.get(id)?.fields;
      for (const field of earlier ? [...FIELD_KEYS, "body"] : [])
        if (isDecidable(field) && !sameValue(earlier?.[field], fields[field])) decided.set(field, fields[field]);
      for (const field of EVIDENCE_FIELDS) {
        if (isFoundRight(fields, field)) decided.set(field, fields[field]);
        else if (standingOf(fields as Held, field) === "read" && !isAskedAgain(fields, field)) decided.delete(field);
      }
      this.#decided.set(id, decided);
    }
  }

  #leave(
    id: string,
    fields: Fields,
    before: ReadonlyMap<string, unknown>,
    after: ReadonlyMap<string, HeldRecord>,
  ): void {
    const { sha256 } = fields;
    const [renamed] = [...after].find(([other, record]) => !before.has(other) && record.fields.sha256 === sha256) ?? [];
    if (renamed !== undefined) this.#decided.set(renamed, this.#decided.get(id) ?? new Map());
    else if ([...after.values()].every((record) => record.fields.sha256 !== sha256)) this.#unwanted.add(String(sha256));
    this.#decided.delete(id);
  }

  /** Renames a source, topic or author everywhere, also in what was decided. */
  async rename(kind: "source" | "topic" | "author", from: string, to: string): Promise<void> {
    if (from === to || !(await this.run(["rename", kind, from, to], { refusable: true }))) return;
    const field = { source: "source", topic: "topics", author: "authors" }[kind];
    const isMeant = (value: unknown) =>
      kind === "author" ? titleLetters(String(value)) === titleLetters(from) : value === from;
    const present = (value: unknown) => (isMeant(value) ? to : value);
    for (const decided of this.#decided.values()) {
      const value = decided.get(field);
      if (value !== undefined)
        decided.set(field, Array.isArray(value) ? [...new Set(value.map(present))] : present(value));
    }
  }

  /** What was decided and does not stand, in words. */
  async broken(): Promise<string[]> {
    const records = await this.records();
    const lost: string[] = [];
    for (const [id, decided] of this.#decided) {
      const record = records.get(id);
      if (!record) lost.push(`${id} is gone`);
      else
        for (const [field, value] of decided)
          if (!sameValue(record.fields[field], value))
            lost.push(`${record.file}: ${field} is ${told(record.fields[field])} and was ${told(value)}`);
    }
    for (const { file, fields } of records.values())
      if (this.#unwanted.has(String(fields.sha256))) lost.push(`${file} was deleted and is there again`);
    return lost;
  }

  /** The records by their ids. The text is under `body`. */
  async records(): Promise<Map<string, HeldRecord>> {
    const folder = join(this.root, "articles/records");
    const paths = (await readdir(folder, { recursive: true }).catch(() => [])).filter((path) => path.endsWith(".md"));
    const records = paths.sort().map(async (path): Promise<[string, HeldRecord]> => {
      const file = join(folder, path);
      const { data, body } = splitFile(await readFile(file, "utf8"), file);
      return [basename(path, ".md"), { file, fields: { ...data, body } }];
    });
    return new Map(await Promise.all(records));
  }

  /** One of the records and its id; nothing is done where there is none. */
  async onRecord(chance: Chance, act: (id: string, record: HeldRecord) => Promise<unknown>): Promise<void> {
    const drawn = pick(chance, [...(await this.records())]);
    if (drawn) await act(...drawn);
  }

  /** Changes a file below `articles/`, which may be missing. */
  async change(path: string, edited: (text: string) => string): Promise<void> {
    const file = join(this.root, "articles", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, edited(await readFile(file, "utf8").catch(() => "")));
  }
}

function isDecidable(field: string): boolean {
  return (
    field === "body" || (["parser", "person"].includes(FIELDS[field as keyof typeof FIELDS].by) && !PASSING.has(field))
  );
}

/** What was found right is asked about again where it is read otherwise; conflicts are what was read. */
const PASSING: ReadonlySet<string> = new Set(["reviewed", "conflicts"]);

/** Long values are not asked about one by one, and topics go with the vocabulary where an article was found right as a whole. */
function isFoundRight(fields: Fields, field: EvidenceField): boolean {
  if (keepsDigest(field) || (field === "topics" && fields.reviewed === "true")) return false;
  return isReviewed(fields as Held, field);
}

function isAskedAgain({ evidence = {} }: Fields, field: string): boolean {
  return (evidence as { [field: string]: { reread?: unknown } })[field]?.reread !== undefined;
}

function told(value: unknown): string {
  return value === undefined ? "missing" : JSON.stringify(value);
}

function pick<T>(chance: Chance, among: readonly T[]): T | undefined {
  return among[Math.floor(chance() * among.length)];
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
function assignment(name: string, values: (chance: Chance, number: number) => string[]): Happening {
  return decision(name, (archive, id, chance) =>
    archive.run(["set", ...values(chance, archive.next()), "--where", `id=${id}`]),
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
  assignment("correct the title", (_, number) => [`title=As printed, number ${number}`]),
  assignment("correct the date", (chance) => [`date=${day(chance)}`]),
  assignment("correct the source", (chance) => [`source=${pick(chance, SOURCES)?.id}`]),
  assignment("correct the authors", (chance) => [
    `authors=${pick(chance, PEOPLE.en)}`,
    `authors=${pick(chance, PEOPLE.de)}`,
  ]),
  assignment("add a topic", (chance) => [`topics+=${pick(chance, TOPICS)?.[0]}`]),
  assignment("remove the topics", () => ["topics="]),
  assignment("remove the authors", () => ["authors="]),
  assignment("write a note", (_, number) => [`note=Seen in print, ${number}.`]),
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
  {
    name: "change the phrases of a topic and refresh",
    rereads: true,
    act: async (archive, chance) => {
      const words = ["harbour", "minister", "company", "herring", "lifeboat", "flood", "quay"];
      const [added, dropped] = [pick(chance, words), pick(chance, words)];
      await archive.change("topics.yaml", (text) => {
        const lists = [...text.matchAll(/^( *)match:.*\n(?:\1 .*\n|\1- .*\n)*/gm)];
        const drawn = pick(chance, lists);
        if (!drawn) return text;
        const phrases = added === dropped ? [`never ${archive.next()}`] : [added];
        return text.replace(drawn[0], () => `${drawn[1]}match: [${phrases.join(", ")}]\n`);
      });
      await archive.run(["parse", "--refresh"]);
    },
  },
  {
    name: "lose the sign of a source and refresh",
    rereads: true,
    act: async (archive, chance) => {
      const from = pick(chance, SOURCES)?.name ?? "";
      await archive.change("sources.yaml", (text) => text.replace(`phrase: ${from}\n`, `phrase: ${from} of old\n`));
      await archive.run(["parse", "--refresh"]);
    },
  },
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

async function idsOf(archive: DecidedArchive, file: string): Promise<string[]> {
  const text = await readFile(join(archive.root, "articles", file), "utf8");
  return [...text.matchAll(/^(?:- | +)id: (\S+)$/gm)].map(([, id = ""]) => id);
}

const YEARS = [2016, 2017, 2018, 2019];

function day(chance: Chance): string {
  return `${pick(chance, YEARS)}-0${1 + Math.floor(chance() * 9)}-1${Math.floor(chance() * 10)}`;
}

/** Captures as people copy them: headline, byline, date, text and the name of the paper. Every fourth is a twin of the one before. */
export async function writeCaptures(folder: string, chance: Chance, count: number, series = 0): Promise<void> {
  await mkdir(folder, { recursive: true });
  let last = "";
  for (let i = 0; i < count; i++) {
    last = i % 4 === 3 ? last.replace(/\n\n[^\n]*(\n\n©)/, "$1") : captureText(chance, `${series}-${i}`);
    await writeFile(join(folder, `${series}-${i}.txt`), last);
  }
}

function captureText(chance: Chance, number: string): string {
  const title = HEADLINES.en.map((words) => pick(chance, words)).join(" ");
  const [year, month, date] = day(chance).split("-").map(Number);
  const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September"];
  const paragraph = () => Array.from({ length: 3 }, () => pick(chance, SENTENCES.en)).join(" ");
  return [
    ...[
      `${title}, in berth ${number}`,
      `By ${pick(chance, PEOPLE.en)}`,
      `Published: ${date} ${months[(month ?? 1) - 1]} ${year}`,
    ],
    ...["", paragraph(), "", `Berth ${number} was not concerned. ${paragraph()}`, "", paragraph(), ""],
    `© ${
      pick(
        chance,
        SOURCES.filter(({ language }) => language === "en"),
      )?.name
    }`,
  ].join("\n");
}
