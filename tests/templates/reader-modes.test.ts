/** What programs take from an article's page that show it without the rest: Readability (reader mode of Firefox) and Defuddle (Obsidian). */
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/record/record.ts";
import { textBlocks } from "../../src/site/body/plain-text.ts";
import { machineDates } from "../../src/site/pages/machine-dates.ts";
import type { PageData } from "../../src/site/pages/page.ts";
import { makeArchive } from "../made-archive.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { drawExactly, drawSite } from "./drawn-site.ts";
import { articleData, date, entry, RECORD, SITE } from "./handmade.ts";

interface Taken {
  title: string;
  authors: string;
  date: string;
  language: string;
  direction: string;
  /** The text's words, with one space between each two. */
  text: string;
}

describe("reader modes take title, authors, date, language and every paragraph, and nothing else,", () => {
  it("of articles of the made archive", async () => {
    const root = await temporaryFolder();
    await makeArchive(root, { articles: 24, words: 120 });
    const pages = await drawSite(root, ["article"]);
    for (const { url, data, text } of pages) await expectTaken(data as PageData["article"], text, url);
  });

  it.each(Object.entries(ARTICLES))("of %s", async (name, [record, more]) => {
    await expectTakenOf(articleData({ ...record, ...MUCH_AROUND }, more), name);
  });

  it("of texts of any blocks and length", async () => {
    const blocks = fc.array(fc.constantFrom(...BLOCKS), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(blocks, fc.constantFrom(...PARAGRAPHS), fc.boolean(), async (blocks, last, around) => {
        const body = [PARAGRAPHS[1], ...blocks, last].join("\n\n");
        await expectTakenOf(articleData({ ...(around && MUCH_AROUND), body }), body);
      }),
      { numRuns: 25 },
    );
  });
});

async function expectTakenOf(data: PageData["article"], name: string): Promise<void> {
  await expectTaken(data, await drawExactly("article", data.entry.url, data, SITE), name);
}

async function expectTaken({ record, entry }: PageData["article"], html: string, name: string): Promise<void> {
  const expected: Taken = {
    title: entry.title,
    authors: (record.authors ?? [record.agency ?? ""]).join(", "),
    date: (entry.date && machineDates(entry.date)?.iso) ?? "",
    language: record.language ?? "en",
    direction: /^(?:ar|he)/.test(record.language ?? "") ? "rtl" : "ltr",
    text: words(textBlocks(record.body).join("\n").replaceAll(" | ", " ")),
  };
  expect(takenByReadability(html), `Readability: ${name}`).toEqual(expected);
  expect(await takenByDefuddle(html), `Defuddle: ${name}`).toEqual(expected);
}

function takenByReadability(html: string): Taken {
  const taken = new Readability(documentOf(html)).parse();
  return {
    title: taken?.title ?? "",
    authors: taken?.byline ?? "",
    date: taken?.publishedTime ?? "",
    language: taken?.lang ?? "",
    direction: taken?.dir ?? "ltr",
    text: words(taken?.textContent ?? ""),
  };
}

async function takenByDefuddle(html: string): Promise<Taken> {
  const taken = await Defuddle(documentOf(html), "https://archive.example/repository/articles/a/");
  const { body } = documentOf(`<!doctype html><html><head></head><body>${taken.content}</body></html>`);
  return {
    title: taken.title,
    authors: taken.author,
    date: taken.published,
    language: taken.language,
    direction: body.firstElementChild?.getAttribute("dir") ?? "ltr",
    text: words(body.textContent ?? ""),
  };
}

function documentOf(html: string) {
  return parseHTML(html).document;
}

function words(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(" ");
}

const PARAGRAPHS = [
  "The ferry did not sail on Tuesday.",
  "President Moon Jae-in reaffirmed his commitment to engagement, the ministry said, and asked both sides, once more, to come back to the table before the end of the year.",
  `${"The harbour board met behind closed doors on Thursday and put the decision off until the spring, after three members had asked for a second opinion on the foundations. ".repeat(4)}`.trim(),
];

