/** Which elements of a page stand beside the article: by the names that pages give them, or because they are another article. */
import { isPictureBox } from "../../text/picture-box.ts";
import { elementWords, functionOf } from "./block-surroundings.ts";
import type { HtmlElement } from "./html-tree.ts";
import type { TextBlock } from "./text-block.ts";

export class Asides {
  private readonly prose: ReadonlyMap<HtmlElement, number>;
  /** Characters of prose above which an element is no aside, whatever its name: four tenths of the prose of the page, which no sidebar has. */
  private readonly much: number;
  readonly leading: HtmlElement | undefined;
  /** Elements that contain a table of data. A figure among them is no picture. */
  private readonly tabular: ReadonlySet<HtmlElement>;
  /** Kinds of elements that together hold so much prose: the slides of a gallery, the entries of a list. */
  private readonly entries: ReadonlySet<string>;
  private readonly known = new Map<HtmlElement, boolean>();
  private readonly apart = new Map<HtmlElement, boolean>();
  /** Elements around a paragraph of the kind that most of the page's prose is in. */
  private readonly ofText: ReadonlySet<HtmlElement>;
  /** Elements around a main heading. */
  private readonly headed: ReadonlySet<HtmlElement>;

  constructor(prose: ReadonlyMap<HtmlElement, number>, blocks: readonly TextBlock[]) {
    this.prose = prose;
    let most = 0;
    for (const sum of prose.values()) most = Math.max(most, sum);
    this.much = most * 0.4;
    this.leading = leadingArticle(prose, most, blocks);
    this.entries = entriesOf(prose, this.much);
    this.ofText = elementsAround(textBlocks(prose, most, blocks));
    this.headed = elementsAround(blocks.filter(({ element }) => element.name === "h1"));
    this.tabular = new Set(blocks.flatMap(({ table, element }) => (table && element.parent ? [element.parent] : [])));
  }

  has(element: HtmlElement): boolean {
    let known = this.known.get(element);
    if (known === undefined) {
      known =
        this.isApart(element) ||
        ((this.prose.get(element) ?? 0) <= this.much &&
          ((isNamedAside(element) &&
            !(element.name === "figure" && this.tabular.has(element)) &&
            !this.isEntry(element) &&
            !this.isBeginning(element)) ||
            (element.parent !== undefined && this.has(element.parent))));
      this.known.set(element, known);
    }
    return known;
  }

  /** Whether it is in another article or in a question for consent, however much these say. */
  private isApart(element: HtmlElement): boolean {
    let apart = this.apart.get(element);
    if (apart === undefined) {
      const { parent } = element;
      apart = (parent && this.isApart(parent)) || this.isOtherArticle(element) || this.isConsent(element);
      this.apart.set(element, apart);
    }
    return apart;
  }

  /** Whether the element asks for consent to cookies: it may have more to say than a short article. Those around a main heading are the page. */
  private isConsent(element: HtmlElement): boolean {
    return !this.headed.has(element) && asideParts(element).some((part) => CONSENT_PARTS.has(part));
  }

  /** Other article elements beside the leading one, or small ones in it, are teasers or the next story. */
  private isOtherArticle(element: HtmlElement): boolean {
    if (element.name !== "article" || !this.leading || isInside(this.leading, element)) return false;
    if (!isInside(element, this.leading)) return true;
    return (this.prose.get(element) ?? 0) < this.much * 0.25 && !this.isEntry(element);
  }

  /** Whether it is the beginning of the text that a page lets everybody read, as its paragraphs tell. */
  private isBeginning(element: HtmlElement): boolean {
    if (!this.ofText.has(element) || ASIDE_FUNCTIONS.has(functionOf(element) ?? "")) return false;
    const parts = asideParts(element);
    return parts.length > 0 && parts.every((part) => /^teasers?$/.test(part));
  }

  private isEntry(element: HtmlElement): boolean {
    return this.entries.size > 0 && mayBeEntry(element) && this.entries.has(entryKind(element));
  }
}

export function isInside(element: HtmlElement, container: HtmlElement): boolean {
  for (let e: HtmlElement | undefined = element; e; e = e.parent) if (e === container) return true;
  return false;
}

