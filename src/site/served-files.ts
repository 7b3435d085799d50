/**
 * Answers requests with the files of a built site, on this computer only. Requests can come from any program here, also from pages of
 * other sites in a browser: none of them may stop the server or read other files than the site's.
 */
import { readFile, realpath, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, relative, sep } from "node:path";
import send from "send";
import { encodedPath } from "./pages/address.ts";

export interface ServedFiles {
  /** The folder of the site. */
  output: string;
  /** The path under which the site is served, beginning and ending with `/`. */
  prefix: string;
  /** Address of a script that every page gets. */
  script: string;
  /** The content of a file that is newer than that in the folder. @param path Below the folder. */
  newer?: (path: string) => Uint8Array | undefined;
}

/** Whether the request's host is this computer, because the name of another site's host may lead here (DNS rebinding). */
export function isForHere({ headers, socket }: IncomingMessage): boolean {
  const host = (headers.host ?? "").toLowerCase();
  const port = `:${socket.localPort}`;
  const name = host.endsWith(port) ? host.slice(0, -port.length) : host;
  return ["localhost", "127.0.0.1", "[::1]"].includes(name) && (name !== host || socket.localPort === 80);
}

/** The request's path, percent-encoded; `undefined` where the address has none. */
export function pathOf({ url }: IncomingMessage): string | undefined {
  return url?.startsWith("/") ? url.split(/[?#]/, 1)[0] : undefined;
}

/** @param path Path below the prefix, percent-encoded. */
export async function serveFile(
  files: ServedFiles,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const root = await realpath(files.output).catch(() => files.output);
  const parts = partsOf(path);
  const newer = parts && files.newer?.(parts.join("/"));
  if (newer) return answer(response, 200, path.endsWith(".js") ? "text/javascript" : "application/octet-stream", newer);
  const asked = parts && (await located(root, parts));
  if (asked === "folder") return redirect(response, 301, `${files.prefix}${encodedPath((parts ?? []).join("/"))}/`);
  const found = asked ?? (parts && (await located(root, [...parts.slice(0, -1), `${parts.at(-1)}.html`])));
  if (!found || found === "folder") return notFound(files, root, response);
  if (found.endsWith(".html")) return page(files, found, response, 200);
  response.setHeader("cache-control", "no-cache");
  const below = encodedPath(relative(root, found).split(sep).join("/"));
  send(request, `/${below}`, { root, dotfiles: "allow", cacheControl: false, index: false })
    .on("error", ({ status = 500 }: { status?: number }) => {
      if (response.headersSent) response.destroy();
      else answer(response, status, "text/plain", `${status}\n`);
    })
    .pipe(response);
}

export function redirect(response: ServerResponse, status: number, location: string): void {
  response.writeHead(status, { location }).end();
}

export function answer(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store", ...headers }).end(body);
}

/** The names of folders and file; `undefined` where one is no valid name or is hidden. The folder `.well-known` (RFC 8615) is allowed. */
function partsOf(path: string): string[] | undefined {
  try {
    const parts = path.split("/").map(decodeURIComponent);
    if (parts.at(-1) === "") parts[parts.length - 1] = "index.html";
    const [first, ...others] = parts;
    const named = first === ".well-known" ? others : parts;
    return named.every((part) => part !== "" && !part.startsWith(".") && !/[/\\\0]/.test(part)) ? parts : undefined;
  } catch {
    return undefined;
  }
}

/** The real path of the file; `undefined` where it does not exist or is outside of the site. */
async function located(root: string, parts: readonly string[]): Promise<string | undefined> {
  try {
    const file = await realpath(join(root, ...parts));
    if (!file.startsWith(join(root, sep))) return undefined;
    const kind = await stat(file);
    return kind.isFile() ? file : kind.isDirectory() ? "folder" : undefined;
  } catch {
    // No such file, a loop of links, a name that is too long, no permission.
    return undefined;
  }
}

async function notFound(files: ServedFiles, root: string, response: ServerResponse): Promise<void> {
  const file = await located(root, ["404.html"]);
  if (file && file !== "folder") await page(files, file, response, 404);
  else answer(response, 404, "text/plain", "Not found\n");
}

/** Sends a page with the script that reloads it. The page's content security policy, which allows no script, is left out. */
async function page({ script }: ServedFiles, file: string, response: ServerResponse, status: number): Promise<void> {
  const html = await readFile(file, "utf8").catch(() => undefined);
  if (html === undefined) return answer(response, 404, "text/plain", "Not found\n");
  const start = html.search(/<meta http-equiv="?Content-Security-Policy/i);
  const free = start < 0 ? html : html.slice(0, start) + html.slice(html.indexOf(">", start) + 1);
  const end = free.lastIndexOf("</body>");
  const at = end < 0 ? free.length : end;
  const watched = `${free.slice(0, at)}<script src="${script}"></script>${free.slice(at)}`;
  answer(response, status, "text/html; charset=utf-8", watched);
}
