/** All that is known of a page while it is read: what the steps give, each once, and what several of them add to. */

import type { Conflict, TextLeftOut } from "../model/conflict.ts";
import type { PageText } from "../model/page-text.ts";
import type { Problem } from "../model/problem.ts";
import type { Clue, Reading } from "../model/reading.ts";
import type { Body } from "./body/compose-body.ts";
import type { Byline } from "./clues/authors/byline-parts.ts";
import type { AgencyLine } from "./clues/authors/datelines.ts";
import type { ReadDate } from "./clues/date/date-clues.ts";
import type { IssuePeriod } from "./clues/date/issue-period.ts";
import type { Described } from "./clues/metadata/metadata-clues.ts";
import type { SeenPublisher } from "./clues/seen-publishers.ts";
import type { HeadlineCandidate } from "./clues/title/headline.ts";
import type { Span } from "./page/article-text.ts";
import type { FurnitureMark } from "./page/furniture.ts";
import type { GivenRole } from "./page/line-roles.ts";
import type { PageLine } from "./page/page-lines.ts";
import type { Knowledge, PageView } from "./page/page-view.ts";
import type { Embed } from "./roles/embeds.ts";
import type { NewspaperHead } from "./roles/newspaper-head.ts";
import type { Notice } from "./roles/notice-roles.ts";

export interface PageReading extends PageView {
  readonly pageText: PageText;
  readonly knowledge: Knowledge;
  readonly seen: readonly SeenPublisher[];
  readonly embeds: readonly Embed[];
  readonly notices: readonly Notice[];
  readonly newspaperHead: NewspaperHead | undefined;
  /** As `marks`, with what the search for headline and text is to pass over: roles already given, dates of teasers. */
  readonly quiet: readonly (FurnitureMark | undefined)[];
  /** Where the article stands, with dates and bylines at its top. */
  readonly article: Span | undefined;
  /** The likeliest first. */
  readonly candidates: readonly HeadlineCandidate[];
  readonly headline: PageLine | undefined;
  readonly dates: readonly ReadDate[];
  readonly issuePeriod: IssuePeriod | undefined;
  readonly bylines: readonly Byline[];
  readonly dek: PageLine | undefined;
  readonly agencyLines: readonly AgencyLine[];
  readonly described: readonly Described[];
  readonly body: Body;
  readonly decided: Pick<Reading, "fields" | "clues" | "conflicts">;
  /** What of the text no field has; absent where all is there. */
  readonly leftOut: TextLeftOut | undefined;
  readonly conflicts: readonly Conflict[];
  readonly warnings: readonly Problem[];
}

/** What several steps add to, and the form in which each gives its part. */
interface Added {
  roles: readonly GivenRole[];
  clues: readonly Clue[];
  conflicts: readonly Conflict[];
  warnings: readonly Problem[];
}

type Key = keyof PageReading;

/** What a step gives of what is known. */
export type Given<K extends Key> = { readonly [G in K]: G extends keyof Added ? Added[G] : PageReading[G] };

/** One step of the reading. It is given what it needs, changes none of it, and returns what it gives. */
export interface Step {
  readonly name: string;
  readonly needs: readonly Key[];
  readonly gives: readonly Key[];
  run(known: PageReading): Partial<Given<Key>>;
}

/** A step that the compiler holds to what it names. */
export function step<N extends Key, G extends Key>(
  name: string,
  needs: readonly N[],
  gives: readonly G[],
  run: (known: Pick<PageReading, N>) => Given<G>,
): Step {
  return { name, needs, gives, run: run as Step["run"] };
}
