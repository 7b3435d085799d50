/** Which word of an article an element of a query means. The index, the extracts and the tests ask the same functions. */
import { isHangul, isUnspaced, plain } from "./letters.ts";
import type { Element } from "./query.ts";
import { keysOf, type Stemmer } from "./stems.ts";

/**
 * Whether an element means a word of an article. Letters that were typed with accents, or special ones, are meant as they are; plain
 * ones mean those with accents too.
 * @param stemmer That of the article's language.
 */
export function means({ kind, form: asked }: Element, form: string, stemmer: Stemmer): boolean {
  if (isUnspaced(asked)) return kind === "letter" ? form.startsWith(asked) : form === asked;
  if (isUnspaced(form)) return false;
  if (kind === "beginning") return form.startsWith(asked) || plain(form).startsWith(asked);
  if (kind === "form") return form === asked || plain(form) === asked;
  if (isHangul(asked)) return form.startsWith(asked);
  const stem = stemmer(asked);
  if (plain(asked) !== asked) return stemmer(form) === stem;
  const key = plain(stem);
  const [first, second] = keysOf(form, stemmer);
  return first === key || second === key;
}

/** The key under which a word that the element means stands in the index, for a stemmer; `undefined` where it can be any that begins so. */
export function keyFor({ kind, form }: Element, stemmer: Stemmer): string | undefined {
  if (kind === "pair") return form;
  if (kind === "letter" || kind === "beginning" || (kind === "word" && isHangul(form))) return undefined;
  return plain(stemmer(form));
}
