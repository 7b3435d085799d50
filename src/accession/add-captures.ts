/** Brings captures into the archive: writes what was named into `articles/raw/`. */
import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Problem } from "../model/problem.ts";
import { writeWhole } from "../system/file-store.ts";
import { append } from "../text/list.ts";
import { keepIndex } from "./capture-file.ts";
import { CAPTURES, identifiedCaptures, identify } from "./capture-folder.ts";
import { TakenPaths } from "./capture-name.ts";
import type { NamedCaptures } from "./named-captures.ts";
import { ORIGIN } from "./origin.ts";

export interface Added {
  /** Paths of the new captures, below the root. */
  added: string[];
  /** What was named and not written again, because a file of the archive has the same bytes; with the path of that file below the root. */
  present: { name: string; capture: string }[];
  problems: Problem[];
}

/** Writes each capture under a free name, and its origin beside it. */
export async function addCaptures(root: string, named: NamedCaptures): Promise<Added> {
  const { captures, problems: found } = await identifiedCaptures(root);
  const { problems } = named;
  // What is told of a file that a person put there is told once. An origin without its capture may get one now.
  append(
    problems,
    found.filter(({ file }) => !file?.endsWith(ORIGIN)),
  );
  const taken = takenPaths(root);
  // The path and the identity of a member of a container have the same end.
  const byHash = new Map(
    captures.map(({ path, sha256, identity }) => [
      sha256,
      path.slice(0, path.length + sha256.length - identity.length),
    ]),
  );
  const added: string[] = [];
  const present: Added["present"] = [];
  for await (const { name, bytes, origin, warnings = [], index, fields } of named) {
    const sha256 = identify(bytes);
    const twin = byHash.get(sha256);
    if (twin !== undefined) {
      present.push({ name, capture: twin });
      continue;
    }
    append(problems, warnings);
    const path = taken.free(`${CAPTURES}/${name}`);
    // Written first, so that an interruption leaves no capture without its origin.
    if (origin !== undefined) writeWhole(root, path + ORIGIN, origin);
    if (index) keepIndex(root, { sha256, name: path }, index, fields);
    writeWhole(root, path, bytes);
    taken.add(path);
    byHash.set(sha256, path);
    added.push(path);
  }
  return { added, present, problems };
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
