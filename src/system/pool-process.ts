/** What runs in a process of the crew: does the tasks that it is sent, with the module that its second argument names. */
import type { Answer, Order } from "./process-pool.ts";

// Ctrl-C and the end of a job reach every process; the one that hired the crew sees to the end. Once that lets go of this one, or is
// gone, nobody wants the work any more.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {});
process.on("disconnect", () => process.exit());

const { default: work } = await import(process.argv[3] ?? "");

let turn = Promise.resolve();

process.on("message", ({ id, task, waits }: Order) => {
  const answered = (waits ? Promise.resolve() : turn).then(() => answer(id, task));
  if (!waits) turn = answered;
});

async function answer(id: number, task: unknown): Promise<void> {
  let answer: Answer;
  try {
    answer = { id, result: await work(task) };
  } catch (error) {
    const { cause: _, ...details } = Object(error);
    answer = { id, error, details };
  }
  process.send?.(answer);
}
