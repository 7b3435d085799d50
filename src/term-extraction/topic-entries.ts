/** Suggestions in the format of `articles/topics.yaml`. */
import { refusal } from "../model/problem.ts";
import { toYaml } from "../system/yaml/yaml-text.ts";
import { visible } from "../text/controls.ts";
import { truncate } from "../text/truncate.ts";
import { examineTopics, type Topic } from "../vocabulary/topic.ts";
import type { Suggestion } from "./suggestions.ts";

/** Entries with comments that say what they rest on. */
export function topicEntries(suggestions: readonly Suggestion[]): string {
  return suggestions.map(entryOf).join("\n");
}

function entryOf({ id, label, broader, match, examples, ...counts }: Suggestion): string {
  const headlines = examples.map(
    ({ title }) => `#   ${truncate(visible(title.replace(/\s+/g, " ")).trim(), HEADLINE)}`,
  );
  const fields = toYaml({ id, label, broader, match }).trimEnd();
  const entry = `- ${fields.replaceAll("\n", "\n  ")}`;
  return `${[`# ${countsInWords(counts)}:`, ...headlines, entry].join("\n")}\n`;
}

const HEADLINE = 110;

function countsInWords({
  articles,
  titled,
  mentioned,
  sources,
  from,
  to,
}: Omit<Suggestion, "id" | "label" | "match" | "examples">): string {
  const of = sources > 1 ? ` of ${sources} sources` : "";
  const years = from === undefined ? "" : from === to ? `, ${from}` : `, ${from} to ${to}`;
  return `${articles} articles${of}${years}; ${titled} in the headline, mentioned in ${mentioned}`;
}

/**
 * The text of `topics.yaml` with further entries at its end; what stands in it stays as it is.
 * @throws BackfileError where the file has problems, or is no list with an entry on each line.
 */
export function withEntries(text: string, file: string, suggestions: readonly Suggestion[]): string {
  if (suggestions.length === 0) return text;
  const before = examineTopics(text, file);
  if (before.value === undefined)
    throw refusal(file, "has problems", "correct them first: npx backfile check tells which");
  const indent = text.match(/^( *)- /m)?.[1] ?? "";
  const added = topicEntries(suggestions).replace(/^(?=.)/gm, indent);
  const all = `${ended(text)}${added}`;
  const { value } = examineTopics(all, file);
  if (!value || !isContinued(value, before.value, suggestions))
    throw refusal(
      file,
      "is no list with a line that begins with - for each topic",
      "write it so, then accept suggestions",
    );
  return all;
}

/** With a line break at its end, and a blank line where there is anything before. */
function ended(text: string): string {
  const isCrlf = /\r\n/.test(text);
  const end = isCrlf ? "\r\n" : "\n";
  if (text.trim() === "") return text;
  const whole = text.endsWith("\n") ? text : text + end;
  return /\n\r?\n$/.test(whole) ? whole : whole + end;
}

function isContinued(value: readonly Topic[], before: readonly Topic[], suggestions: readonly Suggestion[]): boolean {
  const ids = [...before, ...suggestions].map(({ id }) => id);
  return ids.length === value.length && ids.every((id, i) => value[i]?.id === id);
}

/** Phrases that a person does not want as topics, from lines such as `# not: magnitude, Monday`. */
export function unwantedPhrases(text: string): string[] {
  return [...text.matchAll(/^[ \t]*#[ \t]*not:(.*)$/gim)].flatMap(([, list = ""]) =>
    list
      .split(",")
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  );
}

/** The line with which `topics.yaml` leaves the first topics to the program. */
const UNDECIDED = "# suggest";

/** Whether nobody has decided what an archive's topics are: the file is empty, or it has that line and no topic. */
export function isUndecided(text: string): boolean {
  if (text.trim() === "") return true;
  return linesOf(text).includes(UNDECIDED) && examineTopics(text, "").value?.length === 0;
}

/**
 * The text of a file that is undecided with its first topics, which are a person's from then on.
 * @throws BackfileError as `withEntries`
 */
export function begunTopics(text: string, file: string, suggestions: readonly Suggestion[], articles: number): string {
  const kept = linesOf(text).filter((line) => line !== UNDECIDED);
  const notes = [
    `# The topics below were suggested from ${articles} articles, once. They are yours: change, delete and add what you like, then run`,
    "# `npx backfile parse --refresh`. Write [] in the place of all of them to have none.",
    "",
  ];
  const before = kept.join("\n").trim() === "" ? [] : [...kept.join("\n").trimEnd().split("\n"), ""];
  return withEntries([...before, ...notes].join("\n"), file, suggestions);
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}
