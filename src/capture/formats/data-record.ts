/** An article as a record of data: a value for each of its keys. What its keys mean is known from a table, or stated beside the file. */
import type { Line } from "../../model/page-text.ts";
import { beginning } from "../../text/truncate.ts";
import type { Form, Meaning } from "../forms/form.ts";
import { FormLines } from "../forms/form-lines.ts";
import { meaningsOf } from "../forms/labels.ts";
import { htmlPages } from "../html/html-page.ts";
import { parseHtml, textOf as textOfHtml } from "../html/html-tree.ts";
import { textLines } from "../html/text-lines.ts";
import { articlePage } from "./article-page.ts";
import type { Content } from "./format.ts";

/** A record: its values by their keys, nested as in its file. */
export interface DataRecord {
  readonly [key: string]: unknown;
}

/** What keys of records mean, besides what labels do (`labels.ts`). */
const DATA: Form = {
  name: "data",
  example: '{"headline": "Ferries return", "byline": "Ada Quill", "published_at": "2013-03-14", "body": "…"}',
  labels: {
    title: "headline main|web title|post title|article headline|name",
    text:
      "text|body|content|content html|content text|body text|bodytext|article body|articlebody|full text|fulltext|main text|maintext|" +
      "article text|story|html|post content|cleaned text|plain text|content encoded|field body",
    authors:
      "author|authors|author name|byline|bylines|creator|creators|writer|written by|reporter|contributors|field author",
    date:
      "date|datetime|timestamp|published|published at|published on|date published|publish date|date publish|pub date|pubdate|" +
      "publication date|web publication date|first published|issued|issued at|post date|display date|day|tag",
    updated: "updated|updated at|modified|modified at|date modified|last modified|last updated|date updated|lastmod",
    source:
      "source|source name|publication|publisher|outlet|newspaper|site|site name|container title|news outlet|medium|journal|" +
      "newspaper name|name of newspaper|paper|journal title|media|media name|media outlet|publisher name|publication source|" +
      "zeitungsname|zeitungstitel|name der zeitung|name der quelle|blatt|titre du journal|nom du journal|source de presse|" +
      "nombre del periódico|nombre del medio|fuente|fonte|nome do jornal|jornal|krant|bron|tidning|källa|kilde|gazeta|dziennik|gazete",
    url: "url|link|permalink|web url|article url|source url|canonical|canonical url|href|uri|page url",
    section: "section|section name|news desk|desk|ressort|rubric",
    language: "language|lang|language code",
    dek: "subtitle|subheadline|standfirst|dek|deck|trail text|kicker|subhead",
  },
};

/** Values that are looked at, and the length up to which they are shown. */
const MOST_VALUES = 500;
const LONGEST_SHOWN = 500;

/** A text has so many characters at least where its key does not say that it is one. */
const LEAST_TEXT = 200;
/** Where the key says so, a text may be a line. */
const LEAST_KNOWN_TEXT = 30;

/** The field of each key that a person states. */
export type FieldsOfKeys = ReadonlyMap<string, string>;

export interface Value {
  key: string;
  /** What its key means; `undefined` where nobody knows. */
  meaning: Meaning | undefined;
  /** Several where the record has a list. */
  words: string[];
  /** Whether it is in a thing without a name, and means nothing unless a person says so. */
  isDeep?: true;
}

/** Whether the record holds a text, and so an article. */
export function holdsText(record: DataRecord, fields?: FieldsOfKeys): boolean {
  return textOf(valuesOf(record, fields)) !== undefined;
}

/** The article of a record; `undefined` where it holds no text. @param fields What a person states of its keys. */
export function articleOf(record: DataRecord, fields?: FieldsOfKeys): Content | undefined {
  const values = valuesOf(record, fields);
  const text = textOf(values);
  return text && { as: { lines: linesOf(values, text) }, hints: hintsOf(values, text) };
}

