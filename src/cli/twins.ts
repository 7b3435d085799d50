/** Articles that are likely one, and how a person says what they are. */
import type { Article } from "../archive/archive.ts";
import type { Problem } from "../model/problem.ts";
import { sentencesIn } from "../text/sentence-hashes.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** What to do about an article that is much like others: one command for each answer. The one that keeps its page is the best of them. */
export function howToSettle(article: Article, others: readonly Article[]): string {
  const all = [article, ...others];
  const [best, ...witnesses] = all.toSorted(betterFirst);
  const same = `npx backfile set same-as=${best?.id} --where id=${idsOf(witnesses)}`;
  const isPair = others.length === 1;
  // Of two it is enough that one names the other; of more, each names all others, or some would not be told apart.
  const distinct = (isPair ? others : all).map(({ id }) => `distinct-from+=${id}`).join(" ");
  const apart = `npx backfile set ${distinct} --where id=${idsOf(isPair ? [article] : all)}`;
  return `one article: ${same}; ${isPair ? "two" : "several"}: ${apart}`;
}

function idsOf(articles: readonly Article[]): string {
  return articles.map(({ id }) => id).join(",");
}

/** The one with a date first, then the one with a source, then the longer one by its sentences, then by id, so that `fire` is before `fire-2`. */
function betterFirst(a: Article, b: Article): number {
  return (
    Number(b.when !== undefined) - Number(a.when !== undefined) ||
    Number(b.source !== undefined) - Number(a.source !== undefined) ||
    sentencesIn(b.sketch) - sentencesIn(a.sketch) ||
    (a.id < b.id ? -1 : 1)
  );
}

/**
 * Warnings of records that are likely of articles which other records have too.
 * @param files Paths of the records. @param kind What many of them have in common.
 */
export async function openTwins(
  files: readonly string[],
  kind: string,
  root: string,
  vocabulary: Vocabulary,
): Promise<Problem[]> {
  if (files.length === 0) return [];
  const { readArchive } = await import("../archive/read-archive.ts");
  const { review } = await import("../archive/review.ts");
  const asked = new Set(files);
  const { archive } = await readArchive(root, vocabulary);
  return review(archive).flatMap((finding): Problem[] => {
    const group = [finding.article, ...finding.others];
    const one = finding.kind === "duplicate" ? group.find(({ file }) => asked.has(file)) : undefined;
    if (!one) return [];
    const others = group.filter((other) => other !== one);
    const found = `much like ${others.map(({ file }) => file).join(", ")}`;
    const named = `${one.file} is ${found}`;
    return [{ severity: "warning", file: one.file, found, remedy: howToSettle(one, others), kind, named }];
  });
}
