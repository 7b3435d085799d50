/** `datapackage.json` (Frictionless Data Package 2.0): every data file with its size, digest and schema. */
import { dataPackage } from "../src/site/exports/data-package.ts";
import { raw } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";

export const { data, render } = pageTemplate("data-package", (page, context) =>
  raw(`${JSON.stringify(dataPackage(page, context), undefined, 1)}\n`),
);
