/** Options that commands share, and functions that read the value of an option. These throw an error of commander for a wrong value. */
import { isAbsolute, relative, resolve } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { type Volumes, volumesOf } from "../archive/volumes.ts";

export interface CommonOptions {
  root: string;
  output: string;
  url?: string;
  json?: boolean;
  quiet?: boolean;
}

export const FORCE = ["--force", "overwrite files in the output folder that Backfile did not write"] as const;

/** A command that works in an archive, with the options that all such commands have. */
export function archiveCommand(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option("--root <dir>", "archive folder, which holds articles/", ".")
    .option("--output <dir>", "folder of the published site; default _site in the archive folder")
    .option("--url <address>", "the site's whole address, instead of url in site.yaml", webAddress)
    .option("--json", "print the outcome as JSON")
    .option("--quiet", "print problems only")
    .option("--stack", "where the program itself fails, print at which place");
}

/** The folder of the published site. */
export function outputOf({ output, offline }: CommonOptions & { offline?: boolean }, root: string): string {
  return output ? resolve(output) : resolve(root, offline ? "_offline" : "_site");
}

/** The path below the archive's root, with forward slashes, of a file in the archive; other paths as they are. */
export function belowRoot(root: string, path: string): string {
  const inside = relative(root, resolve(path)).split("\\").join("/");
  return isAbsolute(inside) || inside.startsWith("..") ? path : inside;
}

/** A TCP port; 0 takes any that is free. */
export function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError("Write a number from 0 to 65535.");
  return port;
}

/** Volumes of the archive. */
export function volumes(text: string): Volumes {
  const read = volumesOf(text);
  if (read) return read;
  throw new InvalidArgumentError("Write years, ranges of years and undated, such as 2019..2021,undated or ..1999.");
}

/** The whole http(s) address of a site, without query and fragment. */
export function webAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !/[?#]/.test(text) && !url.username && !url.password) return text;
  throw new InvalidArgumentError("Write a whole http or https address, such as https://example.org/archive/.");
}
