/**
 * Sections of the plan: pages that are planned together, and are taken over from an earlier plan where nothing on which they depend has changed.
 * To plan all pages of an archive takes a good part of a build after an edit, and the edit concerns few of them.
 */
import { hash } from "node:crypto";
import { lazily } from "../../text/lazily.ts";
import { linesOf, type Section, type SectionsByName, sectionOf } from "../../text/section.ts";
import { digestOf } from "../pages/digest.ts";
import type { PageKind } from "../pages/page.ts";
import type { PageDraft, PlannedPage } from "../pages/planned-page.ts";

/** A line of a section of pages, with tabs between its parts. `inputs`: digest of the page's own inputs, where it has any. */
type KeptPage = readonly [kind: PageKind, url: string, hash: string, inputs?: string];

/** Pages that are planned together. */
export interface PlannedSection {
  name: string;
  /** Digest of all on which the pages depend besides the program. */
  basis: string;
  /** Number of pages. */
  count: number;
  /** Made when they are first asked for. */
  readonly pages: readonly PlannedPage[];
}

/** Pages that list articles by what they have in common, and those that list these pages. */
export interface PlannedLists {
  indexes: PageDraft[];
  sections: PlannedSection[];
}

export class Sections {
  /** For a later plan by the same program: of pages or of other texts. */
  readonly kept: { [name: string]: Section } = {};
  readonly #common: string;
  readonly #before: SectionsByName;

  /** @param common What all pages depend on. @param before Of an earlier plan that the same program made. */
  constructor(common: string, before: SectionsByName = {}) {
    this.#common = hash("sha256", common);
    this.#before = before;
  }

  /**
   * @param basis Tells apart all on which the pages depend.
   * @param draft Plans the pages. Called where the basis is another than before, or else once the data of a page is asked for.
   */
  plan(name: string, basis: readonly string[], draft: () => Iterable<PageDraft>): PlannedSection {
    const digest = this.#digestOf(basis);
    const before = this.#before[name];
    if (before?.basis === digest) {
      this.kept[name] = before;
      const pages = lazily(() => takenOver(keptPages(before), draft));
      return sectionWith(name, digest, before.count, pages);
    }
    const known = new Map(before && keptPages(before).map((page) => [page[1], page]));
    const kept: KeptPage[] = [];
    const pages = Array.from(draft(), (page) => {
      const inputs = page.inputs && this.#digestOf(page.inputs());
      const same = inputs === undefined ? undefined : known.get(page.url);
      const planned = same?.[0] === page.kind && same[3] === inputs ? withHash(page, same[2]) : hashed(page);
      const { kind, url, hash } = planned;
      kept.push(inputs === undefined ? [kind, url, hash] : [kind, url, hash, inputs]);
      return planned;
    });
    const lines = kept.map((page) => page.join("\t"));
    this.kept[name] = sectionOf(digest, lines);
    return sectionWith(name, digest, pages.length, () => pages);
  }

  /** Texts of one line that are made together, as many as `count`. @param basis As `plan` takes it. */
  texts(name: string, basis: readonly string[], count: number, make: () => readonly string[]): readonly string[] {
    const digest = this.#digestOf(basis);
    const before = this.#before[name];
    if (before?.basis === digest && before.count === count) {
      this.kept[name] = before;
      return linesOf(before);
    }
    const texts = make();
    this.kept[name] = sectionOf(digest, texts);
    return texts;
  }

  #digestOf(texts: readonly string[]): string {
    return hash("sha256", `${this.#common}\n${texts.join("\n")}`).slice(0, 32);
  }
}

export function keptPages(section: Section): KeptPage[] {
  return linesOf(section).map((line) => line.split("\t") as unknown as KeptPage);
}

function sectionWith(name: string, basis: string, count: number, pages: () => readonly PlannedPage[]): PlannedSection {
  return {
    ...{ name, basis, count },
    get pages() {
      return pages();
    },
  };
}

function takenOver(pages: readonly KeptPage[], draft: () => Iterable<PageDraft>): PlannedPage[] {
  const drafts = lazily(() => new Map(Array.from(draft(), (page) => [page.url, page])));
  const dataOf = (url: string) => drafts().get(url)?.data;
  return pages.map(([kind, url, hash]) => new TakenOverPage(kind, url, hash, dataOf) as PlannedPage);
}

/** A class, because a getter of each page's own takes most of the time of taking it over. */
class TakenOverPage {
  readonly kind: PageKind;
  readonly url: string;
  readonly hash: string;
  readonly #dataOf: (url: string) => unknown;

  constructor(kind: PageKind, url: string, hash: string, dataOf: (url: string) => unknown) {
    this.kind = kind;
    this.url = url;
    this.hash = hash;
    this.#dataOf = dataOf;
  }

  get data(): unknown {
    return this.#dataOf(this.url);
  }
}

/** A page of a section of which the data is made when it is first needed. */
export function lazyDraft<K extends PageKind>(
  kind: K,
  url: string,
  inputs: () => readonly string[],
  make: () => PageDraft<K>["data"],
): PageDraft<K> {
  const draft = basedDraft(kind, url, undefined, make);
  draft.inputs = inputs;
  return draft;
}

/** A page of which the data is made when it is first needed. @param basis As the draft has it. */
export function basedDraft<K extends PageKind>(
  kind: K,
  url: string,
  basis: unknown,
  make: () => PageDraft<K>["data"],
): PageDraft<K> {
  const made = lazily(make);
  const draft = {
    kind,
    url,
    basis,
    get data() {
      return made();
    },
  };
  return draft as PageDraft<K>;
}

export function hashed(draft: PageDraft): PlannedPage {
  return withHash(draft, digestOf([draft.kind, draft.url, draft.basis ?? draft.data]));
}

/** `data` stays a getter, because some drafts make it only when it is needed. */
function withHash(draft: PageDraft, hash: string): PlannedPage {
  const { kind, url } = draft;
  const page = {
    kind,
    url,
    hash,
    get data() {
      return draft.data;
    },
  };
  return page as PlannedPage;
}
