/** The encoding that an HTML page declares. */
import { latin1 } from "./latin1.ts";

/** WHATWG name of the encoding that the first 4 KB declare (`<meta charset>`, `http-equiv`, XML declaration); `undefined` where they declare none that is known. The standard reads 1 KB; real pages declare later. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = latin1(bytes.subarray(0, 4096));
  const label =
    /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i.exec(head)?.[1] ??
    /^\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})/i.exec(head)?.[1];
  const name = label && encodingOf(label);
  // The declaration could be read as ASCII, so the page cannot be UTF-16 (HTML standard, "prescan a byte stream").
  return name?.startsWith("utf-16") ? "utf-8" : name || undefined;
}

/** WHATWG name of the encoding that a label means; `undefined` for an unknown label. */
export function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(ALIASES[label.toLowerCase()] ?? label).encoding;
  } catch {
    return undefined;
  }
}

/** Labels on real pages that the standard does not list. */
const ALIASES: Readonly<Record<string, string>> = {
  cp949: "euc-kr",
  ms949: "euc-kr",
  uhc: "euc-kr",
  cp932: "shift_jis",
  cp936: "gbk",
  cp950: "big5",
  latin1: "windows-1252",
  "iso8859-15": "iso-8859-15",
};
