/** Stemmers: which language has one, and under which keys a word stands in the index. */
import { isHangul, isUnspaced, plain } from "./letters.ts";

/** Reduces a word to its stem by the rules of one language. */
export type Stemmer = (word: string) => string;

/** The languages that have a stemmer: its module in `@orama/stemmers`, by the language's tag without script and region (BCP 47). */
export const STEMMERS: { readonly [language: string]: string } = {
  ...{ ar: "arabic", bg: "bulgarian", da: "danish", de: "german", el: "greek", en: "english", es: "spanish" },
  ...{ fi: "finnish", fr: "french", ga: "irish", hi: "indian", hu: "hungarian", hy: "armenian", id: "indonesian" },
  ...{ it: "italian", lt: "lithuanian", nb: "norwegian", ne: "nepali", nl: "dutch", nn: "norwegian", no: "norwegian" },
  ...{ pt: "portuguese", ro: "romanian", ru: "russian", sr: "serbian", sv: "swedish", ta: "tamil", tr: "turkish" },
  uk: "ukrainian",
};

/** The name of a language's stemmer; empty where there is none. */
export function stemmerName(language: string | undefined): string {
  return STEMMERS[language?.split("-", 1)[0]?.toLowerCase() ?? ""] ?? "";
}

/** Languages that write compounds as one word. */
export function hasCompounds(language: string): boolean {
  return /^(?:da|de|et|fi|fo|hu|is|lb|nb|nds|nl|nn|no|sv)(?:-|$)/i.test(language);
}

/** A stemmer that leaves words of scripts without spaces and of Korean alone, and remembers the stems that it has given. */
export function remembering(stemmer: Stemmer | undefined): Stemmer {
  const known = new Map<string, string>();
  return (word) => {
    if (!stemmer) return word;
    let stem = known.get(word);
    if (stem !== undefined) return stem;
    stem = isUnspaced(word) || isHangul(word) ? word : stemmer(word) || word;
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, stem);
    return stem;
  };
}

/** Words whose stems are kept in memory: some ten megabytes. */
const REMEMBERED = 100_000;

/** Keys by which a word of an article stands in the index: its stem in plain letters, and the stem of its plain letters where that is another. */
export function keysOf(form: string, stemmer: Stemmer): readonly [string] | readonly [string, string] {
  const key = plain(stemmer(form));
  const letters = plain(form);
  if (letters === form) return [key];
  const other = plain(stemmer(letters));
  return other === key ? [key] : [key, other];
}
