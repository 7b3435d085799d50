/** Names of countries and of the unions and continents that they belong to, in the languages of an archive (CLDR, which Node has). */
import { phraseWords } from "../parse/clues/phrase-words.ts";

/** Names of one region, those of one language together. */
export class RegionNames {
  /** By the name's words in small letters. */
  readonly #codes = new Map<string, string>();
  readonly #languages: readonly string[];

  /** @param languages Primary tags. */
  constructor(languages: Iterable<string>) {
    this.#languages = Intl.DisplayNames.supportedLocalesOf([...new Set(languages)].filter((tag) => tag !== "und"));
    for (const language of this.#languages)
      for (const code of CODES)
        for (const name of namesOf(code, language)) {
          const key = phraseWords(name).join(" ");
          if (!this.#codes.has(key)) this.#codes.set(key, code);
        }
  }

  /** ISO 3166 or UN M.49, where the phrase is the name of a region in one of the languages. */
  codeOf(phrase: string): string | undefined {
    return this.#codes.get(phraseWords(phrase).join(" "));
  }

  /** The name for readers: the short one, where it is no abbreviation. */
  labelOf(code: string, language: string): string | undefined {
    const names = namesOf(code, language);
    return names.findLast((name) => !isAbbreviation(name)) ?? names[0];
  }

  /** All names, an abbreviation with its full stops, too. */
  phrasesOf(code: string): string[] {
    const names = new Set(this.#languages.flatMap((language) => namesOf(code, language)));
    return [...names].flatMap((name) =>
      /^\p{Lu}{2,3}$/u.test(name) ? [name, `${[...name].join(".")}.`] : name.includes(".") ? [] : [name],
    );
  }
}

/** Two letters each, and of UN M.49 the continents. Those that name no region are left out where there is no name. */
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const CODES = [...LETTERS.flatMap((one) => LETTERS.map((other) => one + other)), "002", "019", "142", "150"].filter(
  (code) => !["XA", "XB", "ZZ"].includes(code),
);

/** What is known by its code. */
const UNIONS = ["EU", "UN"];

const names = new Map<string, Intl.DisplayNames[]>();

/** The long name and, where it differs, the short one. */
function namesOf(code: string, language: string): string[] {
  const known =
    names.get(language) ??
    (["long", "short"] as const).map(
      (style) => new Intl.DisplayNames([language], { type: "region", style, fallback: "none" }),
    );
  names.set(language, known);
  const all = known.flatMap((one) => one.of(code) ?? []).map((name) => name.split(" (", 1)[0] as string);
  return [...new Set([...all, ...(UNIONS.includes(code) ? [code] : [])])];
}

function isAbbreviation(name: string): boolean {
  return name.includes(".") || name === name.toUpperCase();
}
