/** Captures that a person named to be added: files, folders, and addresses of pages. */
import { readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { noArticle, whyNoArticle } from "../capture/accompanying-notes.ts";
import { decodeBytes } from "../capture/bytes/encoding.ts";
import { isGzip } from "../capture/bytes/gzip.ts";
import { LIMITS } from "../capture/bytes/limits.ts";
import { wholeContent } from "../capture/content.ts";
import type { Format } from "../capture/formats/format.ts";
import { TEXT } from "../capture/formats/text-format.ts";
import { endingIn, formatOfFile } from "../capture/formats.ts";
import { type MemberIndex, membersOf } from "../capture/members.ts";
import { BackfileError, type Problem, refusal } from "../model/problem.ts";
import { bytesInMemory, type FileBytes, openFile } from "../system/file-bytes.ts";
import { listFiles } from "../system/list-files.ts";
import { append } from "../text/list.ts";
import type { FieldsOfKeys } from "../vocabulary/data-keys.ts";
import { strayOrigins } from "./capture-folder.ts";
import { safeName } from "./capture-name.ts";
import { type FetchOptions, fetchPage } from "./fetched-page.ts";
import { ORIGIN, originOf } from "./origin.ts";
import { joinedKeys, keysOfArchive } from "./stated-keys.ts";

export interface NamedCapture {
  /** The wanted path below `articles/raw/`. */
  name: string;
  bytes: Uint8Array;
  /** The content of the `.origin.yaml` beside it. */
  origin?: string | Uint8Array | undefined;
  /** What of it cannot be read, while the rest can. */
  warnings?: readonly Problem[];
  /** The articles that it holds, where it is a container. */
  index?: MemberIndex;
  /** The field of each key of its data that a person states. */
  fields?: FieldsOfKeys | undefined;
}

/** The captures themselves, read or fetched one after the other as they are asked for. */
export class NamedCaptures implements AsyncIterable<NamedCapture> {
  /** Why some of what was named cannot be added; complete after the last capture. */
  readonly problems: Problem[] = [];
  readonly #captures: AsyncGenerator<NamedCapture, undefined>;
  #first: Promise<IteratorResult<NamedCapture>> | undefined;

  /** @param root The archive's folder, absolute; it may be missing. @param from Paths of files or folders, or http(s) addresses. */
  constructor(root: string, from: readonly string[], options: FetchOptions = {}) {
    this.#captures = this.#find(root, from, options);
  }

  /** Looks for the first capture. */
  async isEmpty(): Promise<boolean> {
    this.#first ??= this.#captures.next();
    return (await this.#first).done ?? false;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<NamedCapture> {
    this.#first ??= this.#captures.next();
    const first = await this.#first;
    if (!first.done) yield first.value;
    yield* this.#captures;
  }

  async *#find(root: string, from: readonly string[], options: FetchOptions): AsyncGenerator<NamedCapture, undefined> {
    for (const given of from) {
      try {
        for await (const capture of capturesAt(given, root, options)) {
          try {
            const own =
              capture.origin === undefined ? undefined : originOf(decoded(capture.origin), capture.name).origin;
            const fields = joinedKeys(await keysOfArchive(root), own?.fields);
            yield* usable({ ...capture, fields }, this.problems);
          } catch (error) {
            if (!(error instanceof BackfileError)) throw error;
            append(
              this.problems,
              error.problems.map((problem) => ({ ...problem, file: capture.name })),
            );
          }
        }
      } catch (error) {
        if (!(error instanceof BackfileError)) throw error;
        append(this.problems, error.problems);
      }
    }
  }
}

interface NamedFile extends Omit<NamedCapture, "bytes" | "index" | "warnings"> {
  file: FileBytes;
  /** Names of the files of its folder, where a person named the folder and not the file. */
  beside?: readonly string[];
}

/** GitHub takes no file of more than 100 MB, and warns from 50 MB on. */
const LARGEST = 95_000_000;

/**
 * The file as a capture, or where it is too large as several.
 * @param problems Takes why it is no capture.
 * @throws BackfileError where no capture can be made of it. Such files are not copied, because every later command would report them again.
 */
async function* usable(named: NamedFile, problems: Problem[]): AsyncGenerator<NamedCapture> {
  const { name, file, origin, fields } = named;
  const format = formatOfFile(file, name);
  const isPartable = "parts" in format && !(isGzip(file.at(0, 3)) && !format.readsPacked);
  if (file.size > ("pieces" in format ? LARGEST : LIMITS.bytes) && !isPartable) throw tooLarge(format, file);
  if ("read" in format) {
    const bytes = wholeFile(file, origin === undefined);
    const why = format === TEXT && origin === undefined ? whyNote(named) : undefined;
    if (why === undefined) yield { name, bytes, origin };
    else problems.push({ severity: "warning", file: name, ...noArticle(why) });
    return;
  }
  const parts = file.size > LARGEST && "parts" in format ? format.parts?.(file, LARGEST) : undefined;
  if (!parts) {
    const index = await membersOf(file, name, fields);
    const warnings = index.problems.map((problem) => ({ ...problem, file: name }));
    yield { name, bytes: file.at(0, file.size), origin, warnings, ...("pieces" in format && { index, fields }) };
    return;
  }
  const ending = endingIn(name);
  let number = 0;
  for (const bytes of parts) {
    const part = `${name.slice(0, name.length - ending.length)}-part-${++number}${ending || format.endings[0]}`;
    yield* usable({ name: part, file: bytesInMemory(bytes), origin, fields }, problems);
  }
}

/** Why a text that lies in a folder is no article but a note about it. */
function whyNote({ name, file, beside }: NamedFile): string | undefined {
  if (!beside) return undefined;
  const { text } = decodeBytes(wholeContent(file), false);
  return whyNoArticle(basename(name), text, beside);
}

/** The refusal of a file that cannot be parted. */
function tooLarge(format: Format, file: FileBytes): BackfileError {
  const size = `the file has ${Math.round(file.size / 1_000_000)} MB`;
  const isPacked = "parts" in format;
  if (isPacked)
    return refusal("", `${size}, and is packed, so that it cannot be parted`, "unpack it, and add what was in it");
  const limit = "pieces" in format ? "GitHub takes none of more than 100 MB" : "a single article is read up to 64 MiB";
  return refusal("", `${size}, and ${limit}`, format.whenLarge ?? "divide it, and add the parts");
}

/**
 * @param alone Whether its bytes alone must tell their encoding: what a server said of a page may tell it, too.
 * @throws BackfileError where the file is no text, or too large.
 */
function wholeFile(file: FileBytes, alone: boolean): Uint8Array {
  const content = wholeContent(file);
  if (alone) decodeBytes(content, true);
  return file.at(0, file.size);
}

function decoded(origin: string | Uint8Array): string {
  return typeof origin === "string" ? origin : new TextDecoder().decode(origin);
}

async function* capturesAt(given: string, root: string, options: FetchOptions): AsyncGenerator<NamedFile> {
  if (/^https?:\/\//i.test(given)) {
    const { bytes, ...page } = await fetchPage(given, options);
    yield { ...page, file: bytesInMemory(bytes) };
    return;
  }
  const kind = await stat(given).catch(() => undefined);
  if (kind?.isFile()) {
    if (given.endsWith(ORIGIN))
      throw refusal(given, "tells where a capture came from, and is none", "add the capture: this comes along with it");
    yield { name: safeName(basename(given)), ...(await openCapture(given)) };
  } else if (kind?.isDirectory()) {
    const archive = await realpath(root).catch(() => resolve(root));
    if (`${archive}${sep}`.startsWith(`${await realpath(given)}${sep}`)) {
      throw refusal(given, "the folder holds the archive itself", "name the folder that holds the captures");
    }
    const { files, problems } = await listFiles(given, ".");
    const folders = Map.groupBy(files, ({ path }) => dirname(path));
    for (const { path } of files) {
      if (path.endsWith(ORIGIN)) continue;
      const beside = (folders.get(dirname(path)) ?? []).slice(0, MOST_BESIDE).map((file) => basename(file.path));
      const name = path.split("/").slice(1).map(safeName).join("/");
      yield { name, ...(await openCapture(join(given, path))), beside };
    }
    append(problems, strayOrigins(files.map(({ path }) => path)));
    if (problems.length > 0) throw new BackfileError(problems);
  } else {
    throw refusal(given, "no such file or folder", "check the path");
  }
}

/** Names of a folder for which a text in it is searched. */
const MOST_BESIDE = 200;

async function openCapture(path: string): Promise<Omit<NamedFile, "name">> {
  const origin = await readFile(path + ORIGIN).catch(() => undefined);
  return { file: openFile(path), origin };
}
