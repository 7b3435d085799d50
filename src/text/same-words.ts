/** Keys of texts for comparison. */

/** A title's key for comparison: equal for titles that differ only in case, punctuation and spaces. */
export function titleLetters(title: string): string {
  const lower = title.normalize("NFKC").toLowerCase();
  // Signs are far fewer beyond ASCII, and a search among ASCII characters alone takes a third of the time.
  const letters = lower.replace(/[^a-z0-9\u0080-\uffff]+/g, "");
  return (/[^a-z0-9]/.test(letters) ? letters.replace(/[^\p{L}\p{M}\p{N}]/gu, "") : letters) || sameWords(title);
}

/** A line's key for comparison: equal for lines that differ only in case, spaces and the form of quotation marks. */
export function sameWords(text: string): string {
  return singleSpaced(wordsOfSpaced(text)).trim();
}

/** As `sameWords`, of a trimmed text whose words single spaces part. */
export function wordsOfSpaced(text: string): string {
  const lower = text.toLowerCase();
  const plain = /[\u00ab-\u201e]/.test(lower)
    ? lower.replace(/[\u2018\u2019\u201b\u00b4]/g, "'").replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    : lower;
  return plain.includes("`") ? plain.replaceAll("`", "'") : plain;
}

/** The text with each run of white space as one space. The pattern skips single spaces, which most are, for speed. */
export function singleSpaced(text: string): string {
  return text.includes("  ") || OTHER_SPACE.test(text) ? text.replace(/ \s+|[^\S ]\s*/g, " ") : text;
}

/** White space other than a space. */
const OTHER_SPACE = /[^\S ]/;
