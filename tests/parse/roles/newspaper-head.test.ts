import { describe, expect, it } from "vitest";
import { linesWith, PROSE, reading } from "../pages.ts";

function read(head: string, foot = "") {
  const text = `${head}\n\n${PROSE}${foot && `\n\n${foot}`}`;
  const { fields, roles, conflicts, ...rest } = reading(text);
  const value = (field: "title" | "dek" | "date" | "page" | "dateline") => fields[field]?.value;
  return {
    fields,
    conflicts,
    title: value("title"),
    dek: value("dek"),
    date: value("date"),
    page: value("page"),
    dateline: value("dateline"),
    authors: fields.authors?.value,
    lines: (role: Parameters<typeof linesWith>[0]) => linesWith(role, text, { fields, roles, conflicts, ...rest }),
  };
}

const TITLE = "EASTERN CHANNEL TO BE DREDGED";

describe("the head of a newspaper's article", () => {
  it.each([
    ["THE LINDMOUTH MERCURY.\nSATURDAY, MARCH 12, 1887.", "1887-03-12"],
    ["Lindmouth Evening News\n\nSaturday Evening, March 12, 1887", "1887-03-12"],
    ["VOL. XII.—No. 3,456.] LINDMOUTH, SATURDAY, MARCH 12, 1887. [PRICE ONE PENNY.", "1887-03-12"],
    ["THE LINDMOUTH GAZETTE, SATURDAY, MARCH 12, 1887.", "1887-03-12"],
    ["THE LINDMOUTH HERALD.\nESTABLISHED 1850.\nNo. 812. FRIDAY, MAY 4, 1934. FOURTEEN PAGES.", "1934-05-04"],
    ["Lindmouth Gazette, 3 May 1934, p. 4", "1934-05-03"],
    ["Source: The Lindmouth Gazette (Lindmouth, 1871-1940), Thu 3 May 1934, Page A4", "1934-05-03"],
    ["From the Lindmouth Gazette, p. 7, May 3, 1934", "1934-05-03"],
  ])("gives date and title: %s", (head, date) => {
    const { title, date: found, fields, authors, lines } = read(`${head}\n\n${TITLE}.`);
    expect({ title, date: found, authors }).toEqual({ title: TITLE, date, authors: undefined });
    expect(fields.date?.certainty).toBe("high");
    expect(lines("headline")).toEqual([`${TITLE}.`]);
    expect(lines("body")).toHaveLength(4);
  });

  it("has a deck of headlines, a sender who is nobody, and a dateline", () => {
    const { title, dek, authors, dateline, conflicts, lines } = read(
      `THE LINDMOUTH MERCURY.\nSATURDAY, MARCH 12, 1887.\n\n${TITLE}\nAFTER NINE YEARS.\n\nFishermen Are Glad.\n\n(From Our Own Correspondent.)\n\nPORT ELLIS, Friday.`,
    );
    expect({ title, dek, authors, dateline, conflicts }).toEqual({
      title: `${TITLE} AFTER NINE YEARS`,
      dek: "Fishermen Are Glad.",
      authors: undefined,
      dateline: "PORT ELLIS",
      conflicts: [],
    });
    expect(lines("byline")).toEqual(["(From Our Own Correspondent.)"]);
    expect(lines("furniture")).toEqual(["THE LINDMOUTH MERCURY."]);
  });

  it("may end with a reference to newspaper and page", () => {
    const { title, date, page, lines } = read(TITLE, "[Lindmouth Gazette, Sat. 8 June 1912, page A3, col. 2]");
    expect({ title, date, page }).toEqual({ title: TITLE, date: "1912-06-08", page: "A3" });
    expect(lines("body")).toHaveLength(4);
  });

  it.each([
    // Today's date over the article of another day.
    [
      "The Port Ellis Courier\nMonday, July 19, 2021\nPlan to dredge the channel approved\nBy Ana Ruiz | December 3, 2024",
      "2024-12-03",
    ],
    // A headline that ends as the name of a newspaper does.
    ["Diver of Port Ellis keeps a journal\nTuesday, December 3, 2024\nBy Ana Ruiz", "2024-12-03"],
    [
      "The Port Ellis Courier\n\nPlan to dredge the eastern channel approved\n\nBy Ana Ruiz\nTuesday, December 3, 2024",
      "2024-12-03",
    ],
    [
      "Plan to dredge the eastern channel approved\nBy Ana Ruiz, The Port Ellis Courier, December 3, 2024",
      "2024-12-03",
    ],
  ])("is not that of a site: %s", (head, date) => {
    const { title, date: found, authors, dek } = read(head);
    expect({ found, authors, dek }).toEqual({ found: date, authors: ["Ana Ruiz"], dek: undefined });
    expect(head.split("\n")).toContain(title);
    expect(title).not.toContain("Courier");
  });

  it("leaves an article alone that mentions a newspaper and a day", () => {
    const { date, page } = read(
      TITLE,
      "The Lindmouth Gazette of 3 May 1934 told of the storm, and on p. 4 of the fishermen who were lost in it.",
    );
    expect({ date, page }).toEqual({ date: undefined, page: undefined });
  });
});
