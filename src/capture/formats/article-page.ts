/** The page that a document becomes. */

/** @param body HTML of the document, without what is around its text. */
export function articlePage(body: string): string {
  return `<!doctype html><html><body><main><article>${body}</article></main></body></html>`;
}

/** Text as HTML. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => REFERENCES[sign] ?? sign);
}

const REFERENCES: { readonly [sign: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
