/** Fetches a page from the web: its bytes as the server sent them, and the headers that describe them. */

import { LIMITS } from "../capture/bytes/limits.ts";
import { endingIn, formatOfType } from "../capture/formats.ts";
import { BackfileError, refusal } from "../model/problem.ts";
import { safeName } from "./capture-name.ts";
import { originText } from "./origin.ts";
import { PrivateAddressError } from "./public-address.ts";
import { type Answer, ask } from "./web-answer.ts";

export interface FetchedPage {
  /** A name for its file, with the ending of its format. */
  name: string;
  bytes: Uint8Array;
  /** The text of its `.origin.yaml`. */
  origin: string;
}

export interface FetchOptions {
  /** Also fetches from this computer and its own network. */
  allowPrivate?: boolean;
  /** Milliseconds for the whole answer. Default 60,000. */
  patience?: number;
  signal?: AbortSignal;
}

const PATIENCE = 60_000;

/** @throws BackfileError where no page can be had, for whatever reason; the reason of `signal` where that is aborted. */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const url = URL.parse(address);
  if (!url) throw refusal(address, "the address cannot be read", "write it as the browser shows it");
  if (url.username || url.password)
    throw refusal(address, "the address holds a name or password", "save the page with a browser and add the file");
  const patience = AbortSignal.timeout(options.patience ?? PATIENCE);
  const signal = options.signal ? AbortSignal.any([patience, options.signal]) : patience;
  try {
    const answer = await ask(url, { ...options, signal });
    try {
      return await pageOf(answer, address);
    } finally {
      answer.body.destroy();
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    throw error instanceof BackfileError ? error : failure(address, error, patience);
  }
}

async function pageOf({ url, status, headers, body }: Answer, address: string): Promise<FetchedPage> {
  const contentType = headers["content-type"];
  // Servers that name no type mostly serve pages. Other content is refused later by its first bytes.
  const mediaType = (contentType ?? "text/html").split(";", 1)[0] ?? "";
  const format = formatOfType(mediaType.trim().toLowerCase());
  // 203 is a page that a proxy has changed. Other codes come with no page, or with a part of one.
  if (status !== 200 && status !== 203)
    throw refusal(address, `the server answers ${status}`, "save the page with a browser and add the file");
  if (!format)
    throw refusal(
      address,
      `the server sends ${contentType}, which is nothing that comes in`,
      "give the address of the article's page, or save its text and add the file",
    );
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LIMITS.bytes)
      throw refusal(address, "the page is larger than 64 MiB", "save the article alone and add the file");
    chunks.push(chunk);
  }
  const target = new URL(url);
  target.hash = "";
  return {
    name: nameOf(target, format.endings[0]),
    bytes: Buffer.concat(chunks),
    origin: originText({
      "WARC-Target-URI": target.href,
      "Content-Type": contentType?.slice(0, 1000),
      Date: headers.date?.slice(0, 1000),
      "Last-Modified": headers["last-modified"]?.slice(0, 1000),
    }),
  };
}

function failure(address: string, error: unknown, patience: AbortSignal): BackfileError {
  if (error instanceof PrivateAddressError)
    return refusal(
      address,
      `it leads to ${error.address}, which is no public address but one of this computer or its own network`,
      "if you mean it, add it with --allow-private",
    );
  const reason = patience.aborted ? "the server takes too long" : reasonOf(error);
  return refusal(address, `the page cannot be fetched (${reason})`, "save it with a browser and add the file");
}

/** The message of an error. Where a host has several addresses, that of the first. */
function reasonOf(error: unknown): string {
  const [first = error] = error instanceof AggregateError ? error.errors : [];
  const { message, code } = first as NodeJS.ErrnoException;
  return message === "aborted" ? "the server stops before its end" : message || (code ?? "no answer");
}

function nameOf({ hostname, pathname }: URL, ending: string): string {
  const last = decoded(pathname).split("/").filter(Boolean).at(-1) ?? "page";
  const stem = last.slice(0, last.length - endingIn(last).length).replace(/\.(?:php|aspx?)$/i, "");
  return safeName(`${hostname.replace(/[^a-z0-9.-]/gi, "")}-${stem}${ending}`);
}

/** The path with percent-encoded letters decoded; as it is where they are no UTF-8. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
