/** Finds out whether pages notice a mutant: whether one of them becomes another record than before. */
import { sameWords } from "../../src/text/same-words.ts";
import { type MadePage, readMadePage, recordOf } from "../../tests/parse/made-pages.ts";
import type { MutableParser, Parser } from "./mutable-parser.ts";
import type { Mutant } from "./mutant.ts";
import { distance, type ReadSites, tellsApart } from "./read-sites.ts";

/** A page as the parser reads it. */
export interface KnownPage {
  page: MadePage;
  /** The whole reading, with the roles of lines and the clues that were not used. */
  inner: string;
  /** All that its record and problems are made of. */
  reading: string;
  outcome: string;
  sites: ReadSites;
  /** What it says, for the search of phrases. */
  words: string;
  /** The same as it is written, line by line, then as if it were one line, for the search of patterns. */
  text: string;
}

export class Trial {
  readonly #parser: MutableParser;
  #plain: Parser;
  /** The short ones first, which are read at once. */
  readonly #pages: KnownPage[];
  /** Sites that are read anew for every page; what was made of the others is kept, so that a change needs a new parser. */
  readonly #live: ReadonlySet<number>;
  /** The page that noticed the last mutant of a number or table. */
  readonly #last = new Map<number, KnownPage>();

  constructor(parser: MutableParser, pages: readonly MadePage[]) {
    this.#parser = parser;
    this.#plain = parser.make();
    this.#pages = pages.map((page) => this.#know(page)).sort((a, b) => a.words.length - b.words.length);
    parser.read();
    for (const { page } of this.#pages) readMadePage(page, this.#plain);
    this.#live = new Set([...parser.read().keys()].filter((site) => !parser.atLoad.has(site)));
  }

  /** By the page's name: its record and its problems. */
  get outcomes(): ReadonlyMap<string, string> {
    return new Map(this.#pages.map(({ page, outcome }) => [page.name, outcome]));
  }

  /** The first page that does not become its record, or a word for what else goes wrong. */
  killerOf({ change, phrase, pattern, file }: Mutant): string | undefined {
    const { site } = change;
    // A phrase, word or pattern matters only to pages that hold it.
    const wanted = phrase && sameWords(phrase);
    // What is kept once it was made may have been read for one page alone, and is what others are read with.
    const isKept =
      this.#parser.atLoad.has(site) || (!this.#live.has(site) && this.#pages.some(({ sites }) => sites.has(site)));
    const concerned = this.#pages.filter(
      ({ sites, words, text }) =>
        (isKept || tellsApart(sites, change)) &&
        (!wanted || words.includes(wanted)) &&
        (!pattern || pattern.test(text) || pattern.test(words)),
    );
    if (concerned.length === 0) return undefined;
    const mutated = this.#mutated(change);
    if (!mutated) return "loading the modules";
    // What noticed one row is likely to notice the next, and so are pages in the language of a table.
    const last = this.#last.get(site);
    const language = LANGUAGE_FILE.exec(file)?.[1];
    const ordered = [
      ...(last && concerned.includes(last) ? [last] : []),
      ...(language ? concerned.filter(({ page }) => page.name.split("-").includes(language)) : []),
      ...concerned,
    ];
    const killer = ordered.find((known) => notices(known, mutated));
    if (killer) this.#last.set(site, killer);
    return killer?.page.name;
  }

  /** How the parser reads a further page; undefined where it throws. */
  know(page: MadePage): KnownPage | undefined {
    this.#parser.set(undefined);
    return tryTo(() => this.#know(page));
  }

  /** How far a page is from noticing the mutant of a number; see `distance`. */
  distance(known: KnownPage, { change }: Mutant): number {
    const site = this.#parser.sites[change.site];
    return distance(known.sites, change, site && "value" in site ? site.value : 0);
  }

  /**
   * What becomes of a page under a mutant that needs no new parser: another record, another reading of lines or clues that comes to
   * the same record, or nothing new.
   */
  effect(known: KnownPage, { change }: Mutant): "record" | "reading" | "none" {
    if (!tellsApart(known.sites, change)) return "none";
    this.#parser.set(change);
    const read = tryTo(() => readMadePage(known.page, this.#plain));
    this.#parser.set(undefined);
    if (!read) return "record";
    if (JSON.stringify(read) === known.inner) return "none";
    return JSON.stringify(partsOf(read)) !== known.reading && tryTo(() => outcomeOf(known.page, read)) !== known.outcome
      ? "record"
      : "reading";
  }

  #mutated(change: Mutant["change"]): Parser | undefined {
    if (!this.#live.has(change.site)) return tryTo(() => this.#parser.make(change));
    this.#parser.set(change);
    return this.#plain;
  }

  #know(page: MadePage): KnownPage {
    this.#parser.read();
    const read = readMadePage(page, this.#plain);
    const said = [...page.capture.lines.map(({ text }) => text), ...page.capture.hints.map(({ value }) => value)];
    const lines = said.map((text) => text.trim().replace(/\s+/g, " "));
    return {
      page,
      inner: JSON.stringify(read),
      reading: JSON.stringify(partsOf(read)),
      outcome: outcomeOf(page, read),
      sites: this.#parser.read(),
      words: sameWords(said.join("\n")),
      text: [...said, ...lines, lines.join(" ")].join("\n"),
    };
  }
}

/** `src/parse/languages/de-furniture.ts` */
const LANGUAGE_FILE = /\/languages\/([a-z]{2,3})(?:-\w+)?\.ts$/;

function notices({ page, reading, outcome }: KnownPage, mutated: Parser): boolean {
  const read = tryTo(() => readMadePage(page, mutated));
  if (!read) return true;
  // Of a reading without a part no record can be made.
  return JSON.stringify(partsOf(read)) !== reading && tryTo(() => outcomeOf(page, read)) !== outcome;
}

type Read = ReturnType<typeof readMadePage>;

/** The parts of a reading that are in a record, which has neither the roles of lines nor clues that were not used. */
function partsOf({ fields, body, bodyFinding, conflicts, warnings }: Read): unknown {
  return { fields, body, bodyFinding, conflicts, warnings };
}

function outcomeOf(page: MadePage, read: Read): string {
  const { record, problems } = recordOf(page, read);
  return `${record}\0${problems}`;
}

/** A mutated parser may throw anything: that is noticed, too. */
function tryTo<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
