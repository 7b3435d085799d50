/** The command `set`: gives fields of many records a value at once. */
import type { Command } from "commander";
import { refusal } from "../model/problem.ts";
import { archiveCommand, type CommonOptions } from "./options.ts";
import { locked, type Run, type Session, vocabularyOf } from "./session.ts";
import { counted } from "./terminal.ts";

interface SetOptions extends CommonOptions {
  where: string[];
  dryRun?: boolean;
}

export function registerSet(program: Command, run: Run): void {
  archiveCommand(program, "set", "give fields of all records that satisfy conditions a value, and print what changes")
    .argument("<assignment...>", "field=value, topics+=id, authors-=name; field= removes the field")
    .requiredOption(
      "--where <condition...>",
      "field=value, field!=value, field~words, field, !field; also id (id=one,other for several), year, body",
    )
    .option("--dry-run", "only print what would change")
    .action((assignments: string[], options: SetOptions) =>
      run(
        options,
        locked((session) => set(session, assignments, options)),
      ),
    );
}

async function set(session: Session, texts: readonly string[], { where, dryRun = false }: SetOptions): Promise<number> {
  const { assigned, readAssignments } = await import("../editing/assignment.ts");
  const { readCondition, satisfies } = await import("../editing/condition.ts");
  const { editRecords } = await import("../editing/edit-records.ts");
  const { terminal, root, signal } = session;
  const vocabulary = await vocabularyOf(session);
  const conditions = where.map(readCondition);
  const assignments = readAssignments(texts, vocabulary);
  if (conditions.length === 0) throw refusal("--where", "is missing", "say which records are meant: --where year=2021");
  const edit = (record: Parameters<typeof satisfies>[0]) =>
    satisfies(record, conditions) ? assigned(record, assignments) : undefined;
  const onChange = (diff: readonly string[]) => {
    for (const line of diff) terminal.say(line);
  };
  const { changed, chosen, problems } = await editRecords(root, edit, { dry: dryRun, onChange, signal });
  const verb = dryRun ? "would be changed" : "changed";
  const that = chosen === 1 ? "satisfies" : "satisfy";
  terminal.say(
    `${counted(changed.length, "record")} ${verb}, of ${counted(chosen, "record")} that ${that} the conditions`,
  );
  const { openTwins } = await import("./twins.ts");
  // To find an article right does not say whether it is there twice, as long as that is not said of each of the two.
  const looked = dryRun || !assignments.some(({ field }) => field === "reviewed") ? [] : changed;
  const twins = await openTwins(looked, "records that were looked at are still much like others", root, vocabulary);
  return terminal.finish({ changed, chosen, dryRun }, [...vocabulary.problems, ...problems, ...twins]);
}
