/**
 * Decodes the bytes of a capture. Encodings have the names of the WHATWG Encoding Standard.
 *
 * The encoding is found in this order: a byte-order mark; UTF-16 by the distribution of its bytes; valid UTF-8; the declaration of the
 * server, then of the page; detection (chardet). Detection also wins over a declaration that makes no words of the bytes. A guess, and
 * bytes that could not be decoded, give a warning.
 */

import { analyse } from "chardet";
import { BackfileError, type Problem } from "../../model/problem.ts";
import { append } from "../../text/list.ts";
import { declaredEncoding } from "./declared-encoding.ts";
import { encodedText } from "./encoded-text.ts";
import { misreadShare } from "./misread.ts";
import { unmarkedUtf16 } from "./utf-16.ts";

export interface Decoded {
  text: string;
  /** WHATWG name: `utf-8`, `utf-16le`, `euc-kr`. */
  encoding: string;
  warnings: Problem[];
}

/**
 * @param html Whether the bytes are an HTML page, whose own declaration counts.
 * @param stated WHATWG name of the encoding that the server declared. It comes before the page's own (HTML standard, "encoding sniffing").
 * @throws BackfileError where the bytes are no text in any known encoding.
 */
export function decodeBytes(bytes: Uint8Array, html: boolean, stated?: string): Decoded {
  const declarations = [stated, html ? declaredEncoding(bytes) : undefined].filter((name) => name !== undefined);
  const decoded =
    decodeStated(bytes) ??
    decodeDeclared(bytes, declarations) ??
    decodeDamagedUtf8(bytes) ??
    decodeDetected(bytes, declarations);
  if (!decoded) {
    throw new BackfileError([
      {
        severity: "error",
        found: "the file's bytes are no text in any encoding that can be told",
        remedy: "save it again as UTF-8 text",
      },
    ]);
  }
  append(decoded.warnings, earlierDamage(decoded.text));
  return decoded;
}

