/** A volume as CSL-JSON 1.0.2, for reference managers. */
import { cslItem } from "./csl-item.ts";
import type { VolumeExporter } from "./exporter.ts";

export const CSL_JSON: VolumeExporter<"citations"> = {
  format: "csl",
  name: "CSL-JSON",
  ending: ".csl.json",
  packed: true,
  mediaType: "application/vnd.citationstyles.csl+json",
  from: "citations",
  resource: { suffix: "-csl", title: "for reference managers", about: { format: "json" } },
  frame: { opening: "[\n", between: ",\n", closing: "\n]\n" },
  text: (citations, context) => citations.map((cited) => JSON.stringify(cslItem(cited, context))).join(",\n"),
};
