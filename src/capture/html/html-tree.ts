/**
 * An HTML page as a tree of elements, with their attributes, and text. htmlparser2 reads the markup. Scripts, styles, drawings and
 * comments are left out, except JSON-LD.
 */
import { Parser, Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { LIMITS, tooMuch } from "../bytes/limits.ts";

export interface HtmlElement {
  /** In lower case. */
  name: string;
  /** By name in lower case. Of two with one name the first counts. */
  attributes: Readonly<Record<string, string>>;
  children: (HtmlElement | string)[];
  /** Absent for the root. */
  parent?: HtmlElement;
}

/**
 * Parses any text as HTML, in time proportional to its length. Elements nest at most 512 deep, as in browsers.
 * @param depth of the frame whose page it is
 * @throws BackfileError as soon as there are more tags or attributes than `LIMITS` allows.
 */
export function parseHtml(html: string, depth = 0): HtmlElement {
  const root: HtmlElement = { name: "#root", attributes: {}, children: [] };
  const nesting: Nesting = { depth: 0 };
  let current = root;
  let dropped = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        nesting.depth++;
        if (dropped || isDropped(name, attributes)) {
          dropped++;
          return;
        }
        const element: HtmlElement = { name, attributes, children: [], parent: current };
        current.children.push(element);
        current = element;
      },
      ontext(text) {
        if (dropped) return;
        const last = current.children.length - 1;
        if (typeof current.children[last] === "string") current.children[last] += text;
        else current.children.push(text);
      },
      onclosetag() {
        nesting.depth--;
        if (dropped) dropped--;
        else if (current.parent) current = current.parent;
      },
    },
    { Tokenizer: shallowTokenizer(html, nesting), decodeEntities: true },
  );
  parser.end(html);
  if (depth < DEEPEST_FRAME) readFrames(root, depth);
  return root;
}

/** Frames within frames that are read. */
const DEEPEST_FRAME = 3;

/** Puts the pages that frames have in their `srcdoc` into them, as programs that save pages write them. */
function readFrames(root: HtmlElement, depth: number): void {
  const frames: HtmlElement[] = [];
  for (const element of descendants(root))
    if (element.name === "iframe" && element.attributes.srcdoc) frames.push(element);
  for (const element of frames) {
    const page = parseHtml(element.attributes.srcdoc as string, depth + 1);
    element.children = page.children;
    for (const child of page.children) if (typeof child !== "string") child.parent = element;
  }
}

/** All elements below this one, in document order. */
export function* descendants(element: HtmlElement): Generator<HtmlElement> {
  const open = [{ children: element.children, next: 0 }];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const child = level.children[level.next++];
    if (child === undefined) open.pop();
    else if (typeof child !== "string") {
      yield child;
      if (child.children.length > 0) open.push({ children: child.children, next: 0 });
    }
  }
}

/** The text of the element and all below it. @param enough Number of characters after which no more is collected. */
export function textOf(element: HtmlElement, enough = Number.POSITIVE_INFINITY): string {
  let text = "";
  for (const child of element.children) {
    if (text.length >= enough) break;
    text += typeof child === "string" ? child : textOf(child, enough - text.length);
  }
  return text;
}

const DROPPED = new Set(["style", "svg", "math", "template", "object", "canvas"]);

/** A declarative shadow root is a template that browsers show; other templates are none of the page. */
function isDropped(name: string, attributes: Record<string, string>): boolean {
  if (name === "template" && (attributes.shadowrootmode ?? attributes.shadowroot) !== undefined) return false;
  if (name === "script") return !/^application\/(?:\w+\+)?(?:ld\+)?json$/i.test(attributes.type?.trim() ?? "");
  return DROPPED.has(name);
}

interface Nesting {
  depth: number;
}

const DEEPEST = 512;
/** Elements without content, which do not deepen the tree. */
const CHILDLESS =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$|^(script|style|title|textarea|iframe|noembed|noframes|xmp)$/i;

/**
 * A tokenizer that leaves out the tags of elements nested too deep and keeps their text, because the parser takes time in proportion to
 * the depth for every tag.
 */
function shallowTokenizer(html: string, nesting: Nesting): typeof Tokenizer {
  // It makes plain Tokenizers, because the engine never optimises a subclass that is made for each page.
  return new Proxy(Tokenizer, {
    construct: (plain, [options, parser]) => new plain(options, shallowCallbacks(html, nesting, parser)),
  });
}

function shallowCallbacks(html: string, nesting: Nesting, parser: TokenizerCallbacks): TokenizerCallbacks {
  let skippedDepth = 0;
  let skipping = false;
  let rawText = false;
  let tags = 0;
  let attributes = 0;
  const countTag = () => {
    if (++tags > LIMITS.tags) throw tooMuch("tags");
  };
  return {
    isInForeignContext: () => parser.isInForeignContext?.() ?? false,
    onopentagname(start, end) {
      countTag();
      const childless = nesting.depth >= DEEPEST ? CHILDLESS.exec(html.slice(start, end)) : undefined;
      skipping = childless === null;
      rawText = childless?.[1] !== undefined;
      if (skipping) skippedDepth++;
      else parser.onopentagname(start, end);
    },
    onopentagend(end) {
      if (!skipping) parser.onopentagend(end);
      skipping = false;
    },
    onselfclosingtag(end) {
      if (!skipping) parser.onselfclosingtag(end);
      else skippedDepth--;
      skipping = false;
    },
    onclosetag(start, end) {
      countTag();
      if (skippedDepth > 0 && !rawText) skippedDepth--;
      else parser.onclosetag(start, end);
      rawText = false;
    },
    onattribname(start, end) {
      if (++attributes > LIMITS.attributes) throw tooMuch("attributes");
      if (!skipping) parser.onattribname(start, end);
    },
    onattribdata(start, end) {
      if (!skipping) parser.onattribdata(start, end);
    },
    onattribentity(codePoint) {
      if (!skipping) parser.onattribentity(codePoint);
    },
    onattribend(quote, end) {
      if (!skipping) parser.onattribend(quote, end);
    },
    ontext: (start, end) => parser.ontext(start, end),
    ontextentity: (codePoint, end) => parser.ontextentity(codePoint, end),
    oncdata: (start, end, offset) => parser.oncdata(start, end, offset),
    oncomment: (start, end, offset) => parser.oncomment(start, end, offset),
    ondeclaration: (start, end) => parser.ondeclaration(start, end),
    onprocessinginstruction: (start, end) => parser.onprocessinginstruction(start, end),
    onend: () => parser.onend(),
  };
}
