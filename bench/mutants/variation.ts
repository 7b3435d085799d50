/** Varies the text of a page at random: each variation is one or a few changes that a page may well have come with. */

/** @returns A number from 0 up to and without 1. */
export type Chance = () => number;

type Change = (lines: string[], at: number, chance: Chance, others: readonly string[]) => void;

/** By what they change: the lines of a page, the words of a line, its signs. */
const CHANGES: readonly Change[] = [
  // Lines.
  (lines, at) => void lines.splice(at, 1),
  (lines, at, chance) => void lines.splice(at, 1 + Math.floor(chance() * 4)),
  (lines, at) => void lines.splice(at, 0, ""),
  (lines, at) => void lines.splice(at, 0, lines[at] as string),
  (lines, at) => void lines.splice(at, 2, lines[at + 1] ?? "", lines[at] as string),
  (lines, at, chance) => void lines.splice(Math.floor(chance() * lines.length), 0, ...lines.splice(at, 1)),
  (lines, at, chance) => void lines.splice(at, 0, ...Array(1 + Math.floor(chance() * 12)).fill(lines[at] as string)),
  (lines, at, chance, others) => void lines.splice(at, 0, others[Math.floor(chance() * others.length)] ?? ""),
  (lines, at, chance, others) => {
    const from = Math.floor(chance() * others.length);
    lines.splice(at, 0, ...others.slice(from, from + 2 + Math.floor(chance() * 8)));
  },
  (lines, at) => void lines.splice(at, 2, `${lines[at]} ${lines[at + 1] ?? ""}`),
  // Words of a line.
  (lines, at, chance) => {
    const words = (lines[at] as string).split(" ");
    lines[at] = words.slice(0, Math.ceil(chance() * words.length)).join(" ");
  },
  (lines, at, chance) => {
    const words = (lines[at] as string).split(" ");
    const cut = Math.floor(chance() * words.length);
    lines.splice(at, 1, words.slice(0, cut).join(" "), words.slice(cut).join(" "));
  },
  (lines, at, chance, others) => {
    const more = (others[Math.floor(chance() * others.length)] ?? "").split(" ");
    lines[at] = `${lines[at]} ${more.slice(0, 1 + Math.floor(chance() * 12)).join(" ")}`;
  },
  (lines, at, chance) => {
    const words = (lines[at] as string).split(" ");
    words.splice(Math.floor(chance() * words.length), 1);
    lines[at] = words.join(" ");
  },
  // Signs of a line.
  inLine((line) => line.replace(/[.!?:,;]$/u, "")),
  inLine((line) => `${line}.`),
  inLine((line) => line.toUpperCase()),
  inLine((line, chance) =>
    line.replace(/\d/g, (digit) => (chance() < 0.3 ? String(Math.floor(chance() * 10)) : digit)),
  ),
  inLine((line) => line.replace(/\b(?:1[6-9]|20)\d\d\b/, "").trim()),
];

/** @param others Lines of other pages, some of which may come in. */
export function varied(text: string, chance: Chance, others: readonly string[]): string {
  const lines = text.split("\n");
  const count = 1 + Math.floor(chance() * 4);
  for (let i = 0; i < count && lines.length > 2; i++) {
    const change = CHANGES[Math.floor(chance() * CHANGES.length)] as Change;
    change(lines, Math.floor(chance() * lines.length), chance, others);
  }
  return lines.join("\n");
}

function inLine(change: (line: string, chance: Chance) => string): Change {
  return (lines, at, chance) => {
    lines[at] = change(lines[at] as string, chance);
  };
}
