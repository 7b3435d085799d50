/** Distinguishes tables of data from those that lay out a page, and gives their cells row by row. */

import { largest } from "../../text/list.ts";
import { isHidden } from "./block-surroundings.ts";
import { descendants, type HtmlElement, textOf } from "./html-tree.ts";
import type { DataTable, Run, TextBlock } from "./text-block.ts";

/** Limits of a table that is taken for data: a larger one is nothing that people read in an article. */
const MOST_COLUMNS = 30;
const MOST_CELLS = 5000;
/** Characters of the longest cell: of a table whose markup shows that it holds data, and of any other. */
const LONGEST = 500;
const LONGEST_UNMARKED = 200;
/** Average characters of a cell of a table without such markup. */
const USUAL_UNMARKED = 50;
/** Least number of filled cells of a table without such markup. */
const FEWEST_UNMARKED = 8;

/** The rows of a table of data; `undefined` where the table lays out the page. @param blocksIn Gives the text blocks of a cell, in time proportional to the cell without the tables in it. */
export function dataTable(
  table: HtmlElement,
  blocksIn: (cell: HtmlElement) => readonly TextBlock[],
): DataTable | undefined {
  const structure = structureOf(table);
  if (!structure || /^(?:presentation|none)$/.test(table.attributes.role ?? "")) return undefined;
  const cells = structure.rows.map((row) => row.map((element) => new Cell(element, blocksIn(element))));
  const rows = withoutEmpty(gridOf(cells) ?? []);
  if (rows.length < 2 || (rows[0]?.length ?? 0) < 2) return undefined;
  if (!(structure.marked ? isShort(rows, LONGEST) : looksLikeData(cells, rows))) return undefined;
  const header = isHeader(rows, structure.marked);
  return { rows: rows.map((row, i) => row.map((cell) => (i === 0 && header ? cell?.name : cell?.runs) ?? [])), header };
}

/** A row of the grid. A place into which another cell extends is empty. */
type Row = readonly (Cell | undefined)[];

class Cell {
  readonly element: HtmlElement;
  readonly text: string;
  readonly #blocks: readonly TextBlock[];

  constructor(element: HtmlElement, blocks: readonly TextBlock[]) {
    this.element = element;
    this.#blocks = blocks;
    this.text = blocks.map(({ text }) => text).join(" ");
  }

  /** Its words; those of a row header are strong, as browsers show them. */
  get runs(): Run[] {
    const strong = this.element.name === "th" && { strong: true };
    const runs = this.#blocks.flatMap(({ runs }, i) => (i > 0 ? [{ text: " " }, ...runs] : runs));
    return runs.map((run) => ({ ...run, ...strong }));
  }

  /** Its words as a column header, without marks of strength, because the header row is strong anyway. */
  get name(): Run[] {
    return this.runs.map(({ strong: _, ...run }) => run);
  }

  get isStrong(): boolean {
    return this.#blocks.every(({ runs }) => runs.every(({ strong, text }) => strong || text === " "));
  }

  get linkedLength(): number {
    return this.#blocks.reduce((sum, { linkedLength }) => sum + linkedLength, 0);
  }
}

const PARTS = new Set(["thead", "tbody", "tfoot"]);
/** Elements that no cell of a data table has. */
const FOREIGN = new Set(
  "table h1 h2 h3 h4 h5 h6 article section aside nav main header footer form figure blockquote pre iframe".split(" "),
);

/** The cells of each row; `undefined` where the table has anything but rows of cells, or a cell anything but text. */
function structureOf(table: HtmlElement): { rows: HtmlElement[][]; marked: boolean } | undefined {
  const rows: HtmlElement[][] = [];
  let cells = 0;
  let marked = false;
  const addRow = (row: HtmlElement): boolean => {
    const own = elementsIn(row)?.filter((cell) => !isHidden(cell));
    if (!own?.every((cell) => (cell.name === "td" || cell.name === "th") && isPlainCell(cell))) return false;
    marked ||= own.some(({ name, attributes }) => name === "th" || attributes.scope !== undefined);
    if (own.length > 0) rows.push(own);
    cells += own.length;
    return cells <= MOST_CELLS;
  };
  const parts = elementsIn(table);
  if (!parts) return undefined;
  for (const part of parts) {
    if (isHidden(part) || part.name === "colgroup" || part.name === "col") continue;
    if (part.name === "caption" || part.name === "thead") marked = true;
    if (part.name === "caption") continue;
    const inPart = PARTS.has(part.name) ? elementsIn(part) : [part];
    if (!inPart?.every((row) => isHidden(row) || (row.name === "tr" && addRow(row)))) return undefined;
  }
  return { rows, marked };
}

