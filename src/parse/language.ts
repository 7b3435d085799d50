/** Detects the language of a page (BCP 47) from its prose, and weighs it against what the page says of itself. */
import eld from "eld/extrasmall";
import type { Hint } from "../line.ts";
import { isProse } from "./article-span.ts";
import { addClue, type Draft } from "./draft.ts";
import type { SheetLine } from "./sheet.ts";

interface LanguageGuess {
  /** BCP 47. */
  language: string;
  /** 0 to 1. */
  weight: number;
  lines: SheetLine[];
}

/** As much text as detection looks at. */
const SAMPLE_LENGTH = 1000;

/** Detects the language from the longest lines and puts the page's own claim beside it. */
export function chooseLanguages(draft: Draft): void {
  const prose = draft.sheet.lines.filter(isProse).slice(0, 400);
  const sample =
    prose.length > 0 ? prose.toSorted((a, b) => b.width - a.width).slice(0, 12) : draft.sheet.lines.slice(0, 40);
  const detected = detectLanguage(sample);
  const hinted = hintedLanguage(draft.hints);
  if (detected)
    addClue(
      draft,
      { field: "language", value: detected.language, rule: "letters-and-words", weight: detected.weight },
      detected.lines.slice(0, 3),
    );
  if (hinted) {
    draft.clues.push({
      field: "language",
      value: hinted.language,
      rule: hinted.hint.where,
      lines: [],
      quote: hinted.hint.value,
      weight: 0.7,
    });
  }
  draft.languages = [...new Set([detected?.language, hinted?.language].filter((language) => language !== undefined))];
}

/** Detection from the lines given, longest first. Undefined where there is too little text to tell. */
function detectLanguage(lines: readonly SheetLine[]): LanguageGuess | undefined {
  const used: SheetLine[] = [];
  let sample = "";
  for (const line of lines) {
    if (sample.length >= SAMPLE_LENGTH) break;
    sample += `${line.head}\n`;
    used.push(line);
  }
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 12) return undefined;
  const byScript = languageOfScript(sample, letters);
  if (byScript) return { language: byScript, weight: letters >= 40 ? 0.9 : 0.6, lines: used };
  const result = eld.detect(sample.replace(/https?:\/\/\S{1,300}/g, " "));
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
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / letters;
  if (share(/[\u3040-\u30ff]/g) > 0.12) return "ja";
  if (share(/\p{Script=Hangul}/gu) > 0.4) return "ko";
  if (share(/\p{Script=Han}/gu) > 0.5) return "zh";
  return undefined;
}
