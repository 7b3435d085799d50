/**
 * An archive made up from a fixed seed, for tests, screenshots and benchmarks: records over twelve years, six sources, thirty
 * topics, three languages, with gaps, undated articles, uncertain dates and contradictions.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { joinFile, toYaml } from "../src/record/front-matter.ts";

export interface MadeArchiveOptions {
  articles?: number;
  /** Words of an article's body, on average. */
  words?: number;
}

/** Writes `articles/` below `root`. The same options give the same bytes. */
export async function makeArchive(
  root: string,
  { articles = 600, words = 220 }: MadeArchiveOptions = {},
): Promise<void> {
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  await write("articles/site.yaml", toYaml(SITE));
  await write("articles/sources.yaml", toYaml({ list: SOURCES }).replace(/^list:\n/, ""));
  await write("articles/topics.yaml", toYaml({ list: TOPICS }).replace(/^list:\n/, ""));
  await mkdir(join(root, "articles/raw"), { recursive: true });
  for (let i = 0; i < articles; i += 200) {
    const some = Array.from({ length: Math.min(200, articles - i) }, (_, k) => makeRecord(i + k, words));
    await Promise.all(some.map(({ file, text }) => write(file, text)));
  }
}

const SITE = {
  title: "The Harbour Papers",
  description: "News from three ports and two islands, 2012 to 2023, in English, German and Korean.",
  language: "en",
  url: "https://example.org/harbour/",
  repository: "https://github.com/example/harbour",
  rights: "The articles remain their publishers'. The records may be reused freely.",
};

const SOURCES = [
  {
    id: "harbour-gazette",
    name: "The Harbour Gazette",
    homepage: "https://gazette.example/",
    country: "GB",
    language: "en",
  },
  { id: "island-courier", name: "Island Courier", country: "IE", language: "en" },
  { id: "northern-wire", name: "Northern Wire", homepage: "https://wire.example/", country: "NO", language: "en" },
  { id: "hafenbote", name: "Hafenbote", homepage: "https://hafenbote.example/", country: "DE", language: "de" },
  { id: "kuestenblatt", name: "Küstenblatt", country: "DE", language: "de" },
  { id: "busan-maeil", name: "부산매일", country: "KR", language: "ko" },
].map((source) => ({
  ...source,
  recognise: [{ phrase: source.name, certainty: "high", why: "Its name stands in the footer." }],
}));

const SUBJECTS = [
  ...[
    "Harbour",
    "Fishing",
    "Ferries",
    "Lighthouses",
    "Shipbuilding",
    "Customs",
    "Pilots",
    "Dredging",
    "Container trade",
    "Cruise ships",
  ],
  ...[
    "Weather",
    "Storm surges",
    "Sea walls",
    "Wind power",
    "Oil spills",
    "Seabirds",
    "Whales",
    "Tides",
    "Islands",
    "Tourism",
  ],
  ...["Council", "Elections", "Budget", "Courts", "Police", "Schools", "Hospitals", "Housing", "Railways", "Festivals"],
];
const TOPICS = SUBJECTS.map((label, i) => ({
  id: label.toLowerCase().replaceAll(" ", "-"),
  label,
  note: `Reports chiefly about ${label.toLowerCase()}; passing mentions are left to other topics.`,
  ...(i % 10 > 4 && { broader: (SUBJECTS[i - (i % 10)] ?? "").toLowerCase() }),
  match: [label.toLowerCase()],
}));

const WORDS = {
  en: "the harbour board said on its quay that new ferries would call at both islands before winter while fishing crews asked for longer piers and a cheaper berth as storms closed the old sea wall again and the council promised money for repairs".split(
    " ",
  ),
  de: "der Hafen meldet dass neue Fähren vor dem Winter beide Inseln anlaufen während die Fischer längere Kais verlangen und der Rat nach dem Sturm Geld für die alte Mauer verspricht obwohl das Amt noch prüft ob die Pläne reichen".split(
    " ",
  ),
  ko: "항만 당국은 새 여객선이 겨울이 오기 전에 두 섬에 모두 취항한다고 밝혔다 어민들은 더 긴 부두를 요구했고 시의회는 폭풍 뒤에 낡은 방파제를 고칠 예산을 약속했다 주민들은 계획이 충분한지 묻고 있다".split(
    " ",
  ),
};
const NAMES = {
  en: ["Ada Quill", "Tom Farrow", "Orla Byrne", "Ingrid Solberg"],
  de: ["Jens Petersen", "Greta Lüders"],
  ko: ["김하늘", "이바다"],
};

function makeRecord(number: number, words: number): { file: string; text: string } {
  const random = generator(number + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const source = pick(SOURCES);
  const language = source.language as keyof typeof WORDS;
  const sentence = () => {
    const text = Array.from({ length: 8 + Math.floor(random() * 14) }, () => pick(WORDS[language])).join(" ");
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const date = number % 97 === 0 ? undefined : makeDate(random);
  const certainty = pick(["high", "high", "high", "medium", "medium", "low"] as const);
  const title = sentence().split(" ").slice(0, 9).join(" ").replace(/\.$/, "");
  const topics = [...new Set([pick(TOPICS).id, pick(TOPICS).id, pick(TOPICS.slice(0, 8)).id])];
  const authors = random() < 0.7 ? [pick(NAMES[language])] : undefined;
  const paragraphs = Array.from({ length: Math.max(1, Math.round((words / 45) * (0.5 + random()))) }, () =>
    [sentence(), sentence(), sentence()].join(" "),
  );
  const told = { rule: "made", lines: [1], quote: title };
  const evidence = {
    title: { certainty: "high", ...told, read: title },
    ...(date && { date: { certainty, ...told, lines: [3], quote: `Posted on ${date}`, read: date } }),
    source: { certainty: "high", ...told, read: source.id },
    ...(authors && { authors: { certainty: "high", ...told, read: authors } }),
    language: { certainty: "high", rule: "made", read: language },
    topics: { certainty: "medium", rule: "made", read: topics },
  };
  const conflicts =
    date && number % 23 === 0
      ? [{ field: "date", says: `The caption gives another day than ${date}, which the text names.` }]
      : undefined;
  const data = { title, date, source: source.id, authors, language, topics, evidence, conflicts };
  const id = `report-${String(number + 1).padStart(5, "0")}`;
  return {
    file: `articles/records/${date?.slice(0, 4) ?? "undated"}/${id}.md`,
    text: joinFile(toYaml(data), paragraphs.join("\n\n")),
  };
}

/** 2012 to 2023; nothing in the autumn of 2016, more in later years, some dates with a time, some by month alone. */
function makeDate(random: () => number): string {
  const year = 2012 + Math.floor(Math.sqrt(random()) * 12);
  const month = 1 + Math.floor(random() * (year === 2016 ? 8 : 12));
  const day = 1 + Math.floor(random() * 28);
  const two = (value: number) => String(value).padStart(2, "0");
  const kind = random();
  if (kind < 0.03) return `${year}-${two(month)}`;
  const date = `${year}-${two(month)}-${two(day)}`;
  return kind < 0.3 ? `${date}T${two(6 + Math.floor(random() * 16))}:${two(Math.floor(random() * 60))}+01:00` : date;
}

/** mulberry32: the same numbers from 0 to 1 for the same seed. */
function generator(seed: number): () => number {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
