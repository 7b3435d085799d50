/**
 * The table of a language: the words by which pages written in it are read. All parts are optional. The tables of all languages
 * apply to every page, since pages carry menus, credits and notices of other languages than their own.
 */
import type { BylineWords, DatelineWords, NameWords } from "./byline-table.ts";
import type { CalendarTable, DateWords, TimeWords } from "./date-table.ts";
import type { FurnitureWords } from "./furniture-table.ts";
import type { NewspaperWords } from "./newspaper-table.ts";
import type { OtherPageRow } from "./other-pages.ts";
import type { PeriodWords } from "./period-table.ts";
import type { TermWords } from "./term-table.ts";
import type { Words } from "./word-lists.ts";

export interface LanguageTable {
  /** BCP 47; `und` for words and signs of no one language. */
  tag: string;
  detection?: Detection;
  calendar?: CalendarTable;
  /** Signs that end a sentence, each a single character. */
  sentenceEnds?: readonly string[];
  dates?: DateWords;
  times?: TimeWords;
  bylines?: BylineWords;
  names?: NameWords;
  datelines?: DatelineWords;
  captions?: CaptionWords;
  headlines?: HeadlineWords;
  publishers?: PublisherWords;
  furniture?: FurnitureWords;
  notices?: readonly SiteNotice[];
  otherPages?: readonly OtherPageRow[];
  notes?: readonly NoteRow[];
  rights?: RightsWords;
  contacts?: ContactWords;
  newspapers?: NewspaperWords;
  periods?: PeriodWords;
  terms?: TermWords;
}

/** How a page is known to be in the language where the detector of languages does not tell. */
export interface Detection {
  /** The script that newspapers of this language alone are printed in, as a pattern of its runs. */
  script?: RegExp;
  /** Words that tell it from those languages that the detector takes it for. */
  words?: {
    /** Codes of the detector, which may also be unsure. */
    takenFor: readonly string[];
    words: Words;
    /** Words of the languages that it is taken for; fewer of these must be met. */
    against: Words;
    /** How many different words must be met. */
    least: number;
  };
}

export interface CaptionWords {
  /** What credits a picture: `Photo: …`. */
  credits?: Words;
  /** Between such a word and the name: `Photo by …`. */
  by?: Words;
  /** The same, where sentences have the word as well: only lines of credit are read so. */
  byAlone?: Words;
  /** Beginnings of a line that says where a picture is from, with the colon where it must have one. */
  sources?: Words;
  /** Beginnings of captions, in their own letters. */
  beginnings?: Words;
  /** Within brackets at the end of a caption, in its own letters. */
  inBrackets?: Words;
  /** Words of a credit at the end of a caption. */
  creditWords?: Words;
  /** Before the name of whoever took the picture, in a line that looks like a byline. */
  pictureBy?: Words;
  /** Beginnings of a caption under a picture from the archive, in their own letters. */
  archive?: Words;
}

export interface HeadlineWords {
  /** First words of a trail of links to where the page stands. */
  breadcrumb?: Words;
  /** The first of them as it stands against the next where the trail was copied without spaces, in its own letters. */
  gluedBreadcrumb?: Words;
  /** Whether newsrooms set a kicker before the headline, with a spaced hyphen. */
  hyphenAfterKicker?: true;
  /** First words of captions, which are no headlines. */
  captionLeads?: Words;
  /** In brackets after a headline, what comes with the article: `[Watch]`. */
  mediaMarks?: Words;
  /** Behind a stroke after a headline, what kind of article it is: `| Editorial`. */
  kindMarks?: Words;
  /** Words with which a question begins, and so a headline: after a kind's name they are no part of it. */
  questions?: Words;
  /** Prepositions and conjunctions: a line that ends or begins with one is part of a headline of several lines. */
  joining?: Words;
  /** Articles: a line that ends with one goes on in the next. */
  articles?: Words;
  /** What stands between two parts of which the first may end with a hyphen for the rest of a word. */
  and?: Words;
  /** Whether a dash before a headline says that the words are somebody's. */
  dashQuotes?: true;
  /** Before or after a headline, which version of a wire story it is: `UPDATE 2-`, `(종합)`. */
  versions?: Words;
}

/** What the table of a language says of the names of newspapers. */
export interface PublisherWords {
  /** What may come after such a name: `Magazine`. */
  afterNewspaper?: Words;
  /** How a notice of copyright goes on after the name. */
  rightsReserved?: Words;
}

/**
 * A sentence that a page says for itself: of cookies, consent, subscription, copyright. News is told of all of these, so that
 * the words of the matter are not enough: the page speaks to its reader (`your inbox`, `sign up`), or of itself.
 */
export interface SiteNotice {
  /** What it is about; evidence cites it. */
  name: NoticeName;
  /** What the sentence holds … */
  pattern: RegExp;
  /** … and what it holds as well, before or after. */
  also?: RegExp;
  example: string;
  /** What an article may say of the same matter. */
  unlike: string;
  /** How long a line may be that it is; by default `sentence`, since longer ones are rather an article about the matter. */
  length?: NoticeLength;
  /** Set where no paragraph of an article says so, however long it is. */
  certain?: true;
}

/** Of the sentences that a page says for itself; where two fit a line, the first counts. */
export const NOTICE_NAMES = [
  "cookie-notice",
  "external-content",
  "copyright",
  "copyright-sign",
  "newsletter-pitch",
  "terms-consent",
  "affiliate-notice",
  "support-pitch",
  "paywall",
  "comment-rules",
  "tip-pitch",
  "account-notice",
  "advertisement-notice",
  "browser-notice",
  "app-pitch",
  "opinion-notice",
  "follow-pitch",
  "generated-notice",
  "share-row",
  "feedback-pitch",
] as const;
/** A phrase, a sentence or two, a paragraph, or all the small print of a form. */
export type NoticeLength = "short" | "sentence" | "paragraph" | "any";
export type NoticeName = (typeof NOTICE_NAMES)[number];

/** The end of a line that is no quotation of somebody. */
export const END_OF_SENTENCE = /[^“”"„»]$|[.!?»>]$/;

/** Words of a note on the article itself. */
export interface NoteRow {
  /** `correction`: before a colon; `corrected`: a sentence that tells of one begins so. */
  kind:
    | "original-in-other-language"
    | "adapted-from-original"
    | "editors-note"
    | "correction"
    | "corrected"
    | "first-appeared";
  words: Words;
  example: string;
}

/** What a line of rights says that may be done with the text. */
export interface RightsWords {
  permission?: Words;
}

/** Beginnings of lines that invite to write to the newsroom; `withAddress`: only where an address follows. */
export interface ContactWords {
  invitations?: Words;
  withAddress?: Words;
}
