/** The data files: whole, described by their package, and safe to open. */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Article } from "../../src/archive/archive.ts";
import { siteContext } from "../../src/site/context.ts";
import { tableSchema } from "../../src/site/data-package.ts";
import { COLUMNS, csvTable, jsonLine } from "../../src/site/data-row.ts";
import { publish } from "../../src/site/publish.ts";
import { makeArchive } from "../made-archive.ts";
import { filesOf, temporaryFolder } from "../temporary-folder.ts";

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: string;
}

let root: string;
let output: string;

beforeAll(async () => {
  [root, output] = [await temporaryFolder(), await temporaryFolder()];
  await makeArchive(root, { articles: 60 });
  await publish({ root, output });
});

const read = (path: string) => readFile(join(output, "data", path), "utf8");

async function resources(): Promise<Resource[]> {
  return JSON.parse(await read("datapackage.json")).resources;
}

describe("the data package", () => {
  test("has what Data Package 2.0 requires, and each resource a name of its own and a path within", async () => {
    const { $schema, name, resources } = JSON.parse(await read("datapackage.json"));
    expect($schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    expect(name).toMatch(/^[a-z0-9._-]+$/);
    const names = resources.map(({ name }: Resource) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { path } of resources) expect(path).toMatch(/^[a-z0-9.]+$/);
  });

  test("tells the size and digest of every data file as it lies there", async () => {
    const described = await resources();
    const lying = Object.keys(await filesOf(join(output, "data"))).filter((path) =>
      /\.(?:jsonl|csv|csl\.json)$/.test(path),
    );
    expect(described.map(({ path }) => path).sort()).toEqual(lying.sort());
    for (const { path, bytes, hash } of described) {
      const content = await readFile(join(output, "data", path));
      expect([path, bytes, hash]).toEqual([
        path,
        content.length,
        `sha256:${createHash("sha256").update(content).digest("hex")}`,
      ]);
    }
  });

  test("keeps telling the truth when one article changes, and leaves other volumes alone", async () => {
    const before = await resources();
    const records = await filesOf(join(root, "articles/records"));
    const [file = ""] = Object.keys(records).filter((path) => !path.startsWith("undated"));
    const path = join(root, "articles/records", file);
    await writeFile(path, (await readFile(path, "utf8")).replace(/\n$/, " One more sentence for all to read.\n"));
    await publish({ root, output });
    const changed = (await resources()).filter(({ hash }, i) => before[i]?.hash !== hash);
    expect(changed.map(({ path }) => path)).toEqual([`${file.slice(0, 4)}.jsonl`]);
    for (const { path, hash } of changed) {
      expect(hash).toBe(
        `sha256:${createHash("sha256")
          .update(await read(path))
          .digest("hex")}`,
      );
    }
  });

  test("holds every article once in each format", async () => {
    const lines: string[] = [];
    const items: { id: string; type: string }[] = [];
    for (const { path } of await resources()) {
      if (path.endsWith(".jsonl")) lines.push(...(await read(path)).split("\n").filter(Boolean));
      if (path.endsWith(".csl.json")) items.push(...JSON.parse(await read(path)));
    }
    const ids = lines.map((line) => JSON.parse(line).id);
    expect(new Set(ids).size).toBe(60);
    expect(ids).toHaveLength(60);
    expect(items.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(new Set(items.map(({ type }) => type))).toEqual(new Set(["article-newspaper"]));
  });

  test("describes the columns of the tables in their order", async () => {
    const { fields, ...schema } = JSON.parse(await read("schema.json"));
    expect({ fields, ...schema }).toEqual(tableSchema());
    expect(schema.primaryKey).toEqual(["id"]);
    const [csv] = (await resources()).filter(({ schema }) => schema === "schema.json");
    const [header] = (await read(csv?.path ?? "")).split("\r\n");
    expect(header).toBe(fields.map(({ name }: { name: string }) => name).join(","));
  });
});

describe("a row", () => {
  const context = siteContext({
    title: "X",
    description: "",
    language: "en",
    branch: "main",
    url: "https://example.org/",
  });
  const article: Article = {
    ...{ id: "a", file: "articles/records/2021/a.md", stamp: "1", authors: [], topics: [], aliases: [] },
    ...{ dateEdited: false, conflicts: 0, lead: "" },
  };
  const cell = (change: Partial<Article>, column: string) => {
    const text = csvTable([{ ...article, ...change }], context);
    const row = text.slice(text.indexOf("\r\n") + 2, -2);
    const place = COLUMNS.findIndex(({ name }) => name === column);
    return (row.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? [])[place]?.replace(/,$/, "");
  };

  test("quotes commas, quotation marks and line breaks as RFC 4180 asks", () => {
    expect(cell({ title: 'He said "no", twice' }, "title")).toBe('"He said ""no"", twice"');
    expect(cell({ lead: "One\nTwo" }, "lead")).toBe('"One\nTwo"');
  });

  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    '=HYPERLINK("http://x")',
  ])("keeps %j from being run as a formula", (title) => {
    expect(cell({ title }, "title")).toMatch(/^"?'/);
  });

  test("in JSON Lines has both addresses, and how each field is known, on one line", () => {
    const record = {
      ...{
        id: "a",
        file: "articles/records/2021/a.md",
        title: "Moon\u2028speaks",
        url: "https://paper.example/a",
        body: "One.\n\nTwo.",
      },
      ...{
        publish: "full" as const,
        evidence: { title: { certainty: "high" as const, rule: "first-line", lines: [1], read: "Moon" } },
      },
    };
    const line = jsonLine(record, context);
    expect(line.trimEnd()).not.toMatch(/\n/);
    expect(JSON.parse(line)).toEqual({
      ...{
        id: "a",
        url: "https://example.org/articles/a/",
        title: "Moon\u2028speaks",
        original: "https://paper.example/a",
      },
      ...{
        publish: "full",
        evidence: { title: { certainty: "high", rule: "first-line", lines: [1] } },
        text: "One.\n\nTwo.",
      },
    });
  });
});
