/** A paragraph as words with what their writing says: capitals, the beginnings of sentences, and where a phrase cannot go on. */
import { comparable } from "../parse/clues/phrase-words.ts";
import { KATAKANA, UNSPACED_BUT_KATAKANA } from "../text/scripts.ts";

export interface TextWord {
  /** In small letters, as phrases are compared. */
  form: string;
  /** Offsets in the text. */
  start: number;
  end: number;
  /** `none`: of a script without capitals, or a number. */
  letters: "small" | "capital" | "capitals" | "none";
  /** It begins a sentence or a quotation, where every word has a capital. */
  opens: boolean;
  /** A sign before it ends a part of a sentence. */
  parted: boolean;
  /** A hyphen joins it to the word before: `Korean` in `inter-Korean`. */
  hyphened: boolean;
}

const RUN = /[\p{L}\p{M}\p{Nd}\u30fb]+/gu;
/** A run of katakana, where a middle dot stands between the parts of a name; of other scripts without spaces; or of other letters and digits. */
const PART = new RegExp(
  `[${KATAKANA}\\u30fb]+|[${UNSPACED_BUT_KATAKANA}]+|[^${KATAKANA}\\u30fb${UNSPACED_BUT_KATAKANA}]+`,
  "gu",
);
const SPACED = /^[\0-\u0dff]*$/;
const IS_UNSPACED = new RegExp(`^[${UNSPACED_BUT_KATAKANA}]`, "u");
const IS_KATAKANA = new RegExp(`^[${KATAKANA}]`, "u");

/** What may stand between the words of one phrase. */
const WITHIN = /^(?:[ \u00a0]?|['’.]|\.? |[-‐‑]|['’] )$/;
const HYPHEN = /^[-‐‑]$/;
/** A full stop and a space: the end of a sentence, but after an initial or a short title. */
const STOP = /^\.["'”’»)]* /;
const SHORT = /^\p{Lu}\p{Ll}{0,2}$/u;
const OPENS = /[.!?:…¿¡"“”„«»‘([*>|]|^['’-]|[–—-] ?$/;

/** @param language Primary tag, for scripts without spaces. */
export function textWords(text: string, language: string): TextWord[] {
  const words: TextWord[] = [];
  let end = 0;
  let last = "";
  for (const { run, index } of runsOf(text)) {
    const between = text.slice(end, index);
    const stopped = STOP.test(between) && !SHORT.test(last);
    const parted = words.length === 0 || !WITHIN.test(between) || stopped;
    const opens = words.length === 0 || (OPENS.test(between) && (parted || between.startsWith(".")));
    if (IS_UNSPACED.test(run)) addSegments(words, run, index, language, parted);
    else {
      const letters = lettersOf(run);
      const hyphened = HYPHEN.test(between);
      words.push({ form: comparable(run), start: index, end: index + run.length, letters, opens, parted, hyphened });
    }
    end = index + run.length;
    last = run;
  }
  return words;
}

function* runsOf(text: string): Iterable<{ run: string; index: number }> {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (SPACED.test(run)) yield { run, index };
    else for (const { 0: part, index: within } of run.matchAll(PART)) yield { run: part, index: index + within };
  }
}

const segmenters = new Map<string, Intl.Segmenter>();

function addSegments(words: TextWord[], run: string, start: number, language: string, parted: boolean): void {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, segmenter);
  for (const { segment, index } of segmenter.segment(run)) {
    const at = start + index;
    const form = comparable(segment);
    const isFirst = index === 0;
    words.push({
      form,
      start: at,
      end: at + segment.length,
      letters: "none",
      opens: isFirst,
      parted: isFirst && parted,
      hyphened: false,
    });
  }
}

function lettersOf(word: string): TextWord["letters"] {
  if (IS_KATAKANA.test(word)) return "none";
  const first = word.codePointAt(0) ?? 0;
  const isAscii = first < 0x80;
  const initial = isAscii ? word.charCodeAt(0) >= 65 && word.charCodeAt(0) <= 90 : /^\p{Lu}/u.test(word);
  if (!initial)
    return isAscii
      ? first >= 97
        ? "small"
        : /\p{Ll}/u.test(word)
          ? "small"
          : "none"
      : /^\p{Ll}/u.test(word)
        ? "small"
        : "none";
  return word.length > 1 && word === word.toUpperCase() ? "capitals" : "capital";
}
