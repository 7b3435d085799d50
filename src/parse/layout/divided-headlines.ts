/** Headlines that stand on two or three lines, as papers set them and scans keep them. */
import { anyOf } from "../../text/any-of.ts";
import { BYLINE_LEADS } from "../languages/byline-words.ts";
import { RELATIVE_TIME } from "../languages/date-words.ts";
import { JOINING_END, JOINING_START } from "../languages/page-words.ts";
import { isOutletName } from "../names/outlet-names.ts";
import { beginsItem, beginsLower, isCaseless, isClosed, isRow, type Piece } from "./piece.ts";

/** How many lines a headline is divided into at most: more that go on so are verse. */
const MOST_LINES = 3;

/**
 * The number of further lines that the headline in the first line takes. Decks begin anew, so that only a line in lower case continues it,
 * or one next to a word that joins.
 * @param lines Lines with no blank one between them.
 * @param ofPaper Whether the text is set as in a paper. The entries of a menu are in upper and lower case as headlines are.
 * @param inColumn Whether it is set in a column, where a headline has no room on one line.
 */
export function furtherHeadlineLines(lines: readonly Piece[], ofPaper: boolean, inColumn: boolean): number {
  const [first] = lines;
  if (first && beginsLower(first)) return 0;
  const alike = inColumn ? setAlike(lines) : 0;
  if (alike > 0) return alike;
  let further = 0;
  while (further < MOST_LINES && isDivided(lines[further], lines[further + 1], ofPaper)) further++;
  return further < MOST_LINES ? further : 0;
}

/** How many lines below the first are set as it is, in capitals or with capitals, and only the last of them may end a sentence: decks are set otherwise, or apart. */
function setAlike(lines: readonly Piece[]): number {
  const [first] = lines;
  if (!first || !isOfHeadline(first)) return 0;
  const end = lines.findIndex((line) => !isSetAlike(first, line));
  const group = end < 0 ? lines : lines.slice(0, end);
  const isOne =
    group.length <= MOST_LINES &&
    group.every((line) => isOfHeadline(line) && !beginsAsByline(line.text) && !isOutletName(line.text)) &&
    !group.slice(0, -1).some(isClosed);
  return isOne ? group.length - 1 : 0;
}

/** Whether both lines are in capitals, or with capitals. */
export function isSetAlike(one: Piece, other: Piece): boolean {
  const set = setOf(one);
  return set !== undefined && set === setOf(other);
}

function setOf(piece: Piece): "capitals" | "title case" | undefined {
  if (isCaseless(piece)) return /\p{Lu}/u.test(piece.text) ? "capitals" : undefined;
  return inTitleCase(piece) && !beginsLower(piece) ? "title case" : undefined;
}

/** In Latin letters, of each line. */
const WIDEST = 90;
const NARROWEST = 8;

function isDivided(above: Piece | undefined, below: Piece | undefined, ofPaper: boolean): boolean {
  if (!above || !below || ![above, below].every(isOfHeadline)) return false;
  if (isClosed(above) || /[,;|»>]$/.test(above.text)) return false;
  if (beginsAsByline(below.text) || RELATIVE_TIME.test(below.text)) return false;
  if (beginsLower(below)) return true;
  if (isCaseless(above) !== isCaseless(below)) return false;
  if (!isCaseless(above) && !(ofPaper && inTitleCase(above) && inTitleCase(below))) return false;
  return JOINING_END.test(above.text) || JOINING_START.test(below.text);
}

/** Whether every longer word begins with a capital: in other lines, any words may come first. */
function inTitleCase({ text }: Piece): boolean {
  return !/(?<![\p{L}'’-])\p{Ll}{5}/u.test(text);
}

function isOfHeadline(piece: Piece): boolean {
  const { text, width } = piece;
  if (width < NARROWEST || width > WIDEST || isRow(piece) || beginsItem(piece)) return false;
  return text.includes(" ") && !/\p{Nd}{1,2}[:.]\p{Nd}{2}|\p{Nd}{4}|[@|]|\w\.\w{2}|https?:/u.test(text);
}

const beginsAsByline = anyOf(BYLINE_LEADS.map(({ pattern }) => pattern));
