/** References in RIS, as press databases and reference managers write it, as CSL-JSON. */
import type { DataRecord } from "./data-record.ts";

/** The tags that are read, by the keys of CSL. Of several with one key the first that a reference has counts. */
const TAGS: { readonly [key: string]: readonly string[] } = {
  title: ["TI", "T1", "CT"],
  "container-title": ["T2", "JO", "JF", "JA", "PB"],
  URL: ["UR", "LK", "L2"],
  page: ["SP"],
  edition: ["ET"],
  section: ["SE"],
  language: ["LA"],
  abstract: ["AB", "N2"],
};
const AUTHORS = ["AU", "A1"];
const DATES = ["DA", "Y1", "PY"];

export function parseRis(text: string): DataRecord[] {
  const references: DataRecord[] = [];
  let tags = new Map<string, string[]>();
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const [, tag, value = ""] = /^\ufeff?([A-Z][A-Z\d])\s{1,3}-\s?(.{0,20000})$/.exec(line) ?? [];
    if (tag === "TY") tags = new Map();
    if (tag === "ER") {
      if (tags.size > 0) references.push(referenceOf(tags));
      tags = new Map();
    } else if (tag !== undefined && value.trim() !== "")
      tags.set(tag, [...(tags.get(tag) ?? []).slice(0, 99), value.trim()]);
  }
  return references;
}

function referenceOf(tags: ReadonlyMap<string, readonly string[]>): DataRecord {
  const first = (names: readonly string[]) =>
    names.map((name) => tags.get(name)?.[0]).find((value) => value !== undefined);
  const authors = AUTHORS.flatMap((tag) => tags.get(tag) ?? []);
  const date = first(DATES);
  return {
    ...Object.fromEntries(Object.entries(TAGS).map(([key, names]) => [key, first(names)])),
    type: "article-newspaper",
    author: authors.map((name) => nameOf(name)),
    issued: date === undefined ? undefined : issuedOf(date),
  };
}

/** `Quill, Ada` */
function nameOf(name: string): DataRecord {
  const [family = "", given, ...more] = name.split(/,\s{0,3}/);
  return given === undefined || more.length > 0 ? { name } : { family, given };
}

/** `2013/03/14/`, `2013///`, and other words as they are. */
function issuedOf(date: string): DataRecord {
  const [, year, month, day] = /^(\d{4})(?:\/(\d{0,2}))?(?:\/(\d{0,2}))?(?:\/.{0,40})?$/.exec(date) ?? [];
  if (year === undefined) return { raw: date };
  return { "date-parts": [[year, month, day].filter(Boolean).map(Number)] };
}
