/** The names and phrases that one article is about, by the same measure by which topics are given to articles. */
import { withoutParticles } from "../parse/clues/phrase-words.ts";
import { isSubject, LEAD_WORDS, type Mentions } from "../parse/clues/topics.ts";
import type { LanguageRules } from "./language-rules.ts";
import { acronymsSpelledOut, longForm } from "./long-forms.ts";
import { isAlone, isFollowedByName, type Kind, kindOf, type TermLine } from "./term-line.ts";
import { type TextWord, textWords } from "./text-words.ts";

/** What of a record terms are taken from. */
export interface TermText {
  title: string;
  dek: string;
  /** Plain text. */
  paragraphs: readonly string[];
  /** What the article states itself to be about. */
  keywords?: readonly string[];
}

/** What is counted of a phrase in an article. */
export interface ArticleTerm extends Mentions {
  /** Occurrences whose writing tells the kind. */
  kinds: Record<Kind, number>;
  /** Occurrences in the text that are no part of a longer name. */
  alone: number;
  /** After an article: `the verdict`. */
  determined: number;
  /** After an office or a form of address: `Mayor Marlow`. */
  addressed: number;
  /** Whether its first occurrence in the text begins a longer name, as a person's first name does. */
  begins: boolean;
  /** Whether the article states it as a keyword. */
  stated: boolean;
  /** As written, by how often. */
  surfaces: Map<string, number>;
  /** Names that end with it, `Donald Trump` of `Trump`; of an acronym, what it is short for. */
  longer: Set<string>;
}

export interface ArticleTerms {
  /** Those that are a subject of the article, by their words in small letters between spaces. */
  terms: Map<string, ArticleTerm>;
  /** Words of the text without particles, by how often. */
  words: Map<string, number>;
  length: number;
}

/** Words in a term. */
const LONGEST_NAME = 6;
const LONGEST_PHRASE = 3;
/** Segments of a script without spaces. */
const LONGEST_RUN = 4;

export function articleTerms(article: TermText, rules: LanguageRules): ArticleTerms {
  const parts: { part: TermLine["part"]; text: string; words: TextWord[] }[] = [];
  const add = (part: TermLine["part"], text: string) =>
    parts.push({ part, text, words: textWords(text, rules.language) });
  if (article.title) add("title", article.title);
  if (article.dek) add("dek", article.dek);
  let length = 0;
  let inLead = true;
  for (const text of article.paragraphs) {
    const words = textWords(text, rules.language);
    inLead &&= length === 0 || length + words.length <= LEAD_WORDS;
    parts.push({ part: inLead ? "lead" : "body", text, words });
    length += words.length;
  }
  const words = countWords(parts.map((one) => one.words));
  const terms = new Map<string, ArticleTerm>();
  for (const { part, text, words: line } of parts) {
    const told = (part === "lead" || part === "body") && !isHeading(line);
    collect({ part, text, line, told, words, rules }, terms);
  }
  for (const [acronym, long] of acronymsSpelledOut(parts, terms, rules)) terms.get(acronym)?.longer.add(long);
  for (const keyword of article.keywords ?? []) {
    const term = terms.get(keyOf(textWords(keyword, rules.language)));
    if (term) term.stated = true;
  }
  // The same measure by which topics are given, so that a term is proposed where it would be given.
  for (const [key, term] of terms) if (term.body === 0 || !isSubject(term, length)) terms.delete(key);
  return { terms, words, length };
}

