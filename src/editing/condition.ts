/** Conditions by which records are chosen: `source=korea-herald`, `url~koreaherald.com`, `year=2021`, `id=fire,fire-2`, `date`, `!authors`. */
import { readEdtf } from "../model/edtf.ts";
import { FIELD_KEYS } from "../model/fields.ts";
import { type BackfileError, refusal } from "../model/problem.ts";
import { nearest } from "../vocabulary/nearest.ts";

/** A record as its file has it: nothing is checked, every scalar is text. */
export interface HeldRecord {
  id: string;
  /** Path below the root. */
  file: string;
  data: { readonly [key: string]: unknown };
  body: string;
}

export interface Condition {
  /** A key of the front matter, perhaps with keys below it (`evidence.date.certainty`), or one of `PSEUDO`. */
  field: string;
  /** Of some value: that it is the same, that it holds the words (case is ignored), or that it is there. */
  test: "=" | "~" | "present";
  /** Whether the test must fail. */
  negated: boolean;
  /** Empty for `present`. */
  value: string;
}

/** What is no key of the front matter. */
const PSEUDO: ReadonlyMap<string, (record: HeldRecord) => unknown> = new Map([
  ["id", ({ id }) => id],
  ["year", ({ data }) => readEdtf(String(data.date ?? ""))?.year ?? "undated"],
  ["file", ({ file }) => file],
  ["body", ({ body }) => body],
]);

/** @throws BackfileError where it is no condition on a known field. */
export function readCondition(text: string): Condition {
  const [, no = "", field = "", not = "", test = "present", value = ""] =
    /^(!?)([\w.-]{1,100})(?:(!?)([=~])(.*))?$/s.exec(text) ?? [];
  if (field === "" || (no && test !== "present")) throw misread(text, "is no condition");
  const [top = ""] = field.split(".");
  const known = [...FIELD_KEYS, ...PSEUDO.keys()];
  if (!known.includes(top)) {
    const meant = nearest(top, known);
    throw misread(text, `names no field: there is no ${top}${meant ? `; did you mean ${meant}` : ""}`);
  }
  return { field, test: test as Condition["test"], negated: no + not !== "", value };
}

function misread(text: string, what: string): BackfileError {
  const remedy = "write field=value, field!=value, field~words, field!~words, field, or !field where it is absent";
  return refusal("--where", `"${text}" ${what}`, remedy);
}

/** Whether a record satisfies all conditions. Of a list, one item that satisfies `=` or `~` is enough. */
export function satisfies(record: HeldRecord, conditions: readonly Condition[]): boolean {
  return conditions.every(({ field, test, negated, value }) => {
    const values = textsOf(valueAt(record, field));
    // No id has a comma, so that one condition can name several records.
    const wanted = field === "id" && test === "=" ? value.split(",") : [value];
    return values.some((text) => wanted.some((one) => TESTS[test](text, one))) !== negated;
  });
}

const TESTS: Readonly<Record<Condition["test"], (text: string, value: string) => boolean>> = {
  "=": (text, value) => text === value,
  "~": (text, value) => text.toLowerCase().includes(value.toLowerCase()),
  present: () => true,
};

function valueAt(record: HeldRecord, field: string): unknown {
  const pseudo = PSEUDO.get(field);
  if (pseudo) return pseudo(record);
  return field
    .split(".")
    .reduce<unknown>((part, key) => (isMapping(part) && Object.hasOwn(part, key) ? part[key] : undefined), record.data);
}

/** The items of a list, each as text; a mapping is written as JSON. */
function textsOf(value: unknown): string[] {
  const parts: unknown[] = [value].flat();
  return parts.flatMap((part) => {
    if (part === undefined || part === null || part === "") return [];
    return [typeof part === "object" ? JSON.stringify(part) : String(part)];
  });
}

function isMapping(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
