/**
 * Finds the sentences of a capture that neither the body nor another field has, so that prose is never left out silently.
 *
 * What is known not to belong to the article does not count: lines that recur among the captures of the source, and what stands
 * behind a line that ends an article. On a whole web page, with menus and boxes, lines that stand twice and sentences among furniture do
 * not count either.
 */
import type { TextLeftOut } from "../../model/conflict.ts";
import type { FieldName } from "../../model/fields.ts";
import type { Reading, Role } from "../../model/reading.ts";
import { largest } from "../../text/list.ts";
import { titleLetters } from "../../text/same-words.ts";
import { truncate } from "../../text/truncate.ts";
import type { Body } from "../body/compose-body.ts";
import { isProse } from "../page/article-text.ts";
import type { FurnitureMark } from "../page/furniture.ts";
import type { PageLine } from "../page/page-lines.ts";
import type { Known } from "../page/page-view.ts";
import { mayHoldSentence, sentencesOf } from "../page/sentences.ts";

type View = Known<"page" | "marks" | "roles">;

/** Undefined where every sentence has its place, and where the capture has no text at all. */
export function textLeftOut(view: View, body: Body, fields: Reading["fields"]): TextLeftOut | undefined {
  if (body.held.size === 0) return undefined;
  const surroundings = surroundingsOf(view, body);
  const doubtful = view.page.lines.filter(
    (line) =>
      !body.held.has(line.index) &&
      mayHoldSentence(line) &&
      !isInField(view, line, fields) &&
      !isKnown(view, surroundings, line),
  );
  if (doubtful.length === 0) return undefined;
  const said = doubtful.map((line) => ({
    line,
    key: titleLetters(line.text),
    sentences: sentencesOf(line).map((words) => ({ words, key: titleLetters(words) })),
  }));
  const wanted = new Set(said.flatMap(({ key, sentences }) => [key, ...sentences.map((sentence) => sentence.key)]));
  const kept = keptSentences(view, body, fields, wanted);
  const lost = said.flatMap(({ line, key, sentences }) => {
    const missing = kept.has(key) ? [] : sentences.filter((sentence) => !kept.has(sentence.key));
    return missing.length > 0 ? [{ line, missing: missing.map(({ words }) => words) }] : [];
  });
  const first = lost[0]?.missing[0];
  if (first === undefined) return undefined;
  const sentences = lost.reduce((sum, { missing }) => sum + missing.length, 0);
  const inBody = body.lines.reduce((sum, line) => sum + sentencesOf(line).length, 0);
  const lines = stretchesOf(
    view,
    lost.map(({ line }) => line),
    body,
  );
  return {
    field: "body",
    kind: "text-left-out",
    values: { sentences, of: inBody + sentences, lines, first: truncate(first, LONGEST_QUOTE, { words: true }) },
  };
}

/** The fields to which the lines of a role give their words. */
const FIELDS_OF: { readonly [R in Role]?: readonly FieldName[] } = {
  headline: ["title"],
  dek: ["dek"],
  byline: ["authors"],
  dateline: ["dateline", "agency"],
  published: ["date"],
  updated: ["updated", "date"],
  section: ["section"],
  caption: ["captions"],
  credit: ["captions"],
  rights: ["rights"],
  note: ["note"],
};

/** Roles whose lines are in their field with all their words; of a long line of another, a field has a part. */
const WHOLE: ReadonlySet<Role> = new Set<Role>(["headline", "dek", "byline", "caption", "rights", "note"]);

/** Whether the value of a field was read from the line. */
function isInField({ roles }: View, { index, number, width }: PageLine, fields: Reading["fields"]): boolean {
  const role = roles.at(index)?.role;
  if (role && width > LONGEST_LABEL && !WHOLE.has(role)) return false;
  return role !== undefined && (FIELDS_OF[role] ?? []).some((field) => fields[field]?.lines.includes(number));
}

/** Characters of the first sentence that are told. */
const LONGEST_QUOTE = 160;

/** The keys of the lines and sentences of body and fields, and of each field as a whole: those among them that are wanted, and some more. */
function keptSentences(
  view: View,
  body: Body,
  fields: Reading["fields"],
  wanted: ReadonlySet<string>,
): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const line of view.page.lines) {
    if (!body.held.has(line.index) && !isInField(view, line, fields)) continue;
    const letters = titleLetters(line.text);
    kept.add(letters);
    // Few lines say what is wanted, and to find the sentences of the others would take most of the time.
    if (![...wanted].some((key) => letters.includes(key))) continue;
    for (const sentence of sentencesOf(line)) kept.add(titleLetters(sentence));
  }
  const add = (value: unknown): void => {
    if (typeof value === "string") kept.add(titleLetters(value));
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(add);
  };
  for (const { value } of Object.values(fields)) add(value);
  return kept;
}

/** What stands around the article. */
interface Surroundings {
  /** Whether the capture is a whole web page, with menus, boxes and notices. */
  readonly wholePage: boolean;
  /** Index of the last line above the text, and of the first below it, behind which other things than the article stand. */
  readonly above: number;
  readonly below: number;
}

/** Lines known as furniture by their words from which on a capture is a whole page. Of 192 copied pages 14 have fewer, of 100 captures of an article alone one has more. */
const FURNISHED = 6;

