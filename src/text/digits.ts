/** The text with digits of other scripts (Arabic, Persian, Devanagari, Bengali, Thai, full width …) as ASCII digits. Its length stays. */
export function asciiDigits(text: string): string {
  if (!/[^\P{Nd}0-9]/u.test(text)) return text;
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    if (code > 0xffff) return digit;
    // Unicode encodes the ten digits of a script in a row; its zero is at a multiple of ten below the first of the row.
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
    return String((code - zero) % 10);
  });
}

/** Whether the text may have a digit, of any script, or an ideograph: a quick test that letters and signs of Western Europe do not pass. */
export function mayHoldDigit(text: string): boolean {
  return DIGIT_OR_BEYOND.test(text);
}

const DIGIT_OR_BEYOND = /[\d\u0660-\u1fff\u2070-\uffff]/;
