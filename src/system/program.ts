/** Where the program's own files lie: its source, which Node runs as it is, or what is built from it for the package. */
import { readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";

/** The folder of the program: Eleventy looks for configuration, templates and output below the working directory. */
export const PROGRAM = dirname(dirname(import.meta.dirname));

/** Ending of the program's modules: `.ts` of the source, `.js` in the package. The compiler puts it into imports, and nowhere else. */
export const MODULE = extname(import.meta.filename);

/** The folder of the program's package.json. */
export const PACKAGE = MODULE === ".ts" ? PROGRAM : dirname(PROGRAM);

/** Number of this version, such as `1.2.0`. */
export function programVersion(): string {
  return JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")).version;
}
