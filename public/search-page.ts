/** The search page: its parts, and how it says things. */
import type { Forms } from "../src/site/words/numbers.ts";
import type { SearchPageWords } from "../src/site/words/search-words.ts";

/** @throws Error where the page has no such element. */
export function element<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}.`);
  return found;
}

export const form = element("form.search", HTMLFormElement);
export const input = element("#q", HTMLInputElement);
export const filters = element("#filters", HTMLDetailsElement);

export const said: SearchPageWords = JSON.parse(form.dataset.words ?? "");
const language = document.documentElement.lang;

/** How numbers are written, and which form of a word stands with them. */
interface Numerals {
  number: Intl.NumberFormat;
  plurals: Intl.PluralRules;
}

let known: Numerals | undefined;

/** Made when they are first asked for: a phone takes a seventh of a second for what the language needs, in which it can wait for the index. */
export function numerals(): Numerals {
  known ??= { number: new Intl.NumberFormat(language), plurals: new Intl.PluralRules(language) };
  return known;
}

/** The path under which the site is served, where this file is. */
export const site = new URL(".", import.meta.url).pathname;

/** `1,204 articles`. */
export function counted(count: number, forms: Forms): string {
  const { number, plurals } = numerals();
  return filled(forms[plurals.select(count)] ?? forms.other, { count: number.format(count) });
}

/** Puts values in the places of a sentence: `{articles} for “{words}”`. */
export function filled(sentence: string, values: { [name: string]: string }): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}
