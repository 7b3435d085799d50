/**
 * The form in which capture/ hands a page to parse/: the lines that a reader sees, and what the page's own metadata claims.
 *
 * Both floors know this vocabulary and nothing of each other.
 */
import type { FieldName, Link } from "./fields.ts";

export interface PageText {
  /** Every line of the page in reading order, blank ones included; `lines[i].number === i + 1`. */
  lines: Line[];
  /** What the page says about itself out of the reader's sight; empty for a plain-text capture. */
  hints: Hint[];
}

export interface Line {
  /** 1-based. For text: the line of the file. For HTML: the ordinal of the text block. */
  number: number;
  /** The words, as they stand, without the line break; of a table of data all rows. NFC, no control characters but tab. */
  text: string;
  /** Only for HTML: what the markup says about the line. */
  block?: Block;
}

export interface Block {
  /** Lower-case name of the heading that the block is or stands in, else of the nearest block element: `h1`, `p`, `li`, `figcaption`, `blockquote`, `td`, `pre` … */
  tag: string;
  /** Whether main-content extraction takes the block for part of the article. */
  main: boolean;
  /** Element names and roles around it that tell its function, outermost first: `nav`, `header`, `aside`, `footer`, `figure`, `article`. */
  within: string[];
  /** Lower-case class and id words of the element and its near ancestors, such as `byline` or `article-header`. */
  marks: string[];
  /** CommonMark, or a table as GitHub writes it, where that says more than `text` (emphasis, list marker, quote); its links stand in `links`. */
  markdown?: string;
  /** The links of a block of the article, in order. */
  links?: Link[];
  /** Absolute address of the image that the block captions. */
  image?: string;
}

/** Where a hint was found that no page makes: the address that its capture was fetched from, by the name that WARC gives it. */
export const FETCHED_FROM = "WARC-Target-URI";

/** One claim of the page's metadata. */
export interface Hint {
  field: FieldName;
  /** The claim as it stands, trimmed; one hint for each author. */
  value: string;
  /** Where it was found: `JSON-LD NewsArticle.datePublished`, `meta article:published_time`, `link rel=canonical`. */
  where: string;
}
