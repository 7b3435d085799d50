/** Builds a site, serves it on this machine, builds again on every change, and has open pages reload themselves. */
import { realpath } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { watch } from "chokidar";
import { MODULE, PROGRAM } from "../system/program.ts";
import { answer, isForHere, pathOf, redirect, type ServedFiles, serveFile } from "./served-files.ts";

export interface ServeOptions {
  root: string;
  output: string;
  /** 0 lets the system choose. */
  port: number;
  /** Builds for the first time. @returns The path under which the site is served, beginning and ending with `/`; nothing where there is no site. */
  build: () => Promise<string | undefined>;
  /** Builds after a change of the archive; says when the pages are in place, and leaves the rest to the next build when told to. */
  rebuild: (options: { onPages: () => void; signal: AbortSignal }) => Promise<void>;
  /** Builds after a change of the program itself, whose modules this process has loaded as they were. */
  rebuildInNewProcess: () => Promise<void>;
  /** Told of what goes wrong while the site is served. */
  warn: (text: string) => void;
  signal: AbortSignal;
}

export interface Served {
  /** Where the site is: `http://127.0.0.1:8080/`. */
  address: string;
  /** Resolves when `signal` has stopped the server. */
  closed: Promise<void>;
}

/** Milliseconds to wait for further changes before building. */
const SETTLE = 60;
const RELOAD = ".backfile/reload";

/** @returns Nothing where the first build gave no site. */
export async function serve(options: ServeOptions): Promise<Served | undefined> {
  const { root, signal } = options;
  const readers = new Set<ServerResponse>();
  const builds = new Builds(options, () => {
    for (const reader of readers) reader.write("data: reload\n\n");
  });
  const articles = await realpath(join(root, "articles")).catch(() => join(root, "articles"));
  const program = ["src", "templates", "public", `.eleventy${MODULE}`].map((name) => join(PROGRAM, name));
  const watcher = watch([articles, ...program], {
    ignoreInitial: true,
    ignored: /(?:^|[\\/])\.[^\\/]+\.part$/,
    // A link may lead anywhere, back to itself too.
    followSymlinks: false,
  });
  watcher.on("error", (error) => options.warn(`Some changes may go unseen: ${(error as Error).message}`));
  // Before the first build, so that no change falls between it and the watching.
  watcher.on("all", (_, path) => builds.request(!path.startsWith(articles)));
  try {
    await new Promise<void>((resolve) => watcher.once("ready", resolve));
    const prefix = await options.build();
    if (prefix === undefined) {
      await watcher.close();
      return undefined;
    }
    const server = await listening(options, prefix, readers);
    builds.release();
    const closed = new Promise<void>((resolve) => {
      const close = async () => {
        await watcher.close();
        await builds.idle();
        for (const reader of readers) reader.end();
        server.closeAllConnections();
        server.close(() => resolve());
      };
      if (signal.aborted) void close();
      else signal.addEventListener("abort", () => void close(), { once: true });
    });
    const { port } = server.address() as { port: number };
    return { address: `http://127.0.0.1:${port}${prefix}`, closed };
  } catch (error) {
    await watcher.close();
    throw error;
  }
}

async function listening(
  { output, port, warn }: ServeOptions,
  prefix: string,
  readers: Set<ServerResponse>,
): Promise<Server> {
  const files: ServedFiles = { output, prefix, script: `${prefix}${RELOAD}.js` };
  const server = createServer((request, response) => {
    response.on("error", () => response.destroy());
    respond(files, readers, request, response).catch((error: Error) => {
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

/** One build at a time; changes during a build lead to one more. */
class Builds {
  readonly #options: ServeOptions;
  readonly #done: () => void;
  #wanted: "archive" | "program" | undefined;
  #running: Promise<void> | undefined;
  #held = true;
  /** Stops what a build does when its pages are in place. */
  #afterPages: AbortController | undefined;

  constructor(options: ServeOptions, done: () => void) {
    this.#options = options;
    this.#done = done;
  }

  /** @param program Whether the program itself changed: its modules are loaded in this process and need a new one. */
  request(program: boolean): void {
    this.#wanted = program || this.#wanted === "program" ? "program" : "archive";
    this.#afterPages?.abort();
    if (!this.#held) this.#start();
  }

  /** Until then changes are noted, but not built. */
  release(): void {
    this.#held = false;
    if (this.#wanted) this.#start();
  }

  #start(): void {
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
    });
  }

  async idle(): Promise<void> {
    await this.#running;
  }

  async #work(): Promise<void> {
    while (this.#wanted) {
      await new Promise((resolve) => setTimeout(resolve, SETTLE));
      const what = this.#wanted;
      this.#wanted = undefined;
      if (what === "program") {
        await this.#options.rebuildInNewProcess();
        this.#done();
      } else await this.#rebuild();
    }
  }

  /** Readers see the pages at once; a change that comes while the search indexes are made does not wait for them. */
  async #rebuild(): Promise<void> {
    const stop = new AbortController();
    const onPages = () => {
      this.#afterPages = stop;
      this.#done();
      if (this.#wanted) stop.abort();
    };
    await this.#options.rebuild({ onPages, signal: stop.signal });
    this.#afterPages = undefined;
  }
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
