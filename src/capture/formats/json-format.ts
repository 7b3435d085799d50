/** Articles as data: JSON (RFC 8259), JSON Lines, JSON Feed 1.1, and bibliographic data (CSL-JSON). */
import { refusal } from "../../model/problem.ts";
import type { FileBytes } from "../../system/file-bytes.ts";
import { lineSpans, recordSpans, type Span } from "../bytes/json-spans.ts";
import { LIMITS } from "../bytes/limits.ts";
import { articleOf, type DataRecord, holdsText } from "./data-record.ts";
import type { ContainerFormat } from "./format.ts";
import { partsAt } from "./parts.ts";
import { RecordCensus } from "./record-census.ts";
import { contentOfReference, isReference, keysOfReference } from "./reference.ts";

export const JSON_RECORDS: ContainerFormat = {
  name: "json",
  endings: [".json", ".jsonl", ".ndjson", ".jsonfeed"],
  whenEmpty: "export the articles again, each with its title and text",
  mediaTypes: [],
  unasked: ["application/json", "application/feed+json", "application/x-ndjson", "application/jsonl"],
  begins: (head) =>
    /^\ufeff?\s{0,99}\[?\s{0,99}\{\s{0,99}"[^"\n]{1,60}"\s{0,99}:/.test(utf8.decode(head.subarray(0, 500))),
  async *pieces(file, tell, fields) {
    const census = new RecordCensus();
    let number = 0;
    for (const place of spansOf(file)) {
      number++;
      const record = recordAt(file, place);
      const isReferenceAlone = record && isReference(record) && !holdsText(record, fields);
      if (isReferenceAlone) {
        census.counts("article", number);
        yield { number, place, isArticle: true, reference: keysOfReference(record) };
      } else if (census.holdsText(record, number, fields)) yield { number, place, isArticle: true };
    }
    if (number === 0)
      throw refusal("", "the file holds no record that can be read", "check that it is JSON, and whole");
    census.tell(tell);
    if (!isLines(file) && !isWhole(file))
      tell({ severity: "warning", found: "the file is cut off; what is whole comes in", remedy: "fetch it again" });
  },
  async open(file, [start = 0, end = 0], origin) {
    const record = recordAt(file, [start, end]);
    const article = record && articleOf(record, origin.fields);
    if (article) return article;
    if (record && isReference(record)) return contentOfReference(record);
    throw refusal("", "the record holds no text", "restore the file with git");
  },
  *parts(file, most) {
    if (!isLines(file))
      throw refusal(
        "",
        "a list of JSON of more than 95 MB cannot be parted",
        "write it as JSON Lines, say with jq -c '.[]'",
      );
    let number = 0;
    const lines = function* () {
      for (const place of lineSpans(file)) yield { number: ++number, place };
    };
    yield* partsAt(file, lines(), most);
  },
};

const utf8 = new TextDecoder("utf-8");

/** Bytes of the first line that are looked at. */
const FIRST_LINE = 1 << 20;

/** Whether each line is a record of its own: the first is, and there is another. */
function isLines(file: FileBytes): boolean {
  const head = Buffer.from(file.at(0, FIRST_LINE));
  const end = head.indexOf("\n");
  return end > 0 && end + 1 < file.size && parsed(head.subarray(0, end)) !== undefined;
}

/** Whether the last sign closes something. */
function isWhole(file: FileBytes): boolean {
  return /[\]}]\s{0,99}$/.test(utf8.decode(file.at(Math.max(0, file.size - 100), file.size)));
}

function spansOf(file: FileBytes): Iterable<Span> {
  return isLines(file) ? lineSpans(file) : recordSpans(file);
}

function recordAt(file: FileBytes, [start, end]: Span): DataRecord | undefined {
  return end - start > LIMITS.bytes ? undefined : parsed(file.at(start, end));
}

function parsed(bytes: Uint8Array): DataRecord | undefined {
  try {
    const value: unknown = JSON.parse(utf8.decode(bytes));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as DataRecord) : undefined;
  } catch {
    return undefined;
  }
}
