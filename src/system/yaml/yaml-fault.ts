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
  /** How many references (`*name`) it may hold; default as many as js-yaml allows. */
  maxAliases?: number;
}

/** The mistakes that make the text unreadable, as far as each could be mended to find the next; none where it can be read. */
export function yamlProblems(text: string, place: YamlText): Problem[] {
  const lines = text.split(/\r\n|\r|\n/);
  const problems: Problem[] = [];
  const trial = new Trial(place.maxAliases, lines);
  for (let fault = trial.firstFault(); fault && problems.length < MOST; fault = trial.firstFault()) {
    const mistake = mergeMark(lines) ?? trial.mend(fault, place.keys);
    problems.push(problemOf(mistake ?? unmended(fault, lines), place));
    if (!mistake?.mended) break;
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
  readonly #maxAliases: number | undefined;
  readonly #lines: string[];
  #left = WORK;

  constructor(maxAliases: number | undefined, lines: string[]) {
    this.#maxAliases = maxAliases;
    this.#lines = lines;
  }

  firstFault(lines: readonly string[] = this.#lines): Fault | undefined {
    const text = lines.join("\n");
    this.#left -= text.length;
    try {
      const limit = this.#maxAliases === undefined ? {} : { maxAliases: this.#maxAliases };
      load(text, { schema: FAILSAFE_SCHEMA, ...limit });
      return undefined;
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const at = error.mark?.line ?? Math.max(0, lines.indexOf("---", 1));
      return { at: Math.min(at, lines.length - 1), reason: error.reason };
    }
  }

  /** Mends the line of the fault, or the nearest line above it, so that reading succeeds or comes further. `undefined` where no rule does. */
  mend(fault: Fault, keys: readonly string[]): Mistake | undefined {
    for (const isBetter of [isReadable, comesFurther]) {
      for (let at = fault.at; at >= 0; at--) {
        const line = this.#lines[at] ?? "";
        for (const { found, remedy, mended } of this.#mendings(at, keys)) {
          if (this.#left < 0) return undefined;
          if (!isBetter(this.firstFault(this.#lines.with(at, mended)), fault, at)) continue;
          this.#lines[at] = mended;
          const moved = indentOf(line) !== indentOf(mended);
          const key = partsOf(mended, keys)?.key;
          return { at, found: found(key ? `of ${key}` : "").replace(/ {2,}/g, " "), remedy, mended, moved };
        }
      }
    }
    return undefined;
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

function isReadable(next: Fault | undefined): boolean {
  return next === undefined;
}

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
