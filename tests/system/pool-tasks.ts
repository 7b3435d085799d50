/** What a process of the pool does in `process-pool.test.ts`. */
import { setTimeout } from "node:timers/promises";
import { writeWhole } from "../../src/system/file-store.ts";
import { poolData } from "../../src/system/process-pool.ts";

const { greeting } = poolData<{ greeting: string }>();

export default async function work(
  task: "greet" | "whoami" | "rest" | "toil" | "fail" | "fail to write" | "be refused" | "die",
): Promise<string | number> {
  if (task === "greet") return greeting;
  if (task === "rest") await setTimeout(100);
  if (task === "toil") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  if (task === "fail") throw new Error("it cannot be done");
  if (task === "fail to write") writeWhole(import.meta.dirname, "x".repeat(300), "");
  if (task === "be refused") writeWhole(import.meta.dirname, "pool-tasks.ts/below.txt", "");
  if (task === "die") process.exit(7);
  return process.pid;
}
