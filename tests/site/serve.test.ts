import { once } from "node:events";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type Served, type ServeOptions, serve } from "../../src/site/serve.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const FILES = {
  "index.html": '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'"><body><p>Front</p></body>',
  "404.html": "<p>Not here</p>",
  "style.css": "body { color: black }",
  "articles/a b/index.html": "<p>A story</p>",
  ".git/config": "secret",
  ".well-known/security.txt": "Contact: mailto:a@example.org",
  "data/.hidden.csv": "secret",
};

/** A folder with a site, and beside it what must not be seen. */
async function siteFolder(): Promise<{ root: string; output: string }> {
  const root = await temporaryFolder();
  const output = join(root, "_site");
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(join(output, path, ".."), { recursive: true });
    await writeFile(join(output, path), text);
  }
  await mkdir(join(root, "articles/raw"), { recursive: true });
  await writeFile(join(root, "secret.txt"), "secret");
  await symlink(join(root, "secret.txt"), join(output, "out.txt"));
  await symlink(root, join(output, "up"));
  await symlink("loop.txt", join(output, "loop.txt"));
  await symlink("style.css", join(output, "inside.css"));
  await symlink(".", join(root, "articles/raw/loop"));
  await symlink("self.txt", join(root, "articles/raw/self.txt"));
  return { root, output };
}

async function serving(folders: { root: string; output: string }, options: Partial<ServeOptions> = {}) {
  const stop = new AbortController();
  const warnings: string[] = [];
  const served = (await serve({
    ...folders,
    port: 0,
    build: async () => "/",
    rebuild: async ({ onPages }) => onPages(),
    rebuildInNewProcess: async () => {},
    warn: (text) => warnings.push(text),
    signal: stop.signal,
    ...options,
  })) as Served;
  return { ...served, stop, warnings, port: Number(new URL(served.address).port) };
}

let site: Awaited<ReturnType<typeof serving>>;
let folders: { root: string; output: string };

beforeAll(async () => {
  folders = await siteFolder();
  site = await serving(folders);
});
afterAll(async () => {
  site.stop.abort();
  await site.closed;
});

/** All that the server answers to what is written on the wire. @param cut Whether nothing more can follow. */
function wire(text: string, cut = true): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(site.port, "127.0.0.1", () => (cut ? socket.end(text) : socket.write(text)));
    socket.setEncoding("latin1").on("data", (part) => {
      answer += part;
    });
    socket.on("error", () => {}).once("close", () => resolve(answer));
  });
}

/** @param line `GET /path`. @returns `200`, the headers and the body, as they came. */
async function ask(line: string, ...headers: string[]): Promise<{ status: string; all: string }> {
  const host = headers.some((header) => /^host:/i.test(header)) ? [] : [`Host: localhost:${site.port}`];
  const all = await wire([`${line} HTTP/1.1`, ...host, ...headers, "Connection: close", "", ""].join("\r\n"), false);
  return { status: all.slice(9, 12), all };
}

