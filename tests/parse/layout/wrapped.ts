/** Wraps text as mail programs, typists and printers do. */

/** Where a word may be divided: every so many letters. */
const SYLLABLE = 4;

export interface Wrapping {
  /** Most characters in a line. */
  readonly width: number;
  /** Whether words are divided. */
  readonly divides?: boolean;
  /** Before the first line of a paragraph, and before its other lines. */
  readonly first?: string;
  readonly rest?: string;
}

/** The lines of a paragraph, none wider than the width unless a word is. */
export function wrapped(paragraph: string, { width, divides = false, first = "", rest = "" }: Wrapping): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  const put = (word: string) => {
    line += empty ? word : ` ${word}`;
    empty = false;
  };
  const turn = () => {
    lines.push(line);
    line = rest;
    empty = true;
  };
  for (const word of paragraph.split(" ")) {
    const room = width - widthOf(line) - (empty ? 0 : 1);
    if (word.length <= room || (empty && word.length > width)) {
      put(word);
      continue;
    }
    const cut = divides && /^\p{L}+[.,]?$/u.test(word) ? Math.floor((room - 1) / SYLLABLE) * SYLLABLE : 0;
    if (cut >= SYLLABLE && word.length - cut >= SYLLABLE) {
      put(`${word.slice(0, cut)}-`);
      turn();
      put(word.slice(cut));
    } else {
      turn();
      put(word);
    }
  }
  return [...lines, line].join("\n");
}

/** A tab reaches as far as four spaces, an ideographic space as two. */
function widthOf(line: string): number {
  return line.replaceAll("\t", "    ").replaceAll("\u3000", "  ").length;
}
