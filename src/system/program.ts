/** Where the program's own files are: its TypeScript source, which Node runs as it is, or the JavaScript that the package holds. */
import { readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** The folder that holds `src/`, `templates/` and `public/`; the working directory while Eleventy runs, which looks for files below it. */
export const PROGRAM = dirname(dirname(import.meta.dirname));

/** Ending of the program's modules: `.ts` in the source, `.js` in the package. The compiler changes it in imports alone, so every other path needs this. */
export const MODULE = extname(import.meta.filename);

/** The folder of the program's package.json. */
export const PACKAGE = MODULE === ".ts" ? PROGRAM : dirname(PROGRAM);

/** Address of a module that is started or loaded by itself. @param path Below `PROGRAM`, without ending, such as `src/cli/cli`. */
export function moduleAddress(path: string): URL {
  return pathToFileURL(`${PROGRAM}/${path}${MODULE}`);
}

/** Number of this version, such as `1.2.0`. */
export function programVersion(): string {
  return JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")).version;
}
