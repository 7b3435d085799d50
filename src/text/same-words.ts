/** What texts have in common that say the same. */

/** What the letters of a title have in common with those of another that differs in signs and spaces alone. */
export function titleLetters(title: string): string {
  return (
    title
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]/gu, "") || sameWords(title)
  );
}

/** What two lines have in common when they say the same: case, spaces and quotation marks set aside. */
export function sameWords(text: string): string {
  const lower = text.toLowerCase();
  const plain = /[\u00ab-\u201e]/.test(lower)
    ? lower.replace(/[\u2018\u2019\u201b\u00b4]/g, "'").replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    : lower;
  return singleSpaced(plain.replaceAll("`", "'")).trim();
}

/** Runs of white space as one space. Most stand alone already, and cost nothing. */
export function singleSpaced(text: string): string {
  return text.replace(/ \s+|[^\S ]\s*/g, " ");
}
