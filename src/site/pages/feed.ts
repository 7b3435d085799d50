/** A feed of articles, for Atom (RFC 4287) and JSON Feed 1.1. */
import type { Entry } from "./entry.ts";

export interface Feed {
  title: string;
  /** Root-relative address of the page that the feed belongs to. */
  home: string;
  /** Root-relative address of the feed. */
  self: string;
  /** RFC 3339. */
  updated: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  entry: Entry;
  /** Time of publication, RFC 3339; absent where the day is not known. */
  published?: string;
  /** RFC 3339. */
  updated: string;
  /** The newspaper and the day, in the words of the interface: `The Hankyoreh, 22 January 2021`. */
  origin: string;
  /** The first paragraph, as plain text. */
  summary: string;
}
