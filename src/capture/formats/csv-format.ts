/** Tables of articles, a row for each: CSV (RFC 4180) and what spreadsheets and databases write for it. */
import { refusal } from "../../model/problem.ts";
import { blocksOf, type FileBytes, oncePerFile } from "../../system/file-bytes.ts";
import { encodedText } from "../bytes/encoded-text.ts";
import { decodeBytes } from "../bytes/encoding.ts";
import { LIMITS } from "../bytes/limits.ts";
import { articleOf, type DataRecord } from "./data-record.ts";
import type { ContainerFormat, Place } from "./format.ts";
import { partsAt } from "./parts.ts";
import { RecordCensus } from "./record-census.ts";

export const CSV: ContainerFormat = {
  name: "csv",
  endings: [".csv", ".tsv", ".tab"],
  whenEmpty: "export the table again, with a row for each article below the names of the columns",
  mediaTypes: [],
  unasked: ["text/csv", "text/tab-separated-values"],
  async *pieces(file, tell, fields) {
    const table = await openTable(file);
    const census = new RecordCensus("column");
    let number = -1;
    for (const place of rowsOf(file, table.delimiter)) {
      if (++number === 0) continue;
      if (census.holdsText(table.record(place), number, fields)) yield { number, place, isArticle: true };
    }
    census.tell(tell);
  },
  async open(file, place, origin) {
    const { record, encoding } = await openTable(file);
    const row = record(place);
    const article = row && articleOf(row, origin.fields);
    if (!article) throw refusal("", "the row holds no text", "restore the file with git");
    return { ...article, ...(encoding !== "utf-8" && { encoding }) };
  },
  *parts(file, most) {
    const { delimiter } = dialectOf(file);
    const rows = rowsOf(file, delimiter);
    const first = rows.next().value ?? [0, 0];
    let number = 0;
    const numbered = function* () {
      for (const place of rows) yield { number: ++number, place };
    };
    yield* partsAt(file, numbered(), most, file.at(first[0], first[1]));
  },
};

/** Bytes by which the delimiter and the encoding are told. */
const SAMPLE = 1 << 18;

interface Table {
  delimiter: string;
  encoding: string;
  /** The values of a row by the names of their columns; `undefined` where it cannot be read. */
  record(place: Place): DataRecord | undefined;
}

/** Tables that are open, so that the names of the columns are read once. */
const openTable = oncePerFile(open);

async function open(file: FileBytes): Promise<Table> {
  const { parse } = await import("csv-parse/sync");
  const { delimiter, encoding } = dialectOf(file);
  const cells = ([start = 0, end = 0]: Place): string[] | undefined => {
    if (end - start > LIMITS.bytes) return undefined;
    try {
      const text = encodedText(file.at(start, end), encoding);
      return parse(text, { delimiter, relax_quotes: true, relax_column_count: true, skip_empty_lines: true })[0];
    } catch {
      return undefined;
    }
  };
  const columns = cells(rowsOf(file, delimiter).next().value ?? [0, 0]) ?? [];
  if (columns.length < 2)
    throw refusal("", "the table has no row of column names", "name its columns in the first row");
  return {
    ...{ delimiter, encoding },
    record(place) {
      const row = cells(place);
      return (
        row &&
        Object.fromEntries(row.slice(0, columns.length).map((cell, i) => [columns[i] || `column ${i + 1}`, cell]))
      );
    },
  };
}

/** @throws BackfileError where the file is no text in an encoding with single bytes for its signs. */
function dialectOf(file: FileBytes): Pick<Table, "delimiter" | "encoding"> {
  const sample = file.at(0, SAMPLE);
  const whole = sample.length < SAMPLE ? sample : sample.subarray(0, sample.lastIndexOf(LINE_FEED) + 1);
  const { text, encoding } = decodeBytes(whole, false);
  if (encoding.startsWith("utf-16")) throw refusal("", "the table is written in UTF-16", "save it as CSV in UTF-8");
  const [head = ""] = text.split(/\r?\n/, 1);
  const [delimiter = ","] = [",", ";", "\t", "|"].sort((a, b) => head.split(b).length - head.split(a).length);
  return { delimiter, encoding };
}

const [QUOTE, LINE_FEED, CARRIAGE_RETURN] = [0x22, 0x0a, 0x0d];

/** Where the rows are: line breaks within quotation marks do not end one. */
function* rowsOf(file: FileBytes, delimiter: string): Generator<readonly [start: number, end: number]> {
  const separator = delimiter.charCodeAt(0);
  let start = 0;
  let at = 0;
  let quoted = false;
  let isFirst = true;
  for (const block of blocksOf(file)) {
    for (let i = 0; i < block.length; i++) {
      const byte = block[i];
      // A mark within a cell that does not begin with one is a sign of inches, and no quotation.
      if (byte === QUOTE && (quoted || isFirst)) quoted = !quoted;
      else if (byte === LINE_FEED && !quoted) {
        if (at + i > start + 1) yield [start, at + i + 1];
        start = at + i + 1;
      }
      isFirst = quoted
        ? false
        : byte === separator || byte === LINE_FEED || byte === QUOTE || (isFirst && byte === CARRIAGE_RETURN);
    }
    at += block.length;
  }
  if (at > start) yield [start, at];
}
