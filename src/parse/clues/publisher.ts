/** Recognises the publisher by the recognisers of `sources.yaml`, and by what the page's metadata calls it. */
import type { Hint } from "../../model/page-text.ts";
import { CERTAINTIES, type Certainty, type ClueOf, type Finding } from "../../model/reading.ts";
import { sameWords } from "../../text/same-words.ts";
import type { Recogniser, Source } from "../../vocabulary/source.ts";
import { outletKey } from "../names/outlet-names.ts";
import { cited } from "../page/clues.ts";
import type { PageLine } from "../page/page-lines.ts";
import type { Known, Publisher } from "../page/page-view.ts";
import type { SeenPublisher } from "./seen-publishers.ts";

/** Weights of clues by the certainty that the vocabulary gives them. */
const WEIGHT: Record<Certainty, number> = { high: 0.95, medium: 0.65, low: 0.3 };

/** Lines looked at from either end of a page, so that a huge capture costs no more than a long one. */
const LINES_FROM_EACH_END = 3000;

/** The publisher that the clues speak for. Nothing of it depends on what was learned of any source. */
export function decidePublisher(clues: readonly ClueOf<"source">[], sources: readonly Source[]): Publisher | undefined {
  const decided = decideSource(clues);
  const source = sources.find(({ id }) => id === decided?.finding.value);
  if (!decided || !source) return undefined;
  const { finding, rival: clue } = decided;
  const rival = clue && sources.find(({ id }) => id === clue.value);
  return { source, finding, ...(clue && rival && { rival: { source: rival, clue } }) };
}

/** What the page's metadata calls its publisher, in the form of `sameWords`. */
export function claimedPublishers(hints: readonly Hint[]): ReadonlySet<string> {
  return new Set(hints.flatMap(({ field, value }) => (field === "source" ? [sameWords(value)] : [])));
}

/** What speaks for each of the sources. */
export function publisherClues(
  { page, hints, seen }: Known<"page" | "hints"> & { readonly seen: readonly SeenPublisher[] },
  sources: readonly Source[],
): ClueOf<"source">[] {
  const addresses = addressesOf(hints);
  const lines =
    page.lines.length <= 2 * LINES_FROM_EACH_END
      ? page.lines
      : [...page.lines.slice(0, LINES_FROM_EACH_END), ...page.lines.slice(-LINES_FROM_EACH_END)];
  const clues: ClueOf<"source">[] = [];
  for (const source of sources) {
    for (const recogniser of source.recognise) {
      const found = recognise(recogniser, lines, addresses);
      if (!found) continue;
      const { certainty, why: remark } = recogniser;
      const clue = {
        field: "source",
        value: source.id,
        rule: ruleName(recogniser),
        weight: WEIGHT[certainty],
      } as const;
      clues.push(cited({ ...clue, remark }, found.line ? [found.line] : [], found.quote));
    }
    const names = new Set([source.name, ...source.aliases].map((name) => sameWords(name)));
    const keys = new Set([source.name, ...source.aliases].map(outletKey));
    const shown = seen.find(({ name }) => keys.has(outletKey(name)));
    if (shown)
      clues.push(
        cited({ field: "source", value: source.id, rule: `name in ${shown.where}`, weight: WEIGHT.medium }, [
          shown.line,
        ]),
      );
    for (const { field, value, where } of hints) {
      if (field !== "source" || !names.has(sameWords(value))) continue;
      clues.push({ field: "source", value: source.id, rule: where, lines: [], quote: value, weight: WEIGHT.high });
    }
  }
  return clues;
}

/** The addresses of the page, as its metadata claims them. */
export function addressesOf(hints: readonly Hint[]): string[] {
  return hints.filter(({ field }) => field === "url").map(({ value }) => value);
}

