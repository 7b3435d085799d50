/** Commands as if their process were killed at one of its writes: from then on nothing that it does reaches the disk. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** What the program changes the disk with. A file is written whole by renaming it. */
const CHANGES = [
  "renameSync",
  "writeFileSync",
  "copyFileSync",
  "mkdirSync",
  "rmSync",
  "unlinkSync",
  "utimesSync",
] as const;

export interface Course {
  /** Files that were written whole. */
  renamings: number;
  isDead: boolean;
}

/** @param renamings Files that are still written whole before the process is taken for dead. */
export async function killedAfter(renamings: number, run: () => Promise<unknown>): Promise<Course> {
  const course: Course = { renamings: 0, isDead: false };
  const changes = CHANGES.map((name) => [name, fs[name]] as const);
  for (const [name, change] of changes) {
    const mortal = (...all: unknown[]) => {
      course.isDead ||= name === "renameSync" && course.renamings === renamings;
      if (course.isDead) throw new Error("The process was killed.");
      if (name === "renameSync") course.renamings++;
      return Reflect.apply(change, fs, all);
    };
    Object.assign(fs, { [name]: mortal });
  }
  syncBuiltinESMExports();
  try {
    await run();
  } catch (error) {
    if (!course.isDead) throw error;
  } finally {
    Object.assign(fs, Object.fromEntries(changes));
    syncBuiltinESMExports();
  }
  return course;
}
