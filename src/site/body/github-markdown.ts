/** What a record's body has of GitHub Flavored Markdown besides CommonMark: tables and struck words. Records are read and edited on GitHub. */
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Processor } from "unified";

/** A remark plugin. Words are struck between two tildes; one is a sign of the text: `~200 boats`. */
export function githubMarkdown(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = data;
  data.micromarkExtensions = [...micromarkExtensions, gfmTable(), gfmStrikethrough({ singleTilde: false })];
  data.fromMarkdownExtensions = [...fromMarkdownExtensions, gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()];
}