/** Defuddle takes a short list that nothing introduces, and a heading with little below it at the end, for what surrounds an article. */
const BLOCKS = [
  ...PARAGRAPHS,
  `## What the board said\n\n${PARAGRAPHS[2]}`,
  `### Berths\n\n${PARAGRAPHS[1]}`,
  "> “We have been told for nine years that the wall would be finished next summer,” said one resident of Fish Street.",
  "What the port gets, according to the plan of the authority:\n\n- a berth for the night ferry\n- two cranes, of which one works\n- a shed",
  "The board will build in this order, the harbour master said:\n\n1. First the wall.\n2. Then the quay.",
  "| Place | High water | Height |\n| --- | --- | --- |\n| Lindmouth Old Pier | 05:12 | 4.3 m |\n| Lighthouse | 04:58 | 4.6 m |",
  "It was *never* said **how much**, nor by whom; see [the minutes](https://example.org/minutes).",
  "The tides of the day, as the harbour master wrote them down:\n\n    High water 05:12\n    Low water 11:31",
];

/** What stands around the text, more of it than of the text. */
const MUCH_AROUND: Partial<ArticleRecord> = {
  dek: "Traders, shipowners and residents ask the council for a hall, a wall and a bridge before winter, and for an answer",
  captions: Array.from({ length: 6 }, (_, i) => ({
    text: `The mayor, the harbour master, two councillors and a dog at the opening of berth ${i + 1}, seen from the sea wall.`,
    credit: "Yonhap",
  })),
  conflicts: [
    ...(RECORD.conflicts ?? []),
    {
      field: "authors",
      kind: "other",
      values: {
        says: "The page names Choi Si-young above the text, and Lee Wan, Ada Quill and Jens Petersen below it.",
      },
    },
  ],
  note: "This article has been corrected: an earlier version gave the wrong height of the wall, the wrong day, and the wrong name.",
  section: "National",
  dateline: "SEOUL",
  url: "https://www.koreaherald.com/view.php?ud=20210121000879",
  rights: { statement: "Creative Commons Attribution 4.0", licence: "https://creativecommons.org/licenses/by/4.0/" },
};

const in2021 = (more: object) => ({ date: date("2021-01-21", "21 January 2021", more) });

const ARTICLES: { [name: string]: [Partial<ArticleRecord>, Partial<PageData["article"]>?] } = {
  "a sentence": [{ body: PARAGRAPHS[0] as string }],
  "a sentence, of which the archive may show no more": [{ body: PARAGRAPHS[1] as string, publish: "excerpt" }],
  "a long text": [{ body: Array.from({ length: 30 }, () => PARAGRAPHS[2]).join("\n\n") }],
  "a text that is a table": [{ body: `${PARAGRAPHS[0]}\n\n${BLOCKS.find((block) => block.startsWith("|"))}` }],
  "a text that repeats its headline": [{ body: `${RECORD.title}\n\n${PARAGRAPHS[1]}` }],
  "no author": [{ authors: [], body: PARAGRAPHS[1] as string }],
  "an agency": [{ authors: undefined as never, agency: "Yonhap", body: PARAGRAPHS[1] as string }],
  "many authors": [{ authors: ["Choi Si-young", "Lee Wan", "Ada Quill"] }],
  "an uncertain date": [
    {},
    { entry: entry("a", RECORD.title ?? "", { authors: ["Choi Si-young"], ...in2021({ certainty: "low" }) }) },
  ],
  Arabic: [
    {
      language: "ar",
      title: "هيئة الميناء تدرس تعميق القناة",
      body: "اجتمعت هيئة الميناء يوم الخميس في جلسة مغلقة وأجلت القرار إلى الربيع.\n\nوقال أحد السكان: «نسمع منذ تسع سنوات أن الجدار سيكتمل في الصيف المقبل».",
    },
  ],
  Hebrew: [
    {
      language: "he",
      title: "המעבורת לא הפליגה",
      body: "המעבורת לא הפליגה ביום שלישי.\n\nהמועצה תדון בכך ביום חמישי.",
    },
  ],
  Korean: [
    {
      language: "ko",
      title: "방조벽 건설 계획을 추진",
      body: "여객선사는 승객 수를 밝히지 않았다.\n\n크레인 네 대 가운데 두 대는 한 번도 가동되지 않았다.",
    },
  ],
  Japanese: [
    {
      language: "ja",
      title: "港湾局、防潮堤の計画を承認",
      body: "港湾局は木曜日に会合を開き、決定を春まで延期した。\n\n住民は「九年間、来年の夏には完成すると聞かされてきた」と話した。",
    },
  ],
  Chinese: [
    {
      language: "zh",
      title: "码头工人罢工结束",
      body: "港务局星期四举行闭门会议，把决定推迟到春天。\n\n工人们第二天回到了码头。",
    },
  ],
  German: [
    {
      language: "de",
      title: "Neue Fähre verbindet Nordholm",
      body: "Die Fähre fuhr am Dienstag nicht.\n\nDer Rat berät am Donnerstag.",
    },
  ],
};
