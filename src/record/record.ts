/** The article as archived: the front matter and body of one file of `articles/records/`. */
import { z } from "zod";
import { FIELD_KEYS, FIELDS, type FieldKey } from "../model/fields.ts";
import { SHAPES } from "./shapes.ts";

type Shapes = { [K in FieldKey]: z.ZodOptional<(typeof SHAPES)[(typeof FIELDS)[K]["shape"]]["schema"]> };

const shapes = Object.fromEntries(FIELD_KEYS.map((key) => [key, SHAPES[FIELDS[key].shape].schema.optional()]));
export const frontMatter = z.object(shapes as unknown as Shapes);
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

/** How a field of a record came to be: read by the parser, or set by a person (then `read` is what the parser had made of it). */
export type Standing = "read" | "edited";
