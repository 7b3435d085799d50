/** The filters of the search page: what can be chosen, how many articles each choice would leave, and what is chosen. */

import type { Forms } from "../src/site/words/numbers.ts";
import type { SearchPageWords } from "../src/site/words/search-words.ts";
import { authorValue, countValues, passing, UNDATED } from "./search/filter.ts";
import type { HeadArticle } from "./search/head.ts";
import { GROUPS, type Group, type Question } from "./search/question.ts";
import type { Root } from "./search/root.ts";
import { make, sourceName } from "./search-results.ts";

/** Values of a group that are shown at once; the others are shown on demand. */
const SHORT = 8;
/** Values of a group that are shown at all: of authors there can be thousands. */
const MOST = 100;

/** How values and numbers are written. */
export interface Wording {
  said: SearchPageWords;
  root: Root;
  counted: (count: number, forms: Forms) => string;
  number: Intl.NumberFormat;
}

/** Shows the values of each group that the results have, the most frequent first. The keyboard focus stays where it is. */
export function drawFilters(
  filters: HTMLDetailsElement,
  facts: readonly HeadArticle[],
  question: Question,
  wording: Wording,
): void {
  const open = new Set([...filters.querySelectorAll("details[open]")].map((rest) => rest.closest("fieldset")?.name));
  const focused = filters.contains(document.activeElement) ? (document.activeElement as HTMLInputElement) : undefined;
  const names = authorNames(facts);
  const groups = GROUPS.map((group) => fieldset(group, facts, question, wording, names, open.has(group)));
  const isFirst = filters.querySelector("legend") === null;
  for (const old of filters.querySelectorAll("fieldset")) old.remove();
  filters.append(...groups);
  // On a screen with room beside the results.
  if (isFirst) filters.open = matchMedia("(min-width: 68rem)").matches;
  if (!focused?.name) return;
  const again = filters.querySelector<HTMLInputElement>(
    `[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`,
  );
  (again ?? filters.querySelector("summary"))?.focus({ preventScroll: true });
}

function fieldset(
  group: Group,
  facts: readonly HeadArticle[],
  question: Question,
  wording: Wording,
  names: ReadonlyMap<string, string>,
  isOpen: boolean,
): HTMLFieldSetElement {
  const { said, number, counted } = wording;
  const chosen = question.chosen[group];
  const counts = countValues(facts.filter(passing(question, group)), group);
  // What is chosen stays in sight, so that it can be taken off.
  const none = chosen.filter((value) => !counts.has(value)).map((value) => [value, 0] as const);
  const values = [...none, ...counts];
  const labels = values.slice(0, MOST).map(([value, count]) => {
    const box = make("input", { type: "checkbox", name: group, value, checked: chosen.includes(value) });
    const label = make("span", { dir: "auto" }, valueName(group, value, wording, names));
    return make("label", {}, box, " ", label, " ", make("b", {}, number.format(count)));
  });
  const rest = labels.length > SHORT + 1 ? labels.splice(SHORT) : [];
  const isChosen = rest.some((label) => label.querySelector("input")?.checked);
  const further =
    rest.length > 0
      ? [make("details", { open: isOpen || isChosen }, make("summary", {}, counted(rest.length, said.rest)), ...rest)]
      : [];
  const useful = values.length > 1 || chosen.length > 0;
  return make(
    "fieldset",
    { name: group, hidden: !useful },
    make("legend", {}, said.groups[group]),
    ...labels,
    ...further,
  );
}

/** Shows what is chosen, each with a button that takes it off. @param remove Takes a choice off. */
export function drawChosen(
  list: HTMLElement,
  facts: readonly HeadArticle[],
  question: Question,
  wording: Wording,
  remove: (name: Group | "from" | "to", value: string) => void,
): void {
  const { said } = wording;
  const names = authorNames(facts);
  const ofGroups = GROUPS.flatMap((group) =>
    question.chosen[group].map((value) => {
      const text = `${said.groups[group]}: ${valueName(group, value, wording, names)}`;
      return { name: group, value, text };
    }),
  );
  const ofTime = (["from", "to"] as const).flatMap((name) => {
    const value = question[name];
    const sentence = name === "from" ? said.fromDate : said.toDate;
    return value ? [{ name, value, text: sentence.replace("{date}", value) }] : [];
  });
  const chips = [...ofGroups, ...ofTime].map(({ name, value, text }) => {
    const button = make("button", { type: "button", className: "chip" }, make("bdi", {}, text), make("span", {}, "×"));
    button.setAttribute("aria-label", said.remove.replace("{filter}", text));
    button.addEventListener("click", () => remove(name, value));
    return make("li", {}, button);
  });
  list.replaceChildren(...chips);
  list.hidden = chips.length === 0;
}

function valueName(group: Group, value: string, { said, root }: Wording, names: ReadonlyMap<string, string>): string {
  if (group === "year") return value === UNDATED ? said.undated : value;
  if (group === "source") return sourceName(root, value);
  if (group === "topic") return root.topics.find(([id]) => id === value)?.[1] ?? value;
  if (group === "author") return names.get(value) ?? value;
  if (group === "language") return languageName(value);
  return said.degrees[value as keyof typeof said.degrees] ?? value;
}

/** The spelling of each author's name, by the value of the filter. */
function authorNames(facts: readonly HeadArticle[]): Map<string, string> {
  return new Map(facts.flatMap(({ authors }) => authors.map((name) => [authorValue(name), name] as const)));
}

/** Made when the first is asked for: that takes a phone a seventh of a second, in which it could ask for what is searched. */
let languageNames: Intl.DisplayNames | undefined;

function languageName(tag: string): string {
  try {
    languageNames ??= new Intl.DisplayNames([document.documentElement.lang], { type: "language" });
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
