/** A statement of a page's metadata, as a clue that stands on no line. */
import type { FieldName } from "../../../model/fields.ts";
import type { ClueOf } from "../../../model/reading.ts";

export type ClaimOf<F extends FieldName> = Omit<ClueOf<F>, "lines">;
export type Claim = { [F in FieldName]: ClaimOf<F> }[FieldName];
