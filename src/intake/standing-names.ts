/** Short lines near the top or the end of a capture: among them may be the name of its publisher, where something else tells that it is one. */
import { NEWSPAPER_ARTICLE, NEWSPAPER_NAME } from "../parse/languages/newspaper-words.ts";
import { outletKey } from "../parse/names/outlet-names.ts";
import { markFurniture } from "../parse/page/furniture.ts";
import type { PageLines } from "../parse/page/page-lines.ts";
import { asciiSpellings } from "../text/romanised.ts";

export interface StandingName {
  name: string;
  /** See `outletKey`. */
  key: string;
  where: "masthead" | "end";
  /** Line of the capture, counted from 1. */
  line: number;
}

/** How many lines at the top, as for mastheads that their words tell, and as many at the end. */
const FROM_EACH_END = 15;
/** What is longer, in characters or in words, is no name. */
const LONGEST = 60;
const MOST_WORDS = 6;

/** The lines that may be names, those at the top first, each once. */
export function standingNames({ lines }: PageLines): StandingName[] {
  const top = lines.slice(0, FROM_EACH_END);
  const end = lines.slice(Math.max(FROM_EACH_END, lines.length - FROM_EACH_END));
  const found = new Map<string, StandingName>();
  for (const line of [...top, ...end]) {
    const name = line.head;
    if (name.length > LONGEST || name.split(" ").length > MOST_WORDS || markFurniture(line)) continue;
    const key = outletKey(name);
    if (!/\p{L}/u.test(key) || found.has(key)) continue;
    found.set(key, { name, key, where: line.index < FROM_EACH_END ? "masthead" : "end", line: line.number });
  }
  return [...found.values()];
}

/** Whether a name is that of a newspaper by the kind of its words: `El Faro del Sur`. Without its article, it may be a heading: `Local News`. */
export function isNewspaperName(name: string): boolean {
  return NEWSPAPER_ARTICLE.test(name) && NEWSPAPER_NAME.test(name) && name.split(" ").every(isOfName);
}

/** Words of at least four letters are written with a capital in a name; what is shorter may be an article or a preposition. */
function isOfName(word: string): boolean {
  return /^[\p{Lu}\p{Lo}\p{Nd}&]|^\p{Ll}{1,3}(?!\p{Ll})/u.test(word);
}

/** What the label of a host may be that bears a name, without hyphens: `kuestenbote` and `kustenbote`, `thenorthernstar` and `northernstar`. */
export function labelsOf(name: string): Set<string> {
  return new Set([name, outletKey(name), name.replace(NEWSPAPER_ARTICLE, "")].flatMap(asciiSpellings));
}
