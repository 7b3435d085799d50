/** Pages put together at random from a headline, a few lines of a header, some paragraphs and what follows them, and from claims of metadata. */
import { CLAIMS, type Values, withValues } from "./claims.ts";
import type { PageSource } from "./variation.ts";

/** Lines as they stand over, under and after an article, with values of which some agree. */
const LINES: readonly string[] = [
  ...[
    "By {author}",
    "{author}",
    "by {author}, Staff Writer",
    "{author}, staff reporter",
    "{author} | {day}",
    "{author} @omarrow",
  ],
  ...[
    "{author}\n@omarrow",
    "{author}\n{day}",
    "{day}\n{author}",
    "By {author}, The Associated Press",
    "Written by {author}",
  ],
  ...[
    "Von {author}",
    "Par {author}",
    "Photos by {author}",
    "{author}\nReporter",
    "홍길동 기자 hong@example.kr",
    "Edited by {author}",
  ],
  ...[
    "{day}",
    "{weekday}, {day}",
    "Published {day}",
    "Updated {day}",
    "Published: {day} 9:30 GMT",
    "Last modified {day}",
    "{numbers}",
  ],
  ...[
    "Published {day} | Updated {day}",
    "{numbers} 14:07",
    "2 hours ago",
    "{day}, 9:30 a.m.",
    "Issue of {day}",
    "January 2021",
  ],
  ...[
    "Jan. 31 | Updated: March 4, 2021",
    "Harbour board members in a file photo taken {day}. (Associated Press)",
    "Photo taken {day}. (Reuters)",
  ],
  ...[
    "The pier is seen on {day}. Photo: Associated Press",
    "— The Harbour Board (@harbourboard) {day}",
    "(AP)",
    "Associated Press",
    "Reuters",
  ],
  ...[
    "The Lindmouth Courier",
    "The Lindmouth Gazette",
    "© 2021 The Lindmouth Courier",
    "© 2021 Lindmouth Courier Ltd",
    "Gazette",
  ],
  ...[
    "Courier readers' page",
    "a Gazette reporter",
    "the Gazette's own correspondent",
    "https://courier.example.co.uk/2021/01/21/pier",
  ],
  ...[
    "{author} is a reporter for the Courier.",
    "{author} is a former harbour pilot and the author of two books on the coast.",
    "HARBOUR",
  ],
  ...[
    "Correction: an earlier version gave another sum.",
    "All rights reserved.",
    "Contact: news@courier.example.co.uk",
    "Share",
    "Comments",
  ],
  ...[
    "Related",
    "Read more",
    "Harbour",
    "News",
    "Ferries stay in port for a second day",
    "The board meets again next week",
  ],
  ...[
    "The pier is shut again pic.twitter.com/abc\n— The Harbour Board (@harbourboard) {day}",
    "We are sorry\nfor the delay\nof all ferries\n— Harbour Board (@hb) {day}",
    ...[
      "BRIAN LEE",
      "TOM McNEIL Jr.",
      "Ana WalshShowbiz & TV Reporter",
      "Odile Marrow Health and science reporter",
      "By Al Bo",
    ],
    ...[
      "By Ann Lee, Bo Ray, Cal Dow, Di Fox and Ed Hay",
      "Ann Lee\nBo Ray\nCal Dow\nDi Fox\nEd Hay\nFay Orr",
      "{author} al@courier.example",
    ],
    ...[
      "Envoy Faults Harbour Board (July 19, 2013)",
      "Board Faults the Envoy of Ferries (July 19, 2013)",
      "2021-W54",
      "13/2021",
    ],
    ...[
      "{weekday}, February 14, 1688",
      "{weekday}, April 2, 1710",
      "21 January 65",
      "3 March 72",
      "{day} 24:10",
      "{day} 9:75",
    ],
    ...[
      "明治5年12月2日",
      "明治6年1月1日",
      "昭和64年1月7日",
      "๒๑ มกราคม ๒๔๘๓",
      "๒๑ กุมภาพันธ์ ๒๔๘๐",
      "۳۲ اسفند ۱۳۹۷",
      "۱۳۹۷/۱۳/۰۵",
    ],
    ...[
      "{day} 13:05 UTC+15",
      "2021年13月3日",
      "31.13.2021",
      "UN",
      "The UN board met",
      "NATO and Nato",
      "NewsSportWeather",
    ],
    ...[
      "NewsSportWeatherTravelMore",
      "Published by Authority of the Board.",
      "Established 1850 and now daily.",
      "The Wareham Minerva.",
    ],
    "Lindmouth Courier, {day}, p. 4, col. 2 top of the page",
    "Lindmouth Courier, {day}, p. 4",
    "LINDMOUTH COURIER, {weekday}, {day}. No. 1234. Price one penny.",
    "Vol. XII, No. 4, January 2021",
  ],
];

