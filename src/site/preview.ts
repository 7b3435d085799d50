/**
 * Shows a change to one record at once, while a site is served: draws its page and the pages that list it from the last plan, long before
 * the whole site is planned again. The build that follows finds these pages changed and settles what they do not show.
 */
import { articleOf } from "../archive/archive.ts";
import { DisclosedRecords } from "../record/disclosed-records.ts";
import type { Summary } from "../record/summary.ts";
import { writeWhole } from "../system/file-store.ts";
import { outputFile } from "./output/output-file.ts";
import type { Entry } from "./pages/entry.ts";
import { Listings } from "./pages/listing.ts";
import { isOf, type PlannedPage, shownArticle } from "./pages/planned-page.ts";
import type { LoadedSite } from "./plan/load-site.ts";
import { type NewerIndex, SearchPreview } from "./preview-search.ts";
import { templateOf } from "./render/template.ts";

/** What a preview is made from. */
interface Opened {
  site: LoadedSite;
  records: DisclosedRecords;
  search: SearchPreview;
}

export class Preview {
  readonly #place: { root: string; output: string };
  readonly #load: () => LoadedSite;
  #opened: Opened | undefined;
  /** The present summaries of the records that are shown, by file. */
  readonly #changes = new Map<string, Summary>();
  /** How often something was to be shown. */
  #shows = 0;
  #indexing: Promise<unknown> = Promise.resolve();

  /** @param load Gives the planned site. It is asked once, when there is time. */
  constructor(place: { root: string; output: string }, load: () => LoadedSite) {
    this.#place = place;
    this.#load = load;
  }

  /** Loads and tries what is needed to show a change. */
  async warm(): Promise<void> {
    const { site, search } = this.#open();
    search.warm(site);
    // Once drawn, a kind of page is drawn quickly.
    const ofKinds = new Map(site.plan.pages.flatMap((page) => (listed(page).length > 0 ? [[page.kind, page]] : [])));
    for (const page of ofKinds.values()) await this.#draw(page);
  }

  /**
   * Draws and writes the page of a record, and where its place in lists is the same, the pages that list it.
   * @param file Of the record, below the archive's folder. @returns Whether anything is shown.
   */
  async show(file: string): Promise<boolean> {
    this.#shows++;
    const { site, records } = this.#open();
    const { archive, plan } = site;
    const own = plan.pages.find((page) => isOf("article", page) && page.data.file === file);
    if (!own || !isOf("article", own)) return false;
    const before = archive.byId.get(own.data.entry.id);
    const { summary } = records.summarise({ path: file });
    if (!before || summary.unreadable || valuesOf(summary, DISCLOSURE) !== valuesOf(before, DISCLOSURE)) return false;
    const { entry } = own.data;
    const changed = this.#change(own.data, summary);
    const isInPlace = valuesOf(summary, PLACE) === valuesOf(before, PLACE);
    const others =
      isInPlace && changed ? plan.pages.filter((page) => page !== own && listed(page).includes(entry)) : [];
    for (const page of [own, ...others]) writeWhole(this.#place.output, outputFile(page.url), await this.#draw(page));
    this.#changes.set(file, summary);
    return true;
  }

  /** What the search finds of all that is shown; `undefined` where only a build can tell, or something else is to be shown by now. */
  async index(): Promise<NewerIndex | undefined> {
    const shows = this.#shows;
    const made = this.#indexing.then(async () => {
      const { site, search } = this.#open();
      const newer = shows === this.#shows ? await search.make(site, this.#changes) : undefined;
      return shows === this.#shows ? newer : undefined;
    });
    this.#indexing = made.catch(() => {}); // Whoever asked for it is told.
    return made;
  }

  async close(): Promise<void> {
    await this.#opened?.search.close();
  }

  #open(): Opened {
    if (!this.#opened) {
      const site = this.#load();
      const records = new DisclosedRecords(this.#place.root, site.vocabulary);
      this.#opened = { site, records, search: new SearchPreview(this.#place, records) };
    }
    return this.#opened;
  }

  /** Gives the page of an article, and its entry, which all lists share, the present values. @returns Whether the entry is another. */
  #change(data: PlannedPage<"article">["data"], summary: Summary): boolean {
    const { archive, vocabulary } = this.#open().site;
    const article = articleOf(summary);
    const listings = new Listings({ ...archive, articles: [] }, vocabulary);
    const updated = listings.otherDate(summary.updated);
    if (updated) data.updated = updated;
    else delete data.updated;
    data.stamp = summary.stamp;
    const before = JSON.stringify(data.entry);
    for (const key of Object.keys(data.entry)) delete data.entry[key as keyof Entry];
    Object.assign(data.entry, listings.entry(article));
    return JSON.stringify(data.entry) !== before;
  }

  async #draw(page: PlannedPage): Promise<string> {
    const { site, records } = this.#open();
    const render = await templateOf(page.kind);
    const data = isOf("article", page) ? shownArticle(page, records) : page.data;
    return render({ input: { url: page.url, data }, context: site.context });
  }
}

/** What decides how much of an article is shown. */
const DISCLOSURE = ["publish", "withheld", "robots", "inDoubt", "same-as"] as const;
/** What decides where an article is listed. */
const PLACE = ["date", "source", "topics", "authors", "agency"] as const;

function valuesOf(summary: Summary, keys: readonly string[]): string {
  return JSON.stringify(keys.map((key) => summary[key as keyof Summary] ?? null));
}

/** The entries that a page shows; feeds, whose readers do not wait, apart. */
function listed(page: PlannedPage): unknown[] {
  if (isOf("article", page)) {
    const { entry, earlier, later, earlierInSource, laterInSource, related } = page.data;
    return [entry, earlier, later, earlierInSource, laterInSource, ...related];
  }
  if (isOf("export", page)) return [];
  const { days, latest } = page.data as {
    days?: readonly { entries: Entry[] }[];
    latest?: readonly { entries: Entry[] }[];
  };
  return (days ?? latest ?? []).flatMap(({ entries }) => entries);
}
