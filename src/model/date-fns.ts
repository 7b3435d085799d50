/**
 * What the program uses of date-fns, loaded by `require`: for each module that is imported Node parses its package.json again, whose
 * 200 KB and 58 modules take a quarter of the CPU time in which a build starts.
 */
import { createRequire } from "node:module";
import type { Locale } from "date-fns/locale";

const require = createRequire(import.meta.url);

export const { isValid } = require("date-fns/isValid") as typeof import("date-fns/isValid");
export const { parseISO } = require("date-fns/parseISO") as typeof import("date-fns/parseISO");

/** Formats dates by the names and the order of a locale. Loaded when asked for. @param name Of the locale, such as `en-GB`. */
export function formatOf(name: string): (date: Date, pattern: string) => string {
  const { format } = require("date-fns/format") as typeof import("date-fns/format");
  const [locale] = Object.values<Locale>(require(`date-fns/locale/${name}`));
  if (!locale) throw new Error(`date-fns has no locale ${name}`);
  return (date, pattern) => format(date, pattern, { locale });
}
