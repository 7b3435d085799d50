/** Makes the files of a segment that `planSearch` plans, from the records as their pages show them. */
import { dayNumber, type HeadArticle } from "../../../public/search/head.ts";
import { readEdtf } from "../../model/edtf.ts";
import type { DisclosedRecords } from "../../record/disclosed-records.ts";
import { textBlocks } from "../body/plain-text.ts";
import type { PageData } from "../pages/page.ts";
import { type PlannedIndex, shownArticle } from "../pages/planned-page.ts";
import { indexSegment, packed, type SearchedArticle } from "./index-segment.ts";
import { stemmersOf } from "./stemmers.ts";

/** The name of the file that tells the root what a segment consists of. */
export const DIRECTORY = "directory.bin";

/** The files of a segment: content by path below the output folder. */
export async function makeIndex(
  { folder, articles }: PlannedIndex,
  records: DisclosedRecords,
): Promise<Map<string, Uint8Array>> {
  const stemmers = await stemmersOf(articles.map(({ data }) => data.entry.language));
  const { files, directory } = indexSegment(
    articles.map((page) => searched(shownArticle(page, records))),
    stemmers,
  );
  files.set(DIRECTORY, packed(new TextEncoder().encode(JSON.stringify(directory))));
  return new Map([...files].map(([name, content]) => [folder + name, content]));
}

/** What is searched of an article: what its page shows of it, besides its source, by which results are filtered. */
function searched({ record, entry }: PageData["article"]): SearchedArticle {
  const { id, title, untitled, date, source, agency, authors, topics, language } = entry;
  const captions = record.captions?.flatMap(({ text, credit }) => [text, credit ?? ""]) ?? [];
  return {
    card: { id, title, ...(date && { date: date.words }), ...(untitled && { untitled }) },
    texts: {
      title: untitled ? [] : [title],
      dek: record.dek ? [record.dek] : [],
      text: [...textBlocks(record.body), ...captions, agency ?? ""].filter(Boolean),
      names: authors,
    },
    ...(date && { days: daysOf(date.edtf, date.datetime), certainty: date.edited ? "edited" : date.certainty }),
    ...(source && { source: source.id }),
    ...(language && { language }),
    topics: topics.map((topic) => topic.id),
    authors: authors.map((name) => name.replace(/\s+/g, " ")),
  };
}

/** The first and the last day that a date may mean. @param unit `2021-01-21`, `2021-01` or `2021`. */
function daysOf(edtf: string, unit: string): NonNullable<HeadArticle["days"]> {
  const [first] = unitDays(unit);
  const end = readEdtf(edtf.split("/")[1] ?? "");
  const [, last] = unitDays(end?.day ?? end?.month ?? end?.year ?? unit);
  return [first, Math.max(first, last)];
}

function unitDays(unit: string): [first: number, last: number] {
  const [year = "", month, day] = unit.split("-");
  const first = dayNumber(`${year}-${month ?? "01"}-${day ?? "01"}`);
  if (day) return [first, first];
  const next = month && month !== "12" ? [year, Number(month) + 1] : [Number(year) + 1, 1];
  const [nextYear, nextMonth] = next.map((number) => String(number));
  return [first, dayNumber(`${nextYear?.padStart(4, "0")}-${nextMonth?.padStart(2, "0")}-01`) - 1];
}
