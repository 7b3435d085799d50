/** Keys by which a reference and an article are found to be of one thing. */
import { hash } from "node:crypto";
import { addressKey } from "../../text/address-key.ts";
import { titleLetters } from "../../text/same-words.ts";

/** Letters of a title that is more than the name of a column or a rubric; ideographs say more each. */
const LEAST_LETTERS = 20;
const LEAST_IDEOGRAPHS = 8;

/** The digests of its address and of its title: equal where the addresses are of one page, and where the titles have the same letters. */
export function articleKeys({ title, url }: { title?: string | undefined; url?: string | undefined }): string[] {
  const address = url === undefined ? undefined : addressKey(url);
  const letters = title === undefined ? "" : titleLetters(title);
  const least = /[\u3040-\u9fff\uac00-\ud7af]/.test(letters) ? LEAST_IDEOGRAPHS : LEAST_LETTERS;
  return [
    // The address of a site is no article's.
    ...(address && /[/?]/.test(address) ? [digest(`address ${address}`)] : []),
    ...(letters.length >= least ? [digest(`title ${letters}`)] : []),
  ];
}

function digest(key: string): string {
  return hash("sha256", key).slice(0, 12);
}
