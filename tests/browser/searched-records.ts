/** Records with words that no other record of the made archive has, so that a search for them has one right answer. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { joinFile } from "../../src/record/front-matter.ts";
import { toYaml } from "../../src/system/yaml/yaml-text.ts";

export async function writeSearchedRecords(root: string): Promise<void> {
  for (const { id, body, ...fields } of RECORDS) {
    const { date } = fields;
    const data = {
      ...fields,
      evidence: { date: { certainty: "high", rule: "made", lines: [1], quote: date, read: date } },
    };
    const folder = join(root, "articles/records", date.slice(0, 4));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${id}.md`), joinFile(toYaml(data), body));
  }
}

const RECORDS = [
  {
    id: "zinnia-garden-opens",
    title: "Zinnia garden opens behind the customs house",
    date: "2013-05-04",
    source: "harbour-gazette",
    language: "en",
    body: "Sixty people came to see the **first** zinnia garden of the town. *Nobody* had [asked](https://example.org/) for one & it is <b>full</b>.",
  },
  {
    id: "a-garden-and-one-zinnia",
    title: "What is left of the border",
    date: "2016-08-11",
    source: "lindmouth-courier",
    language: "en",
    body: "In the garden of the pilots' house there is one zinnia left.\n\n<!-- hidden remark -->\n\nThe council counts it twice.",
  },
  {
    id: "council-plants-again",
    title: "Council plants again",
    date: "2019-03-02T08:30+01:00",
    source: "harbour-gazette",
    authors: ["Edda Quitzow"],
    language: "en",
    body: "After three dry summers the council has voted for another zinnia garden, the gardener said on Friday.",
  },
  {
    id: "matou-gongren",
    title: "码头工人罢工结束",
    date: "2017-02-01",
    language: "zh",
    body: "北京大学的研究人员在香港的码头进行了采访。工人们第二天回到了码头。",
  },
];
