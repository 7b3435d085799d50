/** The content of a capture's file: its bytes, unpacked where they are packed. */
import { refusal } from "../model/problem.ts";
import type { FileBytes } from "../system/file-bytes.ts";
import { refuseNoText } from "./binary.ts";
import { isGzip, unpackGzip } from "./bytes/gzip.ts";
import { LIMITS } from "./bytes/limits.ts";

/** The unpacked bytes. @throws BackfileError where no capture can be made of them: they are empty, too many, damaged, or no text. */
export function contentOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length > LIMITS.bytes) throw tooLarge();
  const content = isGzip(bytes) ? unpackGzip(bytes) : bytes;
  refuseNoText(content);
  return content;
}

/** The whole unpacked file. @throws BackfileError as `contentOf`. */
export function wholeContent(file: FileBytes): Uint8Array {
  if (file.size > LIMITS.bytes) throw tooLarge();
  return contentOf(file.at(0, file.size));
}

function tooLarge() {
  return refusal("", "the file is larger than 64 MiB", "save the page alone, without what it embeds");
}
