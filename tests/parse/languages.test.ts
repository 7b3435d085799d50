import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCapture } from "../../src/capture/capture.ts";
import { readPage } from "../../src/parse/read-page.ts";
import { NOTHING_KNOWN } from "./pages.ts";

const folder = join(import.meta.dirname, "../fixtures/languages");

/** Pages as papers of the language set them: menus, headline, dek, byline, dates, text, teasers with dates, footer. */
const PAGES: readonly {
  file: string;
  language?: string;
  date?: string;
  updated?: string | null;
  authors?: string[];
}[] = [
  { file: "ar", authors: ["سامي الخطيب"] },
  { file: "bg", authors: ["Мария Георгиева"], date: "2024-08-04T14:21", updated: "2024-08-05T09:10" },
  { file: "bn" },
  { file: "cs", authors: ["Jana Nováková"] },
  { file: "cy", authors: ["Siân Prydderch"] },
  { file: "da", authors: ["Mette Sørensen"] },
  { file: "el", authors: ["Μαρίας Παπαδοπούλου"] },
  { file: "es", authors: ["María José Núñez"] },
  { file: "et", authors: ["Kadri Tamm"] },
  { file: "fa", authors: ["سارا احمدی"], updated: null },
  { file: "fi", authors: ["Anna Virtanen"] },
  { file: "fr", authors: ["Hélène Lambert"] },
  { file: "he", authors: ["יעל כהן"] },
  { file: "hi", authors: ["अंजलि शर्मा"] },
  { file: "hu", authors: ["Kovács Anna"] },
  { file: "id", authors: ["Siti Rahmawati"], date: "2024-08-04T14:21+07:00", updated: "2024-08-05T09:10+07:00" },
  { file: "is", authors: ["Guðrún Jónsdóttir"] },
  { file: "it", authors: ["Giulia Ferrari"] },
  { file: "ja", authors: ["山田花子"] },
  { file: "ko", authors: ["김민수"] },
  { file: "lb", authors: ["Anne Schmit"] },
  { file: "lt", authors: ["Rasa Kazlauskienė"] },
  { file: "lv", authors: ["Ilze Bērziņa"] },
  { file: "ms", authors: ["Aminah Yusof"] },
  { file: "nb", language: "no", authors: ["Kari Nordmann"] },
  { file: "ne", authors: ["अञ्जली शर्मा"] },
  { file: "nl", authors: ["Jan de Vries"] },
  { file: "pl", authors: ["Anna Kowalska"] },
  { file: "pt", authors: ["Ana Souza"] },
  { file: "ro", authors: ["Ioana Popescu"] },
  { file: "ru", authors: ["Анна Иванова"] },
  { file: "sq", authors: ["Arben Hoxha"] },
  { file: "sv", authors: ["Anna Lindqvist"] },
  { file: "sw", authors: ["Asha Juma"], date: "2024-08-04", updated: "2024-08-05" },
  { file: "ta", authors: ["கவிதா ராமன்"] },
  { file: "th", authors: ["สมชาย ใจดี"], updated: null },
  { file: "tr", authors: ["Ayşe Yılmaz"] },
  { file: "uk", authors: ["Оксана Шевченко"] },
  { file: "ur", authors: ["عائشہ خان"] },
  { file: "vi", authors: ["Nguyễn Văn Minh"], date: "2024-08-04T14:21+07:00", updated: null },
  { file: "zh", authors: ["王小明"] },
];

describe("a page in the language", () => {
  it.each(PAGES)("$file gives up its title, dates, authors and text", ({ file, language, date, updated, authors }) => {
    const bytes = readFileSync(join(folder, `${file}.txt`));
    const [, header = "", ...rest] = bytes.toString("utf8").split("\n\n");
    const paragraphs = rest.slice(0, 3);
    const { fields, body } = readPage(readCapture(bytes, `${file}.txt`), NOTHING_KNOWN);
    expect({
      language: fields.language?.value,
      title: fields.title?.value,
      date: fields.date?.value,
      updated: fields.updated?.value ?? null,
      authors: fields.authors?.value,
    }).toEqual({
      language: language ?? file,
      title: header.split("\n", 1)[0],
      date: date ?? "2024-08-04T14:21",
      updated: updated === undefined ? "2024-08-05T09:10" : updated,
      authors,
    });
    expect(body.trim().split("\n\n").slice(-3)).toEqual(paragraphs);
  });
});
