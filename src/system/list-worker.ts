/** The thread that lists folders beside another one. */
import { parentPort } from "node:worker_threads";
import { type Queue, takeLots } from "./shared-listing.ts";

// Once, so that the thread ends when it has listed all.
parentPort?.once("message", (queues: readonly Queue[]) => {
  for (const [number, queue] of queues.entries()) parentPort?.postMessage([number, takeLots(queue)]);
});
