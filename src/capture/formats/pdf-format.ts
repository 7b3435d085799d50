/** PDF documents (ISO 32000) with a text layer. */
import { BackfileError, refusal } from "../../model/problem.ts";
import { latin1 } from "../bytes/latin1.ts";
import { LIMITS, tooMuch } from "../bytes/limits.ts";
import { PRINT_FOOT, PRINT_HEAD } from "../forms/printed-page.ts";
import type { PlacedText } from "../printed/placed-text.ts";
import { readingOrder } from "../printed/reading-order.ts";
import type { DocumentFormat } from "./format.ts";

export const PDF: DocumentFormat = {
  name: "pdf",
  endings: [".pdf"],
  whenLarge: "save some of its pages as a file of their own, or all of them without pictures",
  mediaTypes: [],
  unasked: ["application/pdf"],
  begins: (head) => latin1(head.subarray(0, 1024)).includes("%PDF-"),
  async convert(content) {
    const pages = await textOfPages(content);
    const letters = pages.reduce((sum, page) => sum + (ownText(page).match(/\p{L}/gu)?.length ?? 0), 0);
    if (letters < LEAST_LETTERS * pages.length)
      throw refusal(
        "",
        "the PDF shows pictures of its pages, and no text (a scan)",
        "run text recognition over it, say with ocrmypdf, and add the result; or type its text into a .txt file",
      );
    return { as: { text: withoutRepeatedPrint(pages).join("\n\n") } };
  },
};

/** A page with fewer letters on average is a picture with a stamp or a page number. */
const LEAST_LETTERS = 20;

/** More are a book. A collection of 500 articles from a database has some 1,500. */
const MOST_PAGES = 5000;

async function textOfPages(content: Uint8Array): Promise<string[]> {
  const { getDocumentProxy } = await import("unpdf");
  try {
    // The library takes the bytes away from whoever gives them.
    const document = await getDocumentProxy(Uint8Array.from(content), OPTIONS);
    try {
      if (document.numPages > MOST_PAGES) throw refusal("", "the PDF has more than 5,000 pages", "divide it");
      const pages: string[] = [];
      let length = 0;
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent();
        const text = readingOrder(items.flatMap((item) => ("str" in item ? placed(item) : [])));
        page.cleanup();
        length += text.length;
        if (length > LIMITS.characters) throw tooMuch("characters");
        pages.push(text);
      }
      return pages;
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (cause) {
    if (cause instanceof BackfileError) throw cause;
    const isLocked = (cause as Error).name === "PasswordException";
    const error = isLocked
      ? refusal("", "the PDF is locked with a password", "save a copy without it")
      : refusal("", "the PDF is damaged", "fetch it again, or print it into a new one");
    error.cause = cause;
    throw error;
  }
}

/** The pages without what a browser prints over and under each, but for the head of the first and the foot of the last. */
function withoutRepeatedPrint(pages: readonly string[]): string[] {
  return pages.map((page, i) => {
    const lines = page.split("\n");
    if (i > 0 && PRINT_HEAD.test(lines[0] ?? "")) lines.shift();
    if (i < pages.length - 1 && PRINT_FOOT.test(lines.at(-1) ?? "")) lines.pop();
    return lines.join("\n").trim();
  });
}

/** A page without what a browser prints over and under it, as over a picture that it shows. */
function ownText(page: string): string {
  const isPrint = (line: string) => PRINT_HEAD.test(line) || PRINT_FOOT.test(line);
  return page
    .split("\n")
    .filter((line) => !isPrint(line.trim()))
    .join("\n");
}

/** Nothing is fetched, drawn or run. */
const OPTIONS = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  stopAtErrors: false,
  verbosity: 0,
} as const;

interface Item {
  str: string;
  /** The matrix of PDF: the last two numbers are where the text begins, from the lower left. */
  transform: number[];
  width: number;
  height: number;
  /** `rtl` for Arabic and Hebrew. */
  dir: string;
}

function placed({ str, transform, width, height, dir }: Item): PlacedText[] {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  // Text that stands upright beside a picture is a credit, and part of no line.
  if (str.trim() === "" || Math.abs(b) > Math.abs(a)) return [];
  const size = height || Math.hypot(a, b);
  return [{ text: str, left: x, right: x + width, bottom: y, size, ...(dir === "rtl" && { rightToLeft: true }) }];
}
