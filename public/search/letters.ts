/**
 * Words as the search compares them: how a text is cut into them, and what their plain letters are. The index and the question are both
 * made with these functions, so that they agree in every browser; `Intl.Segmenter` divides words differently from engine to engine.
 */

/** A word, or a letter of a script that sets no spaces, of a text. */
export interface Token {
  /**
   * In lower case, composed (NFKC). Of a script without spaces it is a letter and the one after it, or the last letter of a run alone: so
   * any run of letters is found by the pairs in it.
   */
  form: string;
  /** Where it stands in the text, in UTF-16 code units. Of a pair, its first letter. */
  start: number;
  end: number;
}

/** Letters of a word; what follows is not looked at. A word of a language is shorter. */
export const LONGEST_WORD = 60;

/** Scripts without spaces between words. */
const UNSPACED = ["Han", "Hira", "Kana", "Bopo", "Thai", "Laoo", "Khmr", "Mymr"]
  .map((script) => `\\p{scx=${script}}`)
  .join("");
/** A word with the hyphens at which a line may be divided in it. */
const RUN = /[\p{L}\p{M}\p{N}\u00AD]+/gu;
const UNSPACED_RUN = new RegExp(`[${UNSPACED}]+`, "gu");
const NO_WORD = /[^\p{L}\p{M}\p{N}]/gu;
const PARTS = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, "gu");
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");
const HANGUL = /\p{scx=Hang}/u;
const ASCII = /^[\0-\x7F]*$/;

/** The words of a text, in its order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (ASCII.test(run) || run.search(UNSPACED_RUN) < 0) add(tokens, run, index);
    else
      for (const { 0: part, index: within } of run.matchAll(PARTS)) {
        if (IS_UNSPACED.test(part)) addPairs(tokens, part, index + within);
        else add(tokens, part, index + within);
      }
  }
  return tokens;
}

/** The forms of `tokensOf`, faster. */
export function formsOf(text: string): string[] {
  if (ASCII.test(text))
    return (
      text
        .toLowerCase()
        .match(ASCII_WORD)
        ?.map((word) => word.slice(0, LONGEST_WORD)) ?? []
    );
  return text.match(RUN)?.flatMap(formsOfRun) ?? [];
}

const ASCII_WORD = /[a-z0-9]+/g;
/** What runs of letters are made of: most of a text's have been met before. */
const met = new Map<string, string | string[]>();
const REMEMBERED = 50_000;

function formsOfRun(run: string): string | string[] {
  const known = met.get(run);
  if (known !== undefined) return known;
  const forms = tokensOf(run).map(({ form }) => form);
  if (met.size >= REMEMBERED) met.clear();
  const made = forms.length === 1 ? (forms[0] as string) : forms;
  // A long run is met once.
  if (run.length <= LONGEST_WORD) met.set(run, made);
  return made;
}

/** Whether the word is of a script that sets no spaces, and therefore a letter or a pair of letters. */
export function isUnspaced(form: string): boolean {
  return form > "\u0DFF" && IS_UNSPACED.test(form);
}

/** Whether the word is Korean: its particles are not divided from it, so that it is found by its beginning. */
export function isHangul(form: string): boolean {
  return form > "\u10FF" && HANGUL.test(form);
}

/** The word in plain letters, as many people type it: without accents and vowel points, special letters by those of the alphabet. */
export function plain(form: string): string {
  if (ASCII.test(form) || isUnspaced(form)) return form;
  const letters = form.normalize("NFD").replace(ACCENTS, "").normalize("NFC");
  return letters.replace(SPECIAL, (letter) => PLAIN[letter] ?? letter);
}

/** Accents of Latin, Greek and Cyrillic letters, points of Hebrew, vowel signs and the lengthening stroke of Arabic. Vowel signs of other scripts are letters. */
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670]/g;
const PLAIN: { readonly [letter: string]: string } = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ŧ: "t", ħ: "h", ŋ: "n", ı: "i", ĸ: "k" },
  ...{ ς: "σ", ٱ: "ا", ی: "ي", ک: "ك" },
  ...digits("٠١٢٣٤٥٦٧٨٩"),
  ...digits("۰۱۲۳۴۵۶۷۸۹"),
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "g");

function digits(written: string): { [letter: string]: string } {
  return Object.fromEntries([...written].map((digit, value) => [digit, String(value)]));
}

function add(tokens: Token[], word: string, start: number): void {
  const form = formOf(word);
  if (form !== "") tokens.push({ form, start, end: start + word.length });
}

function addPairs(tokens: Token[], run: string, start: number): void {
  const composed = normalised(run);
  const letters = [...composed];
  // Where composing changes the number of letters, the whole run stands for each.
  const exact = composed.length === run.length;
  let at = 0;
  for (const [i, letter] of letters.entries()) {
    const [from, to] = exact ? [at, at + letter.length] : [0, run.length];
    tokens.push({ form: letter + (letters[i + 1] ?? ""), start: start + from, end: start + to });
    at += letter.length;
  }
}

function formOf(word: string): string {
  if (ASCII.test(word)) return word.slice(0, LONGEST_WORD).toLowerCase();
  const form = normalised(word);
  return form.length > LONGEST_WORD ? [...form.slice(0, LONGEST_WORD)].join("").replace(/[\uD800-\uDBFF]$/, "") : form;
}

function normalised(word: string): string {
  return word.normalize("NFKC").toLowerCase().normalize("NFC").replace(NO_WORD, "");
}
