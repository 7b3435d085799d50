import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCapture } from "../../src/capture/capture.ts";
import { BackfileError } from "../../src/model/problem.ts";

const ARTICLE = "Harbour wall to be raised by a metre\nBy Ana Ruiz\n\nThe town council voted on Thursday.\n";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le"));
const texts = (bytes: Uint8Array) => readCapture(bytes, "harbour.txt").lines.map((line) => line.text);

describe("a text capture", () => {
  it("is known by the SHA-256 of its bytes", () => {
    const bytes = readFileSync("tests/fixtures/first-archive/articles/raw/000_53709d2f7a800310.txt");
    const capture = readCapture(bytes, "000_53709d2f7a800310.txt");
    expect(capture.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(capture).toMatchObject({ format: "text", encoding: "utf-8", hints: [], warnings: [] });
  });

  it("has one numbered line for each line of the file, blank ones included", () => {
    expect(readCapture(utf8(ARTICLE), "harbour.txt").lines).toEqual([
      { number: 1, text: "Harbour wall to be raised by a metre" },
      { number: 2, text: "By Ana Ruiz" },
      { number: 3, text: "" },
      { number: 4, text: "The town council voted on Thursday." },
    ]);
  });

  it("reads the same with CRLF, CR, a byte-order mark or UTF-16", () => {
    const expected = texts(utf8(ARTICLE));
    expect(texts(utf8(ARTICLE.replaceAll("\n", "\r\n")))).toEqual(expected);
    expect(texts(utf8(ARTICLE.replaceAll("\n", "\r")))).toEqual(expected);
    expect(texts(utf8(`\ufeff${ARTICLE}`))).toEqual(expected);
    expect(texts(utf16le(ARTICLE))).toEqual(expected);
    expect(texts(Uint8Array.from(Buffer.from(utf16le(ARTICLE)).swap16()))).toEqual(expected);
    expect(readCapture(utf16le(ARTICLE), "harbour.txt").encoding).toBe("utf-16le");
  });

  it("shows the hyphen that stands at the end of a line alone", () => {
    expect(texts(utf8("thou\u00ad\nsa\u00adnd"))).toEqual(["thou-", "sand"]);
  });

  it("has the letters that print joins", () => {
    expect(texts(utf8("divers ﬁnd the traﬃc ineﬀective"))).toEqual(["divers find the traffic ineffective"]);
  });

  it("stays readable where a NUL byte got into it, with a warning that names the line", () => {
    const capture = readCapture(utf8(ARTICLE.replace("Ana", "A\0na")), "harbour.txt");
    expect(capture.lines[1]?.text).toBe("By Ana Ruiz");
    expect(capture.warnings).toMatchObject([{ severity: "warning", found: expect.stringContaining("line 2") }]);
  });

  it("lets no terminal escape and no bidi override through", () => {
    expect(texts(utf8("Moon \u001b[31mspeaks\u001b[0m \u202ereversed\u202c\u0007"))).toEqual(["Moon speaks reversed"]);
  });

  it("composes accents, so that the same word is always the same letters", () => {
    expect(texts(utf8("Cafe\u0301 in Sa\u0303o Paulo"))).toEqual(["Café in São Paulo"]);
  });

  it.each([
    ["an empty file", new Uint8Array(), "the file is empty"],
    ["blank lines only", utf8("\n  \t\n\u00a0\r\n"), "only blank lines"],
    ["a PNG renamed .txt", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), "a PNG image"],
    ["arbitrary binary", Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 7 + i) % 32), "no text"],
  ])("is refused when it is %s, and the error says what was found and what to do", (_, bytes, found) => {
    try {
      readCapture(bytes, "harbour.txt");
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(BackfileError);
      const [problem] = (error as BackfileError).problems;
      expect(problem?.found).toContain(found);
      expect(problem?.remedy).not.toBe("");
      expect(problem?.file).toBeUndefined();
    }
  });

  it("of 90,000 lines, of one line of 4 MB or of endless combining marks is read like any other", () => {
    expect(texts(utf8("line\n".repeat(90_000)))).toHaveLength(90_000);
    expect(texts(utf8("wörd ".repeat(800_000)))[0]).toHaveLength(4_000_000);
    expect(texts(utf8(`a${"\u0301\u0316".repeat(1_000_000)}`))).toHaveLength(1);
  });

  it("of any bytes at all is read or refused, and holds no control character", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          for (const line of readCapture(bytes, "any.txt").lines) {
            // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
            expect(line.text).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/);
            expect(line.text).toBe(line.text.normalize("NFC"));
          }
        } catch (error) {
          expect(error).toBeInstanceOf(BackfileError);
        }
      }),
    );
  });
});
