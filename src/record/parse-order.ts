/** What is asked of the parser while captures are taken in, in whichever process it runs. */
import type { PageText } from "../line.ts";
import { type Furniture, learnFurniture } from "../parse/furniture.ts";
import { BackfileError } from "../problem.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type FurnitureFile, readFurniture } from "./furniture-ledger.ts";
import { captureAt, type ParseOutcome, tryParse } from "./parse-capture.ts";

/** To parse a capture by what is learned, or to learn what recurs in captures of a source. */
export type ParseOrder = { path: string; furniture: FurnitureFile } | { compare: readonly string[]; source: string };

export async function carryOut(
  order: ParseOrder,
  root: string,
  vocabulary: Vocabulary,
): Promise<ParseOutcome | Furniture> {
  if ("path" in order) {
    return tryParse(root, order.path, { ...vocabulary, furniture: await readFurniture(root, order.furniture) });
  }
  return learnFrom(root, order.compare, order.source);
}

/** What recurs in captures of a source. @param paths Below the root. */
export async function learnFrom(root: string, paths: readonly string[], source: string): Promise<Furniture> {
  const pages = await Promise.all(paths.map((path) => pageOf(root, path)));
  return learnFurniture(
    pages.filter((page) => page !== undefined),
    source,
  );
}

/** A capture that is gone, or cannot be read, teaches nothing. */
async function pageOf(root: string, path: string): Promise<PageText | undefined> {
  try {
    return await captureAt(root, path);
  } catch (error) {
    if (error instanceof BackfileError) return undefined;
    throw error;
  }
}
