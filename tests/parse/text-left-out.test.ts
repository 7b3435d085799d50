/** Prose is never left out silently: each sentence is in the body, in another field, or in the ranges of a finding. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLeftOut, type TextLeftOut } from "../../src/model/conflict.ts";
import type { Reading } from "../../src/model/reading.ts";
import { learnFurniture } from "../../src/parse/page/furniture.ts";
import { readSources } from "../../src/vocabulary/source.ts";
import { PROSE, pageOf, reading } from "./pages.ts";

function leftOut(text: string): TextLeftOut["values"] | undefined {
  return leftOutOf(reading(text));
}

function leftOutOf({ conflicts }: Reading): TextLeftOut["values"] | undefined {
  return conflicts.find(isLeftOut)?.values;
}

const letters = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, "");

/** Sentences of several languages and lengths, each unlike the others. */
const SENTENCES = [
  "The harbour board of Vessmouth voted on Monday night to close the old east pier to all traffic after divers had found cracks in four of the piles.",
  "Boats move north this season.",
  "“We have asked for repairs for ten years,” said Odile Marrow, who leads the boatmen.",
  "The work will cost about 11.4 million crowns (a third of it paid by the province).",
  "Who is going to pay for the two cranes on the north quay?",
  "Der Hafenrat sperrt den alten Ostkai für jeden Verkehr, nachdem Taucher Risse gefunden haben.",
  "Les bateaux de pêche iront cette saison au quai nord, où deux grues seront installées avant la fin de l’été.",
  "La junta votó el lunes por la noche cerrar el viejo muelle.",
  "港湾委員会は月曜日の夜、古い東桟橋を閉鎖することを決めた。",
  "渔船本季将迁往北岸，夏季结束前那里将安装两台起重机。",
  "부두를 쓰던 어선들은 이번 철에 북쪽 부두로 옮긴다.",
  "It was first reported by a boy of nine who had dropped his line between two boards.",
  "Anglers need a ticket of two crowns a day, which the kiosk at the gate sells from six in the morning.",
];
const HEADINGS = ["Board shuts east pier", "What changes", "At a glance", "Reaction", "Der Zeitplan"];
const DATES = ["March 4, 2019", "Monday, 4 March 2019", "4. März 2019", "12:40", "2019-03-04", "April 12, 2009:"];
const SHORT = ["North quay", "two cranes", "fish market", "closed", "1871", "1,204", "Grantham", "3.5 m"];

const some = <T>(from: readonly T[], least: number, most: number) =>
  fc.uniqueArray(fc.constantFrom(...from), { minLength: least, maxLength: most });
const bullets = fc.constantFrom("- ", "• ", "* ", "· ", "1. ", "");
const list = fc
  .tuple(
    bullets,
    fc.array(fc.oneof(fc.constantFrom(...SHORT), fc.constantFrom(...SENTENCES)), { minLength: 2, maxLength: 6 }),
  )
  .map(([bullet, items]) => items.map((item) => bullet + item));
const table = fc
  .tuple(fc.constantFrom("\t", " | ", "   "), fc.array(some(SHORT, 3, 3), { minLength: 2, maxLength: 5 }))
  .map(([gap, rows]) => rows.map((row) => row.join(gap)));
const block = fc.oneof(
  { weight: 4, arbitrary: some(SENTENCES, 1, 4).map((sentences) => [sentences.join(" ")]) },
  { weight: 2, arbitrary: list },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: fc.constantFrom(...DATES).map((date) => [date]) },
  { weight: 1, arbitrary: fc.constantFrom(...HEADINGS).map((heading) => [heading]) },
);
const capture = fc
  .array(fc.tuple(block, fc.constantFrom("\n", "\n\n")), { minLength: 1, maxLength: 14 })
  .map((blocks) => blocks.map(([lines, gap]) => lines.join("\n") + gap).join(""));

describe("a text capture put together of prose, lists, tables, dates and headings", () => {
  it("has each of its sentences in the body, in another field, or in the ranges of the finding", () => {
    let held = 0;
    let told = 0;
    fc.assert(
      fc.property(capture, (text) => {
        const { body, fields, conflicts, warnings } = reading(text);
        if (warnings.some(({ field, severity }) => field === "body" && severity === "error")) return;
        const kept = letters(
          body +
            Object.values(fields)
              .map(({ value }) => JSON.stringify(value))
              .join(" "),
        );
        const ranges = conflicts.filter(isLeftOut).flatMap(({ values }) => values.lines);
        for (const [i, line] of text.split("\n").entries())
          for (const sentence of SENTENCES) {
            if (!line.includes(sentence)) continue;
            const isKept = kept.includes(letters(sentence));
            const isTold = ranges.some(([first, last]) => first <= i + 1 && i + 1 <= last);
            expect(isKept || isTold, `${i + 1}: ${sentence}`).toBe(true);
            if (isKept) held++;
            else told++;
          }
      }),
      { numRuns: 120 },
    );
    expect(held).toBeGreaterThan(100);
    expect(told).toBeGreaterThan(0);
  });
});

