/** A refresh changes the values that it has to and leaves every other byte of an editor's file. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding, Reading } from "../../src/model/reading.ts";
import { composeRecord } from "../../src/record/compose.ts";
import { editFile } from "../../src/record/edit-file.ts";
import { splitFile } from "../../src/record/front-matter.ts";
import { refreshRecord } from "../../src/record/refresh.ts";
import { toYaml } from "../../src/system/yaml/yaml-text.ts";

const FIELDS = ["title", "dek", "section", "note"] as const;
type Field = (typeof FIELDS)[number];
type Values = { [F in Field]?: string | undefined };

const CAPTURE = { path: "raw/a.txt", sha256: "0".repeat(64), encoding: "utf-8" };

function draftOf(values: Values, body: string) {
  const fields = Object.fromEntries(
    Object.entries(values).flatMap(([field, value]): [string, Finding<string>][] =>
      value === undefined ? [] : [[field, { value, certainty: "medium", rule: "test", lines: [1], quote: value }]],
    ),
  );
  const reading = { fields, body, roles: [], clues: [], conflicts: [], warnings: [] } as unknown as Reading;
  reading.bodyFinding = { certainty: "high", rule: "prose", lines: [], quote: "" };
  return composeRecord(reading, CAPTURE);
}

/** How an editor may have written a value, and what of it stays when another takes its place. */
const STYLES = {
  plain: (value: string) => [value, ""],
  single: (value: string) => [`'${value}'`, ""],
  double: (value: string) => [`"${value}"`, ""],
  folded: (value: string, indent: string) => [value.replaceAll(" ", `\n${indent}  `), ""],
  literal: (value: string, indent: string) => [`|-\n${indent}  ${value}`, ""],
  noted: (value: string, indent: string) => [
    `>- # set by hand\n${indent}  ${value.replaceAll(" ", `\n${indent}  `)}`,
    " # set by hand",
  ],
} as const;
type Style = keyof typeof STYLES;

interface Decoration {
  style: Style;
  above: string;
  behind: string;
}

/** The lines of a key, and what becomes of them. */
function written(key: string, value: string, { style, above, behind }: Decoration, indent = ""): string {
  const block = style === "literal" || style === "noted";
  return `${above}${indent}${key}: ${STYLES[style](value, indent)[0]}${block ? "" : behind}\n`;
}

function rewritten(key: string, value: string | undefined, { style, above, behind }: Decoration, indent = ""): string {
  const block = style === "literal" || style === "noted";
  const kept = (STYLES[style]("", indent)[1] as string) + (block ? "" : behind);
  if (value === undefined) return above + (kept === "" ? "" : `${indent}${kept.trim()}\n`);
  return `${above}${indent}${key}: ${value}${kept}\n`;
}

interface Made {
  read: Values;
  /** What the file says; a field that it does not have was deleted. */
  stands: Values;
  looks: { [F in Field]: { value: Decoration; quote: Decoration; read: Decoration; inBrackets: boolean } };
  around: { bom: boolean; gap: number; end: number; crlf: boolean };
  body: "read" | "edited";
}

const OLD_BODY = "First paragraph.\n\nSecond.";
const EDITED_BODY = "First paragraph,  \ncorrected.\n\n\n\tSecond.";
const NEW_BODY = "Another first.\n\nAnother second.\n\nA third.";

