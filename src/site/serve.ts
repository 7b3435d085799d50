/** Builds a site, serves it on this computer, builds again on every change, and makes open pages reload. */
import { realpath } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join, relative, sep } from "node:path";
import { watch } from "chokidar";
import { MODULE, PROGRAM } from "../system/program.ts";
import { Builds, type ServedBuildsOptions } from "./served-builds.ts";
import { answer, isForHere, pathOf, redirect, type ServedFiles, serveFile } from "./served-files.ts";

export interface ServeOptions extends ServedBuildsOptions {
  root: string;
  output: string;
  /** 0 lets the system choose. */
  port: number;
  /** The first build. @returns The path under which the site is served, with `/` at both ends; `undefined` where there is no site. */
  build: () => Promise<string | undefined>;
  /** Reports an error while the site is served. */
  warn: (text: string) => void;
  signal: AbortSignal;
}

export interface Served {
  /** The address of the site: `http://127.0.0.1:8080/`. */
  address: string;
  /** Resolves when `signal` has stopped the server. */
  closed: Promise<void>;
}

const RELOAD = ".backfile/reload";

/**
 * What is asked for before the first build has ended waits for it.
 * @returns `undefined` where the first build gave no site.
 * @throws Error with the code `EADDRINUSE` where the port is taken, before anything is built.
 */
export async function serve(options: ServeOptions): Promise<Served | undefined> {
  const { root, signal } = options;
  const readers = new Set<ServerResponse>();
  const site = Promise.withResolvers<string>();
  const builds = new Builds(options, () => {
    for (const reader of readers) reader.write("data: reload\n\n");
  });
  const server = await listening(options, site.promise, readers, (path) => builds.newer(path));
  const articles = await realpath(join(root, "articles")).catch(() => join(root, "articles"));
  const program = ["src", "templates", "public", `.eleventy${MODULE}`].map((name) => join(PROGRAM, name));
  const watcher = watch([articles, ...program], {
    ignoreInitial: true,
    ignored: /(?:^|[\\/])\.[^\\/]+\.part$/,
    // Symbolic links may lead anywhere, also to themselves.
    followSymlinks: false,
  });
  watcher.on("error", (error) => options.warn(`Some changes may go unseen: ${(error as Error).message}`));
  // Watching begins before the first build, so that no change is missed.
  watcher.on("all", (event, path) => {
    const isProgram = !path.startsWith(articles);
    builds.request(isProgram, event === "change" && !isProgram ? fileBelow(articles, path) : undefined);
  });
  const closeServer = (done?: () => void) => {
    server.closeAllConnections();
    server.close(done);
  };
  try {
    await new Promise<void>((resolve) => watcher.once("ready", resolve));
    const prefix = await options.build();
    if (prefix === undefined) {
      await watcher.close();
      closeServer();
      return undefined;
    }
    site.resolve(prefix);
    builds.release();
    builds.warm();
    const closed = new Promise<void>((resolve) => {
      const close = async () => {
        await watcher.close();
        await builds.idle();
        for (const reader of readers) reader.end();
        closeServer(resolve);
      };
      if (signal.aborted) void close();
      else signal.addEventListener("abort", () => void close(), { once: true });
    });
    const { port } = server.address() as { port: number };
    return { address: `http://127.0.0.1:${port}${prefix}`, closed };
  } catch (error) {
    await watcher.close();
    closeServer();
    throw error;
  }
}

/** `articles/records/2021/x.md`. */
function fileBelow(articles: string, path: string): string {
  return ["articles", ...relative(articles, path).split(sep)].join("/");
}

/** @param site The path under which the site is served, once it is built. @param newer As `ServedFiles` has it. */
async function listening(
  { output, port, warn }: ServeOptions,
  site: Promise<string>,
  readers: Set<ServerResponse>,
  newer: NonNullable<ServedFiles["newer"]>,
): Promise<Server> {
  const files = site.then((prefix): ServedFiles => ({ output, prefix, script: `${prefix}${RELOAD}.js`, newer }));
  const server = createServer(async (request, response) => {
    response.on("error", () => response.destroy());
    respond(await files, readers, request, response).catch((error: Error) => {
      warn(`${request.method} ${request.url}: ${error.message}`);
      if (response.headersSent) response.destroy();
      else answer(response, 500, "text/plain", "500\n");
    });
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  server.on("error", ({ message }) => warn(message));
  return server;
}

async function respond(
  files: ServedFiles,
  readers: Set<ServerResponse>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { prefix } = files;
  if (!isForHere(request)) return answer(response, 403, "text/plain", "Only for http://127.0.0.1 and localhost\n");
  if (request.method !== "GET" && request.method !== "HEAD")
    return answer(response, 405, "text/plain", "Only GET and HEAD\n", { allow: "GET, HEAD" });
  const address = pathOf(request);
  if (address === undefined) return answer(response, 400, "text/plain", "No path\n");
  if (!address.startsWith(prefix)) return redirect(response, 302, prefix);
  const path = address.slice(prefix.length);
  if (path === `${RELOAD}.js`) return answer(response, 200, "text/javascript", reloader(prefix));
  if (path !== RELOAD) return serveFile(files, path, request, response);
  if (request.method === "HEAD") return answer(response, 200, "text/event-stream", "");
  return subscribe(response, readers);
}

function subscribe(response: ServerResponse, readers: Set<ServerResponse>): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write(": open\n\n");
  readers.add(response);
  response.once("close", () => readers.delete(response));
}

function reloader(prefix: string): string {
  return `new EventSource("${prefix}${RELOAD}").onmessage = () => location.reload();\n`;
}
