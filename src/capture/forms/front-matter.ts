/** Reads the properties that clippers and note programs write above Markdown, between lines of hyphens. */
import { CLIPPER } from "./clippers.ts";
import type { Meaning } from "./form.ts";
import type { FormLines } from "./form-lines.ts";
import { meaningsOf } from "./labels.ts";

/** Longer ones are text between rules. */
const MOST_LINES = 80;

interface Property {
  key: string;
  /** The values with the lines that they stand on: one, or those of a list. */
  values: { index: number; value: string }[];
}

export function readFrontMatter(page: FormLines): void {
  const first = page.lines.findIndex(({ text }) => text.trim() !== "");
  if (first < 0) return;
  if (!RULE.test(page.textAt(first))) {
    readSavedPage(page);
    return;
  }
  const length = page.lines.slice(first + 1, first + MOST_LINES).findIndex(({ text }) => RULE.test(text.trim()));
  const properties = length < 1 ? undefined : propertiesIn(page, first + 1, first + 1 + length);
  if (!properties) return;
  page.reads(CLIPPER);
  const meanings = meaningsOf(CLIPPER);
  const published = properties.some(({ key }) => meanings.get(key.toLowerCase()) === "date");
  for (const { key, values } of properties) {
    const meaning = meanings.get(key.toLowerCase().replaceAll("_", " ")) ?? "apart";
    // Beside a day of publication, a day that nothing explains is that of the note.
    if (meaning === "day" && published) continue;
    stateAll(page, meaning, key, values);
  }
  for (let i = first; i <= first + 1 + length; i++) if (page.textAt(i) !== "") page.label(i, "properties");
  readMarkdown(page, first + length + 2);
}

/**
 * Reads a page of the web that a program has turned into Markdown as a whole, with the elements that divide it: `<div role="main">`. One
 * heading of the first level stands in it.
 */
function readSavedPage(page: FormLines): void {
  if (page.blocks || !page.lines.some(({ text }) => ELEMENT.test(text.trim()))) return;
  if (page.lines.filter(({ text }) => TOP_HEADING.test(text)).length !== 1) return;
  page.reads({ name: "Markdown" });
  for (const [i, { text }] of page.lines.entries()) {
    if (ELEMENT.test(text.trim())) page.label(i, "element");
    else if (LINK.test(text)) page.label(i, "link");
    else if (LINK.test(`${text} ${page.textAt(i + 1)}`)) for (const at of [i, i + 1]) page.label(at, "link");
  }
  readMarkdown(page, 0);
  const headline = page.lines.findIndex(({ form }) => form?.role === "headline");
  if (headline >= 0) page.state(headline, "title", page.textAt(headline), "heading");
}

/** An item that is nothing but a link, as of a menu: `-   [Home](/)`. A program may have wrapped it. */
const LINK = /^\s{0,3}(?:[-*]|\d{1,2}\.) {1,4}\[[^\][]{1,200}\]\([^()\s]{1,500}\)$/;
const ELEMENT = /^<\/?(?:div|section|article|main|header|footer|nav|aside|figure)(?:\s[^<>]{0,400})?>$/i;
const TOP_HEADING = /^# {1,4}\S/;

/** The words of the text without marks of Markdown; a heading of the first level is the headline. */
function readMarkdown(page: FormLines, start: number): void {
  let titled = false;
  for (let i = start; i < page.lines.length; i++) {
    const text = page.lines[i]?.text ?? "";
    if (!/[#*_[\\]/.test(text)) continue;
    if (/^\s{0,3}!\[[^\][]{0,400}\]\([^()\s]{1,2000}(?: "[^"]{0,400}")?\)\s{0,3}$/.test(text)) page.label(i, "image");
    const [, level = "", heading] = /^\s{0,3}(#{1,6})\s{1,4}(\S.{0,600})$/.exec(text) ?? [];
    const words = withoutMarks(heading ?? text);
    if (level === "#" && !titled) {
      page.words(i, "headline", "heading", words);
      titled = true;
    } else if (words !== text) page.rewrite(i, words);
  }
}

/** `**Odile Marrow**, who [chairs](https://…) the board` as `Odile Marrow, who chairs the board`. */
function withoutMarks(text: string): string {
  return text
    .replace(/!\[([^\][]{0,400})\]\([^()\s]{1,2000}\)/g, "$1")
    .replace(/\[([^\][]{1,400})\]\((?:[^()\s]|\([^()\s]{0,200}\)){1,2000}(?: "[^"]{0,400}")?\)/g, "$1")
    .replace(/(\*\*|__)(?=\S)(.{1,600}?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\w*])[*_](?=[^\s*_])([^*_]{1,600})(?<=\S)[*_](?![\w*])/g, "$1")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

const RULE = /^-{3,}$/;

function stateAll(page: FormLines, meaning: Meaning, key: string, values: Property["values"]): void {
  if (meaning === "authors") {
    for (const { index, value } of values) for (const name of listed(value)) page.state(index, meaning, name, key);
  } else if (values[0]) page.state(values[0].index, meaning, listed(values[0].value)[0] ?? "", key);
}

/** `[Ada Quill, "Tom Ridge"]`: the parts of a list in one line; a value that is none is its own only part. `[[Ada Quill]]` links to a note. */
function listed(value: string): string[] {
  const inner = /^\[(?!\[)(.{0,600})\]$/.exec(value)?.[1];
  return inner === undefined ? [value] : inner.split(",").map((part) => part.trim());
}

/** Properties with their values; `undefined` where something else stands between the rules. */
function propertiesIn(page: FormLines, start: number, end: number): Property[] | undefined {
  const properties: Property[] = [];
  for (let i = start; i < end; i++) {
    const text = page.textAt(i);
    if (text === "" || text.startsWith("#")) continue;
    const last = properties.at(-1);
    const item = /^-\s{1,4}(\S.{0,2000})$/.exec(text)?.[1];
    const [, key, value = ""] = /^(?!-)([\p{L}_][\p{L}\d _.-]{0,40}):(?:\s{1,20}(.{0,2000}))?$/u.exec(text) ?? [];
    if (item !== undefined && last) last.values.push({ index: i, value: item });
    else if (key !== undefined)
      properties.push({ key, values: value === "" ? [] : [{ index: i, value: value.trim() }] });
    else if (!last || !/^\s/.test(page.lines[i]?.text ?? "")) return undefined;
  }
  return properties.length > 0 ? properties : undefined;
}
