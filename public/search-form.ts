/** The form of the search page, which has the question: words, filters, a span of time, an order. */
import { type Group, type Question, readQuestion } from "./search/question.ts";
import { element, filters, form, input } from "./search-page.ts";
import { make } from "./search-results.ts";

export function questionOfForm(): Question {
  const answers = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value]] : [],
  );
  return readQuestion(new URLSearchParams(answers));
}

/**
 * Sets the form to the question in the address. Values of filters have boxes before all of them are drawn.
 * @param with `words: false` leaves the words, which may have been typed meanwhile.
 */
export function restoreForm({ words: restoresWords = true } = {}): void {
  const address = new URLSearchParams(location.search);
  const { words, chosen, from, to } = readQuestion(address);
  if (restoresWords) input.value = words;
  setSpan(from, to);
  for (const order of form.querySelectorAll<HTMLInputElement>("input[name=order]"))
    order.checked = order.value === (address.get("order") ?? "");
  const boxes = Object.entries(chosen).flatMap(([name, values]) =>
    values.map((value) => make("input", { type: "checkbox", name, value, checked: true })),
  );
  for (const old of filters.querySelectorAll("fieldset")) old.remove();
  filters.append(make("fieldset", { hidden: true }, ...boxes));
}

export function setSpan(from: string, to: string): void {
  element('[name="from"]', HTMLInputElement).value = from;
  element('[name="to"]', HTMLInputElement).value = to;
}

/** Takes a filter off. */
export function removeFilter(name: Group | "from" | "to", value: string): void {
  if (name === "from" || name === "to") element(`[name="${name}"]`, HTMLInputElement).value = "";
  const box = filters.querySelector<HTMLInputElement>(`[name="${name}"][value="${CSS.escape(value)}"]`);
  if (box) box.checked = false;
}
