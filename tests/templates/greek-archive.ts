/**
 * The made archive with all that is not the program's own written in Greek letters: articles, names, and what the keeper says. So a
 * Latin word on a page is the interface's, or stands in a record's English.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dump, load } from "js-yaml";
import { joinFile, splitFile } from "../../src/record/front-matter.ts";
import { toYaml } from "../../src/system/yaml/yaml-text.ts";
import { makeArchive } from "../made-archive.ts";

export async function makeGreekArchive(root: string, articles: number, language: string): Promise<void> {
  await makeArchive(root, { articles, words: 60, language });
  const rewrite = async (path: string, change: (text: string) => string) =>
    writeFile(join(root, path), change(await readFile(join(root, path), "utf8")));
  for (const name of ["site", "sources", "topics"])
    await rewrite(`articles/${name}.yaml`, (text) => dump(inGreek(load(text))));
  const paths = await readdir(join(root, "articles/records"), { recursive: true });
  for (const [i, path] of paths
    .filter((path) => path.endsWith(".md"))
    .sort()
    .entries()) {
    await rewrite(`articles/records/${path}`, (text) => {
      const { data, body } = splitFile(text, path);
      const { evidence, conflicts, ...values } = data;
      // Sentences of contradictions stay English, as the program writes them.
      const front = inGreek({ ...values, ...PARTICULARS[i] }) as Mapping;
      const record = joinFile(toYaml({ ...front, evidence: groundsInGreek(evidence), conflicts }), greek(body));
      return i === PARTICULARS.length ? record.replace(/^title: /m, "title: Φ: ") : record;
    });
  }
}

interface Mapping {
  [key: string]: unknown;
}

/** What was read is put under the field's own name, so that ids stay ids. */
function groundsInGreek(evidence: unknown): Mapping {
  const grounds = Object.entries(evidence as { [field: string]: Mapping }).map(([field, ground]) => {
    const { [field]: read } = inGreek({ [field]: ground.read }) as Mapping;
    return [field, { ...(inGreek(ground) as Mapping), read }];
  });
  return Object.fromEntries(grounds);
}

const LATIN = "abcdefghijklmnopqrstuvwxyz";
const GREEK = "αβγδεφγηιξκλμνοπθρστυβωχψζ";

/** What the made archive has nothing of; after these comes a record that cannot be read. */
const PARTICULARS: readonly object[] = [
  { withheld: { reason: "asked for", date: "2020-03-01" } },
  { publish: "withheld" },
  { source: "no-such-paper" },
  { publish: "excerpt", url: "https://paper.example/1" },
  { publish: "listing", updated: "2021-02-03T10:00Z" },
  { aliases: ["earlier-name"] },
  { title: undefined },
  { date: "2015-03-01/2016-05" },
  { date: "2015-03-01~" },
  { date: "2015-03-01%" },
  { date: "2015-06/.." },
  { date: "2015?" },
  { authors: ["A A", "B B", "C C", "D D", "E E", "F F"] },
  { rights: { statement: "KOGL Type 4" } },
  { rights: { statement: "CC BY-NC-SA 4.0" } },
];

/** Keys whose values are ids, addresses, dates and the like. */
const NO_TEXT = new Set(
  "id source topics broader date updated language url homepage repository branch recognise capture sha256 encoding country publish licence certainty lines read aliases".split(
    " ",
  ),
);

function inGreek(value: unknown): unknown {
  if (typeof value === "string")
    return value.startsWith("sha256:") || /^(?:CC BY|KOGL) /.test(value) ? value : greek(value);
  if (Array.isArray(value)) return value.map(inGreek);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, NO_TEXT.has(key) ? inner : inGreek(inner)]),
  );
}

/** Letter for letter, save in addresses. */
export function greek(text: string): string {
  return text.replace(/\S+(?:@|:\/\/)\S+|\p{Script=Latin}/gu, (letter) => {
    if (letter.length > 2) return letter;
    const plain = letter.normalize("NFD").charAt(0);
    const place = LATIN.indexOf(plain.toLowerCase());
    const other = GREEK[place] ?? "ω";
    return plain === plain.toLowerCase() ? other : other.toUpperCase();
  });
}
