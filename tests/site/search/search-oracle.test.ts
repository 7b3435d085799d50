/** The oracle: whatever is asked of whatever texts, the index gives what a linear scan over the texts gives, in the same order. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuery } from "../../../public/search/query.ts";
import type { Order } from "../../../public/search/rank.ts";
import { found, type MadeText, madeArticle, madeIndex, scan } from "./made-index.ts";

/** Words that share stems, beginnings, plain letters or pairs of letters with each other. */
const WORDS: { readonly [language: string]: readonly string[] } = {
  en: "harbour harbours harbour’s Harbor harbinger harb closed close closing doors door the of to be ferry ferries ferried Ferry’s 1,200 12 2021 e-mail U.S. résumé resume co-operate pony ponies happily happy going go".split(
    " ",
  ),
  de: "Nachtfähre Nachtfähren Fähre fahre Krane Kräne Straße Strasse schön schon Häfen Hafen Weiß weiss Öl der die das".split(
    " ",
  ),
  fr: "élève élevée élevées eleve l’eau eaux école écoles ÉCOLE cœur coeur d’été été ete à".split(" "),
  ru: "город городами города ёлка елка Ёлки и в".split(" "),
  el: "λιμάνι λιμανι ΛΙΜΆΝΙ λιμάνια ΟΔΟΣ οδός".split(" "),
  ar: "الميناء ميناء والميناء المِيناءُ مينـــاء في إلى الى ٢٠٢١".split(" "),
  tr: "İstanbul istanbul ISPARTA ısparta limanı liman".split(" "),
  hi: "बंदरगाह बंदरगाहों नाव".split(" "),
  ko: "항만 항만은 항만청 항구 서울 서울에서 서 부두 부두는".split(" "),
  ja: "港 港湾 東京 東京都 京都 サッカーの試合 ｻｯｶｰ ガ ｶﾞ 2021年 東京2020大会 の".split(" "),
  zh: "香港的码头 码头 香港 的 北京大学 大学 𠮷野家 𠮷".split(" "),
  th: "กลั่น กล กลั่นน้ำมัน น้ำ ที่".split(" "),
  xx: "ﬁsh fish e\u0301te\u0301 Nacht\u00ADfähre ＮＨＫ nhk 🚢 — & ½ ʻokina constructor __proto__ toString".split(" "),
};
const LANGUAGES = Object.keys(WORDS);

const word = fc.constantFrom(...LANGUAGES).chain((language) => fc.constantFrom(...(WORDS[language] as string[])));
/** Mostly of one language, with some words of others. */
const text = (language: string) =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...(WORDS[language] as string[])) },
        { weight: 1, arbitrary: word },
      ),
      {
        maxLength: 14,
      },
    )
    .chain((words) => fc.constantFrom(" ", " ", ", ", "").map((space) => words.join(space)));
const article = fc.constantFrom(...LANGUAGES).chain((language) =>
  fc.record<MadeText>({
    title: text(language),
    dek: text(language),
    text: text(language),
    names: fc.array(text(language), { maxLength: 2 }),
    language: fc.constantFrom(language, language, `${language}-XX`, undefined, "en"),
  }),
);
const segments = fc.array(fc.array(article, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 });

/** A word, a beginning of one, or two letters from within. */
const bit = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 1, arbitrary: fc.tuple(word, fc.nat(3)).map(([word, length]) => [...word].slice(0, length + 1).join("")) },
  { weight: 1, arbitrary: fc.tuple(word, fc.nat(3)).map(([word, at]) => [...word].slice(at, at + 2).join("")) },
);
const clause = fc.oneof(
  { weight: 5, arbitrary: bit },
  { weight: 2, arbitrary: bit.map((word) => `${word}*`) },
  { weight: 2, arbitrary: fc.array(bit, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(" ")}"`) },
  { weight: 1, arbitrary: fc.tuple(bit, bit).map((words) => words.join("-")) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom("title", "author", "titel"), bit).map((parts) => parts.join(":")) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom("title", "author"), bit, bit)
      .map(([field, ...words]) => `${field}:"${words.join(" ")}"`),
  },
);
const typed = fc
  .array(fc.tuple(clause, fc.constantFrom("", "", "", "-")), { minLength: 1, maxLength: 3 })
  .map((clauses) => clauses.map(([clause, sign]) => sign + clause).join(" "));

describe("the index", () => {
  test("finds what a scan of the texts finds, in the same order", async () => {
    await fc.assert(
      fc.asyncProperty(segments, fc.array(typed, { minLength: 8, maxLength: 8 }), async (texts, questions) => {
        let number = 0;
        const made = texts.map((segment) => segment.map((text) => madeArticle(text, `a${number++}`)));
        const { archive } = await madeIndex(made);
        for (const question of questions) {
          const query = parseQuery(question);
          for (const order of ["relevance", "newest"] as Order[])
            expect(await found(archive, query, order), `${question} (${order})`).toEqual(
              await scan(made.flat(), query, order),
            );
        }
      }),
      { numRuns: 60 },
    );
  });
});
