/**
 * The search page: searches the index of every volume, filters, counts and orders the results, and keeps the search in the address, so
 * that it can be shared. What a search needs is loaded with the first one. Its words are in the page's `data-words`, from the tables of
 * `src/site/words/`.
 */
import type { Forms } from "../src/site/words/numbers.ts";
import type { SearchPageWords } from "../src/site/words/prose-words.ts";
import type { Pagefind } from "./pagefind.d.ts";
import type { Entry, Group } from "./search-archive.ts";

/** Results shown at a time. */
const PAGE = 20;

const form = element("form.search", HTMLFormElement);
const input = element("#q", HTMLInputElement);
const filters = element("#filters", HTMLDetailsElement);
const results = element("#results", HTMLElement);
const more = element("#more", HTMLButtonElement);

const said: SearchPageWords = JSON.parse(form.dataset.words ?? "");
const groups = Object.keys(said.groups) as Group[];
const language = document.documentElement.lang;
const number = new Intl.NumberFormat(language);
const plurals = new Intl.PluralRules(language);
const title = document.title;

let opened: ReturnType<typeof load> | undefined;
/** Counts the searches, so that late results of an earlier one are not shown. */
let asked = 0;
let hits: Entry[] = [];
/** The words of the search, which are marked in results. */
let words = "";
let drawing: Promise<HTMLElement | undefined> = Promise.resolve(undefined);

function element<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}.`);
  return found;
}

/** Loads what is needed to search, once. */
function open(): ReturnType<typeof load> {
  opened ??= load().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function load() {
  /** The path under which the site is served, where this file is. */
  const root = new URL(".", import.meta.url).pathname;
  const volumes = (form.dataset.volumes ?? "").split(" ").filter(Boolean);
  const [pagefind, { loadArchive, sorted }, wording, filtering, drawing] = await Promise.all([
    import(`${root}search/ways/pagefind.js`) as Promise<Pagefind>,
    import("./search-archive.ts"),
    import("./search-words.ts"),
    import("./search-filters.ts"),
    import("./search-results.ts"),
  ]);
  const archive = await loadArchive(pagefind, root, volumes, said);
  filtering.drawFilters(filters, archive.names, [...archive.articles.values()].flat(), said, counted);
  // Only the filters, because words may have been typed meanwhile.
  restoreFilters();
  return { ...archive, sorted, ...wording, ...filtering, ...drawing };
}

/** Runs the search of the form. @param note How the address is changed; absent where it stays. */
async function run(note?: "pushState" | "replaceState"): Promise<void> {
  const answers = [...new FormData(form)].filter((answer): answer is [string, string] => typeof answer[1] === "string");
  const question = new URLSearchParams(answers.filter(([, value]) => value !== ""));
  const search = question.size > 0 ? `?${question}` : "";
  if (note && search !== location.search) history[note](null, "", location.pathname + search);
  const wanted = input.value.trim();
  document.title = wanted ? `${wanted}: ${title}` : title;
  const turn = ++asked;
  if (!wanted && !groups.some((group) => question.has(group))) return show(false, "");
  try {
    const archive = await open();
    const query = wanted ? archive.prepared(wanted) : null;
    const found = await archive.pagefind.search(query);
    const volumeOf = ({ id }: { id: string }) => archive.articles.get(id)?.[0]?.volume;
    const meant = await archive.withoutGuesses(archive.pagefind, query ?? "", found.results, volumeOf);
    const { ways, entries } = await archive.sorted(meant, archive.articles);
    if (turn !== asked) return;
    const passing = entries.filter(({ article }) => archive.passes(article, question, groups));
    const newestFirst = question.get("order") === "date";
    if (newestFirst || !wanted) passing.sort((a, b) => a.article.place - b.article.place);
    archive.countFilters(filters, entries, question, groups, number);
    hits = passing;
    words = wanted;
    element("#ways", HTMLElement).replaceChildren(...(await archive.wayItems(wanted ? ways : [])));
    await draw(turn, true);
    const answer = answerOf(passing.length, entries.length, wanted, newestFirst);
    if (turn === asked) show(entries.length + ways.length > 0, answer);
  } catch (error) {
    console.error(error);
    show(false, said.failed);
  }
}

/** @param all Number of articles without the filters. */
function answerOf(passing: number, all: number, words: string, newestFirst: boolean): string {
  if (all === 0) return filled(words ? said.nothing : said.nothingAtAll, { words });
  const articles = counted(passing || all, said.articles);
  if (passing === 0) return filled(words ? said.filtered : said.filteredAtAll, { words, articles });
  if (!words) return filled(said.all, { articles });
  return filled(newestFirst ? said.newest : said.best, { words, articles });
}

function counted(count: number, forms: Forms): string {
  return filled(forms[plurals.select(count)] ?? forms.other, { count: number.format(count) });
}

/** Puts values in the places of a sentence: `{articles} for “{words}”`. */
function filled(sentence: string, values: { [name: string]: string }): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

function show(answered: boolean, answer: string): void {
  element("#status", HTMLElement).textContent = answer;
  element("#answer", HTMLElement).hidden = !answered;
  element("#indexes", HTMLElement).hidden = answered && hits.length > 0;
}

/** Shows the first results or the next ones, in turn even when asked for quickly. @returns The first new item. */
function draw(turn: number, afresh = false): Promise<HTMLElement | undefined> {
  const work = async () => {
    const { resultItem } = await open();
    const shown = afresh ? 0 : results.childElementCount;
    const next = hits.slice(shown, shown + PAGE);
    const items = await Promise.all(
      next.map(async ({ result, article }) => resultItem(await result.data(), article, words, said)),
    );
    if (turn !== asked) return undefined;
    if (afresh) results.replaceChildren(...items);
    else results.append(...items);
    more.hidden = results.childElementCount >= hits.length;
    return items[0];
  };
  drawing = drawing.then(work, work);
  return drawing;
}

/** Sets the form to the search in the address. */
function restore(): void {
  const question = new URLSearchParams(location.search);
  input.value = question.get("q") ?? "";
  for (const order of form.querySelectorAll<HTMLInputElement>("input[name=order]"))
    order.checked = order.value === (question.get("order") ?? "");
  restoreFilters();
}

function restoreFilters(): void {
  const question = new URLSearchParams(location.search);
  for (const box of filters.querySelectorAll<HTMLInputElement>("input[type=checkbox]"))
    box.checked = question.getAll(box.name).includes(box.value);
  for (const rest of filters.querySelectorAll("details")) rest.open = rest.querySelector(":checked") !== null;
}

let pause: ReturnType<typeof setTimeout> | undefined;
input.addEventListener("focus", () => open().catch(() => {}), { once: true });
input.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(() => run("replaceState"), 200);
});
form.addEventListener("change", ({ target }) => target !== input && run("pushState"));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(pause);
  run("pushState");
});
more.addEventListener("click", async () => (await draw(asked))?.querySelector("a")?.focus());
addEventListener("keydown", (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key !== "/" || ctrlKey || metaKey || altKey) return;
  if (target instanceof Element && target.matches("input:not([type=checkbox], [type=radio])")) return;
  event.preventDefault();
  input.focus();
  input.select();
});
addEventListener("popstate", () => {
  restore();
  run();
});
restore();
if (location.search)
  open().then(
    () => run(),
    () => run(),
  );
