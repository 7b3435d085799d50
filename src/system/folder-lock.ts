/**
 * One process at a time writes into a folder. The lock is a file that names its holder; that of a holder who is gone is taken over. The
 * processes that share in a command's work write under its lock.
 */
import { readFileSync, readlinkSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, uptime } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { inFolder, nameFile, verifyFoldersAnew } from "./file-store.ts";

export interface LockOptions {
  /** Called once where another holds the lock, with a sentence that tells who does and what to do. */
  onWait?: (says: string) => void;
  /** Gives up waiting. */
  signal?: AbortSignal;
}

/**
 * Does work while no other process does any under the same lock; waits for it as long as need be.
 * @param base The folder that the lock's file lies below. @param path Of that file.
 * @throws What `signal` was aborted with, where that happens first.
 */
export async function withLock<T>(
  base: string,
  path: string,
  options: LockOptions,
  work: () => Promise<T>,
): Promise<T> {
  const at = join(base, path);
  verifyFoldersAnew();
  for (let told = false; !take(base, path); ) {
    const holder = holderOf(at);
    if (holder && isGone(holder)) {
      takeAway(at);
      if (!holderOf(at)) continue;
    } else if (holder && !told) {
      told = true;
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
    // Somebody has deleted it, as `waiting` says that one may.
  }
}

const PAUSE_MS = 100;
/** How often a holder shows that it is alive, to those on other computers, who cannot ask for its process. */
const BEAT_MS = 10_000;
/** A holder on another computer that has not shown itself for so long is gone: no step of a build keeps a process busy for half of it. */
const SILENT_MS = 180_000;
/** Between making the file and writing into it nothing happens: what is empty for longer was cut off. */
const EMPTY_MS = 5_000;

/** Locks of this process: another with its number has ended where the file is not among them. */
const held = new Set<string>();

interface Holder {
  /** The lock's file. */
  at: string;
  text: string;
  /** Absent where the file holds nothing that can be read. */
  process?: { pid: number; computer: string; started: string };
  /** Milliseconds since it last showed itself. */
  silent: number;
}

const SELF = JSON.stringify({ pid: process.pid, computer: computerName(), started: startOf(process.pid) ?? "" });

/** @returns Whether the lock is this process's now. */
function take(base: string, path: string): boolean {
  const at = join(base, path);
  try {
    inFolder(base, dirname(path), () => writeFileSync(at, SELF, { flag: "wx" }));
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    if (code === "ENOSPC" || code === "EDQUOT") rmSync(at, { force: true }); // Made, and no room for what it should hold.
    throw nameFile(error, at);
  }
}

/** Deletes the file of a holder who is gone; under a lock of its own, so that nobody deletes what another has just taken. */
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

/** With the space in which its processes are numbered: containers may share a name. */
function computerName(): string {
  try {
    return `${hostname()} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return hostname();
  }
}

/**
 * When a process began, as the kernel tells it: a number that was given to another process since is known by it. Empty where the system
 * does not tell; nothing where there is no such process.
 */
function startOf(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // It is somebody else's.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return undefined;
  }
  try {
    // Field 22, after the name in parentheses, which may hold anything (proc_pid_stat(5)); it counts from the boot.
    const state = readFileSync(`/proc/${pid}/stat`, "latin1")
      .replace(/^.*\) /s, "")
      .split(" ");
    // Ended, and nobody has asked for its exit code.
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
