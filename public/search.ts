/**
 * The search page before anything is asked: loads what answers questions, when there is one. The words of the page are in its
 * `data-words`, from the tables of `src/site/words/`.
 */
import type { SearchPageWords } from "../src/site/words/search-words.ts";

const form = document.querySelector<HTMLFormElement>("form.search");
const field = document.querySelector<HTMLInputElement>("#q");
const status = document.querySelector("#status");
const said: SearchPageWords = JSON.parse(form?.dataset.words ?? "{}");

/** Loads what answers, and at the same time what it begins with: the root of the index, and stemmers. A phone waits 150 ms for each step. */
function load(): void {
  const at = (path: string) => new URL(path, import.meta.url).href;
  const root = fetch(at("search/root.bin"));
  for (const name of (form?.dataset.stemmers ?? "").split(" ").filter(Boolean))
    import(at(`search/stemmers/${name}.js`)).catch(() => {});
  root.catch(() => {}); // Who waits for it hears of it.
  import("./search-answer.ts")
    .then(({ start }) => start(root))
    .catch((error) => {
      console.error(error);
      if (status) status.textContent = said.failed;
      if (form) form.ariaBusy = null;
    });
}

/** Puts the words of the address into the field. */
function restoreWords(): void {
  if (field) field.value = new URLSearchParams(location.search).get("q") ?? "";
}

restoreWords();
// Who goes back while this still loads is answered what the address asks.
addEventListener("popstate", restoreWords);
if (location.search) {
  if (form) form.ariaBusy = "true";
  if (status) status.textContent = said.searching;
  load();
} else field?.addEventListener("focus", load, { once: true });
form?.addEventListener("submit", (event) => event.preventDefault());
addEventListener("keydown", (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key !== "/" || ctrlKey || metaKey || altKey) return;
  if (target instanceof Element && target.matches("input:not([type=checkbox], [type=radio])")) return;
  event.preventDefault();
  field?.focus();
  field?.select();
});
