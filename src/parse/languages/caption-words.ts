/** The words of captions and credits, of all languages, as sources of patterns. */
import { anyWord } from "./registry.ts";

/** What credits a picture: `Photo: …`. */
export const CREDIT = anyWord(({ captions }) => captions?.credits);
/** Between such a word and the name; `OR_ALONE` in lines of credit alone. */
export const BY = anyWord(({ captions }) => captions?.by);
export const BY_OR_ALONE = anyWord(({ captions }) => [...(captions?.by ?? []), ...(captions?.byAlone ?? [])]);
/** Beginnings of a line that says where a picture is from. */
export const SOURCE = anyWord(({ captions }) => captions?.sources);
/** Beginnings of captions. */
export const CAPTION_BEGINNING = anyWord(({ captions }) => captions?.beginnings);
/** Within brackets at the end of a caption. */
export const IN_BRACKETS = anyWord(({ captions }) => captions?.inBrackets);
/** Words of a credit at the end of a caption. */
export const CREDIT_WORD = anyWord(({ captions }) => captions?.creditWords);
/** A picture's byline: `BY MICHAEL M. SANTIAGO/GETTY IMAGES`. */
export const PICTURE = new RegExp(
  String.raw`getty images|shutterstock|${anyWord(({ captions }) => captions?.pictureBy)}|\/(?:ap|afp|reuters|epa)\b`,
  "i",
);
/** How a caption begins that comes from the archive. */
export const FROM_ARCHIVE = new RegExp(`^${anyWord(({ captions }) => captions?.archive)}`);
