/** Every file for machines is what its specification asks for: in the made archive, in one of odd records, and in the first of this repository. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { publish } from "../../../src/site/publish.ts";
import { makeFirstArchive } from "../../first-archive.ts";
import { makeArchive } from "../../made-archive.ts";
import { filesOf, temporaryFolder, unpackedFilesOf } from "../../temporary-folder.ts";
import {
  cslFaults,
  jsonFeedFaults,
  jsonLinesFaults,
  keyFaults,
  packageFaults,
  schemaFaults,
  tableFaults,
  tableSchemaFaults,
} from "./data-rules.ts";
import { ATOM, faultsOf, OPENSEARCH, SITEMAP, SITEMAP_INDEX } from "./xml-rules.ts";

type Files = { [path: string]: string };

/** What checks a file, by its path. */
const CHECKS: readonly [name: string, path: RegExp, faults: (text: string, files: Files) => string[]][] = [
  ["Atom feeds", /(^|\/)(?:feed|new)\.xml$/, (text) => faultsOf(text, ATOM)],
  ["JSON Feeds", /(^|\/)(?:feed|new)\.json$/, jsonFeedFaults],
  ["the sitemap index", /^sitemap\.xml$/, (text) => faultsOf(text, SITEMAP_INDEX)],
  ["sitemaps", /^sitemap-.*\.xml$/, (text) => faultsOf(text, SITEMAP)],
  ["the OpenSearch description", /^opensearch\.xml$/, (text) => faultsOf(text, OPENSEARCH)],
  [
    "the data package",
    /^data\/datapackage\.json$/,
    (text, files) => packageFaults(text, files["data/schema.json"] ?? ""),
  ],
  ["the table schema", /^data\/schema\.json$/, tableSchemaFaults],
  ["CSL-JSON", /^data\/.*\.csl\.json$/, cslFaults],
  ["tables, row by row", /^data\/[\du].*\.csv$/, (text, files) => tableFaults(text, files["data/schema.json"] ?? "")],
  [
    "JSON Lines, line by line",
    /^data\/.*\.jsonl$/,
    (text, files) => [...jsonLinesFaults(text), ...schemaFaults(text, files["data/jsonl.schema.json"] ?? "")],
  ],
  [
    "keys of other tables",
    /^data\/datapackage\.json$/,
    (text, files) => keyFaults(text, (path) => files[`data/${path}`] ?? ""),
  ],
];

const sites: { [name: string]: Files } = {};

beforeAll(async () => {
  const made = await temporaryFolder();
  await makeArchive(made, { articles: 120 });
  const output = join(made, "_site");
  sites["made archive"] = await siteOf(made, output);
  await makeOdd(made);
  sites["made archive with odd records"] = await siteOf(made, output);
  const first = await temporaryFolder();
  await makeFirstArchive(first);
  sites["first archive"] = await siteOf(first, join(first, "_site"));
}, 120_000);

describe.each(["made archive", "made archive with odd records", "first archive"])("in the %s", (name) => {
  test.each(CHECKS)("valid: %s", (_, path, faults) => {
    const files = sites[name] ?? {};
    const found = Object.entries(files).filter(([file]) => path.test(file));
    expect(found.length).toBeGreaterThan(0);
    for (const [file, text] of found) expect(faults(text, files), file).toEqual([]);
  });
});

