/**
 * Serves built sites on this machine as GitHub Pages serves them: each under its path, directories by their index.html
 * and only with a slash at the end, `404.html` for what is not there, text compressed.
 */
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

export interface PagesServer {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/**
 * @param sites Folder by path, as a URL writes it: `/some-repo/`. The server keeps no process alive.
 * @param built What every answer waits for; with its message all of them are 500 where it fails.
 */
export async function servePages(
  sites: Readonly<Record<string, string>>,
  built: Promise<void> = Promise.resolve(),
): Promise<PagesServer> {
  const server = createServer((request, response) => {
    built.then(
      () => respond(sites, request, response).catch(() => response.destroy()),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  server.unref();
  const { port } = server.address() as { port: number };
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}

/** What may stand before any path: `/fresh-7`. Chromium keeps the faces of a style sheet of one address, whatever its cache is told. */
const FRESH = /^\/fresh-\d+(?=\/)/;

async function respond(
  sites: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname: asked, search } = new URL(request.url ?? "/", "http://site");
  const pathname = asked.replace(FRESH, "");
  const redirect = () => void response.writeHead(301, { location: `${asked}/${search}` }).end();
  if (`${pathname}/` in sites) return redirect();
  const within = Object.entries(sites).filter(([prefix]) => pathname.startsWith(prefix));
  const site = within.toSorted(([a], [b]) => b.length - a.length)[0];
  if (!site) return void response.writeHead(404).end();
  const [prefix, folder] = site;
  const path = decodeURIComponent(pathname.slice(prefix.length));
  const file = path.split("/").includes("..") ? folder : join(folder, path);
  const isFolder = (await stat(file).catch(() => undefined))?.isDirectory() ?? false;
  if (isFolder && !pathname.endsWith("/")) return redirect();
  const content = await readFile(isFolder ? join(file, "index.html") : file).catch(() => undefined);
  if (content) return send(request, response, 200, isFolder ? ".html" : extname(path), content);
  return send(
    request,
    response,
    404,
    ".html",
    await readFile(join(folder, "404.html")).catch(() => Buffer.from("Not found\n")),
  );
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  extension: string,
  content: Buffer,
): void {
  const type = TYPES[extension];
  const zip = type?.compressed && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
  response.writeHead(status, {
    "content-type": type?.name ?? "application/octet-stream",
    "cache-control": "max-age=600",
    ...(zip && { "content-encoding": "gzip" }),
  });
  response.end(zip ? gzipSync(content) : content);
}

const TYPES: { [extension: string]: { name: string; compressed: boolean } } = {
  ".html": { name: "text/html; charset=utf-8", compressed: true },
  ".css": { name: "text/css; charset=utf-8", compressed: true },
  ".js": { name: "application/javascript; charset=utf-8", compressed: true },
  ".json": { name: "application/json; charset=utf-8", compressed: true },
  ".xml": { name: "application/xml", compressed: true },
  ".svg": { name: "image/svg+xml", compressed: true },
  ".txt": { name: "text/plain; charset=utf-8", compressed: true },
  ".woff2": { name: "font/woff2", compressed: false },
};
