/** What the table of a language says of the furniture of pages. */
import type { Lines, Words } from "./word-lists.ts";

/** A beginning of short lines, or a whole line with a number in it. Lower case, as `sameWords` gives it. */
export interface LeadRule {
  pattern: RegExp;
  /** Only a heading begins so: where the line is a sentence, it is one of the article. */
  heading?: true;
  example: string;
  /** What an article may say in the same words. */
  unlike: string;
}

/** A beginning that ordinary sentences have too. */
export interface OpenLead {
  lead: string;
  example: string;
  /** What an article may say in the same words. */
  unlike: string;
}

export interface FurnitureWords {
  /** Whole short lines that open the part of a page that comes after an article, without a colon or a count at the end. */
  closing?: Lines;
  /** Whole short lines after which nothing of the article comes. */
  ending?: Lines;
  /** Whole short lines that never belong to an article, wherever they stand: buttons, networks, advertisements. */
  aside?: Lines;
  endingLeads?: readonly LeadRule[];
  closingLeads?: readonly LeadRule[];
  /** Beginnings of lines that lead elsewhere, which a sign ends; anything may follow. */
  signedLeads?: Lines;
  /** Beginnings of lines that lead elsewhere, which no sentence of an article has. */
  leadsAway?: Lines;
  /** Beginnings that lead elsewhere where a title follows, or where the page speaks of itself. */
  openLeads?: readonly OpenLead[];
  /** What leads elsewhere where a stroke follows: `Watch | …`. */
  beforeStroke?: Words;
  /** Words by which a page speaks to its reader, or of its own papers and programmes. */
  ofThePage?: Words;
  /** After the number of a line that merely counts: `16 Comments`. */
  counters?: Words;
  /** Before a duration: `Lesezeit: 4 Min.` */
  readingTimes?: Words;
  /** After a duration, `1:23 min`; between two numbers, `3 of 12`. */
  minutes?: Words;
  countOf?: Words;
  /** Before the number of the page on which an article goes on, or from which it comes: `continued on`. */
  continued?: Words;
  /** Before the number of a page: `page`. */
  pageNumber?: Words;
}
