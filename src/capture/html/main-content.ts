/**
 * Finds the text blocks of a page that are part of the article: the element whose blocks weigh most for prose, and in it everything
 * that belongs to the running text.
 */
import { hostOf, registeredName } from "../../text/host-name.ts";
import { HANGUL, IDEOGRAPHS, KANA } from "../../text/scripts.ts";
import { Asides, isInside, kindOf } from "./asides.ts";
import { descendants, type HtmlElement } from "./html-tree.ts";
import type { Place, TextBlock } from "./text-block.ts";

/** The place of each block. Takes time in proportion to the page. @param base The page's address, where it is known. */
export function placesOf(root: HtmlElement, blocks: readonly TextBlock[], base?: string): Place[] {
  const inwards = [root, ...descendants(root)].reverse();
  const prose = sumsByElement(inwards, blocks, blocks.map(proseLength));
  const asides = new Asides(prose, blocks);
  const worths = blocks.map((block) => blockWorth(block, asides));
  const container = weightiest(inwards, blocks, worths);
  const besides = ({ element }: TextBlock): Place => (asides.has(element) ? "aside" : "elsewhere");
  if (!container) return blocks.map(besides);
  const inside = new Set([container, ...descendants(container)]);
  const parts = furtherParts(container, prose, blocks, asides);
  const last = lastOf(container, prose, blocks, asides);
  const between = innerBlocks(blocks, inside);
  const isMain = (block: TextBlock, worth: number, i: number) =>
    inside.has(block.element)
      ? i <= last && (isPartOfArticle(block, worth, asides) || (between(i) && leadsAway(block, asides, base)))
      : parts.some((part) => isInside(block.element, part)) && proseLength(block) > 0;
  return blocks.map((block, i) => (isMain(block, worths[i] ?? 0, i) ? "main" : besides(block)));
}

/** Index of the last block that may be of the article: where the container has the leading article in it and little prose besides, what comes below that is notices. */
function lastOf(
  container: HtmlElement,
  prose: ReadonlyMap<HtmlElement, number>,
  blocks: readonly TextBlock[],
  { leading }: Asides,
): number {
  const isMost = leading && (prose.get(leading) ?? 0) >= (prose.get(container) ?? 0) * MOST_OF_IT;
  if (!leading || !isMost || !isInside(leading, container)) return blocks.length;
  return blocks.findLastIndex(({ element }) => isInside(element, leading));
}

/**
 * Further elements of a text that the page divides among several, with advertisements or a sidebar between. They have the name and
 * classes of the container, hold prose, and no h1 or h2 stands between, which would begin another text.
 */
function furtherParts(
  container: HtmlElement,
  prose: ReadonlyMap<HtmlElement, number>,
  blocks: readonly TextBlock[],
  asides: Asides,
): HtmlElement[] {
  const kind = kindOf(container);
  if (kind === undefined) return [];
  const alike = [...prose.keys()].filter(
    (element) =>
      (prose.get(element) ?? 0) >= LEAST_PART &&
      kindOf(element) === kind &&
      !isInside(element, container) &&
      !isInside(container, element),
  );
  if (alike.length === 0 || alike.length > MOST_PARTS) return [];
  const at = (element: HtmlElement) => blocks.findIndex((block) => isInside(block.element, element));
  const headings = blocks.flatMap(({ element }, i) =>
    /^h[12]$/.test(element.name) && !asides.has(element) ? [i] : [],
  );
  const home = at(container);
  return alike.filter((element) => {
    const place = at(element);
    const [from, to] = place < home ? [place, home] : [home, place];
    return !headings.some((heading) => heading >= from && heading <= to);
  });
}

/** Characters of prose that a further part has at least: one sentence. */
const LEAST_PART = 80;
/** Further parts at most: more elements of one kind are a list, such as comments or teasers. */
const MOST_PARTS = 3;

/** Characters of running text in the block, without links; 0 where more than half of it is links. */
function proseLength({ text, linkedLength, table }: TextBlock): number {
  return !table && linkedLength / text.length <= 0.5 && isSentence(text) ? text.length - linkedLength : 0;
}

/** Weight of a block in characters, positive for prose and negative for what is none. What speaks against prose is capped, so that a long menu does not outweigh the article beside it. */
function blockWorth(block: TextBlock, asides: Asides): number {
  const { text, element } = block;
  if (asides.has(element)) return -Math.min(text.length, 100) * 0.1;
  const prose = proseLength(block);
  if (prose > 0) return prose;
  if (block.linkedLength / text.length > 0.5) return -Math.min(text.length, 60);
  if (/^h[1-6]$/.test(element.name) || block.table) return 0;
  return -Math.min(text.length, 30) * 0.5;
}

