/** The thread that lists the output folder. Asking for the state of all files takes as long as planning the site, so both happen at once. */
import { parentPort, workerData } from "node:worker_threads";
import { listFiles } from "../../system/file-store.ts";
import { isTemporary } from "../../system/temporary-file.ts";
import { OUTPUT_LOCK, type Present } from "./output-folder.ts";

const found: string[] = [];
const onHidden = (path: string) => void found.push(path);
const { files } = await listFiles(workerData, ".", { onHidden }).catch((error) => {
  if (error.code === "ENOENT") return { files: [] };
  throw error;
});
const { temporary = [], others = [] } = Object.groupBy(found, (path) => (isTemporary(path) ? "temporary" : "others"));
const hidden = others.map((path) => path.slice("./".length)).filter((path) => path !== OUTPUT_LOCK);
parentPort?.postMessage({
  files: new Map(files.map(({ path, version }) => [path.slice("./".length), version])),
  temporary,
  hidden,
} satisfies Present);