const OPENINGS = [
  "",
  "",
  "",
  "LINDMOUTH (AP) — ",
  "LINDMOUTH, {day} (Reuters) - ",
  "(서울=연합뉴스) 홍길동 기자 = ",
  "Lindmouth. ",
  "【ソウル＝小池和樹】",
];
const ENDINGS = ["", "", "", " (AP)", " (Yonhap)", " The board met {weekday}.", " By {author}"];
const TITLES = [
  "Harbour board shuts the east pier",
  "Ferries stay in port for a second day",
  "EAST PIER SHUT",
  "Pier: the board's answer",
];
const TEXT = [
  "The harbour board shut the east pier on {weekday} after divers found cracks in two of its piles, and it will stay shut until spring.",
  "Ferries to the islands leave from the fish quay for the time being, the board said in a statement.",
  "“We have no choice,” said the harbour master, who asked for patience. The work will cost 40,000 pounds.",
  "Nobody was hurt.",
  "The pier was built in 1887 and was last repaired after the storm of {day}.",
];
const VALUES: { readonly [key: string]: readonly string[] } = {
  author: ["Odile Marrow", "Odile Marrow", "Mara Quillfeather", "Odile Marrow and Tom Lee"],
  day: [
    "21 January 2021",
    "January 21, 2021",
    "22 January 2021",
    "Jan. 21, 2022",
    "18 January 2021",
    "21 January 2020",
    "4 March 2019",
  ],
  numbers: ["21/01/2021", "03/04/2021", "2021-01-21", "04.03.2021"],
  weekday: ["Thursday", "Friday", "Wednesday", "Monday"],
};

export function composedPage(chance: () => number): PageSource {
  const oneOf = (list: readonly string[]) => list[Math.floor(chance() * list.length)] as string;
  const fill = (line: string) =>
    line.replace(/\{(\w+)\}/g, (all, key: string) => (VALUES[key] ? oneOf(VALUES[key]) : all));
  const some = (most: number) =>
    Array.from({ length: Math.floor(chance() * (most + 1)) }, () => fill(oneOf(LINES)).split("\n")).flat();
  const title = oneOf(TITLES);
  const paragraphs = Array.from({ length: 1 + Math.floor(chance() * 4) }, () => fill(oneOf(TEXT)));
  paragraphs[0] = `${fill(oneOf(OPENINGS))}${paragraphs[0]}`;
  paragraphs.push(`${paragraphs.pop()}${fill(oneOf(ENDINGS))}`);
  const parts = [some(2), [title], some(3), paragraphs, some(3)];
  if (chance() < 0.5) {
    const gap = chance() < 0.7 ? "\n\n" : "\n";
    return {
      file: "page.txt",
      text: `${parts
        .map((lines) => lines.join(gap))
        .filter(Boolean)
        .join("\n\n")}\n`,
    };
  }
  const values: Values = { chance, words: () => oneOf([title, ...TITLES]) };
  // Claims of one field compete.
  const field = oneOf(["title", "date", "author", "site", "section", "language", "address", ""]);
  const claims = CLAIMS.filter((claim) => !claim.startsWith("<p"));
  const wanted = claims.filter((claim) => field === "" || claim.includes(`{${field}}`));
  const head = Array.from({ length: 1 + Math.floor(chance() * 4) }, () => withValues(oneOf(wanted), values));
  const body = parts.flatMap((lines, i) => lines.map((line) => (i === 1 ? `<h1>${line}</h1>` : `<p>${line}</p>`)));
  return {
    file: "page.html",
    text: `<html><head>\n${head.join("\n")}\n</head><body><article>\n${body.join("\n")}\n</article></body></html>\n`,
  };
}
