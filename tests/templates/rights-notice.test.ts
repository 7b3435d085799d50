/** What an article's page says of its rights and of what it leaves out. */
import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/record/record.ts";
import { drawPage } from "./drawn-site.ts";
import { articleData, SITE } from "./handmade.ts";

const draw = (record: Partial<ArticleRecord>) => drawPage("article", "/articles/a/", articleData(record), SITE);

describe("an article under a licence", () => {
  it("names the licence with its address, what it requires, and whom to name", async () => {
    const statement = 'can be used under the condition of "Public Nuri Type 1 (Source Indication)."';
    const html = await draw({ rights: { statement }, authors: ["Choi Si-young"] });
    expect(html).toContain(
      '<a rel="license" href="https://www.kogl.or.kr/info/licenseType1.do">KOGL (Public Nuri) Type 1</a>',
    );
    expect(html).toContain("The source must be named; commercial use and changes are allowed.");
    expect(html.slice(html.indexOf("The source must be named"))).toMatch(
      /<dt>Cite<dd>Choi Si-young [^<]*“Moon reaffirms[^”]*” The Korea Herald/,
    );
  });

  it("prints a statement that names no known licence as it stands", async () => {
    expect(await draw({ rights: { statement: "All rights reserved." } })).toContain("<dd>All rights reserved.<dt>");
  });
});

describe("an article that is shown in part", () => {
  it("says what is left out and leads to the whole", async () => {
    const excerpt = await draw({ publish: "excerpt", url: "https://paper.example/a" });
    expect(excerpt).toContain("shows the beginning of this article");
    expect(excerpt).toContain('<a href="https://paper.example/a">The whole article at The Korea Herald</a>');
    expect(await draw({ publish: "listing", body: "" })).toContain("not its text");
    expect(await draw({})).not.toContain("The whole article");
  });
});
