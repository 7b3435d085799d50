/** The arguments of the command line that must have a form. Each function gives the value, or throws commander's own error. */
import { InvalidArgumentError } from "commander";

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
