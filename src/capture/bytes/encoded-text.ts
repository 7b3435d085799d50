/** Text from bytes in a known encoding of the WHATWG Encoding Standard. */

/** The letters of the bytes 80 to 9F in windows-1252. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * @param encoding A label of the standard.
 * @throws TypeError where `fatal` is set and bytes are none of the encoding. @throws RangeError for a label that the standard does not know.
 */
export function encodedText(bytes: Uint8Array, encoding: string, options?: { fatal?: boolean }): string {
  const decoder = new TextDecoder(encoding, options);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== "windows-1252") return text;
  // Node 22 reads windows-1252 as ISO-8859-1, whose letters of these bytes are control characters.
  return text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter);
}
