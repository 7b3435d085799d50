/** Candidates for topics: ranked terms with their variants as one, each with a label and the phrases by which articles are found. */
import { phraseWords, withoutParticles } from "../parse/clues/phrase-words.ts";
import type { LanguageRules } from "./language-rules.ts";
import type { RegionNames } from "./region-names.ts";
import type { Kind } from "./term-line.ts";
import type { RankedTerm } from "./term-ranking.ts";

export interface Candidate {
  label: string;
  /** The label's first. */
  phrases: string[];
  kind: Kind;
  /** Primary tag of the language it was found in, the first where there are several. */
  language: string;
  /** How good a topic of one article it is. */
  worth: number;
  score: number;
  /** A subject of the languages' tables. */
  isSubject?: true;
}

/** Of one language. */
export function candidatesOf(terms: readonly RankedTerm[], rules: LanguageRules): Candidate[] {
  const byKey = new Map<string, Candidate>();
  const put = (key: string, candidate: Candidate) => {
    const known = byKey.get(key);
    byKey.set(key, known ? joined(known, candidate) : candidate);
  };
  for (const term of terms) {
    const phrases = phrasesOf(term, rules);
    const made = { kind: term.kind, language: rules.language, worth: term.worth, score: term.score };
    const long = longForm(term, rules);
    if (long === AMBIGUOUS) continue;
    if (long !== undefined)
      put(stemmed(phraseWords(long), rules), {
        ...made,
        label: long,
        phrases: isPlainWord(term, rules) ? [long] : [long, ...phrases],
      });
    else if (standsAlone(term, rules))
      put(stemmed(term.key.split(" "), rules), {
        ...made,
        ...labelled(phrases, term.kind, rules),
      });
  }
  return [...byKey.values()];
}

/**
 * The candidates of several languages, those with the same label as one, and those that name the same region, the best first.
 * @param language Primary tag of the language of labels, where they are not the articles' own.
 */
export function joinedCandidates(
  lists: readonly (readonly Candidate[])[],
  regions: RegionNames,
  language: string,
): Candidate[] {
  const byName = new Map<string, Candidate>();
  for (const candidate of lists.flat()) {
    const code = candidate.kind === "name" ? regionOf(candidate, regions) : undefined;
    const named = code === undefined ? candidate : asRegion(candidate, code, regions, language);
    const key = code ?? phraseWords(candidate.label).join(" ");
    const known = byName.get(key);
    byName.set(key, known ? joined(known, named) : named);
  }
  return [...byName.values()].sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1));
}

function regionOf({ label, phrases }: Candidate, regions: RegionNames): string | undefined {
  return [label, ...phrases].map((name) => regions.codeOf(name)).find((code) => code !== undefined);
}

function asRegion(candidate: Candidate, code: string, regions: RegionNames, language: string): Candidate {
  const label = regions.labelOf(code, language) ?? candidate.label;
  return withPhrases({ ...candidate, label }, [...candidate.phrases, ...regions.phrasesOf(code)]);
}

/**
 * The subjects of the archive's languages, each in all of them: the label in that of labels, or else in the first that has it.
 * @param isOfOther Whether a word of a language is a word of another of them, too: German `Brand`, which is a fire.
 */
export function subjectCandidates(
  rules: readonly LanguageRules[],
  language: string,
  isOfOther: (word: string, language: string) => boolean,
): Candidate[] {
  const byConcept = new Map<string, Candidate>();
  const inOrder = [...rules].sort((a, b) => Number(b.language === language) - Number(a.language === language));
  for (const { subjects = {}, language: own } of inOrder)
    for (const [concept, { label, phrases }] of Object.entries(subjects)) {
      const before = byConcept.get(concept);
      const clear = phrases.filter((phrase) => before?.phrases.includes(phrase) || !isOfOther(phrase, own));
      if (clear.length === 0) continue;
      const made: Candidate = before ?? {
        ...{ label, phrases: [], kind: "noun", language: own, worth: SUBJECT_WORTH, score: 0, isSubject: true },
      };
      byConcept.set(concept, withPhrases(made, [...made.phrases, ...clear]));
    }
  return [...byConcept.values()];
}

/** As much as a name of one word. */
const SUBJECT_WORTH = 1;

function stemmed(words: readonly string[], { stem }: LanguageRules): string {
  return words.map(stem).join(" ");
}

/** Two candidates as one: the label of the one with the higher score, but the long form before the short. */
function joined(one: Candidate, other: Candidate): Candidate {
  const [first, second] =
    isLonger(other, one) || (other.score > one.score && !isLonger(one, other)) ? [other, one] : [one, other];
  return {
    ...withPhrases(first, [...first.phrases, ...second.phrases]),
    worth: Math.max(one.worth, other.worth),
    // They share articles; how many is not known here.
    score: Math.max(one.score, other.score) + Math.min(one.score, other.score) / 2,
  };
}

/** Each once, the label's first. */
function withPhrases(candidate: Candidate, all: readonly string[]): Candidate {
  const phrases = new Map<string, string>();
  for (const phrase of all) {
    const key = phraseWords(phrase).join(" ");
    if (!phrases.has(key)) phrases.set(key, phrase);
  }
  const label = phraseWords(candidate.label).join(" ");
  const ofLabel = phrases.get(label);
  phrases.delete(label);
  return { ...candidate, phrases: [...(ofLabel === undefined ? [] : [ofLabel]), ...phrases.values()] };
}

function isLonger(one: Candidate, other: Candidate): boolean {
  return one.label.split(" ").length > other.label.split(" ").length;
}

