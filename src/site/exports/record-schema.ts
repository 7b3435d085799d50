/** The shape of a line of the JSON Lines, as JSON Schema (draft 2020-12). */
import { z } from "zod";
import { evidence, frontMatter } from "../../record/record.ts";
import { COLUMNS } from "./data-row.ts";

export function recordSchema(): object {
  const address = z.url({ protocol: /^https?$/ });
  const line = z.strictObject({
    id: z.string(),
    url: address,
    ...frontMatter.omit({ url: true, evidence: true }).shape,
    original: address.optional(),
    evidence: z.record(z.string(), evidence.omit({ read: true })).optional(),
    text: z.string().optional(),
  });
  const { $schema, properties = {}, ...schema } = z.toJSONSchema(line, { io: "output" });
  return {
    $schema,
    title: "An article, one a line (JSON Lines)",
    ...schema,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, shape]) => {
        const description = MORE[name] ?? COLUMNS.find((column) => column.name === name)?.description;
        return [name, { ...(description && { description }), ...(typeof shape === "object" && shape) }];
      }),
    ),
  };
}

/** What columns of the tables do not have, or have otherwise. */
const MORE: { [key: string]: string } = {
  authors: "Names as printed.",
  captions: "Captions of pictures, with the credit and the picture's address where these are known.",
  links: "Links of the text, in its order: the words that carry each, and where it leads.",
  topics: "Ids of topics.",
  rights: "Licence or copyright statement, and the licence's address.",
  note: "Note of the newspaper or of whoever keeps the archive.",
  withheld: "Since when and why the article is withheld.",
  robots: "What search engines may do with the article's page.",
  aliases: "Earlier ids.",
  capture: "The saved file that the article was read from.",
  sha256: "SHA-256 of that file, hexadecimal.",
  encoding: "Its character encoding, where that is not UTF-8 (label of WHATWG).",
  evidence: "How each field is known: certainty, the rule that found it, lines and words of the capture.",
  conflicts: "Contradictions that the capture holds.",
  text: "The text in CommonMark, as far as it may be published.",
};
