/** The made pages of tests/fixtures/pages: what is captured, and what the record says of it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Capture, readCapture } from "../../src/capture/capture.ts";
import type { Reading } from "../../src/model/reading.ts";
import { learnFurniture } from "../../src/parse/page/furniture.ts";
import type { Knowledge } from "../../src/parse/page/page-view.ts";
import { readPage } from "../../src/parse/read-page.ts";
import { composeRecord } from "../../src/record/compose.ts";
import { joinFile } from "../../src/record/front-matter.ts";
import { toYaml } from "../../src/system/yaml/yaml-text.ts";
import { UNNAMED } from "../../src/vocabulary/site.ts";
import { readVocabulary } from "../../src/vocabulary/vocabulary.ts";

export const MADE_PAGES = join(import.meta.dirname, "../fixtures/pages");

export interface MadePage {
  /** The folder's path below `MADE_PAGES`. */
  name: string;
  /** `page.txt` or `page.html`. */
  file: string;
  capture: Capture;
  /** Further captures of the same source, from which is learned what recurs on its pages. */
  others: Capture[];
}

/** What a made page is read with. */
export interface Parser {
  readPage: typeof readPage;
  learnFurniture: typeof learnFurniture;
}

const PARSER: Parser = { readPage, learnFurniture };

/** @returns Every case, in the order of the names. */
export function madePages(): MadePage[] {
  return namesBelow("")
    .sort()
    .map((name) => {
      const folder = join(MADE_PAGES, name);
      const file = existsSync(join(folder, "page.html")) ? "page.html" : "page.txt";
      const others = existsSync(join(folder, "others")) ? readdirSync(join(folder, "others")).sort() : [];
      return {
        name,
        file,
        capture: captured(join(folder, file)),
        others: others.map((other) => captured(join(folder, "others", other))),
      };
    });
}

/** The folders of the cases: a folder without a page holds further ones. */
function namesBelow(path: string): string[] {
  const entries = readdirSync(join(MADE_PAGES, path), { withFileTypes: true });
  if (entries.some((entry) => entry.isFile() && /^page\.(?:txt|html)$/.test(entry.name))) return [path];
  return entries.flatMap((entry) => (entry.isDirectory() ? namesBelow(`${path}${path && "/"}${entry.name}`) : []));
}

function captured(path: string): Capture {
  return readCapture(readFileSync(path), path);
}

const { sources, topics } = readVocabulary({
  site: JSON.stringify(UNNAMED),
  sources: readFileSync(join(MADE_PAGES, "sources.yaml"), "utf8"),
  topics: readFileSync(join(MADE_PAGES, "topics.yaml"), "utf8"),
});

/** The reading of a page, with what its other captures teach. */
export function readMadePage({ capture, others }: MadePage, parser: Parser = PARSER): Reading {
  const knowledge: Knowledge = { sources, topics };
  const { fields } = others.length > 0 ? parser.readPage(capture, knowledge) : { fields: {} as Reading["fields"] };
  const source = fields.source?.value;
  if (source === undefined) return parser.readPage(capture, knowledge);
  const furniture = new Map([[source, parser.learnFurniture([capture, ...others], source)]]);
  return parser.readPage(capture, { ...knowledge, furniture });
}

/** The record's file as `parse` writes it, or else why there is none; and what an editor is told of the page. */
export function recordOf({ file, capture }: MadePage, reading: Reading): { record: string; problems: string } {
  const problems = reading.warnings.map(
    ({ severity, field, found, remedy }) => `${severity}: ${field ?? ""}: ${found}; ${remedy}\n`,
  );
  if (reading.warnings.some(({ severity }) => severity === "error")) return { record: "", problems: problems.join("") };
  const { sha256, encoding } = capture;
  const { frontMatter, body } = composeRecord(reading, { path: `raw/${file}`, sha256, encoding });
  return { record: joinFile(toYaml({ ...frontMatter }), body), problems: problems.join("") };
}
