import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { suggestTopics } from "../../src/term-extraction/suggest-topics.ts";
import { ENGLISH, OF_LANGUAGES, storiesOf } from "./stories.ts";

const suggested = (articles = ENGLISH, options: Partial<Parameters<typeof suggestTopics>[1]> = {}) =>
  suggestTopics(() => articles, { topics: [], limit: 30, ...options });

describe("the topics suggested for an archive", () => {
  it("are people, places, bodies and subjects, with the forms in which they are met", async () => {
    const suggestions = await suggested();
    const matches = Object.fromEntries(suggestions.map(({ label, match }) => [label, match]));
    expect(matches).toMatchObject({
      "Greta Marlow": ["Greta Marlow", "Marlow"],
      Lindmouth: ["Lindmouth"],
      "Harbour tax": ["harbour tax"],
      "Lindmouth Harbour Authority": ["Lindmouth Harbour Authority", "LHA"],
    });
    expect(matches.Earthquakes).toEqual(expect.arrayContaining(["earthquakes", "earthquake", "tsunami"]));
    expect(suggestions.length).toBeLessThan(9);
  });

  it("say how many articles would be given them, and name three", async () => {
    const [tax] = (await suggested()).filter(({ label }) => label === "Harbour tax");
    expect(tax).toMatchObject({
      id: "harbour-tax",
      articles: 2,
      titled: 2,
      mentioned: 2,
      sources: 2,
      from: "2010",
      to: "2011",
    });
    expect(tax?.examples.map(({ title }) => title)).toEqual([
      "Marlow defends harbour tax before council",
      "Council backs Marlow over harbour tax",
    ]);
  });

  it("are below another where one phrase contains the other", async () => {
    const stories = storiesOf("en", [
      ...ENGLISH.map(({ title, paragraphs }) => [title, ...paragraphs]),
      [
        "Lindmouth Regatta called off",
        "The Lindmouth Regatta was called off. Sailors left Lindmouth. There is no Lindmouth Regatta in June, and Lindmouth is sad.",
      ],
      [
        "Lindmouth Regatta begins",
        "The Lindmouth Regatta began. It is the tenth Lindmouth Regatta in Lindmouth, and for Lindmouth the best.",
      ],
    ]);
    const suggestions = await suggested(stories);
    expect(suggestions.find(({ id }) => id === "lindmouth-regatta")).toMatchObject({ broader: "lindmouth" });
    const known = [{ id: "town", label: "The town", match: ["Lindmouth"] }];
    const others = await suggested(stories, { topics: known });
    expect(others.find(({ id }) => id === "lindmouth-regatta")).toMatchObject({ broader: "town" });
  });

  it("are none that the vocabulary has, and none that a person does not want", async () => {
    const topics = [{ id: "quakes", label: "Quakes", match: ["earthquakes"] }];
    const labels = (await suggested(ENGLISH, { topics, unwanted: ["marlow"] })).map(({ label }) => label);
    expect(labels).toContain("Harbour tax");
    expect(labels).not.toContain("Earthquakes");
    expect(labels).not.toContain("Greta Marlow");
  });

  it("have ids that no topic has, nor had", async () => {
    const topics = [{ id: "tolls", label: "Another", aliases: ["harbour-tax"], match: ["another"] }];
    const [tax] = (await suggested(ENGLISH, { topics })).filter(({ label }) => label === "Harbour tax");
    expect(tax?.id).toBe("harbour-tax-2");
  });

  it("are one for a name of several languages", async () => {
    const german = OF_LANGUAGES.find(({ language }) => language === "de")?.stories ?? [];
    const english = storiesOf("en", [
      ["Petra Hollmann visits", "The minister Petra Hollmann visits. Petra Hollmann comes by ferry."],
      ["Petra Hollmann leaves", "The minister Petra Hollmann leaves. Petra Hollmann goes by ferry."],
    ]);
    const found = (await suggested([...english, ...german])).filter(({ label }) => label.includes("Hollmann"));
    expect(found).toMatchObject([{ label: "Petra Hollmann", articles: 5 }]);
  });

  it("are one for the names of a country in all languages of the archive, in that of the site", async () => {
    const stories = [
      ...storiesOf("en", [
        ["Germany builds a pier", "Germany builds a pier. In Germany nobody minds."],
        ["Ferries to Germany", "Ferries sail to Germany again. Germany waits for them."],
      ]),
      ...storiesOf("de", [
        ["Deutschland baut eine Mole", "Deutschland baut eine Mole. In Deutschland stört das niemanden."],
        ["Fähren nach Deutschland", "Fähren fahren wieder nach Deutschland. Deutschland wartet."],
      ]),
    ];
    const match = expect.arrayContaining(["Germany", "Deutschland"]);
    const english = (await suggested(stories)).filter(({ match }) => match.includes("Deutschland"));
    expect(english).toMatchObject([{ label: "Germany", articles: 4, match }]);
    const german = (await suggested(stories, { language: "de-AT" })).filter(({ match }) => match.includes("Germany"));
    expect(german).toMatchObject([{ label: "Deutschland", articles: 4 }]);
  });

  it("join an acronym with the name that it stands for, where articles have both", async () => {
    const stories = storiesOf("en", [
      ["IWC meets", "The IWC met in May. The International Whaling Commission has no vote, and the IWC knows it."],
      ["IWC parts", "The IWC parted. Of the International Whaling Commission nothing is heard, nor of the IWC itself."],
    ]);
    const match = ["International Whaling Commission", "IWC"];
    expect(await suggested(stories)).toMatchObject([{ label: "International Whaling Commission", match }]);
  });

  it("are no surnames and first words alone, and no words of general language", async () => {
    const stories = storiesOf("en", [
      [
        "Impact of a holiday",
        "The holiday had an impact. Mayor Quill spoke of the impact of the holiday, and Mayor Quill left.",
      ],
      [
        "Holiday and impact",
        "A holiday has an impact. Mayor Quill had said so before the holiday. Mr Quill saw the impact.",
      ],
    ]);
    expect(await suggested(stories)).toEqual([]);
  });

  it("are no first names alone", async () => {
    const told = (full: string, name: string) =>
      storiesOf("en", [
        [
          `A boat for ${name}`,
          `On Monday ${full} sailed. A boat awaited ${name} at noon, and with ${name} came a crew.`,
        ],
        [
          `A song by ${name}`,
          `On Friday ${full.split(" ")[0]} Orlam sang. Crowds cheered ${name}, and to ${name} they sang.`,
        ],
      ]);
    const labels = async (full: string, name: string) => (await suggested(told(full, name))).map(({ label }) => label);
    expect(await labels("Travlin Kelling", "Travlin")).not.toContain("Travlin");
    const alone = storiesOf("en", [
      ["A boat for Oslund", "On Monday Oslund sailed. A boat awaited Oslund at noon, and with Oslund came a crew."],
      ["A song by Oslund", "On Friday Oslund sang. Crowds cheered Oslund, and to Oslund they sang."],
    ]);
    expect((await suggested(alone)).map(({ label }) => label)).toContain("Oslund");
  });

  it("are no parts of a word with a hyphen", async () => {
    const stories = storiesOf("en", [
      ["Envoys praise inter-Korean trade", "Envoys spoke of inter-Korean trade, and of the inter-Korean road."],
      ["Snow shuts inter-Korean road", "The inter-Korean road is shut. An inter-Korean train stands still."],
      ["Rain shuts inter-Korean road", "The inter-Korean road is shut again. An inter-Korean boat is late."],
    ]);
    expect((await suggested(stories)).flatMap(({ match }) => match)).not.toContain("inter");
  });

  it("have no other forms of an English name, which are other words", async () => {
    const stories = storiesOf("en", [
      ["Corsairs win", "The Lindmouth Corsairs won. Now the Corsairs are glad, and the Corsairs sing."],
      ["Corsairs lose", "The Lindmouth Corsairs lost. Now the Corsairs are sad, and the Corsairs weep."],
    ]);
    const matches = (await suggested(stories)).map(({ match }) => match);
    expect(matches).toContainEqual(["Lindmouth Corsairs", "Corsairs"]);
  });

  it("are words of general language where articles state them as keywords", async () => {
    const stories = storiesOf("en", [
      ["A holiday in June", "The holiday is in June. Nobody works on a holiday."],
      ["The holiday is moved", "On Friday the holiday was moved. The holiday will be in May."],
    ]);
    expect((await suggested(stories)).map(({ label }) => label)).toEqual([]);
    const stated = stories.map((story) => ({ ...story, keywords: ["Holiday", "lindmouth.example"] }));
    expect((await suggested(stated)).map(({ label }) => label)).toEqual(["Holiday"]);
  });

  it("hold no word of one language that is another word in the archive's other language", async () => {
    const stories = [
      ...storiesOf("de", [
        ["Brand im Hafen", "Ein Brand brach im Hafen aus. Die Feuerwehr löschte den Brand."],
        ["Waldbrand gelöscht", "Der Waldbrand ist gelöscht. Die Feuerwehr ging heim, der Waldbrand war groß."],
      ]),
      ...storiesOf("en", [
        ["A new brand", "The brand is new. Nobody knows the brand."],
        ["Blaze at the pier", "A blaze broke out. The blaze was put out at night."],
      ]),
    ];
    const [fires] = (await suggested(stories)).filter(({ label }) => label === "Fires");
    expect(fires?.match).toEqual(expect.arrayContaining(["blaze", "Waldbrand"]));
    expect(fires?.match).not.toContain("Brand");
    expect(fires?.articles).toBe(2);
  });

  it("are no more than were asked for, and none for an archive without articles", async () => {
    expect(await suggested([])).toEqual([]);
    expect((await suggested(ENGLISH, { limit: 2 })).length).toBe(2);
  });
});

