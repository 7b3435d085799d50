/** The table schema of the CSV files (Frictionless Table Schema 2.0). */
import { tableSchema } from "../src/site/data-package.ts";
import { raw } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate("data-schema", () =>
  raw(`${JSON.stringify(tableSchema(), undefined, 1)}\n`),
);
