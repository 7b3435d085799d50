/** Makes the files of a segment that `planSearch` plans, from the records as their pages show them. */
import { join } from "node:path";
import { dayNumber, type HeadArticle } from "../../../public/search/head.ts";
import { readEdtf } from "../../model/edtf.ts";
import type { DisclosedRecords } from "../../record/disclosed-records.ts";
import { textBlocks } from "../body/plain-text.ts";
import type { Entry } from "../pages/entry.ts";
import type { PageData } from "../pages/page.ts";
import { type BuiltIndex, type IndexTask, shownArticle } from "../pages/planned-page.ts";
import { indexSegment, type ListedArticle, type SearchedArticle } from "./index-segment.ts";
import type { SearchedTexts } from "./invert.ts";
import { writeDirectory } from "./segment-directory.ts";
import type { SegmentFiles } from "./segment-files.ts";
import { stemmersOf } from "./stemmers.ts";
import { type SegmentUpdate, type UpdateThread, updatedFiles } from "./updated-files.ts";

/** From what segments are made besides their plan. */
export interface IndexSources {
  records: DisclosedRecords;
  /** The output folder. */
  output: string;
}

/** The files of a segment: content by path below the output folder. */
export async function makeIndex(task: IndexTask, sources: IndexSources): Promise<Map<string, Uint8Array>> {
  const { index, built } = task;
  return below(
    task,
    built ? await updatedFiles(updateOf({ index, built }, sources)) : await wholeSegment(task, sources),
  );
}

/** As `makeIndex`, of a segment that is made from a built one, in a thread. */
export async function makeInThread(
  task: IndexTask & { built: BuiltIndex },
  sources: IndexSources,
  thread: UpdateThread,
): Promise<Map<string, Uint8Array>> {
  return below(task, await thread.update(updateOf(task, sources)));
}

function below({ index }: IndexTask, { files, directory }: SegmentFiles): Map<string, Uint8Array> {
  const paths = [...files].map(([name, content]) => [index.folder + name, content] as const);
  return new Map([...paths, [index.directory, writeDirectory(directory)]]);
}

async function wholeSegment({ index }: IndexTask, { records }: IndexSources): Promise<SegmentFiles> {
  const articles = index.articles.map((page) => searched(page, records));
  return indexSegment(articles, await stemmersOf(articles.map(({ language }) => language)));
}

function updateOf(
  { index, built }: IndexTask & { built: BuiltIndex },
  { records, output }: IndexSources,
): SegmentUpdate {
  const articles = index.articles.map((page, i) => {
    const number = built.numbers[i] ?? -1;
    return number >= 0 ? { built: number } : searched(page, records);
  });
  return { built: join(output, built.directory), articles };
}

function searched(page: IndexTask["index"]["articles"][number], records: DisclosedRecords): SearchedArticle {
  return { ...listed(page.data.entry), texts: textsOf(shownArticle(page, records)) };
}

/** What is searched of an article: what its page shows of it, besides its source, by which results are filtered. */
function textsOf({ record, entry }: PageData["article"]): SearchedTexts {
  const { title, untitled, agency, authors } = entry;
  const captions = record.captions?.flatMap(({ text, credit }) => [text, credit ?? ""]) ?? [];
  return {
    title: untitled ? [] : [title],
    dek: record.dek ? [record.dek] : [],
    text: [...textBlocks(record.body), ...captions, agency ?? ""].filter(Boolean),
    names: authors,
  };
}

function listed({ id, title, untitled, date, disputed, source, authors, topics, language }: Entry): ListedArticle {
  return {
    card: { id, title, ...(date && { date: date.words }), ...(untitled && { untitled }) },
    ...(date && {
      days: daysOf(date.edtf, date.datetime),
      certainty: disputed?.includes("date") ? "disputed" : date.edited ? "edited" : date.certainty,
    }),
    ...(source && { source: source.id }),
    ...(language && { language }),
    topics: topics.map((topic) => topic.id),
    authors: authors.map((name) => name.replace(/\s+/g, " ")),
  };
}

/** The first and the last day that a date may mean. @param unit `2021-01-21`, `2021-01` or `2021`. */
function daysOf(edtf: string, unit: string): NonNullable<HeadArticle["days"]> {
  const [first] = unitDays(unit);
  const until = edtf.split("/")[1];
  const end = until ? readEdtf(until) : undefined;
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
