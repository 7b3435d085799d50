/** What git tells of the records: their versions, commit by commit. */
import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { refusal } from "../model/problem.ts";
import { RECORDS } from "../record/archive-files.ts";
import { articleIdOf } from "../record/article-id.ts";
import { type Correction, correctionsBetween } from "../record/corrections.ts";
import { append } from "../text/list.ts";

const run = promisify(execFile);
/** Bytes of git's answer: some 200 for each change of a record. */
const MOST = 1_000_000_000;

/** @throws BackfileError where the folder is in no repository, or in a clone without all commits. */
export async function correctionsFromCommits(root: string): Promise<Correction[]> {
  const git = async (...args: string[]) =>
    (await run("git", ["-C", root, ...args], { maxBuffer: MOST, env: { ...process.env, TZ: "UTC" } })).stdout;
  const shallow = await git("rev-parse", "--is-shallow-repository").catch(() => {
    throw refusal(root, "is in no repository of git", "run it in a clone of the archive's repository");
  });
  if (shallow.trim() === "true")
    throw refusal(root, "is in a clone that has only the last commits", "run git fetch --unshallow, then this again");
  const log = await git(
    ...["log", "--reverse", "--no-merges", "--topo-order", "--raw", "--no-abbrev", "-M", "-z"],
    ...["--date=format-local:%Y-%m-%d", "--format=@%cd", "--", RECORDS],
  );
  const changes = changesOf(log);
  const texts = await textsOf(root, [...new Set(changes.flatMap(({ before, after }) => [before, after]))]);
  const names = new Map<string, string>();
  const corrections: Correction[] = [];
  for (const { date, before, after, path, earlier } of changes) {
    if (earlier !== path) names.set(articleIdOf(earlier), articleIdOf(path));
    try {
      const found = correctionsBetween(texts.get(before) ?? "", texts.get(after) ?? "", path);
      append(
        corrections,
        found.map((one) => ({ id: articleIdOf(path), date, ...one })),
      );
    } catch {
      // A version that cannot be read tells of no correction; the next that can be is compared with the one after it.
    }
  }
  return corrections.map((one) => ({ ...one, id: presentName(one.id, names) }));
}

interface Change {
  date: string;
  /** Digests of the two versions. */
  before: string;
  after: string;
  path: string;
  /** The path before; the same where the file was not renamed. */
  earlier: string;
}

/** The changes and renamings of `git log --raw -z`: `@DATE`, then `:modes digests status`, and one path or two. */
function changesOf(log: string): Change[] {
  const parts = log.split("\0");
  const changes: Change[] = [];
  let date = "";
  for (let i = 0; i < parts.length; i++) {
    const part = (parts[i] ?? "").trim();
    if (part.startsWith("@")) date = part.slice(1, 11);
    const [, before = "", after = "", status = ""] =
      /:\d+ \d+ ([\da-f]{40,64}) ([\da-f]{40,64}) ([A-Z])\d*$/.exec(part) ?? [];
    if (status === "") continue;
    const earlier = parts[++i] ?? "";
    const path = status === "R" || status === "C" ? (parts[++i] ?? "") : earlier;
    if ((status === "M" || status === "R") && path.endsWith(".md"))
      changes.push({ date, before, after, path, earlier });
  }
  return changes;
}

/** The name that an article has now. */
function presentName(id: string, names: ReadonlyMap<string, string>): string {
  let name = id;
  for (let steps = 0; steps < names.size && names.has(name); steps++) name = names.get(name) ?? name;
  return name;
}

/** The texts of blobs by their digests, by one process for all. */
function textsOf(root: string, digests: readonly string[]): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", ["-C", root, "cat-file", "--batch"], { stdio: ["pipe", "pipe", "inherit"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", () => resolve(blobsOf(Buffer.concat(chunks))));
    child.stdin.on("error", () => {});
    child.stdin.end(digests.map((digest) => `${digest}\n`).join(""));
  });
}

/** The answer of `git cat-file --batch`: for each object a line `digest type size`, its bytes, and a line break. */
function blobsOf(answer: Buffer): Map<string, string> {
  const texts = new Map<string, string>();
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(10, at);
    const [digest = "", type, size] = answer.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (type === "missing" || size === undefined) continue;
    texts.set(digest, answer.toString("utf8", at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}
