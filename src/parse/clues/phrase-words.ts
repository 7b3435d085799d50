/**
 * A text as the words by which phrases of the vocabulary are found in it, in every script. Phrases and texts are divided alike, so that a
 * phrase is found where its words stand one after the other, whatever signs and spaces are between them.
 */
import { KATAKANA, UNSPACED_BUT_KATAKANA } from "../../text/scripts.ts";
import { rowsOf } from "../languages/registry.ts";

/** Stands for a sign that ends a part of a sentence: no phrase goes on beyond it. */
export const BREAK = "";

/** Full stops are none of them: they stand in names, such as `U.S. forces`. */
const BREAKS = "[,;:!?()\\[\\]{}…\\n،؛؟。、，；：！？（）「」『』《》【】।॥]";

const RUN = new RegExp(`[\\p{L}\\p{M}\\p{Nd}]+|${BREAKS}`, "gu");
/** A run of katakana, which is a word; a letter of another script without spaces; or a run of other letters and digits. */
const WORD = new RegExp(
  `[${KATAKANA}]+|[${UNSPACED_BUT_KATAKANA}]\\p{M}*|[^${KATAKANA}${UNSPACED_BUT_KATAKANA}]+`,
  "gu",
);
const SPACED = /^[\0-\u0dff]*$/;
const IS_BREAK = new RegExp(`^${BREAKS}`, "u");

/** Points and lengthening strokes of Arabic and Hebrew, which are set at will, and hyphens at which a line may be divided. */
const OPTIONAL_SIGNS = /[\u00ad\u0591-\u05bd\u0640\u064b-\u065f\u0670]/g;

/** The words in small letters, with `BREAK` where a part of a sentence ends. */
export function phraseWords(text: string): string[] {
  return writtenWords(text).map((word) => word.toLowerCase());
}

/** The same with their capitals. */
export function writtenWords(text: string): string[] {
  const runs = composed(text).match(RUN) ?? [];
  return runs.flatMap((run) => (IS_BREAK.test(run) ? BREAK : SPACED.test(run) ? run : (run.match(WORD) ?? [])));
}

/** A word in the form in which phrases are compared: in small letters, composed, without signs that are set at will. */
export function comparable(word: string): string {
  return composed(word).toLowerCase();
}

function composed(text: string): string {
  return ASCII.test(text) ? text : text.normalize("NFKC").replace(OPTIONAL_SIGNS, "");
}

const ASCII = /^[\0-\x7f]*$/;

/**
 * What is left of a word without a particle written against it: `Seoul` of `at Seoul` in Korean, `Sudan` of `and Sudan` in Arabic. At least two letters are left,
 * three of Arabic and Hebrew, whose particles are single letters.
 */
export function withoutParticles(word: string): string[] {
  const first = word.codePointAt(0) ?? 0;
  if (first >= 0xac00 && first <= 0xd7af) {
    return SUFFIXES.filter((suffix) => word.length > suffix.length + 1 && word.endsWith(suffix)).map((suffix) =>
      word.slice(0, -suffix.length),
    );
  }
  if (first < 0x590 || first > 0x6ff) return [];
  const rests = PREFIXES.filter((prefix) => word.length > prefix.length + 2 && word.startsWith(prefix)).map((prefix) =>
    word.slice(prefix.length),
  );
  const contracted = CONTRACTED.filter(
    ([beginning]) => word.length > beginning.length + 2 && word.startsWith(beginning),
  );
  return [...rests, ...contracted.map(([beginning, whole]) => whole + word.slice(beginning.length))];
}

const SUFFIXES = rowsOf(({ terms }) => terms?.suffixes);
const PREFIXES = rowsOf(({ terms }) => terms?.prefixes);
const CONTRACTED = rowsOf(({ terms }) => Object.entries(terms?.contracted ?? {}));
