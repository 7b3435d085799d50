/** Starts the process that builds the sites of the browser tests and serves them. Once for all of them. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { archivesIn } from "./served-paths.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** `http://127.0.0.1:<port>`. */
    origin: string;
    /** Folders of the archives, by the path under which they are published. */
    archives: Record<string, string>;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "backfile-sites-"));
  const sites = spawn(process.execPath, [join(import.meta.dirname, "sites-process.ts"), folder], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(sites, "close");
  const failed = ended.then(([code]) => Promise.reject(new Error(`tests/browser/sites-process.ts ended with ${code}`)));
  const [origin] = await Promise.race([once(sites.stdout.setEncoding("utf8"), "data"), failed]);
  failed.catch(() => {});
  project.provide("origin", String(origin).trim());
  project.provide("archives", archivesIn(folder));
  return async () => {
    sites.stdin.end();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
}
