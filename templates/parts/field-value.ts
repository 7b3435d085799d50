/** What a field has, or had, as it reads: dates and languages in the words of the interface. */
import { readEdtf } from "../../src/model/edtf.ts";
import { edtfInWords, isSameDay, timeOfDay } from "../../src/site/pages/date-in-words.ts";
import { languageName } from "../../src/site/words/conflict.ts";
import type { Words } from "../../src/site/words/table.ts";

/** @param field The key of the field. @param value As a record has it; a value that is none of the field stays as it is. */
export function fieldValue(field: string, value: unknown, words: Words): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map((one) => fieldValue(field, one, words)).join(", ");
  if (typeof value === "object")
    return Object.values(value)
      .map((one) => fieldValue(field, one, words))
      .join(", ");
  const text = String(value);
  if (field === "date" || field === "updated") return edtfInWords(text, words) ?? text;
  return field === "language" ? languageName(text, words.tag) : text;
}

/**
 * `2023-12-23T19:58:32.000Z` as `23 December 2023, 19:58 (UTC)`; undefined where the text is no such time.
 * @param told A date in EDTF that has been told: of a time on its day the time alone is given, `19:58 (UTC)`.
 */
export function timeInWords(text: string, words: Words, told?: string): string | undefined {
  const [, day, time = "", hours = "", minutes = "00"] = TIMESTAMP.exec(text) ?? [];
  if (!day) return undefined;
  const edtf = `${day}${time && `T${time}`}${hours && (hours === "Z" ? hours : `${hours}:${minutes}`)}`;
  const date = told !== undefined && isSameDay(edtf, told) ? readEdtf(edtf) : undefined;
  return (date && timeOfDay(date, words)) ?? edtfInWords(edtf, words);
}

/** RFC 3339, and the forms of ISO 8601 that pages have. */
const TIMESTAMP = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:(Z|[+-]\d\d):?(\d\d)?)?)?$/;