describe("a site that is served", () => {
  test.each([
    ["GET /", "200", "<p>Front</p>"],
    ["GET /?q=%E0", "200", "<p>Front</p>"],
    ["GET /articles/a%20b/", "200", "<p>A story</p>"],
    ["GET /articles/a%20b", "301", "location: /articles/a%20b/"],
    ["GET /style.css", "200", "body { color: black }"],
    ["GET /inside.css", "200", "content-type: text/css"],
    ["GET /.well-known/security.txt", "200", "mailto:a@example.org"],
    ["GET /404", "200", "<p>Not here</p>"],
    ["GET /gone/", "404", "<p>Not here</p>"],
    ["GET /style.css/", "404", "<p>Not here</p>"],
  ])("answers %s with %s", async (line, status, part) => {
    const answer = await ask(line);
    expect(answer.status).toBe(status);
    expect(answer.all.replace(/^[\w-]+:/gm, (name) => name.toLowerCase())).toContain(part);
  });

  test("answers HEAD as GET, without the words", async () => {
    for (const path of ["/", "/style.css", "/gone/", "/.backfile/reload", "/.backfile/reload.js"]) {
      const { all } = await ask(`HEAD ${path}`);
      expect(all, path).toMatch(/^HTTP\/1\.1 (?:200|404) [\s\S]*\r\n\r\n$/);
    }
  });

  test("gives parts of a file where they are there, and lives when they are not", async () => {
    const range = (bytes: string) => ask("GET /style.css", `Range: bytes=${bytes}`);
    expect((await range("0-3")).all).toMatch(/^HTTP\/1\.1 206 [\s\S]*\r\n\r\nbody$/);
    expect((await range("-1")).all).toMatch(/^HTTP\/1\.1 206 [\s\S]*\r\n\r\n\}$/);
    expect((await range("5-1")).status).toMatch(/^(?:200|416)$/);
    expect((await range("900-")).status).toBe("416");
    for (const bytes of ["", "-", "a-b", "1-2,5-4", "99999999999999999999-", "0-0,1-1,2-2"]) await range(bytes);
    expect((await ask("GET /style.css")).status).toBe("200");
  });

  test.each(
    [
      ...["GET /.git/config", "GET /data/.hidden.csv", "GET /.well-known/../.git/config", "GET /%2egit/config"],
      ...["GET /out.txt", "GET /up/secret.txt", "GET /../secret.txt", "GET /%2e%2e/secret.txt", "GET /..%2fsecret.txt"],
      ...[
        "GET /loop.txt",
        "GET //",
        "GET ///etc/passwd",
        "GET //127.0.0.1/",
        "GET /%00",
        "GET /%E0",
        "GET /%",
        "GET /\\..\\x",
      ],
      ...[`GET /${"a".repeat(9000)}`, `GET /${"a/".repeat(4000)}`],
    ].map((line) => [line.slice(0, 60), line] as const),
  )("has nothing at %s", async (_, line) => {
    const { status, all } = await ask(line);
    expect(status).toBe("404");
    expect(all).not.toContain("secret");
  });

  test("takes no other method, and says which it takes", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND"]) {
      const { status, all } = await ask(`${method} /`);
      expect(status, method).toBe("405");
      expect(all.toLowerCase()).toContain("allow: get, head");
    }
    expect((await ask("OPTIONS *")).status).toBe("405");
    expect((await ask("GET http://localhost/")).status).toBe("400");
  });

  test("is for this computer alone, by whatever name a page of another site calls it", async () => {
    for (const host of ["localhost", "127.0.0.1", "[::1]", "LOCALHOST"])
      expect((await ask("GET /", `Host: ${host}:${site.port}`)).status, host).toBe("200");
    for (const host of [
      "evil.example",
      `evil.example:${site.port}`,
      "localhost",
      "localhost:1",
      "localhost.evil.example",
      "",
    ])
      expect((await ask("GET /", `Host: ${host}`)).status, host).toBe("403");
  });

  test("survives whatever comes over the wire, and files that go while they are sent", async () => {
    const sign = fc.constantFrom(
      ..."/.%\\?#:*\0\r\n aE0é",
      "GET ",
      "//",
      "HTTP/1.1\r\n",
      "Host: localhost\r\n",
      "Range: bytes=",
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: sign, maxLength: 40 }), async (text) => {
        await Promise.all([wire(text), wire(`GET /${text} HTTP/1.1\r\nHost: localhost:${site.port}\r\n\r\n`)]);
      }),
      { numRuns: 100 },
    );
    await ask("GET /", `X: ${"y".repeat(100_000)}`);
    const large = join(folders.output, "large.bin");
    for (let i = 0; i < 5; i++) {
      await writeFile(large, Buffer.alloc(4_000_000));
      const asked = Array.from({ length: 5 }, () => ask("GET /large.bin"));
      const gone = rm(large);
      connect(site.port, "127.0.0.1")
        .on("error", () => {})
        .end(`GET /large.bin HTTP/1.1\r\nHost: localhost:${site.port}\r\n\r\n`)
        .resetAndDestroy();
      await Promise.all([...asked, gone]);
    }
    expect((await ask("GET /")).status).toBe("200");
    expect(site.warnings).toEqual([]);
  });

  test("gives each page the script that reloads it, and stands below its prefix", async () => {
    expect((await ask("GET /")).all).not.toContain("Content-Security-Policy");
    const below = await serving(folders, { build: async () => "/a/b%20c/" });
    onTestFinished(() => below.stop.abort());
    expect(below.address).toBe(`http://127.0.0.1:${below.port}/a/b%20c/`);
    const html = await (await fetch(new URL("articles/a%20b", below.address))).text();
    expect(html).toContain('<script src="/a/b%20c/.backfile/reload.js"></script>');
    expect((await fetch(new URL("/", below.address))).url).toBe(below.address);
  });
});

describe("serving", () => {
  test("builds again for an edit that was made during the first build", async () => {
    const { root, output } = await siteFolder();
    const builds: string[] = [];
    const again = Promise.withResolvers<void>();
    const started = await serving(
      { root, output },
      {
        build: async () => {
          builds.push("first");
          await writeFile(join(root, "articles/raw/late.txt"), "late");
          return "/";
        },
        rebuild: async ({ onPages }) => {
          builds.push("again");
          onPages();
          again.resolve();
        },
      },
    );
    onTestFinished(() => started.stop.abort());
    await again.promise;
    expect(builds.slice(0, 2)).toEqual(["first", "again"]);
  });

  test("shows a change to one record before it builds again", async () => {
    const [root, output] = [await temporaryFolder(), await temporaryFolder()];
    const record = join(root, "articles/records/2021/a.md");
    await mkdir(join(record, ".."), { recursive: true });
    await writeFile(record, "one");
    const done: string[] = [];
    const again = Promise.withResolvers<void>();
    const started = await serving(
      { root, output },
      {
        preview: {
          warm: async () => {},
          show: async (file) => done.push(file) > 0,
          index: async () => undefined,
        },
        rebuild: async ({ onPages }) => {
          done.push("built");
          onPages();
          again.resolve();
        },
      },
    );
    onTestFinished(() => started.stop.abort());
    await writeFile(record, "other");
    await again.promise;
    expect(done).toEqual(["articles/records/2021/a.md", "built"]);
  });

  test("lets what is asked for before the first build wait for it", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    await once(holder, "listening");
    const { port } = holder.address() as { port: number };
    await new Promise((resolve) => holder.close(resolve));
    let asked: Promise<Response> | undefined;
    const build = async () => {
      asked = fetch(`http://127.0.0.1:${port}/`);
      return "/";
    };
    const site = await serving(folders, { port, build });
    expect((await asked)?.status).toBe(200);
    site.stop.abort();
    await site.closed;
  });

  test("does not begin where there is no site, and leaves nothing running", async () => {
    const folders = await siteFolder();
    const never = new AbortController();
    const options = {
      port: 0,
      rebuild: async () => {},
      rebuildInNewProcess: async () => {},
      warn: () => {},
      signal: never.signal,
    };
    expect(await serve({ ...folders, ...options, build: async () => undefined })).toBeUndefined();
    const failing = serve({ ...folders, ...options, build: () => Promise.reject(new Error("no vocabulary")) });
    await expect(failing).rejects.toThrow("no vocabulary");
  });
});
