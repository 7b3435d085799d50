/**
 * Builds a made archive of many articles: `npm run bench:large -- [articles] [folder]`, 100,000 by default and below the system's folder
 * for temporary files. Prints the time, the memory of the largest process, and the size of what was written. The folder
 * should be in memory (`/dev/shm`).
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeArchive } from "../tests/made-archive.ts";
import { folderSize } from "./folder-size.ts";

/** Milliseconds between measurements of the processes' memory. */
const LOOK = 500;

const [articles = "100000", within = tmpdir()] = process.argv.slice(2);
const root = await mkdtemp(join(within, "backfile-large-"));
try {
  await makeArchive(root, { articles: Number(articles), words: 500 });
  console.log(`${articles} articles of about 500 words`);
  await timed("from nothing");
  await timed("nothing changed");
  const { files, bytes } = await folderSize(join(root, "_site"));
  console.log(`${files} files, ${gib(bytes)}`);
} finally {
  await rm(root, { recursive: true, force: true });
}

/** One build, as a command. */
async function timed(what: string): Promise<void> {
  const start = performance.now();
  const cli = join(import.meta.dirname, "../src/cli/cli.ts");
  const build = spawn(process.execPath, [cli, "build", "--quiet", "--root", root], { stdio: "inherit" });
  let largest = 0;
  let together = 0;
  const looking = setInterval(async () => {
    const held = await memoryOf(build.pid as number);
    largest = Math.max(largest, held.largest);
    together = Math.max(together, held.together);
  }, LOOK);
  const code = await new Promise<number | null>((resolve) => build.on("exit", resolve));
  clearInterval(looking);
  if (code !== 0) throw new Error(`the build ended with ${code}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${what}: ${seconds} s; ${gib(together)} of memory, ${gib(largest)} in the largest process`);
}

/** Bytes of memory of a process and its children, on Linux; 0 elsewhere. */
async function memoryOf(pid: number): Promise<{ largest: number; together: number }> {
  const tell = async (file: string) => readFile(`/proc/${pid}/${file}`, "utf8").catch(() => "");
  const kilobytes = /^VmRSS:\s*(\d+) kB$/m.exec(await tell("status"))?.[1] ?? 0;
  const own = Number(kilobytes) * 1024;
  const children = (await tell(`task/${pid}/children`)).split(" ").filter(Boolean).map(Number);
  const below = await Promise.all(children.map(memoryOf));
  return {
    largest: below.reduce((most, { largest }) => Math.max(most, largest), own),
    together: below.reduce((sum, { together }) => sum + together, own),
  };
}

function gib(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(2)} GiB`;
}
