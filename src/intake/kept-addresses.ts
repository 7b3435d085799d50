/** Records that a later reading gives another title or year than those their file is named by. Their addresses stay, for they may be in use. */
import { readEdtf } from "../model/edtf.ts";
import type { Problem } from "../model/problem.ts";
import { RECORDS } from "../record/archive-files.ts";
import { articleIdOf, type NamingFields, recordId } from "../record/article-id.ts";

/** What a record's file is named by. */
export interface Naming extends NamingFields {
  sha256?: string;
}

export interface NamingChange {
  file: string;
  before: Naming;
  after: Naming;
}

/** @param data Front matter, of which no value is checked. */
export function namingOf(data: { readonly [key: string]: unknown }): Naming {
  const naming: { -readonly [K in keyof Naming]: Naming[K] } = {};
  for (const key of ["title", "language", "source", "url", "date", "sha256"] as const) {
    const value = data[key];
    if (typeof value === "string") naming[key] = value;
  }
  return naming;
}

/** The folder below `articles/records/` of a record: its year, or `undated`. */
export function folderOf({ date }: Pick<Naming, "date">): string {
  return (date && readEdtf(date)?.year) || "undated";
}

/**
 * Warnings of records whose files would have other names, were they made now, but for those that a person has named or moved.
 * @param taken Ids that another record has or had.
 */
export function keptAddressProblems(changes: readonly NamingChange[], taken: ReadonlySet<string>): Problem[] {
  return changes
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap(({ file, before, after }): Problem[] => {
      const wanted = wantedFile(file, before, after, taken);
      if (wanted === undefined) return [];
      return [
        {
          severity: "warning",
          file,
          found: "keeps its name, which was made of what was read of it first",
          remedy: `if that is to be another, move the file to ${wanted}; the earlier address leads there`,
          kind: "records keep the names that were made of what was read of them first (to give one another, move its file: the earlier address leads there)",
          named: `${file} (would be ${wanted.slice(RECORDS.length + 1)})`,
        },
      ];
    });
}

function wantedFile(file: string, before: Naming, after: Naming, taken: ReadonlySet<string>): string | undefined {
  const [id, none] = [articleIdOf(file), new Set<string>()];
  const [earlier, now] = [before, after].map((one) => recordId(one, one.sha256 ?? "", none)) as [string, string];
  const made = [folderOf(before), folderOf(after)] as const;
  const isMade = id === earlier || (id.startsWith(earlier) && /^-\d+$/.test(id.slice(earlier.length)));
  if (!isMade || file !== `${RECORDS}/${made[0]}/${id}.md`) return undefined;
  // A title that has more or fewer words at its end is still known by the address.
  const isOther = before.title !== after.title && !now.startsWith(earlier) && !earlier.startsWith(now);
  if (!isOther && made[0] === made[1]) return undefined;
  return `${RECORDS}/${made[1]}/${isOther ? recordId(after, after.sha256 ?? "", taken) : id}.md`;
}
