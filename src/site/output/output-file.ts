/** The path of a page's file below the output folder: `2021/01/index.html` for `/2021/01/`, `404.html` for `/404.html`. */
export function outputFile(url: string): string {
  return url.replace(/^\//, "").replace(/(^|\/)$/, "$1index.html");
}
