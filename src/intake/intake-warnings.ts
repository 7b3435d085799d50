/** Warnings of intake. */

import type { IdentifiedCapture } from "../accession/capture-folder.ts";
import type { Problem } from "../model/problem.ts";
import { RECORDS } from "../record/archive-files.ts";
import { articleIdOf } from "../record/article-id.ts";
import { presentId } from "../vocabulary/earlier-ids.ts";
import type { Source } from "../vocabulary/source.ts";

export function outdatedRecords(source: string): Problem {
  const found = `records of ${source} were made before it was known what recurs on the pages of that source`;
  return { severity: "warning", file: RECORDS, found, remedy: "run parse; it keeps every edit" };
}

export function sameBytes(capture: string, twin: string): Problem {
  const found = `the same bytes as ${twin}, so it has no record of its own`;
  return { severity: "warning", file: capture, found, remedy: "delete one of the two files" };
}

/** @param moved Path below `articles/` of a capture with the same bytes. */
export function vanished(file: string, capture: string, moved: string | undefined): Problem {
  const found = moved
    ? `there is no articles/${capture}; the same bytes are in articles/${moved}`
    : `the capture articles/${capture} has vanished; the record stays as it is`;
  const remedy = moved
    ? `write ${moved}, or run parse --refresh`
    : "restore the file with git, or remove capture and sha256 from the record";
  return { severity: "warning", file, field: "capture", found, remedy };
}

/** @param record Its file; absent where it is one of several. */
export function changedFile(capture: string, record = "its records"): Problem {
  return {
    severity: "warning",
    file: capture,
    found: `the file has changed since ${record} ${record === "its records" ? "were" : "was"} made from it`,
    remedy: "restore the file with git; if the new text is wanted, run parse --refresh",
  };
}

/** A record of an article that its file holds no longer. */
export function goneFromFile(file: string, capture: string): Problem {
  return {
    severity: "warning",
    file,
    field: "capture",
    found: `the article articles/${capture} is no longer in its file; the record stays as it is`,
    remedy: "restore the file with git, or remove capture and sha256 from the record",
  };
}

export function recordMayExist({ path }: IdentifiedCapture, record: string): Problem {
  return {
    severity: "warning",
    file: path,
    found: `no record was made: ${record} cannot be read, and may be that of this capture`,
    remedy: `mend or delete ${record} and run parse again`,
  };
}

/** A record whose source is read as another than before, as after a change of `sources.yaml`. */
export interface SourceChange {
  file: string;
  before: string | undefined;
  after: string | undefined;
}

/** Warnings of records that have lost their source, or have another. An earlier id of the same source is no other. */
export function sourceProblems(changes: readonly SourceChange[], sources: readonly Source[]): Problem[] {
  const ordered = changes.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return ordered.flatMap(({ file, before, after }) => {
    if (before === undefined) return [];
    if (after === undefined) return [lostSource(file, before, sources)];
    return presentId(before, sources) === after ? [] : [otherSource(file, before, after, sources)];
  });
}

function otherSource(file: string, before: string, after: string, sources: readonly Source[]): Problem {
  return {
    severity: "warning",
    file,
    field: "source",
    found: `was "${before}", and is read as "${after}" now`,
    remedy: `if that is wrong, set it by hand: ${setSource(before, file, sources)}`,
    kind: `records of "${before}" are read as "${after}" now (npx backfile set source=${before} --where id=ID puts one back)`,
  };
}

function lostSource(file: string, source: string, sources: readonly Source[]): Problem {
  return {
    severity: "warning",
    file,
    field: "source",
    found: `was "${source}", which its capture does not show any more, and is removed`,
    remedy:
      "where the publisher has another name in articles/sources.yaml now, list the earlier one under its aliases and run parse --refresh; " +
      `else set it by hand: ${setSource(source, file, sources)}`,
  };
}

/** The command that sets a record's source by hand; with `ID` where `sources.yaml` has the source no more. */
function setSource(source: string, record: string, sources: readonly Source[]): string {
  const id = sources.some((one) => one.id === source) ? source : "ID";
  return `npx backfile set source=${id} --where id=${articleIdOf(record)}`;
}
