/** The thread that lists folders beside another one. */
import { parentPort } from "node:worker_threads";
import { type Queue, takeLots } from "./shared-listing.ts";

parentPort?.on("message", (added: [folder: number, queue: Queue] | undefined) => {
  if (added) parentPort?.postMessage([added[0], takeLots(added[1])]);
  else parentPort?.close();
});
