/** Searches a built site on this machine, with the same reader as the browser's. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { SearchArchive } from "../../../public/search/search-archive.ts";
import { refusal } from "../../model/problem.ts";
import { outputFile } from "../output/output-file.ts";
import { ROOT_PATH } from "./search-root.ts";
import { loadStemmer } from "./stemmers.ts";

/** @param output The output folder. @throws BackfileError where no site with a search index is there. */
export async function openBuiltIndex(output: string): Promise<SearchArchive> {
  await readFile(join(output, ROOT_PATH)).catch(() => {
    throw refusal(output, "has no search index", "run build first, or name the folder of the site with --output");
  });
  return SearchArchive.open((path) => readFile(join(output, "search", path)), loadStemmer);
}

/** The paragraphs of an article's text as its page has them; none where the page is not there. */
export async function pageBlocks(output: string, id: string): Promise<string[]> {
  const html = await readFile(join(output, outputFile(`/articles/${id}/`)), "utf8").catch(() => "");
  const blocks: string[] = [];
  /** Depth of the elements within the text; 0 outside of it. */
  let depth = 0;
  const parser = new Parser({
    onopentag(name, { class: classes = "" }) {
      if (depth > 0 || (name === "section" && /(?:^|\s)text(?:\s|$)/.test(classes))) depth++;
      if (BLOCKS.has(name)) blocks.push("");
    },
    ontext(text) {
      if (depth > 0) blocks[Math.max(0, blocks.length - 1)] = (blocks.at(-1) ?? "") + text;
    },
    onclosetag(name) {
      if (depth > 0) depth--;
      if (BLOCKS.has(name)) blocks.push("");
    },
  });
  parser.end(html);
  return blocks.map((block) => block.replace(/\s+/g, " ").trim()).filter(Boolean);
}

const BLOCKS = new Set(["p", "h2", "h3", "h4", "h5", "h6", "pre", "tr", "li"]);
