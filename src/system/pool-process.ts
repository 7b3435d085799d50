/** Entry point of a process of the pool: runs the tasks that it is sent with the default export of the module that its third argument names. */
import type { ResultMessage, TaskMessage } from "./process-pool.ts";

// Ctrl-C and the end of a job reach every process of the group; the parent decides when this one ends. A parent that disconnects or
// dies needs no more results.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {});
process.on("disconnect", () => process.exit());

const { default: run } = await import(process.argv[3] ?? "");

let turn = Promise.resolve();

process.on("message", ({ id, task, waits }: TaskMessage) => {
  const answered = (waits ? Promise.resolve() : turn).then(() => answer(id, task));
  if (!waits) turn = answered;
});

async function answer(id: number, task: unknown): Promise<void> {
  let answer: ResultMessage;
  try {
    answer = { id, result: await run(task) };
  } catch (error) {
    const { cause: _, ...details } = Object(error);
    answer = { id, error, details };
  }
  process.send?.(answer);
}
