/** Where the page of an address lies below the output folder: `/2021/01/` in `2021/01/index.html`, `/404.html` in `404.html`. */
export function outputFile(url: string): string {
  return url.replace(/^\//, "").replace(/(^|\/)$/, "$1index.html");
}
