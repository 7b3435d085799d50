/** Tells the cards of other articles that a copied page shows one below the other: a kicker and a title in two lines, and one sentence or two. */
import { isProse } from "./article-text.ts";
import type { FurnitureMark } from "./furniture.ts";
import type { PageLine, PageLines } from "./page-lines.ts";

/** So many cards in a row are a list of other articles; a list of the article's own has longer paragraphs, or one line over each. */
const LIST = 3;

/** Longer ones are no kicker, and no title. In Latin letters. */
const WIDEST_KICKER = 60;
const WIDEST_TITLE = 140;
const SHORTEST_TITLE = 20;

/** What a teaser is as wide as. In Latin letters. */
const SHORTEST_TEASER = 60;
const WIDEST_TEASER = 330;

/** How much text must stand above, in Latin letters: what a page of such cards alone is made of is its text. */
const TEXT_ABOVE = 900;

/** How many buttons and counters may stand between two cards. */
const BETWEEN = 3;

type Marks = readonly (FurnitureMark | undefined)[];

const CARD: FurnitureMark = { kind: "house", rule: "card-of-another-article" };

/** The marks of the lines, with those of such cards. In markup, blocks tell more. */
export function withTeaserCards(page: PageLines, marks: Marks): (FurnitureMark | undefined)[] {
  const cards = teaserCards(page, marks);
  return page.lines.map((line) => {
    const mark = marks[line.index];
    if (mark?.kind === "closing" && isListed(line)) return undefined;
    return mark ?? (cards.has(line.index) ? CARD : undefined);
  });
}

/** An item of a list may begin as the heading of a box does: `Best of 2023 (by Mara)`. Headings have neither numbers nor brackets. */
function isListed({ structure, head }: PageLine): boolean {
  return structure === "alike" && /[\p{Nd}(]/u.test(head);
}

function teaserCards({ lines, marked }: PageLines, marks: Marks): ReadonlySet<number> {
  const found = new Set<number>();
  if (marked) return found;
  let above = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as PageLine;
    if (above >= TEXT_ABOVE && line.run === 2 && line.blankBefore) {
      const cards = cardsFrom(lines, marks, i);
      const last = cards.at(-1);
      if (last !== undefined && cards.length >= LIST) {
        for (const start of cards) for (let at = start; at < start + 3; at++) found.add(at);
        i = last + 2;
        continue;
      }
    }
    if (!marks[i] && isProse(line)) above += line.width;
  }
  return found;
}

/** The indices at which a card begins, of those that follow each other from a line on. */
function cardsFrom(lines: readonly PageLine[], marks: Marks, from: number): number[] {
  const starts: number[] = [];
  let at = from;
  while (isCard(lines, marks, at)) {
    starts.push(at);
    at += 3;
    const limit = at + BETWEEN;
    while (at < limit && marks[at]?.nature !== undefined) at++;
  }
  return starts;
}

function isCard(lines: readonly PageLine[], marks: Marks, at: number): boolean {
  const [kicker, title, teaser] = lines.slice(at, at + 3);
  if (!kicker || !title || !teaser || kicker.run !== 2 || !kicker.blankBefore || teaser.run > 2) return false;
  if (marks[at] || marks[at + 1] || marks[at + 2]) return false;
  if (kicker.closed || kicker.width > WIDEST_KICKER || isProse(title)) return false;
  if (title.width < SHORTEST_TITLE || title.width > WIDEST_TITLE) return false;
  return isProse(teaser) && teaser.width >= SHORTEST_TEASER && teaser.width <= WIDEST_TEASER;
}
