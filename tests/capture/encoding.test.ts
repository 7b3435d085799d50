import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodedText } from "../../src/capture/bytes/encoded-text.ts";
import { decodeBytes } from "../../src/capture/bytes/encoding.ts";
import { unmarkedUtf16 } from "../../src/capture/bytes/utf-16.ts";
import { BackfileError } from "../../src/model/problem.ts";

const GERMAN =
  "Der Bürgermeister von Köln eröffnet die neue Brücke über den Rhein – „ein großer Tag für die Stadt“, sagte er.";
const KOREAN = "문재인 대통령은 목요일 청와대에서 국가안전보장회의를 열고 남북 대화를 되살리라고 지시했다.";
const JAPANESE = "首相は木曜日、国会で新しい予算案について説明し、野党は反対する考えを示した。";
const CHINESE = "据新华社报道，国务院总理周四在北京主持召开国务院常务会议，研究部署进一步稳定经济增长的政策措施。";

const RUSSIAN = "Президент заявил в четверг, что переговоры о прекращении огня будут продолжены на следующей неделе.";

/** Encodes by turning the decoder round: the table of every one- and two-byte sequence. */
function encode(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? [0x3f]));
}

function tableOf(encoding: string): ReadonlyMap<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, number[]>();
  const learn = (...bytes: number[]) => {
    try {
      const character = encodedText(Uint8Array.from(bytes), encoding, { fatal: true });
      if (!table.has(character)) table.set(character, bytes);
    } catch {
      // no character
    }
  };
  for (let byte = 0; byte < 256; byte++) learn(byte);
  if (/euc|jis|gb|big5/.test(encoding))
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn(lead, trail);
  tables.set(encoding, table);
  return table;
}
const tables = new Map<string, Map<string, number[]>>();

const folder = join(import.meta.dirname, "../fixtures/languages");
const article = (language: string) => readFileSync(join(folder, `${language}.txt`), "utf8").normalize("NFC");

/** The encodings that pages of these languages were in before UTF-8. */
const LEGACY: Record<string, string[]> = {
  ar: ["windows-1256", "iso-8859-6"],
  bg: ["windows-1251", "koi8-r", "iso-8859-5"],
  cs: ["windows-1250", "iso-8859-2"],
  da: ["windows-1252", "iso-8859-15"],
  el: ["windows-1253", "iso-8859-7"],
  es: ["windows-1252"],
  et: ["windows-1257"],
  fa: ["windows-1256"],
  fi: ["windows-1252"],
  fr: ["windows-1252", "iso-8859-15"],
  he: ["windows-1255", "iso-8859-8"],
  hu: ["windows-1250", "iso-8859-2"],
  is: ["windows-1252"],
  ja: ["shift_jis", "euc-jp"],
  ko: ["euc-kr"],
  lt: ["windows-1257", "iso-8859-13"],
  lv: ["windows-1257"],
  pl: ["windows-1250", "iso-8859-2"],
  pt: ["windows-1252"],
  ro: ["windows-1250"],
  ru: ["windows-1251", "koi8-r", "iso-8859-5", "ibm866", "x-mac-cyrillic"],
  tr: ["windows-1254"],
  uk: ["windows-1251", "koi8-u"],
  vi: ["windows-1258"],
  zh: ["gbk", "gb18030", "big5"],
};

/** A part of an article, of any length, in one of these encodings. */
const piece = fc.constantFrom(...Object.entries(LEGACY)).chain(([language, encodings]) => {
  const text = article(language);
  return fc
    .record({
      from: fc.nat(text.length - 1),
      length: fc.integer({ min: 1, max: text.length }),
      encoding: fc.constantFrom(...encodings),
    })
    .map(({ from, length, encoding }) => ({ text: text.slice(from, from + length), encoding }));
});

const wordsOf = (text: string) => text.match(/[\p{L}\p{M}]+/gu);
const page = (text: string, charset: string) => `<html><head><meta charset="${charset}"></head><body><p>${text}</p>`;

