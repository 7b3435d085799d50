/** The thread in which a segment is made from a built one while the pages are drawn. */
import { parentPort } from "node:worker_threads";
import { updatedFiles } from "./updated-files.ts";

// An error that nothing catches ends the thread, and whoever waits for it is told.
parentPort?.once("message", async (update) => parentPort?.postMessage(await updatedFiles(update)));
