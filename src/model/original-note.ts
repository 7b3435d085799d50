/** The one note on an article that is not in its own words: of a button that leads to the original, the record says in English what it is for. */

/** @param language As English names it: `Korean`. */
export function originalNote(language: string): string {
  return `${/^[AEIOU]/.test(language) ? "An" : "A"} ${language} original exists.`;
}

/** Whether a note begins with such words. */
export function isOriginalNote(note: string): boolean {
  return /^An? [A-Z][a-z]+ original exists\.(?: |$)/.test(note);
}
