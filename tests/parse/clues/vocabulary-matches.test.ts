import { describe, expect, it } from "vitest";
import { matchesGlob } from "../../../src/parse/clues/publisher.ts";
import { matchTopics } from "../../../src/parse/clues/topics.ts";
import type { Recogniser, Source } from "../../../src/vocabulary/source.ts";
import { PROSE, reading } from "../pages.ts";

function publisher(id: string, ...recognise: Omit<Recogniser, "why">[]): Source {
  return { id, name: id, aliases: [], publish: "full", recognise: recognise.map((sign) => ({ ...sign, why: "test" })) };
}

const HEADLINE = "Port Ellis approves plan to dredge the eastern channel";
const page = (first: string, last: string) => `${first}\n\n${HEADLINE}\n\n${PROSE}\n\n${last}`;
const sourceOf = (text: string, ...sources: Source[]) => {
  const { fields, conflicts } = reading(text, { sources });
  return {
    id: fields.source?.value,
    certainty: fields.source?.certainty,
    conflicts: conflicts.map(({ field }) => field),
  };
};

describe("the publisher", () => {
  it("is known by a line, wherever `*` stands for anything", () => {
    expect(
      sourceOf(page("Top", "By Ana Ruiz ("), publisher("courier", { line: "By * (", at: "last", certainty: "medium" })),
    ).toMatchObject({ id: "courier", certainty: "medium" });
    expect(
      sourceOf(page("By Ana Ruiz (", "End"), publisher("courier", { line: "By * (", at: "last", certainty: "medium" })),
    ).toMatchObject({ id: undefined });
  });

  it("is one step more certain where two signs agree, and no more where one is met twice", () => {
    const two = publisher(
      "courier",
      { line: "Top", at: "first", certainty: "low" },
      { phrase: "island voices", certainty: "low" },
    );
    expect(sourceOf(page("Top", "Island Voices"), two)).toMatchObject({ certainty: "medium" });
    expect(sourceOf(page("Top", "Top"), two)).toMatchObject({ certainty: "low" });
  });

  it("is known by its domain in an e-mail address or a link, subdomains included, look-alikes not", () => {
    const courier = publisher("courier", { domain: "courier.example", certainty: "medium" });
    expect(sourceOf(page("Top", "Write to ana@courier.example"), courier).id).toBe("courier");
    expect(sourceOf(page("Top", "https://www.courier.example/a"), courier).id).toBe("courier");
    expect(sourceOf(page("Top", "Write to ana@courier.example.org"), courier).id).toBeUndefined();
    expect(sourceOf(page("Top", "https://thecourier.example/"), courier).id).toBeUndefined();
  });

  it("is in doubt where the signs of another are as strong, and the conflict says so", () => {
    const one = publisher("courier", { phrase: "Island Voices", certainty: "high" });
    const other = publisher("gazette", { phrase: "Gazette Group", certainty: "high" });
    expect(sourceOf(page("Island Voices", "A title of the Gazette Group"), one, other)).toMatchObject({
      certainty: "medium",
      conflicts: ["source"],
    });
  });

  it("is decided once: the date is read by the usage of the one recorded, and the lines of the one recorded are furniture", () => {
    const courier = { ...publisher("courier", { phrase: "Harbour Street 4", certainty: "medium" }), country: "GB" };
    const gazette = {
      ...publisher(
        "gazette",
        { phrase: "Gazette Group", certainty: "medium" },
        { phrase: "Harbour Street", certainty: "medium" },
      ),
      country: "US",
    };
    const [first, ...rest] = PROSE.split("\n\n");
    const own = "Every Friday in all shops of the island and at the pier";
    const text = `${HEADLINE}\nBy Ana Ruiz\n03/04/2024\n\n${[first, own, ...rest].join("\n\n")}\n\nHarbour Street 4\nA title of the Gazette Group`;
    const learned = (source: string) => ({ source, captures: 3, lines: new Map([[own.toLowerCase(), 3]]) });
    for (const sources of [
      [courier, gazette],
      [gazette, courier],
    ]) {
      const { fields, body } = reading(text, { sources });
      expect(fields.source?.value).toBe("gazette");
      expect(fields.date?.value).toBe("2024-03-04");
      expect(body).toContain(own);
      for (const [id, kept] of [
        ["courier", true],
        ["gazette", false],
      ] as const) {
        const furniture = new Map([[id, learned(id)]]);
        expect(reading(text, { sources, furniture }).body.includes(own)).toBe(kept);
      }
    }
  });

  it("is the same whatever was learned of its lines", () => {
    const courier = publisher("courier", { line: "Island Voices", at: "last", certainty: "high" });
    const furniture = new Map([
      ["courier", { source: "courier", captures: 3, lines: new Map([["island voices", 3]]) }],
    ]);
    const text = page("Top", "Island Voices");
    const [alone, taught] = [reading(text, { sources: [courier] }), reading(text, { sources: [courier], furniture })];
    expect(taught.roles).not.toEqual(alone.roles);
    expect(taught.fields.source).toEqual(alone.fields.source);
  });

  it("is absent where nothing points to one", () => {
    expect(
      sourceOf(page("Top", "End"), publisher("courier", { phrase: "Island Voices", certainty: "high" })).id,
    ).toBeUndefined();
  });

  it.each([
    ["by ana (", "by * (", true],
    ["by (", "by * (", false],
    ["abcabc", "a*c", true],
    ["ab", "a*b*b", false],
    ["anything", "*", true],
  ])("%s against %s", (text, glob, matches) => expect(matchesGlob(text, glob)).toBe(matches));
});

