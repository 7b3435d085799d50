import { describe, expect, it } from "vitest";
import { isPersonName, readNames } from "../../../src/parse/names/person-names.ts";
import { PROSE, reading } from "../pages.ts";

const HEADLINE = "Port Ellis approves plan to dredge the eastern channel";
const page = (header: string, footer = "") => `${HEADLINE}\n${header}\n\n${PROSE}\n\n${footer}`;
const authors = (header: string, footer = "") => reading(page(header, footer)).fields.authors?.value;

describe("bylines", () => {
  it.each([
    ["Par Hélène d'Arc (avec AFP)", ["Hélène d'Arc"], "AFP"],
    ["Par Hélène d'Arc avec AFP", ["Hélène d'Arc"], "AFP"],
    ["By Ana Ruiz with Reuters", ["Ana Ruiz"], "Reuters"],
    ["By Reuters Staff", undefined, "Reuters"],
  ])("“%s” names %j and the agency %s", (header, people, agency) => {
    const { fields } = reading(page(header));
    expect(fields.authors?.value).toEqual(people);
    expect(fields.agency?.value).toBe(agency);
  });

  it("in a dateline with a day stand for the place alone", () => {
    const { fields } = reading(page("By Ana Ruiz").replace(PROSE, `PORT ELLIS (Aug. 13) -- ${PROSE}`));
    expect(fields.dateline?.value).toBe("PORT ELLIS");
  });

  it("of Korean agencies stand in the dateline, with place and reporter", () => {
    const { fields } = reading(page("입력 2021.03.05 14:30").replace(PROSE, `(서울=연합뉴스) 홍길동 기자 = ${PROSE}`));
    expect(fields.dateline?.value).toBe("서울");
    expect(fields.agency?.value).toBe("Yonhap");
    expect(fields.authors?.value).toEqual(["홍길동"]);
  });

  it.each([
    ["By Ana Ruiz and Tom O'Leary", ["Ana Ruiz", "Tom O'Leary"]],
    ["BY ANA RUIZ", ["Ana Ruiz"]],
    ["By Ana Ruiz, Senior Staff Reporter", ["Ana Ruiz"]],
    ["By Ana Ruiz in Geneva", ["Ana Ruiz"]],
    ["By Ana Ruiz in New York and Los Angeles", ["Ana Ruiz"]],
    ["By Ana Ruiz in Geneva and Tom O'Leary in London", ["Ana Ruiz", "Tom O'Leary"]],
    ["Ana Ruiz in Geneva and Tom O'Leary in London", ["Ana Ruiz", "Tom O'Leary"]],
    ["Ana Ruiz Political correspondent", ["Ana Ruiz"]],
    ["By Ana Ruiz, Tom O'Leary and J. R. van der Berg Jr.", ["Ana Ruiz", "Tom O'Leary", "J. R. van der Berg Jr."]],
    ["By: Ana Ruiz | aruiz@example.com | Port Ellis Courier", ["Ana Ruiz"]],
    ["Written by Ana Ruiz, Contributing Writer", ["Ana Ruiz"]],
    ["News by Ana Ruiz News Reporter", ["Ana Ruiz"]],
    ["By Ana Ruiz published 3 December 2024", ["Ana Ruiz"]],
    ["By Ana RuizStaff Writer", ["Ana Ruiz"]],
    ["Dec 3, 2024 by Ana Ruiz", ["Ana Ruiz"]],
    ["Von Jürgen Groß und Anne-Marie Öztürk", ["Jürgen Groß", "Anne-Marie Öztürk"]],
    ["Ein Kommentar von Jürgen Groß", ["Jürgen Groß"]],
    ["Di 03.12.24 | 14:07 Uhr | Von Jürgen Groß", ["Jürgen Groß"]],
    ["Autor: Jürgen Groß", ["Jürgen Groß"]],
    ["Par Hélène d'Arc et Jean-Luc Petit", ["Hélène d'Arc", "Jean-Luc Petit"]],
    ["Par Hélène Lambert (avec AFP)", ["Hélène Lambert"]],
    ["Por María José Núñez", ["María José Núñez"]],
    ["di Luca Bianchi", ["Luca Bianchi"]],
    ["Av Kari Nordmann", ["Kari Nordmann"]],
    ["Автор: Анна Иванова", ["Анна Иванова"]],
    ["Tobias Keller03.12.2024, 19:35 Uhr", ["Tobias Keller"]],
    ["Ana Ruiz\nDec 3, 2024", ["Ana Ruiz"]],
    ["By\nAna Ruiz\n-\nDecember 3, 2024", ["Ana Ruiz"]],
    ["By —\n\nAna Ruiz, Associated Press Ana Ruiz, Associated Press", ["Ana Ruiz"]],
    ["By Ana Ruiz December 3, 2024\nBy Tom O'Leary December 3, 2024", ["Ana Ruiz", "Tom O'Leary"]],
  ])("“%s”", (header, expected) => {
    expect(authors(header)).toEqual(expected);
  });

  it("stand at the end of the text as well", () => {
    expect(authors("", "By Ana Ruiz (")).toEqual(["Ana Ruiz"]);
    expect(authors("", "순천 홍길동 기자 hong@example.kr")).toEqual(["홍길동"]);
  });

  it("hold names of two or three syllables where an office stands beside them", () => {
    expect(readNames("홍길동 기자", false).people).toEqual(["홍길동"]);
    expect(readNames("山田花子記者", false).people).toEqual(["山田花子"]);
    expect(readNames("공유", false).people).toEqual([]);
  });

  it("name an agency as agency and not as author", () => {
    const { fields } = reading(page("By The Associated Press\nDecember 3, 2024"));
    expect(fields.authors).toBeUndefined();
    expect(fields.agency?.value).toBe("Associated Press");
  });

  it("of pictures, teasers and the comments are not the article's", () => {
    expect(authors("BY TOM O'LEARY/GETTY IMAGES.")).toBeUndefined();
    expect(
      authors(
        "December 3, 2024",
        "Related stories\nFerries to leave from the old pier\nBy Tom O'Leary\nStorm damages wall\nBy Kim Park",
      ),
    ).toBeUndefined();
  });
});