const BYTE_ORDER_MARKS: readonly [encoding: string, bytes: readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Decodes bytes that show their encoding beyond doubt. With a byte-order mark 1 character in 100 may be broken, as by a cut or a merge. */
function decodeStated(bytes: Uint8Array): Decoded | undefined {
  const mark = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  if (mark) return decodeAllowing(bytes, mark, 0.01);
  const utf16 = unmarkedUtf16(bytes);
  if (utf16) return decodeAllowing(bytes, utf16, 0);
  // ISO-2022-JP is plain ASCII with escape sequences, so it would pass for UTF-8.
  if (beginsJapaneseEscape(bytes)) return decodeAllowing(bytes, "iso-2022-jp", 0);
  return decodeAllowing(bytes, "utf-8", 0);
}

/** Decodes by the first declaration that fits the bytes, up to 1 broken character in 100; by detection where that makes no words and detection does. */
function decodeDeclared(bytes: Uint8Array, declarations: readonly string[]): Decoded | undefined {
  for (const declared of declarations) {
    const decoded = declared === "utf-8" ? undefined : decodeAllowing(bytes, declared, 0.01);
    if (decoded) return decodeMisdeclared(bytes, decoded) ?? decoded;
  }
  return undefined;
}

/** Percent of confidence that detection needs against a declaration. It seldom has more for Cyrillic text; that the words are right is tested apart. */
const SURE_ENOUGH = 25;
/** Shares of `misreadShare` above which a declared encoding counts as wrong, and up to which a detected one counts as right. Between them the declaration stands. */
const MISREAD = 0.3;
const WELL_READ = 0.05;

/** Decodes by detection where the declared encoding makes no words and the detected one does. */
function decodeMisdeclared(bytes: Uint8Array, { text, encoding: declared }: Decoded): Decoded | undefined {
  if (misreadShare(text) < MISREAD) return undefined;
  for (const { encoding } of detected(bytes, SURE_ENOUGH)) {
    const decoded = decodeAllowing(bytes, encoding, 0.01);
    if (!decoded || misreadShare(decoded.text) > WELL_READ || !mostlyLetters(decoded.text)) continue;
    return withGuess(decoded, `is declared to be ${declared}, which makes no words of it`);
  }
  return undefined;
}

/** Decodes UTF-8 with broken places, as cuts and fragments in other encodings leave them. Where more than 1 character in 10 is broken, another encoding is likelier. */
function decodeDamagedUtf8(bytes: Uint8Array): Decoded | undefined {
  return decodeAllowing(bytes, "utf-8", 0.1);
}

function decodeDetected(bytes: Uint8Array, [declared]: readonly string[]): Decoded | undefined {
  for (const { encoding, confidence } of detected(bytes, 10)) {
    const decoded = decodeAllowing(bytes, encoding, 0);
    if (!decoded || (confidence < 50 && !mostlyLetters(decoded.text)) || hasLoneIdeographs(decoded.text)) continue;
    return withGuess(
      decoded,
      declared ? `is declared to be ${declared}, which it is not` : "does not state its encoding",
    );
  }
  return undefined;
}

/** Encodings that chardet detects, the most likely first. @param least Least confidence in percent. */
function detected(bytes: Uint8Array, least: number): { encoding: string; confidence: number }[] {
  return analyse(nonAsciiSample(bytes)).flatMap(({ name, confidence }) => {
    const encoding = whatwgName(DETECTED_AS[name] ?? name);
    return confidence < least || !encoding || encoding === "utf-8" ? [] : [{ encoding, confidence }];
  });
}

/** Encodings with all letters of the detected one and more: KOI8-U has Ukrainian letters where KOI8-R has lines of boxes. */
const DETECTED_AS: Readonly<Record<string, string>> = { "KOI8-R": "koi8-u" };

function withGuess(decoded: Decoded, why: string): Decoded {
  decoded.warnings.push({
    severity: "warning",
    found: `the file ${why}; it was read as ${decoded.encoding}, which its bytes look like`,
    remedy: "if letters are wrong, save the page again as UTF-8",
  });
  return decoded;
}

/**
 * Decodes by one encoding.
 * @param share Share of the characters beyond ASCII, from 0 to 1, that may be broken; a warning tells their number.
 * @returns `undefined` where more is broken or the result is no text.
 */
function decodeAllowing(bytes: Uint8Array, encoding: string, share: number): Decoded | undefined {
  const warnings: Problem[] = [];
  let text: string;
  try {
    text = encodedText(bytes, encoding, { fatal: true });
  } catch {
    if (share === 0) return undefined;
    text = encodedText(bytes, encoding);
    const broken = count(text, "\ufffd");
    if (broken > share * beyondAscii(text)) return undefined;
    warnings.push({
      severity: "warning",
      found: `${broken} ${broken === 1 ? "place" : "places"} could not be decoded as ${encoding} and ${broken === 1 ? "stands" : "stand"} as \ufffd`,
      remedy: "compare the record with the original page",
    });
  }
  return looksBinary(text) ? undefined : { text, encoding: whatwgName(encoding) ?? encoding, warnings };
}

/** Whether the first 64 KB hold ESC $ B or ESC $ @ (JIS X 0208) and no byte beyond ASCII before it. */
function beginsJapaneseEscape(bytes: Uint8Array): boolean {
  for (let i = 0; i < Math.min(bytes.length, 65_536); i++) {
    if ((bytes[i] ?? 0) > 0x7f) return false;
    if (bytes[i] === 0x1b && bytes[i + 1] === 0x24 && (bytes[i + 2] === 0x42 || bytes[i + 2] === 0x40)) return true;
  }
  return false;
}

/** A sample for detection: the bytes beyond ASCII with their neighbours, at most 32 KB, so that markup does not outweigh the text and length costs no time. */
function nonAsciiSample(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(32_768);
  let length = 0;
  let copied = 0;
  for (let i = 0; i < bytes.length && length < sample.length - 2 * NEIGHBOURS - 1; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    const from = Math.max(copied, i - NEIGHBOURS);
    if (from > copied) sample[length++] = 0x20;
    const upTo = Math.min(bytes.length, i + NEIGHBOURS);
    sample.set(bytes.subarray(from, upTo), length);
    length += upTo - from;
    copied = upTo;
  }
  return sample.subarray(0, length);
}
const NEIGHBOURS = 64;

function whatwgName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Whether more than 1 character in 20, and more than 3, are control characters. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 0x09 || (code > 0x0d && code < 0x20) || (code > 0x7e && code < 0xa0)) controls++;
  }
  return controls > 3 && controls * 20 > sample.length;
}

/** Whether most characters beyond ASCII are letters and not symbols, as in words. */
function mostlyLetters(text: string): boolean {
  let letters = 0;
  let symbols = 0;
  for (const character of text.slice(0, 65_536)) {
    if (character <= "\x7f") continue;
    if (/[\p{L}\p{M}\p{N}\p{P}\s]/u.test(character)) letters++;
    else symbols++;
  }
  return letters > symbols;
}

/** Whether most ideographs stand alone between ASCII characters: these are accented letters and quotation marks of a Latin text, misread. */
function hasLoneIdeographs(text: string): boolean {
  const sample = text.slice(0, 65_536);
  const lone = sample.match(/[ -~][\u2e80-\uffdc](?=[ -~])/g)?.length ?? 0;
  const all = sample.match(/[\u2e80-\uffdc]/g)?.length ?? 0;
  return lone * 2 > all;
}

/** A warning where the text was once decoded as Windows-1252 and saved so. Two such places may be meant; the text is left as it is. */
function earlierDamage(text: string): Problem[] {
  const problems: Problem[] = [];
  const garbled = text.match(/Ã[\u0080-\u00bfŠšŽžŸƒ€‚„…†‡ˆ‰‹Œ‘’“”•–—˜™›œ]|â€[™œ\u009d“”¦¢]/g) ?? [];
  if (garbled.length > 2)
    problems.push({
      severity: "warning",
      found: `letters look garbled, such as "${garbled[0]}" (${garbled.length} places): the page was decoded wrongly before it was saved`,
      remedy: "save the page again, or correct the record",
    });
  return problems;
}

function beyondAscii(text: string): number {
  let beyond = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) beyond++;
  return beyond;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
