import { describe, expect, it } from "vitest";
import { LEAD_TITLE_LENGTH, shorten } from "../../../src/parse/clues/title/headline-clues.ts";
import { learnFurniture } from "../../../src/parse/page/furniture.ts";
import { captionRule, splitCredit } from "../../../src/parse/roles/captions.ts";
import { splitPrefix } from "../../../src/parse/roles/header-roles.ts";
import { readNote } from "../../../src/parse/roles/notes.ts";
import { readRights } from "../../../src/parse/roles/rights-notices.ts";
import { lineOf, linesWith, PROSE, pageOf, reading } from "../pages.ts";

const HEADLINE = "Port Ellis approves plan to dredge the eastern channel";
const MENU = "Home\nNews\nLocal\nSport\nOpinion\nWeather\nJobs\nSubscribe\nLog in";

describe("a whole page", () => {
  const text = `${MENU}\nNews\n${HEADLINE}\nBy Ana Ruiz\nDecember 3, 2024\nShare\nFacebook\n\n${PROSE}\n\nAdvertisement\n\nRelated stories\nFerries to leave from the old pier\nStorm damages harbour wall\n\n3 Comments\n\nGreat news for the whole of the island, at long last somebody listened to us.\n\nDecember 4, 2024 at 9:32 am\n\nWho is going to pay for all this, I wonder, when the school roof still leaks?\n\n© 2024 Port Ellis Courier. All rights reserved.`;
  const read = reading(text);

  it("gives up its headline among the menus", () => {
    expect(read.fields.title?.value).toBe(HEADLINE);
  });

  it("keeps the text and leaves menus, share buttons, teasers, comments and notices behind", () => {
    expect(read.body.trim()).toBe(PROSE);
    expect(linesWith("furniture", text, read)).toEqual(
      expect.arrayContaining([
        "Home",
        "Share",
        "Advertisement",
        "Related stories",
        "Storm damages harbour wall",
        "3 Comments",
      ]),
    );
  });

  it("has one role for every line that is not blank, in order", () => {
    const lines = text.split("\n").flatMap((line, i) => (line.trim() === "" ? [] : [i + 1]));
    expect(read.roles.map(({ line }) => line)).toEqual(lines);
  });
});

describe("the headline", () => {
  it("is told from the breadcrumb above it, which says the same in other words", () => {
    const text = `${MENU}\nPort Ellis: council approves dredging of eastern channel\n${HEADLINE}\nBy Ana Ruiz\nDecember 3, 2024\n\n${PROSE}`;
    expect(reading(text).fields.title?.value).toBe(HEADLINE);
  });

  it("is told from the dek below it", () => {
    const text = `${MENU}\n${HEADLINE}\nFishermen have asked for the work since the storms of last winter\nBy Ana Ruiz\nDecember 3, 2024\n\n${PROSE}`;
    const { fields } = reading(text);
    expect(fields.title?.value).toBe(HEADLINE);
    expect(fields.dek?.value).toBe("Fishermen have asked for the work since the storms of last winter");
  });

  it("is not taken for a name where the script has no capitals", () => {
    const text =
      "홈\n정치\n\n항만 당국, 동쪽 수로 준설 계획 승인\n어민들, 지난겨울 폭풍 이후 줄곧 요구\n홍길동 기자\n입력 2024.08.04 14:21\n\n항만 당국은 화요일 동쪽 수로를 준설하는 계획을 승인했다. 지난겨울 폭풍 이후 어민들이 줄곧 요구해 온 사업이다.";
    expect(reading(text).fields.title?.value).toBe("항만 당국, 동쪽 수로 준설 계획 승인");
  });

  it("gives its bracketed prefix to the section", () => {
    expect(splitPrefix("[Jan] Port Ellis approves plan")).toEqual({
      section: "Jan",
      title: "Port Ellis approves plan",
    });
    expect(splitPrefix("【速報】港の計画を承認")).toEqual({ section: "速報", title: "港の計画を承認" });
    expect(splitPrefix("Plan [sic] approved")).toEqual({ title: "Plan [sic] approved" });
  });

  it("takes a colon from the title bar where its two lines ran together", () => {
    const text = `Eastern channel: Port Ellis approves plan to dredge\n${MENU}\nEastern channel Port Ellis approves plan to dredge\nBy Ana Ruiz\nDecember 3, 2024\n\n${PROSE}`;
    expect(reading(text).fields.title?.value).toBe("Eastern channel: Port Ellis approves plan to dredge");
  });

  it("is taken from the first sentence where there is none, at a word, with an ellipsis, of low certainty", () => {
    const { fields } = reading(PROSE);
    expect(fields.title).toMatchObject({ certainty: "low", rule: "lead-sentence" });
    expect(fields.title?.value).toMatch(/^The harbour authority of Port Ellis approved .*\p{L}…$/u);
    expect((fields.title?.value ?? "").length).toBeLessThanOrEqual(LEAD_TITLE_LENGTH + 1);
  });

  it("of one long word is cut all the same", () => {
    expect(shorten("x".repeat(400), 100)).toHaveLength(100);
  });
});

