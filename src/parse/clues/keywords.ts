/** What an article states itself to be about: its keywords and sections. */
import type { Hint } from "../../model/page-text.ts";

/** Characters of a keyword, and keywords of an article: longer ones are sentences, and more of them were not chosen by anybody. */
const LONGEST = 60;
const MOST = 40;

/** Each once. Lists are set apart by commas, semicolons or strokes. */
export function keywordsOf(hints: readonly Hint[]): string[] {
  const stated = hints.filter(({ field }) => field === "topics" || field === "section");
  const keywords = stated.flatMap(({ value }) => value.split(/[,;|\u060c\u3001\uff0c]/)).map((word) => word.trim());
  return [...new Set(keywords.filter((word) => word !== "" && word.length <= LONGEST))].slice(0, MOST);
}
