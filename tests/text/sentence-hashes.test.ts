import fc from "fast-check";
import { expect, test } from "vitest";
import { hashedSentences, sketchOf } from "../../src/text/sentence-hashes.ts";

const hashes = (text: string) => hashedSentences(text).map(({ hash }) => hash);

test("a sentence has the same hash in capitals, with other signs, and beside letters that are no ASCII", () => {
  const sentence = "The night ferry to Brookhaven was put off by fog";
  const [hash] = hashes(`${sentence}.`);
  expect(hash).toBeTypeOf("number");
  expect(hashes(`${sentence.toUpperCase()}!`)).toEqual([hash]);
  expect(hashes(`“${sentence}”.`)).toEqual([hash]);
  expect(hashes(`- *${sentence.replaceAll(" ", "  ")}*`)).toEqual([hash]);
  expect(hashes(`${sentence.replace("ferry", "ferries")}.`)).not.toEqual([hash]);
  expect(hashes("The ferry was late.")).toEqual([]);
});

test("quotation marks change no sketch", () => {
  const word = fc.stringMatching(/^[A-Za-z0-9]{1,9}$/);
  const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 3, maxLength: 40 }), (sentences) => {
      const [plain, quoted] = [sentences.join(". "), sentences.map((one) => `«${one}»`).join(". ")];
      expect(sketchOf(quoted)).toBe(sketchOf(plain));
    }),
    { numRuns: 50 },
  );
});
