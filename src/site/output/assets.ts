/** The files of `public/`: style sheets, fonts, icons. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../../system/file-store.ts";
import { PROGRAM } from "../../system/program.ts";

/** Content by path in the site. */
export async function readAssets(): Promise<Map<string, Uint8Array>> {
  const { files } = await listFiles(PROGRAM, "public");
  return new Map(
    await Promise.all(
      files.map(async ({ path }) => [path.slice("public/".length), await readFile(join(PROGRAM, path))] as const),
    ),
  );
}
