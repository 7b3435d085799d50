/** The thread that lists the output folder. Asking for the state of all files takes as long as planning the site, so both happen at once. */
import { parentPort, workerData } from "node:worker_threads";
import { listFiles } from "../../system/file-store.ts";
import { isTemporary } from "../../system/temporary-file.ts";
import type { Present } from "./output-folder.ts";

const temporary: string[] = [];
const note = (path: string) => {
  if (isTemporary(path)) temporary.push(path);
};
const { files } = await listFiles(workerData, ".", note).catch((error) => {
  if (error.code === "ENOENT") return { files: [] };
  throw error;
});
parentPort?.postMessage({
  files: new Map(files.map(({ path, version }) => [path.slice("./".length), version])),
  temporary,
} satisfies Present);
