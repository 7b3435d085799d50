/** The program as whoever installs it has it: packed, and unpacked beside the libraries of this repository. */
import { execFile } from "node:child_process";
import { mkdir, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const REPOSITORY = join(import.meta.dirname, "..");
const run = promisify(execFile);

/** Packs the program. @param folder Where it is unpacked; must not exist. @returns The path of its command line. @throws Error where it cannot be packed. */
export async function packedProgram(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await run("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: REPOSITORY });
  const packed = (await readdir(folder)).find((name) => name.endsWith(".tgz")) ?? "";
  await run("tar", ["-xzf", packed, "--strip-components=1"], { cwd: folder });
  await symlink(join(REPOSITORY, "node_modules"), join(folder, "node_modules"));
  return join(folder, "bin/backfile.js");
}