test.each(OF_LANGUAGES)("in $language they are words of the language as they stand in a dictionary", async (one) => {
  const suggestions = await suggested(one.stories);
  const labels = suggestions.map(({ label }) => label);
  for (const label of one.found) expect(labels).toContain(label);
  for (const label of one.never) expect(labels).not.toContain(label);
});

test("whatever the texts are, every suggestion has articles, phrases of its own and an id of its own", async () => {
  const word = fc.constantFrom(
    "Marlow",
    "Greta",
    "harbour",
    "tax",
    "the",
    "of",
    "地震",
    "김서연이",
    "(",
    ".",
    "US",
    "us",
    "»",
    "1",
    "e\u0301",
  );
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
  const article = fc.tuple(text, fc.array(text, { maxLength: 4 }), fc.constantFrom("en", "de", "ja", "und"));
  await fc.assert(
    fc.asyncProperty(fc.array(article, { maxLength: 8 }), async (drawn) => {
      const articles = drawn.flatMap(([title, paragraphs, language]) => storiesOf(language, [[title, ...paragraphs]]));
      const suggestions = await suggested(articles);
      expect(new Set(suggestions.map(({ id }) => id)).size).toBe(suggestions.length);
      for (const { articles: number, match, mentioned, titled } of suggestions) {
        expect(number).toBeGreaterThan(1);
        expect(mentioned).toBeGreaterThanOrEqual(number);
        expect(number).toBeGreaterThanOrEqual(titled);
        expect(match.every((phrase) => phrase.trim() === phrase && phrase !== "")).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
