/**
 * Run before every test file: the archive that this repository holds cannot be read in a test. Whoever makes the repository theirs
 * deletes or changes it, and the tests of the program must not mind.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ARTICLES = join(import.meta.dirname, "../articles");
const READING =
  /^(access|copyFile|cp|createReadStream|existsSync|glob|lstat|open|opendir|readFile|readdir|realpath|stat)(Sync)?$/;

/** Set where an earlier test file of this process has seen to it. */
const GUARDED = Symbol.for("backfile: the repository's articles are guarded");

// biome-ignore lint/suspicious/noExplicitAny: functions of many shapes, of which only the first argument matters
for (const module of [fs, fs.promises] as any[]) {
  if (module[GUARDED]) continue;
  module[GUARDED] = true;
  for (const name of Object.keys(module).filter((name) => READING.test(name))) {
    const read = module[name];
    module[name] = Object.assign((path: unknown, ...rest: unknown[]) => {
      refuseArticles(path);
      return read(path, ...rest);
    }, read);
  }
}
syncBuiltinESMExports();

function refuseArticles(path: unknown): void {
  if (typeof path !== "string" && !(path instanceof URL)) return;
  const at = path instanceof URL ? fileURLToPath(path) : resolve(path);
  if (at === ARTICLES || at.startsWith(ARTICLES + sep))
    throw new Error(`a test reads ${path}; tests/fixtures/first-archive is theirs`);
}
