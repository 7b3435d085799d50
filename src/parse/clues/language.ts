/** Detects the language of a page (BCP 47) from its prose, and weighs it against what the page says of itself. */
import eld from "eld/extrasmall";
import type { Hint } from "../../model/page-text.ts";
import { isProse } from "../page/article-text.ts";
import type { PageLine } from "../page/page-lines.ts";
import { addClue, type Draft } from "../page/page-reading.ts";

interface LanguageGuess {
  /** BCP 47. */
  language: string;
  /** 0 to 1. */
  weight: number;
  lines: PageLine[];
}

/** A publisher's language tells where nothing else does: it stands against no other clue, and makes none of them certain. */
const PUBLISHERS = 0.25;

/** As much text as detection looks at. */
const SAMPLE_LENGTH = 1000;

/**
 * Detects the language from the longest lines, and puts beside it the page's own claim and what its publisher mostly writes.
 */
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
  const own = draft.publisher?.source.language;
  if (own) {
    const rule = "language-of-the-publisher";
    const quote = `${draft.publisher?.source.name} publishes in ${own}`;
    draft.clues.push({ field: "language", value: own, rule, lines: [], quote, weight: PUBLISHERS });
  }
  const chosen = [detected?.language, hinted?.language, own].filter((language) => language !== undefined);
  draft.languages = [...new Set(chosen)];
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
  const share = (script: RegExp) => lengthOf(script, sample) / letters;
  if (share(/[\u3040-\u30ff]+/g) > 0.12) return "ja";
  if (share(/\p{Script=Hangul}+/gu) > 0.4) return "ko";
  if (share(/\p{Script=Han}+/gu) > 0.5) return "zh";
  if (share(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]+/gu) > 0.5) return undefined;
  return ONE_LANGUAGE.find(({ script }) => share(script) > 0.5)?.language;
}

/** How many characters the runs of a pattern have together. */
function lengthOf(runs: RegExp, text: string): number {
  return text.match(runs)?.join("").length ?? 0;
}

/** Scripts in which newspapers of one language, as good as alone, are printed. */
const ONE_LANGUAGE: readonly { script: RegExp; language: string }[] = [
  { script: /\p{Script=Greek}+/gu, language: "el" },
  { script: /\p{Script=Hebrew}+/gu, language: "he" },
  { script: /\p{Script=Armenian}+/gu, language: "hy" },
  { script: /\p{Script=Georgian}+/gu, language: "ka" },
  { script: /\p{Script=Bengali}+/gu, language: "bn" },
  { script: /\p{Script=Gujarati}+/gu, language: "gu" },
  { script: /\p{Script=Gurmukhi}+/gu, language: "pa" },
  { script: /\p{Script=Tamil}+/gu, language: "ta" },
  { script: /\p{Script=Telugu}+/gu, language: "te" },
  { script: /\p{Script=Kannada}+/gu, language: "kn" },
  { script: /\p{Script=Malayalam}+/gu, language: "ml" },
  { script: /\p{Script=Sinhala}+/gu, language: "si" },
  { script: /\p{Script=Thai}+/gu, language: "th" },
  { script: /\p{Script=Lao}+/gu, language: "lo" },
  { script: /\p{Script=Khmer}+/gu, language: "km" },
  { script: /\p{Script=Myanmar}+/gu, language: "my" },
  { script: /\p{Script=Ethiopic}+/gu, language: "am" },
];

/** A language that the detector does not know, those that it takes it for, and words that tell them apart. */
interface Unknown {
  language: string;
  /** Languages of the detector, which may also be unsure. */
  takenFor: string;
  words: string;
  /** Words of the languages that it is taken for; fewer of these must be met. */
  against: string;
  /** How many different words must be met. */
  least: number;
}

const BY_WORDS: readonly Unknown[] = [
  {
    language: "id",
    takenFor: "ms tl",
    words:
      "bahwa karena bisa namun setelah usai saat soal warga sedangkan seraya ujar miliar juta rupiah rp senin kamis jumat minggu agar polisi",
    against:
      "bahawa kerana boleh ialah beliau iaitu manakala selepas daripada berkata bagi pihak isnin khamis jumaat ahad ringgit rm",
    least: 2,
  },
  {
    language: "sw",
    takenFor: "tl ms",
    words: "ya wa kwa katika ni la za cha kuwa hiyo huo hilo ambayo ambao hii huku baada wakati watu pia lakini",
    against: "",
    least: 5,
  },
  {
    language: "lb",
    takenFor: "de nl",
    words: "déi huet vun dass net fir mat och gëtt hunn sech géif wéi dee sinn nach iwwer zanter",
    against: "die hat von nicht für mit auch wird haben sich wie sind noch über seit",
    least: 4,
  },
  {
    language: "af",
    takenFor: "nl",
    words: "nie hulle sê vir baie asook hul ná dié 'n wees gesê ook sy kry",
    against: "niet zij zei voor veel hun een zijn heeft werd naar",
    least: 4,
  },
];

const WORD_SETS = BY_WORDS.map(({ language, takenFor, words, against, least }) => ({
  language,
  takenFor: new Set(takenFor.split(" ")),
  least,
  words: new Set(words.split(" ")),
  against: new Set(against.split(" ")),
}));

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
