/** Reads a folder of small captures as one archive and holds its records against what a careful reader finds in them. */
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { readArchive } from "../src/archive/read-archive.ts";
import { review } from "../src/archive/review.ts";
import { intake } from "../src/intake/intake.ts";
import { splitFile } from "../src/record/front-matter.ts";
import { readVocabulary } from "../src/vocabulary/vocabulary.ts";

/** Vocabularies that state nothing. */
const NO_VOCABULARY = { site: "{}", sources: "[]", topics: "[]" };

/** What `expected.json` says of one capture; see `tests/fixtures/cases/README.md`. */
interface Expected {
  title?: string | null;
  dek?: string | null;
  agency?: string | null;
  language?: string | null;
  url?: string | null;
  /** A beginning of the value. */
  date?: string | null;
  updated?: string | null;
  dateNot?: string[];
  authors?: string[] | null;
  bodyHas?: string[];
  bodyHasNot?: string[];
  captions?: number;
  captionsNot?: string[];
  conflictHasNot?: string[];
  records?: number;
  noRecord?: boolean;
  warns?: boolean;
}

/** From the worst to the best. */
export const VERDICTS = ["wrong", "refused", "absent", "noise", "right"] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface CaseResult {
  /** Name of the capture's file. */
  name: string;
  verdict: Verdict;
  /** What differs from the expectation. */
  faults: string[];
  /** Whether it is wrong, and neither a problem nor `review` says anything but that a field is missing. */
  silent: boolean;
}

