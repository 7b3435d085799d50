/** Finds where the running program came from, so that an archive can depend on it: an address on the web, or a packed file. */
import { execFile } from "node:child_process";
import { hash } from "node:crypto";
import { access, mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { MODULE, PACKAGE } from "../system/program.ts";

export interface ProgramAddress {
  /** The dependency in package.json: `https://….tgz`, `git+https://…#commit` or `file:backfile-1.2.0.tgz`. */
  spec: string;
  /** `resolved` in the lock file. */
  resolved: string;
  /** The digest of a packed file, as Subresource Integrity writes it. */
  integrity?: string;
  /** The packed file, where it is not on the web. It belongs into the archive under the name in `spec`. */
  file?: Uint8Array;
}

const run = promisify(execFile);

/**
 * The address that npm installed the program from; or that of the repository that it was cloned from, where that has the commit; or else
 * the program itself, packed.
 * @throws Error where npm cannot pack it
 */
export async function programAddress(): Promise<ProgramAddress> {
  return (
    (await installedFrom(PACKAGE)) ?? (MODULE === ".ts" ? await clonedFrom(PACKAGE) : undefined) ?? packed(PACKAGE)
  );
}

/** The address of the package in `folder` by the lock file in `node_modules`; `undefined` where that names none that others can use. */
export async function installedFrom(folder: string): Promise<ProgramAddress | undefined> {
  const modules = dirname(folder);
  if (basename(modules) !== "node_modules") return undefined;
  const lock = await readFile(join(modules, ".package-lock.json"), "utf8").catch(() => '{"packages":{}}');
  const entry = JSON.parse(lock).packages[`node_modules/${basename(folder)}`] ?? {};
  const { resolved, integrity }: { resolved?: string; integrity?: string } = entry;
  if (resolved && /^(https?|git)\b/.test(resolved))
    return { spec: resolved, resolved, ...(integrity && { integrity }) };
  if (!resolved?.startsWith("file:")) return undefined;
  const path = resolve(dirname(modules), resolved.slice("file:".length));
  const file = path.endsWith(".tgz") ? await readFile(path).catch(() => undefined) : undefined;
  // The file may have been replaced since the installation.
  return file && integrityOf(file) === integrity ? inArchive(basename(path), file) : undefined;
}

/** The address of the repository that `folder` is a clone of, at the commit that is checked out; `undefined` where no branch there has it. */
export async function clonedFrom(folder: string): Promise<ProgramAddress | undefined> {
  const git = async (...args: string[]) => (await run("git", ["-C", folder, ...args])).stdout.trim();
  try {
    if ((await realpath(await git("rev-parse", "--show-toplevel"))) !== (await realpath(folder))) return undefined;
    const address = gitAddress(await git("remote", "get-url", "origin"));
    if (!address || !(await git("branch", "--remotes", "--contains", "HEAD", "--list", "origin/*"))) return undefined;
    const spec = `${address}#${await git("rev-parse", "HEAD")}`;
    return { spec, resolved: spec };
  } catch {
    return undefined; // No git, no clone, no origin.
  }
}

/**
 * The address of a repository in the form of npm, without a password: `git+https://github.com/OWNER/REPOSITORY.git`. `undefined` for a
 * folder on this computer.
 */
export function gitAddress(origin: string): string | undefined {
  const hosted = /^(?:ssh:\/\/)?git@(github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)[:/](.+)$/.exec(origin);
  // With https, because whoever builds the archive may have no key for ssh.
  if (hosted) return `git+https://${hosted[1]}/${hosted[2]}`;
  const scp = /^([\w.-]+@[\w.-]+):(\/?[^/].*)$/.exec(origin);
  if (scp) return `git+ssh://${scp[1]}/${scp[2]}`;
  if (!URL.canParse(origin)) return undefined;
  const url = new URL(origin);
  if (url.protocol === "ssh:") return `git+${url.href}`;
  if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
  url.username = url.password = "";
  return `git+${url.href}`;
}

async function packed(folder: string): Promise<ProgramAddress> {
  const scratch = await mkdtemp(join(tmpdir(), "backfile-pack-"));
  try {
    // An installed program has no build script: it was built when it was packed.
    const builds = await access(join(folder, "scripts", "package.js")).then(
      () => [],
      () => ["--ignore-scripts"],
    );
    const options = ["pack", "--json", "--pack-destination", scratch, ...builds];
    // The npm that runs this program, or else the one on the PATH.
    const { npm_execpath: npm = "" } = process.env;
    const { stdout } = npm.endsWith("npm-cli.js")
      ? await run(process.execPath, [npm, ...options], { cwd: folder })
      : await run("npm", options, { cwd: folder, shell: process.platform === "win32" });
    const name = /"filename": "([^"]+)"/.exec(stdout)?.[1] ?? "";
    return inArchive(name, await readFile(join(scratch, name)));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function inArchive(name: string, file: Uint8Array): ProgramAddress {
  return { spec: `file:${name}`, resolved: `file:${name}`, integrity: integrityOf(file), file };
}

function integrityOf(file: Uint8Array): string {
  return `sha512-${hash("sha512", file, "base64")}`;
}