describe("the encoding of a capture", () => {
  it("windows-1252 has quotation marks, dashes and the euro sign where ISO-8859-1 has control characters, on every version of Node", () => {
    expect(encodedText(Uint8Array.of(0x80, 0x93, 0x96, 0x94, 0xe9, 0x81), "iso-8859-1")).toBe("€“–”é\u0081");
    expect(encodedText(Uint8Array.of(0x80, 0x93), "windows-1251")).toBe("Ђ“");
  });

  it.each([
    ["windows-1252", GERMAN],
    ["euc-kr", KOREAN],
    ["shift_jis", JAPANESE],
    ["gb18030", CHINESE],
  ])("is told by the bytes when it is %s, with a warning that it was guessed", (encoding, text) => {
    const decoded = decodeBytes(encode(text, encoding), false);
    expect(decoded).toMatchObject({ text, encoding });
    expect(decoded.warnings).toMatchObject([{ found: expect.stringContaining(encoding) }]);
  });

  it.each([
    ["windows-1252", "iso-8859-1", GERMAN],
    ["euc-kr", "ks_c_5601-1987", KOREAN],
    ["euc-kr", "cp949", KOREAN],
    ["shift_jis", "x-sjis", JAPANESE],
    ["gbk", "gb2312", CHINESE],
  ])("is taken from the page's declaration: %s, written %s", (encoding, label, text) => {
    const decoded = decodeBytes(encode(page(text, label), encoding), true);
    expect(decoded).toMatchObject({ text: page(text, label), encoding, warnings: [] });
  });

  it("is UTF-8 where the bytes are, whatever the page declares", () => {
    expect(decodeBytes(new TextEncoder().encode(page(GERMAN, "iso-8859-1")), true)).toMatchObject({
      text: page(GERMAN, "iso-8859-1"),
      encoding: "utf-8",
    });
  });

  it("is told by the bytes where the declaration cannot be true", () => {
    expect(decodeBytes(encode(page(GERMAN, "utf-8"), "windows-1252"), true).encoding).toBe("windows-1252");
    expect(decodeBytes(encode(page(KOREAN, "utf-8"), "euc-kr"), true).text).toContain(KOREAN);
  });

  it("is UTF-16 also without a byte-order mark, and ISO-2022-JP by its escapes", () => {
    const utf16 = Uint8Array.from(Buffer.from(GERMAN, "utf16le"));
    expect(decodeBytes(utf16, false)).toMatchObject({ text: GERMAN, encoding: "utf-16le" });
    expect(decodeBytes(Uint8Array.from(Buffer.from(utf16).swap16()), false).encoding).toBe("utf-16be");
    const jis = Buffer.from("\x1b$BEl5~\x1b(B 2021", "latin1");
    expect(decodeBytes(jis, false)).toMatchObject({ text: "東京 2021", encoding: "iso-2022-jp" });
  });

  it("is what the page declares, wherever that is right, in any language and however little text there is", () => {
    fc.assert(
      fc.property(piece, fc.boolean(), ({ text, encoding }, byServer) => {
        const bytes = encode(byServer ? text : page(text, encoding), encoding);
        // The bytes of a few characters may be UTF-8 as well, as those of ASCII always are.
        const expected = isUtf8(Buffer.from(bytes)) ? "utf-8" : encoding;
        expect(decodeBytes(bytes, true, byServer ? encoding : undefined)).toMatchObject({
          encoding: expected,
          warnings: [],
        });
      }),
      { numRuns: 2000 },
    );
  });

  it("declared outranks what the page declares, and gives way to it where it cannot be true", () => {
    const bytes = encode(page(article("cs"), "windows-1251"), "windows-1250");
    expect(decodeBytes(bytes, true, "windows-1250")).toMatchObject({ encoding: "windows-1250", warnings: [] });
    expect(decodeBytes(encode(page(KOREAN, "euc-kr"), "euc-kr"), true, "shift_jis").encoding).toBe("euc-kr");
  });

  it.each(
    ["ar", "bg", "el", "he", "ja", "ko", "ru", "uk", "zh"].flatMap((language) =>
      (LEGACY[language] ?? [])
        .slice(0, 3)
        .flatMap((encoding) =>
          ["windows-1252", "iso-8859-2", "windows-1254"].map((declared) => [language, encoding, declared] as const),
        ),
    ),
  )("of a page in %s is what its bytes look like (%s) where it declares %s", (language, encoding, declared) => {
    const html = page(article(language), declared);
    const bytes = encode(html, encoding);
    const decoded = decodeBytes(bytes, true);
    expect(wordsOf(decoded.text)).toEqual(wordsOf(encodedText(bytes, encoding)));
    expect(decoded.warnings).toMatchObject([
      {
        found: expect.stringMatching(
          `declared to be ${declared}, which (?:makes no words of it|it is not); it was read as ${decoded.encoding}`,
        ),
      },
    ]);
  });

  it.each([
    ["ru", "koi8-r", "windows-1251"],
    ["ru", "windows-1251", "koi8-r"],
    ["de", "windows-1252", "gbk"],
  ])("of a page in %s is %s where it declares %s", (language, encoding, declared) => {
    const text = language === "de" ? `${GERMAN.replaceAll("„", "").replaceAll("–", "")} `.repeat(5) : article(language);
    const decoded = decodeBytes(encode(page(text, declared), encoding), true);
    expect(wordsOf(decoded.text)).toEqual(wordsOf(page(text, declared)));
    expect(decoded.warnings).toMatchObject([{ found: expect.stringContaining(`declared to be ${declared}`) }]);
  });

  it("that was declared to be UTF-8 and is another is said to have been declared", () => {
    const decoded = decodeBytes(encode(page(GERMAN, "utf-8"), "windows-1252"), true);
    expect(decoded.warnings).toMatchObject([
      {
        found:
          "the file is declared to be utf-8, which it is not; it was read as windows-1252, which its bytes look like",
      },
    ]);
  });

  it.each([
    ["Korean", KOREAN],
    ["Japanese", JAPANESE],
    ["Chinese", CHINESE],
    ["Russian", RUSSIAN],
    ["Chinese with rare ideographs", CHINESE.replaceAll("，", "𠮷，")],
  ])("is UTF-16 without a mark also for %s, in either order of bytes", (_, text) => {
    const little = Uint8Array.from(Buffer.from(`${text}\n${text}`, "utf16le"));
    const big = Uint8Array.from(Buffer.from(little).swap16());
    expect(decodeBytes(little, false)).toMatchObject({ text: `${text}\n${text}`, encoding: "utf-16le", warnings: [] });
    expect(decodeBytes(big, false)).toMatchObject({ text: `${text}\n${text}`, encoding: "utf-16be", warnings: [] });
  });

  it("is never UTF-16 where another encoding of the text explains the bytes", () => {
    fc.assert(
      fc.property(piece, ({ text, encoding }) => {
        expect(unmarkedUtf16(encode(text, encoding))).toBeUndefined();
      }),
    );
  });

  it("is never UTF-16 where control codes stand in ASCII", () => {
    const words = "the ferry was late again harbour closed council vote in Monday said mayor".split(" ");
    const between = fc.constantFrom(" ", " ", "\n", "\u0001", "\u0002", "\u0003", "\u0004");
    const text = fc.array(fc.tuple(fc.constantFrom(...words), between), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(fc.constantFrom("", '<meta charset="utf-8"><p>'), text, (before, pairs) => {
        const page = before + pairs.flat().join("");
        expect(unmarkedUtf16(encode(page.length % 2 ? `${page} ` : page, "utf-8"))).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it("is left open where either order of bytes makes letters, with what to do", () => {
    const either = Uint8Array.from(Buffer.from("一丁丂七丄丅丆万".repeat(9).replace(/./g, "$&\u4e4e"), "utf16le"));
    expect(() => decodeBytes(either, false)).toThrow(/save it again as UTF-8/);
  });

  it("stays UTF-8 where a few places are broken, which a warning counts", () => {
    const bytes = new TextEncoder().encode(`${GERMAN} `.repeat(10)).slice();
    bytes[bytes.indexOf(0xc3) + 1] = 0x41;
    const decoded = decodeBytes(bytes, false);
    expect(decoded.encoding).toBe("utf-8");
    expect(decoded.warnings).toMatchObject([{ found: expect.stringContaining("1 place could not be decoded") }]);
  });

  it("is not silently corrected where the page was garbled before it was saved", () => {
    const garbled = GERMAN.replaceAll("ö", "Ã¶").replaceAll("ü", "Ã¼");
    const decoded = decodeBytes(new TextEncoder().encode(garbled), false);
    expect(decoded.text).toBe(garbled);
    expect(decoded.warnings).toMatchObject([{ found: expect.stringContaining("garbled") }]);
  });

  it("of bytes that are no text is refused", () => {
    const noise = Uint8Array.from({ length: 3000 }, (_, i) => (i * 197 + ((i * i) >> 3) * 31) & 0xff);
    expect(() => decodeBytes(noise, false)).toThrow(BackfileError);
  });
});