describe("topics", () => {
  const topics = [
    { id: "harbours", label: "Harbours", match: ["harbour authority", "dredge", "dredging"] },
    { id: "fishing", label: "Fishing", match: ["fishermen", "fishing"] },
    { id: "war", label: "War", match: ["war"] },
  ];

  it("are suggested by whole words in headline and text, the strongest first", () => {
    expect(
      matchTopics(topics, { title: HEADLINE, dek: "Fishermen had asked for it", body: PROSE }).map(({ id }) => id),
    ).toEqual(["harbours", "fishing"]);
  });

  it("are not suggested by a word within another", () => {
    expect(matchTopics(topics, { title: "A warm reward", dek: "", body: "The warden was forward." })).toEqual([]);
  });

  const topicsOf = (article: { title?: string; dek?: string; body: string }) =>
    matchTopics(topics, { title: "Budget passed", dek: "", ...article }).map(({ id }) => id);
  const lead = "The council met on Monday and passed the budget for the year. ".repeat(8);

  it.each([
    ["in the headline", { title: "Fishermen strike", body: lead }, true],
    ["in the standfirst", { dek: "Fishermen strike", body: lead }, true],
    ["in the lead and once more", { body: `Fishermen strike.\n${lead}\nThe fishermen went home.` }, true],
    ["in the lead alone", { body: `Fishermen strike.\n${lead}` }, false],
    ["three times below the lead", { body: `${lead}\nFishing is dear.\nFishing pays.\nFishermen strike.` }, true],
    ["twice below the lead", { body: `${lead}\nFishing is dear.\nFishing pays.` }, false],
    [
      "three times in a text of 2,000 words",
      { body: `${lead}\n${lead.repeat(20)}\n${"Fishing is dear.\n".repeat(3)}` },
      false,
    ],
  ])("are given to a story with a phrase %s", (_, article, isGiven) => {
    expect(topicsOf(article)).toEqual(isGiven ? ["fishing"] : []);
  });

  it("count phrases that overlap as one, and cite those that were met most", () => {
    const launches = [
      { id: "missiles", label: "Missiles", match: ["missile launches", "ballistic missile launches", "rocket"] },
    ];
    const body = `${lead}\nTwo ballistic missile launches.\nA rocket.`;
    expect(matchTopics(launches, { title: "Budget passed", dek: "", body })).toEqual([]);
    const [match] = matchTopics(launches, {
      title: "Budget passed",
      dek: "",
      body: `${body}\nA rocket. And a rocket.`,
    });
    expect(match?.phrases).toEqual(["rocket", "ballistic missile launches"]);
  });

  it("are not suggested by one mention in passing", () => {
    expect(
      matchTopics(topics, {
        title: "Budget passed",
        dek: "",
        body: `${"The council met. ".repeat(200)}Fishing was mentioned.`,
      }),
    ).toEqual([]);
  });

  it("are asked for more mentions in a long text, and for fewer where the article states one as a keyword", () => {
    const topics = [{ id: "ferries", label: "Ferries", match: ["ferry", "ferries"] }];
    const filler = (words: number) => Array.from({ length: words }, (_, i) => `word${i}`).join(" ");
    const ids = (body: string, ...keywords: string[]) =>
      matchTopics(topics, { title: "The harbour board meets", dek: "", body, keywords }).map(({ id }) => id);
    const lead = "The ferries sail again.";
    expect(ids(`${lead}\n${filler(150)} ferry ${filler(100)}`)).toEqual(["ferries"]);
    // Nearest to the length: two mentions for some 300 to 500 words.
    expect(ids(`${lead}\n${filler(300)} ferry ${filler(180)}`)).toEqual(["ferries"]);
    expect(ids(`${lead}\n${filler(300)} ferry ${filler(210)}`)).toEqual([]);
    const long = `${lead}\n${filler(300)} ferry ${filler(500)}`;
    expect(ids(long)).toEqual([]);
    expect(ids(long, "Harbour, Ferries")).toEqual([]);
    expect(ids(long, "Harbour", "Ferries")).toEqual(["ferries"]);
    const below = `The board met.\n${filler(300)} ferry ${filler(200)} ferry. Then a ferry ${filler(70)}`;
    expect(ids(below)).toEqual([]);
    expect(ids(`${below} A ferry left.`)).toEqual(["ferries"]);
    expect(ids(below, "ferries")).toEqual(["ferries"]);
    expect(ids(`The board met.\n${filler(300)} ferry ${filler(500)}`, "ferries")).toEqual([]);
  });

  it("are asked to be met below the lead", () => {
    const topics = [{ id: "ferries", label: "Ferries", match: ["ferry"] }];
    const body = (last: string) => `A ferry left, and a ferry came.\n${Array(220).fill("word").join(" ")} ${last}`;
    expect(matchTopics(topics, { title: "", dek: "", body: body("quay") })).toEqual([]);
    expect(matchTopics(topics, { title: "", dek: "", body: body("ferry") })).toHaveLength(1);
  });
});