/** The forms in which it is written, the most frequent first; without particles where it is written with several. */
function phrasesOf({ key, kind, count }: RankedTerm, { language }: LanguageRules): string[] {
  const surfaces = [...count.surfaces].sort((a, b) => Number(isShouted(a[0])) - Number(isShouted(b[0])) || b[1] - a[1]);
  const forms = new Map<string, string>();
  for (const [surface] of surfaces) {
    const form = phraseWords(surface).join(" ");
    // English names have no other forms: "Chief" is not of the Chiefs.
    if (!forms.has(form) && (kind !== "name" || language !== "en" || form === key)) forms.set(form, surface);
  }
  const [most = key] = forms.values();
  if (/[\uac00-\ud7af]$/.test(key)) return forms.size > 1 ? [withoutEnd(most, key)] : [most];
  const bare = [...forms].filter(([form]) => !withoutParticles(form).some((rest) => forms.has(rest)));
  return bare.map(([, surface]) => surface).slice(0, FORMS);
}

const FORMS = 4;

/** What is written of the key: `surface` without the particle after it. */
function withoutEnd(surface: string, key: string): string {
  return surface.slice(0, surface.length - (phraseWords(surface).join(" ").length - key.length));
}

/** In capitals, as headings are; acronyms are short. */
function isShouted(surface: string): boolean {
  return surface.length > 5 && surface === surface.toUpperCase() && surface !== surface.toLowerCase();
}

/** Whether others than the one whose name ends with the word are called so, too, or it is met in small letters. */
function isPlainWord({ key, count }: RankedTerm, { general }: LanguageRules): boolean {
  return general !== undefined && (general.frequency(key) >= COMMON || count.kinds.noun > 0);
}

/** Terms in small letters begin with a capital as labels do. */
function labelled(forms: string[], kind: Kind, { language }: LanguageRules): Pick<Candidate, "label" | "phrases"> {
  const [most = ""] = forms;
  if (kind === "name") return { label: most, phrases: forms };
  // Indexes have the plural where there is one.
  const plural = language === "en" ? forms.find((form) => forms.some((other) => form === `${other}s`)) : undefined;
  const phrase = plural ?? most;
  const [first = ""] = phrase;
  const label = first.toLocaleUpperCase(language) + phrase.slice(first.length);
  return { label, phrases: [phrase, ...forms.filter((form) => form !== phrase)] };
}

/** Whether a word tells who or what it names: not so a surname or a first name alone, and a word of general language with a capital. */
function standsAlone({ key, kind, count }: RankedTerm, { general, isGeneral, stem }: LanguageRules): boolean {
  if (kind !== "name" || key.includes(" ")) return true;
  if (isGeneral(stem(key))) return false;
  if (count.addressed > count.mentions * ADDRESSED && count.stated === 0) return false;
  if (count.begins > count.articles * INTRODUCED) return false;
  return !general?.isKnown(key) || (count.kinds.noun === 0 && count.alone >= count.mentions * 0.5);
}

/** Share of the mentions with an office or a form of address before, from which on it is the surname of a person. */
const ADDRESSED = 0.15;

/** Share of the articles that introduce somebody by a name which begins with the word, from which on it is a first name. */
const INTRODUCED = 0.5;

const AMBIGUOUS = Symbol("several names end with the word");

/** From this share of the articles on, and from so many of them, a word stands for the longer name, as long as few end with it otherwise. */
const DOMINANT = 0.35;
const LEAST_LONGER = 3;
const LEAST_LONGER_OF_FEW = 2;
/** Articles of a word that is met in few. */
const FEW = 6;
const OTHERWISE = 0.2;
/** Times in a million words of general language, from which on a surname is one of many people. */
const COMMON = 16;

/**
 * The name that a word is short for, where it is one: `Donald Trump` of `Trump`, but of `Smith` several, of which the word alone tells none.
 * For an acronym, what it stands for.
 */
function longForm(
  { key, kind, count }: RankedTerm,
  { general, isGeneral }: LanguageRules,
): string | typeof AMBIGUOUS | undefined {
  if (kind !== "name" || key.includes(" ")) return undefined;
  const [first, ...others] = folded(count.longer);
  if (!first) return undefined;
  const [long, articles] = first;
  if (!long.toLowerCase().endsWith(key)) return articles > 1 ? long : undefined;
  // "South Sudan" is another country.
  const extra = phraseWords(long).slice(0, -1);
  if (extra.every(isGeneral)) return articles >= count.articles * DOMINANT ? AMBIGUOUS : undefined;
  // What is met once may be no name: "Critics Trump". Not so where the word is a common name.
  const isCommon = general !== undefined && general.frequency(key) >= COMMON;
  const rest = others.reduce((sum, [, number]) => (number > 1 || isCommon ? sum + number : sum), 0);
  const least = count.articles < FEW ? LEAST_LONGER_OF_FEW : LEAST_LONGER;
  const isDominant = articles >= least && articles >= count.articles * DOMINANT;
  if (isDominant && rest <= articles * OTHERWISE) return long;
  return articles + rest >= count.articles * 0.5 && others.length > 0 ? AMBIGUOUS : undefined;
}

/** Longer names, those that end with another counted as the other: `Forward Tyler Hansbrough`. The most frequent first. */
function folded(longer: ReadonlyMap<string, number>): [string, number][] {
  const counts = new Map<string, number>();
  for (const [name, number] of [...longer].sort((a, b) => a[0].length - b[0].length)) {
    const shorter = [...counts.keys()].find((other) => name.endsWith(` ${other}`));
    counts.set(shorter ?? name, (counts.get(shorter ?? name) ?? 0) + number);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