/** The publisher with most support: two recognisers that agree count for the next higher certainty. */
function decideSource(
  clues: readonly ClueOf<"source">[],
): { finding: Finding<string>; rival: ClueOf<"source"> | undefined } | undefined {
  const bySource = new Map<string, ClueOf<"source">[]>();
  for (const clue of clues) bySource.set(clue.value, [...(bySource.get(clue.value) ?? []), clue]);
  const ranked = [...bySource.values()]
    .map((group) => {
      const ordered = group.toSorted((a, b) => b.weight - a.weight);
      const steps = new Set(ordered.map((clue) => clue.rule)).size > 1 ? 1 : 0;
      const place = CERTAINTIES.findIndex((certainty) => WEIGHT[certainty] === ordered[0]?.weight);
      const alone = place < 0 ? 2 : place;
      const rank = Math.max(0, alone - steps);
      return { group: ordered, rank, witnesses: rank < alone ? agreeing(ordered) : ordered.slice(0, 1) };
    })
    .sort(
      (a, b) =>
        a.rank - b.rank || b.group.length - a.group.length || (b.group[0]?.weight ?? 0) - (a.group[0]?.weight ?? 0),
    );
  const best = ranked[0];
  const winner = best?.group[0];
  if (!best || !winner) return undefined;
  const rival = ranked.slice(1).find(({ rank }) => rank <= best.rank)?.group[0];
  const rank = rival ? Math.min(2, best.rank + 1) : best.rank;
  return {
    finding: {
      value: winner.value,
      certainty: CERTAINTIES[rank] as Certainty,
      rule: best.witnesses.map(({ rule }) => rule).join(" and "),
      lines: [...new Set(best.witnesses.flatMap(({ lines }) => lines))].sort((a, b) => a - b),
      quote: best.witnesses.map(({ quote }) => quote).join(" / "),
    },
    rival,
  };
}

/** The two strongest clues of different rules: together they are the evidence. */
function agreeing(ordered: readonly ClueOf<"source">[]): ClueOf<"source">[] {
  const [first] = ordered;
  const second = ordered.find(({ rule }) => rule !== first?.rule);
  return [first, second].filter((clue) => clue !== undefined);
}

function ruleName({ line, phrase, domain }: Recogniser): string {
  if (line !== undefined) return `line ${line}`;
  return phrase !== undefined ? `phrase ${phrase}` : `domain ${domain ?? ""}`;
}

function recognise(
  recogniser: Recogniser,
  lines: readonly PageLine[],
  addresses: readonly string[],
): { line?: PageLine; quote: string } | undefined {
  const candidates = recogniser.at === "first" ? lines.slice(0, 1) : recogniser.at === "last" ? lines.slice(-1) : lines;
  if (recogniser.line !== undefined) {
    const wanted = sameWords(recogniser.line);
    const line = candidates.find((candidate) => matchesGlob(candidate.words, wanted));
    return line && { line, quote: line.head };
  }
  if (recogniser.phrase !== undefined) {
    const wanted = sameWords(recogniser.phrase);
    const line = candidates.find((candidate) =>
      sameWords(candidate.text.length > 4000 ? candidate.head : candidate.text).includes(wanted),
    );
    return line && { line, quote: line.head };
  }
  if (recogniser.domain === undefined) return undefined;
  const wanted = recogniser.domain.toLowerCase();
  const address = addresses.find(
    (candidate) => hostOf(candidate) === wanted || hostOf(candidate)?.endsWith(`.${wanted}`),
  );
  if (address) return { quote: address };
  const line = candidates.find((candidate) => mentionsDomain(candidate.head.toLowerCase(), wanted));
  return line && { line, quote: line.head };
}

/** Glob over a whole line: `*` stands for any run of characters. Linear: each piece is looked for once, left to right. */
export function matchesGlob(text: string, glob: string): boolean {
  const pieces = glob.split("*");
  const first = pieces[0] as string;
  const last = pieces.at(-1) as string;
  if (pieces.length === 1) return text === glob;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > text.length - last.length) return false;
    at = found + piece.length;
  }
  return true;
}

/** Whether the text names the host, as an address, a link or behind the @ of an e-mail address. */
function mentionsDomain(text: string, domain: string): boolean {
  for (let at = text.indexOf(domain); at >= 0; at = text.indexOf(domain, at + 1)) {
    const before = text[at - 1];
    const after = text.slice(at + domain.length, at + domain.length + 2);
    if ((before === undefined || /[^\w-]/.test(before)) && !/^(?:[\w-]|\.\w)/.test(after)) return true;
  }
  return false;
}

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname.toLowerCase() : undefined;
}
