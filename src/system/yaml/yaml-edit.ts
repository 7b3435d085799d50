/** Edits YAML in place: what does not change stays as it is, byte for byte, with its comments, quoting and layout. */
import { differences } from "../../text/differences.ts";
import { YamlLayout } from "./yaml-layout.ts";
import { inlineYaml, yamlLines } from "./yaml-text.ts";
import { type ListNode, type MappingNode, skipBlank, type YamlNode } from "./yaml-tree.ts";

/** A replacement of the text between two offsets. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/**
 * The replacements that give keys of a mapping new values.
 * @param text YAML of the mapping; ends with a line break.
 * @param changes New values by key; `undefined` removes a key.
 * @param order Keys in their usual order. A new key is inserted before the first present key that comes after it here, or else at the end.
 * @returns Sorted by offset.
 */
export function mappingEdits(
  text: string,
  root: MappingNode,
  changes: ReadonlyMap<string, unknown>,
  order: readonly string[],
): Splice[] {
  const editor = new Editor(text, root);
  editor.mapping(root, changes, order, 0);
  editor.writeAliasesOut();
  return editor.splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether two values are the same. The order of keys does not count, and a number or truth value is the same as its text. */
export function sameData(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

type Part = Pick<YamlNode, "start" | "end">;

class Editor {
  readonly splices: Splice[] = [];
  readonly #text: string;
  readonly #layout: YamlLayout;
  readonly #changed = new Set<YamlNode>();

  constructor(text: string, root: MappingNode) {
    this.#text = text;
    this.#layout = new YamlLayout(text, root);
  }

  /** @param depth Number of collections around it. */
  mapping(node: MappingNode, changes: ReadonlyMap<string, unknown>, order: readonly string[], depth: number): void {
    const before = this.splices.length;
    const left = new Map(changes);
    const gone = new Set<number>();
    for (const [i, { key, value }] of node.entries.entries()) {
      const name = String(key.value);
      if (!left.has(name)) continue;
      const wanted = left.get(name);
      left.delete(name);
      if (wanted === undefined) gone.add(i);
      else if (!sameData(value.value, wanted)) this.#value(value, wanted, node, depth + 1);
    }
    const parts = node.entries.map(({ key, value }) => ({ start: key.start, end: value.end }));
    this.#remove(parts, gone, node.flow);
    for (const [name, value] of left) {
      if (value === undefined) continue;
      const rank = order.indexOf(name);
      const next = node.entries.findIndex(({ key }) => rank >= 0 && order.indexOf(String(key.value)) > rank);
      const written = node.flow ? inlineYaml({ [name]: value }).slice(1, -1) : yamlLines({ [name]: value }, depth);
      this.#insert(node, parts, gone, next < 0 ? parts.length : next, written);
    }
    if (this.splices.length > before) this.#changed.add(node);
  }

  /** Replaces aliases whose anchor is removed or changed by the value that they referred to. */
  writeAliasesOut(): void {
    const isTouched = ({ start, end }: YamlNode) => this.splices.some((one) => one.start < end && one.end > start);
    const names = new Set<string | undefined>();
    for (const node of this.#layout.nodes)
      if (node.kind !== "alias" && (this.#changed.has(node) || isTouched(node))) names.add(node.anchor);
    for (const node of this.#layout.nodes) {
      if (node.kind !== "alias" || !names.has(node.anchor) || isTouched(node)) continue;
      this.splices.push({ start: node.start, end: node.end, text: inlineYaml(node.value) });
    }
  }

  #value(node: YamlNode, wanted: unknown, parent: MappingNode | ListNode, depth: number): void {
    if (node.kind === "mapping" && isMapping(wanted) && node.entries.length > 0) {
      const all = node.entries.map(({ key }): [string, unknown] => [String(key.value), undefined]);
      this.mapping(node, new Map([...all, ...Object.entries(wanted)]), Object.keys(wanted), depth);
    } else if (node.kind === "list" && Array.isArray(wanted) && wanted.length > 0 && node.items.length > 0) {
      this.#list(node, wanted, depth);
    } else this.#replace(node, wanted, parent, depth);
  }

  #list(node: ListNode, wanted: readonly unknown[], depth: number): void {
    const before = this.splices.length;
    const gone = new Set<number>();
    const parts = node.items.map(({ after, start, end }) => ({ start: node.flow ? start : after - 1, end }));
    const values = node.items.map(({ value }) => canonical(value));
    for (const { from, to, start, end } of differences(values, wanted.map(canonical))) {
      const paired = Math.min(to - from, end - start);
      for (let i = 0; i < paired; i++)
        this.#value(node.items[from + i] as YamlNode, wanted[start + i], node, depth + 1);
      for (let i = from + paired; i < to; i++) gone.add(i);
      for (const item of wanted.slice(start + paired, end))
        this.#insert(node, parts, gone, to, node.flow ? inlineYaml(item) : yamlLines([item], depth));
    }
    this.#remove(parts, gone, node.flow);
    if (this.splices.length > before) this.#changed.add(node);
  }

  /** Replaces a value by one that has nothing in common with it. */
  #replace(node: YamlNode, wanted: unknown, parent: MappingNode | ListNode, depth: number): void {
    const { after, end } = node;
    const column = this.#layout.column(parent.content);
    // The anchor or tag of a scalar stays where another scalar takes its place.
    const start = node.kind === "scalar" && typeof wanted !== "object" ? node.content : node.start;
    const isBlock = (node.kind === "list" || node.kind === "mapping") && !node.flow;
    const comments = this.#layout.comments(start, end);
    const isAlone = this.#layout.isBlank(after, start) && this.#layout.isBlank(end, this.#layout.lineEnd(end));
    if (!parent.flow && !isBlock && isAlone && comments.length === 0) {
      const lines = indented(yamlLines({ k: wanted }, depth - 1), column)
        .trimStart()
        .slice("k:".length);
      if (lines.includes("\n")) {
        this.splices.push({ start: after, end, text: lines });
        return;
      }
    }
    const space = /[\s[{]/.test(this.#text[start - 1] ?? " ") || start !== after ? "" : " ";
    const lead = isBlock ? `\n${" ".repeat(column + 2)}` : " ";
    const kept = comments.map((comment) => lead + comment).join("");
    const rest =
      kept !== "" && !isBlock && !this.#layout.isBlank(end, this.#layout.lineEnd(end))
        ? `\n${" ".repeat(column + 2)}`
        : "";
    this.splices.push({ start, end, text: space + inlineYaml(wanted) + kept + rest });
  }

  /** Removes parts of a collection and keeps the comments in them. */
  #remove(parts: readonly Part[], gone: ReadonlySet<number>, flow: boolean): void {
    for (let i = 0; i < parts.length; i++) {
      if (!gone.has(i)) continue;
      const first = i;
      while (gone.has(i + 1)) i++;
      if (flow) this.#removeBetweenCommas(parts, first, i);
      else for (const part of parts.slice(first, i + 1)) this.#removeLines(part);
    }
  }

  #removeLines({ start, end }: Part): void {
    const begin = this.#layout.lineStart(start);
    const indent = this.#text.slice(begin, start);
    // The first key of a list item is on the line of the hyphen, which stays.
    if (indent.trim() !== "") {
      this.splices.push({ start, end, text: "" });
      return;
    }
    const stop = this.#layout.lineEnd(end) + 1;
    const comments = this.#layout.comments(start, stop).map((comment) => `${indent}${comment}\n`);
    this.splices.push({ start: begin, end: stop, text: comments.join("") });
  }

  /** Removes neighbouring parts of a list or mapping in brackets. */
  #removeBetweenCommas(parts: readonly Part[], first: number, last: number): void {
    const next = parts[last + 1]?.start;
    const start =
      next === undefined ? (parts[first - 1]?.end ?? (parts[first] as Part).start) : (parts[first] as Part).start;
    const end = next ?? (parts[last] as Part).end;
    if (this.#layout.comments(start, end).length === 0) {
      this.splices.push({ start, end, text: "" });
      return;
    }
    if (next === undefined && first > 0) this.#removeComma(start);
    for (const part of parts.slice(first, last + 1)) {
      this.splices.push({ ...part, text: "" });
      this.#removeComma(part.end);
    }
  }

  #removeComma(from: number): void {
    const at = skipBlank(this.#text, from);
    if (this.#text[at] !== ",") return;
    const [blank] = this.#text.slice(at + 1).match(/^[ \t]*/) as RegExpMatchArray;
    this.splices.push({ start: at, end: at + 1 + blank.length, text: "" });
  }

  /** @param at Index of the part before which it is inserted. @param written YAML of the new part. */
  #insert(
    node: ListNode | MappingNode,
    parts: readonly Part[],
    gone: ReadonlySet<number>,
    at: number,
    written: string,
  ) {
    this.#changed.add(node);
    if (node.flow) {
      const left = parts.findLastIndex((_, i) => i < at && !gone.has(i));
      const place = parts[left]?.end ?? node.content + 1;
      const isLast = left < 0 && parts.every((_, i) => gone.has(i));
      const text = left >= 0 ? `, ${written}` : isLast ? written : `${written}, `;
      this.splices.push({ start: place, end: place, text });
      return;
    }
    const column = this.#layout.column(node.content);
    const begin = this.#layout.lineStart(node.content);
    // The first key of a list item stays on the line of the hyphen.
    const before = parts[at - 1] ?? (this.#layout.isBlank(begin, node.content) ? undefined : parts[0]);
    const place = before ? this.#layout.lineEnd(before.end) + 1 : column === 0 ? 0 : begin;
    this.splices.push({ start: place, end: place, text: `${indented(written, column)}\n` });
  }
}

function indented(lines: string, column: number): string {
  return lines.replace(/^(?=.)/gm, " ".repeat(column));
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) => {
    if (typeof part === "number" || typeof part === "boolean") return String(part);
    if (!isMapping(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function isMapping(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
