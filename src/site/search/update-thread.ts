/** The thread in which a segment is made from a built one while the pages are drawn. */
import { parentPort, workerData } from "node:worker_threads";
import { updatedFiles } from "./updated-files.ts";

parentPort?.postMessage(await updatedFiles(workerData));
