/** Varies a page at random: each variation is one or a few changes that a page may well have come with. */
import { CLAIMS, type Values, withValues } from "./claims.ts";

/** @returns A number from 0 up to and without 1. */
export type Chance = () => number;

/** What variations are made with. */
export interface Means {
  readonly chance: Chance;
  /** Lines of other pages, some of which may come in. */
  readonly others: readonly string[];
  /** How long, how many or how far: near the number that the variation is to be noticed by. */
  readonly size: () => number;
  /** Whether only sizes are changed: how long lines are, how many there are and where. */
  readonly sized?: boolean;
}

export interface PageSource {
  readonly file: "page.txt" | "page.html";
  readonly text: string;
}

type Change = (lines: string[], at: number, means: Means) => void;

/** No page has longer lines than these changes make, nor more. */
const MOST_COPIES = 60;
const WIDEST = 1600;

/** Of how long lines are, how many there are, and where they stand. */
const SIZES: readonly Change[] = [
  (lines, at, { size }) => {
    const [line] = lines.splice(at, 1);
    lines.splice(Math.max(0, at + size()), 0, line as string);
  },
  (lines, at, { size }) => {
    const [line] = lines.splice(at, 1);
    lines.splice(Math.max(0, at - size()), 0, line as string);
  },
  (lines, at, { size }) => void lines.splice(at, 0, ...Array(copies(size)).fill(lines[at] as string)),
  (lines, at, means) => void lines.splice(at, 0, ...Array.from({ length: copies(means.size) }, () => shortLine(means))),
  (lines, at) => void lines.splice(at, 1),
  inWords((line, means) => fitted(line, means.size(), means)),
  inWords((line, means) => fitted(line, means.size(), means)),
  inWords((line, means) => fitted(line, means.size(), means)),
  inWords((line, means) => fitted(line, means.size(), means)),
  inWords((line, { size }) => line.split(" ").slice(0, size()).join(" ")),
  inWords((line, means) => `${line} ${otherLine(means).split(" ").slice(0, means.size()).join(" ")}`),
];

/** By what they change: the lines of a page, the words of a line, its signs. */
const CHANGES: readonly Change[] = [
  ...SIZES,
  // Lines.
  (lines, at) => void lines.splice(at, 1),
  (lines, at, { size }) => void lines.splice(at, Math.min(size(), 12)),
  (lines, at) => void lines.splice(at, 0, ""),
  (lines, at) => void lines.splice(at, 0, lines[at] as string),
  (lines, at) => void lines.splice(at, 2, lines[at + 1] ?? "", lines[at] as string),
  (lines, at, { chance }) => void lines.splice(Math.floor(chance() * lines.length), 0, ...lines.splice(at, 1)),
  (lines, at, means) => void lines.splice(at, 0, otherLine(means)),
  (lines, at, means) => void lines.splice(at, 0, shortLine(means)),
  (lines, at, means) => void lines.splice(at, 0, ...Array.from({ length: copies(means.size) }, () => shortLine(means))),
  (lines, at, means) => void lines.splice(at, 0, ...Array.from({ length: copies(means.size) }, () => otherLine(means))),
  (lines, at, { chance, others, size }) => {
    const from = Math.floor(chance() * others.length);
    lines.splice(at, 0, ...others.slice(from, from + Math.min(copies(size), 12)));
  },
  (lines, at) => void lines.splice(at, 2, `${lines[at]} ${lines[at + 1] ?? ""}`),
  // Words of a line.
  inWords((line, { chance }) => {
    const words = line.split(" ");
    return words.slice(0, Math.ceil(chance() * words.length)).join(" ");
  }),
  (lines, at, { chance }) => {
    const words = (lines[at] as string).split(" ");
    const cut = Math.floor(chance() * words.length);
    lines.splice(at, 1, words.slice(0, cut).join(" "), words.slice(cut).join(" "));
  },
  inWords((line, { chance }) =>
    line
      .split(" ")
      .toSpliced(Math.floor(chance() * line.split(" ").length), 1)
      .join(" "),
  ),
  inWords((line, { chance, others }) => {
    const words = line.split(" ");
    const more = (others[Math.floor(chance() * others.length)] ?? "").split(" ");
    return words
      .toSpliced(Math.floor(chance() * words.length), 1, more[Math.floor(chance() * more.length)] ?? "")
      .join(" ");
  }),
  // Signs of a line.
  inWords((line) => line.replace(/[.!?:,;]$/u, "")),
  inWords((line, { chance }) => `${line}${'.,:;!?…")—'[Math.floor(chance() * 10)]}`),
  inWords((line) => `${line.replace(/[.!?:,;]$/u, "")}.`),
  inWords((line) => line.toUpperCase()),
  inWords((line) => line.toLowerCase()),
  inWords(
    (line, { chance }) =>
      `${["“", '"', "- ", "— ", "* ", "• ", "1. ", "(", "# ", "> "][Math.floor(chance() * 10)]}${line}`,
  ),
  (lines, at, { size }) => {
    lines[at] = `${" ".repeat(Math.min(size(), 80))}${(lines[at] as string).trimStart()}`;
  },
  inWords((line, { chance, size }) => {
    const words = line.split(" ");
    const cut = Math.floor(chance() * words.length);
    return `${words.slice(0, cut).join(" ")}${" ".repeat(Math.min(size(), 60))}${words.slice(cut).join(" ")}`;
  }),
  // Numbers and days.
  inWords((line, { chance }) =>
    line.replace(/\d/g, (digit) => (chance() < 0.3 ? String(Math.floor(chance() * 10)) : digit)),
  ),
  inWords((line, { size }) => line.replace(/\d+/, String(size()))),
  inWords((line) => line.replace(/\b(?:1[6-9]|20)\d\d\b/, "").trim()),
  inWords((line, { size }) => line.replace(/\b(?:1[6-9]|20)\d\d\b/, (year) => String(Number(year) + size()))),
  inWords((line, { size }) => line.replace(/\b(?:1[6-9]|20)\d\d\b/, (year) => String(Number(year) - size()))),
  inWords((line, { chance, size }) =>
    line.replace(/\d{4}-\d\d-\d\d/, (day) => laterDay(day, chance() < 0.5 ? size() : -size())),
  ),
];

