/** Compares readings with gold metadata, and counts how often a reading of a given certainty is right. */
import { CERTAINTIES, type Certainty, type Reading } from "../src/model/reading.ts";

export interface Gold {
  title?: string;
  /** YYYY-MM-DD, or null where the page has none. */
  date?: string | null;
  authors?: (string | { name: string })[];
  /** The outlet, by its name or its host. */
  site?: string;
  body?: string;
  /** Whether the value can be read in the page's text at all. */
  onScreen?: { title?: boolean; date?: boolean; authors?: boolean };
}

export interface Outcome {
  title: boolean;
  /** Undefined where the gold has no date. */
  date: boolean | undefined;
  authors: boolean;
  /** F1 over 4-word shingles; undefined where the gold has no text. */
  body: number | undefined;
}

interface Tally {
  right: number;
  of: number;
}

/** title: equal after folding case, spaces and quotation marks. date: the same day. authors: the same set of people. */
export class Score {
  captures = 0;
  private readonly title: Tally = { right: 0, of: 0 };
  private readonly date: Tally = { right: 0, of: 0 };
  private readonly authors: Tally = { right: 0, of: 0 };
  private readonly seen = {
    title: { right: 0, of: 0 },
    date: { right: 0, of: 0 },
    authors: { right: 0, of: 0 },
    wrong: 0,
  };
  private wrong = 0;
  private readonly names = { shared: 0, read: 0, gold: 0 };
  private body = 0;
  private bodies = 0;

  add(gold: Gold, reading: Reading): Outcome {
    this.captures++;
    const title = gold.title !== undefined && fold(reading.fields.title?.value) === fold(gold.title);
    count(this.title, title);
    if (gold.onScreen?.title) count(this.seen.title, title);

    let date: boolean | undefined;
    if (gold.date) {
      const read = reading.fields.date?.value.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
      date = read === gold.date;
      count(this.date, date);
      if (read && !date) this.wrong++;
      if (gold.onScreen?.date) {
        count(this.seen.date, date);
        if (read && !date) this.seen.wrong++;
      }
    }

    const want = peopleIn(gold.authors ?? [], gold.site);
    const got = peopleIn(reading.fields.authors?.value ?? [], gold.site);
    const shared = [...want].filter((name) => got.has(name)).length;
    const authors = shared === want.size && got.size === want.size;
    this.names.shared += shared;
    this.names.read += got.size;
    this.names.gold += want.size;
    count(this.authors, authors);
    if (gold.onScreen?.authors) count(this.seen.authors, authors);

    let body: number | undefined;
    if (gold.body) {
      body = shingleF1(gold.body, reading.body);
      this.body += body;
      this.bodies++;
    }
    return { title, date, authors, body };
  }

  shares() {
    const precision = ratio(this.names.shared, this.names.read);
    const recall = ratio(this.names.shared, this.names.gold);
    return {
      title: share(this.title),
      date: share(this.date),
      wrong: ratio(this.wrong, this.date.of),
      none: ratio(this.date.of - this.date.right - this.wrong, this.date.of),
      authors: share(this.authors),
      authorsF1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
      body: ratio(this.body, this.bodies),
    };
  }

  onScreen() {
    const { title, date, authors, wrong } = this.seen;
    return { title: share(title), date: share(date), authors: share(authors), wrong: ratio(wrong, date.of) };
  }
}

/** Counts how often values of each certainty are right. */
export class Calibration {
  private readonly tallies = new Map<string, Tally>();

  add(field: string, certainty: Certainty | undefined, right: boolean | undefined): void {
    if (!certainty || right === undefined) return;
    const key = `${field} ${certainty}`;
    const tally = this.tallies.get(key) ?? { right: 0, of: 0 };
    count(tally, right);
    this.tallies.set(key, tally);
  }

  lines(): string[] {
    return ["title", "date", "authors"].map((field) => {
      const parts = CERTAINTIES.map((certainty) => {
        const { right, of } = this.tallies.get(`${field} ${certainty}`) ?? { right: 0, of: 0 };
        return `${certainty} ${of ? `${((100 * right) / of).toFixed(1)}%` : "-"} of ${of}`;
      });
      return `${field.padEnd(8)} right where ${parts.join(" | ")}`;
    });
  }
}

/** Signs that show nothing are no part of a word. */
const UNSEEN = /[\u00ad\u200b\u2060]/g;

/** A title's key for comparison, without case, spaces and the form of quotation marks. */
export function fold(text: string | undefined): string {
  return (text ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(UNSEEN, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

/** Agencies, desks and the outlet's own name are left out on both sides: gold sets differ on whether these are authors. */
function peopleIn(names: readonly (string | { name: string })[], site = ""): Set<string> {
  const own = outletLetters(site);
  const isOutlet = (name: string) => {
    const letters = outletLetters(name);
    return own.length > 2 && letters.length > 1 && (own.includes(letters) || letters.includes(own));
  };
  const folded = names
    .map((name) => fold(typeof name === "string" ? name : name.name).replace(GENERATION, "$1"))
    .filter(Boolean);
  return new Set(folded.filter((name) => !AGENCY.test(name) && !DESK.test(name) && !isOutlet(name)));
}

/** `Jr.` and `Jr` are one. */
const GENERATION = /,?( [js]r)\.$/;

const AGENCY =
  /^(?:the )?(?:afp|ap|associated press|reuters|dpa|deutsche presse-agentur|sda|sid|epd|kna|apa|efe|ansa|anadolu ajansı|iha|dha|ani|pti|yonhap|xinhua|新华社|tass|canadian press|press association|pa media|field level media|bloomberg|upi|afprelaxnews)(?![\p{L}\p{N}])/u;
const DESK =
  /\b(?:staff|team|redaktion|redazione|redacción|rédaction|editorial board|editors?|newsroom|desk|correspondent|reporter|online|digital)\b|デジタル|オンライン|web$|\.[a-z]{2,3}$/;

/** What names of one outlet have in common: `The Daily World`, `https://www.dailyworld.example/`. */
function outletLetters(name: string): string {
  return fold(name)
    .replace(/^the |^https?:\/\/(?:www\.|edition\.)?|[/].*$/g, "")
    .replace(/\.(?:com|org|net|co|go|edu)\b.*$|[^\p{L}\p{N}]/gu, "");
}

/** F1 over the multisets of 4-word shingles, the measure of the article-extraction-benchmark. */
export function shingleF1(gold: string, read: string): number {
  const want = shingles(gold);
  const got = shingles(read);
  let shared = 0;
  let wanted = 0;
  let given = 0;
  for (const times of want.values()) wanted += times;
  for (const [shingle, times] of got) {
    given += times;
    shared += Math.min(times, want.get(shingle) ?? 0);
  }
  const precision = ratio(shared, given);
  const recall = ratio(shared, wanted);
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
}

function shingles(text: string): Map<string, number> {
  const words =
    fold(text)
      .replace(/[#>*_`[\]()\\]/g, " ")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i + 4 <= Math.max(words.length, 4); i++) {
    const shingle = words.slice(i, i + 4).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function count(tally: Tally, right: boolean): void {
  tally.of++;
  if (right) tally.right++;
}

function share({ right, of }: Tally): number {
  return ratio(right, of);
}

function ratio(a: number, b: number): number {
  return b ? a / b : 0;
}
