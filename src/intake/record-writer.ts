/** Writes the records of one run of intake: new ones, those that are refreshed, and those of references that become the article's. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { IdentifiedCapture } from "../accession/capture-folder.ts";
import { BackfileError, type Problem } from "../model/problem.ts";
import { RECORDS } from "../record/archive-files.ts";
import { archivedDay, withArchivedDay } from "../record/archived-day.ts";
import { recordId } from "../record/article-id.ts";
import type { RecordDraft } from "../record/compose.ts";
import { joinFile, splitFile } from "../record/front-matter.ts";
import { writeRecord } from "../record/record-index.ts";
import { recordOfArticle, refreshRecord } from "../record/refresh.ts";
import { toYaml } from "../system/yaml/yaml-text.ts";
import { append } from "../text/list.ts";
import type { CaptureMatcher, Task } from "./capture-matches.ts";
import type { IntakeReport } from "./intake-report.ts";
import { recordMayExist, type SourceChange } from "./intake-warnings.ts";
import { folderOf, keptAddressProblems, type NamingChange, namingOf } from "./kept-addresses.ts";
import type { References } from "./references.ts";

export class RecordWriter {
  readonly #root: string;
  readonly #known: Pick<CaptureMatcher, "takenIds" | "unreadable">;
  readonly #references: References;
  readonly #report: Pick<IntakeReport, "made" | "problems">;
  readonly #day = archivedDay();
  /** Paths of records that this run has made. */
  readonly #newFiles = new Set<string>();
  readonly #refreshed = new Set<string>();
  readonly #namings = new Map<string, NamingChange>();

  /** @param report Takes what is made, and what is wrong. */
  constructor(
    root: string,
    known: Pick<CaptureMatcher, "takenIds" | "unreadable">,
    references: References,
    report: Pick<IntakeReport, "made" | "problems">,
  ) {
    this.#root = root;
    this.#known = known;
    this.#references = references;
    this.#report = report;
  }

  /** Paths of records of earlier runs that were changed, sorted. */
  get refreshed(): string[] {
    return [...this.#refreshed].sort();
  }

  /** Records of earlier runs whose source was another before this one. */
  get sourceChanges(): SourceChange[] {
    return [...this.#namings.values()].flatMap(({ file, before, after }) =>
      before.source === after.source ? [] : [{ file, before: before.source, after: after.source }],
    );
  }

  /** Warnings of records of earlier runs whose names do not go with what is read of them now. */
  get keptAddresses(): Problem[] {
    return keptAddressProblems([...this.#namings.values()], this.#known.takenIds);
  }

  /** Whether this run has made the record. */
  hasMade(file: string | undefined): boolean {
    return file !== undefined && this.#newFiles.has(file);
  }

  /** @returns The record's file; `undefined` where there is none. */
  async save({ capture, record }: Task, draft: RecordDraft): Promise<Task["record"]> {
    try {
      if (!record) return (await this.#succeed(capture, draft)) ?? this.#create(capture, draft);
      await this.#refresh(record.file, draft);
    } catch (error) {
      if (!(error instanceof BackfileError)) throw error;
      append(this.#report.problems, error.problems);
    }
    return record;
  }

  /** @returns The file of the new record; `undefined` where an unreadable record, which may be of this capture, has that file. */
  #create(capture: IdentifiedCapture, { frontMatter, body }: RecordDraft): Task["record"] {
    const id = recordId(frontMatter, capture.sha256, this.#known.takenIds);
    const unreadable = this.#known.unreadable.get(id);
    if (unreadable) {
      this.#report.problems.push(recordMayExist(capture, unreadable));
      return undefined;
    }
    this.#known.takenIds.add(id);
    const file = `${RECORDS}/${folderOf(frontMatter)}/${id}.md`;
    writeRecord(this.#root, file, joinFile(toYaml(withArchivedDay(frontMatter, this.#day)), body));
    this.#report.made.push({ capture: capture.path, record: file });
    this.#newFiles.add(file);
    return { file };
  }

  /** Where a reference to the article came before it, the record of the reference becomes that of the article, and keeps its address. */
  async #succeed(capture: IdentifiedCapture, draft: RecordDraft): Promise<Task["record"]> {
    const known = this.#references.recordOf(draft.frontMatter.references ?? []);
    if (!known) return undefined;
    const { file } = known;
    const refreshed = recordOfArticle(await readFile(join(this.#root, file), "utf8"), file, draft);
    if (refreshed === undefined) return undefined;
    this.#references.forget(known);
    writeRecord(this.#root, file, refreshed);
    this.#report.made.push({ capture: capture.path, record: file });
    this.#newFiles.add(file);
    return { file };
  }

  async #refresh(file: string, draft: RecordDraft): Promise<void> {
    const text = await readFile(join(this.#root, file), "utf8");
    const refreshed = refreshRecord(text, file, draft);
    if (refreshed === text) return;
    writeRecord(this.#root, file, refreshed);
    if (this.#newFiles.has(file)) return;
    this.#refreshed.add(file);
    const [old, now] = [splitFile(text, file).data, splitFile(refreshed, file).data];
    // A record may be read twice in a run.
    const before = this.#namings.get(file)?.before ?? namingOf(old);
    this.#namings.set(file, { file, before, after: namingOf(now) });
  }
}
