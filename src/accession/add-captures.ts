/** Brings captures into the archive: writes what was named into `articles/raw/`. */
import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Problem } from "../model/problem.ts";
import { writeWhole } from "../system/file-store.ts";
import { keepIndex } from "./capture-file.ts";
import { CAPTURES, identifiedCaptures, identify } from "./capture-folder.ts";
import { TakenPaths } from "./capture-name.ts";
import type { NamedCaptures } from "./named-captures.ts";
import { ORIGIN } from "./origin.ts";

export interface Added {
  /** Paths of the new captures, below the root. */
  added: string[];
  problems: Problem[];
}

/** Writes each capture under a free name, and its origin beside it. A capture whose bytes the archive has already is not written again. */
export async function addCaptures(root: string, named: NamedCaptures): Promise<Added> {
  const { captures } = await identifiedCaptures(root);
  const { problems } = named;
  const taken = takenPaths(root);
  const byHash = new Map(captures.map(({ path, sha256 }) => [sha256, path]));
  const added: string[] = [];
  for await (const { name, bytes, origin, index, fields } of named) {
    const sha256 = identify(bytes);
    const twin = byHash.get(sha256);
    if (twin !== undefined) {
      const found = `the same bytes as ${twin}, so it was not copied`;
      problems.push({ severity: "warning", file: name, found, remedy: "nothing need be done" });
      continue;
    }
    const path = taken.free(`${CAPTURES}/${name}`);
    // Written first, so that an interruption leaves no capture without its origin.
    if (origin !== undefined) writeWhole(root, path + ORIGIN, origin);
    if (index) keepIndex(root, { sha256, name: path }, index, fields);
    writeWhole(root, path, bytes);
    taken.add(path);
    byHash.set(sha256, path);
    added.push(path);
  }
  return { added, problems };
}

function takenPaths(root: string): TakenPaths {
  const taken = new TakenPaths();
  const folder = join(root, CAPTURES);
  if (!existsSync(folder)) return taken;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join("/");
    if (entry.isDirectory()) taken.addFolder(path);
    else taken.add(path);
  }
  return taken;
}
