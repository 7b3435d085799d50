/** Lines, blanks and comments of a YAML text. */
import type { YamlNode } from "./yaml-tree.ts";

export class YamlLayout {
  /** The root and all nodes below it. */
  readonly nodes: readonly YamlNode[];
  readonly #text: string;

  constructor(text: string, root: YamlNode) {
    this.#text = text;
    this.nodes = [...nodesIn(root)];
  }

  /** Comments between two offsets, from their `#` to the end of the line. */
  comments(from: number, to: number): string[] {
    const scalars = this.nodes.filter(({ kind, start, end }) => kind === "scalar" && end > from && start < to);
    const comments: string[] = [];
    for (let at = from; at < to; at++) {
      const scalar = scalars.find(({ content, end }) => content === at && end > at);
      if (scalar) {
        if (scalar.kind === "scalar" && scalar.comment !== undefined) comments.push(scalar.comment);
        at = scalar.end - 1;
      } else if (this.#text[at] === "#" && /\s/.test(this.#text[at - 1] ?? " ")) {
        comments.push(this.#text.slice(at, this.lineEnd(at)));
        at = this.lineEnd(at);
      }
    }
    return comments;
  }

  isBlank(from: number, to: number): boolean {
    return this.#text.slice(from, to).trim() === "";
  }

  column(at: number): number {
    return at - this.lineStart(at);
  }

  lineStart(at: number): number {
    return this.#text.lastIndexOf("\n", at - 1) + 1;
  }

  lineEnd(at: number): number {
    const end = this.#text.indexOf("\n", at);
    return end < 0 ? this.#text.length : end;
  }
}

function* nodesIn(node: YamlNode): Generator<YamlNode> {
  yield node;
  if (node.kind === "list") for (const item of node.items) yield* nodesIn(item);
  if (node.kind !== "mapping") return;
  for (const { key, value } of node.entries) {
    yield key;
    yield* nodesIn(value);
  }
}
