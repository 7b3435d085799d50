/** Numbers and counted words in a language. */
import { lazily } from "../../text/lazily.ts";

/** A language's forms of counted words, by the categories of Unicode's plural rules: `{ one: "{count} article", other: "{count} articles" }`. */
export type Forms = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };

/** `1 article`, `1,204 articles`. The search page gives the forms to the browser. */
export interface Counted {
  (count: number): string;
  readonly forms: Forms;
}

export interface Numbers {
  /** `1,204`. */
  figure(count: number): string;
  /** `4.1`: one digit after the point. */
  decimal(amount: number): string;
  /** `12%`, from 12. */
  percent(share: number): string;
}

/** @param tag BCP 47. The settings of the computer have no influence. */
export function numbersOf(tag: string): Numbers & { counted(forms: Forms): Counted } {
  const number = lazily(() => new Intl.NumberFormat(tag));
  const tenths = lazily(() => new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 }));
  const share = lazily(() => new Intl.NumberFormat(tag, { style: "percent" }));
  const plurals = lazily(() => new Intl.PluralRules(tag));
  const figure = (count: number) => number().format(count);
  const counted = (forms: Forms) => {
    const words = (count: number) => (forms[plurals().select(count)] ?? forms.other).replace("{count}", figure(count));
    return Object.assign(words, { forms });
  };
  return {
    figure,
    counted,
    // Rounded here, because `Intl` rounds the decimal digits and not the binary number.
    decimal: (amount) => tenths().format(Number(amount.toFixed(1))),
    percent: (whole) => share().format(whole / 100),
  };
}