/** Name and classes of the element; where it has no class, with those of the nearest element around it that has one. */
export function kindOf({ name, attributes, parent }: HtmlElement): string | undefined {
  if (attributes.class) return `${name}.${attributes.class.slice(0, LONGEST_KIND)}`;
  const around = parent && kindOf(parent);
  return around && `${around} ${name}`;
}
/** Characters of the class attribute that are compared. */
const LONGEST_KIND = 500;

function elementsAround(blocks: readonly TextBlock[]): ReadonlySet<HtmlElement> {
  const around = new Set<HtmlElement>();
  for (const { element } of blocks)
    for (let e: HtmlElement | undefined = element; e && !around.has(e); e = e.parent) around.add(e);
  return around;
}

/** The paragraphs of one kind, told by classes of their own, that together hold more than half of the prose of the page. */
function textBlocks(
  prose: ReadonlyMap<HtmlElement, number>,
  most: number,
  blocks: readonly TextBlock[],
): readonly TextBlock[] {
  const byKind = Map.groupBy(
    blocks.filter(({ element }) => element.name === "p" && element.attributes.class && prose.has(element)),
    ({ element }) => kindOf(element),
  );
  const sum = (alike: readonly TextBlock[]) => alike.reduce((all, { element }) => all + (prose.get(element) ?? 0), 0);
  return [...byKind.values()].find((alike) => sum(alike) * 2 > most) ?? [];
}

/** Kinds of elements, named after pictures or articles, that hold more prose than `much` together though none does alone. */
function entriesOf(prose: ReadonlyMap<HtmlElement, number>, much: number): ReadonlySet<string> {
  const sums = new Map<string, number>();
  for (const [element, sum] of prose) {
    if (sum === 0 || sum > much || !mayBeEntry(element)) continue;
    const kind = entryKind(element);
    sums.set(kind, (sums.get(kind) ?? 0) + sum);
  }
  return new Set([...sums].flatMap(([kind, sum]) => (sum > much ? [kind] : [])));
}

/** Name and classes of the element without their numbers, which may count the entries. */
function entryKind(element: HtmlElement): string {
  return (kindOf(element) ?? "").replace(/\d{1,20}/g, "");
}

function mayBeEntry(element: HtmlElement): boolean {
  if (element.name === "article") return true;
  const parts = element.name === "div" ? asideParts(element) : [];
  return parts.length > 0 && parts.every((part) => PICTURE_PARTS.has(part));
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
  return asideParts(element).length > 0 || isHiddenByClass(elementWords(element));
}

/** The parts of its class and id words that name an aside. */
function asideParts(element: HtmlElement): string[] {
  return elementWords(element).flatMap(asidePartsOf);
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

/** The parts by which a class or id word names an aside, where it does not only mention one (`has-sidebar`). */
function asidePartsOf(word: string): string[] {
  if (LINE_CLAMP.test(word)) return ["teaser"];
  if (isPictureBox(word)) return ["image"];
  const parts = word.split(/[-_]/);
  if (parts.length > 1 && STATES.has(parts[0] as string)) return [];
  return parts
    .filter((part, i) => !(PICTURE_PARTS.has(part) && TEXT_PARTS.has(parts[i + 1] ?? "")))
    .flatMap((part, i, kept) => [part, `${part}-${kept[i + 1]}`])
    .filter((part) => ASIDE_PARTS.has(part));
}

/** The class by which style sheets cut a text off after so many lines, as in lists of other articles. */
const LINE_CLAMP = /(?:^|:)line-clamp-\d$/;

/** What follows the name of pictures where the element holds the text beside them: `photo-text`, `slideshow-intro`. */
const TEXT_PARTS: ReadonlySet<string> = new Set("text intro introduction story article body".split(" "));

const CONSENT_PARTS: ReadonlySet<string> = new Set("cookie consent gdpr".split(" "));
/** Those of `ASIDE_PARTS` that name pictures: a text may be told in captions. */
const PICTURE_PARTS: ReadonlySet<string> = new Set(
  "image images photo photos picture pictures gallery slideshow".split(" "),
);

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
