/** Lists of other articles under a short article are not its text, however long they are. */
import { describe, expect, test } from "vitest";
import { isInDatedList } from "../../src/parse/page/dated-list.ts";
import { measurePage } from "../../src/parse/page/page-lines.ts";
import { PROSE, pageOf, reading } from "./pages.ts";

const HEAD = "Board shuts east pier\n\nMara Quillfeather\nMarch 4, 2019";
const [FIRST = "", SECOND = ""] = PROSE.split("\n\n");
const ARTICLE = `${HEAD}\n\n${FIRST}\n\n${SECOND}`;
const NAMES = [
  "Odile Marrow",
  "Tobias Renholt",
  "Hanne Brill",
  "Ana Ruiz",
  "Tom Adler",
  "Lee Wan",
  "Ada Quill",
  "Jo Reed",
];
const OTHERS = [...NAMES, ...NAMES.map((name) => name.toUpperCase())];

/** Lines that say nothing about the article or its end, as far apart as menus are. */
const GAP = Array.from({ length: 12 }, (_, i) => `Harbour ${"abcdefghijkl"[i]}`).join("\n");

describe("the text is that of the article", () => {
  test("over a list of teasers that are cut off", () => {
    const teasers = OTHERS.map(
      (name) => `${name} told the harbour court of Vessmouth that the boats had been sold before the...`,
    );
    const { body, fields } = reading(`${ARTICLE}\n\n${GAP}\n\n${teasers.join("\n")}`);
    expect(body).toContain(FIRST.slice(0, 60));
    expect(body).not.toContain("harbour court");
    expect(fields.title?.value).toBe("Board shuts east pier");
  });

  test("where one of its own sentences trails off", () => {
    const trailing = `${SECOND.slice(0, -1)}...`;
    const { body } = reading(`${HEAD}\n\n${FIRST}\n\n${trailing}\n\n${PROSE.split("\n\n")[2]}`);
    expect(body).toContain(trailing.slice(0, 60));
  });
});

describe("days", () => {
  const SENTENCE =
    "The court of Vessmouth heard on Monday that the two boats had been sold, and the one crane with them.";
  const areListed = (items: readonly string[]) => {
    const page = measurePage(pageOf(items.join("\n\n")));
    const days = page.lines.filter(({ head }) => head.endsWith("2019"));
    expect(days).toHaveLength(items.length);
    return days.map((day) => isInDatedList(page, day, ["en"], []));
  };

  test("each under a section, a title and a sentence are those of other articles", () => {
    const items = NAMES.map((name, i) => `From the quay\n${name} has seen it\n${SENTENCE}\n${i + 1} June 2019`);
    expect(areListed(items)).toEqual(NAMES.map(() => true));
  });

  test("each over a sentence are those of a time line", () => {
    const items = NAMES.map((name, i) => `${i + 1} June 2019\n${SENTENCE}\n${name} has seen it\nFrom the quay`);
    expect(areListed(items)).toEqual(NAMES.map(() => false));
  });
});

describe("the headline", () => {
  test("may be of whole sentences, right over the byline", () => {
    const title = "I know every stone of the old east pier. Here is why I want it closed.";
    expect(reading(`Opinion\n\n${title}\n\nMara Quillfeather\nMarch 4, 2019\n\n${PROSE}`).fields.title?.value).toBe(
      title,
    );
  });

  test("is no sentence that stands elsewhere, and no day alone", () => {
    const sentence = "This page belongs to the harbour board of Vessmouth and to its friends.";
    const { fields } = reading(`Board shuts east pier\n\n${sentence}\n\nHarbour\n\nNorth quay\n\n${PROSE}`);
    expect(fields.title?.value).toBe("Board shuts east pier");
    const dated = reading(
      `Home\nNews\nLiving in the Future\nMarch 4, 2019March 4, 2019\nBy Mara Quillfeather\n\n${PROSE}`,
    );
    expect(dated.fields.title?.value).toBe("Living in the Future");
  });
});
