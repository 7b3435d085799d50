/** A part of the list of a source, topic or author. */
import type { Coverage, Day, Step, Term } from "./entry.ts";

/** A decade, a year or a month of a source's, topic's or author's articles. `days` has those that none of the `parts` lists: the years of a decade, the months of a year. */
export type SpanOf<Of> = Of & {
  /** `2020s`, `2021` or `2021-01`. */
  span: string;
  /** `2020s`, `2021`, `January 2021`. */
  name: string;
  coverage: Coverage;
  days: Day[];
  parts: Term[];
  earlier?: Step;
  later?: Step;
};
