/**
 * Numbers of the list items of a Word document (ISO/IEC 29500-1, 17.9). They stand in no paragraph: Word makes them from the definitions
 * of the lists, and the library that reads documents leaves them out.
 */
import { parseDocument } from "htmlparser2";
import { htmlText } from "./article-page.ts";
import { type DocxLists, elementsOf, isElement, listsOf, statedOf, type XmlElement } from "./docx-lists.ts";
import { isPlain, ListNumbers } from "./list-numbers.ts";

/** Parts of a document, as XML; empty where it has none. */
export interface DocxParts {
  document: string;
  numbering: string;
  styles: string;
}

/**
 * The XML of the document with the number of each item in the item's text: instead of its membership of a list or, where the list is
 * numbered `1.`, between two marks that `numberedItems` reads.
 */
export function withNumbers({ document, numbering, styles }: DocxParts): string {
  const lists = listsOf(numbering, styles);
  const counted = new Counted(lists);
  const edits: Edit[] = [];
  const options = { xmlMode: true, withStartIndices: true, withEndIndices: true };
  for (const paragraph of paragraphsOf(parseDocument(document, options))) {
    const [properties] = elementsOf(paragraph, "w:pPr");
    const [stated] = properties ? elementsOf(properties, "w:numPr") : [];
    const item = properties && counted.next(memberOf(properties, stated, lists));
    if (!item || !hasText(paragraph)) continue;
    if (!item.isPlain) {
      if (stated) edits.push({ start: stated.startIndex ?? 0, end: (stated.endIndex ?? 0) + 1, text: "" });
      const first = properties.children[0]?.startIndex ?? 0;
      edits.push({ start: first, end: first, text: NO_LIST });
    }
    const behind = (properties.endIndex ?? 0) + 1;
    const run = `<w:r><w:t xml:space="preserve">${htmlText(item.text)}</w:t></w:r>`;
    edits.push({ start: behind, end: behind, text: run });
  }
  return edited(document.replaceAll(MARK, " "), edits);
}

/** The HTML of such a document with the number of each item in the item's tag, or before the words of what is none there. */
export function numberedItems(html: string): string {
  return html.replace(NUMBERED, (_, item: string | undefined, number: string) =>
    item ? `<li value="${number}">` : `${number}. `,
  );
}

/** A noncharacter of Unicode, which no text has. */
const MARK = "\ufdd0";
const NUMBERED = new RegExp(`(<li>)?${MARK}(\\d{1,9})${MARK}`, "g");
const NO_LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';

interface Member {
  list: string | undefined;
  level: string | undefined;
}

/** The list of which a paragraph is an item, by its own properties or by its style. */
function memberOf(properties: XmlElement, stated: XmlElement | undefined, lists: DocxLists): Member {
  const style = statedOf(properties, "w:pStyle");
  const styled = style === undefined ? undefined : lists.ofStyle(style);
  return {
    list: (stated && statedOf(stated, "w:numId")) ?? styled?.list,
    level: (stated && statedOf(stated, "w:ilvl")) ?? styled?.level,
  };
}

/** The lists of the document while their items are counted. Lists of one definition count on from each other. */
class Counted {
  readonly #lists: DocxLists;
  readonly #numbers = new Map<string, ListNumbers>();
  readonly #begun = new Set<string>();

  constructor(lists: DocxLists) {
    this.#lists = lists;
  }

  /** What stands before an item: its number as it is shown, or its bare number between marks. */
  next({ list, level }: Member): { text: string; isPlain: boolean } | undefined {
    const found = list === undefined ? undefined : this.#lists.byId(list);
    const depth = Number(level ?? 0);
    const of = found?.levels[depth];
    if (!found || list === undefined || !of) return undefined;
    const numbers = this.#numbers.get(found.definition) ?? new ListNumbers();
    this.#numbers.set(found.definition, numbers);
    if (!this.#begun.has(list)) for (const [at, start] of found.restarts) numbers.restart(at, start);
    this.#begun.add(list);
    const number = numbers.next(depth, found.levels);
    if (of.format === undefined) return undefined;
    if (isPlain(of, depth)) return { text: `${MARK}${number}${MARK}`, isPlain: true };
    const text = numbers.label(of.pattern, found.levels);
    return text === "" ? undefined : { text: `${text} `, isPlain: false };
  }
}

/** The paragraphs in the order in which they are numbered. Of what is written in two ways, the newer one is not read. */
function* paragraphsOf(document: ReturnType<typeof parseDocument>): Generator<XmlElement> {
  const ahead = document.children.toReversed();
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (!isElement(node) || node.name === "mc:Choice") continue;
    if (node.name === "w:p") yield node;
    for (const child of node.children.toReversed()) ahead.push(child);
  }
}

/** Whether a paragraph has text of its own, which lies in runs, links and marks of changes; that of a box within it has paragraphs of its own. */
function hasText(element: XmlElement, depth = 0): boolean {
  return element.children.some(
    (child) =>
      isElement(child) &&
      (child.name === "w:t" || (child.name !== "w:p" && depth < DEEPEST_TEXT && hasText(child, depth + 1))),
  );
}

const DEEPEST_TEXT = 20;

interface Edit {
  start: number;
  end: number;
  text: string;
}

function edited(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  return pieces.join("") + text.slice(from);
}
