/** A whole archive in which things are broken: all that is sound is published, what is restricted is not, and mending undoes it all. */
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { loadSite } from "../../src/site/plan/load-site.ts";
import { publish } from "../../src/site/publish.ts";
import { makeArchive } from "../made-archive.ts";
import { drawSite } from "../templates/drawn-site.ts";
import { filesOf, temporaryFolder } from "../temporary-folder.ts";

let root: string;
/** Records' files, by path. */
let files: string[];
let drawn: Map<string, { kind: string; text: string }>;
let problems: Awaited<ReturnType<typeof loadSite>>["problems"];

const read = (file: string) => readFile(join(root, file), "utf8");
const idOf = (file = "") => file.replace(/^.*\/|\.md$/g, "");
const url = (file = "") => `/articles/${idOf(file)}/`;
/** Words that stand nowhere else in the archive. */
const TITLE = "Zwieback und Zimt";

async function change(file = "", edit: (text: string) => string | Uint8Array = (text) => text): Promise<void> {
  await writeFile(join(root, file), edit(await read(file)));
}

const titled = (title: string) => (text: string) => text.replace(/^title: .*$/m, `title: ${title}`);
const sourceOf = async (file = "") => /^source: (.*)$/m.exec(await read(file))?.[1] ?? "";

const BROKEN = { colon: 0, withheld: 1, headless: 2, latin: 3, empty: 4, alias: 5, doubt: 6 } as const;
const fileOf = (name: keyof typeof BROKEN) => files[BROKEN[name]] ?? "";

beforeAll(async () => {
  root = await temporaryFolder();
  await makeArchive(root, { articles: 60, words: 40 });
  const { archive } = await loadSite(root);
  files = archive.articles.filter(({ when }) => when).map(({ file }) => file);
  await change(fileOf("colon"), titled(`${TITLE}: eins: zwei`));
  await change(fileOf("withheld"), (text) =>
    titled(`${TITLE}: drei: vier`)(text).replace("\nlanguage:", "\n publish: withheld\nlanguage:"),
  );
  await change(fileOf("headless"), (text) => text.replace(/^---\n/, ""));
  await change(fileOf("latin"), (text) => Buffer.from(text.replace(/\n$/, " Caf\u00e9.\n"), "latin1"));
  await change(fileOf("empty"), () => "");
  await change(fileOf("alias"), (text) =>
    titled("a: b: c")(text).replace("\nlanguage:", "\naliases: [earlier-name]\nlanguage:"),
  );
  await change(fileOf("doubt"), (text) =>
    titled(`${TITLE} fünf`)(text).replace(/^source: .*$/m, "source: nobody-knows"),
  );
  ({ problems } = await loadSite(root));
  drawn = new Map((await drawSite(root)).map((page) => [page.url, page]));
}, 120_000);

describe("a record that cannot be read", () => {
  test("keeps its address, with a page that says that it is being mended and is kept from search engines", async () => {
    for (const name of ["colon", "withheld", "headless", "latin", "empty", "alias"] as const) {
      const page = drawn.get(url(fileOf(name)));
      expect(page?.kind, name).toBe("unreadable");
      expect(page?.text, name).toContain("it is being mended");
      expect(page?.text, name).toMatch(/<meta name="?robots"? content="?noindex/);
      expect(page?.text, name).not.toContain("application/ld+json");
    }
    expect(drawn.get("/articles/earlier-name/")?.text).toMatch(new RegExp(`url=[^">]*/${idOf(fileOf("alias"))}/`));
  });

  test("is an error with file, line and remedy, and the others are published", () => {
    for (const name of ["colon", "withheld", "headless", "latin", "empty", "alias"] as const)
      expect(problems, name).toContainEqual(
        expect.objectContaining({ severity: "error", file: fileOf(name), remedy: expect.stringMatching(/\w/) }),
      );
    expect(problems.filter(({ file }) => file === fileOf("colon"))).toMatchObject([
      { line: 2, remedy: `put the value in quotes: title: "${TITLE}: eins: zwei"` },
    ]);
    const kinds = [...drawn.values()].map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "article")).toHaveLength(60 - Object.keys(BROKEN).length);
  });

  test("stands in the lists by the headline, date and source that its file still tells", async () => {
    const text = await read(fileOf("colon"));
    const [, year, month] = /^date: ["']?(\d{4})-(\d\d)/m.exec(text) ?? [];
    for (const list of [`/${year}/${month}/`, `/sources/${await sourceOf(fileOf("colon"))}/`]) {
      expect(drawn.get(list)?.text).toContain(`${TITLE}: eins: zwei`);
      expect(drawn.get(list)?.text).toContain("being mended");
    }
    expect(drawn.get(url(fileOf("latin")))?.text).not.toContain("Article being mended");
  });

  test("is told by no file for programs, and its text nowhere", async () => {
    const id = idOf(fileOf("colon"));
    for (const [at, { kind, text }] of drawn) {
      if (/\/$|\.html$/.test(at)) continue;
      expect(text.includes(`/articles/${id}/`), `${kind} ${at}`).toBe(false);
    }
    expect([...drawn.keys()].filter((at) => at.includes(id))).toEqual([url(fileOf("colon"))]);
    const { plan } = await loadSite(root);
    const searched = plan.search.segments.flatMap(({ articles }) => articles.map((page) => page.url));
    expect(searched).not.toContain(url(fileOf("colon")));
    expect(searched).toHaveLength(60 - Object.keys(BROKEN).length);
  });

  test("shows no headline where it is in doubt whether that may be shown", () => {
    for (const { text } of drawn.values()) expect(text).not.toContain("drei: vier");
    expect(drawn.get(url(fileOf("withheld")))?.text).toContain("<h1>Article being mended</h1>");
    for (const { text } of drawn.values()) expect(text).not.toContain(`${TITLE} fünf`);
    expect(drawn.get(url(fileOf("doubt")))).toMatchObject({ kind: "withheld" });
    expect(drawn.get(url(fileOf("doubt")))?.text).toContain("cannot be told at the moment");
  });
});