function countWords(lines: readonly TextWord[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const { form } of line) {
      const word = bare(form);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  return counts;
}

/** Whether the line is in capitals as headings are, so that capitals tell nothing. */
function isHeading(line: readonly TextWord[]): boolean {
  const cased = line.filter(({ letters }) => letters !== "none");
  const capital = cased.filter(({ letters }) => letters !== "small").length;
  return cased.length > 2 && capital > cased.length * 0.7;
}

function collect(line: TermLine, terms: Map<string, ArticleTerm>): void {
  for (let start = 0; start < line.line.length; start++) {
    if (mayBound(line, start)) collectFrom(line, start, terms);
  }
}

/** Whether a term may begin or end with the word: it says something, and is met again in the article. */
function mayBound({ line, rules, words }: TermLine, at: number): boolean {
  const { form, letters } = line[at] as TextWord;
  if (form.length < 2 && letters !== "capital" && !isIdeograph(form)) return false;
  if (/^\p{Nd}/u.test(form) || rules.isEmpty(form)) return false;
  if (letters !== "capital" && letters !== "capitals" && (rules.isGeneral(form) || rules.isGeneral(bare(form))))
    return false;
  return (words.get(bare(form)) ?? 0) > 1;
}

function isIdeograph(form: string): boolean {
  return form >= "\u3400";
}

function collectFrom(context: TermLine, start: number, terms: Map<string, ArticleTerm>): void {
  const { line, rules } = context;
  let small = 0;
  let content = 0;
  for (let end = start; end < line.length && end < start + LONGEST_NAME; end++) {
    const word = line[end] as TextWord;
    if (end > start && word.parted) return;
    const isJoining = end > start && word.letters === "small" && rules.joining.has(word.form);
    if (isJoining) {
      if (small > 0 && !rules.joinsPhrases) return;
      continue;
    }
    if (!mayBound(context, end)) return;
    content++;
    const kind = kindOf(context, start, end);
    if (word.letters === "small" && !(word.opens && end === start)) small++;
    if (kind === undefined || content > longest(context, kind, word)) return;
    if (kind !== "partial" && !endsWithinWord(line, end))
      count(termOf(terms, keyOf(line.slice(start, end + 1))), context, start, end, kind);
  }
}

/** Whether a hyphen joins the next word to one that is no name: `inter` in `inter-Korean`, but not `US` in `US-China`. */
function endsWithinWord(line: readonly TextWord[], end: number): boolean {
  const { letters, opens } = line[end] as TextWord;
  return line[end + 1]?.hyphened === true && (letters === "small" || (letters === "capital" && opens));
}

function longest({ told }: TermLine, kind: Kind | "partial" | "untold", { letters, form }: TextWord): number {
  if (letters === "none") return isIdeograph(form) ? LONGEST_RUN : LONGEST_PHRASE;
  return kind === "name" || (kind === "untold" && !told) ? LONGEST_NAME : LONGEST_PHRASE;
}

function termOf(terms: Map<string, ArticleTerm>, key: string): ArticleTerm {
  const known = terms.get(key);
  if (known) return known;
  const term: ArticleTerm = {
    ...{ title: 0, dek: 0, lead: 0, body: 0, alone: 0, determined: 0, addressed: 0, begins: false, stated: false },
    ...{ kinds: { name: 0, noun: 0, mixed: 0 }, surfaces: new Map(), longer: new Set() },
  };
  terms.set(key, term);
  return term;
}

function count(term: ArticleTerm, context: TermLine, start: number, end: number, kind: Kind | "untold"): void {
  const { line, text, part, rules, told } = context;
  if (part !== "body") term[part]++;
  if (part === "body" || part === "lead") {
    if (term.body === 0) term.begins = told && start === end && isFollowedByName(context, end);
    term.body++;
  }
  if (kind !== "untold") term.kinds[kind]++;
  if (told && isAlone(context, start, end)) term.alone++;
  const long = start === end ? longForm(context, start) : undefined;
  if (long) term.longer.add(long);
  const before = line[start - 1];
  if (told && before && !line[start]?.parted) {
    if (rules.articles.has(before.form)) term.determined++;
    if (rules.titles.has(before.form)) term.addressed++;
  }
  const surface = text.slice((line[start] as TextWord).start, (line[end] as TextWord).end);
  if (kind !== "untold" || term.surfaces.size === 0) term.surfaces.set(surface, (term.surfaces.get(surface) ?? 0) + 1);
}

/** The words without particles at the ends, so that all forms of a Korean or Arabic word are one term. */
export function keyOf(words: readonly Pick<TextWord, "form">[]): string {
  const forms = words.map(({ form }) => form);
  if (forms.length === 0) return "";
  const last = forms.length - 1;
  if (/^[\uac00-\ud7af]/.test(forms[last] as string)) forms[last] = bare(forms[last] as string);
  else if (/^[\u0590-\u06ff]/.test(forms[0] as string)) forms[0] = bare(forms[0] as string);
  return forms.join(" ");
}

/** The word without its longest particle. */
function bare(form: string): string {
  return withoutParticles(form).reduce((a, b) => (b.length < a.length ? b : a), form);
}
