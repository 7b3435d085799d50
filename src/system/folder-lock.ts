/**
 * Lets one process at a time write into a folder. The lock is a file that names the process that holds it. A lock whose process has ended
 * is taken over. The processes of a pool write under the lock of the process that started them.
 */
import { readFileSync, readlinkSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, uptime } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { inFolder, nameFile, verifyFoldersAnew } from "./file-store.ts";

export interface LockOptions {
  /** Called once where another process holds the lock, with a sentence for the person who waits: which process, and what to do. */
  onWait?: (message: string) => void;
  /** Ends the waiting. */
  signal?: AbortSignal;
}

/**
 * Does work while holding a lock, for which it waits without limit.
 * @param base The folder below which the lock's file lies. @param path The path of that file below `base`.
 * @throws The reason of `signal` where that is aborted first.
 */
export async function withLock<T>(
  base: string,
  path: string,
  options: LockOptions,
  work: () => Promise<T>,
): Promise<T> {
  const at = join(base, path);
  verifyFoldersAnew();
  for (let announced = false; !take(base, path); ) {
    const holder = holderOf(at);
    if (holder && isGone(holder)) {
      takeAway(at);
      if (!holderOf(at)) continue;
    } else if (holder && !announced) {
      announced = true;
      options.onWait?.(waiting(holder));
    }
    await delay(PAUSE_MS, undefined, { signal: options.signal });
  }
  held.add(at);
  const beat = setInterval(() => showLife(at), BEAT_MS).unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    held.delete(at);
    if (holderOf(at)?.text === SELF) rmSync(at, { force: true });
  }
}

/** Whether a process holds the lock now. */
export function isLocked(at: string): boolean {
  const holder = holderOf(at);
  return holder !== undefined && !isGone(holder);
}

function showLife(at: string): void {
  try {
    utimesSync(at, new Date(), new Date());
  } catch {
    // A person has deleted the file, as the sentence of `waiting` allows.
  }
}

const PAUSE_MS = 100;
/** Milliseconds between two touches of the lock, by which processes on other computers see that its holder is alive. */
const BEAT_MS = 10_000;
/** Milliseconds without a touch after which a holder on another computer counts as gone: twice as long as any step of a build blocks its process. */
const SILENT_MS = 180_000;
/** Milliseconds after which a lock that is still empty counts as left by a crash: its holder is written right after it is made. */
const EMPTY_MS = 5_000;

/** Locks of this process. A file that names this process and is not among them is of an earlier process with the same number. */
const held = new Set<string>();

interface Holder {
  /** Path of the lock's file. */
  at: string;
  text: string;
  /** Absent where the file is empty or damaged. */
  process?: { pid: number; computer: string; started: string };
  /** Milliseconds since the last touch. */
  silent: number;
}

const SELF = JSON.stringify({ pid: process.pid, computer: computerName(), started: startOf(process.pid) ?? "" });

/** Tries once to take the lock. @returns Whether this process holds it now. */
function take(base: string, path: string): boolean {
  const at = join(base, path);
  try {
    inFolder(base, dirname(path), () => writeFileSync(at, SELF, { flag: "wx" }));
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    if (code === "ENOSPC" || code === "EDQUOT") rmSync(at, { force: true }); // The file was made, and its content has no room.
    throw nameFile(error, at);
  }
}

/** Deletes the lock of a process that is gone. A second lock guards this, so that no process deletes a lock that another has just taken. */
function takeAway(at: string): void {
  const guard = `${at}-takeover`;
  try {
    writeFileSync(guard, "", { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw nameFile(error, guard);
    if ((holderOf(guard)?.silent ?? 0) > EMPTY_MS) rmSync(guard, { force: true });
    return;
  }
  try {
    const holder = holderOf(at);
    if (holder && isGone(holder)) rmSync(at, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

function holderOf(at: string): Holder | undefined {
  try {
    const text = readFileSync(at, "utf8");
    const holder = { at, text, silent: Date.now() - statSync(at).mtimeMs };
    const { pid, computer, started } = parsed(text);
    if (!Number.isInteger(pid) || typeof computer !== "string" || typeof started !== "string") return holder;
    return { ...holder, process: { pid: pid as number, computer, started } };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw nameFile(error, at);
  }
}

function parsed(text: string): { [key: string]: unknown } {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

function isGone({ at, text, process: one, silent }: Holder): boolean {
  if (!one) return silent > EMPTY_MS;
  if (one.computer !== computerName()) return silent > SILENT_MS;
  if (silent > 1000 * uptime()) return true;
  if (text === SELF) return !held.has(at);
  const started = startOf(one.pid);
  return started === undefined || (started !== "" && started !== one.started);
}

/** Host name and PID namespace: containers can share a host name and number their processes apart. */
function computerName(): string {
  try {
    return `${hostname()} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}

/**
 * When a process began, as the kernel tells it. It distinguishes the process from a later one with the same number.
 * @returns Empty where the system does not tell it; `undefined` where there is no such process.
 */
function startOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: the process exists and belongs to another user.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return undefined;
  }
  try {
    // Field 22 of proc_pid_stat(5), in ticks since the boot. Fields are counted after the name in parentheses, which may hold any sign.
    const state = readFileSync(`/proc/${pid}/stat`, "latin1")
      .replace(/^.*\) /s, "")
      .split(" ");
    // A zombie: the process has ended and its parent has not asked for the exit code.
    if (state[0] === "Z") return undefined;
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim()} ${state[19]}`;
  } catch {
    return "";
  }
}

function waiting({ at, process: one }: Holder): string {
  const who = one ? `process ${one.pid}` : "another process";
  const where = one && one.computer !== computerName() ? ` on ${one.computer.split(" ")[0]}` : "";
  return `Waiting for ${who}${where}, which is writing there. (If no such process is running, delete ${at}.)`;
}
