/**
 * The search page before anything is asked: loads what answers questions, when there is one. The words of the page are in its
 * `data-words`, from the tables of `src/site/words/`.
 */
import type { SearchPageWords } from "../src/site/words/search-words.ts";

const form = document.querySelector<HTMLFormElement>("form.search");
const field = document.querySelector<HTMLInputElement>("#q");
const status = document.querySelector("#status");
const said: SearchPageWords = JSON.parse(form?.dataset.words ?? "{}");

/** Loads the answers, and at the same time the root of the index, which they begin with. */
function load(): void {
  // The answers ask for the same address, and get it from the cache or wait for it.
  fetch(new URL("search/root.bin", import.meta.url)).catch(() => {});
  import("./search-answer.ts").catch((error) => {
    console.error(error);
    if (status) status.textContent = said.failed;
  });
}

if (field) field.value = new URLSearchParams(location.search).get("q") ?? "";
if (location.search) {
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
