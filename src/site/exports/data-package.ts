/** The description of the data files for programs: Frictionless Data Package 2.0 and Table Schema 2.0 (datapackage.org). */

import { UNDATED } from "../../archive/archive.ts";
import { articleId } from "../../record/article-id.ts";
import { licenceOf } from "../../vocabulary/licence.ts";
import type { SiteContext } from "../pages/context.ts";
import type { DataFile, DataFormat, DataIndex, TermFormat, VolumeFormat } from "../pages/data-index.ts";
import { ENGLISH } from "../words/words.ts";
import { GUARDED } from "./csv.ts";
import { COLUMNS } from "./data-row.ts";
import { termSchema } from "./term-tables.ts";

/** The schemas of articles stand in files of their own, so that the package does not repeat them for each volume. */
export function dataPackage({ volumes, terms }: DataIndex, context: SiteContext): object {
  const { site, absolute } = context;
  const licenses = licencesOf(context);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: articleId(site.title, "archive", new Set(), site.language),
    id: absolute("/data/datapackage.json"),
    title: site.title,
    description: site.rights ? `${site.description} ${site.rights}` : site.description,
    homepage: absolute("/data/"),
    ...(licenses.length > 0 && { licenses }),
    contributors: [{ title: site.title, path: absolute("/"), roles: ["publisher"] }],
    resources: [
      ...volumes.flatMap(({ volume, files }) => files.map((file) => volumeResource(file, volume))),
      ...terms.map(termResource),
    ],
  };
}

/** Of what the archive itself says; the articles have rights of their own, which the data tell of each. */
export function licencesOf({ site, absolute }: SiteContext): { name?: string; path: string; title: string }[] {
  if (!site.rights) return [];
  const licence = licenceOf({ statement: site.rights });
  if (!licence) return [{ path: absolute("/data/"), title: site.rights }];
  const { address: path, name: title } = licence;
  // As the Open Definition names it: CC-BY-4.0.
  return [{ ...(path.includes("creativecommons.org/") && { name: title.replaceAll(" ", "-") }), path, title }];
}

/** The schema of the tables of articles (Table Schema 2.0). */
export function tableSchema(): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    description: GUARD,
    fields: COLUMNS.map(({ name, type, description, constraints }) => {
      return { name, type, description, ...(constraints && { constraints }) };
    }),
    missingValues: [""],
    primaryKey: ["id"],
    foreignKeys: [{ fields: ["source"], reference: { resource: "sources", fields: ["id"] } }],
  };
}

export function mediaTypeOf(format: DataFormat): string {
  return format === "sources" || format === "topics" ? "text/csv" : FORMATS[format].about.mediatype;
}

/** How what a spreadsheet would take for a formula is written, and how to undo it. */
const GUARD = `A cell that a spreadsheet would take for a formula has an apostrophe in front. To undo this, remove the first apostrophe of each cell that begins with one and matches ${GUARDED} (ECMAScript, flag u).`;

const FORMATS: Record<VolumeFormat, { suffix: string; title: string; about: { mediatype: string } }> = {
  jsonl: {
    suffix: "-text",
    title: "with texts and evidence",
    about: { ...{ format: "jsonl", jsonSchema: "jsonl.schema.json" }, mediatype: "application/jsonl" },
  },
  csv: {
    suffix: "",
    title: "as a table",
    about: { ...{ type: "table", format: "csv", schema: "schema.json" }, mediatype: "text/csv" },
  },
  csl: {
    suffix: "-csl",
    title: "for reference managers",
    about: { ...{ format: "json" }, mediatype: "application/vnd.citationstyles.csl+json" },
  },
};

function volumeResource(file: DataFile<VolumeFormat>, volume: string): object {
  const { suffix, title, about } = FORMATS[file.format];
  const name = `articles-${volume}${suffix}`;
  return {
    name,
    title: `${volume === UNDATED ? ENGLISH.names.undated : volume}, ${title}`,
    ...about,
    ...measures(file),
  };
}

function termResource(file: DataFile<TermFormat>): object {
  const { format } = file;
  const about = { type: "table", format: "csv", mediatype: "text/csv", schema: termSchema(format) };
  return { name: format, title: ENGLISH.names[format], ...about, ...measures(file) };
}

/** The path is relative to the package. */
function measures({ url, bytes, sha256 }: DataFile): object {
  return { path: url.replace("/data/", ""), encoding: "utf-8", bytes, hash: `sha256:${sha256}` };
}
