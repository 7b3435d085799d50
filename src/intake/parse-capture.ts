/** From the bytes of one capture to the draft of its record. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readCaptureFile } from "../accession/capture-file.ts";
import { partedAddress } from "../accession/capture-folder.ts";
import { ORIGIN, readOrigin } from "../accession/origin.ts";
import type { Capture } from "../capture/capture.ts";
import { BackfileError, type Problem } from "../model/problem.ts";
import type { Reading } from "../model/reading.ts";
import type { Knowledge } from "../parse/page/page-view.ts";
import { readPage } from "../parse/read-page.ts";
import { composeRecord, type RecordDraft } from "../record/compose.ts";
import { inOrder } from "../record/record.ts";
import { append } from "../text/list.ts";
import { VOCABULARY_FILES, type Vocabulary } from "../vocabulary/vocabulary.ts";
import { hintsOfReference } from "./reference-hints.ts";

export interface ParseOutcome {
  /** Absent where the capture cannot be read or holds no article. */
  draft?: RecordDraft;
  /** The capture can be read, but a fault elsewhere must be mended before its record is made. */
  waits?: true;
  problems: Problem[];
}

/**
 * Parses one capture. Never throws: every failure, even of the parser itself, is a problem of that capture.
 * @param path Path below the root.
 * @param references Those that may be to the article. Paths below `articles/`.
 */
export async function tryParse(
  root: string,
  path: string,
  knowledge: Knowledge & Pick<Vocabulary, "sourcesInDoubt">,
  references: readonly string[] = [],
): Promise<ParseOutcome> {
  try {
    const { capture, reading, references: used } = await interpretCapture(root, path, knowledge, references);
    const warnings = capture.isReference ? reading.warnings.filter(({ field }) => field !== "body") : reading.warnings;
    const problems = [...capture.warnings, ...warnings].map((problem) => ({ file: path, ...problem }));
    if ((reading.body === "" && !capture.isReference) || problems.some(({ severity }) => severity === "error"))
      return { problems };
    const doubt = reading.fields.source ? undefined : doubtOfSource(path, problems, knowledge);
    if (doubt) return { problems: [...problems, doubt], waits: true };
    const { sha256, encoding } = capture;
    const draft = composeRecord(reading, {
      path: path.replace(/^articles\//, ""),
      ...{ sha256, encoding, references: used },
    });
    return { draft: capture.isReference ? asListing(draft, knowledge) : draft, problems };
  } catch (error) {
    if (error instanceof BackfileError) return { problems: [...error.problems] };
    const found = `the parser failed: ${error instanceof Error ? error.message : error}`;
    const remedy = "report it as a fault of Backfile, with the capture; the others are not concerned";
    return { problems: [{ severity: "error", file: path, found, remedy }] };
  }
}

/** The record of an article without text, which is listed, where its source does not restrict that. */
function asListing({ frontMatter, body }: RecordDraft, { sources }: Knowledge): RecordDraft {
  const policy = sources.find(({ id }) => id === frontMatter.source)?.publish;
  const isOpen = policy === undefined || policy === "full" || policy === "excerpt";
  return { frontMatter: isOpen ? inOrder({ ...frontMatter, publish: "listing" }) : frontMatter, body };
}

/**
 * Why an article without a known source may be of a publisher that restricts what may be published. Its record would be published in
 * full.
 */
function doubtOfSource(
  file: string,
  problems: readonly Problem[],
  { sources, sourcesInDoubt }: Parameters<typeof tryParse>[2],
): Problem | undefined {
  const restricts = sources.some(({ publish, robots }) => publish !== "full" || robots !== undefined);
  const origin = problems.find(
    (problem) => problem.file === partedAddress(file).file + ORIGIN && problem.field !== "Content-Type",
  );
  if (!sourcesInDoubt && !(origin && restricts)) return undefined;
  const at = sourcesInDoubt ? VOCABULARY_FILES.sources : (origin?.file ?? "");
  const found =
    "no record is made or changed yet: no publisher is known, and it may be one of whom not all may be published";
  return { severity: "error", file, found, remedy: `mend ${at}, then run parse` };
}

/** A capture and how the parser reads it, with the references that are to its article. Paths of these are below `articles/`. */
export interface Interpretation {
  capture: Capture;
  reading: Reading;
  references: readonly string[];
}

/**
 * @param path Path below the root.
 * @param references Those that may be to the article.
 * @throws BackfileError when the capture cannot be read.
 */
export async function interpretCapture(
  root: string,
  path: string,
  knowledge: Knowledge,
  references: readonly string[] = [],
): Promise<Interpretation> {
  try {
    const capture = await captureAt(root, path);
    const reading = readArticle(capture, knowledge);
    return references.length === 0
      ? { capture, reading, references }
      : await withReferences({ capture, reading, references }, root, knowledge);
  } catch (error) {
    if (!(error instanceof BackfileError)) throw error;
    throw new BackfileError(error.problems.map((problem) => ({ ...problem, file: path })));
  }
}

/** Reads the article again with what those of the references state that are to it. One that cannot be read states nothing. */
async function withReferences(
  { capture, reading, references }: Interpretation,
  root: string,
  knowledge: Knowledge,
): Promise<Interpretation> {
  const used: string[] = [];
  const hints = [...capture.hints];
  for (const path of references) {
    const read = await captureAt(root, `articles/${path}`).catch((error) => {
      if (error instanceof BackfileError) return undefined;
      throw error;
    });
    const stated = read ? hintsOfReference({ path, hints: read.hints }, reading, knowledge.sources) : [];
    if (stated.length > 0) used.push(path);
    append(hints, stated);
  }
  if (used.length === 0) return { capture, reading, references: used };
  const described = { ...capture, hints };
  return { capture: described, reading: readArticle(described, knowledge), references: used };
}

/**
 * Several captures of one article can make the article's own lines recur. A page that is left without text is therefore read again without
 * boilerplate, so that whether a capture is an article does not depend on others.
 */
function readArticle(capture: Capture, knowledge: Knowledge): Reading {
  const reading = readPage(capture, knowledge);
  return reading.body === "" && knowledge.furniture
    ? readPage(capture, { ...knowledge, furniture: new Map() })
    : reading;
}

/** The capture, read with its origin file. @param path Path below the root. @throws BackfileError when it cannot be read. */
export async function captureAt(root: string, path: string): Promise<Capture> {
  // A file may have the sign in its name.
  const isFile = !path.includes("#") || existsSync(resolve(root, path));
  const { file, member } = isFile ? { file: path } : partedAddress(path);
  const { origin, problems } = await readOrigin(root, file);
  const capture = await readOpened(root, file, origin, member);
  return { ...capture, warnings: [...problems, ...capture.warnings] };
}

async function readOpened(...capture: Parameters<typeof readCaptureFile>): Promise<Capture> {
  try {
    return await readCaptureFile(...capture);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    const found = code === "ENOENT" ? "there is no such file" : `the file cannot be read (${code})`;
    throw new BackfileError([{ severity: "error", found, remedy: "check the path" }], { cause: error });
  }
}
