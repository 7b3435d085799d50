/** Makes a search index that `planSearch` plans, with Pagefind, from the records as their pages show them. */
import { gunzipSync } from "node:zlib";
import anyAscii from "any-ascii";
import { type CustomRecord, createIndex, type IndexFile, type PagefindIndex } from "pagefind";
import { type ArticleMeta, DEGREES, type Facets, setApart, type WayMeta } from "../../../public/search-format.ts";
import { BackfileError } from "../../model/problem.ts";
import type { DisclosedRecords } from "../../record/disclosed-records.ts";
import { plainText } from "../body/plain-text.ts";
import { encodedPath } from "../pages/address.ts";
import type { PageData } from "../pages/page.ts";
import type { PlannedIndex, Way } from "../pages/planned-page.ts";
import { shownArticle } from "../pages/planned-page.ts";

/** Records that are read and sent to Pagefind at a time. */
const BATCH = 100;

/**
 * The files of one index: content by path below the output folder. Pagefind stays running for the next one, or until its `close`.
 * @throws BackfileError where Pagefind cannot run on this machine or was ended.
 */
export async function makeIndex(
  planned: PlannedIndex,
  records: DisclosedRecords,
  siteLanguage: string,
): Promise<Map<string, Uint8Array>> {
  const { folder, volume, articles, ways } = planned;
  const language = stemmerOf(siteLanguage);
  const { index, errors } = await createIndex({ forceLanguage: language }).catch(cannotRun);
  if (!index) throw cannotIndex(errors);
  const shown = new Map<string, ShownArticle>();
  await addAll(
    index,
    ways.map((way) => wayRecord(way, language)),
  );
  for (let i = 0; i < articles.length; i += BATCH) {
    const batch = articles.slice(i, i + BATCH).map((page) => shownArticle(page, records));
    for (const article of batch) shown.set(article.entry.url, article);
    await addAll(
      index,
      batch.map((article) => articleRecord(article, volume ?? "", language)),
    );
  }
  const made = await index.getFiles();
  if (made.errors.length > 0) throw cannotIndex(made.errors);
  await index.deleteIndex();
  const files = new Map<string, Uint8Array>();
  for (const { path, content } of made.files)
    if (isOfIndex(path) || (!volume && isOfProgram(path, language))) files.set(folder + path, content);
  if (volume) files.set(`${folder}facets.json`, Buffer.from(JSON.stringify(facetsOf(made.files, shown))));
  return files;
}

type ShownArticle = PageData["article"];

/** Adds records in their order, so that the same records give the same bytes. */
async function addAll(index: PagefindIndex, records: readonly CustomRecord[]): Promise<void> {
  const answers = await Promise.all(records.map((record) => index.addCustomRecord(record)));
  const errors = answers.flatMap((answer) => answer.errors);
  if (errors.length > 0) throw cannotIndex(errors);
}

/**
 * `volume` is the only filter, by which the browser knows the volume of a result. Pagefind writes the values of several filters in random
 * order, so that builds would differ; `facets.json` has the other filters.
 */
function articleRecord({ record, entry }: ShownArticle, volume: string, language: string): CustomRecord {
  const captions = record.captions?.flatMap(({ text, credit }) => [text, credit]) ?? [];
  const content = [record.dek, plainText(record.body), ...captions].filter(Boolean).join("\n");
  const { date, source, agency, authors } = entry;
  const names = { title: entry.title, authors: authors.join(", "), source: source?.name, agency };
  const spellings = plainSpellings([...Object.values(names), content].join(" "));
  return {
    url: encodedPath(entry.url),
    content: setApart(content),
    language,
    meta: present<ArticleMeta>({ ...names, date: date?.words, spellings }),
    filters: { volume: [volume] },
  };
}

function wayRecord({ kind, url, name, aliases }: Way, language: string): CustomRecord {
  return {
    url: encodedPath(url),
    content: setApart([name, ...aliases].join("\n")),
    language,
    meta: present<WayMeta>({ title: name, kind }),
  };
}

