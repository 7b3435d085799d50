/** Who wrote an article, where a desk, an editor or the outlet stands in the place of the name or beside it. */
import { describe, expect, it } from "vitest";
import { readCapture } from "../../../src/capture/capture.ts";
import { readPage } from "../../../src/parse/read-page.ts";
import { PROSE, reading } from "../pages.ts";

const HEADLINE = "Port Ellis approves plan to dredge the eastern channel";
const authors = (byline: string, below = "") =>
  reading(`${HEADLINE}\n\n${byline}\nDecember 3, 2024\n\n${PROSE}\n\n${below}`).fields.authors?.value;
const saved = (head: string, body: string) => {
  const html = `<html><head>${head}</head><body><article><h1>${HEADLINE}</h1>${body}</article></body></html>`;
  return readPage(readCapture(new TextEncoder().encode(html), "page.html"), { sources: [], topics: [] });
};
const chinese =
  "<p>港口管理局星期二宣布，东岸航道在清淤之后恢复通航，第一批渡轮已经在清晨离港，乘客说等了三个月。</p><p>管理局说，清淤工程花了三个月，比计划多了一个月，因为潜水员在航道里发现了一艘沉船，船上还有瓷器。</p>";
const text = `<p>${PROSE.split("\n\n").join("</p><p>")}</p>`;

describe("the authors", () => {
  it("are named without the desk that ran into the name, where the page says the name alone", () => {
    expect(authors("By Ana Ruiz Data and Graphics Journalist", "Ana Ruiz\nFollow")).toEqual(["Ana Ruiz"]);
    expect(authors("By Ana RuizData", "Ana Ruiz\nFollow")).toEqual(["Ana Ruiz"]);
  });

  it("are the editors in charge where nobody else is named", () => {
    const page = (byline: string) =>
      reading(
        `东岸港口今天恢复通航\n\n${byline}2024年12月3日\n\n港口管理局星期二宣布，东岸航道在清淤之后恢复通航，第一批渡轮已经在清晨离港，乘客说等了三个月。\n\n管理局说，清淤工程花了三个月，比计划多了一个月，因为潜水员在航道里发现了一艘沉船，船上还有瓷器。\n\n（责编：牛镛、岳弘彬）`,
      ).fields.authors?.value;
    expect(page("")).toEqual(["牛镛", "岳弘彬"]);
    const below =
      "<p>（责编：牛镛、岳弘彬）</p><p><em>分享让更多人看到</em></p><h2>客户端下载</h2><ul><li>人民日报</li></ul>";
    expect(saved('<meta charset="utf-8">', `<p>2024年12月3日</p>${chinese}${below}`).fields.authors?.value).toEqual([
      "牛镛",
      "岳弘彬",
    ]);
    expect(page("记者 王晓明\n")).toEqual(["王晓明"]);
  });

  it("are none where metadata names the outlet by its host, or only a desk behind a comma", () => {
    const url = '<link rel="canonical" href="https://www.ellispost.example/a">';
    expect(saved(`${url}<meta name="author" content="EllisPost">`, text).fields.authors).toBeUndefined();
    const desk =
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":", Ellis Daily Reporter"}}</script>';
    expect(saved(desk, text).fields.authors).toBeUndefined();
  });

  it("are not whom a picture is by", () => {
    expect(saved("", `<p class="byline">Immagine di Freepik</p>${text}`).fields.authors).toBeUndefined();
  });

  it("may stand under the last paragraph of a saved page, and in no footer below", () => {
    expect(saved("", `${text}<p>Ana Ruiz</p>`).fields.authors?.value).toEqual(["Ana Ruiz"]);
    expect(saved("", `${text}</article><footer><p>Footer Links</p></footer>`).fields.authors).toBeUndefined();
  });

  it("do not keep the day from dating the article, where they stand between “Author:” and it", () => {
    const page = `${HEADLINE}\nAuthor:\nAna Ruiz\nDecember 3, 2024\n\n${PROSE}`;
    expect(reading(page).fields.date?.value).toBe("2024-12-03");
  });
});
