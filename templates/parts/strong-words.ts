/** How the strong words of an article are set: in the face's cut for them, or in the roman with thicker strokes where the cut would weigh too much. */

/** Root-relative address of the cut's letters of English, which a page with strong words preloads. */
export const STRONG_FACE = "/fonts/latin-600.woff2";

/** @param html The article's text. */
export function strongWords(html: string): "none" | "cut" | "drawn" {
  const strong = [...html.matchAll(/<strong>(.{0,2000}?)<\/strong>/gs)].map(([, words = ""]) => words).join(" ");
  if (strong === "") return "none";
  const letters = FACES.reduce(
    (sum, [letter, bytes]) => sum + bytes * (Number(letter.test(html)) + Number(letter.test(strong))),
    0,
  );
  const western = WESTERN.test(strong) ? LETTERS : 0;
  const page = EVERY_PAGE + PACKED * Buffer.byteLength(html);
  return page + letters + western + ENGLISH <= FIRST_VIEW ? "cut" : "drawn";
}

/** Bytes of a first view, over the wire. */
const FIRST_VIEW = 60_000;
/** Bytes of style sheet, icon, roman, italic, and of an article's page without text, compressed, with the heads of the answers. */
const EVERY_PAGE = 40_000;
/** How much of a text is left when it is compressed, on the upper side of 355 real articles. */
const PACKED = 0.42;
/** Bytes of `latin-600` and of `latin-letters-600`. */
const ENGLISH = 11_200;
const LETTERS = 5_600;
const WESTERN = /[\u00a1-\u00ff\u0152\u0153]/;
/** Letters that need further files, and the bytes of one, which are about the same in each cut. */
const FACES: readonly (readonly [RegExp, number])[] = [
  [/[\u0100-\u017f\u0218-\u021b]/, 4_000],
  [/[\u01a0-\u01b0\u1ea0-\u1ef9]/, 6_200],
  [/\p{Script=Greek}/u, 8_000],
  [/\p{Script=Cyrillic}/u, 11_900],
];
