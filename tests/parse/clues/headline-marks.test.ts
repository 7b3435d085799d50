import { describe, expect, it } from "vitest";
import { isOutletName } from "../../../src/parse/names/outlet-names.ts";
import { PROSE, reading } from "../pages.ts";

const HEADLINE = "Port Ellis approves plan to dredge the eastern channel";
const title = (headline: string) =>
  reading(`${headline}\n\nBy Ana Ruiz\nDecember 3, 2024\n\n${PROSE}`).fields.title?.value;

describe("a headline", () => {
  it.each([
    "UPDATE 2-",
    "WRAPUP 1-",
    "RPT-",
    "CORRECTED-",
    "RPT-UPDATE 1-",
    "(LEAD) ",
    "(2nd LD) ",
    "ROUNDUP: ",
    "-- ",
    "• ",
    "■ ",
    "* ",
  ])("is read without “%s” before it", (mark) => {
    expect(title(mark + HEADLINE)).toBe(HEADLINE);
  });

  it("is read without the version after it", () => {
    expect(title(`${HEADLINE} (종합2보)`)).toBe(HEADLINE);
  });

  it.each([
    "Update on the dredging of the eastern channel",
    "Corrected plan for the eastern channel at Port Ellis",
    "Roundup: Turnovers cost Port Ellis the eastern title",
    "Port Ellis dredges on | In the eastern channel",
  ])("keeps words that are its own: “%s”", (own) => {
    expect(title(own)).toBe(own);
  });

  it.each(["Editorial", "Opinion", "Letters to the editor", "Kommentar"])("is read without “| %s” after it", (kind) => {
    expect(title(`${HEADLINE} | ${kind}`)).toBe(HEADLINE);
  });

  it("is read without the label that stands before it with a wider space", () => {
    expect(title(`Opinion  ${HEADLINE}`)).toBe(HEADLINE);
    expect(title(`Opinion on ${HEADLINE}`)).toBe(`Opinion on ${HEADLINE}`);
  });

  const DEK =
    "Harbour board votes to deepen the eastern channel for larger ships, against the advice of its own divers";

  it("is the first of two lines over the byline, where the second says more", () => {
    const page = `News\nSport\n\n${HEADLINE}\n\n${DEK}\n\nBy Ana Ruiz\nDecember 3, 2024\n\n${PROSE}`;
    expect(reading(page).fields.title?.value).toBe(HEADLINE);
  });

  it("is the second, where the first ends a trail of links", () => {
    const trail = `Home\nHarbour\nEastern channel to be dredged at Port Ellis\n${HEADLINE} for larger ships`;
    const page = `${trail}\nBy Ana Ruiz\nDecember 3, 2024\n\n${PROSE}`;
    expect(reading(page).fields.title?.value).toBe(`${HEADLINE} for larger ships`);
  });

  it("may consist of whole sentences, right over the date in a run of lines", () => {
    const sentences = "I dredged the eastern channel for a year. These are the five things that I found.";
    const page = `Search\nOpinion\n${sentences}\nAna Ruiz\nDecember 3, 2024\nShare\nSave\n\n${PROSE}`;
    expect(reading(page).fields.title?.value).toBe(sentences);
  });

  it("is not what a film is called, under its length", () => {
    const page = `News\n00:00:16\nPort Ellis: dredger in the eastern channel of the harbour – video\n${HEADLINE}\nBy Ana Ruiz\nDecember 3, 2024\n\n${PROSE}`;
    expect(reading(page).fields.title?.value).toBe(HEADLINE);
  });

  it("keeps the dash that quotes somebody in Norwegian", () => {
    const norwegian =
      "Havnestyret i Vessmouth vedtok mandag kveld å stenge den gamle kaien for all trafikk etter at dykkere fant sprekker i fire av pælene som bærer den ytre enden. Styret sier at det ikke er farlig for dem som bor der.";
    const text = `- Angsten for sprekkene vil øke\n\nAv Kari Nordmann\n3. desember 2024\n\n${norwegian}\n\n${norwegian.replace("mandag", "tirsdag")}`;
    expect(reading(text).fields.title?.value).toBe("- Angsten for sprekkene vil øke");
  });

  it("is not the name of the newspaper above it", () => {
    for (const name of ["THE PORT ELLIS TIMES", "The Harbour Gazette", "Vessmouther Hafenzeitung"])
      expect(title(`${name}\n\n${HEADLINE}`)).toBe(HEADLINE);
  });
});

describe("the name of an outlet", () => {
  it.each([
    "The Vessmouth Courier",
    "THE PORT VESS GAZETTE",
    "Vessmouther Zeitung",
    "Lindmouther Tagblatt",
    "Le Courrier de Vessmouth",
    "Il Giornale di Lindmouth",
    "Diario de Vessmouth",
    "港城新聞網",
    "波崎新聞",
    "한들일보",
    "courier.example",
  ])("“%s” is told by its words", (name) => {
    expect(isOutletName(name)).toBe(true);
  });

  it.each([
    "Mara Quillfeather",
    "Dominic-Madori Davis",
    "Board shuts the east pier",
    "News",
    "Nachrichten",
    "Politik",
    "Gold standard is back",
  ])("“%s” is none", (other) => {
    expect(isOutletName(other)).toBe(false);
  });
});
