/** The thread that lists the output folder: to ask for the state of all files takes as long as to plan them. */
import { parentPort, workerData } from "node:worker_threads";
import { listFiles } from "../file-store.ts";

const { files } = await listFiles(workerData, ".").catch((error) => {
  if (error.code === "ENOENT") return { files: [] };
  throw error;
});
parentPort?.postMessage(new Map(files.map(({ path, version }) => [path.slice("./".length), version])));
