/**
 * Which text blocks of a page are the article: the element whose blocks speak most for prose and least against it, and
 * inside it all that belongs to the run of paragraphs.
 */
import { elementWords, functionOf } from "./block-surroundings.ts";
import type { TextBlock } from "./html-blocks.ts";
import type { HtmlElement } from "./html-tree.ts";

/** For each block, whether it is part of the article. */
export function mainBlocks(blocks: readonly TextBlock[]): boolean[] {
  const prose = sumsByElement(blocks, blocks.map(proseLength));
  const asides = new Asides(prose);
  const worths = blocks.map((block) => blockWorth(block, asides));
  const sums = sumsByElement(blocks, worths);
  const container = greatest(sums);
  return blocks.map(
    (block, i) =>
      container !== undefined && isInside(block.element, container) && belongs(block, worths[i] ?? 0, asides),
  );
}

/** Characters of running text in the block. */
function proseLength({ text, linkedLength }: TextBlock): number {
  return linkedLength / text.length <= 0.5 && isSentence(text) ? text.length - linkedLength : 0;
}

/** Characters in favour of prose (positive) or against it (negative). */
function blockWorth(block: TextBlock, asides: Asides): number {
  const { text, element } = block;
  if (asides.has(element)) return -Math.min(text.length, 100) * 0.5;
  const prose = proseLength(block);
  if (prose > 0) return prose;
  if (block.linkedLength / text.length > 0.5) return -Math.min(text.length, 60);
  if (/^h[1-6]$/.test(element.name)) return 0;
  return -Math.min(text.length, 30) * 0.5;
}

function isSentence(text: string): boolean {
  const wide = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/g)?.length ?? 0;
  const length = text.length + wide * 1.5;
  return length > 80 || (length > 40 && /[.!?。！？…:;"”»'’)]$/.test(text));
}

function belongs(block: TextBlock, worth: number, asides: Asides): boolean {
  if (asides.has(block.element)) return false;
  if (worth > 0) return true;
  if (block.linkedLength / block.text.length > 0.6) return false;
  return /^(?:h[2-6]|li|blockquote|p|dd|dt|td|pre)$/.test(block.element.name);
}

function sumsByElement(blocks: readonly TextBlock[], values: readonly number[]): Map<HtmlElement, number> {
  const sums = new Map<HtmlElement, number>();
  blocks.forEach((block, i) => {
    for (let e: HtmlElement | undefined = block.element; e; e = e.parent)
      sums.set(e, (sums.get(e) ?? 0) + (values[i] ?? 0));
  });
  return sums;
}

/** The element of the greatest sum; of equal ones the innermost. */
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

/** What stands beside the article, by the names that pages give it; an element that holds much of the page's prose is none. */
class Asides {
  private readonly prose: ReadonlyMap<HtmlElement, number>;
  private readonly much: number;
  private readonly known = new Map<HtmlElement, boolean>();

  constructor(prose: ReadonlyMap<HtmlElement, number>) {
    this.prose = prose;
    this.much = Math.max(0, ...prose.values()) * 0.4;
  }

  has(element: HtmlElement): boolean {
    let known = this.known.get(element);
    if (known === undefined) {
      known =
        (this.prose.get(element) ?? 0) <= this.much &&
        (isNamedAside(element) || (element.parent !== undefined && this.has(element.parent)));
      this.known.set(element, known);
    }
    return known;
  }
}

function isNamedAside(element: HtmlElement): boolean {
  return ASIDE_FUNCTIONS.has(functionOf(element) ?? "") || elementWords(element).some((word) => ASIDE_WORD.test(word));
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

const ASIDE_WORD =
  /^(?:.*[-_])?(?:related|comments?|sidebar|promo|newsletter|share|sharing|social|recommend(?:ed|ations?)?|teasers?|footer|breadcrumbs?|nav|navigation|menu|advert(?:isement)?|ads?|sponsored|outbrain|taboola|caption|credit|byline|authors?|tags?|paywall|subscribe|cookie|consent|popular|trending)(?:[-_].*)?$/;
