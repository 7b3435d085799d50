/** Lists, tables, turns of speakers, verse, letters and time lines belong to the text in which they stand. */
import { describe, expect, it, test } from "vitest";
import { END_MARKS, endsSentence } from "../../../src/parse/languages/sentence-ends.ts";
import { PROSE, reading } from "../pages.ts";

const [FIRST, SECOND, THIRD, FOURTH] = PROSE.split("\n\n") as [string, string, string, string];
const HEADER = "Harbour authority to dredge the eastern channel\n\nBy Ana Ruiz\nMarch 4, 2019";

/** The body of an article with something between its paragraphs, or after them. */
const bodyOf = (between: string, after = "") =>
  reading([HEADER, FIRST, between, SECOND, after].join("\n\n")).body.replace(/\\(.)/g, "$1");

describe("a list", () => {
  const items = [
    "The ferry leaves from pier two",
    "The market opens at six",
    "Anglers need a permit",
    "Crews land at the quay",
  ];

  it.each(["•", "-", "*", "▪", "●", "‣", "➢"])("with the sign `%s` is one, with the line that leads to it", (sign) => {
    const list = items.map((item) => `${sign} ${item}`);
    const expected = `What changes:\n\n${items.map((item) => `- ${item}`).join("\n")}\n\n`;
    expect(bodyOf(["What changes:", ...list].join("\n"))).toContain(expected);
    expect(bodyOf(["What changes:", ...list].join("\n\n"))).toContain(expected);
  });

  it("keeps its numbers", () => {
    const list = items.map((item, i) => `${i + 1}. ${item}`).join("\n");
    expect(bodyOf(list)).toContain(list);
  });

  it("ends an article as well as it stands in one", () => {
    expect(bodyOf(THIRD, `What changes:\n${items.map((item) => `• ${item}`).join("\n")}`)).toContain(`- ${items[3]}\n`);
  });

  it("is none where a menu stands above the headline", () => {
    const menu = items.map((item) => `• ${item}`).join("\n");
    expect(reading(`${menu}\n\n${HEADER}\n\n${PROSE}`).body.trim()).toBe(reading(`${HEADER}\n\n${PROSE}`).body.trim());
  });
});

describe("a table", () => {
  it.each([
    ["with tabs", "Pier\tBuilt\tState\nEast\t1871\tclosed\nWest\t1902\topen"],
    ["in columns", "Pier      Built    State\nEast      1871     closed\nWest      1902     open"],
  ])("%s is one in the text", (_, table) => {
    const expected =
      "| Pier | Built | State |\n| --- | --- | --- |\n| East | 1871 | closed |\n| West | 1902 | open |\n\n";
    expect(bodyOf(table)).toContain(expected);
  });
});

describe("turns of speakers", () => {
  const turns = [
    "ODILE MARROW, HOST:",
    "The harbour board has closed the old east pier. Our reporter was at the meeting.",
    "ANA RUIZ, BYLINE: It was a long night, and the engineers told the board that the damage had been growing.",
    "(SOUNDBITE OF WAVES)",
    "MARROW: And what becomes of the crews?",
    "RUIZ: They move to the north quay for the season, where two cranes are to be installed.",
    "MARROW: Thank you.",
    "RUIZ: You're welcome.",
  ];

  it("are all in the text, with who speaks and what is heard", () => {
    expect(reading(`${HEADER}\n\n${turns.join("\n\n")}`).body.trim()).toBe(turns.join("\n\n"));
  });

  it("are none where a form labels its values", () => {
    const labels = ["BYLINE: Ana Ruiz", "SECTION: News", "LENGTH: 312 words", "BYLINE: Otto Lund", "SECTION: Sport"];
    expect(reading(`${HEADER}\n\n${labels.join("\n")}\n\n${PROSE}`).body).not.toContain("LENGTH");
  });
});

