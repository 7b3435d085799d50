/** The thread in which `presentFiles` lists a large output folder. */
import { parentPort, workerData } from "node:worker_threads";
import { listPresent } from "./present-files.ts";

parentPort?.postMessage(await listPresent(workerData));