/** Lines by which a capture is known as a whole web page. */
const FRAME = ["Share", "Sign up", "Advertisement", "Log in", "3 Comments", "Read more: Ferries stay in port"].join(
  "\n\n",
);
const PITCH = "Sign up for our newsletter and get the best of the harbour in your inbox every morning.";
const COURIER = readSources(
  "- {id: courier, name: The Vessmouth Courier, recognise: [{line: The Vessmouth Courier, certainty: high, why: masthead}]}",
);
const LATER = "The ferries go on as before.";

describe("text that is left out", () => {
  it("is counted, with its lines and its first sentence, where only a pattern took it for a notice", () => {
    const [first, second, ...rest] = PROSE.split("\n\n");
    const text = ["Board shuts east pier", first, PITCH, second, ...rest].join("\n\n");
    expect(leftOut(text)).toEqual({ sentences: 1, of: 5, lines: [[5, 5]], first: PITCH });
  });

  it("is none where it recurs among the captures of the source", () => {
    const [first, ...rest] = PROSE.split("\n\n");
    const text = ["Board shuts east pier", "The Vessmouth Courier", first, PITCH, ...rest].join("\n\n");
    const others = [1, 2, 3].map((n) => pageOf(`${PITCH}\n\nAn article of its own, the ${n}th.`));
    const furniture = new Map([["courier", learnFurniture(others, "courier")]]);
    expect(leftOutOf(reading(text, { sources: COURIER, furniture }))).toBeUndefined();
    expect(leftOutOf(reading(text, { sources: COURIER }))?.first).toBe(PITCH);
  });

  it("is none in the frame of a whole web page, and is told where it stands between paragraphs there", () => {
    const page = ["Board shuts east pier", PROSE, FRAME, LATER].join("\n\n");
    expect(leftOut(page)).toBeUndefined();
    const [first, ...rest] = PROSE.split("\n\n");
    expect(leftOut(["Board shuts east pier", first, PITCH, ...rest, FRAME].join("\n\n"))?.first).toBe(PITCH);
  });

  it("is none behind a line that ends an article", () => {
    const prose = `${PROSE}\n\n${PROSE.replaceAll("harbour", "port").replaceAll("channel", "canal")}`;
    expect(
      leftOut(`Board shuts east pier\n\n${prose}\n\nComments\n\nI walk there every day with my two dogs.`),
    ).toBeUndefined();
  });

  it("leaves the body less certain, the more of it there is", () => {
    const certainty = (text: string) => reading(text).bodyFinding.certainty;
    const [first, second, third, fourth] = PROSE.split("\n\n");
    expect(certainty(["Board shuts east pier", PROSE].join("\n\n"))).toBe("high");
    expect(certainty(["Board shuts east pier", PROSE, LATER, PITCH, third].join("\n\n"))).toBe("medium");
    expect(
      certainty(
        ["Board shuts east pier", first, PITCH, second, PITCH.replace("the best", "more"), third, fourth].join("\n\n"),
      ),
    ).toBe("low");
  });

  it("begins with the lines that lead into its first sentence", () => {
    const prices =
      "Berth\nWater\nPower\nWaste\nafter a gale the pier was closed by\nthe harbour board in that cold winter.\nFuel\nCrane";
    expect(leftOut(`Board shuts east pier\n\n${PROSE}\n\n${prices}`)?.lines).toEqual([[15, 16]]);
  });

  it("tells of at most sixty stretches, the last of which reaches over the rest", () => {
    const pitched = Array.from(
      { length: 80 },
      (_, i) => `${PROSE.replaceAll("eastern", `${i}th`)}\n\n${PITCH} It is the ${i}th.`,
    );
    const lines = leftOut(`Board shuts east pier\n\n${pitched.join("\n\n")}`)?.lines ?? [];
    expect(lines).toHaveLength(60);
    expect(lines.at(-1)).toEqual([601, 791]);
  });
});
