/** Catalan. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const ca: LanguageTable = {
  tag: "ca",
  dates: {
    published: words`publicat`,
    updated: words`actualitzat`,
    dated: words`data`,
    beforeMonth: words`de | del | d'`,
    beforeYear: words`de | del`,
  },
  bylines: {
    biography: words`és`,
    labels: words`autora?(?:es|s)?`,
    others: words`altres`,
    writing: words`text(?:os)?`,
    otherCrafts: words`fotos? | fotografies`,
  },
  names: {
    particles: words`de | del | la | el | i`,
  },
  furniture: {
    closing: words`
      et pot interessar | notícies relacionades | el més llegit | més notícies | comentaris | etiquetes`,
  },
  newspapers: {
    namesFirst: words`diari | setmanari`,
  },
};
