/** Pages as tests write them: text as a person copies it from the screen. */
import type { Hint, PageText } from "../../src/model/page-text.ts";
import type { Reading, Role } from "../../src/model/reading.ts";
import { measurePage, type PageLine } from "../../src/parse/page/page-lines.ts";
import type { Knowledge } from "../../src/parse/page/page-view.ts";
import { readPage } from "../../src/parse/read-page.ts";

export const NOTHING_KNOWN: Knowledge = { sources: [], topics: [] };

export function pageOf(text: string, hints: Hint[] = []): PageText {
  return { lines: text.split("\n").map((line, i) => ({ number: i + 1, text: line.normalize("NFC") })), hints };
}

export function reading(text: string, knowledge: Partial<Knowledge> = {}, hints: Hint[] = []): Reading {
  return readPage(pageOf(text, hints), { ...NOTHING_KNOWN, ...knowledge });
}

/** The one line of a text, measured. */
export function lineOf(text: string): PageLine {
  return measurePage(pageOf(text)).lines[0] as PageLine;
}

/** The texts of the lines that have the role. */
export function linesWith(role: Role, text: string, read: Reading): string[] {
  const lines = text.split("\n");
  return read.roles.filter((given) => given.role === role).map(({ line }) => (lines[line - 1] as string).trim());
}

/** Four paragraphs of English prose, as filling for pages whose header or footer is tested. */
export const PROSE = [
  "The harbour authority of Port Ellis approved a plan on Tuesday to dredge the eastern channel, a project that fishermen have asked for since the storms of last winter.",
  "“We have waited long enough for the larger boats to come back,” said the chairwoman of the co-operative, adding that two crews had already signed contracts for the spring.",
  "The work is expected to cost 4.2 million pounds and to take eleven weeks, during which ferries will leave from the old pier on the other side of the bay.",
  "Residents may read the plan at the town hall until the end of the month and send their objections to the council in writing.",
].join("\n\n");