/** Each makes one file wrong in one way; `says` is what the check must find. */
const CORRUPTIONS: readonly [path: string, from: RegExp, to: string, says: RegExp][] = [
  ["feed.xml", /<updated>[^<]*<\/updated>(?=\s*<author>)/, "", /feed has one updated/],
  ["feed.xml", /<updated>([^<]*)T/, "<updated>$1 ", /RFC 3339/],
  ["feed.xml", /<\/title>/, "", /well-formed/],
  ["feed.xml", /rel="self"/, 'rel="via"', /link to itself/],
  ["feed.xml", /<id>[^<]*<\/id>(?=\s*<title>[^<]*<\/title>\s*<link rel="alternate")/, "<id>7</id>", /id is an address/],
  ["feed.xml", /<summary/, "<lead/><summary", /only its own elements/],
  ["feed.json", /"version":"[^"]*"/, '"version":"2"', /version/],
  ["feed.json", /"date_published":"[^"]*"/, '"date_published":"yesterday"', /date_published/],
  ["feed.json", /"id":"[^"]*",/, "", /'id'/],
  ["sitemap.xml", /<loc>https:\/\/[^/]*/, "<loc>", /address is whole/],
  ["sitemap-2015.xml", /<loc>/, "<lastmod>2015</lastmod><lastmod>2015</lastmod><loc>", /at most one lastmod/],
  ["sitemap-2015.xml", /<url>[\s\S]*<\/url>/, "", /at least one address/],
  ["opensearch.xml", /<ShortName>/, "<ShortName>A name that is too long for it: ", /16 characters/],
  ["opensearch.xml", /\{searchTerms\}/, "", /words searched for/],
  ["data/datapackage.json", /"hash":\s*"sha256:./, '"hash": "sha256:', /hash/],
  ["data/datapackage.json", /"path":\s*"(?=\d)/, '"path": "../', /path/],
  ["data/datapackage.json", /"resource":\s*"topics"/, '"resource": "terms"', /no resource terms/],
  ["data/datapackage.json", /"path":\s*"sources.csv"/, '"path": "topics.csv"', /source [\w-]+ is not in topics.csv/],
  ["data/datapackage.json", /"resources"/, '"files"', /resources/],
  ["data/schema.json", /"type":\s*"integer"/, '"type": "count"', /fields/],
  ["data/2015.csl.json", /"article-newspaper"/, '"newspaper"', /type/],
  ["data/2015.csl.json", /"date-parts":\s*\[\s*\[\s*(\d+),\s*\d+/, '"date-parts":[[$1,13', /date-parts/],
  ["data/2015.csl.json", /"container-title"/, '"newspaper"', /additional/],
  ["data/2015.csv", /^id,url/, "url,id", /header/],
  ["data/2015.csv", /,full,/, ",all,", /publish is none of its values/],
  ["data/2015.csv", /\r\n([\s\S]*?\r\n)/, "\r\n$1$1", /not unique/],
  ["data/2015.csv", /,(\d+),("[^"]*"|[^,\r]*)\r\n/, ",many,$2\r\n", /conflicts is no integer/],
  ["data/2015.csv", /,2015-\d\d-\d\d/, ",2015-45-01", /date is no EDTF/],
  ["data/2015.csv", /\r\n$/, ",\r\n", /Invalid Record Length/],
  ["data/2015.jsonl", /"url":"[^"]*"/, '"url":"/a/"', /url/],
  ["data/2015.jsonl", /"certainty":"\w+"/, '"certainty":"sure"', /certainty/],
  ["data/2015.jsonl", /"title"/, '"headline"', /headline/],
  ["data/2015.jsonl", /"evidence"/, '"conflicts":[{"field":"date","kind":"odd","values":{}}],"evidence"', /conflicts/],
  ["data/2015.jsonl", /"topics":\["/, '"topics":[7,"', /topics/],
  ["data/2015.jsonl", /"date":"2015-\d\d/, '"date":"2015-45', /EDTF/],
];

describe("the checks find what is wrong", () => {
  test.each(CORRUPTIONS)("in %s, where %s becomes %j: %s", (path, from, to, says) => {
    const files = sites["made archive"] ?? {};
    const corrupt = (files[path] ?? "").replace(from, to);
    expect(corrupt).not.toBe(files[path]);
    const checks = CHECKS.filter(([, pattern]) => pattern.test(path));
    expect(checks.flatMap(([, , faults]) => faults(corrupt, files)).join("\n")).toMatch(says);
  });
});

async function siteOf(root: string, output: string): Promise<Files> {
  await publish({ root, output });
  const files = await unpackedFilesOf(output);
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, Buffer.from(text, "latin1").toString()]),
  );
}

/** Hostile and half-empty records: markup and control characters in words, dates of every kind, no title, no source, parts withheld. */
async function makeOdd(root: string): Promise<void> {
  const folder = join(root, "articles/records");
  const paths = Object.keys(await filesOf(folder)).filter((path) => !path.startsWith("undated"));
  const changes = [
    (yaml: string) =>
      yaml.replace(/^title: .*$/m, `title: "]]> </title> <b> & 'x' \\u0001 \\u2028 \\uFFFE = 1, \\"2\\"; 3"`),
    (yaml: string) => yaml.replace(/^title: .*$/m, 'title: "=HYPERLINK(1)"\ndek: "two\\nlines, \\"quoted\\""'),
    ...[
      "2015-03?",
      "2015~",
      "2015-03-01/2015-04",
      "2015-03-01/..",
      "[2015-03-01, 2015-03-02]",
      "2015-03-01T10:00+09:00",
    ].map((date) => (yaml: string) => yaml.replace(/^date: .*$/m, `date: '${date}'`)),
    (yaml: string) => yaml.replace(/^(?:title|date|source|language): .*\n/gm, ""),
    ...["excerpt", "listing", "withheld"].map(
      (publish) => (yaml: string) => yaml.replace(/^source: /m, `publish: ${publish}\nsource: `),
    ),
  ];
  for (const [index, change] of changes.entries()) {
    const path = join(folder, paths[index] ?? "");
    const before = await readFile(path, "utf8");
    const after = change(before);
    expect(after, path).not.toBe(before);
    await writeFile(path, after);
  }
}
