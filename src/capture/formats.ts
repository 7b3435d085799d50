/** The formats of captures. */
import type { Format } from "./format.ts";
import { HTML } from "./html-format.ts";
import { TEXT } from "./text-format.ts";

/** A file has the first format that fits its ending or its first bytes, or else the last. */
export const FORMATS: readonly Format[] = [HTML, TEXT];

const PACKED = ".gz";

/** The format of a file. @param content Its unpacked content. @param name Its name. */
export function formatOf(content: Uint8Array, name: string): Format {
  const fits = (format: Format) => endingIn(name, [format]) !== "" || format.begins?.(content) === true;
  return FORMATS.find(fits) ?? TEXT;
}

/** The format of a media type, in lower case; `undefined` where no capture can be made of it. */
export function formatOfType(mediaType: string): Format | undefined {
  return FORMATS.find(({ mediaTypes, unasked = [] }) => [...mediaTypes, ...unasked].includes(mediaType));
}

/** The ending of a file name by which its format is known, as written: `.html`, `.html.gz`; empty where it has no such ending. */
export function endingIn(name: string, formats = FORMATS): string {
  const lower = name.toLowerCase();
  const endings = formats.flatMap((format) => format.endings.flatMap((ending) => [ending, ending + PACKED]));
  const length = endings.find((ending) => lower.endsWith(ending))?.length ?? 0;
  return name.slice(name.length - length);
}
