/** The thread in which segments are made from built ones, one after the other, while the main thread does something else. */
import { parentPort } from "node:worker_threads";
import { updatedFiles } from "./updated-files.ts";

// An error that nothing catches ends the thread, and whoever waits for it is told.
parentPort?.on("message", async (update) => parentPort?.postMessage(await updatedFiles(update)));
