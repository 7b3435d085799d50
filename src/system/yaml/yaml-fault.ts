/** Explains to people who do not know YAML why a text cannot be read: the line, what is wrong, and how the line was probably meant. */
import { FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";
import type { Problem } from "../../model/problem.ts";
import { trimmed } from "../../text/trim.ts";
import { partsOf } from "./yaml-line.ts";
import { YAML_MISTAKES } from "./yaml-mistakes.ts";

export interface YamlText {
  /** Path below the archive's root. */
  file: string;
  /** Number of the text's first line in its file; default 1. */
  firstLine?: number;
  /** Keys that the text may have. */
  keys: readonly string[];
  /** Whether the text is a list, and not a mapping. */
  isList?: boolean;
  /** How many references (`*name`) it may hold; default as many as js-yaml allows. */
  maxAliases?: number;
}

/** The mistakes that make the text unreadable, as far as each could be mended to find the next; none where it can be read. */
export function yamlProblems(text: string, place: YamlText): Problem[] {
  const lines = text.split(/\r\n|\r|\n/);
  const problems: Problem[] = [];
  const trial = new Trial(place, lines);
  for (let fault = trial.firstFault(); fault && problems.length < MOST; fault = trial.firstFault()) {
    const mistake = mergeMark(lines) ?? trial.mend(fault, place.keys);
    problems.push(problemOf(mistake ?? unmended(fault, lines), place));
    if (mistake?.mended === undefined) break;
  }
  return problems;
}

/** Mistakes that are reported of one text: more than a person mends in one go. */
const MOST = 10;
/** Characters that are read again to try mends: js-yaml reads some 20 MB a second, so that a text is given up after a second. */
const WORK = 20_000_000;

/** Where reading stopped, and why. */
interface Fault {
  /** Index of the line. */
  at: number;
  reason: string;
}

interface Mistake {
  at: number;
  found: string;
  remedy: string;
  /** The line as it was probably meant; empty where it is to go. */
  mended?: string;
  /** The mended line has another indentation. */
  moved?: boolean;
}

interface Mending {
  found: (of: string) => string;
  remedy: string;
  mended: string;
}

/** The text while its mistakes are mended one by one. */
class Trial {
  readonly #place: YamlText;
  readonly #lines: string[];
  #left = WORK;

  constructor(place: YamlText, lines: string[]) {
    this.#place = place;
    this.#lines = lines;
  }

  firstFault(lines: readonly string[] = this.#lines): Fault | undefined {
    const read = this.#read(lines);
    return read instanceof YAMLException ? faultOf(read, lines) : undefined;
  }

  /**
   * Mends the line of the fault, or the nearest line above it, so that reading succeeds; or finds what has to go; or mends a line so that
   * reading comes further. `undefined` where nothing does.
   */
  mend(fault: Fault, keys: readonly string[]): Mistake | undefined {
    return (
      this.#mendedBy(fault, keys, (lines) => this.#isReadable(lines)) ??
      this.#without(fault, strayLines) ??
      this.#mendedBy(fault, keys, (lines, at) => comesFurther(this.firstFault(lines), fault, at)) ??
      this.#without(fault, strayBlocks)
    );
  }

  #read(lines: readonly string[]): unknown {
    const text = lines.join("\n");
    this.#left -= text.length;
    try {
      const { maxAliases } = this.#place;
      return load(text, { schema: FAILSAFE_SCHEMA, ...(maxAliases !== undefined && { maxAliases }) });
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      return error;
    }
  }

  /** Whether the lines are YAML, and a list or a mapping as the text should be. */
  #isReadable(lines: readonly string[]): boolean {
    const read = this.#read(lines);
    if (read instanceof YAMLException || typeof read !== "object" || read === null) return false;
    return Array.isArray(read) === isList(this.#place);
  }

  #mendedBy(
    fault: Fault,
    keys: readonly string[],
    isBetter: (lines: readonly string[], at: number) => boolean,
  ): Mistake | undefined {
    for (let at = fault.at; at >= 0; at--) {
      const line = this.#lines[at] ?? "";
      for (const { found, remedy, mended } of this.#mendings(at, keys)) {
        if (this.#left < 0) return undefined;
        if (!isBetter(this.#lines.with(at, mended), at)) continue;
        this.#lines[at] = mended;
        const moved = indentOf(line) !== indentOf(mended);
        const key = partsOf(mended, keys)?.key;
        return { at, found: found(key ? `of ${key}` : "").replace(/ {2,}/g, " "), remedy, mended, moved };
      }
    }
    return undefined;
  }

  /** The lines without which the text can be read: reading stops below them, because they seem to begin another kind of text. */
  #without({ at: last, reason }: Fault, strays: typeof strayLines): Mistake | undefined {
    if (isPlain(reason)) return undefined;
    for (const { at, end } of strays(this.#lines, last, isList(this.#place))) {
      if (this.#left < 0) return undefined;
      if (this.#isField(at)) continue;
      const rest = this.#lines.map((line, i) => (i >= at && i < end ? "" : line));
      if (!this.#isReadable(rest)) continue;
      this.#lines.fill("", at, end);
      const one = end - at === 1;
      const found = one
        ? "the line belongs to nothing that is around it"
        : `the lines to ${(this.#place.firstLine ?? 1) + end - 1} belong to nothing that is around them`;
      const entry = isList(this.#place) ? "below the `- ` of its entry" : "below the key it belongs to";
      const remedy = `move ${one ? "it" : "them"} ${entry}, indented like the other lines there, or delete ${one ? "it" : "them"}`;
      return { at, found, remedy, mended: "" };
    }
    return undefined;
  }

  /** Whether a line of a mapping has a key that it may have: it is to be mended, and never to go. */
  #isField(at: number): boolean {
    const { keys } = this.#place;
    return !isList(this.#place) && keys.includes(partsOf(this.#lines[at] ?? "", keys)?.key ?? "");
  }

  /** The ways to mend a line, the likeliest mistake first. */
  *#mendings(at: number, keys: readonly string[]): Generator<Mending> {
    const line = this.#lines[at] ?? "";
    const around = { above: this.#lines.slice(Math.max(0, at - 50), at), keys };
    for (const { found, remedy, mend } of YAML_MISTAKES) {
      for (const mended of mend(line, around)) if (mended !== line) yield { found, remedy, mended };
    }
  }
}

function isList({ isList = false }: YamlText): boolean {
  return isList;
}

function faultOf({ mark, reason }: YAMLException, lines: readonly string[]): Fault {
  const at = mark?.line ?? Math.max(0, lines.indexOf("---", 1));
  return { at: Math.min(at, lines.length - 1), reason };
}

interface Stretch {
  at: number;
  /** Index behind its last line. */
  end: number;
}

/** Lines that may belong to nothing, down to the one at which reading stops: the first, where it does not begin what the text is, then each. */
function* strayLines(lines: readonly string[], last: number, list: boolean): Generator<Stretch> {
  const first = lines.findIndex(hasContent);
  if (first >= 0 && first <= last && /^\s*-(?:\s|$)/.test(lines[first] ?? "") !== list)
    yield { at: first, end: first + 1 };
  for (let at = last; at >= 0; at--) if (hasContent(lines[at] ?? "")) yield { at, end: at + 1 };
}

/** Lines that stand together, above the one at which reading stops. */
function* strayBlocks(lines: readonly string[], last: number): Generator<Stretch> {
  for (let end = last + 1; end > 0; end--) {
    if (!hasContent(lines[end - 1] ?? "") || (end <= last && hasContent(lines[end] ?? ""))) continue;
    let at = end - 1;
    while (at > 0 && hasContent(lines[at - 1] ?? "")) at--;
    if (end - at > 1) yield { at, end };
  }
}

const hasContent = (line: string) => !/^\s*(?:#|$)/.test(line);

/** Whether the next mistake is further down, or another. */
function comesFurther(next: Fault | undefined, fault: Fault, at: number): boolean {
  return next === undefined || (next.at > at && (next.at > fault.at || next.reason !== fault.reason));
}

function mergeMark(lines: readonly string[]): Mistake | undefined {
  const at = lines.findIndex((line) => /^<{7} /.test(line));
  if (at < 0) return undefined;
  const found = "two versions of the file were merged, and both stand in it";
  return { at, found, remedy: "keep one of them, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>" };
}

/** The mistake at a fault that no rule could mend. */
function unmended({ at, reason }: Fault, lines: readonly string[]): Mistake {
  const [
    ,
    found = `the line cannot be read (${reason})`,
    remedy = "put its value in quotes, or restore the file with git",
  ] = PLAIN.find(([pattern]) => pattern.test(reason)) ?? [];
  if (!/duplicated/.test(reason)) return { at, found, remedy };
  const key = trimmed(/^[^:]*(?=:)/.exec(lines[at] ?? "")?.[0] ?? "", "-", "start").trimEnd();
  return { at, found: key ? `the key ${key} stands twice` : found, remedy };
}

const PLAIN: readonly [reason: RegExp, found: string, remedy: string][] = [
  [/duplicated/, "a key stands twice", "keep one of the two lines"],
  [/single document/, "a line --- begins a second part", "remove that line"],
  [/alias/, "a value refers to another with *", "write the value itself"],
  [/tag/, "a value begins with !", "put the value in quotes"],
  [/depth/, "lists lie within lists, too many deep", "write plain values"],
];

/** Whether the reason tells a mistake of the line itself. */
function isPlain(reason: string): boolean {
  return PLAIN.some(([pattern]) => pattern.test(reason));
}

function indentOf(line: string): string {
  return /^\s*/.exec(line)?.[0] ?? "";
}

function problemOf({ at, found, remedy, mended, moved }: Mistake, { file, firstLine = 1 }: YamlText): Problem {
  // Backticks show white space at the beginning, where that is what was mended.
  const line = moved ? `\`${mended}\`` : mended?.trim();
  const shown = line && line.length <= LONGEST ? `: ${line}` : "";
  return { severity: "error", file, line: firstLine + at, found, remedy: `${remedy}${shown}` };
}

/** Characters. A longer line is not repeated in the message. */
const LONGEST = 200;
