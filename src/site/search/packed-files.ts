/** The files of the search index as they are packed, and those of a built segment that need not be packed again. */
import { hash } from "node:crypto";
import { inflateSync } from "node:zlib";
import { zlibSync } from "fflate";
import { MARK } from "../../../public/search/packing.ts";
import type { Kind } from "../../../public/search/root.ts";
import type { WordLists } from "./word-lists.ts";

/**
 * Files of a built segment: to pack one takes ten times as long as to read it. They are known by their kind and the digest of their content, those of
 * words with their articles or places by these words, so that their content need not be written.
 */
export class PackedFiles {
  readonly #files = new Map<string, Uint8Array>();
  /** By the kind and the first word of a file. */
  readonly #ofWords = new Map<Kind, Map<WordLists, { words: readonly WordLists[]; file: Uint8Array }>>();

  /** @param content After the mark. */
  add(kind: Kind, content: Uint8Array, file: Uint8Array): void {
    this.#files.set(keyOfFile(kind, content), file);
  }

  /** @param words Of all the files, in order. @param lengths Number of words in each. */
  addWords(kind: Kind, files: readonly Uint8Array[], words: readonly WordLists[], lengths: readonly number[]): void {
    const byFirst = new Map<WordLists, { words: readonly WordLists[]; file: Uint8Array }>();
    let start = 0;
    for (const [i, file] of files.entries()) {
      const own = words.slice(start, start + (lengths[i] ?? 0));
      if (own[0]) byFirst.set(own[0], { words: own, file });
      start += own.length;
    }
    this.#ofWords.set(kind, byFirst);
  }

  /** Called where the files say something else of the same words. */
  forgetWords(kind: Kind): void {
    this.#ofWords.delete(kind);
  }

  /** The file that has exactly these words, as they were built. */
  ofWords(kind: Kind, words: readonly WordLists[]): Uint8Array | undefined {
    const known = words[0] && this.#ofWords.get(kind)?.get(words[0]);
    const isSame = known?.words.length === words.length && words.every((word, i) => word === known.words[i]);
    return isSame ? known.file : undefined;
  }

  get(kind: Kind, content: Uint8Array): Uint8Array | undefined {
    return this.#files.size === 0 ? undefined : this.#files.get(keyOfFile(kind, content));
  }
}

/** Files of a kind are packed in the same way. */
function keyOfFile(kind: Kind, content: Uint8Array): string {
  return `${kind} ${hash("sha256", content)}`;
}

/** How hard the compressor tries, from 0 (not at all) to 9. Bits of gaps and places can hardly be compressed. */
type Level = 0 | 1 | 6;

/** A file of the index. The compressor is a library and not Node's, whose output differs from one version to the next. */
export function packed(content: Uint8Array, level: Level = 6): Uint8Array {
  const marked = new Uint8Array(MARK.length + content.length);
  marked.set(MARK);
  marked.set(content, MARK.length);
  return zlibSync(marked, { level });
}

/** As `unpacked` of the reader, without the streams of browsers, which Node takes a tenth of a second of a processor to load. */
export function unpackedHere(file: Uint8Array): Uint8Array {
  const whole = inflateSync(file);
  if (MARK.some((byte, i) => whole[i] !== byte)) throw new Error("a file of the search index has another format");
  return whole.subarray(MARK.length);
}
