/** Reads a saved HTML page as lines and hints. */

import { type Block, FETCHED_FROM, type Line, type PageText } from "../../model/page-text.ts";
import type { Problem } from "../../model/problem.ts";
import { httpAddress } from "../../text/http-address.ts";
import { partArticles, unparted } from "../forms/part-articles.ts";
import { readForm } from "../forms/read-form.ts";
import { claimsOfOriginal, removeArchiveBars } from "./archive-bar.ts";
import { blockLinks, blockMarkdown } from "./block-markdown.ts";
import { elementWords, functionsAround } from "./block-surroundings.ts";
import { captionedImage } from "./captioned-image.ts";
import { Claims } from "./claim.ts";
import { withClaimedText } from "./claimed-text.ts";
import { textBlocks } from "./html-blocks.ts";
import { descendants, type HtmlElement, parseHtml } from "./html-tree.ts";
import { claimJsonLd } from "./json-ld.ts";
import { numberInText } from "./list-items.ts";
import { placesOf } from "./main-content.ts";
import { claimMetaTags } from "./meta-tags.ts";
import { claimMicrodata } from "./microdata.ts";
import { claimScriptArticle } from "./script-article.ts";
import type { Place, TextBlock } from "./text-block.ts";

/**
 * Every visible text block in reading order, and what the metadata of the page claims, for each article of the page.
 * @param address that the page was fetched from
 * @param whole Whether the page is one article, whatever it holds.
 */
export function htmlPages(html: string, address: string | undefined, whole: boolean): (PageText & Warned)[] {
  const root = parseHtml(html);
  const claims = new Claims();
  removeArchiveBars(root, claims);
  claimMetaTags(root, claims, baseAddress(root, address));
  const claimedText = claimJsonLd(root, ownAddress(claims) ?? address, claims);
  claimMicrodata(root, claims);
  claims.add("url", savedFrom(html), "saved-from comment");
  claims.add("url", address, FETCHED_FROM);
  const base = baseAddress(root, address ?? ownAddress(claims));

  const blocks = textBlocks(root);
  const places = placesOf(root, blocks, base);
  const written = claimedText ?? writtenByScript({ root, html, claims, blocks, places });
  const texts = blocks.map(({ text }, i): Line => ({ number: i + 1, text }));
  const found = partArticles(texts, true);
  const parts = whole ? [texts] : found.parts;
  const doubts = unparted(found, whole);
  return parts.map((part) => {
    const form = readForm(part, true);
    const isForm = form.lines.some((line) => line.form?.role === "text");
    const shown = form.lines.map((line): Line => {
      const place = places[line.number - 1] ?? "elsewhere";
      const inForm = line.form?.role === "text" ? "main" : "elsewhere";
      return { ...line, block: describe(blocks[line.number - 1] as TextBlock, isForm ? inForm : place, base) };
    });
    // What a page of several articles claims is of none of them.
    if (parts.length > 1) return { lines: shown, hints: form.hints, warnings: [] };
    const { lines, warnings } = withClaimedText(shown, written);
    return {
      ...{ lines, hints: [...form.hints, ...claimsOfOriginal(claims.hints)], warnings: [...warnings, ...doubts] },
      ...(claims.paid !== undefined && { paid: claims.paid }),
      ...(found.doubt !== undefined && { articles: found.doubt }),
    };
  });
}

/** Characters that a page shows where a script writes its article: fewer than a short article's. */
const LEAST_SHOWN = 400;
/** Characters of an article above which a page does not show the beginning alone, as those do that ask for a subscription: two or three paragraphs. */
const LONGEST_BEGINNING = 1200;

/** What the data of a script say of the article, where the page shows none of it, or no more than its beginning. */
function writtenByScript({ root, html, claims, blocks, places }: Shown): string | undefined {
  const length = (of: readonly TextBlock[]) => of.reduce((sum, { text }) => sum + text.length, 0);
  if (length(blocks) < LEAST_SHOWN) return claimScriptArticle(root, html, claims);
  const main = blocks.filter((_, i) => places[i] === "main");
  const paragraphs = main.filter(({ text }) => text.length >= LEAST_PARAGRAPH);
  if (paragraphs.length === 0 || length(main) > LONGEST_BEGINNING) return undefined;
  const written = claimScriptArticle(root, html, new Claims());
  const whole = written && letters(written);
  return whole && paragraphs.some(({ text }) => whole.includes(letters(text))) ? written : undefined;
}

/** Characters by which the beginning of an article is known. */
const LEAST_PARAGRAPH = 80;

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

interface Shown {
  root: HtmlElement;
  html: string;
  claims: Claims;
  blocks: readonly TextBlock[];
  places: readonly Place[];
}

interface Warned {
  warnings: Problem[];
}

function describe(block: TextBlock, place: Place, base: string | undefined): Block {
  const { text, element } = block;
  const main = place === "main";
  const within = functionsAround(element);
  const heading = within.at(-1)?.match(/^h[1-6]$/)?.[0];
  const described: Block = {
    tag: heading ?? tagOf(element),
    main,
    within,
    marks: marksAround(element),
    ...(place === "aside" && { aside: true }),
  };
  if (main) {
    const markdown = blockMarkdown(block);
    if (markdown !== undefined && markdown !== text) described.markdown = markdown;
    const links = blockLinks(block, base);
    if (links.length > 0) described.links = links;
  }
  const image = captionedImage(element, base);
  if (image !== undefined) described.image = image;
  return described;
}

/** Items whose number stands in their text are paragraphs. */
function tagOf(element: HtmlElement): string {
  if (element.name === "#root") return "body";
  return element.name === "li" && numberInText(element) !== "" ? "p" : element.name;
}

/** Levels of elements whose class words count for a block, and the number of words: those further out are of the page and not of the block. */
const NEAR = 4;
const MOST_MARKS = 40;

function marksAround(element: HtmlElement): string[] {
  const marks = new Set<string>();
  let e: HtmlElement | undefined = element;
  for (let level = 0; e && level < NEAR; e = e.parent, level++)
    for (const word of elementWords(e)) {
      if (marks.size === MOST_MARKS) break;
      marks.add(word.slice(0, 80));
    }
  return [...marks];
}

/** The address against which links are resolved: that of `<base>`, or else the page's own. */
function baseAddress(root: HtmlElement, own: string | undefined): string | undefined {
  for (const { name, attributes } of descendants(root))
    if (name === "base") return httpAddress(attributes.href, own) ?? own;
  return own;
}

function ownAddress(claims: Claims): string | undefined {
  return claims.first("url", /canonical/) ?? claims.first("url");
}

/** The address that browsers (Internet Explorer, Chrome) and SingleFile write into a comment at the head of a page that they save. */
function savedFrom(html: string): string | undefined {
  const head = html.slice(0, 4096);
  const address =
    /<!--\s{1,9}saved from url=\(\d{1,9}\)(\S{1,2000})\s{1,9}-->/.exec(head) ??
    /Page saved with SingleFile\s{1,9}url: (\S{1,2000})/.exec(head);
  return httpAddress(address?.[1]);
}
