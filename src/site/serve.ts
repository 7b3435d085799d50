/** Serves the built site on this machine, builds again on every change, and has open pages reload themselves. */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { watch } from "chokidar";
import sirv from "sirv";
import { MODULE, PROGRAM } from "../program.ts";
import { outputFile } from "./output-file.ts";

export interface ServeOptions {
  root: string;
  output: string;
  /** The path under which the site is served, beginning and ending with `/`. */
  prefix: string;
  /** 0 lets the system choose. */
  port: number;
  /** Builds after a change of the archive; says when the pages are in place, and leaves the rest to the next build when told to. */
  rebuild: (options: { onPages: () => void; signal: AbortSignal }) => Promise<void>;
  /** Arguments of the `build` command, which builds in a new process after a change of the program itself. */
  buildArguments: readonly string[];
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

export async function serve(options: ServeOptions): Promise<Served> {
  const { root, output, prefix, signal } = options;
  const readers = new Set<ServerResponse>();
  const files = sirv(output, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    if (!pathname.startsWith(prefix)) return redirect(response, prefix);
    const path = pathname.slice(prefix.length);
    if (path === RELOAD) return subscribe(response, readers);
    if (path === `${RELOAD}.js`) return answer(response, 200, "text/javascript", reloader(prefix));
    if (path === "" || path.endsWith("/") || path.endsWith(".html")) return void page(output, path, prefix, response);
    request.url = `/${path}`;
    files(request as IncomingMessage, response, () => void page(output, "404.html", prefix, response, 404));
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(options.port, "127.0.0.1", resolve));

  const articles = join(root, "articles");
  const program = ["src", "templates", "public", `.eleventy${MODULE}`].map((name) => join(PROGRAM, name));
  const watcher = watch([articles, ...program], { ignoreInitial: true, ignored: /(?:^|[\\/])\.[^\\/]+\.part$/ });
  const builds = new Builds(options, () => {
    for (const reader of readers) reader.write("data: reload\n\n");
  });
  watcher.on("all", (_, path) => builds.request(!path.startsWith(articles)));
  await new Promise<void>((resolve) => watcher.once("ready", resolve));

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
}

/** One build at a time; changes during a build lead to one more. */
class Builds {
  readonly #options: ServeOptions;
  readonly #done: () => void;
  #wanted: "archive" | "program" | undefined;
  #running: Promise<void> | undefined;
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
        await buildAnew(this.#options.buildArguments);
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

function buildAnew(buildArguments: readonly string[]): Promise<void> {
  const cli = join(PROGRAM, "src", `cli${MODULE}`);
  const child = spawn(process.execPath, [cli, "build", ...buildArguments], { stdio: "inherit" });
  return new Promise((resolve) => child.once("close", () => resolve()));
}

async function page(
  output: string,
  path: string,
  prefix: string,
  response: ServerResponse,
  status = 200,
): Promise<void> {
  try {
    const file = join(output, outputFile(`/${decodeURIComponent(path)}`));
    const html = file.startsWith(join(output, "/")) ? await readFile(file, "utf8") : "";
    // The published pages allow no script; here one is needed, so the policy is left out.
    const watched = html
      .replace(/<meta http-equiv="?Content-Security-Policy[^>]*>/i, "")
      .replace(/(?=<\/body>|$)/i, `<script src="${prefix}${RELOAD}.js"></script>`);
    answer(response, status, "text/html; charset=utf-8", watched);
  } catch {
    if (path !== "404.html") await page(output, "404.html", prefix, response, 404);
    else answer(response, 404, "text/plain", "Not found\n");
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

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
}