describe("datelines", () => {
  it.each([
    ["MEXICO CITY (AP) — ", "MEXICO CITY", "Associated Press"],
    ["SEOUL, Jan. 21 (Yonhap) -- ", "SEOUL", "Yonhap"],
    ["Berlin (dpa) - ", "Berlin", "dpa"],
    ["RAFAH, Gaza Strip (AP) — ", "RAFAH, Gaza Strip", "Associated Press"],
    ["NEW YORK — ", "NEW YORK", undefined],
  ])("“%s…” is dateline and agency", (lead, place, agency) => {
    const { fields, body } = reading(`${HEADLINE}\n\n${lead}${PROSE}`);
    expect(fields.dateline?.value).toBe(place);
    expect(fields.agency?.value).toBe(agency);
    expect(body).toContain(lead.trim());
  });

  it("are not read from a sentence that has a dash", () => {
    expect(
      reading(`${HEADLINE}\n\nThe harbour — the largest of the coast — is silted up. ${PROSE}`).fields.dateline,
    ).toBeUndefined();
  });
});

describe("names of people", () => {
  it.each([
    "Ana Ruiz",
    "J. R. van der Berg",
    "Anne-Marie Öztürk",
    "Choi Si-young",
    "George T. Conway III",
    "Will May",
    "Ségolène Royal",
    "April West",
    "松岡大地",
    "Анна Иванова",
  ])("%s is one", (name) => expect(isPersonName(name)).toBe(true));

  it.each([
    "Latest News",
    "BBC Sport",
    "The Citizen",
    "Related Stories",
    "Port Ellis Courier Staff",
    "December 3",
    "New York Times",
    "read more",
    "Featured Article",
    "Verlag Ellis",
    "Ana",
  ])("%s is none", (words) => expect(isPersonName(words)).toBe(false));

  it("come apart from offices, places and outlets", () => {
    expect(readNames("Ross Wilkers, Senior Staff Reporter", true)).toMatchObject({ people: ["Ross Wilkers"] });
    expect(readNames("Michael Ruiz Fox News", true)).toMatchObject({ people: ["Michael Ruiz"] });
    expect(readNames("Slate Staff", true)).toMatchObject({ people: [], desks: ["Slate Staff"] });
    expect(readNames("Ann Baker Health and science reporter", true)).toMatchObject({ people: ["Ann Baker"] });
    expect(readNames("TOM LEE AP", true)).toMatchObject({ people: ["Tom Lee"], agencies: ["Associated Press"] });
    expect(readNames("for the Tribune", true)).toMatchObject({ people: [], desks: [] });
    expect(readNames("A", true)).toMatchObject({ people: [], desks: [] });
  });

  it("are written as names, once, whatever the page makes of them", () => {
    const people = (text: string) => readNames(text, true).people;
    expect(people("Ana RuizAna Ruiz, ET Bureau")).toEqual(["Ana Ruiz"]);
    expect(people("Ana Ruiz By Ana Ruiz")).toEqual(["Ana Ruiz"]);
    expect(people("ANA RUIZ 10")).toEqual(["Ana Ruiz"]);
    expect(people("DONALD G. McNEIL Jr. and MARY MCARDLE")).toEqual(["Donald G. McNeil Jr.", "Mary McArdle"]);
  });

  it("that stand alone are the author's where more speaks for them than for those above", () => {
    const header = "Ana Ruiz and Tom Lee, USA TODAY\nMary Jones @mjones , USA TODAY 7:41 p.m. EDT December 3, 2024";
    expect(reading(`${HEADLINE}\n${header}\n\n${PROSE}`).fields.authors?.value).toEqual(["Mary Jones"]);
  });
});