/** @param folder Captures and `expected.json`. @returns The results in the order of that file. */
export async function measureCases(folder: string): Promise<CaseResult[]> {
  const expected: Record<string, Expected> = JSON.parse(await readFile(join(folder, "expected.json"), "utf8"));
  const root = await mkdtemp(join(tmpdir(), "backfile-cases-"));
  try {
    const raw = join(root, "articles/raw");
    for (const name of Object.keys(expected)) await cp(join(folder, name), join(raw, name));
    const told = await readAll(root);
    return Object.entries(expected).map(([name, wanted]) => resultOf(name, wanted, told));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

interface ReadRecord {
  /** Path below the archive's folder. */
  file: string;
  data: Record<string, unknown>;
  body: string;
}

interface Told {
  /** Of each capture, by name. */
  records: Map<string, ReadRecord[]>;
  /** Captures of which a problem tells, by name. */
  problems: Set<string>;
  /** Records of which `review` tells more than that a field is missing. */
  reviewed: Set<string>;
}

async function readAll(root: string): Promise<Told> {
  const vocabulary = readVocabulary(NO_VOCABULARY);
  const { problems } = await intake(root, vocabulary, { workers: 1 });
  const { archive } = await readArchive(root, vocabulary);
  const records = await Promise.all(
    archive.articles.map(async ({ file }) => ({ file, ...splitFile(await readFile(join(root, file), "utf8"), file) })),
  );
  return {
    records: Map.groupBy(records, ({ data }) => captureName(String(data.capture))),
    problems: new Set(problems.flatMap(({ file }) => (file ? [captureName(file)] : []))),
    reviewed: new Set(review(archive).flatMap(({ kind, article }) => (kind === "missing" ? [] : [article.file]))),
  };
}

/** `export.txt` of `articles/raw/export.txt#2`. */
function captureName(path: string): string {
  return basename(path.replace(/#[^/]*$/, ""));
}

type Fault = [Verdict, string];

function resultOf(name: string, wanted: Expected, { records, problems, reviewed }: Told): CaseResult {
  const own = records.get(name) ?? [];
  const faults = faultsOf(wanted, own, problems.has(name));
  const verdict = VERDICTS.find((worst) => faults.some(([fault]) => fault === worst)) ?? "right";
  const told = problems.has(name) || own.some(({ file }) => reviewed.has(file));
  return { name, verdict, faults: faults.map(([, what]) => what), silent: verdict === "wrong" && !told };
}

function faultsOf(wanted: Expected, own: readonly ReadRecord[], warned: boolean): Fault[] {
  const counted = wanted.records === own.length;
  const unwarned: Fault[] = wanted.warns && !warned && !counted ? [["wrong", "no problem is told"]] : [];
  if (wanted.noRecord) {
    if (own.length === 0 || warned) return unwarned;
    return [...unwarned, ["wrong", `a record “${own[0]?.data.title}”, and no problem is told`]];
  }
  // The record that the expectation speaks of is the one with its title, or the first.
  const record = own.find(({ data }) => wanted.title && folded(data.title) === folded(wanted.title)) ?? own[0];
  if (!record) return [...unwarned, ["refused", "no record"]];
  const number: Fault[] =
    wanted.records && !counted && !(wanted.warns && warned)
      ? [["wrong", `${own.length} of ${wanted.records} articles`]]
      : [];
  return [
    ...number,
    ...unwarned,
    ...valueFaults(wanted, record.data),
    ...dateFaults(wanted, record.data),
    ...authorFaults(wanted, record.data),
    ...textFaults(wanted, record, own),
    ...captionFaults(wanted, record.data),
  ];
}

function valueFaults(wanted: Expected, data: ReadRecord["data"]): Fault[] {
  return (["title", "dek", "agency", "language", "url"] as const).flatMap((field): Fault[] => {
    const [want, read] = [wanted[field], data[field]];
    if (want === undefined || (want === null && !read)) return [];
    if (!read) return [["absent", field]];
    // A language is right with a region or script behind it.
    if (want !== null && (folded(read) === folded(want) || (field === "language" && String(read).startsWith(want))))
      return [];
    return [["wrong", `${field} “${String(read)}”`]];
  });
}

function dateFaults(wanted: Expected, data: ReadRecord["data"]): Fault[] {
  const wrong = (wanted.dateNot ?? []).filter((date) => String(data.date ?? "").startsWith(date));
  const faults = wrong.map((date): Fault => ["wrong", `date ${date}`]);
  for (const field of ["date", "updated"] as const) {
    const [want, read] = [wanted[field], data[field]];
    if (want === undefined || (want === null && !read)) continue;
    if (!read) faults.push(["absent", field]);
    else if (want === null || !String(read).startsWith(want)) faults.push(["wrong", `${field} ${String(read)}`]);
  }
  return faults;
}

function authorFaults({ authors }: Expected, data: ReadRecord["data"]): Fault[] {
  if (authors === undefined) return [];
  const read = (data.authors ?? []) as string[];
  if (read.length === 0) return authors === null ? [] : [["absent", "authors"]];
  return authors !== null && names(read) === names(authors) ? [] : [["wrong", `authors ${read.join("; ")}`]];
}

/** Text may stand in any record of the file; what must not stand there concerns the record in question. */
function textFaults(
  { bodyHas = [], bodyHasNot = [] }: Expected,
  record: ReadRecord,
  own: readonly ReadRecord[],
): Fault[] {
  const all = own.map(({ body }) => unescaped(body)).join("\n");
  const lost = bodyHas.filter((text) => !all.includes(text));
  const extra = bodyHasNot.filter((text) => unescaped(record.body).includes(text));
  return [
    ...lost.map((text): Fault => ["wrong", `lost or changed: “${text}”`]),
    ...extra.map((text): Fault => ["wrong", `does not belong to the text: “${text}”`]),
  ];
}

function captionFaults(wanted: Expected, data: ReadRecord["data"]): Fault[] {
  const captions = (data.captions ?? []) as unknown[];
  const missing = (wanted.captions ?? 0) - captions.length;
  const read = JSON.stringify(captions);
  const conflicts = JSON.stringify(data.conflicts ?? []);
  return [
    ...(missing > 0 ? [["absent", `${missing} captions`] satisfies Fault] : []),
    ...(wanted.captionsNot ?? [])
      .filter((text) => read.includes(text))
      .map((text): Fault => ["wrong", `caption “${text}”`]),
    ...(wanted.conflictHasNot ?? [])
      .filter((text) => conflicts.includes(text))
      .map((text): Fault => ["noise", `a contradiction with ${text}`]),
  ];
}

/** A text as it is compared: without case, marks of quotation, runs of space, and a last full stop. */
function folded(value: unknown): string {
  const spaced = String(value ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
  return spaced.replace(/[’‘]/g, "'").replace(/\.$/, "");
}

function names(list: readonly string[]): string {
  return [...new Set(list.map((name) => folded(name).replace(/^dr\.? /, "")))].sort().join("; ");
}

/** Markdown without the backslashes before signs. */
function unescaped(markdown: string): string {
  return markdown.replace(/\\([^\w\s])/g, "$1");
}
