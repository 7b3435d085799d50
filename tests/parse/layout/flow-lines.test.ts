/** Text that a file has wrapped is read as it was written. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowLines } from "../../../src/parse/layout/flow-lines.ts";
import { pageOf, reading } from "../pages.ts";
import { wrapped } from "./wrapped.ts";

/** What the lines say that are not blank. */
function written(text: string): string[] {
  return flowLines(pageOf(text)).flatMap((line) => (line.text.trim() === "" ? [] : [line.text.trim()]));
}

const SENTENCES: { readonly [language: string]: readonly string[] } = {
  en: [
    "The harbour board of Lindmouth voted on Monday night to close the old east pier to all traffic, after divers found cracks in four of the piles.",
    "Engineers who spoke at the meeting said that the damage had been growing for at least two winters.",
    "“We have been asking for repairs for ten years,” said Mr. Harker, who called the decision overdue but poorly prepared.",
    "The board put the cost of a new pier at £48,000, of which the province is expected to pay about a third.",
    "A final vote on the budget is due in the autumn.",
    "Fishing crews who land their catch there will be moved to the north quay for the season, where two cranes and a cold store are to be installed.",
  ],
  de: [
    "Der Hafenausschuss von Lindmünde beschloss am Montagabend, den alten Ostpier für jeden Verkehr zu sperren, nachdem Taucher Risse in vier Pfählen gefunden hatten.",
    "Ingenieure sagten in der Sitzung, der Schaden sei seit mindestens zwei Wintern gewachsen, und der nächste Sturm könne den äußeren Teil zum Einsturz bringen.",
    "„Wir bitten seit zehn Jahren um Reparaturen“, sagte der Vorsitzende des Fischereiverbands.",
    "Die Kosten eines neuen Piers werden auf elf Millionen Kronen geschätzt, wovon das Land etwa ein Drittel tragen soll.",
  ],
  fr: [
    "Le conseil du port de Lindmouth a décidé lundi soir de fermer la vieille jetée de l'est à toute circulation, après la découverte de fissures dans quatre pilotis.",
    "Les ingénieurs ont déclaré que les dégâts s'étaient aggravés pendant au moins deux hivers, et que la prochaine tempête pourrait emporter la partie extérieure.",
    "« Nous demandons des réparations depuis dix ans », a dit le président des pêcheurs.",
    "Un vote définitif sur le budget est attendu en automne.",
  ],
  ru: [
    "Портовый совет Линдмута в понедельник вечером решил закрыть старый восточный пирс для любого движения, после того как водолазы нашли трещины в четырёх сваях.",
    "Инженеры заявили на заседании, что повреждения росли по меньшей мере две зимы, и следующая буря может обрушить внешнюю часть.",
    "Стоимость нового пирса оценивают в одиннадцать миллионов крон, из которых область заплатит около трети.",
  ],
};

/** An article of one language: paragraphs of one to four sentences each. */
const article = fc
  .constantFrom(...Object.values(SENTENCES))
  .chain((sentences) =>
    fc.array(fc.array(fc.constantFrom(...sentences), { minLength: 2, maxLength: 4 }), { minLength: 4, maxLength: 8 }),
  )
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(" ")));
/** One of languages in which most words are in lower case. */
const cased = fc
  .constantFrom("en", "fr", "ru")
  .chain((language) =>
    fc.array(fc.shuffledSubarray([...(SENTENCES[language] ?? [])], { minLength: 3 }), { minLength: 4, maxLength: 8 }),
  )
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(" ")));
const width = fc.integer({ min: 60, max: 100 });
const column = fc.integer({ min: 34, max: 59 });

/** Where hardly a line ends within a sentence, as where each is one, nobody can tell that the text is wrapped. */
function showsThatItIsWrapped(text: string): boolean {
  return text.split("\n").filter((line) => line !== "" && !line.endsWith(".")).length >= 2;
}

const HEADER = "Board shuts east pier\n\nBy Mara Quillfeather\n\nMarch 4, 2019";