test("of two records of one id that is published which can be read, then that which shows less, then the first", async () => {
  const home = await temporaryFolder();
  await makeArchive(home, { articles: 4, words: 40 });
  const sound = (await loadSite(home)).archive.articles.map(({ file }) => file);
  const twins = sound.map((file) => `articles/records/0000/${idOf(file)}.md`);
  await mkdir(join(home, "articles/records/0000"));
  const text = (i: number) => readFile(join(home, sound[i] ?? ""), "utf8");
  const write = (i: number, twin: string) => writeFile(join(home, twins[i] ?? ""), twin);
  await write(0, "broken");
  await write(1, (await text(1)).replace("\nlanguage:", "\npublish: withheld\nlanguage:"));
  await write(2, await text(2));
  const { archive, problems } = await loadSite(home);
  expect(sound.slice(0, 3).map((file) => archive.byId.get(idOf(file))?.file)).toEqual([sound[0], twins[1], twins[2]]);
  const refused = problems.filter(({ found }) => found.startsWith("the id "));
  expect(refused.map(({ file }) => file).sort()).toEqual([twins[0], sound[1], sound[2]].sort());
});

test("what is broken and mended again leaves what a clean build gives, at every step", async () => {
  const [home, output] = [await temporaryFolder(), await temporaryFolder()];
  await makeArchive(home, { articles: 12, words: 40 });
  const clean = async () => {
    const [copy, other] = [await temporaryFolder(), await temporaryFolder()];
    await cp(join(home, "articles"), join(copy, "articles"), { recursive: true });
    await publish({ root: copy, output: other });
    return filesOf(other);
  };
  await publish({ root: home, output });
  const before = await filesOf(output);
  const [name = ""] = Object.keys(await filesOf(join(home, "articles/records"))).toReversed();
  const paths = [join(home, "articles/records", name), join(home, "articles/sources.yaml")];
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  const source = /^source: (.*)$/m.exec(texts[0] ?? "")?.[1] ?? "";
  await writeFile(paths[0] ?? "", (texts[0] ?? "").replace(/^title: /m, "title: @"));
  await writeFile(paths[1] ?? "", (texts[1] ?? "").replace(`id: ${source}\n`, `id: ${source}\n    colour: blue\n`));
  const { problems } = await publish({ root: home, output });
  expect(problems.map(({ file }) => file)).toEqual(["articles/sources.yaml", `articles/records/${name}`]);
  const broken = await filesOf(output);
  expect(broken).toEqual(await clean());
  expect(Object.values(broken).filter((text) => text.includes("cannot be told at the moment")).length).toBeGreaterThan(
    0,
  );
  for (const [i, path] of paths.entries()) await writeFile(path, texts[i] ?? "");
  await publish({ root: home, output });
  expect(await filesOf(output)).toEqual(before);
}, 120_000);

test("a site whose address cannot be read is published only where another is given", async () => {
  const home = await temporaryFolder();
  await makeArchive(home, { articles: 1 });
  const path = join(home, "articles/site.yaml");
  await writeFile(path, (await readFile(path, "utf8")).replace(/^url: .*$/m, "url: papers"));
  await expect(loadSite(home)).rejects.toThrow("is no address of a site");
  const { problems, context } = await loadSite(home, { url: "https://papers.example/" });
  expect(problems).toMatchObject([{ severity: "error", file: "articles/site.yaml", field: "url" }]);
  expect(context.absolute("/")).toBe("https://papers.example/");
});
