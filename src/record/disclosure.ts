/**
 * Limits a record to what may be published of it. Everything that the site shows of an article (page, lists, feeds, data, search) is
 * made from the record that `disclose` returns, so that no other code has to leave anything out.
 */
import { isOfText } from "../model/conflict.ts";
import { FIELD_KEYS, FIELDS, PUBLISH, type Publish } from "../model/fields.ts";
import { truncate } from "../text/truncate.ts";
import type { Source } from "../vocabulary/source.ts";
import { baseOf } from "./compose.ts";
import type { ArticleRecord, FrontMatter } from "./record.ts";
import { standingOf } from "./refresh.ts";
import type { Evidence } from "./shapes.ts";

/** A record that holds only what may be published. */
export interface DisclosedRecord extends ArticleRecord {
  publish: Publish;
}

/**
 * The record limited to what it, or otherwise its source, allows to publish. `excerpt`: metadata and the first paragraph, without
 * captions and quotations from the capture. `listing`: metadata alone. `withheld`: address, date, source and reason, without headline.
 */
export function disclose(record: ArticleRecord, source: Source | undefined): DisclosedRecord {
  const publish = record.publish ?? (record.withheld ? "withheld" : (source?.publish ?? "full"));
  const robots = record.robots ?? source?.robots;
  const policy = { publish, ...(robots && { robots }) };
  if (publish === "full") return { ...record, ...policy };
  const { id, file } = record;
  const quiet = withoutLeftOut(record);
  const body = publish === "excerpt" ? excerptOf(record.body) : "";
  return {
    id,
    file,
    ...only(quiet, PUBLISHED_KEYS[publish]),
    ...policy,
    evidence: evidenceOf(quiet, PUBLISHED_KEYS[publish], body),
    body,
  };
}

/** Characters of Markdown: room for most first paragraphs, and little of most articles. */
const LONGEST_EXCERPT = 1000;

/**
 * The first paragraph (or list, or quotation), in Markdown, at most 1,000 characters; where it is the whole article, at most half of it.
 */
export function excerptOf(body: string): string {
  const blocks = body.split(/\n(?:[ \t]*\n)+/).filter((block) => block.trim() && !/^(?:#{1,6}(?:\s|$)|\|)/.test(block));
  const first = (blocks[0] ?? "").trim();
  const limit = blocks.length > 1 ? LONGEST_EXCERPT : Math.min(LONGEST_EXCERPT, Math.floor(first.length / 2));
  if (first.length <= limit) return first;
  // Links become plain text first, because the cut could leave one without its end.
  const plain = first.slice(0, 4 * LONGEST_EXCERPT).replace(/!?\[([^\][]*)\]\([^()]*\)/g, "$1");
  return truncate(plain, Math.min(limit, plain.length - 1), { words: true, least: 0 });
}

/** Keys whose values may be published under a policy. */
function publishedUnder(publish: Publish): ReadonlySet<string> {
  const strictness = PUBLISH.indexOf(publish);
  return new Set(FIELD_KEYS.filter((key) => PUBLISH.indexOf(FIELDS[key].told) >= strictness));
}

const PUBLISHED_KEYS = Object.fromEntries(PUBLISH.map((publish) => [publish, publishedUnder(publish)])) as {
  readonly [P in Publish]: ReadonlySet<string>;
};

/** Whether the value of a field may be told of under a policy; the text only where all of it may. */
export function isPublished(field: string, publish: Publish): boolean {
  return field === "body" ? publish === "full" : PUBLISHED_KEYS[publish].has(field);
}

function only(record: ArticleRecord, keys: ReadonlySet<string>): FrontMatter {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)));
}

/** The record without what quotes the text that its body lacks, and with the digest of the other contradictions where a person edited none. */
function withoutLeftOut(record: ArticleRecord): ArticleRecord {
  if (!record.conflicts?.some(isOfText)) return record;
  const { conflicts: all, evidence = {}, ...rest } = record;
  const conflicts = all.filter((conflict) => !isOfText(conflict));
  const { conflicts: known, ...others } = evidence;
  const read = standingOf(record, "conflicts") === "read" ? baseOf("conflicts", conflicts) : known?.read;
  if (conflicts.length === 0) return { ...rest, evidence: others };
  return { ...rest, conflicts, evidence: { ...others, ...(known && { conflicts: { ...known, read } }) } };
}

/** The evidence of the published fields, without quotations and line numbers of the capture. */
function evidenceOf(record: ArticleRecord, keys: ReadonlySet<string>, body: string): { [field: string]: Evidence } {
  const evidence = Object.entries(record.evidence ?? {}).filter(([field]) => keys.has(field));
  const published: { [field: string]: Evidence } = Object.fromEntries(
    evidence.map(([field, { quote: _, lines: __, ...known }]) => [field, known]),
  );
  if (body && record.evidence?.body) {
    const { paragraphs: _, ...known } = record.evidence.body;
    // The digest of the whole text is replaced by that of the excerpt, so that `standingOf` still says whether a person edited the text.
    published.body = { ...known, read: standingOf(record, "body") === "read" ? baseOf("body", body) : "" };
  }
  return published;
}