describe("the language", () => {
  it.each([
    ["en", PROSE],
    [
      "de",
      "Der Rat der Stadt hat am Dienstag beschlossen, den östlichen Kanal auszubaggern, wie es die Fischer seit den Stürmen des letzten Winters gefordert hatten.",
    ],
    [
      "fr",
      "Le conseil municipal a approuvé mardi un plan de dragage du chenal oriental, que les pêcheurs réclamaient depuis les tempêtes de l'hiver dernier.",
    ],
    [
      "tr",
      "Belediye meclisi salı günü, balıkçıların geçen kışki fırtınalardan bu yana istediği doğu kanalının taranması planını onayladı.",
    ],
    [
      "ru",
      "Городской совет во вторник утвердил план углубления восточного канала, о котором рыбаки просили со времени штормов прошлой зимы.",
    ],
    [
      "ja",
      "市議会は火曜日、昨冬の嵐以来漁業者が求めてきた東水路の浚渫計画を承認した。費用は四百万ポンドと見込まれている。",
    ],
    [
      "ko",
      "시의회는 화요일 지난겨울 폭풍 이후 어민들이 요구해 온 동쪽 수로의 준설 계획을 승인했다. 비용은 사백만 파운드로 예상된다.",
    ],
    ["zh", "市议会星期二批准了疏浚东部航道的计划，自去年冬天的风暴以来渔民一直要求这样做。预计费用为四百万英镑。"],
    [
      "ar",
      "وافق مجلس المدينة يوم الثلاثاء على خطة لتعميق القناة الشرقية التي طالب بها الصيادون منذ عواصف الشتاء الماضي.",
    ],
  ])("%s", (language, text) => {
    expect(reading(text).fields.language?.value).toBe(language);
  });

  it("is absent where there is too little to tell", () => {
    expect(reading("12:30").fields.language).toBeUndefined();
  });

  it("is its publisher's where nothing else tells, and says so", () => {
    const courier = { ...publisher("courier", { phrase: "12:30", certainty: "high" }), language: "pt-BR" };
    expect(reading("12:30", { sources: [courier] }).fields.language).toMatchObject({
      value: "pt-BR",
      certainty: "low",
      rule: "language-of-the-publisher",
    });
    const { fields, conflicts } = reading(`${PROSE}\n\n12:30`, { sources: [courier] });
    expect(fields.language?.value).toBe("en");
    expect(conflicts).toEqual([]);
  });

  it("of the publisher tells which number is the month", () => {
    const courier = publisher("courier", { phrase: "Harbour Street", certainty: "high" });
    const text = `${HEADLINE}\n03/04/2024\n\n${PROSE}\n\nHarbour Street`;
    const read = (language?: string) =>
      reading(text, { sources: [{ ...courier, ...(language && { language }) }] }).fields.date?.value;
    expect([read(), read("en-GB"), read("en-US")]).toEqual([undefined, "2024-04-03", "2024-03-04"]);
  });

  it("keeps the region that the page's metadata gives", () => {
    const { fields } = reading(PROSE, {}, [{ field: "language", value: "en-gb", where: "html lang" }]);
    expect(fields.language?.value).toBe("en-GB");
  });
});
