/**
 * The search page: asks the index of every volume, filters, counts and orders what they find, and keeps the question in the
 * address, so that a search can be shared. Whatever comes from the archive is set as text, never as markup. What it says itself is
 * the page's: `data-words`, of which src/site/words/ has a table for each language.
 */
const form = document.querySelector("form.search");
/** The path under which the site is served: this file lies at the top of it. */
const root = new URL(".", import.meta.url).pathname;
const volumes = form.dataset.volumes.split(" ").filter(Boolean);
const input = form.elements.q;
const [status, answer, filters, ways, results, more, indexes] = [
  ...["status", "answer", "filters", "ways", "results", "more", "indexes"],
].map((id) => document.getElementById(id));

const said = JSON.parse(form.dataset.words);
const GROUPS = Object.keys(said.groups);
/** In the order in which `facets.json` counts them. */
const DEGREES = ["high", "medium", "low", "edited"];
/** Values of a filter that are shown at once; the others are a step away. */
const SHORT = 8;
/** Results shown at a time. */
const PAGE = 20;

const language = document.documentElement.lang;
const languageNames = new Intl.DisplayNames([language], { type: "language" });
const number = new Intl.NumberFormat(language);
const plurals = new Intl.PluralRules(language);
const title = document.title;

let archive;
let asked = 0;
let hits = [];
/** The text as nodes, with what was searched for marked. */
let mark = (text) => [text];
let drawing = Promise.resolve();

/** Loads what is needed to search, once: Pagefind, the indexes, and for every volume what its articles are about. */
function open() {
  archive ??= load().catch((error) => {
    archive = undefined;
    throw error;
  });
  return archive;
}

async function load() {
  const [pagefind, wording] = await Promise.all([
    import(`${root}search/ways/pagefind.js`),
    import(`${root}search-words.js`),
  ]);
  await pagefind.options({ baseUrl: root });
  await pagefind.init();
  const facets = await Promise.all(
    volumes.map(async (volume) => {
      const folder = `${root}search/${volume}/`;
      // Asked for anew each time, as Pagefind does with its own entry: an old one would not fit a new index.
      const asked = fetch(`${folder}facets.json`, { cache: "no-cache" });
      await pagefind.mergeIndex(folder, { baseUrl: root });
      return (await asked).json();
    }),
  );
  const articles = new Map();
  const names = Object.fromEntries(GROUPS.map((group) => [group, new Map()]));
  facets.forEach((volume, i) => {
    for (const article of articlesOf(volume, i, names)) {
      articles.set(article.fragment, [...(articles.get(article.fragment) ?? []), article]);
    }
  });
  const all = [...articles.values()].flat();
  drawFilters(names, all);
  return { pagefind, articles, ...wording };
}

/** The articles of one `facets.json`, with their values in each group of filters. */
function articlesOf({ sources, topics, languages, articles }, i, names) {
  const year = volumes[i];
  names.year.set(year, year === "undated" ? said.undated : year);
  for (const [id, name] of sources) names.source.set(id, name);
  for (const [id, name] of topics) names.topic.set(id, name);
  for (const tag of languages) names.language.set(tag, languageNames.of(tag));
  for (const degree of DEGREES) names.certainty.set(degree, said.degrees[degree]);
  return articles.map(([fragment, source, subjects, tongue, certainty], place) => ({
    fragment,
    volume: year,
    // Volumes stand in order of time, and so do the articles of each.
    place: i * 1e6 + place,
    language: languages[tongue],
    values: {
      year: [year],
      source: sources[source] ? [sources[source][0]] : [],
      topic: subjects.map((subject) => topics[subject][0]),
      language: languages[tongue] ? [languages[tongue]] : [],
      certainty: certainty < 0 ? [] : [DEGREES[certainty]],
    },
  }));
}

