/** How the program `backfile` starts itself for a build. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { PROGRAM } from "./archive-folder.ts";

const tell = "data:text/javascript,process.once('exit', () => console.log(process.execArgv.join()))";
const run = async (...args: string[]) => {
  const env = { ...process.env, NODE_OPTIONS: `--import="${tell.replaceAll('"', "'")}"` };
  return promisify(execFile)(process.execPath, [join(PROGRAM, "bin/backfile.js"), ...args], { env });
};

test.skipIf(!("execve" in process))(
  "a build begins with a young generation that need not grow, as the same process and with all arguments",
  async () => {
    const { stdout, stderr } = await run("build", "--help");
    expect(stdout).toContain("--min-semi-space-size=16");
    expect(stdout).toContain("Usage: backfile build");
    expect(stderr).toBe("");
    expect((await run("check", "--help")).stdout).not.toContain("--min-semi-space-size");
  },
);
