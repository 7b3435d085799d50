/** The thread in which the articles of a large output folder are listed. */
import { parentPort, workerData } from "node:worker_threads";
import { articlesIn } from "./present-files.ts";

const { output, next } = workerData;
parentPort?.postMessage(await articlesIn(output, next));
