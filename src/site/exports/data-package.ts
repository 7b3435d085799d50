/** The description of the data files: Frictionless Data Package 2.0 and Table Schema 2.0 (datapackage.org). */

import { UNDATED } from "../../archive/volumes.ts";
import { articleId } from "../../record/article-id.ts";
import { licenceOf } from "../../vocabulary/licence.ts";
import type { SiteContext } from "../pages/context.ts";
import type { DataFile, DataIndex, TermFormat } from "../pages/data-files.ts";
import { ENGLISH } from "../words/words.ts";
import type { Exporter } from "./exporter.ts";
import { EXPORTERS } from "./exporters.ts";

/** The schemas of articles are in separate files, so that the package does not repeat them for each volume. */
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

/** The licence of what the archive itself says. The rights of articles are in the data of each. */
export function licencesOf({ site, absolute }: SiteContext): { name?: string; path: string; title: string }[] {
  if (!site.rights) return [];
  const licence = licenceOf({ statement: site.rights });
  if (!licence) return [{ path: absolute("/data/"), title: site.rights }];
  const { address: path, name: title } = licence;
  // The name as the Open Definition has it: CC-BY-4.0.
  return [{ ...(path.includes("creativecommons.org/") && { name: title.replaceAll(" ", "-") }), path, title }];
}

function volumeResource(file: DataFile, volume: string): object {
  const { resource, mediaType, packed } = ofFormat(EXPORTERS.volume, file);
  const { suffix, title, about } = resource;
  const name = `articles-${volume}${suffix}`;
  return {
    name,
    title: `${volume === UNDATED ? ENGLISH.names.undated : volume}, ${title}`,
    ...about,
    mediatype: mediaType,
    // As frictionless-py names it.
    ...(packed && { compression: "gz" }),
    ...measures(file),
  };
}

function termResource(file: DataFile<TermFormat>): object {
  const { format } = file;
  const { mediaType, schema } = ofFormat(EXPORTERS.terms, file);
  const about = { type: "table", format: "csv", mediatype: mediaType, schema: schema() };
  return { name: format, title: ENGLISH.names[format], ...about, ...measures(file) };
}

function ofFormat<E extends Exporter>(exporters: readonly E[], { format }: DataFile): E {
  const exporter = exporters.find((one) => one.format === format);
  if (!exporter) throw new Error(`There is no exporter of the format ${format}.`);
  return exporter;
}

/** Path (relative to the package), encoding, size and digest. */
function measures({ url, bytes, sha256 }: DataFile): object {
  return { path: url.replace("/data/", ""), encoding: "utf-8", bytes, hash: `sha256:${sha256}` };
}
