/** Lists of OpenDocument text (ISO/IEC 26300-1, 5.3 and 16.30) as HTML, each item with the number that the document shows. */
import type { NumeralFormat } from "../../text/list-numerals.ts";
import { htmlText } from "./article-page.ts";
import { isPlain, type ListLevel, ListNumbers } from "./list-numbers.ts";

type Attributes = { readonly [name: string]: string };

/** A level of a list whose items have bullets. */
const BULLET = "bullet";
type Level = ListLevel | typeof BULLET;

/** How the document's lists and headings are numbered. */
export class OdtListStyles {
  readonly #levels = new Map<string, Level[]>();
  readonly headings: Level[] = [];
  #current: Level[] = [];

  read(name: string, attributes: Attributes): void {
    if (name === "text:list-style") {
      this.#current = [];
      this.#levels.set(attributes["style:name"] ?? "", this.#current);
    } else if (name === "text:outline-style") this.#current = this.headings;
    const depth = Number(attributes["text:level"]) - 1;
    if (!(depth >= 0 && depth < DEEPEST)) return;
    if (NUMBERED.has(name)) this.#current[depth] = levelOf(attributes, depth);
    else if (name === "text:list-level-style-bullet") this.#current[depth] = BULLET;
  }

  of(style: string): readonly Level[] | undefined {
    return this.#levels.get(style);
  }
}

/** Levels that the standard knows. */
const DEEPEST = 10;

const NUMBERED: ReadonlySet<string> = new Set(["text:list-level-style-number", "text:outline-level-style"]);

const FORMATS: { readonly [format: string]: NumeralFormat } = {
  ...{ a: "lower-letter", A: "upper-letter", i: "lower-roman", I: "upper-roman" },
};

function levelOf(attributes: Attributes, depth: number): ListLevel {
  const format = attributes["style:num-format"] ?? "";
  const shown = Math.min(depth + 1, Number(attributes["text:display-levels"]) || 1);
  const numbers = Array.from({ length: shown }, (_, i) => `%${depth + 2 - shown + i}`).join(".");
  const whole = `${attributes["style:num-prefix"] ?? ""}${numbers}${attributes["style:num-suffix"] ?? ""}`;
  return {
    start: wholeNumber(attributes["text:start-value"]) ?? 1,
    format: format === "" ? undefined : (FORMATS[format] ?? "decimal"),
    // LibreOffice writes the whole pattern, which the standard divides.
    pattern: (attributes["loext:num-list-format"] ?? whole).replace(/%(\d{1,2})%/g, "%$1"),
  };
}

interface OpenList {
  id: string | undefined;
  style: string;
  depth: number;
  levels: readonly Level[];
  numbers: ListNumbers;
  /** Elements of HTML; empty where the numbers stand in the text. */
  elements: readonly [list: string, item: string] | undefined;
  /** Of the item that is open and has no text yet, where its tag stands in the output. */
  item: number | undefined;
}

/** The lists of a document while it is read. */
export class OdtLists {
  readonly #styles: OdtListStyles;
  readonly #out: string[];
  readonly #open: OpenList[] = [];
  readonly #byId = new Map<string, ListNumbers>();
  readonly #byStyle = new Map<string, ListNumbers>();
  readonly #headings = new ListNumbers();

  /** @param out pieces of HTML, to which the caller adds what these functions return */
  constructor(styles: OdtListStyles, out: string[]) {
    this.#styles = styles;
    this.#out = out;
  }

  openList(attributes: Attributes): [before: string, after: string] {
    const around = this.#open.at(-1);
    const style = attributes["text:style-name"] ?? around?.style ?? "";
    const depth = around ? around.depth + 1 : 0;
    const levels = this.#styles.of(style) ?? [];
    const numbers = around?.numbers ?? this.#continued(style, attributes) ?? new ListNumbers();
    const level = levels[depth] ?? BULLET;
    const elements = elementsOf(level, depth);
    this.#open.push({ id: attributes["xml:id"], style, depth, levels, numbers, elements, item: undefined });
    return elements ? [`<${elements[0]}>`, `</${elements[0]}>`] : ["", ""];
  }

  closeList(): void {
    const list = this.#open.pop();
    if (!list || this.#open.length > 0) return;
    if (list.id !== undefined) this.#byId.set(list.id, list.numbers);
    this.#byStyle.set(list.style, list.numbers);
  }

  openItem(attributes: Attributes): [before: string, after: string] {
    const list = this.#open.at(-1);
    if (!list) return ["", ""];
    const start = wholeNumber(attributes["text:start-value"]);
    if (start !== undefined) list.numbers.restart(list.depth, start);
    list.item = this.#out.length;
    return list.elements ? ["<li>", "</li>"] : ["", ""];
  }

  /** What stands before the words of a paragraph or heading: the number of the item that it begins, where that is a part of the text. */
  beginText(heading: Attributes | undefined): string {
    const list = this.#open.at(-1);
    if (!list) return heading ? this.#beginHeading(heading) : "";
    const { item, depth, numbers } = list;
    const levels = list.levels.map(numbered);
    const level = levels[depth];
    list.item = undefined;
    if (item === undefined || !level) return "";
    const number = numbers.next(depth, levels);
    if (list.elements) {
      this.#out[item] = `<li value="${number}">`;
      return "";
    }
    return shown(numbers, level, levels);
  }

  #beginHeading(attributes: Attributes): string {
    const levels = this.#styles.headings.map(numbered);
    const depth = (wholeNumber(attributes["text:outline-level"]) ?? 1) - 1;
    const level = levels[depth];
    if (!level || attributes["text:is-list-header"] === "true") return "";
    const start = wholeNumber(attributes["text:start-value"]);
    if (start !== undefined) this.#headings.restart(depth, start);
    this.#headings.next(depth, levels);
    return shown(this.#headings, level, levels);
  }

  /** The numbers of the list with which another goes on. */
  #continued(style: string, attributes: Attributes): ListNumbers | undefined {
    const continued = attributes["text:continue-list"];
    if (continued !== undefined) return this.#byId.get(continued);
    return attributes["text:continue-numbering"] === "true" ? this.#byStyle.get(style) : undefined;
  }
}

function elementsOf(level: Level, depth: number): OpenList["elements"] {
  if (level === BULLET) return ["ul", "li"];
  return isPlain(level, depth) ? ["ol", "li"] : undefined;
}

function numbered(level: Level | undefined): ListLevel | undefined {
  return level === BULLET ? undefined : level;
}

function shown(numbers: ListNumbers, level: ListLevel, levels: readonly (ListLevel | undefined)[]): string {
  const label = level.format === undefined ? "" : numbers.label(level.pattern, levels);
  return label === "" ? "" : `${htmlText(label)} `;
}

function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