/** Answers what the form asks. @param note How the address is changed: `pushState`, `replaceState` or not at all. */
async function run(note) {
  const question = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
  const search = question.size > 0 ? `?${question}` : "";
  if (note && search !== location.search) history[note](null, "", location.pathname + search);
  const words = input.value.trim();
  document.title = words ? `${words}: ${title}` : title;
  const turn = ++asked;
  const chosen = GROUPS.some((group) => question.has(group));
  if (!words && !chosen) return show(false, "");
  try {
    const { pagefind, articles, withoutGuesses, cutAtWords } = await open();
    const query = words ? prepared(words) : null;
    const found = await pagefind.search(query);
    const volumeOf = ({ id }) => articles.get(id)?.[0].volume;
    const meant = await withoutGuesses(pagefind, query ?? "", found.results, volumeOf);
    const { ways, entries } = await sorted(meant, articles);
    if (turn !== asked) return;
    const passing = entries.filter((entry) => passes(entry, question));
    if (question.get("order") === "date" || !words) passing.sort((a, b) => a.article.place - b.article.place);
    count(entries, question);
    hits = passing;
    mark = (text) => withMarks(cutAtWords(text, words));
    await drawWays(words ? ways : []);
    await draw(turn, true);
    if (turn === asked) show(entries.length + ways.length > 0, told(passing.length, entries.length, words, question));
  } catch (error) {
    console.error(error);
    show(false, said.failed);
  }
}

/** Tells results that are articles from those that lead to articles. */
async function sorted(found, articles) {
  const ways = [];
  const entries = [];
  for (const result of found) {
    const known = articles.get(result.id) ?? [];
    // Names of fragments are short, and now and then two volumes have the same.
    const volume = known.length > 1 ? (await result.data()).filters.volume[0] : known[0]?.volume;
    const article = known.find((one) => one.volume === volume);
    if (article) entries.push({ result, article });
    else ways.push(result);
  }
  return { ways, entries };
}

function passes({ article }, question, except) {
  return GROUPS.every((group) => {
    const wanted = group === except ? [] : question.getAll(group);
    return wanted.length === 0 || article.values[group].some((value) => wanted.includes(value));
  });
}

function told(passing, all, words, question) {
  if (all === 0) return filled(words ? said.nothing : said.nothingAtAll, { words });
  const articles = counted(passing || all, said.articles);
  if (passing === 0) return filled(words ? said.filtered : said.filteredAtAll, { words, articles });
  if (!words) return filled(said.all, { articles });
  return filled(question.get("order") === "date" ? said.newest : said.best, { words, articles });
}

/** @param forms By the categories of Unicode's plural rules. */
function counted(count, forms) {
  return filled(forms[plurals.select(count)] ?? forms.other, { count: number.format(count) });
}

/** Puts values in the places of a sentence: `{articles} for “{words}”`. */
function filled(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}

function show(answered, words) {
  status.textContent = words;
  answer.hidden = !answered;
  indexes.hidden = answered && hits.length > 0;
}

/** Draws the first results or, one page after the other however fast they are asked for, the next. Answers the first drawn. */
function draw(turn, afresh = false) {
  const work = async () => {
    const shown = afresh ? 0 : results.childElementCount;
    const next = hits.slice(shown, shown + PAGE);
    const items = await Promise.all(next.map(async ({ result, article }) => item(await result.data(), article)));
    if (turn !== asked) return undefined;
    if (afresh) results.replaceChildren(...items);
    else results.append(...items);
    more.hidden = results.childElementCount >= hits.length;
    return items[0];
  };
  drawing = drawing.then(work, work);
  return drawing;
}

function item({ url, meta, excerpt, plain_excerpt, content }, { language, values }) {
  const degree = values.certainty[0];
  const sure = degree && degree !== "high" && make("i", { className: `sure ${degree}` }, said.ofDate[degree]);
  const link = make("a", { href: url, lang: language ?? "" }, ...mark(joined(meta.title)));
  const by = [meta.source, meta.agency, meta.authors]
    .filter(Boolean)
    .map((part) => joined(part))
    .join(" · ");
  const whole = content.replace(/\s+/g, " ");
  const from = whole.startsWith(plain_excerpt) ? "" : "… ";
  const to = whole.endsWith(plain_excerpt) ? "" : " …";
  return make(
    "li",
    {},
    make("p", { className: "when" }, meta.date ?? said.undated, ...(sure ? [" ", make("br"), sure] : [])),
    make("h2", {}, link),
    make("p", { className: "by" }, ...mark(by)),
    make("p", { className: "extract", lang: language ?? "" }, from, ...marked(excerpt), to),
  );
}

