/** Headlines that stand on two or three lines, as papers set them and scans keep them. */
import { anyOf } from "../../text/any-of.ts";
import { BYLINE_LEADS } from "../languages/byline-words.ts";
import { RELATIVE_TIME } from "../languages/date-words.ts";
import { JOINING_END, JOINING_START } from "../languages/page-words.ts";
import { beginsItem, beginsLower, isCaseless, isClosed, isRow, type Piece } from "./piece.ts";

/** How many lines a headline is divided into at most: more that go on so are verse. */
const MOST_LINES = 3;

/**
 * The number of further lines that the headline in the first line takes. Decks begin anew, so that only a line in lower case continues it,
 * or one next to a word that joins.
 * @param lines Lines with no blank one between them.
 * @param ofPaper Whether the text is set as in a paper. The entries of a menu are in upper and lower case as headlines are.
 */
export function furtherHeadlineLines(lines: readonly Piece[], ofPaper: boolean): number {
  const [first] = lines;
  if (first && beginsLower(first)) return 0;
  let further = 0;
  while (further < MOST_LINES && isDivided(lines[further], lines[further + 1], ofPaper)) further++;
  return further < MOST_LINES ? further : 0;
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
