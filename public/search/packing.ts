/** How the files of the index are packed: a mark, then the content, deflated (zlib, RFC 1950). */

/** What a file of the index begins with when it is unpacked: `BF` and the version of the format. */
export const MARK = Uint8Array.of(0x42, 0x46, 3);

/** Gives the content of a file after its mark. A server or a browser may have unpacked it already. @throws Error where it is no file of this format. */
export async function unpacked(file: Uint8Array): Promise<Uint8Array> {
  const whole = isMarked(file) ? file : await inflated(file);
  if (!isMarked(whole)) throw new Error("a file of the search index has another format");
  return whole.subarray(MARK.length);
}

function isMarked(bytes: Uint8Array): boolean {
  return MARK.every((byte, i) => bytes[i] === byte);
}

async function inflated(file: Uint8Array): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream("deflate");
  const writer = writable.getWriter();
  const written = [writer.write(file as Uint8Array<ArrayBuffer>), writer.close()];
  for (const step of written) step.catch(() => {}); // The reader is told.
  return new Uint8Array(await new Response(readable).arrayBuffer());
}

/** A string that ends a list in front of the next one: the number of letters that it has in common with the one before, and the rest. */
export function commonStart(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let length = 0;
  while (length < most && before.charCodeAt(length) === after.charCodeAt(length)) length++;
  // A pair of surrogates is one character, which UTF-8 does not divide.
  const last = before.charCodeAt(length - 1);
  return last >= 0xd800 && last < 0xdc00 ? length - 1 : length;
}
