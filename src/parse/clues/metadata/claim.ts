/** A statement of a page's metadata or of a form, as a clue. */
import type { FieldName } from "../../../model/fields.ts";
import type { ClueOf } from "../../../model/reading.ts";

export type ClaimOf<F extends FieldName> = Omit<ClueOf<F>, "lines"> & {
  /** Number of the line that readers see it on, in a form. */
  readonly line?: number | undefined;
};
export type Claim = { [F in FieldName]: ClaimOf<F> }[FieldName];
