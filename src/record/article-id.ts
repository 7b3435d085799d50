/** The id of an article: the name of its record's file and the last part of its permalink. Made once, from the title. */
import anyAscii from "any-ascii";

/** Names that a Windows checkout cannot hold as a file. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST = 80;

/**
 * Lower-case ASCII letters, digits and single hyphens, at most 80 characters, cut between words; other scripts are
 * transliterated. `-2`, `-3` … is added where `taken` has the id already. Without a letter or digit in the title, `fallback`
 * (such as `capture-1f2e3d4c`) is used.
 */
export function articleId(title: string | undefined, fallback: string, taken: { has(id: string): boolean }): string {
  const plain = slug(title ?? "") || fallback;
  const base = DEVICE.test(plain) ? `${plain}-article` : plain;
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

function slug(title: string): string {
  const words = anyAscii(title.slice(0, 1000).replace(/['’‘]/g, ""))
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let id = "";
  for (const word of words) {
    if (id && id.length + 1 + word.length > LONGEST) break;
    id = (id ? `${id}-${word}` : word).slice(0, LONGEST);
  }
  return id;
}
