/** Words by which the subject of a text is known, and how much of them two lines share. */
import { HANGUL, IDEOGRAPHS, KANA } from "../../../text/scripts.ts";
import type { PageLine } from "../../page/page-lines.ts";

/** Words of a text by which its subject is known: of four letters and more, or pairs of ideographs. */
export function subjectWords(text: string): string[] {
  const words: string[] = [];
  const unspaced = SYLLABIC.test(text);
  const lower = text.toLowerCase();
  for (const word of lower.match(BEYOND_LATIN.test(lower) ? WORDS : LATIN_WORDS) ?? []) {
    if (unspaced && SYLLABIC.test(word)) {
      for (let i = 0; i + 2 <= word.length; i++) words.push(word.slice(i, i + 2));
    } else if (word.length >= 4 || (word.length > 1 && /^\p{Nd}+$/u.test(word))) words.push(word.slice(0, 7));
  }
  return words;
}

/** Likeness from which two lines say the same. */
const RETOLD = 0.38;

/** Whether two lines say the same, perhaps in other words. */
export function retold(one: PageLine, other: PageLine): boolean {
  return overlap(wordsIn(one), wordsIn(other)) >= RETOLD;
}

/** What its `head` is about; found once and kept with the line. */
function wordsIn(line: PageLine): ReadonlySet<string> {
  line.found.subject ??= new Set(subjectOf(line));
  return line.found.subject;
}

/** The words of its `head`, in order; found once and kept with the line. */
export function subjectOf(line: PageLine): readonly string[] {
  line.found.subjectWords ??= subjectWords(line.head);
  return line.found.subjectWords;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / Math.max(1, one.size + other.size - shared);
}

/** Words in any script; and where all letters are Latin, with signs between them, the same at half the cost. */
const WORDS = /[\p{L}\p{Nd}]+/gu;
const LATIN_WORDS = /[\da-zªµºß-öø-ɏ]+/g;
const BEYOND_LATIN = /[\u0250-\u1fff\u2071-\u209c\u2102-\u2188\u2c00-\uffff]/;

/** Kana, ideographs and hangul. */
const SYLLABIC = new RegExp(`[${KANA}${IDEOGRAPHS}${HANGUL}]`);
