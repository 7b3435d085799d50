/** Entry point of a process of the pool. Its third argument is the address of a module, whose default export runs each task that is sent. */
import "./compile-patterns.ts";
import { keepHeapClose } from "./heap.ts";
import type { ResultMessage, TaskMessage } from "./process-pool.ts";

keepHeapClose();

// Ctrl-C and SIGTERM reach every process of the group: they are ignored here, because the parent decides when this process ends. It ends
// too when the parent disconnects or dies.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {});
process.on("disconnect", () => process.exit());

const { default: run } = await import(process.argv[3] ?? "");

let turn = Promise.resolve();

process.on("message", ({ id, task }: TaskMessage) => {
  turn = turn.then(() => answer(id, task));
});

async function answer(id: number, task: unknown): Promise<void> {
  let answer: ResultMessage;
  try {
    answer = { id, result: await run(task) };
  } catch (error) {
    const { cause: _, ...details } = Object(error);
    answer = { id, error, details };
  }
  // Whoever asked may have gone meanwhile: this process ends then too, and says nothing.
  process.send?.(answer, (error: Error | null) => error && process.exit());
}