describe("an article that is wrapped", () => {
  it("has the paragraphs that it was written in, at any width, words divided or not", () => {
    fc.assert(
      fc.property(article, fc.oneof(width, column), fc.boolean(), (paragraphs, width, divides) => {
        const text = paragraphs.map((paragraph) => wrapped(paragraph, { width, divides })).join("\n\n");
        fc.pre(showsThatItIsWrapped(text));
        expect(written(`${HEADER}\n\n${text}`).slice(3)).toEqual(paragraphs);
      }),
    );
  });

  const [board, , repairs = "", cost] = SENTENCES.de ?? [];
  const asked = SENTENCES.fr?.[2] ?? "";
  it.each([
    [
      "where its few sentences end half of the lines with a comma, as in verse",
      48,
      [`${board} ${board}`, `${repairs} ${board}`, `${repairs} ${board}`, `${repairs} ${repairs} ${board} ${cost}`],
    ],
    ["where nearly all lines of a column begin with a capital", 34, Array(2).fill(`${repairs} ${repairs}`)],
    ["where only quotation marks that open are at the ends of lines", 87, Array(4).fill(`${asked} ${asked}`)],
  ])("has them %s", (_, width, paragraphs) => {
    const text = paragraphs.map((paragraph) => wrapped(paragraph, { width })).join("\n\n");
    expect(written(`${HEADER}\n\n${text}`).slice(3)).toEqual(paragraphs);
  });

  it.each([
    ["two more blank lines", "\n\n\n\n", ""],
    ["an indent", "\n\n", "     "],
  ])("has them where a blank line stands under each line, and %s parts them", (_, between, first) => {
    fc.assert(
      fc.property(cased, width, (paragraphs, width) => {
        const lines = paragraphs.map((paragraph) => wrapped(paragraph, { width, first }).replaceAll("\n", "\n\n"));
        expect(written(`${HEADER}\n\n${lines.join(between)}`).slice(3)).toEqual(paragraphs);
      }),
    );
  });

  it("keeps apart what blank lines part, where few lines go on in lower case", () => {
    const list = Array.from({ length: 12 }, (_, i) => (i % 6 ? `Ferry number ${i} sails to the islands` : "and back"));
    expect(written(list.join("\n\n"))).toEqual(list);
  });

  it("has them in a short text no line of which begins in lower case, and a list of titles with their teasers has none", () => {
    const lines = [
      "Wer in Lindmünde eine Glocke hören will, hört seit Jahrzehnten eine aus",
      "Tillmanns Werkstatt am Unteren Hafen.",
      "",
      "Bis zum Herbst will er die Werkstatt ausräumen. Formen kommen in das",
      "Museum der Stadt.",
    ];
    expect(written(`${HEADER}\n\n${lines.join("\n")}`).slice(3)).toEqual([
      `${lines[0]} ${lines[1]}`,
      `${lines[3]} ${lines[4]}`,
    ]);
    const titles = lines.map((line) => line.replace(/ aus$| in das$/, " hier").replace("räumen. ", "räumen und "));
    expect(written(`${HEADER}\n\n${titles.join("\n")}`).slice(3)).toEqual(titles.filter((line) => line !== ""));
  });

  it("has them where an indent parts several of one full line", () => {
    const [vote = "", cost = "", long = ""] = [SENTENCES.en?.[4], SENTENCES.en?.[3], SENTENCES.en?.[0]];
    const paragraphs = [`${long} ${cost} ${vote}`, `${vote} ${vote}`, `${vote} ${vote}`, `${long} ${long}`];
    const text = paragraphs.map((paragraph) => wrapped(paragraph, { width: 99, first: "  " })).join("\n");
    expect(written(`${HEADER}\n\n${text}`).slice(3)).toEqual(paragraphs);
  });

  it("has them where an indent alone parts them", () => {
    fc.assert(
      fc.property(article, width, fc.constantFrom("  ", "    ", "\t", "\u3000"), (paragraphs, width, first) => {
        const text = paragraphs.map((paragraph) => wrapped(paragraph, { width, first })).join("\n");
        expect(written(`${HEADER}\n\n${text}`).slice(3)).toEqual(paragraphs);
      }),
    );
  });

  it("reads as the article does that is not wrapped: the same body and the same fields", () => {
    fc.assert(
      fc.property(article, width, fc.boolean(), (paragraphs, width, divides) => {
        const page = (text: readonly string[]) => [HEADER, ...text].join("\n\n");
        const read = reading(page(paragraphs.map((paragraph) => wrapped(paragraph, { width, divides }))));
        const whole = reading(page(paragraphs));
        expect(read.body).toBe(whole.body);
        for (const field of ["title", "date", "authors"] as const)
          expect(read.fields[field]?.value).toEqual(whole.fields[field]?.value);
      }),
      { numRuns: 25 },
    );
  });

  it("gives every line of the file one role, and cites the lines of the file", () => {
    const paragraphs = SENTENCES.en as string[];
    const text = `${HEADER}\n\n${paragraphs.map((paragraph) => wrapped(paragraph, { width: 64 })).join("\n\n")}`;
    const read = reading(text);
    const numbers = text.split("\n").flatMap((line, i) => (line.trim() === "" ? [] : [i + 1]));
    expect(read.roles.map(({ line }) => line)).toEqual(numbers);
    expect(read.bodyFinding.lines).toEqual([7, numbers.at(-1)]);
  });
});

