/**
 * What the program uses of date-fns, loaded by `require`: for each module that is imported Node parses its package.json again, whose
 * 200 KB and 58 modules take a quarter of the CPU time in which a build starts.
 */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

export const { isValid } = require("date-fns/isValid") as typeof import("date-fns/isValid");
export const { parseISO } = require("date-fns/parseISO") as typeof import("date-fns/parseISO");
