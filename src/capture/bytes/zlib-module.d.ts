import type { InflateRaw, InputType, ZlibOptions } from "node:zlib";

declare module "node:zlib" {
  /** With `info`, Node tells how many bytes the stream had, which its types do not. */
  function inflateRawSync(
    buffer: InputType,
    options: ZlibOptions & { info: true },
  ): { buffer: Buffer; engine: InflateRaw };
}