const COLUMN = [
  "LINDMOUTH, June 7.--The har-",
  "bour board of this town voted last",
  "night to close the old east pier to all",
  "traffic, after divers had found cracks",
  "in four of the timber piles that car-",
  "ry its seaward end.",
  "   Engineers who spoke at the meet-",
  "ing said that the damage had been",
  "growing for at least two winters.",
];
const IN_COLUMNS = [
  "LINDMOUTH, June 7.--The harbour board of this town voted last night to close the old east pier to all traffic, after divers had found cracks in four of the timber piles that carry its seaward end.",
  "Engineers who spoke at the meeting said that the damage had been growing for at least two winters.",
];

describe("a column of a newspaper", () => {
  it("is read with its divided words whole", () => {
    expect(written(COLUMN.join("\n"))).toEqual(IN_COLUMNS);
  });

  it("is read before the one that stands beside it", () => {
    const text = COLUMN.map((line) => `${line.padEnd(44)}${line}`).join("\n");
    expect(written(text)).toEqual([...IN_COLUMNS, ...IN_COLUMNS]);
    expect(reading(text).roles.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("is read before the two that stand beside it", () => {
    const text = COLUMN.map((line) => `${line.padEnd(44)}${line.padEnd(44)}${line}`).join("\n");
    expect(written(text)).toEqual([...IN_COLUMNS, ...IN_COLUMNS, ...IN_COLUMNS]);
    const ragged = COLUMN.map((line, i) => `${line.padEnd(42)}${(COLUMN[i + 2] ?? "").padEnd(46)}${line}`).join("\n");
    expect(written(ragged).slice(0, IN_COLUMNS.length)).toEqual(IN_COLUMNS);
    expect(written(ragged).slice(-IN_COLUMNS.length)).toEqual(IN_COLUMNS);
  });

  it("is none where the cells of a table stand side by side", () => {
    const table = [
      "Pier            Built    State",
      "East            1871     closed",
      "West            1902     open",
    ];
    const text = [...table, ...table, ...table].join("\n");
    expect(written(text)).toEqual([...table, ...table, ...table]);
  });
});

describe("a word at the end of a line", () => {
  const after = "the harbour board of Lindmouth voted on Monday night to close";
  const joined = (end: string, start: string, elsewhere = "nothing else") =>
    written(
      [
        after,
        `${after.slice(0, 48)} ${end}`,
        `${start} of Lindmouth to all traffic after the divers came`,
        `up with ${elsewhere}.`,
      ].join("\n"),
    )[0];

  it.each([
    ["is whole again", "thou-", "sand", "nothing else", "thousand"],
    ["keeps the hyphen that the text has elsewhere", "south-", "east", "the south-east wind", "south-east"],
    ["keeps the hyphen before a capital", "Anglo-", "French", "nothing else", "Anglo-French"],
    [
      "keeps a hyphen that stands for the rest of a word",
      "Vor-",
      "und Nachteile",
      "nothing else",
      "Vor- und Nachteile",
    ],
    ["is whole again in blackletter", "Haupt=", "stadt", "nothing else", "Hauptstadt"],
    ["is whole again where OCR has the sign of a word that goes on", "thou¬", "sand", "nothing else", "thousand"],
  ])("%s", (_, end, start, elsewhere, word) => {
    expect(joined(end, start, elsewhere)).toContain(` ${word} of Lindmouth`);
  });
});

describe("what stands over and under the pages of a paper", () => {
  const head = (page: number) => `The Lindmouth Courier    Monday, March 4, 2019    Page ${page}`;
  const paragraph = (SENTENCES.en as string[]).slice(0, 2).join(" ");
  const lines = wrapped(paragraph, { width: 60 }).split("\n");
  const pages = (over: (page: number) => string) =>
    [over(4), "", ...lines, "", ...lines.slice(0, 2), "", over(5), "", ...lines.slice(2), "", ...lines].join("\n");

  it.each([
    ["a head with its page", head],
    ["a page number alone", (page: number) => `- ${page} -`],
    ["a number before the name of the paper", (page: number) => `${page} THE LINDMOUTH COURIER, MONDAY, MARCH 4, 2019`],
    ["an address with the page of a print", (page: number) => `https://courier.example/pier\t${page}/9`],
    ["a page in German", (page: number) => `Seite ${page} von 9`],
  ])("%s does not divide a paragraph", (_, over) => {
    const flow = flowLines(pageOf(pages(over)));
    expect(flow.filter(({ text }) => text === paragraph)).toHaveLength(3);
    expect(flow.filter(({ ofPage }) => ofPage).map(({ text }) => text)).toContain(over(5));
  });

  it.each([
    "(Continued on page 5)",
    "Continued from Page A1",
    "Fortsetzung auf Seite 3",
    "Suite page 4",
    "Continúa en la página 6",
  ])("`%s` does not divide it either", (line) => {
    const text = [...lines, "", ...lines.slice(0, 2), line, ...lines.slice(2)].join("\n");
    expect(written(text)).toEqual([paragraph, paragraph, line]);
  });

  it.each(["Step 1", "Chapter 1", "Day 1", "Page numbers"])("`%s` is part of the text", (line) => {
    const steps = [line, line.replace("1", "2"), line.replace("1", "3")];
    const text = steps.map((step) => `${step}\n\n${lines.join("\n")}\n\n${lines.join("\n")}`).join("\n\n");
    expect(flowLines(pageOf(text)).some(({ ofPage }) => ofPage)).toBe(false);
  });
});

describe("lines of a wrapped text that are no paragraph stay as they stand", () => {
  const prose = (SENTENCES.en as string[]).map((sentence) => wrapped(sentence, { width: 62 })).join("\n\n");
  const kept = (lines: string) =>
    expect(written(`${prose}\n\n${lines}\n\n${prose}`)).toEqual(expect.arrayContaining(lines.split("\n")));

  it.each([
    [
      "a list",
      "- Fishing crews land at the north quay for all of the season\n- The ferry leaves from pier two\n- The fish market opens at six",
    ],
    [
      "verse",
      "She hung the lamp above the door,\nand counted every wave that broke,\nand heard the harbour’s roar,\nand no one spoke.",
    ],
    ["a table", "Pier\tBuilt\tState\nEast\t1871\tclosed\nWest\t1902\topen"],
    ["labelled lines", "Length: 640 ft.\nCost: £48,000\nOpened: May 1934"],
    ["an address", "Lindmouth Harbour Board\nMill Stairs\nLindmouth"],
  ])("%s", (_, lines) => {
    kept(lines);
  });

  it("joins the lines of an item", () => {
    const item =
      "- Fishing crews land at the north quay for the season, where two cranes and a cold store are to be installed.";
    const lines = wrapped(item, { width: 62, rest: "  " });
    expect(written(`${prose}\n\n${lines}\n${lines}`).slice(-2)).toEqual([item, item]);
  });
});

describe("a text that is not wrapped", () => {
  it.each([
    [
      "verse",
      "She hung the lamp above the door,\nand counted every wave that broke,\nand heard the harbour’s roar,\nand no one spoke.",
    ],
    [
      "verse of eight lines none of which had room for one more word",
      "The lamps went out along the harbour wall,\nand nobody was left to light them evermore,\nbut still the bells of Lindmouth have a call,\nunanswered, for the boats that came to shore,\nbetween the nets and ropes and broken oars,\nremembering the names of those on board,\nunlearning what the harbour taught before,\nand waiting for the wind to be ignored.",
    ],
    ["a menu in lower case", "home\nnews from the harbour\nsport\nweather\nabout the paper\ncontact"],
    [
      "titles of other articles",
      "Harbour authority to dredge channel\nWhy the ferry is late again\neBay sellers leave town\nNew pier opens\niPhone found in the bay\nBoard to meet in May",
    ],
    ["paragraphs without a blank line between", (SENTENCES.en as string[]).join("\n")],
    ["Chinese titles", "港务委员会关闭东码头\n渡轮周一恢复\n新码头秋季开工\n渔民迁往北岸"],
  ])("stays as it is: %s", (_, text) => {
    expect(written(text)).toEqual(text.split("\n"));
  });
});

describe("a headline on two lines", () => {
  const title = (lines: string) =>
    reading(`${lines}\n\nBy Mara Quillfeather\nMarch 4, 2019\n\n${(SENTENCES.en as string[]).join("\n\n")}`).fields
      .title?.value;

  it.each([
    [
      "in lower case",
      "Board shuts east pier\nafter divers find cracks",
      "Board shuts east pier after divers find cracks",
    ],
    [
      "in capitals beside a preposition",
      "EAST PIER CLOSED\nAFTER DIVERS FIND CRACKS",
      "EAST PIER CLOSED AFTER DIVERS FIND CRACKS",
    ],
    [
      "on three lines",
      "Board shuts the old\neast pier after divers\nfind cracks in piles",
      "Board shuts the old east pier after divers find cracks in piles",
    ],
    [
      "whose first line ends with an article",
      "Board of Lindmouth Shuts the\nOld East Pier",
      "Board of Lindmouth Shuts the Old East Pier",
    ],
  ])("%s is one", (_, lines, whole) => {
    expect(title(lines)).toBe(whole);
  });

  const HEADLINE = "BOARD SHUTS EAST PIER OF\nLINDMOUTH TO ALL TRAFFIC";
  const DECK = "Divers Find Cracks Below Four\nPiles of Its Seaward End";

  it.each([
    ["with a blank line between", "\n\n"],
    ["close together", "\n"],
  ])("in a column has a deck on two under it, %s", (_, between) => {
    const { title, dek } = reading(`${HEADLINE}${between}${DECK}\n\n${COLUMN.join("\n")}`).fields;
    expect(title?.value).toBe("BOARD SHUTS EAST PIER OF LINDMOUTH TO ALL TRAFFIC");
    expect(dek?.value).toBe("Divers Find Cracks Below Four Piles of Its Seaward End");
  });

  it.each([
    ["EAST PIER CLOSED.", "CREWS TO BE MOVED."],
    ["THE VESSMOUTH GAZETTE", "EAST PIER CLOSED AT NIGHT"],
    ["East Pier Closed at Night", "Crews move to the north quay"],
    ["East Pier Closed at Night", "By Mara Quillfeather"],
    ["Divers Find Cracks Below\nFour Piles of Its End\nCrews Wait for Repairs\nFerries Stay in Port", ""],
  ])("in a column is not made of “%s” and “%s”", (upper, lower) => {
    const lines = [upper, lower].filter(Boolean).join("\n");
    expect(written(`${lines}\n\n${COLUMN.join("\n")}`).slice(0, -IN_COLUMNS.length)).toEqual(lines.split("\n"));
  });

  it("is none where a deck stands under it", () => {
    expect(title("Board shuts east pier after divers find cracks\nCrews move to the north quay")).toBe(
      "Board shuts east pier after divers find cracks",
    );
  });
});
