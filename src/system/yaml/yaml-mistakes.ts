/**
 * Mistakes of people who write YAML without knowing it, each in words of its own. A rule proposes how a line was meant; `yaml-fault.ts`
 * tries whether that makes the text readable, so that a rule can be wide.
 */

import { C0_BUT_LINES, C1 } from "../../text/controls.ts";
import { inQuotes, partsOf, withValue, type YamlLine } from "./yaml-line.ts";

export interface Surroundings {
  /** The lines above, the nearest last. */
  above: readonly string[];
  /** Keys that the text may have. */
  keys: readonly string[];
}

export interface YamlMistake {
  name: string;
  /** What is wrong. @param of `of title` where the line has a key; otherwise empty. */
  found(of: string): string;
  /** An instruction, which the mended line can follow after a colon. */
  remedy: string;
  /** Ways in which the line may have been meant, the most likely first; none where it does not have this mistake. */
  mend(line: string, around: Surroundings): readonly string[];
  /** A text with the mistake, and the line that mends it. */
  example: readonly [text: string, mended: string];
  /** A line without the mistake that looks like one with it. */
  sound: string;
}

const QUOTE = "put the value in quotes";

/** In the order in which they are tried on a line. */
export const YAML_MISTAKES: readonly YamlMistake[] = [
  {
    name: "tab",
    found: () => "the line is indented with a tab",
    remedy: "indent it with spaces",
    mend: (line) => (/^ *\t/.test(line) ? [line.replace(/^[ \t]+/, (white) => white.replaceAll("\t", "  "))] : []),
    example: ["authors:\n\t- Ada Quill\n", "  - Ada Quill"],
    sound: "title: Fire\tat the harbour",
  },
  {
    name: "control-character",
    found: (of) => `the line ${of} holds a control character, which cannot be seen`,
    remedy: "write the line anew",
    mend: changed(new RegExp(`[${C0_BUT_LINES}${C1}\\ufffe\\uffff]`, "g"), ""),
    example: ["title: Fire\u0007 at the harbour\n", "title: Fire at the harbour"],
    sound: "title: Fire at the harbour",
  },
  {
    name: "other-colon",
    found: () => "a colon of another script stands after the key",
    remedy: "write a plain colon and a space",
    mend: (line, { keys }) => afterKey(line, keys, /^\s*[：﹕꞉︓]\s*/u),
    example: ["title： Fire at the harbour\ndate: 2019\n", "title: Fire at the harbour"],
    sound: "title: 港：火",
  },
  {
    name: "no-space-after-colon",
    found: () => "no space stands after the colon",
    remedy: "write a space after the colon",
    mend: (line, { keys }) => afterKey(line, keys, /^:(?! )/),
    example: ["title:Fire at the harbour\ndate: 2019\n", "title: Fire at the harbour"],
    sound: "url: https://courier.example/",
  },
  {
    name: "no-colon",
    found: () => "no colon stands after the key",
    remedy: "write a colon and a space after the key",
    mend: (line, { keys }) => afterKey(line, keys, /^\s*=|^\s+(?=[^\s:])/),
    example: ["title Fire at the harbour\ndate: 2019\n", "title: Fire at the harbour"],
    sound: "note: title and date",
  },
  {
    name: "text-after-quotes",
    found: (of) => `the value ${of} goes on after a closing quotation mark`,
    remedy: "put the whole value in quotes of the other kind",
    mend: ofValue((value) => {
      const mark = markOf(value);
      if (!mark || !value.slice(1).includes(mark) || isQuoted(value)) return undefined;
      return inQuotes(isWrapped(value, mark) ? value.slice(1, -1) : value);
    }),
    example: ['title: "Fire" at the harbour\n', "title: '\"Fire\" at the harbour'"],
    sound: "title: 'The mayor''s visit'",
  },
  {
    name: "unclosed-quotes",
    found: (of) => `the value ${of} begins with a quotation mark, and none closes it`,
    remedy: "close the quotes",
    mend: ofValue((value) => {
      const mark = markOf(value);
      return mark && !isQuoted(value) ? `${value}${mark}` : undefined;
    }),
    example: ['title: "Fire at the harbour\ndate: 2019\n', 'title: "Fire at the harbour"'],
    sound: 'title: "Fire at the harbour"',
  },
  {
    name: "backslash-in-quotes",
    found: (of) => `the value ${of} holds a backslash, which has a meaning of its own between double quotes`,
    remedy: "use single quotes",
    mend: ofValue((value) => {
      if (!/^".+"$/.test(value) || !value.includes("\\")) return undefined;
      return `'${value.slice(1, -1).replaceAll("'", "''")}'`;
    }),
    example: ['note: "C:\\quay"\n', "note: 'C:\\quay'"],
    sound: "note: 'C:\\quay'",
  },
  {
    name: "unclosed-list",
    found: (of) => `the list ${of} begins with a bracket, and none closes it`,
    remedy: "close the bracket",
    mend: ofValue((value) => {
      if (/^\[[^[\]]*$/.test(value) && value.includes(",")) return `${value}]`;
      return /^\{\s*[\w-]+:[^{}]*$/.test(value) ? `${value}}` : undefined;
    }),
    example: ["topics: [harbour, ferries\ndate: 2019\n", "topics: [harbour, ferries]"],
    sound: "topics: [harbour, ferries]",
  },
  {
    name: "reserved-beginning",
    found: (of) => `the value ${of} begins with a sign that has a meaning of its own in this kind of file`,
    remedy: QUOTE,
    mend: ofValue((value) => {
      if (/^[|>][-+\d]{0,2}$/.test(value) || !/^(?:[@`%*&!|>,\]}[{]|[-?] )/.test(value)) return undefined;
      return inQuotes(value);
    }),
    example: ["title: @harbour speaks\n", 'title: "@harbour speaks"'],
    sound: "title: harbour @ noon",
  },
  {
    name: "colon-in-value",
    found: (of) => `the value ${of} contains a colon`,
    remedy: QUOTE,
    mend: ofValue((value) => (/:(?:\s|$)/.test(value) && !/^["'[{|>]/.test(value) ? inQuotes(value) : undefined)),
    example: ["title: Harbour fire: market destroyed\n", 'title: "Harbour fire: market destroyed"'],
    sound: "date: 2019-03-13T09:40Z",
  },
  {
    name: "no-space-after-dash",
    found: () => "no space stands after the hyphen that begins an item of a list",
    remedy: "write a space after the hyphen",
    mend: changed(/^(\s*)-(?=[^\s-])/, "$1- "),
    example: ["authors:\n-Ada Quill\ndate: 2019\n", "- Ada Quill"],
    sound: "  - Ada Quill-Ferris",
  },
  {
    name: "list-indentation",
    found: () => "the item of the list does not stand below the one before it",
    remedy: "indent it like the others",
    mend: (line, { above }) => {
      const item = /^(\s*)- /.exec(line);
      const last = item && above.findLast((other) => /^\s*- /.test(other));
      return last ? [last.slice(0, last.search(/\S/)) + line.trimStart()] : [];
    },
    example: ["authors:\n  - Ada Quill\n - Tom Farrow\n", "  - Tom Farrow"],
    sound: "  - Tom Farrow",
  },
  {
    name: "key-indentation",
    found: (of) => `the line ${of} does not stand below the others that belong to the same thing`,
    remedy: "indent it like them",
    mend: (line, { above, keys }) => {
      const own = partsOf(line, keys);
      if (own?.key === undefined || own.dash) return [];
      const columns = above.toReversed().flatMap((other) => {
        const parts = partsOf(other, keys);
        return parts?.key === undefined ? [] : [parts.indent.length + parts.dash.length];
      });
      return [...new Set(columns)].slice(0, 4).map((column) => " ".repeat(column) + line.trimStart());
    },
    example: ["title: Fire at the harbour\n date: 2019\n", "date: 2019"],
    sound: "date: 2019",
  },
  {
    name: "line-without-key",
    found: () => "the line has no key, and does not stand as part of the value above it",
    remedy: "write `key: value`, or indent the line where it goes on with the value above",
    mend: (line, { above, keys }) => {
      const last = above.findLast((other) => other.trim());
      const parts = last === undefined ? undefined : partsOf(last, keys);
      if (partsOf(line, keys) || !line.trim() || /^\s*(?:#|---)/.test(line) || !parts) return [];
      if (line.search(/\S/) > parts.indent.length) return [];
      return [`${" ".repeat(parts.indent.length + parts.dash.length + 2)}${line.trimStart()}`];
    },
    example: ["note: Printed again\nin the evening edition\ndate: 2019\n", "  in the evening edition"],
    sound: "  in the evening edition",
  },
];

function changed(pattern: RegExp, to: string): YamlMistake["mend"] {
  return (line) => {
    const other = line.replace(pattern, to);
    return other === line ? [] : [other];
  };
}

function ofValue(judge: (value: string, parts: YamlLine) => string | undefined): YamlMistake["mend"] {
  return (line, { keys }) => {
    const parts = partsOf(line, keys);
    const value = parts && judge(parts.value, parts);
    return parts && value !== undefined ? [withValue(parts, value)] : [];
  };
}

/** A line that begins with a known key, with a colon and a space in place of what the pattern finds after it. */
function afterKey(line: string, keys: readonly string[], pattern: RegExp): readonly string[] {
  const [, before = "", key = "", rest = ""] = /^(\s*(?:- +)?)([\w-]+)(.*)/s.exec(line) ?? [];
  if (!keys.includes(key) || !pattern.test(rest)) return [];
  return [`${before}${key}: ${rest.replace(pattern, "").trim()}`];
}

function markOf(value: string): '"' | "'" | undefined {
  return value[0] === '"' || value[0] === "'" ? value[0] : undefined;
}

/** Whether the value is one string in quotes, perhaps with a comment after it. */
function isQuoted(value: string): boolean {
  return /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:\s+#.*)?$/.test(value);
}

/** Whether the first and last mark belong together: the next mark opens a quotation or is an apostrophe, as in `'Moon's visit'`. */
function isWrapped(value: string, mark: string): boolean {
  const first = value.indexOf(mark, 1);
  return value.length > 2 && value.endsWith(mark) && first < value.length - 1 && !/^\s/.test(value.slice(first + 1));
}
