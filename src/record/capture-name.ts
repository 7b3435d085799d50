/** Names of captures: fit for any file system, unlike any that is taken, and with the whole ending that tells what is in the file. */
import { extname } from "node:path";
import { visible } from "../problem.ts";
import { ORIGIN } from "./capture-folder.ts";

/** Characters and, for names in other letters than Latin, bytes of a name without its ending; a file system takes 255 bytes in all. */
const LONGEST = 140;
const MOST_BYTES = 180;

/** A file name without what another system or a terminal would stumble over; at most 150 characters. */
export function safeName(name: string): string {
  const { stem, ending } = parted(name);
  return `${cut(clean(stem)).replace(/^\.+/, "_") || "capture"}${clean(ending)}`;
}

/** The path, or where it or the place beside it is taken, with the first number behind its name that makes it another. */
export function freeName(path: string, names: ReadonlySet<string>): string {
  const taken = (name: string) => names.has(name) || names.has(name + ORIGIN);
  if (!taken(path)) return path;
  const { stem, ending } = parted(path);
  let number = 2;
  while (taken(`${stem}-${number}${ending}`)) number++;
  return `${stem}-${number}${ending}`;
}

/** `.html.gz` is one ending: without the first half of it a packed page would not be known for one. */
function parted(name: string): { stem: string; ending: string } {
  const ending = /\.x?html?\.gz$/i.exec(name)?.[0] ?? extname(name).slice(0, 10);
  return { stem: name.slice(0, name.length - Math.max(ending.length, extname(name).length)), ending };
}

function clean(text: string): string {
  return visible(text.toWellFormed().normalize("NFC")).replace(/[<>:"/\\|?*\t\ufffd]/g, "_");
}

function cut(stem: string): string {
  const letters = [...stem.slice(0, 2 * LONGEST)].slice(0, LONGEST);
  while (Buffer.byteLength(letters.join("")) > MOST_BYTES) letters.pop();
  return letters.join("");
}
