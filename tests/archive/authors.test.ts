import { describe, expect, test } from "vitest";
import { assemble } from "../../src/archive/archive.ts";
import { authorsOf } from "../../src/archive/authors.ts";
import { authorId } from "../../src/record/author-id.ts";

function archiveOf(...authors: string[][]) {
  const summaries = authors.map((names, i) => {
    const id = `story-${i}`;
    const file = `articles/records/2021/${id}.md`;
    return { id, file, stamp: id, authors: names, topics: [], aliases: [], dateEdited: false, conflicts: 0, lead: "" };
  });
  return assemble(summaries).archive.articles;
}

describe("authors", () => {
  test("have an address made from the name, in any script", () => {
    expect(authorId("Lee Wan", "en")).toBe("lee-wan");
    expect(authorId("Jörg O’Neill", "de")).toBe("jorg-oneill");
    expect(authorId("김하늘", "ko")).toMatch(/^[a-z]+$/);
    expect(authorId("☆", undefined)).toMatch(/^author-[0-9a-f]{8}$/);
  });

  test("have no wrong reading in it: a name in Han characters is read in Chinese alone, and never in part", () => {
    expect(authorId("李伟", "zh-CN")).toBe("liwei");
    expect(authorId("ジョン・スミス", "ja")).toBe("jon-sumisu");
    for (const name of ["山田太郎", "佐藤さくら", "鈴木さくら"])
      expect(authorId(name, "ja")).toMatch(/^author-[0-9a-f]{8}$/);
    expect(authorId("佐藤さくら", "ja")).not.toBe(authorId("鈴木さくら", "ja"));
  });

  test("share a page where their names make the same address, under the most frequent spelling", () => {
    const authors = authorsOf(archiveOf(["LEE WAN"], ["Lee Wan"], ["Lee Wan", "Choi Si-young"]));
    expect(authors.map(({ id, name, articles }) => [id, name, articles.length])).toEqual([
      ["choi-si-young", "Choi Si-young", 1],
      ["lee-wan", "Lee Wan", 3],
    ]);
  });

  test("are counted once for an article that prints the name twice", () => {
    expect(authorsOf(archiveOf(["Lee Wan", "Lee Wan"]))[0]?.articles).toHaveLength(1);
  });
});

test("authors of a list are found once, without an authority file too", () => {
  const articles = archiveOf(["Lee Wan"]);
  expect(authorsOf(articles)).toBe(authorsOf(articles));
});
