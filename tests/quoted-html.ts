/** HTML with quotation marks around every attribute's value, so that a test need not care which of them a page leaves out. */
export function quotedHtml(html: string): string {
  return html.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(
      /(\s[\w:-]+=)("[^"]*"|[^\s">]+)/g,
      (_, name, value) => name + (value[0] === '"' ? value : `"${value}"`),
    ),
  );
}
