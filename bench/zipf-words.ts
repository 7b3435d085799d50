/** Texts with a realistic vocabulary, from a fixed seed: 60,000 words, each as frequent as its rank says (Zipf's law, with an exponent of 1.05). */

import { chances } from "../tests/chances.ts";

const STARTS = "b br c ch cl d f fl g gr h j k l m n p pr r s sh sp st t tr v w".split(" ");
const VOWELS = "a e i o u a e i o u ea ie ou".split(" ");
const ENDS = "    n r l t d s m nd nt".split(" ");
const SUFFIXES = " s ed ing er ion ly ment ness al ity ive able".split(" ");

/** The words, the most frequent first: these are short, and many of the others are formed from the same stems. */
export const VOCABULARY: readonly string[] = makeVocabulary(60_000);

function makeVocabulary(size: number): string[] {
  const chance = chances(1);
  const pick = (from: readonly string[]) => from[Math.floor(chance() * from.length)] ?? "";
  const syllable = () => pick(STARTS) + pick(VOWELS) + pick(ENDS);
  const words = new Set<string>();
  const stems: string[] = [];
  while (words.size < size) {
    const rank = words.size;
    const syllables = rank < 300 ? 1 : 1 + Math.floor(chance() * 2.6);
    const stem =
      stems.length > 200 && chance() < 0.6 ? pick(stems) : Array.from({ length: syllables }, syllable).join("");
    stems.push(stem);
    words.add(rank < 300 ? stem : stem + pick(SUFFIXES));
  }
  return [...words];
}

const EXPONENT = 1.05;
const SUMS = new Float64Array(VOCABULARY.length);
for (let i = 0, sum = 0; i < SUMS.length; i++) SUMS[i] = sum += 1 / (i + 1) ** EXPONENT;

/** A word as often as its rank says. */
export function zipfWord(chance: () => number): string {
  const wanted = chance() * (SUMS.at(-1) ?? 0);
  let [low, high] = [0, SUMS.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((SUMS[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return VOCABULARY[low] ?? "";
}
