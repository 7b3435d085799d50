/** The paragraphs of a record's body as plain text, fast: of its Markdown only what would be taken for words is left out. */
export function plainParagraphs(markdown: string): string[] {
  return markdown
    .split(/\n[ \t]*\n/)
    .map((block) =>
      block
        .replace(/(!?)\[([^\][]*)\]\([^()]*\)/g, (_, image: string, words: string) => (image ? " " : words))
        .replace(/\bhttps?:\/\/\S+/g, " ")
        .replace(/^[>#\s*+-]+/gm, "")
        .replace(/\\(?=[!-/:-@[-`{-~])/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter(Boolean);
}
