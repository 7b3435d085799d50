/**
 * Plays random histories of an archive and compares the site with that of a clean build after each: `npm run bench:laws -- [--sequences N]
 * [--seed N] [--steps N] [--folder DIR]`. A step adds, edits, retitles, redates (into another volume), renames or deletes a record, finds one right, says
 * that two are one article or two, changes many at once, renames a source, topic or author, changes a vocabulary, a setting or a template,
 * reads all captures again, interrupts a build, loses the caches, changes their times, or overwrites or deletes files of the site. Every fifth
 * command is killed once before it is done. After each step all that a person decided must stand; after some a build follows, at the end
 * always. Each command is a process of this program as it is packed, whose templates the steps may change. Every other archive is one of records
 * whose captures are not read again. Ends with the seed of the first history that fails, by which it can be played again alone.
 */
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { chances } from "../tests/chances.ts";
import { DecidedArchive } from "../tests/decided-archive.ts";
import { DECISIONS, EVENTS, writeArchive } from "../tests/decisions.ts";
import { makeArchive } from "../tests/made-archive.ts";
import { packedProgram } from "./packed-program.ts";

const { values: options } = parseArgs({
  options: {
    sequences: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    steps: { type: "string", default: "10" },
    folder: { type: "string", default: tmpdir() },
  },
});
const folder = await mkdtemp(join(options.folder, "backfile-laws-"));
const cli = await packedProgram(join(folder, "program"));
const root = join(folder, "archive");
const site = join(root, "_site");
const HEADING = /<h1>(\$\{title\})(?: \d+)?<\/h1>/;
const template = await fileWith(HEADING, join(folder, "program/dist/src/shared"));

type Chance = () => number;
type Step = readonly [name: string, (chance: Chance) => Promise<unknown>];
let serial = 0;
let archive: DecidedArchive;

/** What a person does to a record with an editor. */
const EDITS: readonly Step[] = [
  [
    "add",
    (chance) => onRecord(chance, (file, text) => writeNew(file, text.replace(/^date: .*$/m, `date: ${day(chance)}`))),
  ],
  ["edit", (chance) => onRecord(chance, (file, text) => writeFile(file, `${text}\nParagraph ${++serial}.\n`))],
  [
    "retitle",
    (chance) =>
      onRecord(chance, (file, text) => writeFile(file, text.replace(/^title: .*$/m, `title: Corrected ${++serial}`))),
  ],
  [
    "redate",
    (chance) => onRecord(chance, (file, text) => writeFile(file, text.replace(/^date: .*$/m, `date: ${day(chance)}`))),
  ],
  ["rename", (chance) => onRecord(chance, (file) => rename(file, file.replace(/\.md$/, `-${++serial}.md`)))],
  [
    "move to another folder",
    (chance) => onRecord(chance, (file, text) => rm(file).then(() => writeNew(file.replace(/\d{4}/, "2031"), text))),
  ],
  ["delete", (chance) => onRecord(chance, (file) => rm(file))],
];

const STEPS: readonly Step[] = [
  ...EDITS.map(([name, edit]): Step => [name, (chance) => archive.decide(() => edit(chance))]),
  ["change a topic", () => change(join(root, "articles/topics.yaml"), /^( *label: ).*$/m, `$1Renamed ${++serial}`)],
  [
    "change a source",
    () => change(join(root, "articles/sources.yaml"), /^((?:- | +)name: ).*$/m, `$1Paper ${++serial}`),
  ],
  ["change a setting", () => change(join(root, "articles/site.yaml"), /^title: .*$/m, `title: Site ${++serial}`)],
  ["change a template", () => change(template, HEADING, `<h1>$1 ${++serial}</h1>`)],
  ["interrupt a build", (chance) => build(root, site, 300 + 1500 * chance())],
  ["lose the caches", () => rm(join(root, ".backfile"), { recursive: true, force: true })],
  ["change all times", () => touchAll(root)],
  ["overwrite a page", (chance) => onPage(chance, (file) => writeFile(file, "overwritten by mistake"))],
  ["delete a page", (chance) => onPage(chance, (file) => rm(file))],
];

