/** The article as archived: front matter and body of a file in `articles/records/`. */
import * as z from "zod";
import { FIELD_KEYS, FIELDS, type FieldKey } from "../model/fields.ts";
import { SHAPES } from "./shapes.ts";

type Shapes = { [K in FieldKey]: z.ZodOptional<(typeof SHAPES)[(typeof FIELDS)[K]["shape"]]["schema"]> };

const shapes: { [key: string]: z.ZodType } = Object.fromEntries(
  FIELD_KEYS.map((key) => [key, SHAPES[FIELDS[key].shape].schema.optional()]),
);
export const frontMatter = z.object(shapes as Shapes);
export type FrontMatter = z.infer<typeof frontMatter>;

/** The front matter with its keys in the order of the file; those without a value are left out. */
export function inOrder(values: FrontMatter): FrontMatter {
  return Object.fromEntries(FIELD_KEYS.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])));
}

export interface ArticleRecord extends FrontMatter {
  /** The file's name without `.md`; the permalink is `/articles/<id>/`. */
  id: string;
  /** Path below the archive's root: `articles/records/2021/<id>.md`. */
  file: string;
  /** CommonMark. */
  body: string;
}

/** Whether a field's value is what the parser read, or was set by a person; then the evidence's `read` is what the parser had read. */
export type Standing = "read" | "edited";
