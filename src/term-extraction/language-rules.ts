/** What is known of the words of a language where its names and phrases are looked for. */

import { stemmerName } from "../../public/search/stems.ts";
import { comparable } from "../parse/clues/phrase-words.ts";
import type { FrequencyBand } from "../parse/languages/en-frequencies.ts";
import { tableFor } from "../parse/languages/registry.ts";
import type { Subjects } from "../parse/languages/term-table.ts";
import { monthNames, weekdayNames } from "../text/calendar-names.ts";

export interface LanguageRules {
  language: string;
  /** Words without meaning of their own, and names of months and weekdays: no term begins or ends with one. */
  isEmpty(word: string): boolean;
  /** Words of all news: no term begins or ends with one, but a name of several words may. */
  isGeneral(word: string): boolean;
  /** Words in small letters within a name. */
  joining: ReadonlySet<string>;
  /** Whether they stand within other phrases as well. */
  joinsPhrases: boolean;
  /** Offices and forms of address before a name. */
  titles: ReadonlySet<string>;
  /** Articles: a word that often has one before it is a noun. */
  articles: ReadonlySet<string>;
  /** Nouns have capitals. */
  nounsHaveCapitals: boolean;
  /** What the forms of a word have in common: `vaccine` of `vaccines`. */
  stem(word: string): string;
  /** Subjects of news. Of languages that have them, a single word that is no name is seldom another subject. */
  subjects: Subjects | undefined;
  /** Absent for languages without a table of general frequencies. */
  general?: GeneralLanguage;
}

/** The frequencies of words in general language. */
export interface GeneralLanguage {
  /** Times in a million words; of a word that is not in the table, the least that the table has. */
  frequency(word: string): number;
  /** Whether the table knows it as a word that is no noun. */
  isNoNoun(word: string): boolean;
  isKnown(word: string): boolean;
}

/** Names of the stop words of languages in `@orama/stopwords`, by primary tag. */
const STOP_WORDS: { readonly [language: string]: string } = {
  ...{ ar: "arabic", bg: "bulgarian", da: "danish", de: "german", el: "greek", en: "english", es: "spanish" },
  ...{ fi: "finnish", fr: "french", ga: "irish", hi: "indian", hu: "hungarian", hy: "armenian", id: "indonesian" },
  ...{ it: "italian", ja: "japanese", lt: "lithuanian", ne: "nepali", nl: "dutch", no: "norwegian", nb: "norwegian" },
  ...{ nn: "norwegian", pt: "portuguese", ro: "romanian", ru: "russian", sa: "sanskrit" },
  ...{ sr: "serbian", sv: "swedish", ta: "tamil", tr: "turkish", uk: "ukrainian", zh: "mandarin" },
};

export async function rulesOf(language: string): Promise<LanguageRules> {
  const terms = tableFor(language)?.terms;
  const empty = new Set([...(await stopWords(language)), ...calendarWords(language)].map(comparable));
  const general = new Set(terms?.general?.map(comparable));
  const articles = tableFor(language)?.headlines?.articles ?? [];
  return {
    language,
    isEmpty: (word) => empty.has(word),
    isGeneral: (word) => general.has(word),
    joining: new Set(terms?.joining),
    joinsPhrases: terms?.joinsPhrases ?? false,
    titles: new Set(terms?.titles),
    articles: new Set(articles),
    stem: await stemOf(language),
    subjects: terms?.subjects,
    nounsHaveCapitals: language === "de" || language === "lb",
    ...(language === "en" && {
      general: generalLanguage((await import("../parse/languages/en-frequencies.ts")).EN_FREQUENCIES),
    }),
  };
}

async function stopWords(language: string): Promise<readonly string[]> {
  const name = STOP_WORDS[language];
  if (!name) return [];
  const { stopwords } = (await import(`@orama/stopwords/${name}`)) as { stopwords: string[] };
  // Contractions are two words here.
  return stopwords.flatMap((word) => word.split(/['’]/));
}

/** English words are brought into the singular only: a stem of theirs may be that of another word (`university`, `universe`). */
async function stemOf(language: string): Promise<(word: string) => string> {
  if (language === "en") return singular;
  const name = stemmerName(language);
  if (!name) return (word) => word;
  const { stemmer } = (await import(`@orama/stemmers/${name}`)) as { stemmer: (word: string) => string };
  return (word) => (word.length > 3 ? stemmer(word) : word);
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  return word.replace(/ies$/, "y").replace(/(?<=x|ch|sh|ss)es$|s$/, "");
}

function calendarWords(language: string): string[] {
  if (language === "und") return [];
  const widths = ["long", "short"] as const;
  const months = widths
    .flatMap((width) => monthNames(language, width))
    .flatMap(({ alone, inDates }) => [...alone, ...inDates]);
  const names = [...months, ...widths.flatMap((width) => weekdayNames(language, width))];
  return names.flatMap((name) => (name ? [name.replace(/\.$/, "")] : []));
}

/** Times in a million words of those that the table has left out. */
const RARE = 1;

export function generalLanguage(bands: readonly FrequencyBand[]): GeneralLanguage {
  const frequencies = new Map<string, number>();
  const others = new Set<string>();
  for (const { magnitude, nouns, others: rest } of bands) {
    for (const word of nouns.split(/\s+/)) frequencies.set(word, 2 ** magnitude);
    for (const word of rest.split(/\s+/)) {
      frequencies.set(word, 2 ** magnitude);
      others.add(word);
    }
  }
  return {
    frequency: (word) => frequencies.get(word) ?? RARE,
    isNoNoun: (word) => others.has(word),
    isKnown: (word) => frequencies.has(word),
  };
}