const WIDE_LETTER = new RegExp(`[${KANA}${IDEOGRAPHS}${HANGUL}]`, "g");

function isSentence(text: string): boolean {
  const wide = text.match(WIDE_LETTER)?.length ?? 0;
  const length = text.length + wide * 1.5;
  return length > 80 || (length > 40 && /[.!?。！？…:;"”»'’)]$/.test(text));
}

/** Whether a block in the main element is part of the article. A paragraph of links may be one; a list of links is not. */
function isPartOfArticle(block: TextBlock, worth: number, asides: Asides): boolean {
  if (asides.has(block.element)) return false;
  if (worth > 0) return true;
  const linked = block.linkedLength / block.text.length;
  if (linked > 0.5 && linked < 0.95 && block.element.name === "p" && isSentence(block.text)) return true;
  if (linked > 0.6) return false;
  return /^(?:h[1-6]|li|blockquote|p|dd|dt|td|th|pre|table|caption|summary)$/.test(block.element.name);
}

/** Tells whether a block stands between the first and the last sentence of the container. */
function innerBlocks(blocks: readonly TextBlock[], inside: ReadonlySet<HtmlElement>): (index: number) => boolean {
  const isProse = (block: TextBlock) => inside.has(block.element) && proseLength(block) > 0;
  const [first, last] = [blocks.findIndex(isProse), blocks.findLastIndex(isProse)];
  return (index) => index > first && index < last;
}

/** Shorter items are buttons. In characters. */
const SHORTEST_ITEM = 20;

/** Whether an item of a list links to other sites alone: what is to be bought or read there is the article's matter; lists of other articles stay on the site. */
function leadsAway({ element, text, runs }: TextBlock, asides: Asides, base: string | undefined): boolean {
  const home = hostOf(base);
  if (!home || element.name !== "li" || asides.has(element) || text.length < SHORTEST_ITEM) return false;
  const links = runs.flatMap(({ href }) => (href === undefined ? [] : [href]));
  const isAway = (host: string | undefined) => host !== undefined && registeredName(host) !== registeredName(home);
  return links.length > 0 && links.every((href) => isAway(hostOf(href)));
}

/** For each element that contains blocks, the sum of their values. @param inwards All elements, each after those that it contains. */
function sumsByElement(
  inwards: readonly HtmlElement[],
  blocks: readonly TextBlock[],
  values: readonly number[],
): Map<HtmlElement, number> {
  const own = new Map<HtmlElement, number>();
  blocks.forEach(({ element }, i) => {
    own.set(element, (own.get(element) ?? 0) + (values[i] ?? 0));
  });
  const sums = new Map<HtmlElement, number>();
  for (const element of inwards) {
    const sum = own.get(element);
    if (sum === undefined) continue;
    sums.set(element, sum);
    if (element.parent) own.set(element.parent, (own.get(element.parent) ?? 0) + sum);
  }
  return sums;
}

/** The element whose blocks weigh most. Where that holds little of the prose that stands beside nothing, lists of links outweigh the text among them: then the innermost element with most of it. */
function weightiest(
  inwards: readonly HtmlElement[],
  blocks: readonly TextBlock[],
  worths: readonly number[],
): HtmlElement | undefined {
  const best = greatest(sumsByElement(inwards, blocks, worths));
  const prose = sumsByElement(
    inwards,
    blocks,
    worths.map((worth) => Math.max(0, worth)),
  );
  const all = prose.get(inwards.at(-1) as HtmlElement) ?? 0;
  if (!best || (prose.get(best) ?? 0) >= all * LEAST_SHARE) return best;
  // Of the elements around one another, the innermost comes first.
  return [...prose].find(([, sum]) => sum >= all * MOST_OF_IT)?.[0] ?? best;
}
/** Shares of the page's prose: less is a single paragraph among lists; that much is the article's. */
const LEAST_SHARE = 0.3;
const MOST_OF_IT = 0.7;

/** The element with the greatest sum; of equal ones the innermost. */
function greatest(sums: ReadonlyMap<HtmlElement, number>): HtmlElement | undefined {
  let best: HtmlElement | undefined;
  let most = 0;
  for (const [element, sum] of sums)
    if (sum > most) {
      best = element;
      most = sum;
    }
  return best;
}
