/** A build in a process of its own: with the program's modules as they are now, not as this process has loaded them. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { MODULE } from "../system/program.ts";

/**
 * Runs `build` with the arguments that `serve` was given; what it prints appears among the output of this process. Resolves when it
 * has ended, however that was.
 * @param args As typed after the name of the command.
 */
export function buildInNewProcess(args: readonly string[]): Promise<void> {
  const cli = join(import.meta.dirname, `cli${MODULE}`);
  const shared = args.filter((argument, i) => !/^--port(?:=|$)/.test(argument) && args[i - 1] !== "--port");
  const child = spawn(process.execPath, [cli, "build", ...shared], { stdio: "inherit" });
  return new Promise((resolve) => child.once("error", () => resolve()).once("close", () => resolve()));
}
