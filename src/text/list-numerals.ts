/** Numbers of list items as word processors and browsers write them. */

export type NumeralFormat = "decimal" | "padded" | "lower-letter" | "upper-letter" | "lower-roman" | "upper-roman";

/** `4` as `4`, `04`, `d`, `D`, `iv`, `IV`. What a format has no numeral for, such as 0 in letters, is decimal. */
export function listNumeral(number: number, format: NumeralFormat): string {
  switch (format) {
    case "padded":
      return String(number).padStart(2, "0");
    case "lower-letter":
      return letters(number);
    case "upper-letter":
      return letters(number).toUpperCase();
    case "lower-roman":
      return roman(number);
    case "upper-roman":
      return roman(number).toUpperCase();
    default:
      return String(number);
  }
}

/** `a` to `z`, and then, as all of these programs but browsers do, `aa`, `bb`. */
function letters(number: number): string {
  const times = Math.ceil(number / 26);
  if (number < 1 || times > LONGEST) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(times);
}

/** Letters. A list with more items numbers them otherwise. */
const LONGEST = 10;

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let numeral = "";
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      numeral += sign;
      rest -= value;
    }
  return numeral;
}

const ROMAN: readonly (readonly [value: number, sign: string])[] = Object.entries({
  ...{ m: 1000, cm: 900, d: 500, cd: 400, c: 100, xc: 90, l: 50, xl: 40, x: 10, ix: 9, v: 5, iv: 4, i: 1 },
}).map(([sign, value]) => [value, sign]);
