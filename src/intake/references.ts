/**
 * References to articles whose text is captured as well. What such a reference states is among the clues of the article, and it has no
 * record of its own.
 */
import type { IdentifiedCapture } from "../accession/capture-folder.ts";
import { articleKeys } from "../capture/formats/article-keys.ts";
import type { RecordKey } from "../record/record-index.ts";
import type { Summary } from "../record/summary.ts";
import type { RecordedCapture, Task } from "./capture-matches.ts";

/** Paths below `articles/` of the references to an article, by the file of its record. */
type DescribedRecords = ReadonlyMap<string, readonly string[]>;

export class References {
  readonly #byKey = new Map<string, Set<string>>();
  readonly #paths = new Set<string>();
  /** Records of references, by path. */
  readonly #records = new Map<string, RecordKey>();
  /** References that an article has taken. */
  readonly #taken = new Set<string>();

  constructor(captures: readonly IdentifiedCapture[], recorded: readonly RecordedCapture[]) {
    for (const { path, reference = [] } of captures.filter(isReference)) {
      this.#paths.add(belowArticles(path));
      for (const key of reference) {
        const paths = this.#byKey.get(key);
        if (paths) paths.add(belowArticles(path));
        else this.#byKey.set(key, new Set([belowArticles(path)]));
      }
    }
    for (const { capture, record } of recorded)
      if (isReference(capture)) this.#records.set(belowArticles(capture.path), record);
  }

  /**
   * Paths of the references that may be to an article: by its address or title, or because its record has them. One with a record of its
   * own is left to that, unless the article has none.
   */
  to(
    article: { title?: string | undefined; url?: string | undefined },
    { record, references = [] }: Pick<Task, "record" | "references"> = {},
  ): string[] {
    if (this.#paths.size === 0) return [];
    const named = [...references, ...(record?.references ?? [])].filter((path) => this.#paths.has(path));
    const found = articleKeys(article).flatMap((key) => [...(this.#byKey.get(key) ?? [])]);
    return [...new Set([...named, ...found])].filter((path) => !record || !this.#records.has(path)).sort();
  }

  take(paths: readonly string[]): void {
    for (const path of paths) this.#taken.add(path);
  }

  isTaken({ path }: IdentifiedCapture): boolean {
    return this.#taken.has(belowArticles(path));
  }

  /** The record that one of the references has, which becomes that of the article. */
  recordOf(paths: readonly string[]): RecordKey | undefined {
    const path = paths.find((one) => this.#records.has(one));
    return path === undefined ? undefined : this.#records.get(path);
  }

  forget(record: RecordKey): void {
    for (const [path, one] of this.#records) if (one === record) this.#records.delete(path);
  }
}

/**
 * The work without references that an article has taken, and with the records of articles that new references may be to.
 * @param recorded Articles with their records.
 * @param keys All records. @param summariesOf Reads their summaries, where they are needed; absent where nothing is to be read.
 */
export async function withReferences(
  work: readonly Task[],
  recorded: readonly RecordedCapture[],
  references: References,
  keys: readonly RecordKey[],
  summariesOf?: () => Promise<readonly Summary[]>,
): Promise<Task[]> {
  const files = new Set(work.map(({ record }) => record?.file));
  references.take(keys.flatMap((key) => (files.has(key.file) ? [] : (key.references ?? []))));
  const open = work.filter(({ capture, record }) => record || !references.isTaken(capture));
  const fresh = open.flatMap(({ capture, record }) => (isReference(capture) && !record ? [capture] : []));
  if (fresh.length === 0 || !summariesOf) return open;
  const described = describedBy(fresh, await summariesOf());
  const withTheirs = (task: Task): Task => {
    const paths = described.get(task.record?.file ?? "");
    return paths ? { ...task, references: paths } : task;
  };
  const more = recorded.filter(({ record: { file } }) => described.has(file) && !files.has(file));
  return [...open, ...more].map(withTheirs);
}

export function isReference({ reference }: IdentifiedCapture): boolean {
  return reference !== undefined;
}

/** The records of articles that new references may be to, by the address and title that they have now. */
function describedBy(
  references: readonly IdentifiedCapture[],
  summaries: readonly Pick<Summary, "file" | "title" | "url">[],
): DescribedRecords {
  const byKey = new Map<string, string[]>();
  for (const { path, reference = [] } of references)
    for (const key of reference) byKey.set(key, [...(byKey.get(key) ?? []), belowArticles(path)]);
  const described = new Map<string, readonly string[]>();
  for (const { file, ...article } of summaries) {
    const paths = articleKeys(article).flatMap((key) => byKey.get(key) ?? []);
    if (paths.length > 0) described.set(file, [...new Set(paths)]);
  }
  return described;
}

function belowArticles(path: string): string {
  return path.replace(/^articles\//, "");
}
