import { describe, expect, test } from "vitest";
import { CLIPPER, MAIL, TYPED } from "../../../src/capture/forms/clippers.ts";
import type { Form } from "../../../src/capture/forms/form.ts";
import { readForm, SIGNED } from "../../../src/capture/forms/read-form.ts";

const linesOf = (text: string) => text.split("\n").map((line, i) => ({ number: i + 1, text: line }));
const read = (text: string) => readForm(linesOf(text));
const stated = (text: string) => {
  const { hints } = read(text);
  return Object.fromEntries(hints.map(({ field, value }) => [field, value]));
};
const marked = (text: string) =>
  read(text)
    .lines.filter(({ form }) => form)
    .map(({ text: words }) => words);

/** What the example of each form states. */
const STATED: readonly [form: Form, stated: { [field: string]: string }][] = [
  [
    SIGNED[0] as Form,
    {
      ...{
        title: "Ferries return",
        authors: "Ada Quill",
        date: "March 14, 2013 Thursday",
        source: "The Lindmouth Courier",
      },
      ...{ section: "NEWS", page: "4" },
    },
  ],
  [
    SIGNED[1] as Form,
    {
      ...{
        title: "Ferries return",
        authors: "Ada Quill",
        date: "March 14, 2013 Thursday",
        source: "The Lindmouth Courier",
      },
      ...{ edition: "First Edition", section: "NEWS", page: "4" },
    },
  ],
  [
    SIGNED[2] as Form,
    {
      title: "Ferries return",
      authors: "By Ada Quill",
      date: "19 November 2017",
      source: "The Lindmouth Courier",
      page: "17",
    },
  ],
  [
    SIGNED[3] as Form,
    {
      ...{
        title: "Ferries return",
        date: "19 November 2017",
        source: "The Lindmouth Courier",
        edition: "First",
        page: "17",
        language: "en",
      },
      rights: "(c) 2017 Lindmouth Press",
    },
  ],
  [
    SIGNED[4] as Form,
    { title: "Ferries return", authors: "Ada Quill", source: "Lindmouth Courier", date: "14 Mar 2013", page: "A4" },
  ],
  [
    SIGNED[5] as Form,
    {
      authors: "ADA QUILL; Staff Writer",
      date: "March 14, 2013",
      source: "The Lindmouth Courier",
      page: "A4",
      section: "Local",
    },
  ],
  [SIGNED[6] as Form, { date: "14 Mar 2013", authors: "ADA QUILL" }],
  [
    SIGNED[7] as Form,
    { title: "FERRIES RETURN.", source: "Lindmouth Courier", date: "Saturday 8 June 1912", page: "4" },
  ],
  [SIGNED[8] as Form, { title: "FERRIES RETURN.", source: "Lindmouth Gazette", date: "8 June 1912", page: "4" }],
  [
    SIGNED[9] as Form,
    {
      title: "FERRIES RETURN.",
      source: "The evening quay",
      date: "March 12, 1887",
      edition: "LAST EDITION",
      page: "4",
    },
  ],
  [SIGNED[10] as Form, { title: "FERRIES RETURN", source: "Lindmouth Courier", date: "03 May 1934", page: "4" }],
  [SIGNED[11] as Form, { title: "港の渡し船、再開", date: "2019年03月04日", edition: "朝刊", page: "25" }],
  [MAIL, { title: "Ferries return" }],
  [
    CLIPPER,
    { title: "Ferries return", authors: "Ada Quill", date: "2013-03-14", url: "https://courier.example/ferries" },
  ],
  [
    TYPED,
    {
      title: "Ferries return",
      authors: "Ada Quill",
      source: "The Lindmouth Courier",
      date: "14 March 2013",
      page: "A4",
    },
  ],
];

describe("a form", () => {
  test("of each kind is in the table of what its example states", () => {
    expect(STATED.map(([form]) => form)).toEqual([...SIGNED, MAIL, CLIPPER, TYPED]);
  });

  test.each(
    STATED.map(([form, what]) => [form.name, form, what] as const),
  )("%s states what its example says", (_, form, what) => {
    expect(stated(form.example)).toEqual(what);
    expect(read(form.example).hints.every(({ where }) => where.startsWith(`form ${form.name}: `))).toBe(true);
  });

  test.each(
    STATED.map(([form]) => [form.name, form] as const),
  )("%s leaves the sentence of its example to the text", (_, form) => {
    const sentence = form.example.split("\n").find((line) => /sailed again|運航を再開/.test(line)) as string;
    const line = read(form.example).lines.find(({ text }) => sentence.endsWith(text) && text !== "");
    expect(["text", undefined]).toContain(line?.form?.role);
  });

  test.each(
    STATED.flatMap(([form]) => (form.unlike ? [[form.name, form.unlike] as const] : [])),
  )("%s is not taken for what looks like it", (_, unlike) => {
    expect(marked(unlike)).toEqual([]);
    expect(stated(unlike)).toEqual({});
  });

  test("keeps every line, with its number", () => {
    for (const [{ example }] of STATED) {
      const { lines } = read(example);
      expect(lines.map(({ number }) => number)).toEqual(linesOf(example).map(({ number }) => number));
    }
  });
});

describe("labels that people type", () => {
  test("are told from what an article says of a book or a concert", () => {
    const box = (more: string) =>
      `A quay of one's own\n\n${more}\n\nThe board has never been in a novel before, and may not wish to be again.`;
    expect(
      marked(box("Title: The East Pier\nAuthor: Odile Marrow\nPublisher: Dunmere House\nPrice: 12 crowns")),
    ).toEqual([]);
    expect(marked(box("Date: 4 March\nTime: 8 pm\nVenue: The old mill"))).toEqual([]);
    expect(marked(box("MARROW: And what of the crews?\nQUILL: They move.\nMARROW: Thank you."))).toEqual([]);
  });

  test("may stand under the text", () => {
    const text =
      "Ferries return\n\nThe ferries sailed again.\n\nQuelle: Lindmunder Kurier vom 04.03.2019, Nr. 53, S. 12\nAutor: Ada Quill";
    expect(stated(text)).toEqual({ source: "Lindmunder Kurier", date: "04.03.2019", page: "12", authors: "Ada Quill" });
  });

  test("say when something was looked up or clipped, which dates nothing", () => {
    const text =
      "https://courier.example/ferries\nAccessed 19 July 2021\n\nFerries return\n\nThe ferries of Lindmouth sailed again.";
    expect(stated(text)).toEqual({ url: "https://courier.example/ferries" });
    expect(marked(text)).toEqual(["https://courier.example/ferries", "Accessed 19 July 2021"]);
  });
});

describe("a mail", () => {
  const body = "> Ferries return\n>\n> The ferries of Lindmouth sailed again on Monday.\n> They were late.";

  test("gives its text without the marks of quotation, and its own day to nothing", () => {
    const text = `Von: Robin\nAn: Kim\nDatum: 12. März 2019\nBetreff: WG: AW: Ferries return\n\n${body}\n-- \nRobin`;
    const { lines } = read(text);
    expect(stated(text)).toEqual({ title: "Ferries return" });
    expect(lines.filter(({ form }) => !form).map((line) => line.text)).toEqual([
      "",
      "Ferries return",
      "",
      "The ferries of Lindmouth sailed again on Monday.",
      "They were late.",
    ]);
  });

  test("is none without a subject, and verse is none", () => {
    expect(marked("From: the sea\nTo: the hills\n\nwe went, and no one saw us go.")).toEqual([]);
  });
});
