/** Which of the counted terms are worth a topic, the best first. */

import { largest } from "../text/list.ts";
import { logLikelihood, logRatio, SIGNIFICANT } from "./keyness.ts";
import type { LanguageRules } from "./language-rules.ts";
import { addedUp, type TermCount, type TermCounts } from "./term-counts.ts";
import type { Kind } from "./term-line.ts";

export interface RankedTerm {
  /** Its words in small letters between spaces. */
  key: string;
  kind: Kind;
  count: TermCount;
  /** How good a topic of one article it is. */
  worth: number;
  score: number;
}

/** A single word that is no name needs so many headlines. */
const LEAST_TITLED = 2;

/** A term of more than this share of the articles tells none from the others. */
const WIDEST = 0.4;
/** Too few articles to tell what is wide. */
const SMALL_ARCHIVE = 20;

export function rankTerms(counts: TermCounts, rules: LanguageRules, least: number): RankedTerm[] {
  const ranked: RankedTerm[] = [];
  for (const [key, count] of withVariants(counts.terms, rules)) {
    if (count.articles < least) continue;
    if (counts.articles >= SMALL_ARCHIVE && count.articles > counts.articles * WIDEST) continue;
    const kind = kindOf(key, count, rules);
    if (!kind) continue;
    const worth = kind === "name" ? nameWorth(key, count, counts, rules) : nounWorth(key, kind, count, counts, rules);
    if (worth <= 0) continue;
    ranked.push({ key, kind, count, worth, score: count.articles * worth * emphasis(count) * spread(count, counts) });
  }
  return withoutFragments(ranked).sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

/** The forms of a word, singular and plural or the cases of a name, as one term: by its most frequent form. */
function withVariants(terms: ReadonlyMap<string, TermCount>, { stem }: LanguageRules): [string, TermCount][] {
  const groups = new Map<string, [key: string, count: TermCount]>();
  const stems = new Map<string, string>();
  const stemOf = (word: string) => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
  for (const [key, count] of terms) {
    const common = key.split(" ").map(stemOf).join(" ");
    const [known, first] = groups.get(common) ?? [];
    if (known === undefined || first === undefined) groups.set(common, [key, count]);
    else groups.set(common, [count.articles > first.articles ? key : known, addedUp(first, count)]);
  }
  return [...groups.values()];
}

/** The kind that most occurrences have; none where it is not clear, or where only headlines and beginnings of sentences have it. */
function kindOf(
  key: string,
  { kinds, determined, longer, articles }: TermCount,
  rules: LanguageRules,
): Kind | undefined {
  // Where all nouns have capitals, a name is what has no article, or often a first name before it.
  if (rules.nounsHaveCapitals && !key.includes(" ")) {
    if (kinds.noun >= 5 && determined === 0) return "name";
    if ([...longer.values()].some((number) => number >= Math.max(2, articles / 3))) return "name";
  }
  const all = kinds.name + kinds.noun + kinds.mixed;
  const [kind, most] = (Object.entries(kinds) as [Kind, number][]).reduce((a, b) => (b[1] > a[1] ? b : a));
  return all > 0 && most >= all * 0.7 ? kind : undefined;
}

function nameWorth(key: string, count: TermCount, counts: TermCounts, rules: LanguageRules): number {
  const words = key.split(" ");
  if (count.alone < count.mentions * 0.35) return 0;
  if (words.every((word) => rules.isGeneral(word) || rules.titles.has(word) || word.length < 2)) return 0;
  if (words.length === 1 && rules.general?.isNoNoun(key) && !/^\p{Lu}+$/u.test([...count.surfaces.keys()][0] ?? ""))
    return 0;
  // After a title it is the name without the title that counts.
  if (words.length > 1 && (rules.titles.has(words[0] as string) || rules.titles.has(words.slice(0, 2).join(" "))))
    return 0;
  if (words.slice(1, -1).some((word) => rules.titles.has(word))) return 0;
  if (words.length === 1 && (key.length < 2 || isAdjective(key, counts, rules))) return 0;
  const share = characteristic(words, counts, rules);
  if (words.length === 1 && rules.general?.isKnown(key) && share < 0.35) return 0;
  return (words.length > 1 ? 1.3 : 1) * (0.5 + 0.5 * share);
}

/** Whether an English name is the adjective of another that the archive has: `Israeli` of `Israel`. */
function isAdjective(key: string, { words }: TermCounts, { language }: LanguageRules): boolean {
  return (
    language === "en" &&
    ADJECTIVE_ENDINGS.some(
      (ending) => key.length > ending.length + 3 && key.endsWith(ending) && words.has(key.slice(0, -ending.length)),
    )
  );
}

const ADJECTIVE_ENDINGS = ["n", "an", "ian", "i", "ese", "ish"];

function nounWorth(key: string, kind: Kind, count: TermCount, counts: TermCounts, rules: LanguageRules): number {
  const words = key.split(" ");
  const isWord = words.length === 1;
  if (rules.isGeneral(key)) return 0;
  if (!isNounPhrase(words, count, rules)) return 0;
  const share = characteristic(words, counts, rules);
  if (share < (isWord ? 0.3 : 0.2)) return 0;
  if (isWord && rules.isGeneral(rules.stem(key))) return 0;
  if (isWord && rules.subjects && count.stated < LEAST_STATED && !isTelling(key, share, rules)) return 0;
  if (isWord && count.titled < Math.max(LEAST_TITLED, count.articles * 0.2)) return 0;
  return (isWord ? 0.65 : kind === "mixed" ? 0.8 : 1.1) * share;
}

/** Whether the last word is a noun, as far as the table of the language or the articles before it tell. */
function isNounPhrase(words: readonly string[], { kinds, determined }: TermCount, rules: LanguageRules): boolean {
  const last = words.at(-1) as string;
  const isWord = words.length === 1;
  const share = determined / (kinds.noun + kinds.mixed);
  const { general } = rules;
  if (!general) return rules.articles.size === 0 || rules.nounsHaveCapitals || share >= (isWord ? 0.25 : 0.1);
  if (general.isNoNoun(last) && (isWord || share < 0.3)) return false;
  if (!general.isKnown(last) && /(?:ed|ly)$/.test(last) && (isWord || share < 0.3)) return false;
  return !isWord || !/ing$/.test(last) || share >= 0.15;
}

/** Articles that state a word as a keyword, from which on it is a subject. */
const LEAST_STATED = 2;

/** Whether a word that is no name says what an article is about: one that general English does not know, such as `playoff`, or a compound of German. */
function isTelling(word: string, share: number, { general, nounsHaveCapitals }: LanguageRules): boolean {
  if (general) return share > 0.85 && !general.isKnown(word);
  return nounsHaveCapitals && word.length >= LONGEST_SIMPLE;
}

/** Letters from which on German words are mostly compounds. */
const LONGEST_SIMPLE = 12;

/**
 * How characteristic of the archive the words are, from 0 to 1: against general language where its frequencies are known, or else by
 * how few of the articles have them, since a word of general language is in most.
 */
function characteristic(
  words: readonly string[],
  { words: known, length, articles }: TermCounts,
  { general, joining }: LanguageRules,
): number {
  // In few articles a word of general language may be in all by chance.
  if (!general && articles < SMALL_ARCHIVE) return 0.5;
  const shares = words
    .filter((word) => !joining.has(word))
    .map((word) => {
      const { count = 0, articles: in_ = 0 } = known.get(word) ?? {};
      if (!general) return Math.max(0, 1 - (in_ / articles) * 2);
      const usual = general.frequency(word);
      if (logLikelihood(count, length, usual) < SIGNIFICANT) return 0;
      return Math.min(1, Math.max(0, (logRatio(count, length, usual) - 1) / 5));
    });
  const most = largest(shares, 0);
  const mean = shares.reduce((a, b) => a + b, 0) / Math.max(1, shares.length);
  return (most + mean) / 2;
}

/** A term of headlines is worth more. */
function emphasis({ articles, titled }: TermCount): number {
  return 0.6 + (0.8 * titled) / articles;
}

/** A term of several sources and months is worth more, where the archive has several. */
function spread({ sources, months, articles }: TermCount, counts: TermCounts): number {
  const bySource = counts.sources.size < 3 ? 1 : 0.4 + 0.6 * Math.min(1, sources.size / Math.min(3, articles));
  const byMonth = counts.months.size < 6 ? 1 : 0.6 + 0.4 * Math.min(1, months.size / Math.min(3, articles));
  return bySource * byMonth;
}

/** Without those that are mostly met within one longer term. */
function withoutFragments(terms: readonly RankedTerm[]): RankedTerm[] {
  const longest = new Map<string, number>();
  for (const { key, count } of terms) {
    const words = key.split(" ");
    for (let start = 0; start < words.length; start++)
      for (let end = start + 1; end <= words.length; end++) {
        if (end - start === words.length) continue;
        const part = words.slice(start, end).join(" ");
        longest.set(part, Math.max(longest.get(part) ?? 0, count.articles));
      }
  }
  return terms.filter(({ key, kind, count }) =>
    kind === "name" && !key.includes(" ") ? true : (longest.get(key) ?? 0) < count.articles * 0.65,
  );
}
