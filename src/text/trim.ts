/** Removes characters from the ends of a text, in linear time, which a pattern such as `[…]+$` does not. */

/** The text without white space and the characters of `signs` at its ends. */
export function trimmed(text: string, signs: string, ends: "both" | "start" | "end" = "both"): string {
  let start = 0;
  let end = text.length;
  if (ends !== "end") while (start < end && isEdge(text.charAt(start), signs)) start++;
  if (ends !== "start") while (end > start && isEdge(text.charAt(end - 1), signs)) end--;
  return text.slice(start, end);
}

function isEdge(character: string, signs: string): boolean {
  return signs.includes(character) || /\s/.test(character);
}