try {
  for (let i = 0; i < Number(options.sequences); i++) {
    const seed = Number(options.seed) + i;
    const { steps, lost } = await play(seed);
    const different = lost.length > 0 ? [] : await differences();
    if (lost.length + different.length > 0) {
      console.log(`seed ${seed}: ${steps.join(", ")}`);
      if (different.length > 0)
        console.log(`${different.length} files differ from a clean build: ${different.slice(0, 10).join(", ")}`);
      for (const one of lost) console.log(`does not stand: ${one}`);
      process.exitCode = 1;
      break;
    }
    console.log(`seed ${seed}: ${steps.join(", ")}: as a clean build`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** @returns What was done, and what does not stand of what was decided; then the history ends. */
async function play(seed: number): Promise<{ steps: string[]; lost: string[] }> {
  const chance = chances(seed);
  await rm(root, { recursive: true, force: true });
  const isRead = seed % 2 === 0;
  if (isRead) await writeArchive(root, chance, 6 + Math.floor(chance() * 6));
  else await makeArchive(root, { articles: 12 + Math.floor(chance() * 20), words: 40, years: 4 });
  archive = new DecidedArchive(root, async (...args) => {
    if (chance() < 0.2) await run([...args, "--root", root], 200 + 800 * chance());
    return run([...args, "--root", root]);
  });
  await build(root, site);
  const happenings = [...DECISIONS, ...EVENTS].filter(({ rereads }) => isRead || !rereads);
  const among = [...STEPS, ...happenings.map(({ name, act }): Step => [name, (chance) => act(archive, chance)])];
  const steps: string[] = [];
  let lost: string[] = [];
  for (let i = 0; i < Number(options.steps) && lost.length === 0; i++) {
    const [name, step] = among[Math.floor(chance() * among.length)] as Step;
    await step(chance);
    steps.push(name);
    if (chance() < 0.4) await build(root, site);
    lost = await archive.broken();
  }
  await build(root, site);
  return { steps, lost: lost.length > 0 ? lost : await archive.broken() };
}

async function onRecord(chance: Chance, act: (file: string, text: string) => Promise<unknown>): Promise<void> {
  await onFile(join(root, "articles/records"), chance, async (file) => act(file, await readFile(file, "utf8")));
}

async function onPage(chance: Chance, act: (file: string) => Promise<unknown>): Promise<void> {
  await onFile(site, chance, act);
}

/** Does something with one of the files of a folder, hidden ones apart. */
async function onFile(folder: string, chance: Chance, act: (file: string) => Promise<unknown>): Promise<void> {
  const paths = (await filesBelow(folder)).filter((path) => !/(?:^|\/)\./.test(path));
  const path = paths[Math.floor(chance() * paths.length)];
  if (path !== undefined) await act(join(folder, path));
}

async function writeNew(file: string, text: string): Promise<void> {
  const at = file.replace(/(?:-\d+)?\.md$/, `-${++serial}.md`);
  await mkdir(dirname(at), { recursive: true });
  await writeFile(at, text);
}

async function change(file: string, found: RegExp, by: string): Promise<void> {
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(found, by));
}

async function touchAll(folder: string): Promise<void> {
  for (const path of await filesBelow(folder)) await utimes(join(folder, path), serial, ++serial);
}

function day(chance: Chance): string {
  return `${2008 + Math.floor(chance() * 8)}-0${1 + Math.floor(chance() * 9)}-1${Math.floor(chance() * 10)}`;
}

/** @param ms Kills the build after so many milliseconds. */
async function build(root: string, output: string, ms?: number): Promise<void> {
  const code = await run(["build", "--root", root, "--output", output], ms);
  // 1: done, with errors in single files, which a step may have brought about.
  if (ms === undefined && code !== 0 && code !== 1) throw new Error(`a build ended with ${code}`);
}

/** Runs a command of the program. @param ms Kills it after so many milliseconds. @returns Its exit code; `null` where it was killed. */
async function run(args: readonly string[], ms?: number): Promise<number | null> {
  const child = spawn(process.execPath, [cli, ...args, "--quiet"], { stdio: "ignore" });
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  const timer = ms === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), ms);
  const code = await ended;
  clearTimeout(timer);
  return code;
}

/** Paths of files that differ from those of a clean build of the archive elsewhere. */
async function differences(): Promise<string[]> {
  const clone = join(folder, "clone");
  await rm(clone, { recursive: true, force: true });
  await cp(join(root, "articles"), join(clone, "articles"), { recursive: true });
  await build(clone, join(clone, "_site"));
  const [made, clean] = [await filesBelow(site), await filesBelow(join(clone, "_site"))];
  const different: string[] = [];
  for (const path of new Set([...made, ...clean])) {
    const [one, other] = await Promise.all(
      [site, join(clone, "_site")].map((base) => readFile(join(base, path)).catch(() => undefined)),
    );
    if (!one || !other || !one.equals(other)) different.push(path);
  }
  return different;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).sort();
}

/** @throws Error where no file of the folder has what is looked for. */
async function fileWith(found: RegExp, folder: string): Promise<string> {
  for (const path of await filesBelow(folder))
    if (found.test(await readFile(join(folder, path), "utf8"))) return join(folder, path);
  throw new Error(`no file below ${folder} has ${found}`);
}