/** Those of saved pages, besides. */
const IN_MARKUP: readonly Change[] = [
  claimAdded,
  claimAdded,
  claimAdded,
  claimAdded,
  (lines, at, { chance }) => {
    const tag = TAGS[Math.floor(chance() * TAGS.length)] as string;
    lines[at] = (lines[at] as string).replace(/^(\s*)<(\w+)([^>]*)>(.*)<\/\2>$/s, `$1<${tag}$3>$4</${tag}>`);
  },
  (lines, at, { chance }) => {
    const around = ["article", "main", "aside", "nav", "footer", "figure", "section", "header", "ul"];
    const tag = around[Math.floor(chance() * around.length)] as string;
    lines.splice(Math.min(lines.length, at + 1 + Math.floor(chance() * 6)), 0, `</${tag}>`);
    lines.splice(at, 0, `<${tag}>`);
  },
  inWords((line, { chance }) => `<a href="/${Math.floor(chance() * 9)}">${line}</a>`),
  inWords((line, means) => withValues('<time datetime="{date}">{words}</time>', valuesOf([line], means))),
];

const TAGS = ["p", "h1", "h2", "h3", "li", "div", "blockquote", "figcaption", "span", "strong", "cite", "dd"];

/** Some changes to a page, as many of them where a size matters as elsewhere. */
export function varied({ file, text }: PageSource, means: Means): PageSource {
  const { chance, sized } = means;
  const lines = text.split("\n");
  const count = 1 + Math.floor(chance() ** 2 * 5);
  const changes = sized ? SIZES : file === "page.html" ? [...CHANGES, ...IN_MARKUP, ...IN_MARKUP] : CHANGES;
  for (let i = 0; i < count && lines.length > 1; i++) {
    const change = changes[Math.floor(chance() * changes.length)] as Change;
    change(lines, Math.floor(chance() * lines.length), means);
  }
  return { file, text: lines.join("\n") };
}

/** Applies a change to the words of a line, within the tags that stand around them. */
function inWords(change: (line: string, means: Means) => string): Change {
  return (lines, at, means) => {
    const [, before = "", words = "", after = ""] =
      /^(\s*(?:<[^>]*>)*)(.*?)((?:<\/[^>]*>)*)$/s.exec(lines[at] as string) ?? [];
    lines[at] = `${before}${change(words, means)}${after}`;
  };
}

function copies(size: () => number): number {
  return Math.min(Math.max(1, size()), MOST_COPIES);
}

function otherLine({ chance, others }: Means): string {
  return others[Math.floor(chance() * others.length)] ?? "";
}

/** A line such as headers, menus and captions have. */
function shortLine(means: Means): string {
  for (let i = 0; i < 20; i++) {
    const line = otherLine(means);
    if (line.length < 70) return line;
  }
  return "Vessmouth";
}

/** The line with as many letters: cut, or longer by words of another line or by its own, at its end or within it. */
function fitted(line: string, width: number, means: Means): string {
  if (width > WIDEST || width < 1 || line === "") return line;
  const [, words = "", end = ""] = /^(.*?)([.!?:;,]?["”)]?)$/s.exec(line) ?? [];
  const room = Math.max(0, width - end.length);
  if (words.length > room) return `${words.slice(0, room).replace(/[\s.,]$/, "a")}${end}`;
  const more = means.chance() < 0.5 ? otherLine(means) : words;
  const added = ` ${more.replace(/[^\p{L}\p{Nd}' -]/gu, "")}`.repeat(1 + Math.ceil(room / (more.length + 1)));
  const at = means.chance() < 0.5 ? words.length : words.indexOf(" ", Math.floor(means.chance() * words.length));
  const cut = at < 0 ? words.length : at;
  const filled = added.slice(0, room - words.length).replace(/\s$/, "a");
  return `${words.slice(0, cut)}${filled}${words.slice(cut)}${end}`;
}

function laterDay(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00Z`);
  return Number.isNaN(time) ? day : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}

function claimAdded(lines: string[], _at: number, means: Means): void {
  const claim = CLAIMS[Math.floor(means.chance() * CLAIMS.length)] as string;
  const head = lines.findIndex((line) => /<(?:head|html)\b/i.test(line));
  lines.splice(head + 1, 0, withValues(claim, valuesOf(lines, means)));
}

/** What a page may claim: often what it shows, or what it claims elsewhere. */
function valuesOf(lines: readonly string[], { chance, others }: Means): Values {
  const line = (list: readonly string[]) =>
    (list[Math.floor(chance() * list.length)] ?? "")
      .replace(/<[^>]*>/g, "")
      .trim()
      .slice(0, 200);
  return { chance, words: () => line(chance() < 0.7 ? lines : others) };
}
