/** YAML as a tree of nodes with their offsets in the text, so that it can be edited in place. */
import {
  CHOMPING_MODE,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
} from "js-yaml";

interface Place {
  /** Offset of the node with its anchor and tag. */
  start: number;
  /** Offset of the value itself. */
  content: number;
  /** Offset behind the value, before the line break. */
  end: number;
  /** Offset behind the colon, hyphen or comma that comes before the node. */
  after: number;
  /** Name of its anchor (`&name`), or of the anchor to which it refers (`*name`). */
  anchor?: string;
  /** As YAML's failsafe schema reads it: text, lists and mappings. */
  value: unknown;
}

export interface ScalarNode extends Place {
  kind: "scalar" | "alias";
  /** The comment in the first line of a block scalar, after its `|` or `>`. */
  comment?: string;
}

export interface ListNode extends Place {
  kind: "list";
  flow: boolean;
  items: YamlNode[];
}

export interface MappingNode extends Place {
  kind: "mapping";
  flow: boolean;
  entries: { key: ScalarNode; value: YamlNode }[];
}

export type YamlNode = ScalarNode | ListNode | MappingNode;

/** Thrown for a layout in which offsets cannot be found: keys behind `?`, pairs within a list in brackets. */
export class UnknownLayout extends Error {}

/**
 * @param text One document; line breaks are LF.
 * @returns `undefined` where the text is blank or holds only comments.
 * @throws YAMLException where it is no YAML; UnknownLayout.
 */
export function yamlTree(text: string): YamlNode | undefined {
  if (text.split("\n").every((line) => /^[ \t]*(?:#.*)?$/.test(line))) return undefined;
  const reader = new Reader(text, parseEvents(text, {}));
  return reader.node(0);
}

/** The offset after white space and comments. */
export function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (/\s/.test(text[at] ?? "")) at++;
    if (text[at] !== "#" || !(at === 0 || /\s/.test(text[at - 1] as string))) return at;
    while (at < text.length && text[at] !== "\n") at++;
  }
}

class Reader {
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #anchors = new Map<string, unknown>();
  /** Index of the next event; the first event opens the document. */
  #next = 1;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  /** @param after Offset behind the text that comes before the node. */
  node(after: number): YamlNode {
    const event = this.#events[this.#next++] as Exclude<Event, { type: typeof EVENT_ID.DOCUMENT }>;
    if (event.type === EVENT_ID.POP) throw new UnknownLayout();
    const anchor = event.anchorStart < 0 ? undefined : this.#text.slice(event.anchorStart, event.anchorEnd);
    if (event.type === EVENT_ID.ALIAS) {
      const [start, end] = [event.anchorStart - 1, event.anchorEnd];
      const name = anchor as string;
      return { kind: "alias", start, content: start, end, after, anchor: name, value: this.#anchors.get(name) };
    }
    const properties = Math.max(event.anchorEnd, event.tagEnd);
    const content = properties < 0 ? after : properties;
    const [anchored, tagged] = [event.anchorStart - 1, event.tagStart].map((at) => (at < 0 ? Number.MAX_VALUE : at));
    const place = { after, ...(anchor !== undefined && { anchor }) };
    const node =
      event.type === EVENT_ID.SCALAR
        ? { ...place, ...this.#scalar(event, content) }
        : event.type === EVENT_ID.SEQUENCE
          ? { ...place, ...this.#list(event.start, event.style === COLLECTION_STYLE.FLOW) }
          : { ...place, ...this.#mapping(event.start, event.style === COLLECTION_STYLE.FLOW) };
    if (anchor !== undefined) this.#anchors.set(anchor, node.value);
    return { ...node, start: Math.min(node.content, anchored as number, tagged as number) };
  }

  #scalar(event: ScalarEvent, from: number): Omit<ScalarNode, "start" | "after"> {
    const value = getScalarValue(this.#text, event);
    const { valueStart, valueEnd, style } = event;
    if (valueStart < 0) return { kind: "scalar", content: from, end: from, value };
    if (style === SCALAR_STYLE.PLAIN) return { kind: "scalar", content: valueStart, end: valueEnd, value };
    if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
      return { kind: "scalar", content: valueStart - 1, end: valueEnd + 1, value };
    const content = skipBlank(this.#text, from);
    const header = this.#text.slice(content).match(/^[^\s#]*(?:[ \t]+(#.*))?/) as RegExpMatchArray;
    let end = Math.max(valueEnd, content + header[0].length);
    const least = event.chomping === CHOMPING_MODE.KEEP ? end - 1 : content;
    while (end > least && /\s/.test(this.#text[end - 1] as string)) end--;
    return { kind: "scalar", content, end, value, ...(header[1] !== undefined && { comment: header[1] }) };
  }

  #list(content: number, flow: boolean): Omit<ListNode, "start" | "after"> {
    const items: YamlNode[] = [];
    for (let at = flow ? content + 1 : content; ; at = (items.at(-1) as YamlNode).end) {
      if (this.#pop())
        return this.#closed({ kind: "list", content, flow, items, value: items.map(({ value }) => value) });
      items.push(this.node(flow ? this.#behindComma(at) : this.#expect("-", at)));
    }
  }

  #mapping(content: number, flow: boolean): Omit<MappingNode, "start" | "after"> {
    const entries: MappingNode["entries"] = [];
    if (flow && this.#text[content] !== "{") throw new UnknownLayout();
    for (let at = flow ? content + 1 : content; ; at = (entries.at(-1) as MappingNode["entries"][number]).value.end) {
      if (this.#pop()) {
        const value = Object.fromEntries(entries.map(({ key, value }) => [key.value, value.value]));
        return this.#closed({ kind: "mapping", content, flow, entries, value });
      }
      const before = skipBlank(this.#text, flow ? this.#behindComma(at) : at);
      if (/^\?\s/.test(this.#text.slice(before, before + 2))) throw new UnknownLayout();
      const key = this.node(before);
      if (key.kind !== "scalar") throw new UnknownLayout();
      const colon = skipBlank(this.#text, key.end);
      entries.push({ key, value: this.node(this.#text[colon] === ":" ? colon + 1 : key.end) });
    }
  }

  #pop(): boolean {
    if (this.#events[this.#next]?.type !== EVENT_ID.POP) return false;
    this.#next++;
    return true;
  }

  #closed<N extends Omit<ListNode, "start" | "after" | "end"> | Omit<MappingNode, "start" | "after" | "end">>(
    node: N,
  ): N & { end: number } {
    const last = node.kind === "list" ? node.items.at(-1) : node.entries.at(-1)?.value;
    const end = last?.end ?? node.content + 1;
    if (!node.flow) return { ...node, end };
    return { ...node, end: this.#expect(node.kind === "list" ? "]" : "}", this.#behindComma(end)) };
  }

  /** The offset behind a comma where the next sign is one; otherwise `from`. */
  #behindComma(from: number): number {
    const at = skipBlank(this.#text, from);
    return this.#text[at] === "," ? at + 1 : from;
  }

  #expect(sign: string, from: number): number {
    const at = skipBlank(this.#text, from);
    if (this.#text[at] !== sign) throw new UnknownLayout();
    return at + 1;
  }
}
