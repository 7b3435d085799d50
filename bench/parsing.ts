/**
 * Measures the time and memory of parsing many whole-page text captures: `npm run bench:parsing -- [captures]`.
 * The pages are generated: menus, a headline, a byline, a date, some 500 words, teasers and a footer.
 */
import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { splitFile } from "../src/record/front-matter.ts";
import { makeArchive } from "../tests/made-archive.ts";

const MENU =
  "Home|News|Sport|Weather|Ferries|Opinion|Culture|Jobs|Subscribe|Log in|Newsletter|Contact|Archive|E-paper".split("|");
const FOOTER = ["Most read", "Terms of use", "Privacy", "Imprint", "Follow us", "Back to top"];
/** Prints the process's peak memory when it ends, in KiB. */
const TELL_MEMORY = `data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS+"\\n"))`;

const [captures = 10_000] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), "backfile-bench-"));
try {
  for (const count of [Math.round(captures / 10), captures]) {
    const root = await makeCaptures(count);
    const first = parse(root);
    const second = parse(root);
    console.log(
      `${count} captures: ${first.seconds.toFixed(2)} s (${((1000 * first.seconds) / count).toFixed(2)} ms each), peak memory of a process ${first.megabytes} MB; ` +
        `again, unchanged: ${second.seconds.toFixed(2)} s`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function parse(root: string): { seconds: number; megabytes: number } {
  const cli = join(import.meta.dirname, "../src/cli/cli.ts");
  const start = performance.now();
  const { stderr, status } = spawnSync(
    process.execPath,
    ["--import", TELL_MEMORY, cli, "parse", "--quiet", "--root", root],
    {
      encoding: "utf8",
      maxBuffer: 1e9,
    },
  );
  const seconds = (performance.now() - start) / 1000;
  const peaks = [...stderr.matchAll(/peak (\d+)/g)].map(([, kibibytes]) => Number(kibibytes));
  if (status !== 0) throw new Error(stderr.slice(0, 1000));
  return { seconds, megabytes: Math.round(Math.max(...peaks) / 1024) };
}

async function makeCaptures(count: number): Promise<string> {
  const made = join(folder, `made-${count}`);
  const root = join(folder, `archive-${count}`);
  await makeArchive(made, { articles: count, words: 500 });
  await cp(join(made, "articles"), join(root, "articles"), {
    recursive: true,
    filter: (path) => !path.includes("records"),
  });
  await mkdir(join(root, "articles/raw"), { recursive: true });
  const records = join(made, "articles/records");
  const paths = (await readdir(records, { recursive: true })).filter((path) => path.endsWith(".md"));
  for (const path of paths) {
    const { data, body } = splitFile(await readFile(join(records, path), "utf8"), path);
    const authors = Array.isArray(data.authors) ? [`By ${data.authors.join(" and ")}`] : [];
    const day = typeof data.date === "string" ? [`Published ${data.date.slice(0, 10)}`] : [];
    const page = [
      ...MENU,
      "",
      data.title,
      ...authors,
      ...day,
      "",
      body,
      "",
      "Related stories",
      ...MENU.toReversed(),
      ...FOOTER,
      `© ${data.source}`,
    ];
    await writeFile(join(root, "articles/raw", path.replace(/^.*\//, "").replace(/\.md$/, ".txt")), page.join("\n"));
  }
  return root;
}
