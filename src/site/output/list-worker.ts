/** The thread in which `presentFiles` lists the articles of a large output folder. */
import { parentPort, workerData } from "node:worker_threads";
import { packedArticles } from "./present-files.ts";

parentPort?.postMessage(await packedArticles(workerData));
