/** Pashto. */
import type { LanguageTable } from "./table.ts";

export const ps: LanguageTable = {
  tag: "ps",
  calendar: { solarHijri: {} },
};
