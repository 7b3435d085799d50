/** Which keys or columns of data have which field of an article: `keys` of `articles/site.yaml`, and `Fields` beside a file. */
import * as z from "zod";
import { FIELD_NAMES } from "../model/fields.ts";
import { quote, type Refusal } from "./value.ts";

/** Fields that a record of data may state, and its text. */
export const DATA_FIELDS: readonly string[] = [
  "text",
  ...FIELD_NAMES.filter((field) => !["captions", "links", "topics", "note"].includes(field)),
];

/** The field of each key. */
export type FieldsOfKeys = ReadonlyMap<string, string>;

/** One name of a key, or several, as exports of different databases have them. */
const names = z
  .unknown()
  .check((context) => {
    const refusal = refusalOf(context.value);
    if (refusal) context.issues.push({ code: "custom", input: context.value, params: { ...refusal } });
  })
  .transform(listOf);

export const dataKeys = z.strictObject(Object.fromEntries(DATA_FIELDS.map((field) => [field, names.optional()])));
export type DataKeys = z.infer<typeof dataKeys>;

/** Why a value names no key. */
export function refusalOf(value: unknown): Refusal | undefined {
  const found = [value].flat();
  const isName = (one: unknown) => typeof one === "string" && one.trim() !== "" && !/[\r\n]/.test(one);
  if (found.length > 0 && found.every(isName)) return undefined;
  const shown = typeof value === "string" ? quote(value) : "a group of keys";
  return {
    found: `${shown} names no key`,
    remedy: "write the name of the key or column as the file has it, or a list such as [kop, titel]",
  };
}

export function fieldsOfKeys(keys: { readonly [field: string]: unknown }): FieldsOfKeys {
  return new Map(Object.entries(keys).flatMap(([field, key]) => listOf(key).map((one) => [one, field])));
}

function listOf(value: unknown): string[] {
  return value === undefined ? [] : [value].flat().map((one) => String(one).trim());
}
