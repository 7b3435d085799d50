/**
 * In which faces a page is set: with the cut for strong words and the italics of all letters where its first view weighs at most 60 KB so, and
 * otherwise with as many of them as it has room for. Strong words without their cut have thicker strokes, italics without theirs are slanted romans.
 */
import { gzipSync, strToU8 } from "fflate";

/** Bytes of a first view, over the wire. */
const FIRST_VIEW = 60_000;

export interface Faces {
  /** Classes of the document, by which the style sheet chooses; empty where the page has all faces. */
  classes: string;
  /** Root-relative addresses of the faces that the page is sure to need at once. */
  preloaded: readonly string[];
}

/**
 * @param main The page's content, as HTML.
 * @param files How many style sheets and scripts the page has of its own.
 */
export function facesOf(main: string, files = 0): Faces {
  const strong = [...main.matchAll(STRONG)].map(([, words = ""]) => words).join(" ");
  const seen = seenFirst(main);
  const further = LETTERS.filter(({ letters }) => letters.test(seen));
  const choices = CHOICES.filter(({ cut }) => !cut || strong !== "");
  const weights = choices.map((choice) => weightOf(choice, further, strong));
  const room = FIRST_VIEW - EVERY_PAGE - files * OWN_FILE;
  const bestWithin = (packed: number) => weights.findIndex((weight) => packed + weight <= room);
  // Most pages have room for all that they want, whatever their length when compressed.
  const found =
    bestWithin(Buffer.byteLength(main) * LEAST_PACKED) === 0 ? 0 : bestWithin(gzipSync(strToU8(main)).length);
  const choice = choices[found];
  if (!choice) return { classes: "plain", preloaded: [] };
  const { cut, italics } = choice;
  return {
    classes: [strong !== "" && !cut && "drawn", CLASSES[italics]].filter(Boolean).join(" "),
    preloaded: ["latin", italics !== "none" && "latin-italic", cut && "latin-600"].flatMap((face) =>
      face ? `/fonts/${face}.woff2` : [],
    ),
  };
}

const STRONG = /<strong>(.{0,2000}?)<\/strong>/gs;

/** What is not English of a page, each letter once, without what is laid out later. */
function seenFirst(main: string): string {
  const text = main.indexOf("</section>") - main.indexOf("<section");
  const notes = text > LONG ? main.indexOf("<footer") : -1;
  const seen = notes < 0 ? main : main.slice(0, notes);
  return [...new Set(seen.match(/\P{ASCII}/gu))].join("");
}

interface Choice {
  /** Whether strong words have their cut. */
  cut: boolean;
  /** Of which letters there are italics. */
  italics: "all" | "latin" | "none";
}

/** The best first; where none has room, the page is set in a face of the reader's own. */
const CHOICES: readonly Choice[] = [
  { cut: true, italics: "all" },
  { cut: true, italics: "latin" },
  { cut: false, italics: "all" },
  { cut: false, italics: "latin" },
  { cut: false, italics: "none" },
];

const CLASSES: Readonly<Record<Choice["italics"], string>> = { all: "", latin: "slanted", none: "roman" };

/** Each further letter is taken to stand in italics too: these cannot be told without the style sheet. */
function weightOf({ cut, italics }: Choice, further: readonly Further[], strong: string): number {
  const files = [
    LATIN.roman,
    italics !== "none" && LATIN.italic,
    cut && LATIN.strong,
    cut && WESTERN.test(strong) && LATIN.strongLetters,
    ...further.flatMap(({ letters, roman, italic, strong: heavy }) => [
      roman,
      italics === "all" && italic,
      cut && letters.test(strong) && heavy,
    ]),
  ];
  return files.reduce<number>((sum, bytes) => sum + (bytes ? bytes + ANSWER : 0), 0);
}

/** Bytes of the head of an answer. */
const ANSWER = 250;
/** Bytes of style sheet and icon, compressed, and of a page around its content, with the heads of their answers. */
const EVERY_PAGE = 7_500 + 250 + 1_000 + 3 * ANSWER;
/** Bytes of a style sheet or script of a page's own, compressed, with the head of the answer. */
const OWN_FILE = 1_750;
/** What is left of a page's content, by its letters, when it is compressed: at most this of 900 pages with more than 6,000 bytes of it. */
const LEAST_PACKED = 0.5;
/** Letters of a text, with its tags, below which a large screen shows no notes: Chromium lays out what is within two and a half screens of 900 pixels. */
const LONG = 6_000;

/** Bytes of the letters of western Europe; those of the cut lie in two files. */
export const LATIN = { roman: 13_820, italic: 14_096, strong: 11_044, strongLetters: 5_408 };
const WESTERN = /[\u00a1-\u00ff\u0131\u0152\u0153\u201a\u201e\u2022\u2039\u203a\u20ac\u2212]/;

