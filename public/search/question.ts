/** A question as the address of the search page keeps it: words, filters, a span of time, an order. */
import { dayNumber } from "./head.ts";
import type { Order } from "./rank.ts";

/** A group of filters. */
export type Group = "year" | "source" | "topic" | "author" | "language" | "certainty";
export const GROUPS: readonly Group[] = ["year", "source", "topic", "author", "language", "certainty"];

export interface Question {
  words: string;
  /** Chosen values: of each group an article must have one. */
  chosen: Readonly<Record<Group, readonly string[]>>;
  /** As typed: `2019`, `2019-03`, `2019-03-04`; empty where there is no limit. */
  from: string;
  to: string;
  order: Order;
}

export function readQuestion(address: URLSearchParams): Question {
  const order = address.get("order");
  const words = (address.get("q") ?? "").trim();
  return {
    words,
    chosen: Object.fromEntries(GROUPS.map((group) => [group, address.getAll(group)])) as Record<Group, string[]>,
    from: (address.get("from") ?? "").trim(),
    to: (address.get("to") ?? "").trim(),
    // Without words nothing is more relevant than another.
    order: order === "newest" || order === "oldest" ? order : words ? "relevance" : "newest",
  };
}

/** The address of a question: what is not asked is left out. */
export function writeQuestion({ words, chosen, from, to, order }: Question): URLSearchParams {
  const plain = words ? "relevance" : "newest";
  const pairs = [
    ["q", words],
    ...GROUPS.flatMap((group) => chosen[group].map((value) => [group, value])),
    ["from", from],
    ["to", to],
    ["order", order === plain ? "" : order],
  ];
  return new URLSearchParams(pairs.filter(([, value]) => value !== "") as [string, string][]);
}

/** Whether anything is asked. */
export function asksNothing({ words, chosen, from, to }: Question): boolean {
  return !words && !from && !to && GROUPS.every((group) => chosen[group].length === 0);
}

/** The days of a year, a month or a day, as numbers; `undefined` where the text is none of these. */
export function daysOf(text: string): readonly [first: number, last: number] | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text.trim()) ?? [];
  if (!year) return undefined;
  const two = (part: string) => part.padStart(2, "0");
  const first = dayNumber(`${year}-${two(month ?? "1")}-${two(day ?? "1")}`);
  if (Number.isNaN(first)) return undefined;
  if (day) return [first, first];
  const [nextYear, nextMonth] = month && Number(month) < 12 ? [year, Number(month) + 1] : [Number(year) + 1, 1];
  return [first, dayNumber(`${String(nextYear).padStart(4, "0")}-${two(String(nextMonth))}-01`) - 1];
}
