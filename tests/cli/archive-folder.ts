/** An archive in a temporary folder, and the command line run upon it as a person would: for tests of whole archives. */
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { load } from "js-yaml";
import { runCommandLine } from "../../src/cli/command-line.ts";
import type { Problem } from "../../src/model/problem.ts";
import { quotedHtml } from "../quoted-html.ts";

export const PROGRAM = join(import.meta.dirname, "../..");
const CLI = join(PROGRAM, "src/cli/cli.ts");

export interface Outcome {
  /** Exit code. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** What a command says with `--json`. */
export interface Report {
  problems: Problem[];
  made: { capture: string; record: string }[];
  [key: string]: unknown;
}

const made: string[] = [];

/** Deletes every archive that was made; to be called after all tests of a file, whether they passed or not. */
export async function removeArchives(): Promise<void> {
  await Promise.all(made.splice(0).map((root) => rm(root, { recursive: true, force: true })));
}

export class ArchiveFolder {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
    made.push(root);
  }

  /** @param files by path below the root, such as `articles/raw/fire.txt` */
  static async make(files: Record<string, string | Uint8Array>): Promise<ArchiveFolder> {
    const archive = new ArchiveFolder(await mkdtemp(join(tmpdir(), "backfile-")));
    for (const [path, content] of Object.entries(files)) await archive.write(path, content);
    return archive;
  }

  /** An archive of the same files at another place: without what was built, or as it is. */
  async copy(what: "articles alone" | "with its site" = "articles alone"): Promise<ArchiveFolder> {
    const archive = await ArchiveFolder.make({});
    const folder = what === "with its site" ? "." : "articles";
    await cp(join(this.root, folder), join(archive.root, folder), { recursive: true, preserveTimestamps: true });
    return archive;
  }

  path(path: string): string {
    return join(this.root, path);
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(this.path(path)), { recursive: true });
    await writeFile(this.path(path), content);
  }

  read(path: string): Promise<string> {
    return readFile(this.path(path), "utf8");
  }

  async edit(path: string, from: string, to: string): Promise<void> {
    const text = await this.read(path);
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}:\n${text}`);
    await this.write(
      path,
      text.replace(from, () => to),
    );
  }

  /** Every file below a folder of the archive, hidden ones included, with its content as Latin-1; by path. */
  async files(folder: string): Promise<Map<string, string>> {
    const entries = await readdir(this.path(folder), { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const prefix = this.path(folder).length + 1;
    return new Map(
      await Promise.all(
        paths.sort().map(async (path) => [path.slice(prefix), await readFile(path, "latin1")] as [string, string]),
      ),
    );
  }

  /** Runs a command as `runHere` does: what differs from `runCli` is the start alone, which takes longer than most commands. */
  run(...args: string[]): Promise<Outcome> {
    return runHere([...args, "--root", this.root]);
  }

  /** Runs a command with `--json` and gives what it says. */
  async report(...args: string[]): Promise<Report & { code: number | null }> {
    const { code, stdout, stderr } = await this.run(...args, "--json");
    try {
      return { ...JSON.parse(stdout), code };
    } catch {
      throw new Error(`${args.join(" ")} gave no JSON (exit ${code}):\n${stdout}\n${stderr}`);
    }
  }
}

/** Runs a command in this process. */
export async function runHere(args: readonly string[]): Promise<Outcome> {
  const said = { stdout: "", stderr: "" };
  const code = await runCommandLine(args, {
    out: (text) => {
      said.stdout += text;
    },
    err: (text) => {
      said.stderr += text;
    },
    watched: false,
    signal: new AbortController().signal,
  });
  return { code, ...said };
}

/** Runs `backfile` in a process of its own. */
export function runCli(args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd: options.cwd ?? tmpdir(),
      // In GitHub Actions problems would be annotations.
      env: { ...process.env, GITHUB_ACTIONS: "", ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** A page as text; empty where there is none. */
export function page(site: ReadonlyMap<string, string>, path: string): string {
  const text = Buffer.from(site.get(path) ?? "", "latin1").toString("utf8");
  return path.endsWith(".html") ? quotedHtml(text) : text;
}

/** Paths of the files that two folders do not have alike. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).sort();
}

/** The fields of a record's file. */
export function fieldsOf(record: string): Record<string, unknown> {
  return load(record.split(/^---$/m)[1] ?? "") as Record<string, unknown>;
}
