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

describe("a headline among lines like it", () => {
  const chosen = (text: string) => reading(text).fields.title?.value;
  const HEADER = "By Ana Ruiz\nDecember 3, 2024";

  it("is the second of three, between its kicker and a longer dek", () => {
    const dek =
      "The harbour authority and two cooperatives have agreed on the days on which the ferries leave from the old pier";
    const page = (kicker: string, headline: string) => `Menu\n${kicker}\n${headline}\n${dek}\n${HEADER}\n\n${PROSE}`;
    const kicker = "What comes of the plan that the islands have for years";
    expect(chosen(page(kicker, "Eastern channel to be dredged at Port Ellis"))).toBe(
      "Eastern channel to be dredged at Port Ellis",
    );
    expect(chosen(page("Eastern channel to be dredged at Port Ellis", `${kicker} asked for in vain`))).toBe(
      "Eastern channel to be dredged at Port Ellis",
    );
  });

  it("is the upper of two that say the same, where the lower says much more", () => {
    const upper = "Harbour authority approved plan for eastern channel of Port Ellis";
    const title = (lower: string) => chosen(`Home\n${upper}\n${lower}\nBy\nAna Ruiz\n\n${PROSE}`);
    expect(
      title(
        "The plan of the harbour authority for the eastern channel of Port Ellis costs four millions and takes weeks",
      ),
    ).toBe(upper);
    expect(title("Port Ellis: Authority of harbour approved plan for eastern channel")).not.toBe(upper);
  });

  it("stands below the caption of a picture that the text seems to begin with, where its byline follows", () => {
    const caption =
      "A ferry leaves the old pier of Port Ellis in the winter of the storms, when the eastern channel could not be used by larger boats, and fishermen asked for a plan to dredge it before the spring came and the two crews had to go elsewhere.";
    const above = "Harbours of the CoastInside the PierWinter of the StormsThe Crews";
    const page = `${above}\n\n${caption}\n\nPicture by hand\n\nIslands\nHarbour\n${HEADLINE}\n\n${HEADER}\n\n${PROSE}`;
    expect(chosen(page)).toBe(HEADLINE);
  });

  it.each([
    ["Opinion Why the channel must wait", "Why the channel must wait"],
    ["Meinung Warum der Hafen warten muss", "Warum der Hafen warten muss"],
    ["Tribune Pourquoi le port doit attendre", "Pourquoi le port doit attendre"],
    ["Opinion poll shows harbour ahead", "Opinion poll shows harbour ahead"],
    ["Kultur : Was lesen die Inseln im Winter der Stürme?", "Was lesen die Inseln im Winter der Stürme?"],
    ["Port Ellis: Why the channel must wait for spring", "Port Ellis: Why the channel must wait for spring"],
  ])("is read without its kind or section before it: “%s”", (line, expected) => {
    expect(title(line)).toBe(expected);
  });

  it("has a reporter under it, whom Korean and Japanese newspapers name with the office alone", () => {
    const deck = "항구 이사회 봄까지 공사 결정\n어민들 수년간 준설 요구해 와\n옛 부두에서 여객선 출발 예정";
    const text = Array.from(
      { length: 5 },
      (_, i) =>
        `항구 이사회는 ${i + 2}월까지 동쪽 수로를 준설하기로 결정했다고 화요일 밝혔으며 어민들은 수년간 이를 요구해 왔다고 전했다.`,
    ).join("\n\n");
    const page = (reporter: string) =>
      `메뉴\n바다가 돌려준 뱃길, 봄을 기다린다\n${reporter}\n${"공유하기\n인쇄하기\n".repeat(6)}${deck}\n\n${text}`;
    expect(chosen(page("홍길동 기자"))).toBe("바다가 돌려준 뱃길, 봄을 기다린다");
    expect(chosen(page("항구 도시"))).not.toBe("바다가 돌려준 뱃길, 봄을 기다린다");
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
