/**
 * Builds what the package holds, when npm packs this folder or takes it as a git dependency: `dist/`, the program as JavaScript with
 * its types, for Node strips types in no package; and `npm-shrinkwrap.json`, which pins the dependencies wherever the package is
 * installed. npm runs it as `prepare`, which it does after installing here as well, where there is nothing to build. Plain
 * JavaScript, so that any Node runs it.
 */
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PROGRAM = dirname(dirname(fileURLToPath(import.meta.url)));
const BUILT = ["dist", "npm-shrinkwrap.json"];

process.chdir(PROGRAM);
if (process.argv[2] === "clean") clean();
else if (process.env.npm_package_resolved) await build(); // npm names what it packs.

async function build() {
  clean();
  try {
    execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.package.json"], {
      stdio: "inherit",
    });
    // The lock file tells `backfile init` the versions for a new archive.
    for (const path of ["starter", ".github/workflows/pages.yml", "package-lock.json"]) copy(path);
    await copyPublic();
    const declared = readdirSync("src", { recursive: true }).filter((name) => name.endsWith(".d.ts"));
    for (const name of declared) copy(join("src", name));
    writeFileSync("npm-shrinkwrap.json", `${JSON.stringify(withoutDevelopment(readLock()), null, 2)}\n`);
  } catch (error) {
    clean();
    throw error;
  }
}

/** In this folder npm would heed the one instead of package-lock.json. */
function clean() {
  for (const path of BUILT) rmSync(path, { recursive: true, force: true });
}

/** The site's files; of the scripts for the browser as JavaScript, what a site is given that is built from source. */
async function copyPublic() {
  const { withoutTypes } = await import("../dist/src/system/strip-types.js");
  copy("public");
  const scripts = readdirSync("public").filter((name) => name.endsWith(".ts"));
  for (const name of scripts.filter((name) => !name.endsWith(".d.ts"))) {
    const script = readFileSync(join("public", name), "utf8");
    writeFileSync(join("dist/public", name.replace(/ts$/, "js")), withoutTypes(script));
    rmSync(join("dist/public", name));
  }
}

function copy(path) {
  cpSync(path, join("dist", path), { recursive: true });
}

function readLock() {
  return JSON.parse(readFileSync("package-lock.json", "utf8"));
}

/** A lock file without what is needed to work on the program alone. */
function withoutDevelopment(lock) {
  const { devDependencies: _, ...root } = lock.packages[""];
  const needed = Object.entries(lock.packages).filter(([path, { dev }]) => path !== "" && !dev);
  return { ...lock, packages: { "": root, ...Object.fromEntries(needed) } };
}
