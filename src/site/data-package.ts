/** The description of the data files for programs: Frictionless Data Package 2.0 and Table Schema 2.0 (datapackage.org). */
import { articleId } from "../record/article-id.ts";
import type { SiteContext } from "./context.ts";
import type { DataFile, DataFormat, DataIndex } from "./data-index.ts";
import { COLUMNS } from "./data-row.ts";
import { UNDATED } from "./search-plan.ts";
import { ENGLISH } from "./words/words.ts";

/** The schema stands in a file of its own, so that the package does not repeat it for each volume. */
export function dataPackage({ volumes }: DataIndex, { site, absolute }: SiteContext): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: articleId(site.title, "archive", new Set(), site.language),
    id: absolute("/data/datapackage.json"),
    title: site.title,
    description: site.rights ? `${site.description} ${site.rights}` : site.description,
    homepage: absolute("/data/"),
    resources: volumes.flatMap(({ volume, files }) => files.map((file) => resource(file, volume))),
  };
}

export function tableSchema(): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: COLUMNS.map(({ name, type, description, constraints }) => {
      return { name, type, description, ...(constraints && { constraints }) };
    }),
    missingValues: [""],
    primaryKey: ["id"],
  };
}

const FORMATS: Record<DataFormat, { suffix: string; title: string; about: object }> = {
  jsonl: {
    suffix: "-text",
    title: "with texts and evidence",
    about: { format: "jsonl", mediatype: "application/jsonl" },
  },
  csv: {
    suffix: "",
    title: "as a table",
    about: { type: "table", format: "csv", mediatype: "text/csv", schema: "schema.json" },
  },
  csl: {
    suffix: "-csl",
    title: "for reference managers",
    about: { format: "json", mediatype: "application/vnd.citationstyles.csl+json" },
  },
};

/** Paths are relative to the package. */
function resource({ url, format, bytes, sha256 }: DataFile, volume: string): object {
  const { suffix, title, about } = FORMATS[format];
  return {
    name: `articles-${volume}${suffix}`,
    title: `${volume === UNDATED ? ENGLISH.names.undated : volume}, ${title}`,
    path: url.replace("/data/", ""),
    ...about,
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
  };
}
