/** The files by which npm installs the program in an archive: package.json, and a lock file with the versions that the program was tested with. */
import type { ProgramAddress } from "./program-address.ts";

/** The part of a lock file of npm (`lockfileVersion` 3) that is read here. */
export interface Lock {
  packages: { [path: string]: LockedPackage };
}

interface LockedPackage {
  version?: string;
  dev?: boolean;
  dependencies?: { [name: string]: string };
  [key: string]: unknown;
}

const COMMANDS = [
  "add",
  "parse",
  "explain",
  "review",
  "set",
  "rename",
  "topics",
  "search",
  "history",
  "build",
  "serve",
  "check",
];

/**
 * The text of `package.json` and `package-lock.json`. Node is a dependency too: how dates are written and words are divided depends on
 * the ICU data of its version, and the same archive must give the same bytes on every machine.
 * @param lock The program's own lock file.
 */
export function archivePackage(program: ProgramAddress, lock: Lock): { manifest: string; lock: string } {
  const { spec, resolved, integrity } = program;
  const { name, version, devDependencies: _, ...own } = lock.packages[""] ?? {};
  const node = withDependencies("node", lock);
  const dependencies = { [String(name)]: spec, node: node.node?.version ?? "" };
  const manifest = {
    private: true,
    scripts: Object.fromEntries(COMMANDS.map((command) => [command, `${name} ${command}`])),
    // The package of Node fetches the program when it is installed. This program was built when it was packed.
    allowScripts: { [String(name)]: false, node: true },
    dependencies,
  };
  const needed = Object.entries(lock.packages).filter(([path, { dev }]) => path !== "" && !dev);
  const packages = {
    ...Object.fromEntries(needed),
    ...Object.fromEntries(Object.entries(node).map(([name, { dev: _, ...rest }]) => [`node_modules/${name}`, rest])),
    [`node_modules/${name}`]: { version, resolved, ...(integrity && { integrity }), ...own },
  };
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    manifest: json(manifest),
    lock: json({ lockfileVersion: 3, requires: true, packages: { "": { dependencies }, ...sorted } }),
  };
}

/** A package at the top of the tree, and those that it needs, by name. */
function withDependencies(name: string, { packages }: Lock): { [name: string]: LockedPackage } {
  const own = packages[`node_modules/${name}`];
  if (!own) return {};
  const others = Object.keys(own.dependencies ?? {}).map((needed) => withDependencies(needed, { packages }));
  return Object.assign({ [name]: own }, ...others);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
