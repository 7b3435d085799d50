/** Citations of what was found: the same as on the articles' pages, out of the files of their volumes, in the order of the results. */
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { citationsOf, FORMATS, unpackedText } from "../../../public/search/citations.ts";
import { EXPORTERS, exportFile } from "../../../src/site/exports/exporters.ts";
import { cited, context, HOSTILE } from "../exports/cited.ts";

const ARTICLES = ["plain", "평화", "100% & co", "a-b"].map((id, i) =>
  cited({ id, url: `/articles/${id}/`, title: HOSTILE[i % HOSTILE.length] ?? id, authors: ["Lee Wan", "@misc{x,"] }),
);
const [first, second, third, fourth] = ARTICLES as [
  (typeof ARTICLES)[0],
  (typeof ARTICLES)[0],
  (typeof ARTICLES)[0],
  (typeof ARTICLES)[0],
];
const VOLUMES = { "2021": [first, second], undated: [third, fourth] };
const EXPORTED = EXPORTERS.volume.filter(({ from }) => from === "citations");

async function load(path: string): Promise<string> {
  const [, volume = "", ending] = /^data\/(\w+)(\..*)\.gz$/.exec(path) ?? [];
  const { format = "" } = EXPORTED.find((exporter) => exporter.ending === ending) ?? {};
  return file(format, VOLUMES[volume as keyof typeof VOLUMES]);
}

/** The text of a file, which is packed in a part for each article. */
async function file(format: string, material: typeof ARTICLES): Promise<string> {
  const groups = material.map((_, i) => ({ key: String(i), articles: 1 }));
  const { content } = exportFile({ format, volume: "", material, groups }, context, () => []);
  return unpackedText(content as Uint8Array);
}

test("there are as many formats as the site exports citations in", () => {
  expect(Object.keys(FORMATS).sort()).toEqual(EXPORTED.map(({ ending }) => ending).sort());
});

test.each(
  EXPORTED.map((exporter) => [exporter.name, exporter] as const),
)("in %s are those of the articles alone", async (_, { ending, format }) => {
  const asked = [
    { id: "a-b", volume: "undated" },
    { id: "평화", volume: "2021" },
    { id: "nobody", volume: "2021" },
    { id: "100% & co", volume: "undated" },
  ];
  expect(await citationsOf(asked, ending, load)).toBe(await file(format, [fourth, second, third]));
});

test("a file that a server has unpacked on the way is taken as it is", async () => {
  const text = new TextEncoder().encode("@article{x,\n}\n");
  expect(await unpackedText(text)).toBe("@article{x,\n}\n");
  expect(await unpackedText(gzipSync(text))).toBe("@article{x,\n}\n");
});
