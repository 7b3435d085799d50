/**
 * A cache of sections. The text of one is decoded when it is first asked for, because most
 * are the same from build to build. Few sections that change are written by themselves, beside the file in which all are.
 */
import { readFileSync, rmSync } from "node:fs";
import type { Section, SectionsByName } from "../text/section.ts";
import { readChecked, withChecksum } from "./checked-bytes.ts";
import { writeCacheFile } from "./file-store.ts";

/** What was read, with how it is kept. */
export interface SectionCache<Head> {
  head: Head;
  sections: SectionsByName;
  /** The sections as they were last written whole. */
  base: { sections: SectionsByName; checksum: number; bytes: number };
}

/** @param version Of what the sections hold. @returns `undefined` where there are none, or the file is damaged or of another version. */
export function readSections<Head>(path: string, version: string): SectionCache<Head> | undefined {
  const whole = readFile<Head>(path, version);
  if (!whole) return undefined;
  const { head, sections, checksum, bytes } = whole;
  const base = { sections, checksum, bytes };
  const since = readFile<Head>(changesOf(path), `${version} ${checksum}`);
  if (!since) return { head, sections, base };
  const now: { [name: string]: Section } = { ...sections, ...since.sections };
  for (const name of since.gone) delete now[name];
  return { head: since.head, sections: now, base };
}

/**
 * @param path Ends in `.sections`. @param head Anything that JSON can hold. @param before The result of `readSections`, of which sections that stay
 * the same are taken over as objects.
 */
export function writeSections<Head>(
  path: string,
  version: string,
  head: Head,
  sections: SectionsByName,
  before?: SectionCache<Head>,
): void {
  if (before) {
    const { base } = before;
    const names = Object.keys(sections).filter((name) => sections[name] !== base.sections[name]);
    const gone = Object.keys(base.sections).filter((name) => !sections[name]);
    const changed = Object.fromEntries(names.map((name) => [name, sections[name] as Section]));
    const content = fileOf(`${version} ${base.checksum}`, head, changed, gone);
    if (content.length * FEW < base.bytes) {
      writeCacheFile(changesOf(path), content);
      return;
    }
  }
  writeCacheFile(path, fileOf(version, head, sections));
  rmSync(changesOf(path), { force: true });
}

/** Changes are written by themselves where they are more than so many times shorter than the file that is whole. */
const FEW = 4;

function changesOf(path: string): string {
  return path.replace(/\.sections$/, ".changes");
}

/** A section of which the file is in memory. */
class ReadSection implements Section {
  readonly basis: string;
  readonly count: number;
  readonly bytes: Buffer;
  #text: string | undefined;

  constructor(basis: string, count: number, bytes: Buffer) {
    this.basis = basis;
    this.count = count;
    this.bytes = bytes;
  }

  get text(): string {
    this.#text ??= this.bytes.toString();
    return this.#text;
  }
}

interface Index<Head> {
  version: string;
  head: Head;
  sections: [name: string, basis: string, count: number, bytes: number][];
  /** Names of sections of the base that are no longer there. */
  gone: readonly string[];
}

/** The index and the texts. */
function fileOf<Head>(version: string, head: Head, sections: SectionsByName, gone: readonly string[] = []): Buffer {
  const texts: Buffer[] = [];
  const index: Index<Head> = { version, head, sections: [], gone };
  for (const name in sections) {
    const section = sections[name] as Section;
    const bytes = section instanceof ReadSection ? section.bytes : Buffer.from(section.text);
    index.sections.push([name, section.basis, section.count, bytes.length]);
    texts.push(bytes);
  }
  return withChecksum(index, texts);
}

function readFile<Head>(path: string, version: string) {
  const file = bytesOf(path);
  const { head: index, rest, checksum = 0 } = readChecked<Index<Head>>(file) ?? {};
  if (!rest || index?.version !== version) return undefined;
  const sections: { [name: string]: Section } = {};
  let at = 0;
  for (const [name, basis, count, length] of index.sections) {
    sections[name] = new ReadSection(basis, count, rest.subarray(at, at + length));
    at += length;
  }
  return { head: index.head, sections, gone: index.gone, checksum, bytes: file.length };
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
