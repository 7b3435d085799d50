/** The thread in which `presentFiles` lists a large output folder. */
import { parentPort, workerData } from "node:worker_threads";
import { packedPresent } from "./present-files.ts";

parentPort?.postMessage(await packedPresent(workerData));
