/** The command `rename`: gives a source, topic or author another id or name, or merges it into another. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Argument, type Command } from "commander";
import type { Renaming } from "../editing/rename-term.ts";
import { archiveCommand, type CommonOptions } from "./options.ts";
import { locked, type Run, type Session, vocabularyOf } from "./session.ts";
import { counted } from "./terminal.ts";

interface RenameOptions extends CommonOptions {
  dryRun?: boolean;
}

export function registerRename(program: Command, run: Run): void {
  archiveCommand(
    program,
    "rename",
    "rename a source, topic or author everywhere, or merge it into another; earlier addresses lead on",
  )
    .addArgument(new Argument("<kind>", "what it is").choices(["source", "topic", "author"]))
    .argument("<from>", "its id; the name of an author")
    .argument("<to>", "the new one; that of another of the kind merges the two")
    .option("--dry-run", "only print what would change")
    .action((kind: Renaming["kind"], from: string, to: string, options: RenameOptions) =>
      run(
        options,
        locked((session) => rename(session, { kind, from, to }, options)),
      ),
    );
}

async function rename(session: Session, renaming: Renaming, { dryRun = false }: RenameOptions): Promise<number> {
  const { editRecords } = await import("../editing/edit-records.ts");
  const { nameThatStays, renameInRecord, renameInVocabulary } = await import("../editing/rename-term.ts");
  const { writeWhole } = await import("../system/file-store.ts");
  const { unifiedDiff } = await import("../text/unified-diff.ts");
  const { VOCABULARY_FILES } = await import("../vocabulary/vocabulary.ts");
  const { terminal, root, signal } = session;
  const vocabulary = await vocabularyOf(session);
  const onChange = (diff: readonly string[]) => {
    for (const line of diff) terminal.say(line);
  };
  const file = VOCABULARY_FILES[({ source: "sources", topic: "topics", author: "names" } as const)[renaming.kind]];
  const text = await readFile(join(root, file), "utf8").catch(() => "");
  const edited = renameInVocabulary(text, renaming);
  onChange(unifiedDiff(text, edited, file));
  // First, because records with the earlier id are understood by the alias: an interruption leaves nothing undone that harms.
  if (!dryRun && edited !== text) writeWhole(root, file, edited);
  const edit = ({ data }: { data: { readonly [key: string]: unknown } }) => {
    const values = renameInRecord(data, renaming);
    return values.size > 0 ? values : undefined;
  };
  const { changed, problems } = await editRecords(root, edit, { dry: dryRun, onChange, signal });
  terminal.say(`${counted(changed.length, "record")} ${dryRun ? "would be changed" : "changed"}`);
  const stays = nameThatStays(text, renaming);
  if (stays) {
    const { key, name } = stays;
    const said = `The id is renamed; readers still see the ${key} ${JSON.stringify(name)}.`;
    terminal.say(`${said} To change it, write another behind \`${key}:\` of ${renaming.to} in ${file}.`);
  }
  return terminal.finish({ changed, dryRun, ...(stays && { stays }) }, [...vocabulary.problems, ...problems]);
}
