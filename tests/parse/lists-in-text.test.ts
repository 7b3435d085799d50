/** What lists, boxes and cards around and within a copied text are: the article's own, or those of others. */
import { describe, expect, test } from "vitest";
import { linesWith, PROSE, reading } from "./pages.ts";

const HEAD = "Board shuts east pier\n\nMara Quillfeather\nMarch 4, 2019";
const PARAGRAPHS = PROSE.split("\n\n");
const [FIRST = "", SECOND = "", THIRD = "", FOURTH = ""] = PARAGRAPHS;
const TEXT = `${PROSE}\n\n${PARAGRAPHS.map((paragraph) => `Later, ${paragraph}`).join("\n\n")}`;

describe("cards of other articles below a text", () => {
  const card = (kicker: string, title: string) =>
    `${kicker}\n${title}\n\nThe council of ${kicker} has said again and again that it would wait until the summer for an answer.`;
  const cards = [
    ["Vessmouth", "Salt works ask for a longer lease"],
    ["Lindmouth", "Why the swing bridge stays open at night"],
    ["Seeburg", "Fishermen count the seals of the bay"],
  ].map(([kicker = "", title = ""]) => card(kicker, title));

  test("are no part of it", () => {
    const { body } = reading(`${HEAD}\n\n${TEXT}\n\n${cards.join("\n\n")}`);
    expect(body).toContain(FOURTH);
    expect(body).not.toMatch(/swing bridge|again and again/);
  });

  test("but two of them may be anything", () => {
    expect(reading(`${HEAD}\n\n${TEXT}\n\n${cards.slice(1).join("\n\n")}`).body).toContain("again and again");
  });

  test("nor headings of one line, each over a paragraph", () => {
    const parts = cards.map((text) => text.replace(/\n.*\n\n/, "\n\n"));
    expect(reading(`${HEAD}\n\n${TEXT}\n\n${parts.join("\n\n")}`).body.match(/again and again/g)).toHaveLength(3);
  });

  test("give nobody as the author", () => {
    const signed = cards.map((text) => text.replace(/^\S+/, "Tobias Renholt"));
    const { fields } = reading(`Board shuts east pier\n\nMarch 4, 2019\n\n${TEXT}\n\n${signed.join("\n\n")}`);
    expect(fields.authors).toBeUndefined();
  });
});

describe("a list without bullets", () => {
  const offers = Array.from(
    { length: 24 },
    (_, i) => `${10 + i} per cent off the ${"abcdefghijklmnopqrstuvwxyz"[i]}-sail`,
  );

  test("is the article's where its lines are built alike and the text goes on", () => {
    const { body } = reading(`${HEAD}\n\n${TEXT}\n\nOffers of the week\n\n${offers.join("\n")}\n\n${FIRST} Still.`);
    expect(body).toContain("10 per cent off the a-sail");
    expect(body).toContain("33 per cent off the x-sail");
    expect(body).toContain("spring.");
  });

  test("is none where its lines have nothing in common", () => {
    const menu = offers.map((_, i) => `${"abcdefghijklmnopqrstuvwxyz"[i]?.toUpperCase()}${"xkzqvw".repeat(2)}${i}`);
    const { body } = reading(`${HEAD}\n\n${TEXT}\n\nOffers of the week\n\n${menu.join("\n")}\n\n${FIRST} Still.`);
    expect(body).not.toContain("Axkzqvw");
  });
});

test.each(["Most Read", "Meest gelezen"])("%s opens a box, and the text goes on below it", (heading) => {
  const box = `${heading}\nWhy the swing bridge stays open at night\nOdile Marrow\nSalt works ask for a longer lease`;
  const { body } = reading(
    `${HEAD}\n\n${TEXT}\n\n${box}\n\n${PARAGRAPHS.map((each) => `Besides, ${each}`).join("\n\n")}`,
  );
  expect(body).toContain(`Besides, ${THIRD}`);
  expect(body).not.toContain("swing bridge");
});