/** `Weiss` for `Weiß`, `Kobenhavn` for `København`: words with letters that do not decompose into a letter and accents, as many people type them. */
export function plainSpellings(text: string): string {
  if (!OTHER_LETTERS.test(text)) return "";
  const words = new Set(text.match(LATIN_WORD)?.filter((word) => OTHER_LETTERS.test(word)));
  return [...words].map((word) => anyAscii(word)).join(" ");
}

/** Latin letters that do not decompose into a letter of the alphabet and an accent. */
const OTHER_LETTERS = /[ßæœøłđðþŧħŋı]/iu;
const LATIN_WORD = /[\p{scx=Latin}\p{M}]+/gu;

/** The values that are present, as `setApart` gives them. */
function present<Meta>(meta: { [key in keyof Meta]-?: string | undefined }): Record<string, string> {
  const entries = Object.entries<string | undefined>(meta).flatMap(([key, value]) =>
    value ? [[key, setApart(value)]] : [],
  );
  return Object.fromEntries(entries);
}

function facetsOf(files: readonly IndexFile[], shown: ReadonlyMap<string, ShownArticle>): Facets {
  const fragments = new Map(
    files.flatMap(({ path, content }) => {
      const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      return name ? [[urlOf(content), name] as const] : [];
    }),
  );
  const sources = new Map<string, string>();
  const topics = new Map<string, string>();
  const languages = new Map<string, string>();
  const place = (list: Map<string, string>, id: string, name: string) => [...list.set(id, name).keys()].indexOf(id);
  const articles = [...shown.values()].map(({ entry }): Facets["articles"][number] => [
    fragments.get(encodedPath(entry.url)) ?? "",
    entry.source ? place(sources, entry.source.id, entry.source.name) : -1,
    entry.topics.map(({ id, name }) => place(topics, id, name)),
    entry.language ? place(languages, entry.language, "") : -1,
    entry.date ? DEGREES.indexOf(entry.date.edited ? "edited" : entry.date.certainty) : -1,
  ]);
  return { sources: [...sources], topics: [...topics], languages: [...languages.keys()], articles };
}

/** The address in a fragment, which is JSON after the signature `pagefind_dcd`. */
function urlOf(fragment: Uint8Array): string {
  return JSON.parse(gunzipSync(fragment).toString().slice("pagefind_dcd".length)).url;
}

/** Whether a file belongs to an index; Pagefind also gives the files of its user interfaces. */
function isOfIndex(path: string): boolean {
  return /^(?:pagefind-entry\.json|[^/]+\.pf_meta|(?:index|filter|fragment)\/[^/]+)$/.test(path);
}

/** Whether a file is part of the program in the browser, which is needed once for all indexes. */
function isOfProgram(path: string, language: string): boolean {
  return ["pagefind.js", "pagefind-worker.js", `wasm.${language}.pagefind`].includes(path);
}

/**
 * The language by whose rules words are reduced to stems, or `unknown`. There is one for the whole archive, because the browser loads the
 * rules of one language only and reads no indexes of others. Words of other languages are found by their beginning.
 */
function stemmerOf(language: string): string {
  const tongue = language.split("-", 1)[0] ?? "";
  return STEMMERS.has(tongue) ? tongue : "unknown";
}

/** Languages for which Pagefind 1.5 has rules. */
const STEMMERS = new Set(
  "ar ca da de el en es et eu fi fr ga hi hu hy id it lt nb ne nl nn no pl pt ro ru sr sv ta tr yi".split(" "),
);

function cannotRun(error: unknown): never {
  const found = `the search index cannot be made: ${error instanceof Error ? error.message : String(error)}`;
  throw new BackfileError(
    [{ severity: "error", found, remedy: "run npm ci again; the pages themselves have been built" }],
    { cause: error },
  );
}

function cannotIndex(errors: readonly string[]): BackfileError {
  return new BackfileError([
    { severity: "error", found: `the search index cannot be made: ${errors.join("; ")}`, remedy: "build again" },
  ]);
}
