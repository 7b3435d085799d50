/** An entry of the authority file for authors, `articles/names.yaml`: the form of a name that the archive uses, and the others. */

import * as z from "zod";
import { type Examined, examine, rawEntries, soundFields } from "./document.ts";
import { name as printedName, text } from "./value.ts";

export const authorName = z.strictObject({
  /** The preferred form, in the order in which it is read: `Kim Jong-un`, `Ada Quill`. */
  name: printedName,
  /** Other forms, as printed: `Kim Jong Un`, `김정은`. */
  variants: z.array(printedName).optional(),
  /** The part of `name` that is the family name, by which lists are ordered. With it, the name is known in the other order too. */
  family: printedName.optional(),
  /** Whether it is a person or a body, such as an agency's desk or a ministry. Absent: a person. */
  kind: z.enum(["person", "body"]).optional(),
  /** Identifiers in authority files. */
  orcid: text((value) =>
    /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(value)
      ? undefined
      : { found: `"${value}" is no ORCID iD`, remedy: "write the sixteen digits, such as 0000-0002-1825-0097" },
  ).optional(),
  viaf: text((value) =>
    /^\d{1,22}$/.test(value)
      ? undefined
      : { found: `"${value}" is no number of VIAF`, remedy: "write the digits alone, such as 102333412" },
  ).optional(),
  wikidata: text((value) =>
    /^Q\d{1,12}$/.test(value)
      ? undefined
      : { found: `"${value}" is no item of Wikidata`, remedy: "write its number with the Q, such as Q42" },
  ).optional(),
});
export type AuthorName = z.infer<typeof authorName>;

/** The names of a YAML list, with the problems of its entries. @param file Path below the archive's root, for messages. */
export function examineNames(yaml: string, file: string): Examined<AuthorName[]> {
  return examine(yaml, { schema: z.array(authorName), file, list: "names", whenEmpty: [] });
}

/** The entries that have a name, with what is valid of them. */
export function salvageNames({ raw, faulty }: Examined<AuthorName[]>): AuthorName[] {
  return rawEntries(raw).flatMap(({ number, entry }) => {
    if (!faulty.has(number - 1)) return [authorName.parse(entry)];
    const { name, ...sound } = soundFields(authorName, entry);
    return name === undefined ? [] : [{ ...sound, name }];
  });
}

/** Addresses of an author in authority files. */
export function identifiersOf({ orcid, viaf, wikidata }: AuthorName): string[] {
  return [
    ...(orcid ? [`https://orcid.org/${orcid}`] : []),
    ...(viaf ? [`https://viaf.org/viaf/${viaf}`] : []),
    ...(wikidata ? [`https://www.wikidata.org/entity/${wikidata}`] : []),
  ];
}
