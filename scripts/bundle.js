/**
 * The program as few files of JavaScript, which load several times faster than its five hundred modules and those of its libraries. It is
 * plain JavaScript, so that every version of Node runs it.
 */
import { readdirSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const PROGRAM = dirname(dirname(fileURLToPath(import.meta.url)));

/** Modules that are started, or loaded by their address: each is a file of its own, at its own place. */
const ENTRIES = [
  "src/cli/cli.ts",
  "src/system/pool-process.ts",
  "src/intake/parse-worker.ts",
  "src/system/list-worker.ts",
  "src/site/render/page-worker.ts",
  "src/site/search/update-thread.ts",
  ".eleventy.ts",
  ...readdirSync(join(PROGRAM, "templates"))
    .filter((name) => name.endsWith(".11ty.ts"))
    .map((name) => `templates/${name}`),
];

/**
 * Modules that are in one file with all that they import, by the name of the file. What is in an earlier one is not in a later one: a command
 * that finds nothing to do loads the first two, a thread that lists files the first alone, a command that edits records the first three. All others are parted by the bundler.
 */
const TOGETHER = {
  files: ["src/system/shared-listing.ts"],
  start: [
    "src/cli/command-line.ts",
    "src/cli/archive-lock.ts",
    "src/site/last-build.ts",
    "src/site/listing.ts",
    "src/system/compile-cache.ts",
    "src/system/compile-patterns.ts",
    "src/system/temporary-file.ts",
  ],
  records: ["src/record/record-index.ts", "src/vocabulary/vocabulary-folder.ts"],
  site: [
    "src/cli/accept-topics.ts",
    "src/cli/intake-progress.ts",
    "src/intake/settled.ts",
    "src/site/publish.ts",
    "src/site/render/render.ts",
    ...ENTRIES.filter((path) => path.startsWith("templates/")),
  ],
};

/**
 * Libraries that stay modules of their own: those that find their data or other modules by their place, and large ones that single formats of
 * captures need.
 */
const APART = /^(?:@11ty|@citation-js|@orama|chokidar|date-fns|edtf|eld|mammoth|node|unpdf)(?:\/|$)/;

/**
 * Writes the program into a folder, as `src/`, `templates/` and `.eleventy.js`. The folder of the files that are shared lies as deep as those of
 * modules, which find the program's folder by their own place.
 */
export async function bundle(folder) {
  const parts = new Map();
  const plugin = {
    name: "modules that are loaded together",
    buildEnd() {
      for (const [part, modules] of Object.entries(TOGETHER)) {
        const add = (id) => {
          if (parts.has(id)) return;
          const info = this.getModuleInfo(id);
          if (!info) throw new Error(`scripts/bundle.js names ${id}, which no module imports: correct TOGETHER`);
          if (!info.isEntry) parts.set(id, part);
          for (const imported of info.importedIds) if (!isApart(imported)) add(imported);
        };
        for (const module of modules) add(join(PROGRAM, module));
      }
    },
  };
  const program = await rolldown({
    input: Object.fromEntries(ENTRIES.map((path) => [path.replace(/\.ts$/, ""), `./${path}`])),
    cwd: PROGRAM,
    platform: "node",
    external: isApart,
    plugins: [plugin],
    transform: { target: "es2024" },
    checks: { eval: false, ineffectiveDynamicImport: false },
  });
  await program.write({
    dir: folder,
    entryFileNames: "[name].js",
    chunkFileNames: "src/shared/[name]-[hash].js",
    comments: { legal: true, annotation: false, jsdoc: false },
    // The engine keeps a file with one letter beyond Latin-1 in two bytes for each, and Node decodes it slowly.
    charset: "ascii",
    codeSplitting: {
      groups: Object.keys(TOGETHER).map((name, i) => {
        return { name, test: (id) => parts.get(id) === name, priority: Object.keys(TOGETHER).length - i };
      }),
    },
  });
  await program.close();
}

function isApart(id) {
  return APART.test(id) || id.startsWith("node:") || builtinModules.includes(id);
}
