/** Words by which lines are no headlines, and marks that are no part of one, of all languages. */
import { anyWord } from "./registry.ts";

/** The first words of a trail of links to where the page stands. */
export const BREADCRUMB = new RegExp(
  String.raw`^${anyWord(({ headlines }) => headlines?.breadcrumb)}(?:\s?[/>»›|·]|\s{1,4}\p{L}|$)`,
  "iu",
);

/** The first word of a trail of links, on a line of its own. */
export const TRAIL_START = new RegExp(`^${anyWord(({ headlines }) => headlines?.breadcrumb)}$`, "iu");

/** The first of them where the trail was copied without spaces: `HomeNewsWorld`. */
export const GLUED_BREADCRUMB = new RegExp(
  String.raw`^${anyWord(({ headlines }) => headlines?.gluedBreadcrumb)}\p{Lu}`,
  "u",
);

/** The first words of a caption. */
export const CAPTION_LEAD = new RegExp(String.raw`^${anyWord(({ headlines }) => headlines?.captionLeads)}\b`, "i");

/** `… to Show Finale [Watch]`: a mark of what comes with the article is no part of its headline. */
export const MEDIA_MARK = new RegExp(String.raw`\s\[${anyWord(({ headlines }) => headlines?.mediaMarks)}\]$`, "i");

/** `… leave child labor laws alone | Editorial`: neither is the kind of article. */
export const KIND_BEFORE = new RegExp(
  String.raw`^${anyWord(({ headlines }) => headlines?.kindMarks)}\s(?=${anyWord(({ headlines }) => headlines?.questions)}\s)`,
  "iu",
);
export const KIND_MARK = new RegExp(String.raw`\s[|｜]\s?${anyWord(({ headlines }) => headlines?.kindMarks)}$`, "iu");

const VERSION = anyWord(({ headlines }) => headlines?.versions);

/** `UPDATE 2-`: the mark of the version of a wire story before a headline. */
export const VERSION_BEFORE = new RegExp(String.raw`^(?:${VERSION}\s?){1,2}(?=\S)`, "iu");
/** `… (종합)`: the same after it. */
export const VERSION_AFTER = new RegExp(String.raw`(?<=\S)\s?${VERSION}$`, "iu");
