/** Articles that are likely one, and how a person says what they are. */
import type { Article } from "../archive/archive.ts";
import type { Problem } from "../model/problem.ts";
import { sentencesIn } from "../text/sentence-hashes.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** What to do about an article that is much like others. The one that keeps its page is the best of them. */
export function howToSettle(article: Article, others: readonly Article[]): string {
  const distinct = others.map((other) => `distinct-from+=${other.id}`).join(" ");
  const two = others.length > 1 ? "several" : "two";
  const [best, ...witnesses] = [article, ...others].sort(betterFirst);
  const same = witnesses.map(({ id }) => `npx backfile set same-as=${best?.id} --where id=${id}`).join("; ");
  return `one article: ${same}; ${two}: npx backfile set ${distinct} --where id=${article.id}`;
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
