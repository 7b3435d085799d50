import { describe, expect, it } from "vitest";
import { readCapture } from "../../../src/capture/capture.ts";
import type { Conflict, Weekday } from "../../../src/model/conflict.ts";
import { readPage } from "../../../src/parse/read-page.ts";
import type { Source } from "../../../src/vocabulary/source.ts";
import { linesWith, NOTHING_KNOWN, PROSE, reading } from "../pages.ts";

const HEADLINE = "Port Ellis approves plan to dredge the eastern channel";

function page(header: string, footer = ""): string {
  return `Home\nNews\nSport\nWeather\n\n${HEADLINE}\n${header}\n\n${PROSE}\n\n${footer}`;
}

function against(values: { quote: string; line: number; date: string; weekday: Weekday }): Conflict {
  return { field: "date", kind: "date-against-weekday", values };
}

describe("the date of a page", () => {
  it("is the one beside the headline, with its zone, and the update is told from it", () => {
    const { fields } = reading(
      page("By Ana Ruiz\nPublished Dec. 3, 2024 at 4:05 p.m. GMT | Updated Dec. 4, 2024 at 9:00 a.m. GMT"),
    );
    expect(fields.date).toMatchObject({ value: "2024-12-03T16:05Z", certainty: "high" });
    expect(fields.updated).toMatchObject({ value: "2024-12-04T09:00Z" });
  });

  it("is that of the list which has the headline again, where it is of the evening before", () => {
    const dates = (listed: string) =>
      reading(
        page(
          "By Ana Ruiz\n2024/12/04 00:05",
          `Most read\n\n${HEADLINE}\n${listed}\n\nFerries stay in port\n2024/12/02 11:10`,
        ),
      ).fields;
    expect(dates("2024/12/03 23:17")).toMatchObject({
      date: { value: "2024-12-03T23:17", certainty: "medium" },
      updated: { value: "2024-12-04T00:05" },
    });
    expect(dates("2024/12/04 00:01").date?.value).toBe("2024-12-04T00:05");
    expect(dates("2024/11/29 23:17").date?.value).toBe("2024-12-04T00:05");
    expect(dates("2024/12/05 07:30").date?.value).toBe("2024-12-04T00:05");
  });

  it("is less certain where the weekday beside it is not its own", () => {
    expect(reading(page("Tuesday, December 3, 2024")).fields.date?.certainty).toBe("high");
    const { fields, conflicts } = reading(page("Friday, December 3, 2024"));
    expect(fields.date).toMatchObject({ value: "2024-12-03", certainty: "medium" });
    expect(conflicts).toHaveLength(1);
  });

  it("may have its weekday by the Julian calendar, as long as that was used", () => {
    for (const [date, fits] of [
      ["Monday, February 11, 1688/9", true],
      ["Monday, February 11, 1688", true],
      ["Thursday, September 7, 1665", true],
      ["Friday, September 8, 1665", true],
      ["Sunday, September 8, 1665", false],
      ["Thursday, September 14, 1752", true],
      ["Monday, March 12, 1887", false],
    ] as const)
      expect(reading(page(date)).conflicts, date).toHaveLength(fits ? 0 : 1);
  });

  it("is read in the order by which a weekday of the text is that of the news, where nothing else tells", () => {
    // The text tells of Tuesday. 5 March 2024 was one, 3 May a Friday; 5 June was a Wednesday, 6 May a Monday.
    const { fields } = reading(page("By Ana Ruiz\n03/05/2024"));
    expect(fields.date).toMatchObject({ value: "2024-03-05", certainty: "medium" });
    expect(reading(page("By Ana Ruiz\n05/03/2024")).fields.date?.value).toBe("2024-03-05");
    const open = reading(page("By Ana Ruiz\n05/06/2024"));
    expect([open.fields.date, open.warnings.length]).toEqual([undefined, 1]);
    expect(reading(page("By Ana Ruiz\n03/05/2024 10:00 GMT")).fields.date?.value).toBe("2024-05-03T10:00Z");
  });

  const article = (header: string, after = "", head = "") => {
    const text = PROSE.split("\n\n").map((paragraph) => `<p>${paragraph}</p>`);
    const html = `<title>${HEADLINE}</title>${head}<main><article><h1>${HEADLINE}</h1>${header}${text.join("")}</article>${after}</main>`;
    return readPage(readCapture(Buffer.from(html), "page.html"), NOTHING_KNOWN).fields.date?.value;
  };

  it("is the one that shows where the pointer rests on how long ago it was", () => {
    const ago = (attributes: string, tag = "span") =>
      article(`<p>By Ana Ruiz <${tag} ${attributes}>3 years ago</${tag}></p>`);
    expect(ago('title="Tuesday, December 3, 2024 8:10 AM"')).toBe("2024-12-03");
    expect(ago('datetime="2024-12-03T08:10:00Z"', "time")).toBe("2024-12-03T08:10Z");
    expect(ago('title="Ana Ruiz has written since 2019"')).toBeUndefined();
    expect(ago('class="comment-date" title="December 3, 2024"')).toBeUndefined();
    const told = `<p>The vote of <time datetime="2024-12-03">that day</time> is to be repeated, said the chairwoman, who hopes that all the members of the board will come this time.</p>`;
    expect(article(told)).toBeUndefined();
  });

  it("is none of those of comments and of the cards of other articles", () => {
    const comment = `<div class="reply"><b>Piet</b><p>April 2, 2024</p><p>I have seen it coming for years, said my aunt.</p></div>`;
    expect(
      article("<p>By Ana Ruiz</p>", `<section><h2>2 responses</h2>${comment}${comment}</section>`),
    ).toBeUndefined();
    const card = `<div><a href="/x"><h3>Old mill to become a library</h3><span>April 3, 2024</span></a></div>`;
    expect(article("<p>By Ana Ruiz</p>", card)).toBeUndefined();
  });

  it("has the offset that the page's clock has to its metadata", () => {
    const published = (moment: string) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${moment}"}</script>`;
    const shown = (date: string, moment: string) => article(`<p>${date}</p>`, "", published(moment));
    expect(shown("December 3, 2024 2:00 AM", "2024-12-02T20:30:00Z")).toBe("2024-12-03T02:00+05:30");
    expect(shown("December 3, 2024 8:10 AM", "2024-12-03T13:10:00Z")).toBe("2024-12-03T08:10-05:00");
    expect(shown("December 3, 2024", "2024-12-02T20:30:00Z")).toBe("2024-12-03");
    expect(shown("December 3, 2024 8:17 AM", "2024-12-03T13:10:00Z")).toBe("2024-12-03T13:10Z");
  });

  it.each([
    ["By Ana Ruiz\nMarch 2024 issue", "2024-03", "high"],
    ["By Ana Ruiz\nVol. 12, No. 1, Spring 2024", "2024-21", "high"],
    ["The Port Ellis Review, Winter 2023/24\nBy Ana Ruiz", "2023-24", "high"],
    ["By Ana Ruiz\nSpring 2024", "2024-21", "medium"],
    ["Week of March 4–10, 2024\nBy Ana Ruiz", "2024-03-04/2024-03-10", "high"],
    ["By Ana Ruiz\nMarch 2024 issue\nPublished March 12, 2024", "2024-03-12", "high"],
    // An event, and what is told.
    ["By Ana Ruiz\n4–10 March 2024, on the north quay", undefined, undefined],
    ["The spring 2024 edition of the regatta was held on the eastern channel\nBy Ana Ruiz", undefined, undefined],
    ["By Ana Ruiz\nThe regatta of March 2024", undefined, undefined],
  ])("may be the period that the issue states: %s", (header, value, certainty) => {
    const { date } = reading(page(header)).fields;
    expect([date?.value, date?.certainty]).toEqual([value, certainty]);
  });

  it("takes its year from the change beside it, or lends it one", () => {
    const both = (line: string) => {
      const { date, updated } = reading(page(`By Ana Ruiz\n${line}`)).fields;
      return [date?.value, updated?.value];
    };
    expect(both("Jan. 31 | Updated: March 4, 2019")).toEqual(["2019-01-31", "2019-03-04"]);
    expect(both("Dec. 31 | Updated: January 4, 2019")).toEqual(["2018-12-31", "2019-01-04"]);
    expect(both("December 31, 2018 | Updated: Jan. 4")).toEqual(["2018-12-31", "2019-01-04"]);
    expect(both("Jan. 31 | 4 comments")).toEqual([undefined, undefined]);
  });

  it("is told from the day to which a German page is true", () => {
    const stand = "Stand: 14.12.2024, 18:30 Uhr";
    expect(reading(page(`${stand}\nVeröffentlicht: 13.12.2024`)).fields).toMatchObject({
      date: { value: "2024-12-13" },
      updated: { value: "2024-12-14T18:30" },
    });
    expect(reading(page(stand)).fields.date).toMatchObject({ value: "2024-12-14T18:30", rule: "updated-alone" });
    const related = "Archiv\nDer Kanal\n09.10.2023";
    expect(reading(page(stand, related)).fields.date?.value).toBe("2024-12-14T18:30");
    expect(reading(page("Evening Standard, 3 December 2024")).fields.updated).toBeUndefined();
  });

  it("is not changed by what was updated some years ago", () => {
    expect(reading(page("05/03/2021 14h30  Atualizado há 2 anos")).fields.updated).toBeUndefined();
  });

  it("is read from a label on the line above it", () => {
    const { fields } = reading(
      page("By Ana Ruiz\nDecember 3, 2024 at 9:00 AM EST\nUpdated on\nDecember 5, 2024 at 1:28 PM EST"),
    );
    expect(fields.date?.value).toBe("2024-12-03T09:00-05:00");
    expect(fields.updated?.value).toBe("2024-12-05T13:28-05:00");
  });

  it("is not the copyright year, the date of a related story, a date in the text or an appointment to come", () => {
    const text = page(
      "By Ana Ruiz",
      "Related stories\nFerries to leave from the old pier\nNov. 2, 2023\nStorm damages harbour wall\nOct. 9, 2023\n\n© 2025 Port Ellis Courier. All rights reserved.",
    ).replace(
      "The work is expected",
      "Founded on 4 May 1899, the authority meets again on 12 January 2031. The work is expected",
    );
    expect(reading(text).fields.date).toBeUndefined();
  });

  it("is none that a sentence of the header tells of", () => {
    const header = "By Ana Ruiz\nThe channel was last dredged by order of the crown on August 14, 1935";
    expect(reading(page(header)).fields.date).toBeUndefined();
  });

  it("is none of those in a list of other articles above the text", () => {
    const related =
      "Related News\nBoats wait outside the harbour\nWed, Dec 4 2024\nStorm damages harbour wall\nMon, Oct 9 2023\nThe old pier\nTue, Oct 3 2023";
    expect(reading(page(related)).fields.date).toBeUndefined();
    expect(reading(page(`${related}\nPORT ELLIS, Kerry | Tue Dec 3, 2024 4:05pm GMT`))).toMatchObject({
      fields: { date: { value: "2024-12-03T16:05Z", certainty: "high" } },
      conflicts: [],
    });
    const sections =
      "Sport\nBoats race to the isle\n2 Dec 2024\nStage\nA play of the sea\n2 Dec 2024\nRoads\nThe bridge\n9 Nov 2024";
    expect(reading(page(sections)).fields.date).toBeUndefined();
    expect(reading(page("Related\nStorm Damages the Harbour Wall (Oct. 9, 2023)")).fields.date).toBeUndefined();
  });

  it("is not contradicted by the dates of teasers above the headline and of comments below the text", () => {
    const text = page(
      "By Ana Ruiz\nDecember 3, 2024",
      `${"Menu\n\n".repeat(20)}Posted on December 9, 2024\nWell done.`,
    );
    const teaser = "Storm damages the wall\nOct. 9, 2023\n\n";
    expect(reading(text.replace(HEADLINE, teaser + HEADLINE))).toMatchObject({
      fields: { date: { value: "2024-12-03", certainty: "high" } },
      conflicts: [],
    });
  });

  it("is what its own label says, not a label's last syllables", () => {
    const { fields, conflicts } = reading(page("pubDate: 12/03/2024 16:05 GMT! commentEndDate: 12/17/2024 16:05 GMT"));
    expect(fields.date?.value).toBe("2024-12-03T16:05Z");
    expect(conflicts).toEqual([]);
  });

  it("is told from the time of the update that follows it", () => {
    const { fields } = reading(page("Ana Ruiz\nDecember 3, 2024, 18:27 (updated: 19:56)"));
    expect(fields.date).toMatchObject({ value: "2024-12-03T18:27", certainty: "high" });
    expect(fields.updated).toBeUndefined();
  });

  it("is not the print edition's, nor the day on which a Korean paper was registered", () => {
    expect(reading(page("By Ana Ruiz", "Ausgabe vom 3.12.2024")).fields.date).toBeUndefined();
    expect(reading(page("By Ana Ruiz", `${"Menu\n".repeat(30)}등록 2009-11-30`)).fields.date).toBeUndefined();
  });

  it("may stand elsewhere, under a line that says it is the day of publication", () => {
    const text = `${"Home\n".repeat(9)}입력 :\n2024-12-03 02:37\n${"News\n\n".repeat(30)}${page("")}`;
    expect(reading(text).fields.date).toMatchObject({ value: "2024-12-03T02:37", certainty: "medium" });
  });

  it("is not today's date in the head of the page", () => {
    const text = `Sunday, December 24, 2024\nHome\nNews\nSport\nOpinion\nJobs\nCars\nHomes\nArts\n\n${HEADLINE}\nBy Ana Ruiz\nDecember 3, 2024\n\n${PROSE}`;
    expect(reading(text).fields.date?.value).toBe("2024-12-03");
  });

  it("is absent where the page only says how long ago", () => {
    expect(reading(page("Ana Ruiz\n5 hours ago")).fields.date).toBeUndefined();
  });

  it("is left open, with a warning, where day and month may change places", () => {
    const { fields, warnings } = reading(page("By Ana Ruiz\n03/04/2024"));
    expect(fields.date).toBeUndefined();
    expect(warnings).toContainEqual(
      expect.objectContaining({ field: "date", found: expect.stringContaining("03/04/2024") }),
    );
    expect(reading(page("By Ana Ruiz\n03.04.2024")).fields.date).toBeUndefined();
    expect(reading(page("Ana Ruiz\n05.15.13, 22:47")).fields.date?.value).toBe("2013-05-15T22:47");
  });

  it("follows the publisher's country where day and month may change places", () => {
    const source: Source = {
      id: "courier",
      name: "Port Ellis Courier",
      aliases: [],
      country: "US",
      publish: "full",
      recognise: [{ line: "Port Ellis Courier", certainty: "high", why: "the masthead" }],
    };
    const { fields } = reading(`Port Ellis Courier\n${page("By Ana Ruiz\n03/04/2024")}`, { sources: [source] });
    expect(fields.date?.value).toBe("2024-03-04");
  });

  it("takes zone and order of the country whose domain the page stands under", () => {
    const under = (host: string, header: string) =>
      reading(page(header), {}, [{ field: "url", value: `https://${host}/a/1`, where: "link rel=canonical" }]);
    const { fields, warnings } = under("www.courier.co.uk", "By Ana Ruiz\n2:05pm BST 03 Jul 2024");
    expect(fields.date?.value).toBe("2024-07-03T14:05+01:00");
    expect(warnings).toEqual([]);
    expect(under("courier.com.au", "By Ana Ruiz\n03/04/2024").fields.date?.value).toBe("2024-04-03");
  });

  it("drops a zone that stands for several, and says so", () => {
    const { fields, warnings } = reading(page("Published 3 December 2024 16:05 IST"));
    expect(fields.date?.value).toBe("2024-12-03T16:05");
    expect(warnings[0]?.found).toContain('"IST"');
  });

  it("is read from a dateline that names the year", () => {
    const text = `${HEADLINE}\n\nPORT ELLIS, Dec. 3, 2024 (AP) — ${PROSE}`;
    expect(reading(text).fields.date).toMatchObject({ value: "2024-12-03", rule: "date-in-dateline" });
  });

  it("is read from below the text, where a label says that it was posted then", () => {
    const { fields } = reading(page("By Ana Ruiz", "Posted on December 3, 2024"));
    expect(fields.date).toMatchObject({ value: "2024-12-03" });
  });
});

