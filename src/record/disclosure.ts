/**
 * What leaves a record for the site. Whatever the site shows of an article (its page, lists, feeds, data, search) is made from the
 * record that `disclose` returns, so that nothing need be left out anywhere else.
 */
import { FIELD_KEYS, FIELDS, PUBLISH, type Publish } from "../model/fields.ts";
import { truncate } from "../text/truncate.ts";
import type { Source } from "../vocabulary/source.ts";
import { baseOf } from "./compose.ts";
import type { ArticleRecord, FrontMatter } from "./record.ts";
import { standingOf } from "./refresh.ts";
import type { Evidence } from "./shapes.ts";

/** A record that holds nothing but what may be published. */
export interface DisclosedRecord extends ArticleRecord {
  publish: Publish;
}

/**
 * The record reduced to what it, or else its source, allows to publish. Excerpt: metadata and the first paragraph, no captions, no
 * quotations from the capture. Listing: metadata alone. Withheld: address, date, source and reason, not even the headline.
 */
export function disclose(record: ArticleRecord, source: Source | undefined): DisclosedRecord {
  const publish = record.publish ?? (record.withheld ? "withheld" : (source?.publish ?? "full"));
  const robots = record.robots ?? source?.robots;
  const policy = { publish, ...(robots && { robots }) };
  if (publish === "full") return { ...record, ...policy };
  const { id, file } = record;
  const body = publish === "excerpt" ? excerptOf(record.body) : "";
  return {
    id,
    file,
    ...kept(record, TOLD[publish]),
    ...policy,
    evidence: evidenceOf(record, TOLD[publish], body),
    body,
  };
}

/** Characters of Markdown. */
const LONGEST_EXCERPT = 1000;

/**
 * The first paragraph (or list, or quotation), in Markdown. It is cut where it is longer than 1,000 characters, and to half where it
 * is the whole article.
 */
export function excerptOf(body: string): string {
  const blocks = body.split(/\n(?:[ \t]*\n)+/).filter((block) => block.trim() && !/^(?:#{1,6}(?:\s|$)|\|)/.test(block));
  const first = (blocks[0] ?? "").trim();
  const limit = blocks.length > 1 ? LONGEST_EXCERPT : Math.min(LONGEST_EXCERPT, Math.floor(first.length / 2));
  if (first.length <= limit) return first;
  // A link cut in two would be printed with its marks.
  const plain = first.slice(0, 4 * LONGEST_EXCERPT).replace(/!?\[([^\][]*)\]\([^()]*\)/g, "$1");
  return truncate(plain, Math.min(limit, plain.length - 1), { words: true, least: 0 });
}

/** Keys whose values may be told under a policy. */
function toldUnder(publish: Publish): ReadonlySet<string> {
  const strictness = PUBLISH.indexOf(publish);
  return new Set(FIELD_KEYS.filter((key) => PUBLISH.indexOf(FIELDS[key].told) >= strictness));
}

const TOLD = Object.fromEntries(PUBLISH.map((publish) => [publish, toldUnder(publish)])) as {
  readonly [P in Publish]: ReadonlySet<string>;
};

function kept(record: ArticleRecord, keys: ReadonlySet<string>): FrontMatter {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)));
}

/** How the fields that are kept are known, without the words of the capture. */
function evidenceOf(record: ArticleRecord, keys: ReadonlySet<string>, body: string): { [field: string]: Evidence } {
  const evidence = Object.entries(record.evidence ?? {}).filter(([field]) => keys.has(field));
  const told: { [field: string]: Evidence } = Object.fromEntries(
    evidence.map(([field, { quote: _, lines: __, ...known }]) => [field, known]),
  );
  const known = record.evidence?.body;
  // The evidence has a digest of the whole text; that of the excerpt keeps telling a reading from a correction.
  if (body && known) told.body = { ...known, read: standingOf(record, "body") === "read" ? baseOf("body", body) : "" };
  return told;
}
