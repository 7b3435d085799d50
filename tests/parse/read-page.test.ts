import fc from "fast-check";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { CERTAINTIES, ROLES } from "../../src/model/reading.ts";
import { escapeText, writeMarkdown } from "../../src/parse/body/body-markdown.ts";
import { visible } from "../../src/text/controls.ts";
import { anyText } from "../any-text.ts";
import { PROSE, pageOf, reading } from "./pages.ts";

/** Lines such as pages have, and lines such as nobody has. */
const anyLine = fc.oneof(
  fc.constantFrom(
    "",
    "",
    "Home",
    "By Ana Ruiz",
    "December 3, 2024",
    "Related stories",
    "3 Comments",
    "(Reuters)",
    "— A B (@ab) May 3, 2024",
  ),
  fc.constantFrom(...PROSE.split("\n\n")),
  anyText({ maxLength: 60 }).map((text) => text.replace(/[\r\n]/g, " ")),
  fc.string({ unit: "grapheme", maxLength: 200 }).map((text) => text.replace(/[\r\n]/g, " ")),
  fc.constantFrom(
    "> quote",
    "# heading",
    "***",
    "| a | b |",
    "<script>alert(1)</script>",
    "`code`",
    "[x](javascript:alert(1))",
    "1. item",
    "- item",
    "&amp;",
    "__init__",
  ),
);
const anyPage = fc.array(anyLine, { maxLength: 40 }).map((lines) => lines.join("\n"));

/** A page with most of what a page may say. */
const FULL = [
  "Harbour authority to dredge the eastern channel",
  "By Ana Ruiz\nPublished: December 3, 2024 at 4:05 p.m. GMT | Updated: December 4, 2024",
  PROSE,
  "Correction: An earlier version misstated the cost.",
  "© 2024 Port Ellis Courier. All rights reserved.",
].join("\n\n");

describe("any page", () => {
  it("is read without a crash; every line that is not blank has exactly one role", () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const read = reading(text);
        const lines = pageOf(text)
          .lines.filter((line) => line.text.trim() !== "")
          .map(({ number }) => number);
        expect(read.roles.map(({ line }) => line)).toEqual(lines);
        for (const { role, rule } of read.roles) {
          expect(ROLES).toContain(role);
          expect(rule).not.toBe("");
        }
      }),
      { numRuns: 300 },
    );
  });

  it("has every line of its text in the body, in its order", () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, "");
    let found = 0;
    fc.assert(
      fc.property(anyPage, (text) => {
        const { body, roles } = reading(text);
        const { lines } = pageOf(text);
        const whole = letters(body);
        let at = 0;
        for (const { line } of roles.filter(({ role }) => role === "body" || role === "subheading")) {
          const words = letters(lines[line - 1]?.text ?? "");
          const start = whole.indexOf(words, at);
          expect(start, `${words} in ${whole.slice(at)}`).toBeGreaterThanOrEqual(at);
          at = start + words.length;
          found++;
        }
      }),
      { numRuns: 200, examples: [[FULL]] },
    );
    expect(found).toBeGreaterThan(3);
  });

  it("yields no field without a clue, and no clue that cites a line that is not there", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyPage, (text) => {
        const { fields, clues } = reading(text);
        const count = text.split("\n").length;
        for (const [field, finding] of Object.entries(fields)) {
          seen.add(field);
          // A page that says only when it was updated was published then or before; several notes are joined.
          const from = field === "date" ? ["date", "updated"] : [field];
          const values = clues.filter((clue) => from.includes(clue.field)).map(({ value }) => value);
          if (field === "note") expect(values).not.toEqual([]);
          else expect(values, field).toContainEqual(finding.value);
          expect(CERTAINTIES).toContain(finding.certainty);
          expect(finding.quote.length).toBeLessThanOrEqual(300);
          for (const line of finding.lines) expect(line).toBeLessThanOrEqual(count);
        }
        for (const clue of clues) for (const line of clue.lines) expect(line).toBeLessThanOrEqual(count);
      }),
      { numRuns: 200, examples: [[FULL], [`Updated: May 3, 2024\n\n${PROSE}`]] },
    );
    expect([...seen]).toEqual(expect.arrayContaining(["title", "date", "updated", "authors", "language", "note"]));
  });

  it("has its headline over the buttons for sharing, not in the list of related articles below", () => {
    const text = [
      "Home\nBusiness\nSport\n\nFishermen get their channel",
      "Tweet\nShare this\nEmail\nPrint",
      "Related News\nHarbour authority to dredge eastern channel after storms\nFri, Jul 12 2024",
      "Port Ellis council reads the plan\nSat, Jun 29 2024\nAnalysis & Opinion\nSurviving the winter",
      "\nBy Ana Ruiz\n\nPORT ELLIS | Fri Jul 19, 2024 1:38am GMT",
    ].join("\n");
    expect(reading(`${text}\n\n${PROSE}`).fields.title?.value).toBe("Fishermen get their channel");
  });

  it("has the article for its text, and not a longer list of the services of its publisher", () => {
    const services = (count: number) =>
      Array.from(
        { length: count },
        (_, i) =>
          `Service ${i + 1} of the Courier\n\nThe publisher tells its readers on this site what the ${i + 2} islands offer to guests, and what a stay costs there.`,
      ).join("\n\n");
    const page = (count: number) =>
      `The Courier\n\nPort Ellis dredges channel\nDecember 3, 2024\n\n${PROSE}\n\n${"Ferries\nHarbour\nIslands\nBoats\nWeather\nTides\n".repeat(4)}\n\n${services(count)}`;
    expect(reading(page(14)).body).toContain("fishermen");
    expect(reading(page(14)).body).not.toContain("Service 9");
    expect(reading(page(40)).body).toContain("Service 9");
  });

  it("reads the same every time", () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        expect(reading(text)).toEqual(reading(text));
      }),
      { numRuns: 50 },
    );
  });
});

