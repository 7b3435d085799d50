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
  ])("keeps words that are its own: “%s”", (own) => {
    expect(title(own)).toBe(own);
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
