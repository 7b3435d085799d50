/**
 * What besides paragraphs a text is made of: items, rows, turns of speakers, verse, names under letters. They are short and have no
 * full stop, and neither begin nor end an article.
 */
import { likeLines } from "./like-lines.ts";
import type { PageLine, PageLines, Structure } from "./page-lines.ts";

/** The page, with each line noted that belongs to such a part. Markup tells better. */
export function withStructures(page: PageLines): PageLines {
  if (page.marked) return page;
  const { lines } = page;
  const speakers = speakersOf(lines);
  for (const line of lines) {
    const structure = structureOf(lines, line, speakers);
    if (structure) line.structure = structure;
  }
  for (const line of likeLines(lines)) if (!line.closed) line.structure ??= "alike";
  markVerse(lines);
  markSignatures(lines);
  return page;
}

function structureOf(lines: readonly PageLine[], line: PageLine, speakers: ReadonlySet<string>): Structure | undefined {
  const next = lines[line.index + 1];
  if (isInTable(lines, line)) return "row";
  if (isInList(lines, line)) return "item";
  if (
    next &&
    line.width >= 8 &&
    (line.tail.endsWith(":") || line.tail.endsWith("：")) &&
    beginsItem(next) &&
    isInList(lines, next)
  )
    return "lead-in";
  if (speakers.size === 0) return undefined;
  if (speakers.has(speakerOf(line.head) ?? "")) return "turn";
  return /^[([][^()[\]]{3,60}[)\]]\.?$/.test(line.head) ? "turn" : undefined;
}

