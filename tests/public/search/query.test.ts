/** What is typed into the search, and what it asks for. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateAsked } from "../../../public/search/date-query.ts";
import { dayOf } from "../../../public/search/head.ts";
import { formsOf, plain, tokensOf } from "../../../public/search/letters.ts";
import { type Clause, parseQuery } from "../../../public/search/query.ts";
import { daysOf, type Question, readQuestion, writeQuestion } from "../../../public/search/question.ts";
import { anyText } from "../../any-text.ts";

describe("a query", () => {
  const told = ({ field, excluded, elements }: Clause) =>
    `${excluded ? "-" : ""}${field ? `${field}:` : ""}${elements.map(({ kind, form, offset }) => `${kind} ${form}@${offset}`).join(" ")}`;

  test.each([
    ["ferry closed", ["word ferry@0", "word closed@0"]],
    ['"doors closed" ferry', ["form doors@0 form closed@1", "word ferry@0"]],
    ["“doors closed” «a b» 「東京」", ["form doors@0 form closed@1", "form a@0 form b@1", "pair 東京@0"]],
    ['ferry -closed -"closed doors"', ["word ferry@0", "-word closed@0", "-form closed@0 form doors@1"]],
    [
      "harb* title:Ferry author:marsh titel:Hafen",
      ["beginning harb@0", "title:word ferry@0", "author:word marsh@0", "title:word hafen@0"],
    ],
    ['-title:"old quay"', ["-title:form old@0 form quay@1"]],
    ["co-operate l’eau 1,200", ["word co@0 word operate@1", "word l@0 word eau@1", "word 1@0 word 200@1"]],
    ["東京都 港", ["pair 東京@0 pair 京都@1", "letter 港@0"]],
    ["東京2020大会", ["pair 東京@0 word 2020@2 pair 大会@3"]],
    ["12:30 – a & b", ["word 12@0 word 30@1", "word a@0", "word b@0"]],
    ["", []],
  ])("%s asks for %j", (typed, clauses) => {
    expect(parseQuery(typed).clauses.map(told)).toEqual(clauses);
  });

  test.each([
    ["ferry OR boat", "operator", "OR"],
    ["(ferry boat)", "sign", "("],
    ["topic:harbour", "field", "topic:"],
    ['"closed doors', "quote", '"'],
    ["h*", "short", "h*"],
    ["har*our", "sign", "*"],
    ["wom?n", "sign", "?"],
    ["ferry~2", "sign", "~"],
  ])("%s is told of, and not passed over", (typed, kind, text) => {
    expect(parseQuery(typed).notices).toContainEqual({ kind, text });
  });

  test.each([
    "who did it?",
    "title:ferry",
    "he said: no",
    "U.S. & more",
    "OR",
    "harb*",
    "rock ’n’ roll",
    "20% off",
  ])("%s needs no notice", (typed) => {
    expect(parseQuery(typed).notices.filter(({ text }) => text !== "&")).toEqual([]);
  });

  test("never fails, whatever is typed", () => {
    fc.assert(fc.property(anyText({ maxLength: 60 }), (typed) => parseQuery(typed).clauses.length >= 0));
  });
});

describe("words", () => {
  test("are the same, found fast or with their places", () => {
    const text = fc.array(fc.constantFrom(..."aÉé ß'’-東京ガｶﾞ가กำ🚢1½\u00AD\u0301É".split(""), " ", "Ferry"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const text = parts.join("");
        const tokens = tokensOf(text);
        expect(formsOf(text)).toEqual(tokens.map(({ form }) => form));
        for (const { start, end } of tokens) expect(end).toBeGreaterThan(start);
      }),
    );
  });

  test.each([
    ["Jürgen Weiß", "jurgen weiss"],
    ["København Łódź İzmir Œuvre", "kobenhavn lodz izmir oeuvre"],
    ["ΟΔΟΣ οδός", "οδοσ οδοσ"],
    ["المِيناء مينـــاء ٢٠٢١", "الميناء ميناء 2021"],
    ["ﬁsh ＮＨＫ Nacht\u00ADfähre", "fish nhk nachtfahre"],
    ["กลั่น", "กล ลั ั่ ่น น"],
    ["ガｶﾞ", "ガガ ガ"],
  ])("%s in plain letters are %s", (text, letters) => {
    expect(formsOf(text).map(plain).join(" ")).toBe(letters);
  });
});

describe("a date", () => {
  const months = new Map([
    ["january", 1],
    ["jan", 1],
    ["märz", 3],
    ["march", 3],
  ]);
  test.each([
    ["2021", "2021"],
    ["2021-01", "2021-01"],
    ["2021-1-5", "2021-01-05"],
    ["2021/01/21", "2021-01-21"],
    ["21.1.2021", "2021-01-21"],
    ["21 January 2021", "2021-01-21"],
    ["January 21st, 2021", "2021-01-21"],
    ["4. März 2019", "2019-03-04"],
    ["Jan. 2021", "2021-01"],
    ["2021年1月21日", "2021-01-21"],
    ["2021년 3월", "2021-03"],
  ])("is read in %s", (typed, date) => {
    expect(dateAsked(typed, months)).toBe(date);
  });

  test.each([
    "2021-02-30",
    "January",
    "21 January",
    "ferry 2021",
    "January 2021 ferry",
    "20210",
    "13.13.2021",
    "2021-13",
    "1 2 March 2019",
  ])("is not read in %s", (typed) => {
    expect(dateAsked(typed, months)).toBeUndefined();
  });

  test.each([
    ["2020", "2020-01-01", "2020-12-31"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2019-12", "2019-12-01", "2019-12-31"],
    ["1887-3-4", "1887-03-04", "1887-03-04"],
  ])("%s lasts from %s to %s", (text, first, last) => {
    expect(daysOf(text)?.map(dayOf)).toEqual([first, last]);
  });
});

test("a question is the same read back from its address", () => {
  const value = fc.string({ minLength: 1, maxLength: 8 }).map((text) => text.trim() || "x");
  const values = fc.array(value, { maxLength: 2 });
  const chosen = fc.record({
    year: values,
    source: values,
    topic: values,
    author: values,
    language: values,
    certainty: values,
  });
  const question = fc.record({
    words: value,
    chosen,
    from: fc.constantFrom("", "2019"),
    to: fc.constantFrom("", "2020-03"),
    order: fc.constantFrom("relevance", "newest", "oldest"),
  });
  fc.assert(
    fc.property(question, (asked) => {
      expect(readQuestion(writeQuestion(asked as Question))).toEqual(asked);
    }),
  );
});
