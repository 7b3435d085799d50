/** The columns of a printed page. */
import { isOtherSize, median, type PlacedText } from "./placed-text.ts";

export interface Region {
  lines: readonly PlacedText[];
  /** Whether it is one of several that stand side by side. */
  isColumn: boolean;
}

/** Lines from the top down, and columns of them from left to right. What stands across columns parts them. */
export function regionsOf(lines: readonly PlacedText[]): Region[] {
  if (lines.length > MOST_LINES) return [{ lines, isColumn: false }];
  return regionsWithin(lines, GUTTER * median(lines.map(({ size }) => size)), false);
}

/** No page of a paper has more. */
const MOST_LINES = 5000;

/** A gutter is wider than this share of the size of the text's font. */
const GUTTER = 0.8;

/** @param width Of a gutter, at least. */
function regionsWithin(lines: readonly PlacedText[], width: number, isColumn: boolean): Region[] {
  const bands = bandsOf(lines);
  const regions: Region[] = [];
  let plain: PlacedText[][] = [];
  const endPlain = () => {
    if (plain.length > 0) regions.push({ lines: plain.flat(), isColumn });
    plain = [];
  };
  for (let i = 0; i < bands.length; ) {
    const columns = columnsFrom(bands, i, width);
    if (!columns) {
      plain.push(bands[i] as PlacedText[]);
      i++;
      continue;
    }
    // One column may begin above the other.
    const above: PlacedText[] = [];
    const size = median(columns.lines.map((line) => line.size));
    const isOfColumn = (line: PlacedText) => !isOtherSize(line.size, size) && !isAcross(line, columns.gutter);
    while (plain.length > 0 && (plain.at(-1) as PlacedText[]).every(isOfColumn))
      for (const line of plain.pop() as PlacedText[]) above.push(line);
    endPlain();
    for (const column of sidesOf([...above, ...columns.lines], columns.gutter))
      for (const region of regionsWithin(column, width, true)) regions.push(region);
    i = columns.end;
  }
  endPlain();
  return regions;
}

/** Lines that lie side by side, in groups from the top down, so that nothing lies across two groups. */
function bandsOf(lines: readonly PlacedText[]): PlacedText[][] {
  const bands: PlacedText[][] = [];
  let floor = Number.POSITIVE_INFINITY;
  for (const line of [...lines].sort((a, b) => b.bottom + b.size - (a.bottom + a.size))) {
    const band = bands.at(-1);
    if (band && line.bottom + line.size * 0.8 > floor) band.push(line);
    else bands.push([line]);
    floor = band === bands.at(-1) ? Math.min(floor, line.bottom) : line.bottom;
  }
  return bands;
}

/** Columns have at least so many lines. Fewer side by side are a table, or a head of the page. */
const LEAST_LINES = 3;

interface Columns {
  lines: PlacedText[];
  /** From the left to the right, in points. */
  gutter: readonly [number, number];
  /** The band behind the last. */
  end: number;
}

/** The longest run of bands from `start` that one gutter divides. */
function columnsFrom(bands: readonly PlacedText[][], start: number, width: number): Columns | undefined {
  let gutters = gapsOf(bands[start] as PlacedText[], width);
  let end = start;
  const lines: PlacedText[] = [];
  for (; end < bands.length; end++) {
    const band = bands[end] as PlacedText[];
    const next = narrowed(gutters, band, width);
    if (next.length === 0) break;
    gutters = next;
    for (const line of band) lines.push(line);
  }
  const widest = gutters.sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  const gutter = widest.find((one) => sidesOf(lines, one).every((side) => side.length >= LEAST_LINES));
  return gutter && { lines, gutter, end };
}

function sidesOf(lines: readonly PlacedText[], [left, right]: Columns["gutter"]): [PlacedText[], PlacedText[]] {
  return [
    lines.filter((line) => line.right <= left + TOLERANCE),
    lines.filter((line) => line.right > left + TOLERANCE && line.left >= right - TOLERANCE),
  ];
}

function isAcross(line: PlacedText, [left, right]: Columns["gutter"]): boolean {
  return line.right > left + TOLERANCE && line.left < right - TOLERANCE;
}

/** Points by which a line may reach into a gutter. */
const TOLERANCE = 0.5;

/** The gaps between lines that stand side by side. */
function gapsOf(band: readonly PlacedText[], width: number): [number, number][] {
  const left = band.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
  const right = band.reduce((most, line) => Math.max(most, line.right), Number.NEGATIVE_INFINITY);
  return narrowed([[left, right]], band, width);
}

/** What the lines of a band leave of the gaps. */
function narrowed(gaps: readonly [number, number][], band: readonly PlacedText[], width: number): [number, number][] {
  let left: [number, number][] = [...gaps];
  for (const line of band)
    left = left.flatMap(([from, to]): [number, number][] => {
      if (line.right <= from || line.left >= to) return [[from, to]];
      const parts: [number, number][] = [
        [from, line.left],
        [line.right, to],
      ];
      return parts.filter(([a, b]) => b - a > width);
    });
  return left;
}