describe("furniture that recurs across captures", () => {
  const captures = ["Ferries", "Schools", "Roads", "Parks"].map((word) =>
    pageOf(
      `The Courier keeps you company on every one of your islands.\n${word} in the news\n${word} are what this page is about.`,
    ),
  );

  it("is learned with the number of captures that it stands in", () => {
    const { lines, captures: total } = learnFurniture(captures, "courier");
    expect(total).toBe(4);
    expect([...lines]).toEqual([["the courier keeps you company on every one of your islands.", 4]]);
  });

  it("is no part of the text, and the role says how that is known", () => {
    const text = `${HEADLINE}\n\n${PROSE}\n\nThe Courier keeps you company on every one of your islands.`;
    const source = {
      id: "courier",
      name: "Courier",
      aliases: [],
      publish: "full" as const,
      recognise: [{ phrase: "Courier keeps you", certainty: "high" as const, why: "slogan" }],
    };
    const read = reading(text, {
      sources: [source],
      furniture: new Map([["courier", learnFurniture(captures, "courier")]]),
    });
    expect(read.body).not.toContain("keeps you company");
    expect(read.roles.at(-1)).toMatchObject({ role: "furniture", rule: "recurs-in-4-of-4-captures" });
  });

  it("is not learned from fewer than three captures", () => {
    expect(learnFurniture(captures.slice(0, 2)).lines.size).toBe(0);
  });
});

describe("captions", () => {
  it.each([
    [
      "The president speaks at the Blue House on Jan. 21. (Yonhap News)",
      { text: "The president speaks at the Blue House on Jan. 21.", credit: "Yonhap News" },
    ],
    [
      "Im Vorjahr zog das Fest Tausende an. Bild: Andrea Seidel/Archiv",
      { text: "Im Vorjahr zog das Fest Tausende an.", credit: "Andrea Seidel/Archiv" },
    ],
    [
      "The pier at dusk. Photo by Kim Park/AFP via Getty Images",
      { text: "The pier at dusk.", credit: "Kim Park/AFP via Getty Images" },
    ],
    ["The pier at dusk © Kim Park", { text: "The pier at dusk", credit: "Kim Park" }],
    ["The pier at dusk (Kim Park / The Courier)", { text: "The pier at dusk", credit: "Kim Park / The Courier" }],
    ["The pier (in the bay)", { text: "The pier (in the bay)" }],
    ["The pier (Ellis / Lindmouth road, 3)", { text: "The pier (Ellis / Lindmouth road, 3)" }],
  ])("“%s” comes apart into words and credit", (caption, expected) => {
    expect(splitCredit(caption)).toEqual(expected);
  });

  it("printed twice are one caption and no text", () => {
    const caption = "The eastern channel of Port Ellis, seen from the old pier. (Reuters)";
    const { fields, body } = reading(`${HEADLINE}\n\n${caption}\n${caption}\n${PROSE}`);
    expect(fields.captions?.value).toEqual([
      { text: "The eastern channel of Port Ellis, seen from the old pier.", credit: "Reuters" },
    ]);
    expect(body).not.toContain("seen from the old pier");
  });

  it.each([
    "Photo by Kim Park/Reuters",
    "Foto: Kim Park",
    "Image credit: Kim Park",
    "Getty Images",
    "(Getty Images)",
    "© Kim Park / DPA",
    "BILD: SN/APA/KIM PARK",
    "Immagine di Freepik",
    "Imagem: Freepik",
  ])("“%s” is a line of credit", (line) => expect(captionRule(lineOf(line))?.role).toBe("credit"));

  it("a notice of copyright is none", () => {
    expect(captionRule(lineOf("Copyright © 2024 The Harbour Courier Company. All rights reserved."))).toBeUndefined();
  });
});

