#!/usr/bin/env node
/** The command `backfile`, from source or from the package. Plain JavaScript, so that a Node that is too old says so. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import * as module from "node:module";
import { fileURLToPath } from "node:url";

const source = new URL("../src/cli/cli.ts", import.meta.url);
const fromSource = existsSync(source);
// Source needs a Node that strips types; the package, one that its dependencies run on.
const [major, minor] = [22, fromSource ? 18 : 15];
const [ownMajor = 0, ownMinor = 0] = process.versions.node.split(".").map(Number);

if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
  const installed = installedNode();
  if (installed) process.exit(spawnSync(installed, process.argv.slice(1), { stdio: "inherit" }).status ?? 2);
  console.error(
    `Backfile needs Node.js ${major}.${minor} or later, and this is ${process.versions.node}: install it from https://nodejs.org/, or beside Backfile with npm install node@24`,
  );
  process.exit(2);
}

/** The Node that is a dependency of the archive, or installed beside the program. */
function installedNode() {
  for (const from of [`${process.cwd()}/`, fileURLToPath(import.meta.url)]) {
    try {
      return module.createRequire(from).resolve("node/bin/node");
    } catch {
      // Not there.
    }
  }
  return undefined;
}
// As src/system/compile-cache.ts does, whose own modules and those that are loaded with it would come too late for the cache.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL("../node_modules/.cache/backfile", import.meta.url));
module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE);
await import(fromSource ? source.href : new URL("../dist/src/cli/cli.js", import.meta.url).href);
