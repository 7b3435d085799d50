import { createServer, type Socket } from "node:net";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { addCaptures } from "../../src/accession/add-captures.ts";
import { fetchPage } from "../../src/accession/fetched-page.ts";
import { NamedCaptures } from "../../src/accession/named-captures.ts";
import { isPublicAddress, lookupPublic } from "../../src/accession/public-address.ts";
import { BackfileError } from "../../src/model/problem.ts";
import { filesOf, temporaryFolder } from "../temporary-folder.ts";

/** What a server does when it is asked for a path. */
type Behaviours = Record<string, (socket: Socket) => void>;

const PAGE = "<!doctype html><title>Storm</title><p>A storm broke forty metres of the sea wall on Monday night.</p>";
const HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
const whole = (socket: Socket) => socket.end(`${HEAD}Content-Length: ${PAGE.length}\r\n\r\n${PAGE}`);
const packed = (socket: Socket, coding: string, bytes: Uint8Array) => {
  socket.write(`${HEAD}Content-Encoding: ${coding}\r\nContent-Length: ${bytes.length}\r\n\r\n`);
  socket.end(bytes);
};
const redirecting = (to: string) => (socket: Socket) =>
  socket.end(`HTTP/1.1 302 Found\r\nLocation: ${to}\r\nContent-Length: 0\r\n\r\n`);

/** @returns The address of a server that behaves so. */
async function serving(behaviours: Behaviours): Promise<string> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", (request) => {
      const path = /^GET (\S+)/.exec(request.toString("latin1"))?.[1] ?? "";
      (behaviours[path] ?? whole)(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}

async function problemOf(fetching: Promise<unknown>): Promise<string> {
  try {
    await fetching;
    return "none";
  } catch (error) {
    if (!(error instanceof BackfileError)) throw error;
    return error.problems.map(({ found }) => found).join();
  }
}

const ENDLESS: Behaviours = {
  "/silent": () => {},
  "/drip": (socket) => {
    socket.write(`${HEAD}Content-Length: 1000\r\n\r\n`);
    const drip = setInterval(() => socket.write("x"), 20);
    socket.once("close", () => clearInterval(drip));
  },
};

const FAILURES: Behaviours = {
  "/reset": (socket) => socket.write(`${HEAD}Content-Length: 1000\r\n\r\n<p>`, () => socket.resetAndDestroy()),
  "/reset-at-once": (socket) => socket.resetAndDestroy(),
  "/short": (socket) => socket.end(`${HEAD}Content-Length: ${PAGE.length + 1}\r\n\r\n${PAGE}`),
  "/cut-chunks": (socket) =>
    socket.end(`${HEAD}Transfer-Encoding: chunked\r\n\r\n${PAGE.length.toString(16)}\r\n${PAGE}\r\n`),
  "/bad-chunk": (socket) => socket.end(`${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n${PAGE}\r\n0\r\n\r\n`),
  "/bad-gzip": (socket) => packed(socket, "gzip", Buffer.from(PAGE)),
  "/cut-gzip": (socket) => packed(socket, "gzip", gzipSync(PAGE).subarray(0, -12)),
  "/bomb": (socket) => packed(socket, "gzip", gzipSync(Buffer.alloc(70_000_000, "<p>a "))),
  "/unknown-packing": (socket) => packed(socket, "lzma", Buffer.from(PAGE)),
  "/no-http": (socket) => socket.end("220 mail.example ESMTP\r\n"),
  "/headers": (socket) => socket.end(`HTTP/1.1 200 OK\r\n${`X: ${"y".repeat(100)}\r\n`.repeat(1000)}\r\n`),
  "/part": (socket) => socket.end(`HTTP/1.1 206 Partial Content\r\nContent-Length: ${PAGE.length}\r\n\r\n${PAGE}`),
  "/loop": redirecting("/loop"),
  "/file": redirecting("file:///etc/passwd"),
};