/** The statements of a record and its lines without a text. */
export function recordLines(values: readonly Value[], text?: Value): FormLines {
  const shown = values.filter((value) => value !== text && value.words.length > 0).slice(0, MOST_VALUES);
  const title = shown.find(({ meaning }) => meaning === "title");
  const lines = shown.map((value, i): Line => {
    const words = value.words.map((one) => beginning(one, LONGEST_SHOWN)).join("; ");
    return { number: i + 1, text: value === title ? words : `${value.key}: ${words}` };
  });
  const page = new FormLines(lines, true);
  page.reads(DATA);
  for (const [i, value] of shown.entries()) {
    if (value === title) page.words(i, "headline", value.key);
    else page.label(i, value.key);
    for (const words of value.words.slice(0, 50)) if (value.meaning) page.state(i, value.meaning, words, value.key);
  }
  return page;
}

function hintsOf(values: readonly Value[], text: Value) {
  return recordLines(values, text).hints;
}

function linesOf(values: readonly Value[], text: Value): Line[] {
  const { lines } = recordLines(values, text);
  const words = text.words.join("\n\n");
  const rule = `form data: ${text.key}`;
  const isHtml = MARKUP.test(words);
  const body = isHtml ? htmlLines(words) : textLines(words).lines;
  const blank = { number: 0, text: "" };
  const block = { tag: "p", main: false, within: [], marks: [] };
  const head = isHtml ? lines.map((line) => ({ ...line, block })) : [...lines, blank];
  const marked = body.map((line): Line => {
    if (line.text.trim() === "") return line;
    const isCaption = line.block?.tag === "figcaption" || line.block?.within.includes("figure");
    return { ...line, form: { role: isCaption ? "caption" : "text", rule } };
  });
  return [...head, ...marked].map((line, i) => ({ ...line, number: i + 1 }));
}

/** Elements of text, and not the sign for "less than" before a word. */
const MARKUP =
  /<(?:p|br|div|span|h[1-6]|ul|ol|a|em|strong|b|i|figure|img|blockquote|article|section|table)(?:\s[^<>]{0,2000})?\/?>/i;

function htmlLines(html: string): Line[] {
  return htmlPages(articlePage(html), undefined, true)[0]?.lines.map(({ form: _, ...line }) => line) ?? [];
}

/** The value that is the text: by its key, or else the longest. */
export function textOf(values: readonly Value[]): Value | undefined {
  const texts = values.filter(({ meaning, isDeep }) => meaning === "text" || (meaning === undefined && !isDeep));
  const [longest] = texts
    .map((value) => ({ value, length: value.words.reduce((sum, words) => sum + words.length, 0) }))
    .filter(({ value, length }) => length >= (value.meaning === "text" ? LEAST_KNOWN_TEXT : LEAST_TEXT))
    .filter(({ value }) => value.words.some(isProse))
    .sort((a, b) => Number(b.value.meaning === "text") - Number(a.value.meaning === "text") || b.length - a.length);
  return longest?.value;
}

/** Words, and no number, address or name. */
function isProse(words: string): boolean {
  const isSpaced = words.slice(0, 2000).split(/\s+/, LEAST_WORDS).length === LEAST_WORDS;
  return isSpaced || /[\u3040-\u9fff\uac00-\ud7af]{9}/.test(words);
}

const LEAST_WORDS = 5;

/** The values of a record, by what they mean; the lists and objects in it as their words. */
export function valuesOf(record: DataRecord, fields?: FieldsOfKeys): Value[] {
  const meanings = meaningsOf(DATA);
  const entries = entriesOf(record, fields).slice(0, MOST_VALUES);
  const told = new Set(entries.flatMap(({ key }) => fields?.get(key) ?? []));
  return entries.map(({ key, words: given, isDeep }): Value => {
    const stated = fields?.get(key);
    const known = isDeep && stated === undefined ? undefined : meanings.get(wordsOfKey(stated ?? key));
    // Where a person says which key has a field, no other has it.
    const isOther = stated === undefined ? known !== undefined && told.has(known) : known === undefined;
    const meaning = isOther ? "apart" : known;
    const words = given.map((one) => (meaning === "text" ? one : plainWords(one)));
    return { key: key.slice(0, 60), meaning, words, ...(isDeep && { isDeep }) };
  });
}

