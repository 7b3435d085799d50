/** Files of any format, read as the program reads them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Capture, readCaptureOf } from "../../src/capture/capture.ts";
import type { Origin } from "../../src/capture/formats/format.ts";
import { membersOf } from "../../src/capture/members.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Reading } from "../../src/model/reading.ts";
import { readPage } from "../../src/parse/read-page.ts";
import { bytesInMemory } from "../../src/system/file-bytes.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/formats");

export const fixture = (name: string): Uint8Array => readFileSync(join(FIXTURES, name));

export interface ReadFile {
  articles: Capture[];
  problems: Problem[];
}

/** All articles of a file. @throws BackfileError where none can be read. */
export async function readFile(bytes: Uint8Array, name: string, origin: Origin = {}): Promise<ReadFile> {
  const file = { bytes: bytesInMemory(bytes), name, sha256: name };
  const { members, problems } = await membersOf(file.bytes, name);
  const articles: Capture[] = [];
  for (const member of members.length > 0 ? members : [undefined])
    articles.push(await readCaptureOf(file, origin, member));
  return { articles, problems };
}

export const parsed = (capture: Capture): Reading => readPage(capture, { sources: [], topics: [] });

/** The values of the fields of an article. */
export function valuesOf(capture: Capture): { [field: string]: unknown } {
  const { fields, body } = parsed(capture);
  return { ...Object.fromEntries(Object.entries(fields).map(([name, finding]) => [name, finding.value])), body };
}