test("a poem is a text, its lines under each other and its stanzas apart", () => {
  const poem =
    "She hung the lamp above the door,\nand counted every wave that broke,\nand heard the harbour’s muffled roar,\nand no one spoke.\n\n" +
    "At four the wind went round to west,\nthe rain came slanting off the bay,\nand in the yard the dogs took rest\nand slept till day.";
  expect(reading(`The lamp of the pilot of Lindmouth\n\nMarch 4, 2019\n\n${poem}`).body).toBe(
    `${poem.replace(/(?<!\n)\n(?!\n)/g, "\\\n")}\n`,
  );
});

test("letters keep the names of those who wrote them", () => {
  const letters = [
    `${FIRST}\nOdile Marrow, Lindmouth`,
    `${SECOND}\nTobias Renholt, Dunmere`,
    `${THIRD}\nHanne Brill, Mill Stairs`,
  ];
  const { body } = reading(`Letters: who should pay for the channel?\n\nMarch 4, 2019\n\n${letters.join("\n\n")}`);
  expect(body.trim()).toBe(
    letters
      .join("\n")
      .split("\n")
      .filter((line) => line !== "")
      .join("\n\n"),
  );
});

describe("a time line", () => {
  it("has its days over its steps, and is dated by the day above it", () => {
    const steps = ["April 12, 2009", SECOND, "November 3, 2014", THIRD, "February 20, 2019", FOURTH];
    const read = reading([HEADER, FIRST, ...steps].join("\n\n"));
    for (const step of steps) expect(read.body).toContain(step);
    expect(read.fields.date?.value).toBe("2019-03-04");
    expect(read.conflicts).toEqual([]);
  });

  it("has the times of a live report", () => {
    const entries = [`21.40 GMT\n${SECOND}`, `09.12 GMT\n${THIRD}`, `06.05 GMT\n${FOURTH}`];
    const { body } = reading([HEADER, FIRST, ...entries].join("\n\n"));
    for (const part of [SECOND, THIRD, FOURTH]) expect(body).toContain(part);
  });

  it("begins with the first entry where one stands right under the header, and has its title from above them", () => {
    const title = "Storm hits the harbour of Lindmouth – as it happened";
    const entry = (time: string, heading: string, text: string) =>
      `1h ago\n${time} GMT\n${heading}\n\n${text}\n\nShare\nUpdated at ${time} GMT`;
    const entries = [
      entry("21.40", "Plan for the channel approved", SECOND),
      entry("09.12", "Larger boats wait", THIRD),
      entry("06.05", "Ferries leave elsewhere", FOURTH),
    ];
    const read = reading([title, "By Ana Ruiz\nMarch 4, 2019", ...entries].join("\n\n"));
    for (const part of [SECOND, THIRD, FOURTH]) expect(read.body).toContain(part);
    expect(read.fields.title?.value).toBe(title);
  });
});

test("the headline that is printed again in the middle is no part of the text", () => {
  const { body } = reading(
    [HEADER, FIRST, "Harbour authority to dredge the eastern channel | The Lindmouth Courier", SECOND].join("\n\n"),
  );
  expect(body.trim()).toBe([FIRST, SECOND].join("\n\n"));
});

test("a first letter on a line of its own belongs to its word", () => {
  const first = (text: string) => reading([HEADER, text, SECOND, THIRD].join("\n\n")).body.split("\n")[0];
  expect(first(`T\n${FIRST.slice(1)}`)).toBe(FIRST);
  expect(first(`A\n${FIRST.slice(4)}`)).toBe(`A ${FIRST.slice(4)}`);
  expect(first(`T\nHE${FIRST.slice(3)}`)).toBe(`THE${FIRST.slice(3)}`);
});

describe("an end mark", () => {
  it.each(END_MARKS.map(({ name, example, unlike }) => [name, example, unlike]))("%s", (_, example, unlike) => {
    expect(endsSentence(example as string)).toBe(true);
    expect(endsSentence(unlike as string)).toBe(false);
  });

  it.each([
    "（完）",
    "(끝)",
    "（林舟子）",
    "-0-",
    "###",
    "(dpa/mq)",
    "■",
  ])("`%s` leaves the last paragraph in the text", (mark) => {
    expect(bodyOf(THIRD, `${FOURTH} ${mark}`)).toContain(FOURTH);
  });
});
