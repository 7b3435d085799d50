/**
 * Finds the text blocks of a page that are part of the article: the element whose blocks weigh most for prose, and in it everything
 * that belongs to the running text.
 */
import { HANGUL, IDEOGRAPHS, KANA } from "../../text/scripts.ts";
import { elementWords, functionOf } from "./block-surroundings.ts";
import { descendants, type HtmlElement } from "./html-tree.ts";
import type { Place, TextBlock } from "./text-block.ts";

/** The place of each block. Takes time in proportion to the page. */
export function placesOf(root: HtmlElement, blocks: readonly TextBlock[]): Place[] {
  const inwards = [root, ...descendants(root)].reverse();
  const prose = sumsByElement(inwards, blocks, blocks.map(proseLength));
  const asides = new Asides(prose, blocks);
  const worths = blocks.map((block) => blockWorth(block, asides));
  const container = greatest(sumsByElement(inwards, blocks, worths));
  const besides = ({ element }: TextBlock): Place => (asides.has(element) ? "aside" : "elsewhere");
  if (!container) return blocks.map(besides);
  const inside = new Set([container, ...descendants(container)]);
  const parts = furtherParts(container, prose, blocks, asides);
  const isMain = (block: TextBlock, worth: number) =>
    inside.has(block.element)
      ? isPartOfArticle(block, worth, asides)
      : parts.some((part) => isInside(block.element, part)) && proseLength(block) > 0;
  return blocks.map((block, i) => (isMain(block, worths[i] ?? 0) ? "main" : besides(block)));
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

/** Name and classes of the element; where it has no class, with those of the nearest element around it that has one. */
function kindOf({ name, attributes, parent }: HtmlElement): string | undefined {
  if (attributes.class) return `${name}.${attributes.class.slice(0, LONGEST_KIND)}`;
  const around = parent && kindOf(parent);
  return around && `${around} ${name}`;
}
/** Characters of the class attribute that are compared. */
const LONGEST_KIND = 500;

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

function isInside(element: HtmlElement, container: HtmlElement): boolean {
  for (let e: HtmlElement | undefined = element; e; e = e.parent) if (e === container) return true;
  return false;
}

/** Elements beside the article: by the names that pages give them, or because they are another article. */
class Asides {
  private readonly prose: ReadonlyMap<HtmlElement, number>;
  /** Characters of prose above which an element is no aside, whatever its name: four tenths of the prose of the page, which no sidebar has. */
  private readonly much: number;
  private readonly leading: HtmlElement | undefined;
  /** Elements that contain a table of data. A figure among them is no picture. */
  private readonly tabular: ReadonlySet<HtmlElement>;
  private readonly known = new Map<HtmlElement, boolean>();

  constructor(prose: ReadonlyMap<HtmlElement, number>, blocks: readonly TextBlock[]) {
    this.prose = prose;
    let most = 0;
    for (const sum of prose.values()) most = Math.max(most, sum);
    this.much = most * 0.4;
    this.leading = leadingArticle(prose, most, blocks);
    this.tabular = new Set(blocks.flatMap(({ table, element }) => (table && element.parent ? [element.parent] : [])));
  }

  has(element: HtmlElement): boolean {
    let known = this.known.get(element);
    if (known === undefined) {
      known =
        this.isOtherArticle(element) ||
        ((this.prose.get(element) ?? 0) <= this.much &&
          ((isNamedAside(element) && !(element.name === "figure" && this.tabular.has(element))) ||
            (element.parent !== undefined && this.has(element.parent))));
      this.known.set(element, known);
    }
    return known;
  }

  /** Other article elements beside the leading one, or small ones in it, are teasers or the next story. */
  private isOtherArticle(element: HtmlElement): boolean {
    if (element.name !== "article" || !this.leading || isInside(this.leading, element)) return false;
    return !isInside(element, this.leading) || (this.prose.get(element) ?? 0) < this.much * 0.25;
  }
}

/**
 * The `article` element that the page is about: of those with much prose (0.15 of the largest) the first with an h1, because pages that
 * scroll endlessly have the next stories below; or else the one with most prose. Of nested ones the innermost.
 */
function leadingArticle(
  prose: ReadonlyMap<HtmlElement, number>,
  most: number,
  blocks: readonly TextBlock[],
): HtmlElement | undefined {
  const articles = new Map([...prose].filter(([{ name }, sum]) => name === "article" && sum > most * 0.15));
  for (const { element } of blocks) {
    if (element.name !== "h1") continue;
    for (let e: HtmlElement | undefined = element; e; e = e.parent) if (articles.has(e)) return e;
  }
  return [...articles].reduce<[HtmlElement, number] | undefined>(
    (best, next) => (best && best[1] >= next[1] ? best : next),
    undefined,
  )?.[0];
}

function isNamedAside(element: HtmlElement): boolean {
  if (ASIDE_FUNCTIONS.has(functionOf(element) ?? "")) return true;
  const words = elementWords(element);
  return words.some(isAsideWord) || isHiddenByClass(words);
}

/** Whether a class hides the element and no other shows it on screens of some size (`lg:block`, `d-md-flex`). */
function isHiddenByClass(words: readonly string[]): boolean {
  return (
    words.some((word) => /^(?:hidden|hide|d-none|is-hidden|ct-hidden)$/.test(word)) &&
    !words.some((word) => /(?<!print[:-])(?:^|[:-])(?:block|flex|grid|inline|inline-block|table|contents)$/.test(word))
  );
}

const ASIDE_FUNCTIONS: ReadonlySet<string> = new Set([
  "nav",
  "aside",
  "footer",
  "form",
  "figure",
  "figcaption",
  "button",
]);

/** Whether a class or id word names an aside by one of its parts, and does not only mention one (`has-sidebar`). */
function isAsideWord(word: string): boolean {
  const parts = word.split(/[-_]/);
  if (parts.length > 1 && STATES.has(parts[0] as string)) return false;
  return parts.some((part, i) => ASIDE_PARTS.has(part) || ASIDE_PARTS.has(`${part}-${parts[i + 1]}`));
}

/** First parts of words that tell how a page is laid out or what it has, and not what the element is. */
const STATES: ReadonlySet<string> = new Set(
  "has with without no hide show is js page body theme layout col grid type category section".split(" "),
);

const ASIDE_PARTS: ReadonlySet<string> = new Set(
  [
    "related recommend recommended recommendation recommendations recirc recirculation readmore read-more more-on see-also",
    "teaser teasers most-read most-popular most-viewed mostread mostpopular popular trending comment comments disqus sidebar rail",
    "widget promo promotion newsletter newsletters subscribe subscription signup donate donation cta share sharing social follow",
    "breadcrumb breadcrumbs nav navigation menu toolbar tag tags topics keywords pagination advert advertisement advertorial ad ads",
    "sponsor sponsored outbrain taboola affiliate cookie consent gdpr privacy modal popup overlay dialog tooltip notification",
    "adblock adblocker ad-block ad-blocker image images photo photos picture pictures gallery slideshow attachment factbox fact-box",
    "infobox info-box caption credit copyright byline author authors bio dateline timestamp footer disclaimer player transcript",
  ].flatMap((line) => line.split(" ")),
);
