/** Detects the language of a page (BCP 47) from its prose, and weighs it against what the page says of itself. */
import eld from "eld/extrasmall";
import type { Hint } from "../../model/page-text.ts";
import type { ClueOf } from "../../model/reading.ts";
import { TABLES } from "../languages/registry.ts";
import { isProse } from "../page/article-text.ts";
import { cited } from "../page/clues.ts";
import type { PageLine } from "../page/page-lines.ts";
import type { Known } from "../page/page-view.ts";

interface LanguageGuess {
  /** BCP 47. */
  language: string;
  /** 0 to 1. */
  weight: number;
  lines: PageLine[];
}

/** A publisher's language decides where nothing else does: it is too weak to stand against another clue, or to make one certain. */
const PUBLISHERS = 0.25;

/** Characters of text that detection looks at: enough to tell, and more would take longer. */
const SAMPLE_LENGTH = 1000;

/** What tells the language: the longest lines, the page's own claim, and what its publisher mostly writes; in this order. */
export function languageClues(view: Known<"page" | "hints" | "publisher">): ClueOf<"language">[] {
  const prose = view.page.lines.filter(isProse).slice(0, 400);
  const sample =
    prose.length > 0 ? prose.toSorted((a, b) => b.width - a.width).slice(0, 12) : view.page.lines.slice(0, 40);
  const detected = detectLanguage(sample);
  const hinted = hintedLanguage(view.hints);
  const clues: ClueOf<"language">[] = [];
  if (detected) {
    const { language: value, weight, lines } = detected;
    clues.push(cited({ field: "language", value, rule: "letters-and-words", weight }, lines.slice(0, 3)));
  }
  if (hinted) {
    const { where: rule, value: quote } = hinted.hint;
    clues.push({ field: "language", value: hinted.language, rule, lines: [], quote, weight: 0.7 });
  }
  const { name, language: own } = view.publisher?.source ?? {};
  if (own) {
    const rule = "language-of-the-publisher";
    const quote = `${name} publishes in ${own}`;
    clues.push({ field: "language", value: own, rule, lines: [], quote, weight: PUBLISHERS });
  }
  return clues;
}

/** Detection from the lines given, longest first. Undefined where there is too little text to tell. */
function detectLanguage(lines: readonly PageLine[]): LanguageGuess | undefined {
  const used: PageLine[] = [];
  let sample = "";
  for (const line of lines) {
    if (sample.length >= SAMPLE_LENGTH) break;
    sample += `${line.head}\n`;
    used.push(line);
  }
  const letters = lengthOf(/\p{L}+/gu, sample);
  if (letters < 12) return undefined;
  const byScript = languageOfScript(sample, letters);
  if (byScript) return { language: byScript, weight: letters >= 40 ? 0.9 : 0.6, lines: used };
  const result = eld.detect(sample.replace(/https?:\/\/\S{1,300}/g, " "));
  const byWords = languageOfWords(sample, result.isReliable() ? result.language : "");
  if (byWords) return { language: byWords, weight: letters >= 200 ? 0.9 : 0.6, lines: used };
  if (!result.language) return undefined;
  const weight = !result.isReliable() ? 0.3 : letters >= 200 ? 0.9 : letters >= 60 ? 0.6 : 0.3;
  return { language: MACRO[result.language] ?? result.language, weight, lines: used };
}

/** The language that the page's metadata claims, as BCP 47 in canonical form. */
function hintedLanguage(hints: readonly Hint[]): { language: string; hint: Hint } | undefined {
  for (const hint of hints) {
    if (hint.field !== "language") continue;
    try {
      const [canonical] = Intl.getCanonicalLocales(hint.value.trim().replaceAll("_", "-"));
      if (canonical) return { language: canonical, hint };
    } catch {
      // A claim that is no language tag says nothing.
    }
  }
  return undefined;
}

/** Codes of the detector that BCP 47 spells otherwise. */
const MACRO: Record<string, string> = { tl: "fil" };

/** Scripts that one language alone is written in, or that tell two apart by their letters. */
function languageOfScript(sample: string, letters: number): string | undefined {
  if (!BEYOND_LATIN.test(sample)) return undefined;
  const share = (script: RegExp) => lengthOf(script, sample) / letters;
  if (share(/[\u3040-\u30ff]+/g) > 0.12) return "ja";
  if (share(/\p{Script=Hangul}+/gu) > 0.4) return "ko";
  if (share(/\p{Script=Han}+/gu) > 0.5) return "zh";
  if (share(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]+/gu) > 0.5) return undefined;
  return ONE_LANGUAGE.find(({ script }) => share(script) > 0.5)?.language;
}

/** Letters of other scripts, and signs that are not those of typography. */
const BEYOND_LATIN = /[\u02b0-\u1fff\u2070-\uffff]/;

/** How many characters the runs of a pattern have together. */
function lengthOf(runs: RegExp, text: string): number {
  return text.match(runs)?.join("").length ?? 0;
}

/** Scripts that newspapers of one language alone are printed in. */
const ONE_LANGUAGE = TABLES.flatMap(({ tag, detection }) =>
  detection?.script ? [{ language: tag, script: detection.script }] : [],
);

/** Languages that the detector does not know, by words that tell them from those that it takes them for. */
const WORD_SETS = TABLES.flatMap(({ tag, detection }) => {
  if (!detection?.words) return [];
  const { takenFor, words, against, least } = detection.words;
  const sets = { takenFor: new Set(takenFor), words: new Set(words), against: new Set(against) };
  return [{ language: tag, least, ...sets }];
});

function languageOfWords(sample: string, detected: string): string | undefined {
  const open = WORD_SETS.filter(({ takenFor }) => detected === "" || takenFor.has(detected));
  if (open.length === 0) return undefined;
  const said = new Set(sample.toLowerCase().match(/[\p{L}\p{M}'’]{1,30}/gu));
  return open.find(({ words, against, least }) => {
    const met = shared(said, words);
    return met >= least && met > shared(said, against);
  })?.language;
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const word of one) if (other.has(word)) count++;
  return count;
}
