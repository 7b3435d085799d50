/** What a field has, or had, as it reads: dates and languages in the words of the interface. */
import { edtfInWords } from "../../src/site/pages/date-in-words.ts";
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