describe("weekdays", () => {
  it("contradict a date that is not theirs, in the header and in the text", () => {
    const text = page("Monday, December 3, 2024").replace(
      "The work is expected",
      "At the hearing on Friday, 29 November 2024, nobody objected; on Sunday, 1 June 2024, a few had. The work is expected",
    );
    expect(reading(text).conflicts).toEqual([
      against({ quote: "Monday, December 3, 2024", line: 7, date: "2024-12-03", weekday: "Monday" }),
      against({ quote: "Sunday, 1 June 2024", line: 13, date: "2024-06-01", weekday: "Sunday" }),
    ]);
  });

  it("are checked without a year too, near the day of publication", () => {
    const told = (words: string) =>
      reading(
        page("December 3, 2024").replace("The work is expected", `Experts came on ${words}. The work is expected`),
      );
    expect(told("Sunday, December 8").conflicts).toEqual([]);
    expect(told("Monday, December 8").conflicts).toEqual([
      against({ quote: "Monday, December 8", line: 13, date: "2024-12-08", weekday: "Monday" }),
    ]);
    expect(told("Monday, June 3").conflicts).toEqual([]);
    // A date close behind another is one of its own year.
    expect(told("Sunday, June 9, 2019, and on Monday, Dec 8, 2014").conflicts).toEqual([]);
  });

  it("agree with a caption of the days before, and move its year where no other way is open", () => {
    const captioned = (date: string) =>
      reading(`${HEADLINE}\n\nThe eastern channel of Port Ellis, seen from the pier on ${date}. (Reuters)\n\n${PROSE}`);
    expect(captioned("Dec. 3, 2024").fields.date).toMatchObject({ value: "2024-12-03", certainty: "medium" });
    expect(captioned("Dec. 2, 2024")).toMatchObject({
      fields: { date: { value: "2024-12-03", certainty: "low" } },
      conflicts: [],
    });
    const moved = captioned("Dec. 3, 2025");
    expect(moved.fields.date).toMatchObject({ value: "2024-12-03", certainty: "medium" });
    expect(moved.conflicts).toEqual([
      {
        field: "date",
        kind: "caption-against-weekday",
        values: {
          caption: { value: "2025-12-03", line: 3 },
          text: { value: "Tuesday", line: 5 },
          fitting: "2024-12-03",
        },
      },
    ]);
  });

  it("are not held against a date by pictures of years before, but by a caption of another year or of days to come", () => {
    const captioned = (date: string) =>
      reading(
        `${HEADLINE}\nPublished Dec. 3, 2024\n\nThe eastern channel of Port Ellis, seen from the pier on ${date}. (Reuters)\n\n${PROSE}`,
      );
    expect(captioned("Feb. 26, 2012")).toMatchObject({ fields: { date: { certainty: "high" } }, conflicts: [] });
    expect(captioned("Dec. 5, 2023").conflicts).not.toEqual([]);
    expect(captioned("Feb. 26, 2025").conflicts).not.toEqual([]);
  });
});

describe("the lines that hold a date", () => {
  it("have the role of what they say", () => {
    const text = page("By Ana Ruiz\nPublished 3 December 2024\nLast updated 4 December 2024");
    const read = reading(text);
    expect(linesWith("published", text, read)).toEqual(["Published 3 December 2024"]);
    expect(linesWith("updated", text, read)).toEqual(["Last updated 4 December 2024"]);
    expect(linesWith("byline", text, read)).toEqual(["By Ana Ruiz"]);
  });
});
