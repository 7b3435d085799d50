/** The filters of the search page: which articles pass them, and how many each would find. */
import type { Forms } from "../src/site/words/numbers.ts";
import type { SearchPageWords } from "../src/site/words/prose-words.ts";
import type { Article, Entry, Group, ValueNames } from "./search-archive.ts";
import { make } from "./search-results.ts";

/** Values of a filter that are shown at once; the others are shown on demand. */
const SHORT = 8;

/** Whether an article has, in every group with chosen values, one of these. @param except A group that is ignored. */
export function passes(article: Article, question: URLSearchParams, groups: readonly Group[], except?: Group): boolean {
  return groups.every((group) => {
    const wanted = group === except ? [] : question.getAll(group);
    return wanted.length === 0 || article.values[group].some((value) => wanted.includes(value));
  });
}

/** Shows every value of every group once. Later only counts change, so that the keyboard focus stays. */
export function drawFilters(
  filters: HTMLDetailsElement,
  names: ValueNames,
  articles: readonly Article[],
  said: SearchPageWords,
  counted: (count: number, forms: Forms) => string,
): void {
  const drawn = (Object.entries(said.groups) as [Group, string][]).map(([group, legend]) => {
    const totals = countOf(articles, group);
    const total = (value: string) => totals.get(value) ?? 0;
    const used = [...names[group]].filter(([value]) => totals.has(value));
    const options = group === "year" ? used : used.sort(([a], [b]) => total(b) - total(a));
    const labels = options.map(([value, name]) => {
      const box = make("input", { type: "checkbox", name: group, value });
      return make("label", {}, box, " ", make("span", {}, name), " ", make("b"));
    });
    const rest = labels.length > SHORT + 1 ? labels.splice(SHORT) : [];
    const further =
      rest.length > 0 ? [make("details", {}, make("summary", {}, counted(rest.length, said.rest)), ...rest)] : [];
    return make("fieldset", { hidden: options.length < 2 }, make("legend", {}, legend), ...labels, ...further);
  });
  filters.append(...drawn);
  filters.open = matchMedia("(min-width: 68rem)").matches;
}

/** Shows at each value how many articles would be found if it alone were chosen in its group. */
export function countFilters(
  filters: HTMLDetailsElement,
  entries: readonly Entry[],
  question: URLSearchParams,
  groups: readonly Group[],
  number: Intl.NumberFormat,
): void {
  for (const group of groups) {
    const passing = entries.filter(({ article }) => passes(article, question, groups, group));
    const counts = countOf(
      passing.map(({ article }) => article),
      group,
    );
    for (const box of filters.querySelectorAll<HTMLInputElement>(`input[name="${group}"]`)) {
      const label = box.closest("label");
      const count = label?.querySelector("b");
      const sum = counts.get(box.value) ?? 0;
      if (count) count.textContent = number.format(sum);
      if (label) label.hidden = sum === 0 && !box.checked;
    }
  }
}

/** The number of articles with each value of a group. */
function countOf(articles: readonly Article[], group: Group): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of articles) for (const value of values[group]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
