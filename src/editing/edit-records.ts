/** Changes many records at once, as a person would with an editor: comments, order and layout of each file stay. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { FIELD_KEYS } from "../model/fields.ts";
import { BackfileError, type Problem } from "../model/problem.ts";
import { RECORDS } from "../record/archive-files.ts";
import { articleIdOf } from "../record/article-id.ts";
import { editFile } from "../record/edit-file.ts";
import { splitFile } from "../record/front-matter.ts";
import { writeRecord } from "../record/record-index.ts";
import { listFiles } from "../system/list-files.ts";
import { append } from "../text/list.ts";
import { unifiedDiff } from "../text/unified-diff.ts";
import type { HeldRecord } from "./condition.ts";

export interface EditOptions {
  /** Only tells what would change. */
  dry?: boolean;
  /** Called with the lines of each file's difference (POSIX `diff -u`). */
  onChange?: (diff: readonly string[]) => void;
  /** Stops after the record that is being written. */
  signal?: AbortSignal;
}

export interface EditedRecords {
  /** Paths of the records that differ, below the root. */
  changed: string[];
  /** Number of records that were asked for, those that were so already included. */
  chosen: number;
  problems: Problem[];
}

/**
 * @param edit Gives the new values of a record by key, with `undefined` for a key to remove; `undefined` for a record that is not asked for.
 * Unreadable records are problems and stay as they are.
 */
export async function editRecords(
  root: string,
  edit: (record: HeldRecord) => ReadonlyMap<string, unknown> | undefined,
  { dry = false, onChange, signal }: EditOptions = {},
): Promise<EditedRecords> {
  const { files, problems } = await listFiles(root, RECORDS);
  const report: EditedRecords = { changed: [], chosen: 0, problems };
  for (const { path } of files) {
    if (signal?.aborted) break;
    if (!path.endsWith(".md")) continue;
    try {
      const text = await readFile(join(root, path), "utf8");
      const { data, body } = splitFile(text, path);
      const values = edit({ id: articleIdOf(path), file: path, data, body });
      if (!values) continue;
      report.chosen++;
      if (values.size === 0) continue;
      const edited = editFile(text, { values, order: FIELD_KEYS });
      onChange?.(unifiedDiff(text, edited, path));
      if (!dry) writeRecord(root, path, edited);
      report.changed.push(path);
    } catch (error) {
      if (!(error instanceof BackfileError)) throw error;
      append(report.problems, error.problems);
    }
  }
  return report;
}
