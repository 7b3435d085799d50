/** Feeds with the text of their entries: RSS, RDF, Atom, and the exports that are written as feeds. */
import { refusal } from "../../model/problem.ts";
import { type FileBytes, oncePerFile } from "../../system/file-bytes.ts";
import { decodeBytes } from "../bytes/encoding.ts";
import { latin1 } from "../bytes/latin1.ts";
import { LIMITS } from "../bytes/limits.ts";
import { articleOf, type DataRecord, holdsText } from "./data-record.ts";
import type { ContainerFormat } from "./format.ts";
import { RecordCensus } from "./record-census.ts";

/** Most files begin otherwise. */
const MAY_BE_MARKUP = /^\ufeff?\s{0,99}</;

export const FEED: ContainerFormat = {
  name: "feed",
  endings: [".rss", ".atom", ".xml"],
  whenEmpty: "fetch the feed again when it has entries, or add the pages that it leads to",
  mediaTypes: [],
  unasked: ["application/rss+xml", "application/atom+xml"],
  begins: (head) =>
    MAY_BE_MARKUP.test(latin1(head.subarray(0, 120))) &&
    /^\ufeff?\s{0,99}(?:<\?xml[^>]{0,200}>)?(?:\s{0,99}<!--[^>]{0,500}-->|\s{0,99}<\?[^>]{0,300}>){0,5}\s{0,99}<(?:rss|feed|rdf:RDF)[\s>]/.test(
      latin1(head.subarray(0, 3000)),
    ),
  async *pieces(file, tell, fields) {
    const { entries, isCutOff } = await openFeed(file);
    const census = new RecordCensus();
    for (const [i, entry] of entries.entries())
      if (census.counts(holdsText(entry, fields) ? "article" : "without text", i + 1))
        yield { number: i + 1, place: [i], isArticle: true };
    census.tell(tell);
    if (isCutOff)
      tell({ severity: "warning", found: "the feed is cut off; what is whole comes in", remedy: "fetch it again" });
  },
  async open(file, [index = 0], origin) {
    const { entries, source } = await openFeed(file);
    const entry = entries[index];
    const article = entry && articleOf(entry, origin.fields);
    if (!article) throw refusal("", "the entry holds no text", "restore the file with git");
    const hints = source ? [{ field: "source" as const, value: source, where: "feed title" }] : [];
    return { ...article, hints: [...(article.hints ?? []), ...hints] };
  },
};

interface OpenFeed {
  entries: readonly DataRecord[];
  /** What the feed is called. */
  source: string | undefined;
  isCutOff: boolean;
}

const openFeed = oncePerFile(open);

async function open(file: FileBytes): Promise<OpenFeed> {
  const { parseFeed } = await import("feedsmith");
  if (file.size > LIMITS.bytes) throw refusal("", "the feed is larger than 64 MiB", "divide it");
  const { text } = decodeBytes(file.at(0, file.size), true);
  for (const xml of [text, mended(text)]) {
    if (xml === undefined) continue;
    try {
      const { feed } = parseFeed(xml) as { feed: { [key: string]: unknown } };
      const entries = [feed.items, feed.entries].find(Array.isArray) ?? [];
      if (entries.length === 0 && xml === text && mended(text) !== undefined) continue;
      const title = typeof feed.title === "string" ? feed.title : (feed.title as { value?: string } | undefined)?.value;
      return { entries: entries.map(recordOf), source: title?.trim() || undefined, isCutOff: xml !== text };
    } catch {
      // Cut off, or no feed.
    }
  }
  throw refusal(
    "",
    "the file is XML, but no feed that can be read",
    "export the articles as HTML, text, JSON or a feed",
  );
}

/** A feed that is cut off, with its last whole entry as the last; `undefined` where it is whole. */
function mended(xml: string): string | undefined {
  const [, root = ""] = /<(rss|feed|rdf:RDF)[\s>]/.exec(xml.slice(0, 5000)) ?? [];
  if (root === "" || xml.slice(-500).includes(`</${root}>`)) return undefined;
  const entry = root === "feed" ? "</entry>" : "</item>";
  const end = xml.lastIndexOf(entry);
  if (end < 0) return undefined;
  return `${xml.slice(0, end + entry.length)}${root === "rss" ? "</channel>" : ""}</${root}>`;
}

/** An entry as the library gives it, with one key for each thing it may have in several places. */
function recordOf(entry: DataRecord): DataRecord {
  const [dc, content, wp] = [part(entry.dc), part(entry.content), part(entry.wp)];
  const links = Array.isArray(entry.links) ? (entry.links as DataRecord[]) : [];
  const page = links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links[0];
  const texts = [
    content.encoded,
    content.value,
    entry.content,
    entry.description,
    part(entry.summary).value,
    entry.summary,
  ];
  return {
    title: part(entry.title).value ?? entry.title,
    author: entry.authors ?? dc.creators ?? dc.creator,
    published: entry.pubDate ?? entry.published ?? dc.dates ?? dc.date ?? wp.postDate,
    updated: entry.updated,
    link: entry.link ?? page?.href,
    categories: entry.categories,
    language: dc.languages ?? dc.language,
    content: texts.find((text) => typeof text === "string" && text.trim().length >= LEAST_TEXT),
  };
}

/** Characters of a text that is more than what a feed shows of an article that is elsewhere. */
const LEAST_TEXT = 400;

function part(value: unknown): DataRecord {
  return typeof value === "object" && value !== null ? (value as DataRecord) : {};
}
