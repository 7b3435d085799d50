/** A bibliographic reference: what is known of an article whose text is elsewhere. */
import { articleKeys } from "./article-keys.ts";
import { type DataRecord, recordLines, valuesOf } from "./data-record.ts";
import type { Content } from "./format.ts";

/** Types of CSL, and of other lists of references, whose things are published as an article is. */
const TYPES =
  /^(?:article(?:-(?:newspaper|magazine|journal))?|post(?:-weblog)?|webpage|broadcast|interview|report|document)$/;

/** Whether a record of data is a reference (CSL 1.0.2), and no article without its text. */
export function isReference(record: DataRecord): boolean {
  const hasDate = typeof record.issued === "object" && record.issued !== null;
  const isPlaced = hasDate || record["container-title"] !== undefined || record.URL !== undefined;
  return typeof record.title === "string" && TYPES.test(String(record.type)) && isPlaced;
}

/** @param reference In CSL-JSON. */
export function contentOfReference(reference: DataRecord): Content {
  const { title, author, issued, language, page, edition, section } = reference;
  const values = valuesOf({
    ...{ title, author, language, page, edition, section },
    published: dayOf(issued),
    source: reference["container-title"] ?? reference.publisher,
    url: reference.URL,
    abstract: reference.abstract,
  });
  const { lines, hints } = recordLines(values);
  return { as: { lines }, hints, isReference: true };
}

/** The keys by which the article is found that a reference describes. */
export function keysOfReference({ title, URL: url }: DataRecord): string[] {
  return articleKeys({
    ...(typeof title === "string" && { title }),
    ...(typeof url === "string" && { url }),
  });
}

/** `{"date-parts": [[2013, 3, 14]]}` as `2013-03-14`. */
function dayOf(issued: unknown): string | undefined {
  const { "date-parts": parts, raw, literal } = (issued ?? {}) as DataRecord;
  const [first] = Array.isArray(parts) ? parts : [];
  if (!Array.isArray(first) || first.length === 0) return [raw, literal].find((one) => typeof one === "string");
  return first
    .slice(0, 3)
    .map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0"))
    .join("-");
}