describe("an address that cannot be fetched", () => {
  test("is a problem of its own, keeps nothing, and those after it are added", async () => {
    const site = await serving(FAILURES);
    const root = await temporaryFolder();
    const from = [...Object.keys(FAILURES).map((path) => site + path), "http://", `${site}/good`];
    const { added, problems } = await addCaptures(root, new NamedCaptures(root, from, { allowPrivate: true }));
    expect(added).toEqual(["articles/raw/127.0.0.1-good.html"]);
    expect(Object.keys(await filesOf(join(root, "articles"))).sort()).toEqual([
      "raw/127.0.0.1-good.html",
      "raw/127.0.0.1-good.html.origin.yaml",
    ]);
    expect(problems.map(({ file, severity }) => `${severity} ${file}`)).toEqual(
      from.slice(0, -1).map((address) => `error ${address}`),
    );
    const found = Object.fromEntries(problems.map(({ file = "", found }) => [file.replace(site, ""), found]));
    expect(found).toMatchObject({
      "/reset": expect.stringContaining("the page cannot be fetched ("),
      "/short": "the page cannot be fetched (the server stops before its end)",
      "/cut-chunks": "the page cannot be fetched (the server stops before its end)",
      "/bad-gzip": expect.stringContaining("incorrect header check"),
      "/cut-gzip": expect.stringContaining("unexpected end of file"),
      "/bomb": "the page is larger than 64 MiB",
      "/unknown-packing": expect.stringContaining('"lzma"'),
      "/part": "the server answers 206",
      "/loop": expect.stringContaining("redirects more than 10 times"),
      "/file": expect.stringContaining('redirects to "file:///etc/passwd"'),
    });
  });

  test("because it does not come to an end in time is a problem too", async () => {
    const site = await serving(ENDLESS);
    const from = Object.keys(ENDLESS).map((path) => site + path);
    const root = await temporaryFolder();
    const named = new NamedCaptures(root, from, { allowPrivate: true, patience: 300 });
    const { added, problems } = await addCaptures(root, named);
    expect(added).toEqual([]);
    expect(problems.map(({ file }) => file)).toEqual(from);
    for (const { found } of problems) expect(found).toBe("the page cannot be fetched (the server takes too long)");
  });

  test("or that is being fetched when the command is interrupted ends it", async () => {
    const site = await serving(ENDLESS);
    const stop = new AbortController();
    const root = await temporaryFolder();
    const named = new NamedCaptures(root, [`${site}/silent`], { allowPrivate: true, signal: stop.signal });
    const adding = addCaptures(root, named);
    setTimeout(() => stop.abort(), 50);
    await expect(adding).rejects.toThrow("aborted");
  });
});

test.each(["gzip", "x-gzip", "zstd"])("a page packed by %s is unpacked", async (coding) => {
  const bytes = coding === "zstd" ? zstdCompressSync(PAGE) : gzipSync(PAGE);
  const site = await serving({ "/": (socket) => packed(socket, coding, bytes) });
  expect(Buffer.from((await fetchPage(`${site}/`, { allowPrivate: true })).bytes).toString()).toBe(PAGE);
});

describe("this computer and its network", () => {
  test("are reached only where that is allowed, whatever the address is called", async () => {
    let asked = 0;
    const site = await serving({ "/": (socket) => asked++ < 0 || whole(socket) });
    const { port } = new URL(site);
    const names = [
      "127.0.0.1",
      "localhost",
      "127.1",
      "0x7f000001",
      "2130706433",
      "0.0.0.0",
      "[::1]",
      "[::ffff:127.0.0.1]",
    ];
    for (const name of names) {
      expect(await problemOf(fetchPage(`http://${name}:${port}/`)), name).toContain("which is no public address");
    }
    expect(asked).toBe(0);
    expect((await fetchPage(`http://localhost:${port}/`, { allowPrivate: true })).bytes).toHaveLength(PAGE.length);
    expect(asked).toBe(1);
  });

  test("are not reached by a name that leads there", async () => {
    const answer = await new Promise<Error | null>((resolve) =>
      lookupPublic("localhost", {}, (error) => resolve(error)),
    );
    expect(answer?.message).toMatch(/^(?:127\.0\.0\.1|::1) is no public address$/);
  });

  test.each([
    ...[
      "0.1.2.3",
      "10.0.0.1",
      "100.64.0.1",
      "127.255.255.255",
      "169.254.169.254",
      "172.31.0.1",
      "192.168.1.1",
      "198.19.0.1",
    ],
    ...[
      "224.0.0.1",
      "255.255.255.255",
      "::",
      "::1",
      "::ffff:10.0.0.1",
      "::ffff:c0a8:101",
      "64:ff9b::10.0.0.1",
      "fc00::1",
    ],
    ...["fdff::1", "fe80::1", "ff02::1", "2002:7f00:1::", "2001:0:7f00:1::", "2001:db8::1"],
  ])("have the address %s", (address) => expect(isPublicAddress(address)).toBe(false));

  test.each([
    ...["1.1.1.1", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1", "192.167.1.1", "223.255.255.255"],
    ...["2606:4700:4700::1111", "2a00:1450::1", "64:ff9b::1.1.1.1"],
  ])("do not have the address %s", (address) => expect(isPublicAddress(address)).toBe(true));

  test("have each private address in all its forms", () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const hexadecimal = new URL(`http://[::ffff:${address}]`).hostname.slice(1, -1);
        if (isPublicAddress(address)) expect(isPublicAddress(`64:ff9b::${address}`)).toBe(true);
        else for (const form of [hexadecimal, `64:ff9b::${address}`]) expect(isPublicAddress(form), form).toBe(false);
        // An address of this form names no host of its own, so that none is taken for public.
        expect(isPublicAddress(hexadecimal)).toBe(false);
      }),
    );
  });
});