describe("the text as CommonMark", () => {
  it("renders to the very words of the capture, whatever they are", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(anyLine, fc.string({ unit: fc.constantFrom(..."ab *_`[]()<>#+-.!&;:|~\\\"'=1 \t"), maxLength: 40 })),
        async (text) => {
          const words = text.replace(/\s+/g, " ").trim();
          fc.pre(words !== "" && words.isWellFormed() && visible(words) === words && !words.includes("\ufffd"));
          expect(await rendered(writeMarkdown([{ kind: "paragraph", text }]))).toBe(words);
        },
      ),
      { numRuns: 600 },
    );
  });

  it("leaves plain prose as it is", () => {
    expect(escapeText("“Plain” prose — with 3.5 per cent, (brackets) and a dash.")).toBe(
      "“Plain” prose — with 3.5 per cent, (brackets) and a dash.",
    );
  });

  it("keeps subheadings, lists and quotations apart", () => {
    expect(
      writeMarkdown([
        { kind: "subheading", text: "What comes next #" },
        { kind: "item", text: "one" },
        { kind: "item", text: "two" },
        { kind: "quote", paragraphs: ["Said & done"], attribution: "— Ana" },
      ]),
    ).toBe("## What comes next \\#\n\n- one\n- two\n\n> Said & done\n>\n> — Ana\n");
  });
});

describe("what a capture may bring along", () => {
  it.each([
    `: # " ' <script> ---`,
    "../../etc/passwd",
    "x".repeat(400),
    "'; DROP TABLE articles; --",
    "\u202eevil",
    "null",
    "---",
  ])("a headline “%s” is words and nothing else", (headline) => {
    const read = reading(`${headline}\nBy Ana Ruiz\nDecember 3, 2024\n\n${PROSE}`);
    expect(read.fields.authors?.value).toEqual(["Ana Ruiz"]);
    expect(read.fields.date?.value).toBe("2024-12-03");
    expect(read.body.trim()).toBe(PROSE);
  });

  it("nothing but furniture is refused with an error", () => {
    const { body, warnings } = reading(
      "Home\nNews\nSport\n\nSign in\n\nRelated stories\nSubscribe\n© 2024 Port Ellis Courier",
    );
    expect(body).toBe("");
    expect(warnings).toContainEqual(
      expect.objectContaining({ severity: "error", found: "no article text was found in the capture" }),
    );
  });

  it("no line at all is refused as well", () => {
    expect(reading("").warnings[0]?.severity).toBe("error");
  });

  it("one line of five megabytes is one paragraph", () => {
    const line = PROSE.replace(/\n\n/g, " ").repeat(9000);
    const { body, roles } = reading(line);
    expect(roles).toHaveLength(1);
    expect(body.length).toBe(line.length + 1);
  });

  it("lines by the hundred thousand are read: more than a call takes as arguments", () => {
    const { roles, body } = reading(`${PROSE}\n${"News\n".repeat(150_000)}`);
    expect(roles).toHaveLength(150_004);
    expect(body.trim()).toBe(PROSE);
  });

  it("rows by the ten thousand are read, and searched for columns no longer than a text is", () => {
    const rows = Array.from({ length: 24_000 }, (_, i) => `Cell ${i}     Other cell     Third`);
    expect(reading([...rows, PROSE].join("\n")).roles).toHaveLength(24_004);
  });

  it("signs by the hundred thousand do not stop it", () => {
    for (const sign of ["(", "*", " . ", "a@", "- ", "By A, ", "1/2/", "“"]) {
      expect(reading(`${PROSE}\n\n${sign.repeat(100_000)}`).fields.title).toBeDefined();
    }
  });
});

async function rendered(markdown: string): Promise<string> {
  const html = String(await unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).process(markdown));
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .trim();
}
