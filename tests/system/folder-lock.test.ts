import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFile, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isLocked, withLock } from "../../src/system/folder-lock.ts";
import { filesOf, temporaryFolder } from "../temporary-folder.ts";

const MODULE = JSON.stringify(join(import.meta.dirname, "../../src/system/folder-lock.ts"));

/** A process of its own that can take locks. */
function start(script: string) {
  const source = `const { withLock } = await import(${MODULE}); const { readFileSync, writeFileSync } = await import("node:fs"); ${script}`;
  return spawn(process.execPath, ["--input-type=module", "-e", source], { stdio: ["ignore", "pipe", "inherit"] });
}

/** The text of a lock that this process holds, as a pattern for others. */
async function ownText(): Promise<{ pid: number; computer: string; started: string }> {
  const folder = await temporaryFolder();
  return withLock(folder, "lock", {}, async () => JSON.parse(await readFile(join(folder, "lock"), "utf8")));
}

/** Fails where the lock is not free at once. */
async function takesAtOnce(folder: string): Promise<void> {
  const waited: string[] = [];
  await withLock(
    folder,
    "lock",
    { onWait: (says) => waited.push(says), signal: AbortSignal.timeout(5000) },
    async () => {},
  );
  expect(waited).toEqual([]);
  expect(await filesOf(folder)).toEqual({});
}

describe("a lock", () => {
  test("lets one work at a time, in whatever order they come, and leaves no file", async () => {
    const folder = await temporaryFolder();
    let [inside, most, done] = [0, 0, 0];
    const work = async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 1));
      inside--;
      done++;
    };
    await Promise.all(Array.from({ length: 5 }, () => withLock(folder, "a/lock", {}, work)));
    expect({ most, done }).toEqual({ most: 1, done: 5 });
    expect(await filesOf(folder)).toEqual({});
  });

  test("is let go of when the work fails", async () => {
    const folder = await temporaryFolder();
    await expect(withLock(folder, "lock", {}, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await takesAtOnce(folder);
  });

  test("makes others wait, and tells them for whom; they may give up", async () => {
    const folder = await temporaryFolder();
    await withLock(folder, "lock", {}, async () => {
      const said: string[] = [];
      const giveUp = new AbortController();
      const onWait = (says: string) => {
        said.push(says);
        giveUp.abort();
      };
      const second = withLock(folder, "lock", { onWait, signal: giveUp.signal }, async () => {});
      await expect(second).rejects.toThrow();
      expect(said).toEqual([expect.stringContaining(`process ${process.pid}`)]);
      expect(said[0]).toContain(`delete ${join(folder, "lock")}`);
      expect(isLocked(join(folder, "lock"))).toBe(true);
    });
    expect(isLocked(join(folder, "lock"))).toBe(false);
  });

  test("of a process that was killed is taken over, by one of many, and nobody's work is lost", async () => {
    const folder = await temporaryFolder();
    const killed = start(
      `await withLock(${JSON.stringify(folder)}, "lock", {}, () => new Promise((r) => { console.log("in"); setTimeout(r, 60000) }))`,
    );
    await once(killed.stdout, "data");
    killed.kill("SIGKILL");
    await once(killed, "exit");
    expect(isLocked(join(folder, "lock"))).toBe(false);
    const counter = join(folder, "counter");
    await writeFile(counter, "0");
    // Reads, lets others run, and writes: whoever works at the same time is overwritten.
    const script = `for (let i = 0; i < 8; i++) await withLock(${JSON.stringify(folder)}, "lock", {}, async () => {
      const count = Number(readFileSync(${JSON.stringify(counter)}, "utf8"));
      await new Promise((r) => setTimeout(r, 2));
      writeFileSync(${JSON.stringify(counter)}, String(count + 1));
    })`;
    await Promise.all(Array.from({ length: 3 }, () => once(start(script), "exit")));
    expect(await filesOf(folder)).toEqual({ counter: "24" });
  });

  test("that was cut off before it named its holder is taken over, once that is sure", async () => {
    const folder = await temporaryFolder();
    for (const text of ["", '{"pid": 1', "null", '{"pid":"x"}']) {
      await writeFile(join(folder, "lock"), text);
      expect(isLocked(join(folder, "lock")), text).toBe(true);
      const before = new Date(Date.now() - 60_000);
      await utimes(join(folder, "lock"), before, before);
      await takesAtOnce(folder);
    }
  });

  test("of a process whose number was given to another is taken over", async () => {
    const folder = await temporaryFolder();
    const own = await ownText();
    if (own.started === "") return expect(process.platform).not.toBe("linux");
    // Both run now; what is told of the beginning of one is wrong.
    for (const pid of [process.pid, process.ppid]) {
      await writeFile(join(folder, "lock"), JSON.stringify({ ...own, pid, started: `${own.started}0` }));
      await takesAtOnce(folder);
    }
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    await writeFile(join(folder, "lock"), JSON.stringify({ ...own, pid }));
    await takesAtOnce(folder);
  });

  test("of a process on another computer stands as long as that shows itself", async () => {
    const folder = await temporaryFolder();
    const lock = join(folder, "lock");
    await writeFile(lock, JSON.stringify({ pid: 1, computer: `not-${hostname()}`, started: "" }));
    const said: string[] = [];
    const giveUp = new AbortController();
    const onWait = (says: string) => {
      said.push(says);
      giveUp.abort();
    };
    await expect(withLock(folder, "lock", { onWait, signal: giveUp.signal }, async () => {})).rejects.toThrow();
    expect(said).toEqual([expect.stringContaining(`process 1 on not-${hostname()}`)]);
    const before = new Date(Date.now() - 600_000);
    await utimes(lock, before, before);
    await takesAtOnce(folder);
  });
});
