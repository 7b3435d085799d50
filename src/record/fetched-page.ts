/** A page fetched from the web: its bytes as the server sent them, and what the server said of them. */
import { httpAddress } from "../capture/claim.ts";
import { refusal } from "../problem.ts";
import { safeName } from "./capture-name.ts";
import { originText } from "./origin.ts";

export interface FetchedPage {
  /** A name for its file, with the ending that tells HTML from text. */
  name: string;
  bytes: Uint8Array;
  /** The text of its `.origin.yaml`. */
  origin: string;
}

/** Bytes; larger answers are refused. */
const LARGEST_PAGE = 50_000_000;
const PATIENCE_MS = 30_000;

/** What captures are made of, by media type, and the ending of their files. */
const ENDINGS: Readonly<Record<string, string>> = {
  "text/html": ".html",
  "application/xhtml+xml": ".html",
  "text/plain": ".txt",
  "text/markdown": ".txt",
};

/** @throws BackfileError when there is no page to be had there. */
export async function fetchPage(address: string): Promise<FetchedPage> {
  const response = await answerOf(address);
  const contentType = response.headers.get("content-type") ?? undefined;
  // Servers that name no type mostly serve pages; what else it may be is told by its first bytes.
  const ending = ENDINGS[(contentType ?? "text/html").split(";", 1)[0]?.trim().toLowerCase() ?? ""];
  const refuse = async (found: string, remedy: string) => {
    await response.body?.cancel();
    throw refusal(address, found, remedy);
  };
  if (!response.ok)
    await refuse(`the server answers ${response.status}`, "save the page with a browser and add the file");
  if (!ending)
    await refuse(
      `the server sends ${contentType}, which is neither a page nor plain text`,
      "give the address of the article's page, or save its text and add the file",
    );
  const bytes = await bodyOf(response, address);
  const target = new URL(httpAddress(response.url) ?? address);
  target.hash = "";
  const header = (name: string) => response.headers.get(name)?.slice(0, 1000);
  return {
    name: nameOf(target, ending ?? ""),
    bytes,
    origin: originText({
      "WARC-Target-URI": target.href,
      "Content-Type": contentType?.slice(0, 1000),
      Date: header("date"),
      "Last-Modified": header("last-modified"),
    }),
  };
}

async function answerOf(address: string): Promise<Response> {
  try {
    return await fetch(address, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { accept: "text/html, application/xhtml+xml, text/plain" },
    });
  } catch (error) {
    const reason = (error as Error).cause ?? error;
    throw refusal(
      address,
      `the page cannot be fetched (${(reason as Error).message})`,
      "save it with a browser and add the file",
    );
  }
}

async function bodyOf(response: Response, address: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LARGEST_PAGE)
      throw refusal(address, "the page is larger than 50 MB", "save the article alone and add the file");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function nameOf({ hostname, pathname }: URL, ending: string): string {
  const last = decoded(pathname).split("/").filter(Boolean).at(-1) ?? "page";
  const stem = last.replace(/\.(?:html?|php|aspx?|txt)$/i, "");
  return safeName(`${hostname.replace(/[^a-z0-9.-]/gi, "")}-${stem}${ending}`);
}

/** Percent signs that stand for no UTF-8 stay. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
