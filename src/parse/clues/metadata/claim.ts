/** A statement of a page's metadata, as a clue that has not found its lines yet. */
import type { FieldName, Fields } from "../../../model/reading.ts";

export interface Claim<F extends FieldName> {
  field: F;
  value: Fields[F];
  rule: string;
  quote: string;
  weight: number;
  remark?: string;
}
