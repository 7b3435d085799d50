/** Reads an article in the form of a database: labels above the text, the text, and what stands under it. */
import type { Form } from "./form.ts";
import type { FormLines } from "./form-lines.ts";
import { readHeading } from "./heading-lines.ts";
import { headingOf, knownLabel, readLabel } from "./labelled-lines.ts";
import { BEFORE_WRITER } from "./labels.ts";
import { stated } from "./values.ts";

export function readDatabase(page: FormLines, form: Form): void {
  page.reads(form);
  const text = readHead(page, form);
  if (text === undefined) return;
  if (form.titled) readTitle(page, text, form.titled);
  readFoot(page, form, readText(page, form, text));
}

/** Lines without a label above the first one that are looked at. */
const MOST_ABOVE = 60;

/** Reads what stands above the text. @returns The index of the text's first line; `undefined` where none is found. */
function readHead(page: FormLines, form: Form): number | undefined {
  const sequence = new Sequence(page, form);
  const above: number[] = [];
  let seen = false;
  for (let i = 0; i < page.lines.length; ) {
    const text = page.textAt(i);
    if (text === "" || page.isMarked(i)) {
      if (text === "") sequence.end();
      i++;
      continue;
    }
    const read = readSign(page, form, i) ?? sequence.read(i) ?? readShaped(page, form, i) ?? readLabel(page, i, form);
    if (read) {
      if (!seen && !("sign" in read) && form.headed) readHeading(page, above);
      seen = true;
      if (read.textAt !== undefined) return read.textAt;
      i = read.next;
      continue;
    }
    if (seen && beginsText(page, i)) {
      if (form.headed) readHeading(page, above);
      return i;
    }
    if (above.push(i) > MOST_ABOVE) return undefined;
    i++;
  }
  return undefined;
}

/** Longer lines are no title. */
const LONGEST_TITLE = 200;

function readTitle(page: FormLines, end: number, place: "under" | "above"): void {
  const known = page.lines.findIndex((_, i) => page.isMarked(i));
  const free = page.lines.flatMap(({ text }, i) => (i < end && text.trim() !== "" && !page.isMarked(i) ? [i] : []));
  const above = lastTitle(page, free, known);
  const under = free.find((index) => index > known);
  const index = place === "above" ? (above ?? under) : (under ?? above);
  const title = index === undefined ? "" : page.textAt(index);
  if (index === undefined || title.length > LONGEST_TITLE || RIGHTS.test(title)) return;
  page.add(index, stated("title", title), "title");
  page.words(index, "headline", "title");
}

/** Of the lines that stand together above what is known, the longest: a section stands over a title, a byline under it. */
function lastTitle(page: FormLines, free: readonly number[], known: number): number | undefined {
  const above = free.filter((index) => index < known && !BYLINE.test(page.textAt(index)));
  let first = above.length - 1;
  while (first > 0 && above[first - 1] === (above[first] as number) - 1) first--;
  return above.slice(first).toSorted((a, b) => page.textAt(b).length - page.textAt(a).length)[0];
}

const BYLINE = new RegExp(`^(?:${BEFORE_WRITER}) \\p{Lu}`, "iu");

interface Read {
  next: number;
  textAt?: number;
  sign?: true;
}

/** The line that tells the form, where it says nothing else. */
function readSign(page: FormLines, form: Form, index: number): Read | undefined {
  const text = page.textAt(index);
  if (!form.sign?.test(text) || knownLabel(text, form) || form.lines?.some(({ pattern }) => pattern.test(text)))
    return undefined;
  page.label(index, "sign");
  return { next: index + 1, sign: true };
}

/** A line that is known by its shape alone. */
function readShaped(page: FormLines, form: Form, index: number): Read | undefined {
  const text = page.textAt(index);
  for (const { name, pattern } of form.lines ?? []) {
    const match = text.length <= 300 ? pattern.exec(text) : null;
    if (!match) continue;
    page.stateGroups(index, match.groups ?? {}, name);
    page.label(index, name);
    return { next: index + 1 };
  }
  return undefined;
}

/** Lines that follow each other without labels: each is the first of the rest that fits it. */
class Sequence {
  readonly #page: FormLines;
  readonly #form: Form;
  #at = 0;

  constructor(page: FormLines, form: Form) {
    this.#page = page;
    this.#form = form;
  }

  end(): void {
    this.#at = 0;
  }

  read(index: number): Read | undefined {
    const { sequence = [] } = this.#form;
    const text = this.#page.textAt(index);
    const rest = this.#at === 0 ? sequence.slice(0, 1) : sequence.slice(this.#at);
    const found = text.length <= 300 ? rest.find(({ pattern }) => pattern.test(text)) : undefined;
    if (!found) {
      this.end();
      return undefined;
    }
    this.#at = sequence.indexOf(found) + 1;
    this.#page.stateGroups(index, found.pattern.exec(text)?.groups ?? {}, found.name);
    this.#page.label(index, found.name);
    return { next: index + 1 };
  }
}

/** So many letters without a stop, or with one, are text: headlines are shorter, or end otherwise. An ideograph counts for two. */
const LONG = 150;
const SENTENCE = 60;

/** Whether the lines from here to the next blank one are text. */
export function beginsText(page: FormLines, index: number): boolean {
  const [first, second] = [page.textAt(index), page.blocks ? "" : page.textAt(index + 1)];
  if (first.length < second.length * HEADING_SHARE) return false;
  let width = 0;
  let last = "";
  for (let i = index; i < page.lines.length && page.textAt(i) !== "" && !page.isMarked(i); i++) {
    last = page.textAt(i);
    width += last.length + (last.slice(0, 400).match(WIDE)?.length ?? 0);
    if (width >= LONG) break;
    if (page.blocks) break;
  }
  return width >= LONG || (width >= SENTENCE && STOPPED.test(last) && !RIGHTS.test(page.textAt(index)));
}

/** A line so much shorter than the one right under it heads it. */
const HEADING_SHARE = 0.7;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const STOPPED = /[.!?。！？…]["'”’»)\]]{0,3}$/;
const RIGHTS = /^(?:copyright|\(c\)|©|all rights reserved|alle rechte|tous droits)/i;

/** Marks the text. @returns The index of the line under it. */
function readText(page: FormLines, form: Form, start: number): number {
  for (let i = start; i < page.lines.length; i++) {
    const text = page.textAt(i);
    if (text === "" || page.isMarked(i) || RIGHTS.test(text)) continue;
    if (form.foot?.test(text)) return i;
    const label = form.codes ? knownLabel(text, form) : headingOf(text, form);
    if (label && label.meaning !== "text") return i;
    if (label) readLabel(page, i, form);
    else page.words(i, "text", "text");
  }
  return page.lines.length;
}

/** Lines under the text that are no sentences. */
const LONGEST_BELOW = 120;

/** Reads what stands under the text. What reads as text there stays unmarked. */
function readFoot(page: FormLines, form: Form, start: number): void {
  let under: string | undefined;
  for (let i = start; i < page.lines.length; ) {
    const text = page.textAt(i);
    if (text === "" || page.isMarked(i) || RIGHTS.test(text)) {
      if (text === "") under = undefined;
      i++;
      continue;
    }
    const read = readLabel(page, i, form, true);
    if (read && read.meaning !== "text") {
      i = read.next;
      continue;
    }
    if (under !== undefined || text.length <= LONGEST_BELOW || /^\S{0,60}https?:/.test(text)) {
      page.label(i, under ?? "foot");
      under = form.foot?.test(text) ? text.slice(0, 40) : under;
    }
    i++;
  }
}