/** The file as it is, or with the values that a refresh with `next` must give it. */
function fileOf({ read, stands, looks, around, body }: Made, next?: { values: Values }): string {
  const values = FIELDS.flatMap((field) => {
    const [stood, was] = [stands[field], read[field]];
    if (stood === undefined) return [];
    const isRead = stood === was;
    const now = next && isRead ? next.values[field] : stood;
    return now === stood ? [written(field, stood, looks[field].value)] : [rewritten(field, now, looks[field].value)];
  });
  const evidence = FIELDS.flatMap((field) => {
    const was = read[field];
    if (was === undefined) return [];
    const { quote, read: base, inBrackets } = looks[field];
    const agreed = next && next.values[field] === stands[field] && stands[field] !== was;
    const now = next && !agreed ? next.values[field] : was;
    if (inBrackets) {
      const start = `  ${field}: { certainty: medium,  rule: test, lines: [ 1 ],`;
      return now === undefined
        ? [`  # ${field}\n`]
        : [`${start} quote: '${was}', read: "${was}" }   # ${field}\n`.replace(...swap(was, now))];
    }
    const head = `  ${field}:   # how\n    certainty: medium\n    rule: "test"\n    lines:\n      - 1   # first\n`;
    if (now === was) return [head, written("quote", was, quote, "    "), written("read", was, base, "    ")];
    if (now !== undefined) return [head, rewritten("quote", now, quote, "    "), rewritten("read", now, base, "    ")];
    const left = [written("quote", was, quote), written("read", was, base)].join("").match(/# .*/g) ?? [];
    return ["how", "first"].map((word) => `  # ${word}\n`).concat(left.map((comment) => `  ${comment}\n`));
  });
  const now = next && body === "read" ? NEW_BODY : body === "read" ? OLD_BODY : EDITED_BODY;
  const base = draftOf({}, next ? NEW_BODY : OLD_BODY).frontMatter.evidence?.body?.read;
  // Paragraphs keep the numbers of the first reading.
  const { paragraphs } = draftOf({}, OLD_BODY).frontMatter.evidence?.body ?? {};
  const text = [
    "---\n# Checked in the reading room\n",
    ...values,
    "shelfmark:   'B 12'   # ours\n\nextent: { pages: 2 , columns: [3,4] }\n",
    `capture: raw/a.txt\nsha256: ${CAPTURE.sha256}\nevidence:   # how it is known\n`,
    ...evidence,
    `  body:\n    certainty: high\n    rule: prose\n    read: ${base}\n    paragraphs: ${paragraphs}\n# The end\n---\n`,
    "\n".repeat(around.gap),
    `${now}\n`,
    "\n".repeat(around.end),
  ].join("");
  return (around.bom ? "\ufeff" : "") + (around.crlf ? text.replaceAll("\n", "\r\n") : text);
}

/** The quote in its quotes and the base in its own, as `String.replace` takes it. */
function swap(was: string, now: string): [RegExp, string] {
  return [new RegExp(`'${was}', read: "${was}"`), now === was ? "$&" : `${now}, read: ${now}`];
}

/** Keys that a refresh adds, in the layout that they get. */
function withoutAdded(text: string, { read, stands }: Made, values: Values): string {
  let left = text;
  for (const field of FIELDS) {
    const value = values[field];
    if (read[field] !== undefined || value === undefined) continue;
    const evidence = { certainty: "medium", rule: "test", lines: [1], quote: value, read: value };
    const known = toYaml({ evidence: { [field]: evidence } }).replace("evidence:\n", "");
    for (const lines of [...(stands[field] === undefined ? [toYaml({ [field]: value })] : []), known]) {
      const broken = left.includes("\r\n") ? lines.replaceAll("\n", "\r\n") : lines;
      expect(left.split(broken)).toHaveLength(2);
      left = left.replace(broken, "");
    }
  }
  return left;
}

const word = fc.stringMatching(/^[b-df-hj-mp-z]{3,7}$/);
const words = (mark: string) => fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => `${mark}${all.join(" ")}`);
const decoration = fc.record<Decoration>({
  style: fc.constantFrom(...(Object.keys(STYLES) as Style[])),
  above: fc.constantFrom("", "", "\n", "# from the index\n", "\n# seen, # twice\n\n"),
  behind: fc.constantFrom("", "", "  # so in print", "   "),
});
const indented = decoration.map((one) => ({
  ...one,
  above: one.above.replace(/^#/gm, "    #"),
  behind: one.behind.trimEnd(),
}));
const plainEnd = decoration.map((one) => ({ ...one, behind: one.behind.trimEnd() }));
const look = fc.record({ value: plainEnd, quote: indented, read: indented, inBrackets: fc.boolean() });
const some = (mark: string) =>
  fc.record({ title: words(mark), dek: words(mark), section: words(mark), note: words(mark) }, { requiredKeys: [] });
const made = fc
  .record({
    read: some("read "),
    edits: fc.record(Object.fromEntries(FIELDS.map((field) => [field, fc.option(words("set "), { nil: "" })])), {
      requiredKeys: [],
    }),
    looks: fc.record({ title: look, dek: look, section: look, note: look }),
    around: fc.record({ bom: fc.boolean(), gap: fc.nat(3), end: fc.nat(3), crlf: fc.boolean() }),
    body: fc.constantFrom("read" as const, "edited" as const),
  })
  .map(({ read, edits, ...rest }): Made => {
    const stands: Values = { ...read };
    for (const field of FIELDS) if (edits[field] !== undefined) stands[field] = edits[field] || undefined;
    return { read, stands, ...rest };
  });

describe("refreshing an editor's file", () => {
  test("changes the spans of the values that are read otherwise, and no other byte", () => {
    fc.assert(
      fc.property(made, some("next "), (record, values) => {
        const refreshed = refreshRecord(fileOf(record), "r.md", draftOf(values, NEW_BODY));
        expect(withoutAdded(refreshed, record, values)).toBe(fileOf(record, { values }));
      }),
      { numRuns: 300 },
    );
  });

  test("gives the very text where nothing is read otherwise", () => {
    fc.assert(
      fc.property(made, (record) => {
        const text = fileOf(record);
        expect(refreshRecord(text, "r.md", draftOf(record.read, OLD_BODY))).toBe(text);
      }),
    );
  });
});

describe("editing a file", () => {
  const edited = (yaml: string, values: { [key: string]: unknown }, order: string[] = []) =>
    editFile(`---\n${yaml}---\n\nText.\n`, { values: new Map(Object.entries(values)), order })
      .slice(4)
      .replace("---\n\nText.\n", "");

  test("takes an item out of a list, or puts one in, and leaves the others with their comments", () => {
    const yaml =
      "authors:   # as printed\n  # staff\n- Lee Wan  # desk\n- 'Ada Quill'\n# guest\n-   Bo  # of Leeds\nnote: x\n";
    expect(edited(yaml, { authors: ["Lee Wan", "Cy", "Bo", "Di"] })).toBe(
      "authors:   # as printed\n  # staff\n- Lee Wan  # desk\n- Cy\n# guest\n-   Bo  # of Leeds\n- Di\nnote: x\n",
    );
    expect(edited(yaml, { authors: ["Ada Quill", "Bo"] })).toBe(
      "authors:   # as printed\n  # staff\n# desk\n- 'Ada Quill'\n# guest\n-   Bo  # of Leeds\nnote: x\n",
    );
    expect(edited(yaml, { authors: undefined })).toBe("# as printed\n# staff\n# desk\n# guest\n# of Leeds\nnote: x\n");
  });

  test("keeps a list in brackets in brackets", () => {
    const yaml = "topics: [ 'a' , b,\n  \"c\" ]  # three\nlines: []\n";
    expect(edited(yaml, { topics: ["a", "c", "d"], lines: [1] })).toBe(
      "topics: [ 'a' , \"c\", d ]  # three\nlines:\n  - 1\n",
    );
    expect(edited(yaml, { topics: ["b"] })).toBe("topics: [ b ]  # three\nlines: []\n");
    expect(edited("{ title: x, # so\n  date: 2021 }\n", { date: "2022", title: undefined, note: "z" })).toBe(
      "{ # so\n  date: '2022', note: z }\n",
    );
  });

  test("changes what a list of mappings says where it says it", () => {
    const yaml =
      'captions:\n  - credit: Yonhap   # agency\n    text: "A: b"\n  -\n    # second\n    text: |\n      C\n';
    expect(
      edited(yaml, {
        captions: [
          { text: "A: b", credit: "AFP" },
          { text: "D", credit: "E" },
        ],
      }),
    ).toBe('captions:\n  - credit: AFP   # agency\n    text: "A: b"\n  -\n    # second\n    text: D\n    credit: E\n');
  });

  test("lets what refers to a changed value say what it said", () => {
    expect(edited("title: &t Harbour fire\ndek: *t  # same\nnote: &n x\nmine: [*n, *t]\n", { title: "Fire" })).toBe(
      "title: &t Fire\ndek: Harbour fire  # same\nnote: &n x\nmine: [*n, Harbour fire]\n",
    );
    expect(edited("a: &a\n  b: 1\nmine:\n  <<: *a\n", { a: { b: "1", c: "2" } })).toBe(
      "a: &a\n  b: 1\n  c: '2'\nmine:\n  <<: {b: '1'}\n",
    );
    expect(edited("dek: &d x\ntitle: *d\n", { title: "z" })).toBe("dek: &d x\ntitle: z\n");
  });

  test("breaks new lines as the line before them is broken, and touches no other", () => {
    const text = "\ufeff---\r\ntitle: x\r\nnote: y\nauthors:\r  - A\r---\r\nText.\n";
    const values = new Map<string, unknown>([["title", "z"], ["dek", "d"], ["authors", ["A", "B"]]]); // biome-ignore format: one line
    expect(editFile(text, { values, order: ["title", "dek", "note"] })).toBe(
      "\ufeff---\r\ntitle: z\r\ndek: d\r\nnote: y\nauthors:\r  - A\r  - B\r---\r\nText.\n",
    );
  });

  test("puts in what was empty, and a first body", () => {
    expect(edited("title:\ndek:   # none\n", { title: "x", dek: "z" })).toBe("title: x\ndek: z   # none\n");
    expect(editFile("---\n# none yet\n---", { values: new Map([["title", "x"]]), order: [], body: "Text." })).toBe(
      "---\n# none yet\ntitle: x\n---\n\nText.\n",
    );
  });

  test("whatever mapping is edited, the result says what is wanted and nothing of the rest is lost", () => {
    const leaf = fc.string({ unit: fc.constantFrom(..."ab :#'\"-[]{},&*!|>\n\u00a0é".split("")), maxLength: 8 });
    const value = fc.oneof(
      leaf,
      fc.array(leaf, { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("text", "credit"), leaf),
    );
    const nested = fc.oneof(
      value,
      fc.array(fc.record({ text: leaf, credit: leaf }, { requiredKeys: ["text"] }), { maxLength: 3 }),
    );
    const data = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), nested);
    fc.assert(
      fc.property(data, data, (before, values) => {
        const text = `---\n${toYaml(before)}---\n\nText.\n`;
        const after = editFile(text, { values: new Map(Object.entries(values)), order: ["a", "b", "c", "d"] });
        expect(splitFile(after, "r.md")).toMatchObject({ data: { ...before, ...values }, body: "Text." });
      }),
      { numRuns: 300 },
    );
  });
});
