/** All records in order: the newest first, undated ones last. */
import { type EdtfDate, readEdtf, sortKey } from "../model/edtf.ts";
import { PUBLISH } from "../model/fields.ts";
import type { Problem } from "../model/problem.ts";
import { articleId } from "../record/article-id.ts";
import type { Summary } from "../record/summary.ts";
import { fnv1a } from "../text/fnv.ts";
import { runsBy } from "../text/list.ts";
import { foldName, whyUnportable } from "../text/portable-name.ts";
import { UNDATED } from "./volumes.ts";
import { witnessed } from "./witnesses.ts";

export interface Article extends Summary {
  /** Tells the article from every other version of it: its summary depends on the text of its file, the vocabulary, and on whether its capture exists. */
  key: string;
  /** The parsed `date`; absent for an undated article. */
  when?: EdtfDate;
}

export interface Archive {
  /** Newest first; within a day those with a time first, then by id. Undated last, by id. */
  articles: readonly Article[];
  byId: ReadonlyMap<string, Article>;
  /** By source id, in the order of `articles`. */
  bySource: ReadonlyMap<string, readonly Article[]>;
  /** By topic id, in the order of `articles`. */
  byTopic: ReadonlyMap<string, readonly Article[]>;
  /** By calendar year, newest first. Undated articles are not in it. */
  volumes: ReadonlyMap<string, readonly Article[]>;
  /** From earlier ids to the present id of the article. */
  aliases: ReadonlyMap<string, string>;
  /** By the id of an article, the further witnesses of it: records with `same-as`. They are in none of the other lists. */
  witnesses: ReadonlyMap<string, readonly Article[]>;
}

/**
 * Puts the records in order. Of two records with one id, one is kept and the other is a problem. A readable record is kept before an
 * unreadable one, then one with stricter limits on publication, because it is not known which of them is meant, then the first by path.
 */
export function assemble(summaries: readonly Summary[]): { archive: Archive; problems: Problem[] } {
  const problems: Problem[] = [];
  const byId = new Map<string, Article>();
  const byName = new Map<string, Article>();
  for (const summary of summaries.toSorted((a, b) => rank(a) - rank(b) || compare(a.file, b.file))) {
    const why = whyUnportable(summary.id);
    if (why) {
      problems.push(unfitName(summary, `is the article's address, and cannot be a folder everywhere: ${why}`, "error"));
      continue;
    }
    // Names that differ only in case are one file on many computers, and one address on many servers.
    const name = foldName(summary.id);
    const other = byName.get(name);
    if (other) {
      const found = `the id ${summary.id} is that of ${other.file}`;
      problems.push({ severity: "error", file: summary.file, found, remedy: "rename or delete one of the two files" });
      continue;
    }
    const article = articleOf(summary);
    byName.set(name, article);
    byId.set(summary.id, article);
    if (!ID.test(summary.id))
      problems.push(unfitName(summary, "is the article's address, and not fit for one", "warning"));
  }
  const targets = witnessed(byId, problems);
  const witnesses = Map.groupBy(
    newestFirst([...byId.values()].filter(({ id }) => targets.has(id))),
    ({ id }) => targets.get(id) ?? id,
  );
  for (const id of targets.keys()) byId.delete(id);
  const articles = newestFirst([...byId.values()]);
  const aliases = aliasesOf([...articles, ...[...witnesses.values()].flat()], byName, problems);
  for (const [alias, id] of aliases) aliases.set(alias, targets.get(id) ?? id);
  for (const [id, target] of targets) aliases.set(id, target);
  return {
    archive: {
      articles,
      byId,
      ...grouped(articles),
      aliases,
      witnesses,
    },
    problems,
  };
}

export function articleOf(summary: Summary): Article {
  const { stamp, file, date, captureMissing } = summary;
  const when = date ? readEdtf(date) : undefined;
  // The file's path by its digest: plans compare the keys of all lists in which an article is.
  const key = `${stamp}${captureMissing ? "-" : " "}${fnv1a(file).toString(36)}`;
  return when ? { ...summary, key, when } : { ...summary, key };
}

/** The volume of an article: `2021`, or `undated`. */
export function volumeOfArticle({ when }: Article): string {
  return when?.year ?? UNDATED;
}

/** The articles of each volume. @param articles In the order of the archive. */
export function byVolume(articles: readonly Article[]): [volume: string, articles: readonly Article[]][] {
  return Array.from(runsBy(articles, volumeOfArticle), ([volume, start, end]) => [volume, articles.slice(start, end)]);
}

/** Whether the site shows more of an article than its existence. */
export function isShown({ publish, unreadable }: Article): boolean {
  return publish !== "withheld" && !unreadable;
}

function rank({ publish = "full", unreadable }: Summary): number {
  return unreadable ? 1 : PUBLISH.indexOf(publish) / -PUBLISH.length;
}

/** Safe in an address and in a file name on any system, and typed in one way only. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function unfitName({ id, file, language }: Summary, why: string, severity: Problem["severity"]): Problem {
  const remedy = `rename it to ${articleId(id, "article", new Set(), language)}.md before others link to it`;
  return { severity, file, found: `the file's name, "${id}", ${why}`, remedy };
}

function newestFirst(articles: readonly Article[]): Article[] {
  // Without a date last: no key of a date is empty.
  const keyed = articles.map((article) => ({ article, key: article.when ? sortKey(article.when) : "" }));
  return keyed
    .sort((a, b) => compare(b.key, a.key) || compare(a.article.id, b.article.id))
    .map(({ article }) => article);
}

function grouped(articles: readonly Article[]): Pick<Archive, "bySource" | "byTopic" | "volumes"> {
  const bySource = new Map<string, Article[]>();
  const byTopic = new Map<string, Article[]>();
  const volumes = new Map<string, Article[]>();
  for (const article of articles) {
    const { source, topics, when } = article;
    if (source) addTo(bySource, source, article);
    for (const topic of topics) addTo(byTopic, topic, article);
    if (when) addTo(volumes, when.year, article);
  }
  return { bySource, byTopic, volumes };
}

function addTo(groups: Map<string, Article[]>, key: string, article: Article): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [article]);
  // A record may name a topic twice.
  else if (group[group.length - 1] !== article) group.push(article);
}

function aliasesOf(
  articles: readonly Article[],
  byName: ReadonlyMap<string, Article>,
  problems: Problem[],
): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const { id, file, aliases: names } of articles) {
    for (const name of names) {
      const holder = byName.get(name)?.id ?? aliases.get(name);
      const report = (found: string, remedy: string) =>
        problems.push({ severity: "error", file, field: "aliases", found: `"${name}" ${found}`, remedy });
      const why = whyUnportable(name);
      if (!ID.test(name)) report("is no id", "write lower-case letters, digits and hyphens");
      else if (why) report(`cannot be an address: ${why}`, "remove it");
      else if (holder !== undefined) report(`is an address of ${holder} already`, "remove it");
      else aliases.set(name, id);
    }
  }
  return aliases;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