test.each([
  "Leggi e commenta",
  "Laisser un commentaire",
  "Deja un comentario",
  "Plaats een reactie",
])("nothing of the article comes below %s", (ending) => {
  const { body } = reading(
    `${HEAD}\n\n${TEXT}\n\n${ending}\n\nOnly registered readers may write here, and only on two devices at once.`,
  );
  expect(body).toContain(FOURTH);
  expect(body).not.toContain("registered");
});

describe("captions that an agency's name ends", () => {
  test.each([
    "The pilot boat leaves the harbour of Port Ellis for the last time on Tuesday morning. AP",
    "부산항에서 12일 어민들이 배를 살펴보고 있다. 뉴시스",
    "The old pier from the air. Reuters/AFP",
  ])("%s", (caption) => {
    const text = `${HEAD}\n\n${FIRST}\n\n${caption}\n\n${SECOND}\n\n${THIRD}`;
    expect(linesWith("caption", text, reading(text))).toEqual([caption]);
  });

  test("in a row, under the last of several paragraphs", () => {
    const captions = [
      "The chairwoman of the co-operative speaks to the fishermen of Port Ellis on the old pier at noon on Tuesday (Picture: PA)",
      "Two crews with contracts for the spring look on as the dredger is towed into the eastern channel (Picture: Reuters)",
    ];
    const text = `${HEAD}\n\n${PROSE}\n\n${captions.join("\n")}`;
    expect(linesWith("caption", text, reading(text))).toEqual(captions);
  });

  test("unlike a sentence about an agency", () => {
    const text = `${HEAD}\n\n${FIRST}\n\n${SECOND} So says AP.\n\n${THIRD}`;
    expect(linesWith("caption", text, reading(text))).toEqual([]);
  });
});

describe("the header", () => {
  test("has a name beside that of the paper, in columns", () => {
    const page = `Vessmouth signing divides the fleet, and other news of the bay\nMARA QUILLFEATHER   VESSMOUTH TODAY\n\n${PROSE}\n\nFleet: Port Ellis agrees to a deal with the eastern yard\n\nThe fleet reacts\n\n${SECOND}`;
    const { fields } = reading(page);
    expect(fields.title?.value).toContain("divides the fleet");
    expect(fields.authors?.value).toEqual(["Mara Quillfeather"]);
  });

  test("goes on below a note on the author in short lines", () => {
    const note =
      "Mara Quillfeather\nHarbour Writer\nMara is a writer of the harbour desk who has walked every pier of the bay and drawn most of them.\nCredentials\nRowed to the outer light before it was fashionable.\nMara Quillfeather\nDec. 22, 2023 10:45 a.m. PT\n5 min read";
    const { fields } = reading(`Board shuts east pier\n\n${FIRST.slice(0, 120)}.\n\n${note}\n\n${PROSE}`);
    expect(fields.date?.value).toContain("2023-12-22");
  });

  test("takes nobody from over the credit of a picture of whom the text tells", () => {
    const told = PARAGRAPHS.map((each) => `Renholt was there. ${each}`).join("\n\n");
    const { fields } = reading(
      `Board shuts east pier\n\nMarch 4, 2019\n\nTobias Renholt\n\nPhoto: Hanne Brill\n\n${told}`,
    );
    expect(fields.authors?.value ?? []).not.toContain("Tobias Renholt");
  });

  test("is no title with a day in a list of a series", () => {
    const series = ["23", "16", "10"].map((day) => `The week in the harbour 2023.12.${day}`).join("\n\n");
    const page = `Vote for the best boat of the bay!\n\n${series}\n\nMenu\n\n${series}\n\nWeekly\nThe week in the harbour 2023.12.10\nby Mara Quillfeather on December 10, 2023\n\n${PROSE}`;
    expect(reading(page).fields.title?.value).not.toContain("Vote");
  });
});