/** The sign of an item: one that only lists have, a dash, or a number. */
const BULLET = /^(?:[•◦▪‣●○∙⁃■□➢►▶✓✔]\s*|[*+]\s+)(?=[^\s*])/u;
const DASH = /^[-–—]\s+(?=\S)/u;
const NUMBER = /^\(?(\d{1,2})[.)]\s+(?=\S)/u;
/** What one of these begins with. */
const SIGN = /^[•◦▪‣●○∙⁃■□➢►▶✓✔*+–—\d(-]/;

function beginsItem({ head }: PageLine): boolean {
  return BULLET.test(head) || DASH.test(head) || NUMBER.test(head);
}

/** Whether one of the next lines, upwards or downwards, is an item with the same sign; a number counts up. */
function isInList(lines: readonly PageLine[], line: PageLine): boolean {
  const sign = signOf(line);
  if (sign === undefined) return false;
  return [1, 2].some((step) => {
    const [above, below] = [signOf(lines[line.index - step]), signOf(lines[line.index + step])];
    return typeof sign === "number" ? above === sign - 1 || below === sign + 1 : above === sign || below === sign;
  });
}

/** The sign of the list that an item is of: its number, or the sign itself. */
function signOf(line: PageLine | undefined): string | number | undefined {
  const head = line?.head ?? "";
  if (!SIGN.test(head)) return undefined;
  const number = head.match(NUMBER)?.[1];
  if (number !== undefined) return Number(number);
  return (head.match(BULLET) ?? head.match(DASH))?.[0].trim();
}

/** The words of an item without its sign, and its number where it has one. Dashes stay: they begin what somebody says, too. */
export function itemOf(line: PageLine): { text: string; ordered?: number } | undefined {
  if (line.structure !== "item" && !/^[•◦▪‣●·]\s/u.test(line.head)) return undefined;
  const number = line.head.match(NUMBER)?.[1];
  const sign = line.text.match(/^(?:[•◦▪‣●○∙⁃■□➢►▶✓✔·]\s*|[*+-]\s+|\(?\d{1,2}[.)]\s+)/u)?.[0];
  if (sign === undefined) return undefined;
  return { text: line.text.slice(sign.length), ...(number !== undefined && { ordered: Number(number) }) };
}

/** The cells of a row; one where it is none. */
export function cellsOf({ text }: PageLine): string[] {
  return text.split(/\t| {3,}/).map((cell) => cell.trim());
}

/** Longer cells are paragraphs. */
const LONGEST_CELL = 80;

function isRow(line: PageLine | undefined): line is PageLine {
  if (!line || line.ofPage || line.width > 400) return false;
  if (!line.text.includes("   ") && !line.text.includes("\t")) return false;
  const cells = cellsOf(line).filter((cell) => cell !== "");
  return cells.every((cell) => cell.length <= LONGEST_CELL);
}

/** Whether the line above or below is a row with as many cells, or one less where a cell is empty. */
function isInTable(lines: readonly PageLine[], line: PageLine): boolean {
  if (!isRow(line)) return false;
  const count = cellsOf(line).length;
  return [lines[line.index - 1], lines[line.index + 1]].some(
    (other) => isRow(other) && Math.abs(cellsOf(other).length - count) <= (line.text.includes("\t") ? 0 : 1),
  );
}

/** `ODILE MARROW, HOST:`, `MARROW: And what …`, `Q: …`: the speaker's name in capitals, or a letter for the one who asks. */
const SPEAKER = /^(\p{Lu}[\p{Lu}\p{M}.’' -]{0,40}?)(?:, \p{Lu}[\p{Lu}.’' -]{1,40}| \([^()]{1,40}\))?:(?:\s|$)/u;

function speakerOf(head: string): string | undefined {
  if (!head.includes(":")) return undefined;
  return head.match(SPEAKER)?.[1];
}

/** The share of turns that are sentences: labels of a form are none. */
const SENTENCES = 0.6;
const LEAST_TURNS = 3;

/** Who speaks on the page: at least two, and more than once. Labels of forms stand each once, and have no sentences after them. */
function speakersOf(lines: readonly PageLine[]): ReadonlySet<string> {
  const turns = lines.flatMap(({ head, closed, width }) => {
    const name = speakerOf(head);
    return name === undefined ? [] : [{ name, said: width > name.length + 3, closed }];
  });
  const speakers = new Set(turns.map(({ name }) => name));
  const said = turns.filter((turn) => turn.said);
  const sentences = said.filter((turn) => turn.closed).length;
  // `ODILE MARROW` is called `MARROW` later.
  const people = new Set(turns.map(({ name }) => name.split(" ").at(-1)));
  const speaks = turns.length >= LEAST_TURNS && speakers.size >= 2 && people.size < turns.length;
  return speaks && sentences >= said.length * SENTENCES ? speakers : new Set();
}

/** Wider lines are no verse, and shorter runs none that can be told. */
const WIDEST_VERSE = 64;
const SHORTEST_STANZA = 3;
/** The share of the lines of a stanza that end with a sign. */
const POINTED = 0.5;

function markVerse(lines: readonly PageLine[]): void {
  for (let start = 0; start < lines.length; ) {
    const run = lines.slice(start, start + Math.max(1, Math.min((lines[start] as PageLine).run, MOST_LINES)));
    if (isStanza(run)) for (const line of run) line.structure ??= "verse";
    start += run.length;
  }
}

/** Longer runs are no stanzas. */
const MOST_LINES = 60;

function isStanza(run: readonly PageLine[]): boolean {
  if (run.length < SHORTEST_STANZA || run[0]?.run !== run.length) return false;
  if (run.some(({ width, structure }) => width > WIDEST_VERSE || width < 6 || structure !== undefined)) return false;
  const pointed = run.filter(({ tail }) => /[,;.!?:—–…][”"’»)]?$/.test(tail));
  const goesOn = run.filter(({ tail }) => /[,;—–]$/.test(tail));
  return pointed.length >= run.length * POINTED && goesOn.length > 0 && !run.some(({ head }) => LABELLED.test(head));
}

const LABELLED = /^\S.{1,40}: \S|\p{Nd}{4}|@/u;

/** `Odile Marrow, Vessmouth` right under the end of a letter; one alone may be anything. */
const NAME =
  /^[—–-]{0,2}\s?\p{Lu}[\p{L}\p{M}.’'-]{0,30}(?: [\p{L}.’'-]{1,30}){1,4}(?:, [\p{L}][\p{L} .’'-]{2,40}){0,2}\.?$/u;
const LEAST_LETTERS = 2;

function markSignatures(lines: readonly PageLine[]): void {
  const signed = lines.filter((line) => {
    const above = lines[line.index - 1];
    const follows = above !== undefined && !line.blankBefore && above.closed && above.width >= 60;
    return follows && line.blankAfter && line.width <= 70 && NAME.test(line.head);
  });
  if (signed.length >= LEAST_LETTERS) for (const line of signed) line.structure ??= "signature";
}
