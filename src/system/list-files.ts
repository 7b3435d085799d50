/** Lists the files below folders: at once, or in lots that threads share. No link leads out of the folder. */
import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { type Problem, refusal } from "../model/problem.ts";
import { FileList, lineOf, versionOfState } from "./file-list.ts";

/** Entries of a folder, with all that is below them. */
export interface Lot {
  /** The root, without links. */
  base: string;
  /** What the paths of the entries begin with. */
  folder: string;
  /** As `entriesOf` gives them. */
  entries: readonly string[];
}

export interface ListedLot {
  /** As that of a `FileList`. */
  text: string;
  problems: Problem[];
  /** Paths whose names begin with a dot. */
  hidden: string[];
}

/**
 * Every file below `root/folder`. Names that begin with a dot are left out, and so are links that lead out of the root, to a folder or
 * nowhere; each of these links is a problem. A folder that does not exist has no files.
 * @throws BackfileError where the folder itself is a link, or lies behind one, that leads out of the root.
 */
export async function listFiles(root: string, folder: string): Promise<FileList> {
  const base = realpathSync(root);
  const { text, problems } = listLot({ base, folder: `${folder}/`, entries: entriesOf(base, folder) });
  return new FileList(text, problems);
}

/** Entries of a lot where there are many: some milliseconds' worth. */
const LOT = 128;
/** Lots of fewer entries, which may be large folders. */
const LOTS = 100;

/**
 * The lots of a folder, in the order of the paths.
 * @param base The root, without links. @param except Names in the folder that are left out.
 * @throws As `listFiles` does.
 */
export function lotsOf(base: string, folder: string, except: readonly string[] = []): Lot[] {
  const entries = entriesOf(base, folder).filter((entry) => !except.includes(entry.replace("/", "")));
  const size = Math.max(1, Math.min(LOT, Math.ceil(entries.length / LOTS)));
  return Array.from({ length: Math.ceil(entries.length / size) }, (_, i) => {
    return { base, folder: `${folder}/`, entries: entries.slice(i * size, (i + 1) * size) };
  });
}

/** Lists a lot. Synchronous, because over ten thousand files that takes a tenth of the time of as many promises. */
export function listLot({ base, folder, entries }: Lot): ListedLot {
  const lines: string[] = [];
  const problems: Problem[] = [];
  const hidden: string[] = [];
  const visit = (folder: string, entries: readonly string[]): void => {
    for (const entry of entries) {
      const path = folder + entry;
      if (entry.startsWith(".")) hidden.push(entry.endsWith("/") ? path.slice(0, -1) : path);
      else if (entry.endsWith("/")) visit(path, read(`${base}/${path}`));
      else {
        const state = lstatSync(`${base}/${path}`, { bigint: true, throwIfNoEntry: false });
        if (state?.isFile()) lines.push(lineOf(path, versionOfState(state)));
        else if (state?.isSymbolicLink()) follow(path);
      }
    }
  };
  const follow = (path: string) => {
    const target = targetOf(join(base, path));
    const inside = target !== undefined && isWithin(base, target);
    const state = inside ? statSync(target, { bigint: true }) : undefined;
    if (state?.isFile()) {
      lines.push(lineOf(path, versionOfState(state)));
      return;
    }
    const lost = target === undefined ? "nowhere" : "outside the archive";
    const found = `a link that leads ${inside ? "to a folder, and is not followed" : lost}`;
    const remedy = `put the ${state?.isDirectory() ? "folder" : "file"} itself in its place`;
    problems.push({ severity: "error", file: path, found, remedy });
  };
  visit(folder, entries);
  return { text: lines.join(""), problems, hidden };
}

/** What is in lots that follow each other. */
export function joined(lots: readonly ListedLot[]): ListedLot {
  return {
    text: lots.map(({ text }) => text).join(""),
    problems: lots.flatMap(({ problems }) => problems),
    hidden: lots.flatMap(({ hidden }) => hidden),
  };
}

/** Names in a folder of a root, with a slash behind those of folders, in the order of the code units of the paths of what is in them. */
export function entriesOf(base: string, folder: string): string[] {
  const start = targetOf(join(base, folder));
  if (start === undefined) return [];
  if (!isWithin(base, start))
    throw refusal(folder, `is a link that leads outside of ${base}`, "put the folder itself in its place");
  return read(start);
}

function read(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** @param base Without links. @param path Without links. */
function isWithin(base: string, path: string): boolean {
  const way = relative(base, path);
  return way.split(sep)[0] !== ".." && !isAbsolute(way);
}

function targetOf(link: string): string | undefined {
  try {
    return realpathSync(link);
  } catch {
    return undefined;
  }
}
