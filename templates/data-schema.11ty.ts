/** The schema of a format: the Table Schema of the CSV files, the JSON Schema of the JSON Lines. */
import { EXPORTERS } from "../src/site/exports/exporters.ts";
import { raw } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate("data-schema", ({ of }) => {
  const exporter = EXPORTERS.volume.find(({ format }) => format === of);
  return raw(`${JSON.stringify(exporter?.schema?.make(), undefined, 1)}\n`);
});