async function drawWays(found) {
  const pages = await Promise.all(found.slice(0, 5).map((result) => result.data()));
  ways.replaceChildren(
    ...pages.map(({ url, meta }) =>
      make("li", {}, make("i", {}, meta.kind), " ", make("a", { href: url }, joined(meta.title))),
    ),
  );
}

/** Draws every value of every group once; later only counts change, so that the keyboard keeps its place. */
function drawFilters(names, all) {
  const groups = Object.entries(said.groups).map(([group, legend]) => {
    const totals = new Map();
    for (const { values } of all) for (const value of values[group]) totals.set(value, (totals.get(value) ?? 0) + 1);
    const rank = group === "year" ? () => 0 : ([a], [b]) => totals.get(b) - totals.get(a);
    const options = [...names[group]].filter(([value]) => totals.has(value)).sort(rank);
    const labels = options.map(([value, name]) => {
      const box = make("input", { type: "checkbox", name: group, value });
      return make("label", {}, box, " ", make("span", {}, name), " ", make("b"));
    });
    const rest = labels.slice(SHORT + 1).length > 0 ? labels.splice(SHORT) : [];
    const hidden =
      rest.length > 0 ? [make("details", {}, make("summary", {}, counted(rest.length, said.rest)), ...rest)] : [];
    return make("fieldset", { hidden: options.length < 2 }, make("legend", {}, legend), ...labels, ...hidden);
  });
  filters.append(...groups);
  filters.open = matchMedia("(min-width: 68rem)").matches;
  // Words that were typed meanwhile stay.
  restoreFilters();
}

/** Counts, for each value, the articles that would be found if it alone were chosen in its group. */
function count(entries, question) {
  for (const group of GROUPS) {
    const counts = new Map();
    for (const entry of entries.filter((one) => passes(one, question, group))) {
      for (const value of entry.article.values[group]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    for (const box of filters.querySelectorAll(`[name="${group}"]`)) {
      const sum = counts.get(box.value) ?? 0;
      box.parentElement.lastChild.textContent = number.format(sum);
      box.parentElement.hidden = sum === 0 && !box.checked;
    }
  }
}

/** Sets the form to what the address asks. */
function restore() {
  const question = new URLSearchParams(location.search);
  input.value = question.get("q") ?? "";
  for (const order of form.elements.order) order.checked = order.value === (question.get("order") ?? "");
  restoreFilters();
}

function restoreFilters() {
  const question = new URLSearchParams(location.search);
  for (const box of filters.querySelectorAll("[type=checkbox]"))
    box.checked = question.getAll(box.name).includes(box.value);
  for (const rest of filters.querySelectorAll("details")) rest.open = rest.querySelector(":checked") !== null;
}

/** Letters of scripts that set no spaces between words; `setApart` of src/site/search/search-index.ts has put some between them. */
const BETWEEN =
  /(?<=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}])(?=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}])(?!\p{M})/gu;
const SPACE_BETWEEN =
  /(?<=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}](?:<\/mark>)?) (?=(?:<mark>)?[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}])/gu;

/** A run of such letters is searched as a phrase of them. Typographic quotes count as plain ones. */
function prepared(words) {
  const plain = words.replace(/[“”„«»「」『』]/g, '"');
  const apart = plain.replace(BETWEEN, " ");
  return apart !== plain && !/[\s"]/.test(plain) ? `"${apart}"` : apart;
}

function joined(text) {
  return text.replace(SPACE_BETWEEN, "");
}

/** Pagefind's extract: text with `<mark>` around what was found, `<` and `>` of the text itself as entities. */
function marked(extract) {
  const parts = joined(extract)
    .replaceAll("</mark><mark>", "")
    .split(/<\/?mark>/);
  return withMarks(parts.map((part) => part.replaceAll("&lt;", "<").replaceAll("&gt;", ">")));
}

/** Every second part is one that was found. */
function withMarks(parts) {
  return parts.map((part, i) => (i % 2 === 0 ? part : make("mark", {}, part)));
}

function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

let pause;
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
more.addEventListener("click", async () => (await draw(asked))?.querySelector("a").focus());
addEventListener("keydown", (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key !== "/" || ctrlKey || metaKey || altKey || target.matches("input:not([type=checkbox], [type=radio])")) return;
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