/** The child elements; `undefined` where there is text between them. */
function elementsIn(element: HtmlElement): HtmlElement[] | undefined {
  const elements: HtmlElement[] = [];
  for (const child of element.children) {
    if (typeof child !== "string") elements.push(child);
    else if (/\S/.test(child)) return undefined;
  }
  return elements;
}

function isPlainCell(cell: HtmlElement): boolean {
  for (const { name } of descendants(cell)) if (FOREIGN.has(name)) return false;
  return textOf(cell, 4 * LONGEST).length < 4 * LONGEST;
}

/** Places the cells into rows of equal length, as their spans say; `undefined` where the table is too large. */
function gridOf(rows: readonly (readonly Cell[])[]): Row[] | undefined {
  /** For each column, the first row into which no cell from above extends. */
  const free: number[] = [];
  const grid: Row[] = [];
  for (const [at, row] of rows.entries()) {
    const places: (Cell | undefined)[] = [];
    let column = 0;
    for (const cell of row) {
      while ((free[column] ?? 0) > at) column++;
      const columns = spanOf(cell, "colspan", MOST_COLUMNS + 1);
      if (column + columns > MOST_COLUMNS) return undefined;
      places[column] = cell;
      for (let i = 0; i < columns; i++) free[column++] = at + spanOf(cell, "rowspan", rows.length - at);
    }
    grid.push(places);
  }
  return grid.map((row) => Array.from({ length: free.length }, (_, column) => row[column]));
}

/** Number of columns or rows that the cell covers. */
function spanOf({ element }: Cell, name: "colspan" | "rowspan", most: number): number {
  return Math.max(1, Math.min(most, Number.parseInt(element.attributes[name] ?? "1", 10) || 1));
}

/** Removes empty rows and columns. */
function withoutEmpty(grid: readonly Row[]): Row[] {
  const rows = grid.filter((row) => row.some((cell) => cell?.text));
  const filled = (rows[0] ?? []).map((_, column) => rows.some((row) => row[column]?.text));
  return rows.map((row) => row.filter((_, column) => filled[column]));
}

function isShort(rows: readonly Row[], longest: number): boolean {
  return rows.every((row) => row.every((cell) => (cell?.text.length ?? 0) <= longest));
}

/** Whether a table without markup that shows it holds data: at least three rows of similar length, whose cells are short and mostly no links. */
function looksLikeData(cells: readonly (readonly Cell[])[], rows: readonly Row[]): boolean {
  const filled = rows.flatMap(filledIn);
  const lengths = cells.map((row) => row.length).filter((length) => length > 0);
  const usual = largest(lengths, 0);
  const linked = filled.reduce((sum, cell) => sum + cell.linkedLength, 0);
  const length = filled.reduce((sum, { text }) => sum + text.length, 0);
  return (
    rows.length >= 3 &&
    filled.length >= FEWEST_UNMARKED &&
    filled.length * 2 > rows.length * (rows[0]?.length ?? 0) &&
    lengths.filter((own) => own === usual).length * 4 >= lengths.length * 3 &&
    isShort(rows, LONGEST_UNMARKED) &&
    length < filled.length * USUAL_UNMARKED &&
    linked * 2 < length
  );
}

function filledIn(row: Row): Cell[] {
  return row.filter((cell) => cell !== undefined && cell.text !== "") as Cell[];
}

/** Whether the first row names the columns: its cells are headers, or the only strong ones, or words above figures. */
function isHeader([first = [], ...rest]: readonly Row[], marked: boolean): boolean {
  const names = filledIn(first);
  if (names.every(({ element }) => element.parent?.parent?.name === "thead" || element.name === "th")) return true;
  if (marked) return false;
  const isStrong = (row: Row) => filledIn(row).every((cell) => cell.isStrong);
  if (isStrong(first)) return !rest.every(isStrong);
  const hasFigures = (row: Row) => filledIn(row).some(({ text }) => /\d/.test(text));
  return !hasFigures(first) && names.length === first.length && rest.filter(hasFigures).length * 2 > rest.length;
}