describe("embedded posts", () => {
  it("are quotations with author and date, in their place", () => {
    const [first, second, ...rest] = PROSE.split("\n\n");
    const post =
      "The channel is ours again! #PortEllis https://t.co/abc123\n— Port Ellis Fishermen (@pefishermen) December 3, 2024";
    const { body } = reading([HEADLINE, first, second, post, ...rest].join("\n\n"));
    expect(body).toContain(
      `${second}\n\n> The channel is ours again! #PortEllis https://t.co/abc123\n>\n> — Port Ellis Fishermen (@pefishermen) December 3, 2024\n\n${rest[0]}`,
    );
  });
});

describe("notes", () => {
  it.each([
    ["Editor’s note: This story originally appeared in the winter issue.", "editors-note"],
    ["Correction: An earlier version misstated the year.", "correction"],
    ["Anmerkung der Redaktion: Der Name wurde geändert.", "editors-note"],
    ["Korrektur: In einer früheren Version stand ein falscher Name.", "correction"],
    ["This article was first published in The Bay Review.", "first-appeared"],
    ["This article has been adapted from its original source.", "adapted-from-original"],
    ["訂正：記事中の日付に誤りがありました。", "correction"],
  ])("“%s”", (line, rule) => {
    expect(readNote(line)).toMatchObject({ says: line, rule });
  });

  it("tell that an original in another language exists", () => {
    expect(readNote("Read the original Arabic article")?.says).toBe("An Arabic original exists.");
  });

  it("are kept out of the text and in the record, all of them", () => {
    const note = "Correction: An earlier version of this article misspelled the name of the pier.";
    const { fields, body } = reading(
      `${HEADLINE}\nBy Ana Ruiz\n\n${PROSE}\n\n${note}\n\nThis article first appeared in The Bay Review.`,
    );
    expect(fields.note?.value).toBe(`${note} This article first appeared in The Bay Review.`);
    expect(body.trim()).toBe(PROSE);
  });
});

describe("rights", () => {
  it.each([
    ["This work is licensed under CC BY-NC-SA 4.0.", "https://creativecommons.org/licenses/by-nc-sa/4.0/"],
    ["Licensed under a Creative Commons Attribution BY 3.0 licence.", "https://creativecommons.org/licenses/by/3.0/"],
    ["The work can be used under the condition of Public Nuri Type 4.", "https://www.kogl.or.kr/info/licenseType4.do"],
    [
      "Contains data licensed under the Open Government Licence v3.0.",
      "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    ],
  ])("“%s” names its licence", (line, licence) => {
    expect(readRights(line)?.rights).toEqual({ statement: line, licence });
  });

  it("are not read from an article that speaks of a licence", () => {
    expect(readRights("The photographs of the reef went into the public domain last week.")).toBeUndefined();
  });
});
