/** Assignments to fields of records: `source=korea-herald`, `topics+=diplomacy`, `authors-=Staff`, `dek=` for none. */
import { FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";
import { FIELD_KEYS, FIELDS, type FieldKey, type Shape } from "../model/fields.ts";
import { type BackfileError, refusal } from "../model/problem.ts";
import { sameValue } from "../record/compose.ts";
import { withoutReread } from "../record/reviewed.ts";
import { type Known, SHAPES, type ShapeRules } from "../record/shapes.ts";
import { nearest } from "../vocabulary/nearest.ts";
import type { HeldRecord } from "./condition.ts";

export interface Assignment {
  field: FieldKey;
  operator: "=" | "+=" | "-=";
  /** For a field with a list, the items. */
  value: unknown;
}

/** Fields whose value is a list of texts, to which single ones are added. */
const LISTS: ReadonlySet<Shape> = new Set(["names", "topics", "ids", "reviewed"]);
/** Fields whose value has parts, written as YAML: `withheld={date: 2021-03-01, reason: At the author's request.}` */
const PARTED: ReadonlySet<Shape> = new Set(["captions", "links", "rights", "withheld"]);

/** The fields that a person may set. */
const SETTABLE = FIELD_KEYS.filter((key) => FIELDS[key].by === "parser" || FIELDS[key].by === "person");

/**
 * Reads assignments. Several `=` to one list make one list.
 * @throws BackfileError where one names no field that a person may set, or a value that the field cannot have.
 */
export function readAssignments(texts: readonly string[], known: Omit<Known, "restricted">): Assignment[] {
  const assignments: Assignment[] = [];
  for (const text of texts) {
    const next = readAssignment(text);
    const same = assignments.find(({ field, operator }) => field === next.field && operator === "=");
    if (!same || next.operator !== "=") assignments.push(next);
    else if (isList(next.field)) same.value = [...(same.value as unknown[]), ...(next.value as unknown[])];
    else throw refusal(next.field, "is set twice", "give it one value");
  }
  for (const { field, operator, value } of assignments) {
    if (operator === "=" && !isEmpty(value)) checkValue(field, value, known);
    if (operator === "+=") checkValue(field, value, known);
  }
  return assignments;
}

function readAssignment(text: string): Assignment {
  const [, name = "", operator, value = ""] = /^([a-z\d]+(?:-[a-z\d]+)*)([+-]?=)(.*)$/s.exec(text) ?? [];
  if (operator === undefined) {
    const remedy = "write field=value, field+=value or field-=value; field= removes the field";
    throw refusal(text, "is no assignment", remedy);
  }
  const field = SETTABLE.find((key) => key === name);
  if (!field) throw notSettable(name);
  if (operator !== "=" && !isList(field)) throw refusal(field, "has one value and no list", `write ${field}=value`);
  return { field, operator: operator as Assignment["operator"], value: typedValue(field, value) };
}

function notSettable(name: string): BackfileError {
  if (name === "conflicts" || name === "evidence")
    return refusal(name, "is what was read", "write reviewed+=FIELD where the value of a field is right");
  if ((FIELD_KEYS as readonly string[]).includes(name))
    return refusal(name, "says where the record comes from, and is not set by hand", "leave it as it is");
  const meant = nearest(name, SETTABLE);
  return refusal(name, "is no field", meant ? `did you mean ${meant}?` : `write one of ${SETTABLE.join(", ")}`);
}

function isList(field: FieldKey): boolean {
  return LISTS.has(FIELDS[field].shape);
}

function isEmpty(value: unknown): boolean {
  return value === "" || (Array.isArray(value) && value.length === 0);
}

function typedValue(field: FieldKey, text: string): unknown {
  const { shape } = FIELDS[field];
  if (shape === "reviewed" && text === "true") return "true";
  if (text === "") return isList(field) ? [] : "";
  if (!PARTED.has(shape) && !(isList(field) && text.startsWith("["))) return isList(field) ? [text] : text;
  try {
    return load(text, { schema: FAILSAFE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw refusal(field, `"${text}" is no YAML`, "write it as in a record, in brackets and braces");
  }
}

/** @throws BackfileError */
function checkValue(field: FieldKey, value: unknown, known: Omit<Known, "restricted">): void {
  const { schema, remedy, check } = SHAPES[FIELDS[field].shape] as ShapeRules;
  const read = schema.safeParse(value);
  if (!read.success) {
    const instruction = typeof remedy === "string" ? remedy : remedy(value);
    throw refusal(field, `${JSON.stringify(value)} cannot be used`, instruction);
  }
  const [fault] = check?.(read.data, { ...known, restricted: true }).faults ?? [];
  if (fault) throw refusal(field, fault.found, fault.remedy);
}

/**
 * The values that differ from those of the record, by key; `undefined` removes a key. No record is the same as itself or distinct from itself,
 * so that all of several are told apart at once.
 */
export function assigned(
  { id, data }: Pick<HeldRecord, "id" | "data">,
  assignments: readonly Assignment[],
): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const assignment of assignments) {
    const { field } = assignment;
    const before = values.has(field) ? values.get(field) : data[field];
    const own = OF_OTHERS.has(field) ? id : undefined;
    const after = own !== undefined && assignment.value === own ? before : applied(assignment, before, data, own);
    // As a boolean it is written without quotation marks.
    values.set(field, isEmpty(after) ? undefined : after === "true" ? true : after);
  }
  for (const [field, value] of values) if (sameValue(value, data[field])) values.delete(field);
  return values;
}

/** Fields that name other records. */
const OF_OTHERS: ReadonlySet<FieldKey> = new Set(["same-as", "distinct-from"]);

/** @param own An item that the record cannot have. */
function applied(
  { field, operator, value }: Assignment,
  before: unknown,
  data: { readonly [key: string]: unknown },
  own: string | undefined,
) {
  if (operator === "=" || value === "true") return value;
  const items = value as readonly unknown[];
  if (field === "reviewed" && before === "true")
    return operator === "+=" ? before : withoutReread(before, new Set(items.map(String)), data);
  const had: readonly unknown[] = before === undefined || before === "" ? [] : [before].flat();
  if (operator === "-=") return had.filter((item) => !items.includes(item));
  return [...had, ...items.filter((item) => item !== own && !had.includes(item))];
}
