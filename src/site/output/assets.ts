/** The files of `public/`: style sheets, fonts, icons, and the browser's scripts, which are written in TypeScript. */
import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../../system/file-store.ts";
import { PROGRAM } from "../../system/program.ts";
import { withoutTypes } from "../../system/strip-types.ts";

export interface Asset {
  /** SHA-256 of the file in `public/`. */
  digest: string;
  /** The content of the file in the site. Types are removed in this call, so that only builds that write the script take the time. */
  content(): string | Uint8Array;
}

/** The assets by their path in the site. */
export async function readAssets(): Promise<Map<string, Asset>> {
  const { files } = await listFiles(PROGRAM, "public");
  const published = files.filter(({ path }) => !DECLARATIONS.test(path));
  return new Map(await Promise.all(published.map(({ path }) => readAsset(path))));
}

const DECLARATIONS = /\.d\.ts$/;
const SCRIPT = /\.ts$/;

async function readAsset(file: string): Promise<[path: string, asset: Asset]> {
  const bytes = await readFile(join(PROGRAM, file));
  const path = file.slice("public/".length);
  const content = SCRIPT.test(file) ? () => withoutTypes(bytes.toString()) : () => bytes;
  return [path.replace(SCRIPT, ".js"), { digest: hash("sha256", bytes), content }];
}
