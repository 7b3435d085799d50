/** The data files: whole, described by their package, and safe to open. */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import type { Article } from "../../../src/archive/archive.ts";
import { ARTICLE_TABLE, COLUMNS, tableSchema } from "../../../src/site/exports/article-table.ts";
import { licencesOf } from "../../../src/site/exports/data-package.ts";
import { jsonLine } from "../../../src/site/exports/json-lines.ts";
import { siteContext } from "../../../src/site/pages/context.ts";
import { publish } from "../../../src/site/publish.ts";
import { makeArchive } from "../../made-archive.ts";
import { filesOf, temporaryFolder } from "../../temporary-folder.ts";

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: string;
}

const CONTEXT = siteContext({
  ...{ title: "X", description: "", language: "en", branch: "main" },
  url: "https://example.org/",
});

let root: string;
let output: string;

beforeAll(async () => {
  [root, output] = [await temporaryFolder(), await temporaryFolder()];
  await makeArchive(root, { articles: 60 });
  await publish({ root, output });
});

async function read(path: string): Promise<string> {
  const content = await readFile(join(output, "data", path));
  return (path.endsWith(".gz") ? gunzipSync(content) : content).toString();
}

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
      /\.(?:csv|(?:jsonl|csl\.json|bib|ris)\.gz)$/.test(path),
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

  test("says what the archive allows, and of sources and topics what their pages say", async () => {
    const { licenses, resources } = JSON.parse(await read("datapackage.json"));
    expect(licenses).toEqual([
      { path: "https://lindmouth.example/papers/data/", title: expect.stringContaining("may be used by anyone") },
    ]);
    const tables = resources.filter(({ name }: Resource) => name === "sources" || name === "topics");
    expect(tables.map(({ path, type }: Resource & { type: string }) => [path, type])).toEqual([
      ["sources.csv", "table"],
      ["topics.csv", "table"],
    ]);
    for (const { path, schema } of tables) {
      const [header, first] = (await read(path)).split("\r\n");
      expect(header).toBe(schema.fields.map(({ name }: { name: string }) => name).join(","));
      expect(first).toContain("https://lindmouth.example/papers/");
    }
  });

  test("names a licence by its own name where the archive's rights name one", () => {
    const rights = (words: string) => licencesOf(siteContext({ ...CONTEXT.site, rights: words }));
    expect(rights("The descriptions are under CC BY 4.0.")).toEqual([
      { name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/", title: "CC BY 4.0" },
    ]);
    expect(rights("Ask us.")).toEqual([{ path: "https://example.org/data/", title: "Ask us." }]);
    expect(licencesOf(CONTEXT)).toEqual([]);
  });

  test("is told to search engines as a data set with every file", async () => {
    const html = await readFile(join(output, "data/index.html"), "utf8");
    const told = JSON.parse(/<script type=application\/ld\+json>(.*?)<\/script>/s.exec(html)?.[1] ?? "");
    expect(told).toMatchObject({
      ...{ "@type": "Dataset", name: "The Lindmouth Harbour Papers", url: "https://lindmouth.example/papers/data/" },
      license: "https://lindmouth.example/papers/data/",
      creator: { "@type": "Organization", name: "The Lindmouth Harbour Papers" },
      temporalCoverage: expect.stringMatching(/^\d{4}(-\d{2}){0,2}\/\d{4}(-\d{2}){0,2}$/),
    });
    // What Google's guide asks of a description.
    expect(told.description.length).toBeGreaterThanOrEqual(50);
    const files = told.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl);
    const paths = (await resources()).map(({ path }) => path);
    const address = "https://lindmouth.example/papers/data/";
    expect(files.sort()).toEqual(["datapackage.json", ...paths].map((path) => address + path).sort());
  });

  test("answers DuckDB's question as the page prints it", async () => {
    const html = await readFile(join(output, "data/index.html"), "utf8");
    const [, line = ""] = /<pre lang=zxx[^>]*><code>(.*?)<\/code><\/pre>/s.exec(html) ?? [];
    const [, sql = ""] = /^duckdb -c "([^"]*)"$/.exec(wordsOf(line)) ?? [];
    const found = await queryInFolder(sql, join(output, "data"));
    const rows = (await resources()).filter(({ schema }) => schema === "schema.json");
    const counts = new Map<string | null, number>();
    for (const { path } of rows) {
      const articles: { source: string }[] = parse(await read(path), { record_delimiter: "\r\n", columns: true });
      for (const { source } of articles) counts.set(source || null, (counts.get(source || null) ?? 0) + 1);
    }
    expect(new Map(found.map(([source, count]) => [source as string | null, Number(count)]))).toEqual(counts);
    expect(counts.size).toBeGreaterThan(3);
  });

  test("keeps telling the truth when one article changes, and leaves other volumes alone", async () => {
    const before = await resources();
    const records = await filesOf(join(root, "articles/records"));
    const [file = ""] = Object.keys(records).filter((path) => !path.startsWith("undated"));
    const path = join(root, "articles/records", file);
    await writeFile(path, (await readFile(path, "utf8")).replace(/\n$/, " One more sentence for all to read.\n"));
    await publish({ root, output });
    const changed = (await resources()).filter(({ hash }, i) => before[i]?.hash !== hash);
    expect(changed.map(({ path }) => path)).toEqual([`${file.slice(0, 4)}.jsonl.gz`]);
    for (const { path, hash } of changed) {
      expect(hash).toBe(
        `sha256:${createHash("sha256")
          .update(await readFile(join(output, "data", path)))
          .digest("hex")}`,
      );
    }
  });

  test("holds every article once in each format", async () => {
    const lines: string[] = [];
    const items: { id: string; type: string }[] = [];
    for (const { path } of await resources()) {
      if (path.endsWith(".jsonl.gz")) lines.push(...(await read(path)).split("\n").filter(Boolean));
      if (path.endsWith(".csl.json.gz")) items.push(...JSON.parse(await read(path)));
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

function wordsOf(html: string): string {
  return html.replaceAll("&quot;", '"').replaceAll("&#39;", "'");
}

/** Paths are relative to the folder. */
async function queryInFolder(sql: string, folder: string): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    const answer = await connection.runAndReadAll(sql.replaceAll(/(?<=read_csv\(')/g, `${folder}/`));
    return answer.getRows();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

describe("a row", () => {
  const context = CONTEXT;
  const article: Article = {
    ...{ id: "a", file: "articles/records/2021/a.md", stamp: "1", key: "1", authors: [], topics: [], aliases: [] },
    ...{ dateEdited: false, conflicts: 0, lead: "" },
  };
  const cell = (change: Partial<Article>, column: string) => {
    const text = ARTICLE_TABLE.text([{ ...article, ...change }], context);
    const row = text.slice(0, -2);
    const place = COLUMNS.findIndex(({ name }) => name === column);
    return (row.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? [])[place]?.replace(/,$/, "");
  };

  test("quotes commas, quotation marks and line breaks as RFC 4180 asks", () => {
    expect(cell({ title: 'He said "no", twice' }, "title")).toBe('"He said ""no"", twice"');
    expect(cell({ lead: "One\nTwo" }, "lead")).toBe('"One\nTwo"');
  });

  test("keeps words from being run as a formula", () => {
    expect(cell({ title: "=1+1" }, "title")).toBe("'=1+1");
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
