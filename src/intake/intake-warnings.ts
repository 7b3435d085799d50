/** Warnings of intake. */

import type { IdentifiedCapture } from "../accession/capture-folder.ts";
import type { Problem } from "../model/problem.ts";
import { RECORDS } from "../record/record-index.ts";

export function outdatedRecords(source: string): Problem {
  const found = `records of ${source} were made before it was known what recurs on the pages of that source`;
  return { severity: "warning", file: RECORDS, found, remedy: "run parse; it keeps every edit" };
}

export function recordMayExist({ path }: IdentifiedCapture, record: string): Problem {
  return {
    severity: "warning",
    file: path,
    found: `no record was made: ${record} cannot be read, and may be that of this capture`,
    remedy: `mend or delete ${record} and run parse again`,
  };
}
