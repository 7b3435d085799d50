import { spawnSync } from "node:child_process";
import { afterAll, describe, expect, test } from "vitest";
import { BackfileError } from "../../src/model/problem.ts";
import { CPU_COUNT, ProcessPool } from "../../src/system/process-pool.ts";

const newPool = () =>
  new ProcessPool<string>(new URL("./pool-tasks.ts", import.meta.url), { greeting: "Good morning" });
const pool = newPool();
afterAll(() => pool.destroy());

describe("a pool", () => {
  test("tells each process its brief, and gives each task to one of them", async () => {
    expect(await pool.run("greet")).toBe("Good morning");
    const pids = await Promise.all(Array.from({ length: 8 * CPU_COUNT }, () => pool.run("rest")));
    expect(new Set(pids).size).toBe(CPU_COUNT);
    expect(pids).not.toContain(process.pid);
  });

  test("sends what belongs together to one process", async () => {
    const one = await pool.run<number>("whoami", { affinity: "2021" });
    for (let i = 0; i < 5; i++) expect(await pool.run("whoami", { affinity: "2021" })).toBe(one);
  });

  test("leaves no process idle while another has more than it can do", async () => {
    const pids = await Promise.all(Array.from({ length: 6 * CPU_COUNT }, () => pool.run("rest", { affinity: "1987" })));
    expect(new Set(pids).size).toBe(CPU_COUNT);
  });

  test("begins what is for later when nothing else waits", async () => {
    const begun: string[] = [];
    const task = (name: string, later: boolean) =>
      pool.run("rest", { affinity: "1987", later }).then(() => void begun.push(name));
    const first = Array.from({ length: 2 * CPU_COUNT }, () => task("first", false));
    await Promise.all([
      ...first,
      task("later", true),
      ...Array.from({ length: 2 * CPU_COUNT }, () => task("then", false)),
    ]);
    expect(begun.indexOf("later")).toBeGreaterThan(begun.lastIndexOf("then") - CPU_COUNT);
  });

  test("passes on what a task throws, and goes on", async () => {
    await expect(pool.run("fail")).rejects.toThrow("it cannot be done");
    expect(await pool.run("greet")).toBe("Good morning");
  });

  test("passes on what the system refused, and what is wrong with which file", async () => {
    await expect(pool.run("fail to write")).rejects.toMatchObject({ code: "ENAMETOOLONG", syscall: "rename" });
    const refused = await pool.run<BackfileError>("be refused").catch((error) => error);
    expect(refused).toBeInstanceOf(BackfileError);
    expect(refused.problems).toMatchObject([{ found: expect.stringContaining("is a file where a folder should be") }]);
  });

  test("a process that ends is an error for its task and not for the next", async () => {
    await expect(pool.run("die")).rejects.toThrow("a process of the pool ended (7)");
    expect(await pool.run("greet")).toBe("Good morning");
  });

  test.each(["SIGINT", "SIGTERM"])("leaves %s to the process that hired it", async (signal) => {
    const one = await pool.run<number>("whoami", { affinity: signal });
    const resting = pool.run("rest", { affinity: signal });
    process.kill(one, signal);
    expect(await resting).toBe(one);
  });

  test("is gone when it is destroyed", async () => {
    const another = newPool();
    const one = await another.run<number>("whoami");
    another.destroy();
    await expect.poll(() => isRunning(one)).toBe(false);
  });

  test("is gone without a word when it is destroyed over a task that keeps its process busy", () => {
    const script = `
      import { ProcessPool } from ${JSON.stringify(new URL("../../src/system/process-pool.ts", import.meta.url))};
      const pool = new ProcessPool(new URL(${JSON.stringify(new URL("./pool-tasks.ts", import.meta.url))}), {});
      await pool.run("whoami");
      pool.run("toil");
      setTimeout(() => pool.destroy(), 20);`;
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("does not begin a task that is not wanted any more", async () => {
    expect(await pool.run("greet", { signal: AbortSignal.abort() })).toBeUndefined();
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
