/** How lines end in which a sentence ends, of all languages. */
import { wordsOf } from "./registry.ts";

const ENDS = wordsOf(({ sentenceEnds }) => sentenceEnds).join("");
const CLOSERS = String.raw`[\p{Pe}\p{Pf}"'\u201c\u201d\u2019\u00bb\u00ab*)\]]{0,4}`;

/** A mark that newsrooms set after the last sentence, as the end of a pattern. */
interface EndMark {
  name: string;
  pattern: string;
  example: string;
  /** What stands at the end of lines that are no sentences. */
  unlike: string;
}

export const END_MARKS: readonly EndMark[] = [
  {
    // Whoever wrote or sent it, or the word for the end, in one word: `（完）`, `(끝)`, `(dpa/mq)`, `（林舟子）`.
    name: "in-brackets",
    pattern: String.raw`[（(［[【][\p{L}\p{M}][\p{L}\p{M}\/,&-]{0,23}[)）\]］】]\.?`,
    example: "The board votes in the autumn. (dpa/mq)",
    unlike: "Divers at the old pier (video)",
  },
  {
    name: "end-of-copy",
    pattern: String.raw`(?:[-–—]{1,2} ?(?:0|30|[Ee][Nn][Dd][Ss]?) ?[-–—]{1,2}|#{2,4}|# # #|\*{3}|\* \* \*|E[Nn][Dd][Ss]?\.?)`,
    example: "The board votes in the autumn. -30-",
    unlike: "Score after extra time 2 - 0 -",
  },
  {
    name: "sign-of-the-end",
    pattern: "[■□▪◼◾∎♦◆●★☐\\u{1F6D1}]",
    example: "The board votes in the autumn. ■",
    unlike: "Top stories ■",
  },
  {
    name: "initials",
    pattern: String.raw`(?:\/{1,2}\s?\p{L}{2,4}(?:\/\p{L}{2,4})?\/?|[—–-]{1,2} ?\p{Lu}{2,4})`,
    example: "The board votes in the autumn. /ap/",
    unlike: "Timetable of ferries a/b/",
  },
];

const SENTENCE_END = new RegExp(
  String.raw`[${ENDS}]${CLOSERS}(?:[  \u3000]{0,2}(?:${END_MARKS.map(({ pattern }) => pattern).join("|")}))?$`,
  "u",
);

/** Whether a line that ends with these characters ends as a sentence does, an end mark after it or not. @param tail At most 80 characters. */
export function endsSentence(tail: string): boolean {
  return SENTENCE_END.test(tail);
}
