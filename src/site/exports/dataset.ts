/** The archive's data as a `Dataset` of schema.org, for search engines of datasets. */
import type { SiteContext } from "../pages/context.ts";
import type { DataIndex } from "../pages/data-files.ts";
import { licencesOf } from "./data-package.ts";
import { exporterOf } from "./exporters.ts";

/** @param description Description of the data, in the language of the site. */
export function dataset({ volumes, terms, first, last }: DataIndex, description: string, context: SiteContext): object {
  const { site, absolute } = context;
  const [licence] = licencesOf(context);
  const files = [...volumes.flatMap(({ files }) => files), ...terms];
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: site.title,
    description,
    url: absolute("/data/"),
    inLanguage: site.language,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: site.title, url: absolute("/") },
    ...(licence && { license: licence.path }),
    ...(first && last && { temporalCoverage: first === last ? first : `${first}/${last}` }),
    distribution: [
      download("/data/datapackage.json", "application/vnd.datapackage+json"),
      ...files.map(({ url, format }) => download(url, exporterOf(format).mediaType)),
    ],
  };

  function download(url: string, encodingFormat: string): object {
    return { "@type": "DataDownload", contentUrl: absolute(url), encodingFormat };
  }
}
