/** An archive in which a person decides things, and what must stand of that whatever happens afterwards: for tests and benchmarks of histories. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { EVIDENCE_FIELDS, type EvidenceField, FIELD_KEYS, FIELDS, keepsDigest } from "../src/model/fields.ts";
import { sameValue } from "../src/record/compose.ts";
import { splitFile } from "../src/record/front-matter.ts";
import { standingOf } from "../src/record/refresh.ts";
import { isReviewed } from "../src/record/reviewed.ts";
import { titleLetters } from "../src/text/same-words.ts";

export type Chance = () => number;
type Fields = { readonly [field: string]: unknown };
type Held = Parameters<typeof standingOf>[0] & Parameters<typeof isReviewed>[0];

export interface HeldRecord {
  file: string;
  fields: Fields;
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
    const earlierIds = new Map<string | undefined, string>();
    for (const [id, { fields }] of before)
      if (!after.has(id)) earlierIds.set(this.#leave(id, fields, before, after), id);
    for (const [id, { fields }] of after) {
      const decided = this.#decided.get(id) ?? new Map<string, unknown>();
      const earlier = before.get(earlierIds.get(id) ?? id)?.fields;
      for (const field of earlier ? [...FIELD_KEYS, "body"] : [])
        if (isDecidable(field) && !sameValue(earlier?.[field], fields[field])) decided.set(field, fields[field]);
      for (const field of EVIDENCE_FIELDS) {
        if (isFoundRight(fields, field)) decided.set(field, fields[field]);
        else if (standingOf(fields as Held, field) === "read" && !isAskedAgain(fields, field)) decided.delete(field);
      }
      this.#decided.set(id, decided);
    }
  }

  /** @returns The id that the article of a file which is gone has now; `undefined` where there is none. */
  #leave(
    id: string,
    fields: Fields,
    before: ReadonlyMap<string, unknown>,
    after: ReadonlyMap<string, HeldRecord>,
  ): string | undefined {
    const { sha256 } = fields;
    const [renamed] = [...after].find(([other, record]) => !before.has(other) && record.fields.sha256 === sha256) ?? [];
    if (renamed !== undefined) this.#decided.set(renamed, this.#decided.get(id) ?? new Map());
    else if ([...after.values()].every((record) => record.fields.sha256 !== sha256)) this.#unwanted.add(String(sha256));
    this.#decided.delete(id);
    return renamed;
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

  /** Changes a file below `articles/`. */
  async change(path: string, edited: (text: string) => string): Promise<void> {
    const file = join(this.root, "articles", path);
    await writeFile(file, edited(await readFile(file, "utf8")));
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

/** `undefined` where there is none. */
export function pick<T>(chance: Chance, among: readonly T[]): T | undefined {
  return among[Math.floor(chance() * among.length)];
}
