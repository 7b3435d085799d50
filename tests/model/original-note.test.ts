import { expect, test } from "vitest";
import { isOriginalNote, originalNote } from "../../src/model/original-note.ts";

test.each([
  "Korean",
  "English",
])("a note that the program wrote of a %s original is told from the article's own words", (language) => {
  const note = originalNote(language);
  expect(note).toBe(language === "Korean" ? "A Korean original exists." : "An English original exists.");
  expect(isOriginalNote(note)).toBe(true);
  expect(isOriginalNote(`${note} Correction: The ferry sails at noon.`)).toBe(true);
  expect(isOriginalNote(`Hinweis: ${note}`)).toBe(false);
});
