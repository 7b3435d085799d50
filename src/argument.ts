/** The arguments of the command line: what commands have in common, and forms, whose functions throw commander's own error. */
import { isAbsolute, relative, resolve } from "node:path";
import { InvalidArgumentError } from "commander";

export interface CommonOptions {
  root: string;
  output: string;
  pathPrefix?: string;
  url?: string;
  json?: boolean;
  quiet?: boolean;
}

/** The folder of the published site. */
export function outputOf({ output }: CommonOptions, root: string): string {
  return output ? resolve(output) : resolve(root, "_site");
}

/** A path as the archive names it, where it lies in the archive. */
export function belowRoot(root: string, path: string): string {
  const inside = relative(root, resolve(path)).split("\\").join("/");
  return isAbsolute(inside) || inside.startsWith("..") ? path : inside;
}

/** A TCP port; 0 stands for any that is free. */
export function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError("Write a number from 0 to 65535.");
  return port;
}

/** A whole address, with its protocol. */
export function webAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:/i.test(text))
    throw new InvalidArgumentError("Write a whole http or https address.");
  return text;
}

/** The path of a site below its host; slashes at either end may be left out. */
export function sitePath(text: string): string {
  const parts = text.split("/");
  if (parts.every((part) => /^[\w.~@%+-]*$/.test(part) && !/^\.+$/.test(part))) return text;
  throw new InvalidArgumentError("Write a plain path, such as /repository/.");
}
