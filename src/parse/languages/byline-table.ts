/** What the table of a language says of bylines, names and datelines. */
import type { Words } from "./word-lists.ts";

export interface BylineLead {
  /** What evidence cites. */
  rule: string;
  pattern: RegExp;
  example: string;
  /** BCP 47, where the word begins other things in other languages: only pages of this language are read so. */
  language?: string;
  /** Whether, at the end of a text, it announces rather who handled the article than who wrote it. */
  handling?: true;
}

export interface BylineWords {
  /** Beginnings of a byline, up to the name. */
  leads?: readonly BylineLead[];
  /** Before a colon and the name: `Autor: …`. */
  labels?: Words;
  /** Before a colon, over the name of what the text comes from: `Source:`. */
  sources?: Words;
  /** The word before a name in the metadata, or alone on the line above it: `by`. */
  before?: Words;
  /** Other words alone on the line above a name: `Written by`. */
  alone?: Words;
  /** Between two names. */
  and?: Words;
  /** How a list of names ends that leaves some out: `2 others`. */
  others?: Words;
  /** Between one who tells and one who writes it down, or before the latter alone: `as told to`. */
  toldTo?: Words;
  /** What makes somebody the author, on a line that says who made what: `words`, `text`. */
  writing?: Words;
  /** What makes somebody something else there: `photographs`, `edited`. */
  otherCrafts?: Words;
  /** Reporters who are announced without a name, with the words before them: `from our own correspondent`. */
  ownReporters?: Words;
  /** Before a colon and the name of one who answers for a text that others wrote: `Editor: …`. */
  editors?: Words;
  /** Reporters, before the name, in languages that are written without spaces: `記者林小舟`. */
  reportersFirst?: Words;
  /** What closes such a line after the name and a place: `報導`. */
  reported?: Words;
  /** Before a further author or the agency: `avec AFP`. */
  with?: Words;
  /** What is left before a name, or after the last one, where a line is divided. */
  leftBefore?: Words;
  leftAfter?: Words;
  /** Before an agency that a line names and nothing else. */
  beforeAgency?: Words;
  /** What begins a second clause, after which no author comes. */
  ends?: Words;
  /** Before an outlet or a place after the name, which ends the names, too. */
  beforeOutlet?: Words;
  /** Between a name and the place that its bearer reports from; in its own letters: no capital stands for a small one. */
  inPlace?: Words;
  /** Reporters, in the script of the name before them, which they announce wherever it stands: `홍길동 기자`; their ranks. */
  reporters?: Words;
  ranks?: Words;
  /** Other offices in the script of the name before them. */
  afterName?: Words;
  /** Offices, as they follow a name after a comma or on the next line. */
  offices?: Words;
  /** Offices with which a line begins that is one. */
  officesFirst?: Words;
  /** Offices as they stand against a name where the page had them on a line of their own, in their own letters. */
  againstName?: Words;
  inCapitals?: Words;
  /** After an agency's name, nobody's in particular: `Reuters Staff`. */
  agencyStaff?: Words;
  /** What makes a line a publisher, a desk or an agency instead of a person. */
  desks?: Words;
  /** Those of them that name a body which may publish under its own name: `university`. */
  bodies?: Words;
  /** Before the outlet that an article was written for. */
  forOutlet?: Words;
  /** How a biography goes on after the name. */
  biography?: Words;
  /** Beginnings of a line at the end of the text that credits others than the author: `Reporting by`. */
  footLeads?: Words;
}

export interface NameWords {
  /** Words in small letters within names: `van der`. */
  particles?: Words;
  /** Capitalised words of menus, months and headings, which would otherwise pass for names. */
  notNames?: Words;
  /** Those of them that are surnames as well. */
  surnames?: Words;
  /** Family names with which the names of people begin, where nothing else tells these from other words: `王小明`. */
  familyNames?: Words;
  /** At the end of a name, of one who took the picture: `王小明攝`. */
  photographed?: Words;
  /** What an office is about, where it stands before it: `Political correspondent`. */
  beats?: Words;
}

/** Words in small letters within the places that an article is written from, and between two of them. */
export interface DatelineWords {
  particles?: Words;
  and?: Words;
  /** Whether a full stop ends a place: `Berlin. Der Senat …` */
  stopAfterPlace?: true;
}
