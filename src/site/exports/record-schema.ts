/** The schema of a line of the JSON Lines (JSON Schema, draft 2020-12). */
import * as z from "zod";
import { exportedName, FIELD_KEYS, FIELDS } from "../../model/fields.ts";
import { frontMatter } from "../../record/record.ts";
import { evidence } from "../../record/shapes.ts";

export function recordSchema(): object {
  const address = z.url({ protocol: /^https?$/ });
  const line = z.strictObject({
    id: z.string(),
    url: address,
    ...frontMatter.omit({ url: true, evidence: true }).shape,
    original: address.optional(),
    evidence: z.record(z.string(), evidence.omit({ read: true, paragraphs: true })).optional(),
    text: z.string().optional(),
  });
  const { $schema, properties = {}, ...schema } = z.toJSONSchema(line, { io: "output" });
  return {
    $schema,
    title: "An article, one a line (JSON Lines)",
    ...schema,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, shape]) => {
        const description = DESCRIPTIONS[name];
        return [name, { ...(description && { description }), ...(typeof shape === "object" && shape) }];
      }),
    ),
  };
}

const DESCRIPTIONS: { readonly [name: string]: string } = {
  ...Object.fromEntries(FIELD_KEYS.map((key) => [exportedName(key), FIELDS[key].says])),
  id: "Permanent id of the article.",
  url: "Permanent address in this archive.",
  text: "The text in CommonMark, as far as it may be published.",
};
