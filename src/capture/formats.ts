/** The formats of captures. */
import type { Format } from "./format.ts";
import { HTML } from "./html-format.ts";
import { TEXT } from "./text-format.ts";

/** A file is of the first that fits it by its ending or its first bytes, and of the last where none does. */
export const FORMATS: readonly Format[] = [HTML, TEXT];

const PACKED = ".gz";

/** @param content Unpacked. @param name Of the file. */
export function formatOf(content: Uint8Array, name: string): Format {
  const fits = (format: Format) => endingIn(name, [format]) !== "" || format.begins?.(content) === true;
  return FORMATS.find(fits) ?? TEXT;
}

/** The format of what a server sends as this media type; nothing where no capture can be made of it. */
export function formatOfType(mediaType: string): Format | undefined {
  return FORMATS.find(({ mediaTypes, unasked = [] }) => [...mediaTypes, ...unasked].includes(mediaType));
}

/** The whole ending by which a file is known, `.html` or `.html.gz`, as it is written; empty where it has none of a format. */
export function endingIn(name: string, formats = FORMATS): string {
  const lower = name.toLowerCase();
  const endings = formats.flatMap((format) => format.endings.flatMap((ending) => [ending, ending + PACKED]));
  const length = endings.find((ending) => lower.endsWith(ending))?.length ?? 0;
  return name.slice(name.length - length);
}
