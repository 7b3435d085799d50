/** Runs a program from start to end and measures its time, on the clock and of the processors, and its memory. */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";

export interface MeasuredRun {
  /** From the start to the end of the process. */
  seconds: number;
  /**
   * Seconds of processors, in the program and in the system, of the process and all below it (Linux; 0 elsewhere), which other programs on
   * the machine change less than the time on the clock. The last quarter of a second of each process can be missing.
   */
  processor: number;
  /** Bytes at the highest moment, over the process and all below it, pages that several share counted once (Linux; 0 elsewhere). */
  memory: number;
}

/** Milliseconds between measurements. Each costs a few milliseconds of a processor. */
const LOOK = 250;

/** @throws Error where the program cannot be started or does not end with 0. */
export async function measuredRun(cwd: string, program: string, args: readonly string[]): Promise<MeasuredRun> {
  const start = performance.now();
  const child = spawn(program, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  let memory = 0;
  const ticks = new Map<number, number>();
  const looking = setInterval(async () => {
    memory = Math.max(memory, await memoryOf(child.pid as number, ticks));
  }, LOOK);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", resolve);
  }).finally(() => clearInterval(looking));
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}: ${stderr.slice(-2000)}`);
  const processor = [...ticks.values()].reduce((sum, own) => sum + own, 0) / TICKS;
  return { seconds: (performance.now() - start) / 1000, processor, memory };
}

/** Ticks in a second, by which Linux tells processor times (USER_HZ). */
const TICKS = 100;

/**
 * Bytes of memory of a process and those below it: proportional set sizes, whose sum counts shared pages once.
 * @param ticks Takes the processor time of each process.
 */
async function memoryOf(pid: number, ticks: Map<number, number>): Promise<number> {
  const tell = (file: string) => readFile(`/proc/${pid}/${file}`, "utf8").catch(() => "");
  // Fields 14 and 15 of proc_pid_stat(5), counted after the name in parentheses.
  const fields = (await tell("stat")).replace(/^.*\) /s, "").split(" ");
  if (fields.length > 13) ticks.set(pid, Number(fields[11]) + Number(fields[12]));
  const kilobytes = /^Pss:\s*(\d+) kB$/m.exec(await tell("smaps_rollup"))?.[1] ?? 0;
  const children = (await tell(`task/${pid}/children`)).split(" ").filter(Boolean).map(Number);
  const below = await Promise.all(children.map((child) => memoryOf(child, ticks)));
  return below.reduce((sum, bytes) => sum + bytes, Number(kilobytes) * 1024);
}
