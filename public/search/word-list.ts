/** The words of a segment in the order of their letters, or of their letters from behind: for beginnings, ends and misspelt words. */
import { ByteReader, ByteWriter } from "./bits.ts";
import { commonStart } from "./packing.ts";

export interface ListedWord {
  form: string;
  /** How common it is: the number of its articles is from 2 to the power of this to twice of that. */
  magnitude: number;
}

/** The content of a file of words. @param words In order. */
export function writeWords(words: readonly ListedWord[]): Uint8Array {
  const content = new ByteWriter();
  content.number(words.length);
  const from = words.map(({ form }, i) => commonStart(words[i - 1]?.form ?? "", form));
  for (const length of from) content.number(length);
  for (const { magnitude } of words) content.number(magnitude);
  content.text(words.map(({ form }, i) => form.slice(from[i])).join("\n"));
  return content.done();
}

export function readWords(file: Uint8Array): ListedWord[] {
  const content = new ByteReader(file);
  const length = content.number();
  const from = Array.from({ length }, () => content.number());
  const magnitudes = Array.from({ length }, () => content.number());
  const rests = content.text().split("\n");
  let form = "";
  return magnitudes.map((magnitude, i) => {
    form = form.slice(0, from[i]) + (rests[i] ?? "");
    return { form, magnitude };
  });
}

/** The letters of a word from behind, in which the ends of words are in order. */
export function reversed(form: string): string {
  return [...form].reverse().join("");
}
