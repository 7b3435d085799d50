/** A volume as JSON Lines: one article on each line, with everything that the archive publishes of it. */
import { exportedName, FIELD_KEYS } from "../../model/fields.ts";
import type { DisclosedRecord } from "../../record/disclosure.ts";
import type { SiteContext } from "../pages/context.ts";
import type { VolumeExporter } from "./exporter.ts";
import { recordSchema } from "./record-schema.ts";

export const JSON_LINES: VolumeExporter<"records"> = {
  format: "jsonl",
  name: "JSON Lines",
  ending: ".jsonl",
  packed: true,
  mediaType: "application/jsonl",
  from: "records",
  resource: {
    suffix: "-text",
    title: "with texts and evidence",
    about: { format: "jsonl", jsonSchema: "jsonl.schema.json" },
  },
  schema: { url: "/data/jsonl.schema.json", make: recordSchema },
  text: (records, context) => records.map((record) => jsonLine(record, context)).join(""),
};

/**
 * One line: every key of the record, in the order of the record's schema. `url` is the address in the archive and `original` the
 * newspaper's; `evidence` is without the parser's readings; `text` is CommonMark.
 */
export function jsonLine(record: DisclosedRecord, { absolute }: SiteContext): string {
  const { id, body, evidence = {} } = record;
  const fields = KEYS.flatMap((key) => (record[key] === undefined ? [] : [[exportedName(key), record[key]]]));
  const known = Object.entries(evidence).map(([field, { read: _, paragraphs: __, ...ground }]) => [field, ground]);
  return `${JSON.stringify({
    id,
    url: absolute(`/articles/${id}/`),
    ...Object.fromEntries(fields),
    ...(known.length > 0 && { evidence: Object.fromEntries(known) }),
    ...(body && { text: body }),
  })}\n`;
}

const KEYS = FIELD_KEYS.filter((key) => key !== "evidence");
