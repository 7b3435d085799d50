/** The shape of the data: the table schema of the CSV files (Frictionless Table Schema 2.0), the JSON Schema of the JSON Lines. */
import { tableSchema } from "../src/site/exports/data-package.ts";
import { recordSchema } from "../src/site/exports/record-schema.ts";
import { raw } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate("data-schema", ({ of }) =>
  raw(`${JSON.stringify(of === "csv" ? tableSchema() : recordSchema(), undefined, 1)}\n`),
);
