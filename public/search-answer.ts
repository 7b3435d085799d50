/**
 * Answers the questions of the search page: searches the index, filters, counts and orders the results, and keeps the question in the
 * address, so that it can be shared. `search.ts` loads it when there is something to answer.
 */
import { countYears, passing } from "./search/filter.ts";
import { parseQuery, type Query } from "./search/query.ts";
import { asksNothing, daysOf, type Question, writeQuestion } from "./search/question.ts";
import { ordered } from "./search/rank.ts";
import type { Answer, Hit } from "./search/search-archive.ts";
import { drawChart } from "./search-chart.ts";
import { downloadCitations } from "./search-citing.ts";
import { drawChosen, drawFilters } from "./search-filters.ts";
import { questionOfForm, removeFilter, restoreForm, setSpan } from "./search-form.ts";
import { theArchive, withArchive } from "./search-loading.ts";
import { looker } from "./search-looking.ts";
import { counted, element, filled, filters, form, input, numerals, said, site } from "./search-page.ts";
import { make, type ResultSetting, resultItem } from "./search-results.ts";
import { drawSuggestions } from "./search-suggestions.ts";
import { wayItems } from "./search-ways.ts";

/** Results shown at a time. */
const PAGE = 10;
/** Milliseconds after the last letter until what was typed is searched for. */
const PAUSE = 300;

const results = element("#results", HTMLOListElement);
const more = element("#more", HTMLButtonElement);
const title = document.title;

/** What the history keeps of a page of results besides its address. */
interface Place {
  /** Number of results. */
  shown: number;
  /** Pixels from the top. */
  top: number;
}

/** Counts the questions, so that late results of an earlier one are not shown. */
let asked = 0;
/** The results of the question, in order. */
let hits: Hit[] = [];
let setting: ResultSetting | undefined;
let drawing: Promise<HTMLElement | undefined> = Promise.resolve(undefined);

/** Searches for what the form asks. @param note How the address is changed; absent where it stays. @param place Where the reader was before. */
async function run(note?: "pushState" | "replaceState", place?: Place): Promise<void> {
  const question = questionOfForm();
  const address = writeQuestion(question);
  const search = address.size > 0 ? `?${address}` : "";
  if (note && search !== location.search) history[note](null, "", location.pathname + search);
  document.title = question.words ? `${question.words}: ${title}` : title;
  const turn = ++asked;
  if (asksNothing(question)) return show("", false);
  form.ariaBusy = "true";
  say(said.searching);
  const query = parseQuery(question.words);
  const look = looker<Answer>((answer) => drawSoFar(turn, answer, question));
  try {
    const answer = await withArchive(site, (archive) => {
      if (turn === asked) setting = { archive, clauses: query.clauses, said, site };
      const searched = archive.search(query, async (soFar) => {
        await look(soFar);
        return turn === asked;
      });
      numerals(); // While the index is on its way.
      return searched;
    });
    look();
    if (turn === asked) await drawAnswer(turn, answer, question, query, place);
  } catch (error) {
    look();
    if (turn !== asked) return;
    console.error(error);
    show(said.failed, false);
  }
}

/** Shows the first results while older articles are still searched. Their order may change, and they have no extracts yet. */
async function drawSoFar(turn: number, { hits: found, done, all }: Answer, question: Question): Promise<void> {
  if (turn !== asked || done === all) return;
  const passes = passing(question);
  hits = ordered(
    found.filter(({ facts }) => passes(facts)),
    question.order,
  );
  if (hits.length === 0) return;
  show(filled(said.soFar, { articles: counted(hits.length, said.articles) }), true);
  await draw(turn, { afresh: true, extracts: false });
}

async function drawAnswer(
  turn: number,
  answer: Answer,
  question: Question,
  query: Query,
  place?: Place,
): Promise<void> {
  if (!setting) return;
  const { archive } = setting;
  const found = answer.hits.map(({ facts }) => facts);
  const passes = passing(question);
  hits = ordered(
    answer.hits.filter(({ facts }) => passes(facts)),
    question.order,
  );
  const ways = question.words ? wayItems(question.words, archive, await archive.facts(), said, site) : [];
  if (turn !== asked) return;
  show(answerOf(question, hits.length, found.length), found.length + ways.length > 0);
  // The results come first: the rest is drawn while their cards are loaded.
  const drawn = draw(turn, { afresh: true, shown: place?.shown ?? PAGE });
  element("#cite", HTMLElement).hidden = hits.length === 0;
  const { number } = numerals();
  const wording = { said, root: archive.root, counted, number };
  drawFilters(filters, found, question, wording);
  drawChosen(element("#chosen", HTMLUListElement), found, question, wording, (name, value) => {
    removeFilter(name, value);
    run("pushState");
    input.focus({ preventScroll: true });
  });
  drawNotices(question, query);
  element("#ways", HTMLUListElement).replaceChildren(...ways);
  drawChart(element("#chart", HTMLElement), countYears(found.filter(passing(question, "time"))), {
    ...{ label: form.dataset.chart ?? "", number },
    from: daysOf(question.from) ? Number(question.from.slice(0, 4)) : 0,
    to: daysOf(question.to) ? Number(question.to.slice(0, 4)) : 9999,
    choose: (first, last) => {
      setSpan(String(first), String(last));
      run("pushState");
    },
  });
  await drawn;
  if (turn !== asked) return;
  form.ariaBusy = null;
  if (place) scrollTo({ top: place.top, behavior: "instant" });
  await drawSuggestions(archive, answer, query, question, () => turn === asked);
}

