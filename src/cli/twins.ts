/** Articles that are likely one, and how a person says what they are. */
import type { Article } from "../archive/archive.ts";
import type { Problem } from "../model/problem.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** What to do about an article that is much like others. */
export function howToSettle({ id }: Article, others: readonly Article[]): string {
  const distinct = others.map((other) => `distinct-from+=${other.id}`).join(" ");
  const two = others.length > 1 ? "several" : "two";
  return `one article: npx backfile set same-as=${others[0]?.id} --where id=${id}; ${two}: npx backfile set ${distinct} --where id=${id}`;
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
    return [{ severity: "warning", file: one.file, found, remedy: howToSettle(one, others), kind }];
  });
}
