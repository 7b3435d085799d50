/** The id of an author: the last part of the address `/authors/<id>/`. */
import { hash } from "node:crypto";
import { romanised } from "../text/romanised.ts";
import { articleId } from "./article-id.ts";

/**
 * Lower-case ASCII letters, digits and hyphens, made only from the name and the article's language, so that new authors do not change it. A
 * name that cannot be transliterated as a whole gets a digest, because a part of it may be in other names too.
 * @param language Language of the article (BCP 47): 李伟 is transliterated in Chinese, 佐藤 is not.
 */
export function authorId(name: string, language: string | undefined): string {
  const key = `${language} ${name}`;
  const known = ids.get(key);
  if (known) return known;
  const fallback = `author-${hash("sha256", name).slice(0, 8)}`;
  const whole = romanised(name, language).share === 1;
  const id = whole ? articleId(name, fallback, new Set(), language) : fallback;
  ids.set(key, id);
  return id;
}

const ids = new Map<string, string>();
