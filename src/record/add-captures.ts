/** Brings captures into the archive: copies files and folders, and saves pages from the web, into `articles/raw/`. */
import { readFile, realpath, stat } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { contentOf } from "../capture/content.ts";
import { listFiles, writeWhole } from "../file-store.ts";
import { BackfileError, type Problem, refusal } from "../problem.ts";
import { CAPTURES, identifiedCaptures, identify } from "./capture-folder.ts";
import { freeName, safeName } from "./capture-name.ts";

export interface Added {
  /** New captures, below the root. */
  added: string[];
  problems: Problem[];
}

/** Bytes; larger answers are refused. */
const LARGEST_PAGE = 50_000_000;
const PATIENCE_MS = 30_000;

/** @param from Paths of files or folders, or http(s) addresses. What is in the archive already is not copied again. */
export async function addCaptures(root: string, from: readonly string[]): Promise<Added> {
  const { captures, problems } = await identifiedCaptures(root);
  const names = new Set(captures.map(({ path }) => path));
  const byHash = new Map(captures.map(({ path, sha256 }) => [sha256, path]));
  const added: string[] = [];
  for (const given of from) {
    try {
      for await (const { name, bytes } of collect(given, root)) {
        const unusable = whyUnusable(bytes);
        if (unusable) {
          problems.push({ ...unusable, file: name });
          continue;
        }
        const sha256 = identify(bytes);
        const twin = byHash.get(sha256);
        if (twin !== undefined) {
          const found = `the same bytes as ${twin}, so it was not copied`;
          problems.push({ severity: "warning", file: name, found, remedy: "nothing need be done" });
          continue;
        }
        const path = freeName(`${CAPTURES}/${name}`, names);
        writeWhole(join(root, path), bytes);
        names.add(path);
        byHash.set(sha256, path);
        added.push(path);
      }
    } catch (error) {
      if (!(error instanceof BackfileError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { added, problems };
}

/** What no capture can be made of is not copied, or every later run would complain of it. */
function whyUnusable(bytes: Uint8Array): Problem | undefined {
  try {
    contentOf(bytes);
    return undefined;
  } catch (error) {
    if (!(error instanceof BackfileError)) throw error;
    return error.problems[0];
  }
}

interface Found {
  /** Path below `articles/raw/`. */
  name: string;
  bytes: Uint8Array;
}

async function* collect(given: string, root: string): AsyncGenerator<Found> {
  if (/^https?:\/\//i.test(given)) {
    yield await fetchPage(given);
    return;
  }
  const kind = await stat(given).catch(() => undefined);
  if (kind?.isFile()) {
    yield { name: safeName(basename(given)), bytes: await readFile(given) };
  } else if (kind?.isDirectory()) {
    if (`${await realpath(root)}${sep}`.startsWith(`${await realpath(given)}${sep}`)) {
      throw refusal(given, "the folder holds the archive itself", "name the folder that holds the captures");
    }
    const { files, problems } = await listFiles(given, ".");
    for (const { path } of files)
      yield { name: path.split("/").slice(1).map(safeName).join("/"), bytes: await readFile(join(given, path)) };
    if (problems.length > 0) throw new BackfileError(problems);
  } else {
    throw refusal(given, "no such file or folder", "check the path");
  }
}

async function fetchPage(address: string): Promise<Found> {
  let response: Response;
  try {
    response = await fetch(address, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { accept: "text/html, text/plain" },
    });
  } catch (error) {
    const reason = (error as Error).cause ?? error;
    throw refusal(
      address,
      `the page cannot be fetched (${(reason as Error).message})`,
      "save it with a browser and add the file",
    );
  }
  if (!response.ok) {
    await response.body?.cancel();
    throw refusal(address, `the server answers ${response.status}`, "save the page with a browser and add the file");
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LARGEST_PAGE)
      throw refusal(address, "the page is larger than 50 MB", "save the article alone and add the file");
    chunks.push(chunk);
  }
  const { hostname, pathname } = new URL(response.url || address);
  const text = /^text\/plain\b/i.test(response.headers.get("content-type") ?? "");
  const last = decoded(pathname).split("/").filter(Boolean).at(-1) ?? "page";
  const stem = last.replace(/\.(?:html?|php|aspx?|txt)$/i, "");
  return {
    name: safeName(`${hostname.replace(/[^a-z0-9.-]/gi, "")}-${stem}${text ? ".txt" : ".html"}`),
    bytes: Buffer.concat(chunks),
  };
}

/** Percent signs that stand for no UTF-8 stay. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