function surroundingsOf(view: View, { held }: Body): Surroundings {
  const { lines } = view.page;
  const wholePage = view.marks.filter((mark) => mark && isSign(mark)).length >= FURNISHED;
  const first = lines.findIndex(({ index }) => held.has(index));
  const last = lines.findLastIndex(({ index }) => held.has(index));
  const divides = (line: PageLine) => isDivision(view, line, wholePage);
  const below = lines.findIndex((line) => line.index > last && divides(line));
  return {
    wholePage,
    above: wholePage ? lines.findLastIndex((line) => line.index < first && divides(line)) : -1,
    below: below < 0 ? lines.length : below,
  };
}

/** Whether the words of the line are those of furniture; a date and a line without words say nothing of what stands around them. */
function isSign({ kind, nature }: FurnitureMark): boolean {
  return kind !== "dated" && nature !== "untelling";
}

/** Whether what stands beyond the line is no longer beside the article. */
function isDivision({ marks }: View, line: PageLine, wholePage: boolean): boolean {
  const mark = marks[line.index];
  if (mark?.kind === "end" || mark?.kind === "closing" || isInPageFrame(line)) return true;
  return wholePage && (line.copies > 1 || (mark !== undefined && isSign(mark)));
}

/** Elements of a page that hold no article text. */
const FRAME: ReadonlySet<string> = new Set(["nav", "footer", "form", "button"]);

function isInPageFrame({ block }: PageLine): boolean {
  return block?.within.some((name) => FRAME.has(name)) === true;
}

/** Rules of lines that are no sentence of an article, whatever they say. */
const NO_TEXT: ReadonlySet<string> = new Set(["copyright", "copyright-sign", "bare-address", "counter"]);

/** A line of a form; or who wrote it or took the picture, whom to write to, of which paper it is, also where no name is given; a longer line has more to say. */
function isLabel({ roles }: View, { index, width }: PageLine): boolean {
  if (roles.has(index, "label")) return true;
  return width <= LONGEST_LABEL && roles.has(index, "byline", "dateline", "credit", "contact");
}

/** In Latin letters. */
const LONGEST_LABEL = 160;

function isKnown(view: View, { wholePage, above, below }: Surroundings, line: PageLine): boolean {
  const { index, block, copies } = line;
  const mark = view.marks[index];
  if (mark?.kind === "recurring" || isInPageFrame(line)) return true;
  if (index <= above || index >= below) return true;
  if ((mark && NO_TEXT.has(mark.rule)) || isLabel(view, line)) return true;
  return wholePage && (copies > 1 || block?.aside === true || standsAmongFurniture(view, line));
}

/** On a whole page, a sentence with neither text nor another sentence beside it is a label, and a notice is one unless text stands on both sides of it. */
function standsAmongFurniture(view: View, line: PageLine): boolean {
  if (line.block?.tag === "label" || !HAS_SMALL_LETTERS.test(line.head)) return true;
  const { lines } = view.page;
  const beside = [lines[line.index - 1], lines[line.index + 1]].filter((other) => other !== undefined);
  const touching = beside.filter(({ index }) => view.roles.has(index, "body", "subheading"));
  if (view.marks[line.index]?.kind === "house") return touching.length < 2;
  if (touching.length > 0) return false;
  if (/[?!？！]["”]?$/.test(line.tail)) return true;
  return !beside.some((other) => isUnmarkedSentence(view, other));
}

/** Small letters, or those of a script that has none: the rest is a label in capitals. */
const HAS_SMALL_LETTERS = /[\p{Ll}\p{Lo}]/u;

/** Narrower lines that end as sentences do are labels. */
const NARROWEST = 30;

function isUnmarkedSentence({ marks, roles }: View, line: PageLine): boolean {
  const isSentence = isProse(line) || (line.closed && line.width >= NARROWEST);
  return isSentence && !marks[line.index] && !roles.has(line.index, "caption", "credit", "note", "contact");
}

/** Stretches that are told; the last of them reaches over the rest. */
const MOST_STRETCHES = 60;

/** First and last line number of each stretch, with the lines above it that lead into its first sentence. */
function stretchesOf({ page }: View, lost: readonly PageLine[], { held }: Body): [number, number][] {
  const stretches: [number, number][] = [];
  let end = -1;
  for (const line of lost) {
    let start = line.index;
    while (start - 1 > end && !held.has(start - 1) && leadsInto(page.lines[start - 1], page.lines[start])) start--;
    const last = stretches.at(-1);
    const isNext = start === end + 1;
    const [from, to] = [page.lines[start]?.number ?? line.number, largest(line.numbers, line.number)];
    if (last && (isNext || stretches.length === MOST_STRETCHES)) last[1] = Math.max(last[1], to);
    else stretches.push([from, to]);
    end = line.index;
  }
  return stretches;
}

/** Whether a sentence goes on from one line to the next, which begins in the middle of it. */
function leadsInto(line: PageLine | undefined, next: PageLine | undefined): boolean {
  if (!line || !next || line.closed || line.blankAfter) return false;
  return line.width >= NARROWEST && /^\p{Ll}/u.test(next.text);
}
