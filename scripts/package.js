/**
 * Builds the content of the package, when npm packs this folder or installs it as a git dependency: `dist/`, the program as a few files of
 * JavaScript, because Node does not strip types in packages; and `npm-shrinkwrap.json`, which pins the dependencies wherever the
 * package is installed. npm runs it as `prepare`, also after an installation in this folder, where there is nothing to build. It is
 * plain JavaScript, so that every version of Node runs it.
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PROGRAM = dirname(dirname(fileURLToPath(import.meta.url)));
const BUILT = ["dist", "npm-shrinkwrap.json"];

process.chdir(PROGRAM);
if (process.argv[2] === "clean") clean();
else if (process.env.npm_package_resolved) await build(); // npm sets the variable when it packs.

async function build() {
  clean();
  try {
    const { bundle } = await import("./bundle.js");
    await bundle(join(PROGRAM, "dist"));
    // `backfile init` reads the versions for a new archive from the lock file.
    for (const path of [
      "starter",
      ".github/workflows/pages.yml",
      ".github/workflows/pages-large.yml",
      "package-lock.json",
    ])
      copy(path);
    await copyPublic();
    writeFileSync("npm-shrinkwrap.json", `${JSON.stringify(withoutDevelopment(readLock()), null, 2)}\n`);
  } catch (error) {
    clean();
    throw error;
  }
}

/** Removes what was built: in this folder, npm would use the shrinkwrap in place of package-lock.json. */
function clean() {
  for (const path of BUILT) rmSync(path, { recursive: true, force: true });
}

/** Copies the site's files, with the browser's scripts as the same JavaScript that a build from source gives. */
async function copyPublic() {
  const { withoutTypes } = await import("../src/system/strip-types.ts");
  copy("public");
  const scripts = readdirSync("public", { recursive: true }).filter((name) => name.endsWith(".ts"));
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

/** A lock file without the development dependencies. */
function withoutDevelopment(lock) {
  const { devDependencies: _, ...root } = lock.packages[""];
  const needed = Object.entries(lock.packages).filter(([path, { dev }]) => path !== "" && !dev);
  return { ...lock, packages: { "": root, ...Object.fromEntries(needed) } };
}
