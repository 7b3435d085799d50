/** A term of the controlled vocabulary `articles/topics.yaml`. */
import { z } from "zod";

export const topic = z.strictObject({
  /** Permanent; part of the address `/topics/<id>/`. Lower-case ASCII letters, digits, hyphens. */
  id: z.string(),
  label: z.string(),
  /** Scope note: what the term covers and what it leaves to others. */
  note: z.string(),
  /** Id of the term above it. */
  broader: z.string().optional(),
  /** Phrases that suggest the term; whole words, case ignored. */
  match: z.array(z.string()),
});
export type Topic = z.infer<typeof topic>;