/** @param all Number of articles without the filters. */
function answerOf({ words, order }: Question, passing: number, all: number): string {
  if (all === 0) return filled(words ? said.nothing : said.nothingAtAll, { words });
  const articles = counted(passing || all, said.articles);
  if (passing === 0) return filled(words ? said.filtered : said.filteredAtAll, { words, articles });
  if (!words) return filled(order === "oldest" ? said.allOldest : said.all, { articles });
  return filled(order === "relevance" ? said.best : said[order], { words, articles });
}

function drawNotices({ from, to }: Question, { notices }: Query): void {
  const dates = [from, to].filter((text) => text && !daysOf(text));
  const told = [...notices, ...dates.map((text) => ({ kind: "date" as const, text }))];
  const items = told.map(({ kind, text }) => make("li", {}, filled(said.notices[kind], { text })));
  element("#notices", HTMLUListElement).replaceChildren(...items);
}

function say(text: string): void {
  const status = element("#status", HTMLElement);
  if (status.textContent !== text) status.textContent = text;
}

/** @param answered Whether there is anything to filter and to show. */
function show(text: string, answered: boolean): void {
  say(text);
  if (!answered) form.ariaBusy = null;
  element("#answer", HTMLElement).hidden = !answered;
  element("#indexes", HTMLElement).hidden = answered && hits.length > 0;
  if (answered) return;
  for (const id of ["notices", "suggestions", "chosen"])
    if (text === "") element(`#${id}`, HTMLElement).replaceChildren();
}

interface Drawing {
  afresh?: boolean;
  /** With lines of the articles' texts, for which their pages are loaded. */
  extracts?: boolean;
  shown?: number;
}

/** Shows the first results or the next ones, in turn even when asked for quickly. @returns The first new item. */
function draw(
  turn: number,
  { afresh = false, extracts = true, shown = PAGE }: Drawing = {},
): Promise<HTMLElement | undefined> {
  const work = async () => {
    if (turn !== asked || !setting) return undefined;
    const from = afresh ? 0 : results.childElementCount;
    const given = setting;
    const all = hits;
    const items = await Promise.all(all.slice(from, from + shown).map((hit) => resultItem(hit, given)));
    if (turn !== asked || all !== hits) return undefined;
    if (afresh) results.replaceChildren(...items.map(({ item }) => item));
    else results.append(...items.map(({ item }) => item));
    more.hidden = results.childElementCount >= hits.length;
    if (extracts) await Promise.all(items.map(({ extract }) => extract()));
    return items[0]?.item;
  };
  drawing = drawing.then(work, work);
  return drawing;
}

/** Answers what the page asks, and from now on what is typed and chosen. @param root The answer of the server to the request for the root of the index. */
export function start(root: Promise<Response>): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  history.scrollRestoration = "manual";
  input.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => run("replaceState"), PAUSE);
  });
  form.addEventListener("change", ({ target }) => target !== input && run("pushState"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    run("pushState");
  });
  more.addEventListener("click", async () => (await draw(asked))?.querySelector("a")?.focus());
  element("#cite", HTMLElement).addEventListener("click", ({ target }) => {
    const ending = target instanceof HTMLButtonElement && target.dataset.ending;
    if (ending) downloadCitations(hits, ending, site).catch(() => say(said.uncited));
  });
  // Where the reader was, for the way back to this page.
  addEventListener("pagehide", () => {
    const place: Place = { shown: Math.max(PAGE, results.childElementCount), top: scrollY };
    history.replaceState(place, "");
  });
  addEventListener("popstate", ({ state }) => {
    clearTimeout(pause);
    restoreForm();
    run(undefined, state ?? undefined);
  });
  theArchive(site, { root }).catch(() => {});
  restoreForm({ words: false });
  run(undefined, history.state ?? undefined);
}
