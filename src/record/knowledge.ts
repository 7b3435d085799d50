/** What the parser goes by when it reads a capture of the archive again: the vocabulary, and what recurs in its source's captures. */
import type { Knowledge } from "../parse/read-page.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { FurnitureLedger, readFurniture } from "./furniture-ledger.ts";
import { learnFrom } from "./parse-order.ts";
import { readHoldings } from "./shelf.ts";

/** @param path Of the capture, below the root. One that has no record, or no known source, is read by the vocabulary alone. */
export async function knowledgeOf(root: string, path: string, vocabulary: Vocabulary): Promise<Knowledge> {
  const { holdings } = await readHoldings(root, vocabulary);
  const source = holdings.find(({ capture }) => `articles/${capture}` === path)?.source;
  if (!source) return vocabulary;
  const ledger = await FurnitureLedger.open(root, holdings, (paths, id) => learnFrom(root, paths, id));
  await ledger.learn([source]);
  return { ...vocabulary, furniture: await readFurniture(root, ledger.file) };
}