type Entry = Pick<Value, "key" | "words" | "isDeep">;

function entriesOf(record: DataRecord, fields: FieldsOfKeys | undefined, depth = 0): Entry[] {
  return Object.entries(record).flatMap(([key, value]): Entry[] => {
    const isUnknown = !fields?.has(key) && !meaningsOf(DATA).has(wordsOfKey(key));
    // Keys of a wrapper are those of the article: `{"headline": {"main": …}}` is a headline, `{"fields": {"body": …}}` a body.
    if (isObject(value) && depth < DEEPEST && (key === "_source" || (isUnknown && WRAPPER.test(wordsOfKey(key)))))
      return entriesOf(value as DataRecord, fields, depth + 1);
    const words = flat(value, 0);
    if (words.length > 0) return [{ key, words }];
    return [...deepWords(value, key, 0, new Map())].map(([path, deep]) => ({ key: path, words: deep, isDeep: true }));
  });
}

/** The words in a thing without a name, by their paths: `{"print": {"paper": "…"}}` under `print.paper`. */
function deepWords(value: unknown, path: string, depth: number, found: Map<string, string[]>): Map<string, string[]> {
  if (typeof value === "string" && value.trim() !== "") {
    const words = found.get(path);
    if (words) words.push(value.trim());
    else if (found.size < MOST_VALUES) found.set(path, [value.trim()]);
  } else if (Array.isArray(value)) {
    for (const item of value.slice(0, MOST_ITEMS)) deepWords(item, path, depth + 1, found);
  } else if (isObject(value) && depth <= DEEPEST) {
    for (const [key, inner] of Object.entries(value as DataRecord))
      deepWords(inner, `${path}.${key}`, depth + 1, found);
  }
  return found;
}

/** Keys that hold a record's values, and are none. */
const WRAPPER = /^(?:fields|attributes|properties|article|data|metadata|item|post|doc|node)$/;

/** `publishedAt`, `published_at`, `dc:creator` as `published at`, `creator`. */
function wordsOfKey(key: string): string {
  return key
    .slice(0, 60)
    .replace(/^(?:dc|dcterms|schema|og|news|media):/i, "")
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, " ")
    .replace(/[_\-.:\s]+/g, " ")
    .toLowerCase()
    .trim()
    .replace(/^@/, "");
}

const DEEPEST = 6;
const MOST_ITEMS = 200;

/** The words of a value: of a list those of its items, of a thing its name. */
function flat(value: unknown, depth: number): string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value.trim()];
  if (typeof value === "number") return [String(value)];
  if (typeof value !== "object" || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).flatMap((item) => flat(item, depth + 1));
  const thing = value as DataRecord;
  const person = [
    thing.given ?? thing.first ?? thing.firstName ?? thing.firstname,
    thing.family ?? thing.last ?? thing.lastName ?? thing.lastname,
  ];
  if (person.some((name) => typeof name === "string" && name !== ""))
    return [
      person
        .filter((name) => typeof name === "string")
        .join(" ")
        .trim(),
    ];
  for (const key of NAMES) if (thing[key] !== undefined) return flat(thing[key], depth + 1);
  return [];
}

/** Keys under which a thing has its name, or a value its words. */
const NAMES = ["name", "main", "rendered", "value", "text", "original", "#text", "$t", "_", "title", "href", "url"];

/** Words of a program that writes them as HTML. */
function plainWords(words: string): string {
  if (words.length > LONGEST_HTML || !/&#?\w{2,10};|<\/?[a-z]{1,10}[\s>/]/i.test(words)) return words;
  return textOfHtml(parseHtml(words)).trim();
}

/** Longer words are a text, whose markup counts. */
const LONGEST_HTML = 2000;

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