interface Further {
  letters: RegExp;
  /** Bytes. */
  roman: number;
  italic: number;
  strong: number;
}

/** Letters that lie in files of their own, as the style sheet has them. */
export const FURTHER: readonly (Omit<Further, "letters"> & { name: string; ranges: string })[] = [
  {
    name: "latin-signs",
    ranges:
      "U+00A2, U+00A4-00A6, U+00A8, U+00AA, U+00AC, U+00AE-00AF, U+00B1-00B5, U+00B8-00BA, U+00BC-00BE, U+00D0, U+00DD-00DE, U+00F0, U+00F7, U+00FD-00FF, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2002, U+2032-2033, U+2044, U+2122, U+2191, U+2193, U+2215",
    roman: 3_392,
    italic: 3_576,
    strong: 3_396,
  },
  {
    name: "latin-central",
    ranges:
      "U+0104-0107, U+010C-0111, U+0118-011B, U+0139-013E, U+0141-0144, U+0147-0148, U+0150-0151, U+0154-0155, U+0158-015B, U+0160-0161, U+0164-0165, U+016E-0171, U+0179-017E",
    roman: 3_908,
    italic: 4_024,
    strong: 3_896,
  },
  {
    name: "latin-turkish",
    ranges: "U+0102-0103, U+011E-011F, U+0130, U+015E-015F, U+0162-0163, U+0218-021B",
    roman: 1_948,
    italic: 1_964,
    strong: 1_932,
  },
  {
    name: "latin-ext-a",
    ranges:
      "U+0100-0101, U+0108-010B, U+0112-0117, U+011C-011D, U+0120-0127, U+012A-012B, U+012E-012F, U+0134-0138, U+013F-0140, U+0145-0146, U+0149-014F, U+0156-0157, U+015C-015D, U+0166-0167, U+016A-016D, U+0172-0178, U+017F, U+0192, U+0237, U+02C7, U+02DD, U+1E9E, U+20BA, U+20BD",
    roman: 5_604,
    italic: 5_952,
    strong: 5_660,
  },
  {
    name: "latin-ext",
    ranges:
      "U+018F, U+01CD-01DC, U+01E6-01E7, U+01F8-01F9, U+0251, U+0259, U+0261, U+02B0, U+02B2-02B3, U+02B7-02B8, U+02BE-02BF, U+02C8-02CC, U+02E1-02E3, U+1D43, U+1D47-1D49, U+1D4D, U+1D4F-1D50, U+1D52, U+1D56-1D58, U+1D5B, U+1D9C, U+1DA0, U+1DBB, U+1E0C-1E0F, U+1E20-1E21, U+1E24-1E25, U+1E2A-1E2B, U+1E36-1E3B, U+1E3E-1E3F, U+1E42-1E49, U+1E5A-1E63, U+1E6C-1E6F, U+1E80-1E85, U+1E8E-1E8F, U+1E92-1E93, U+1E97, U+20A1, U+20A4, U+20A6-20A7, U+20A9, U+20AE, U+20B1-20B2, U+20B5, U+20B8-20B9, U+20BF, U+2113",
    roman: 12_288,
    italic: 12_792,
    strong: 12_524,
  },
  {
    name: "cyrillic",
    ranges:
      "U+0301, U+0401, U+0404, U+0406-0407, U+040E, U+0410-044F, U+0451, U+0454, U+0456-0457, U+045E, U+0490-0491, U+2116",
    roman: 11_668,
    italic: 11_188,
    strong: 12_100,
  },
  {
    name: "cyrillic-south",
    ranges:
      "U+0400, U+0402-0403, U+0405, U+0408-040D, U+040F, U+0450, U+0452-0453, U+0455, U+0458-045D, U+045F, U+04B0-04B1",
    roman: 4_208,
    italic: 4_144,
    strong: 4_348,
  },
  {
    name: "cyrillic-ext",
    ranges: "U+0460-048F, U+0492-04AF, U+04B2-052F, U+1C80-1C8A, U+20B4, U+2DE0-2DFF, U+A640-A69F, U+FE2E-FE2F",
    roman: 6_992,
    italic: 7_128,
    strong: 7_096,
  },
  {
    name: "greek",
    ranges: "U+0370-0377, U+037A-037F, U+0384-038A, U+038C, U+038E-03A1, U+03A3-03FF",
    roman: 7_796,
    italic: 8_064,
    strong: 7_972,
  },
  {
    name: "vietnamese",
    ranges:
      "U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB",
    roman: 6_068,
    italic: 6_204,
    strong: 6_252,
  },
];

const LETTERS: readonly Further[] = FURTHER.map(({ ranges, ...face }) => ({
  ...face,
  letters: new RegExp(`[${ranges.replaceAll(/U\+|(-)/g, "$1\\u").replaceAll(", ", "")}]`),
}));
