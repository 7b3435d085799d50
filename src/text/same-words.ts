/** Keys of texts for comparison. */

/** A title's key for comparison: equal for titles that differ only in case, punctuation and spaces. */
export function titleLetters(title: string): string {
  return (
    title
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]/gu, "") || sameWords(title)
  );
}

/** A line's key for comparison: equal for lines that differ only in case, spaces and the form of quotation marks. */
export function sameWords(text: string): string {
  const lower = text.toLowerCase();
  const plain = /[\u00ab-\u201e]/.test(lower)
    ? lower.replace(/[\u2018\u2019\u201b\u00b4]/g, "'").replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    : lower;
  return singleSpaced(plain.replaceAll("`", "'")).trim();
}

/** The text with each run of white space as one space. The pattern skips single spaces, which most are, for speed. */
export function singleSpaced(text: string): string {
  return text.replace(/ \s+|[^\S ]\s*/g, " ");
}
