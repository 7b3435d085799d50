/** Runs the intake for commands: with its progress on the terminal, and its outcome in words. */
import type { IntakeOptions, IntakeReport } from "../intake/intake.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Session } from "./session.ts";
import { counted } from "./terminal.ts";

export async function intakeWithProgress(
  { terminal, root, signal }: Session,
  vocabulary: Vocabulary,
  options: IntakeOptions,
): Promise<IntakeReport> {
  const { inputsOfIntake, settledReport } = await import("../intake/settled.ts");
  const { index, files, program } = options;
  const inputs = index && files && program && inputsOfIntake(files, index, program);
  const settled = inputs && (await settledReport(root, inputs));
  if (settled) return { ...settled, index };
  const { intake } = await import("../intake/intake.ts");
  return terminal.progress("Parsing", (onProgress) =>
    intake(root, vocabulary, { ...options, ...(inputs && { inputs }), signal, onProgress }),
  );
}

/** `2 new records, 1 changed, 40 known`, and which sources were read again. */
export function intakeInWords({ made, refreshed, reread, known, unwanted }: IntakeReport): string {
  const changed = refreshed.length > 0 ? `, ${refreshed.length} changed` : "";
  const again = reread.map(({ source, captures }) => `${counted(captures, "capture")} of ${source}`).join(", ");
  const why = again && ` (read again, for what recurs on the pages of the source is another now: ${again})`;
  const left = unwanted.length > 0 ? `, ${unwanted.length} unwanted (review --unwanted lists them)` : "";
  return `${counted(made.length, "new record")}${changed}, ${known} known${left}${why}`;
}
