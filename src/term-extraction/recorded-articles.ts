/** The articles of an archive as suggestions for topics are made from them: read from their files when they are needed, and not kept. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { claimsOfHead } from "../capture/html/head-claims.ts";
import type { Problem } from "../model/problem.ts";
import { keywordsOf } from "../parse/clues/keywords.ts";
import { normalText, placesIn } from "../record/front-matter.ts";
import { readRecordIndex } from "../record/record-index.ts";
import type { Summary } from "../record/summary.ts";
import { hostOf } from "../text/host-name.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { CountedArticle } from "./candidate-counts.ts";
import { plainParagraphs } from "./plain-paragraphs.ts";
import { primaryTag } from "./suggest-topics.ts";

export interface RecordedArticles {
  number: number;
  /** @param onEach Called after each article. */
  read(onEach?: () => void): Iterable<CountedArticle>;
  /** Names of sources and agencies: who published an article is no topic of it. */
  publishers: Set<string>;
  problems: Problem[];
}

/** Without withheld and unreadable ones; what is saved twice, or stands in two papers word for word, counts once. @param language BCP 47; absent: of all languages. */
export async function recordedArticles(
  root: string,
  vocabulary: Vocabulary,
  language?: string,
): Promise<RecordedArticles> {
  const { summaries, problems } = await readRecordIndex(root, vocabulary);
  const primary = language && primaryTag(language);
  const told = onceEach(
    summaries.filter(
      (one) => !one.unreadable && one.publish !== "withheld" && (!primary || primaryTag(one.language) === primary),
    ),
  );
  const publishers = new Set(vocabulary.sources.flatMap(({ name, aliases }) => [name, ...aliases]));
  for (const { agency } of told) if (agency) publishers.add(agency);
  // Kept for the second reading: captures are much larger than records.
  const keywords = new Map<string, readonly string[]>();
  return {
    number: told.length,
    *read(onEach) {
      for (const summary of told) {
        yield articleOf(root, summary, keywords);
        onEach?.();
      }
    },
    publishers,
    problems,
  };
}

/** Without further witnesses, and of each text the first article. */
function onceEach(summaries: readonly Summary[]): Summary[] {
  const texts = new Set<string>();
  return summaries.filter(({ sketch, "same-as": sameAs }) => {
    if (sameAs !== undefined || (sketch !== undefined && texts.has(sketch))) return false;
    if (sketch !== undefined) texts.add(sketch);
    return true;
  });
}

function articleOf(
  root: string,
  { id, file, title = "", dek = "", source, url, date, language }: Summary,
  known: Map<string, readonly string[]>,
): CountedArticle {
  const text = normalText(readFileSync(join(root, file), "utf8"));
  const places = placesIn(text);
  const paragraphs = plainParagraphs(places ? text.slice(places.body, places.end) : "");
  const head = places ? text.slice(0, places.body).split("\n") : [];
  const capture = head.find((line) => line.startsWith(CAPTURE))?.slice(CAPTURE.length) ?? "";
  const keywords = known.get(id) ?? statedKeywords(join(root, "articles", capture.replace(/^["']|["']$/g, "")));
  known.set(id, keywords);
  return { id, title, dek, paragraphs, source: source ?? (url && hostOf(url)), date, language, keywords };
}

const CAPTURE = "capture: ";

/** The keywords of a capture that is one saved page. Captures of other forms, and what cannot be read, state none. */
function statedKeywords(path: string): string[] {
  if (!/\.x?html?$/i.test(path)) return [];
  try {
    return keywordsOf(claimsOfHead(readFileSync(path)));
  } catch {
    return [];
  }
}
