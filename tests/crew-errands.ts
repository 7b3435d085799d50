/** What a process of the crew does in `crew.test.ts`. */
import { setTimeout } from "node:timers/promises";
import { briefOf } from "../src/crew.ts";

const { greeting } = briefOf<{ greeting: string }>();

export default async function work(task: "greet" | "whoami" | "rest" | "fail" | "die"): Promise<string | number> {
  if (task === "greet") return greeting;
  if (task === "rest") await setTimeout(100);
  if (task === "fail") throw new Error("it cannot be done");
  if (task === "die") process.exit(7);
  return process.pid;
}
