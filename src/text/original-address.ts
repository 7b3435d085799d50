/** The address of the original within that of an archived copy. */

/** Web archives whose addresses hold that of the original: `web.archive.org/web/20190304081000/https://…`. Each with an example. */
const COPIES: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern: /^https?:\/\/(?:web|wayback)\.archive\.org\/(?:web\/)?\d{1,14}(?:[a-z]{2}_)?\/(.{1,2000})$/i,
    example: "https://web.archive.org/web/20190304081000/https://courier.example/news",
  },
  {
    pattern: /^https?:\/\/archive\.(?:today|ph|is|li|md|vn|fo)\/(?:o\/\w{1,12}\/|[\d.-]{4,20}\/)(.{1,2000})$/i,
    example: "http://archive.ph/2021.07.19-101112/https://courier.example/news",
  },
  {
    pattern:
      /^https?:\/\/(?:www\.)?(?:arquivo\.pt\/wayback|webarchive\.[\w.-]{2,60}|wayback\.[\w.-]{2,60})\/(?:[\w-]{1,30}\/){0,2}\d{8,14}(?:[a-z]{2}_)?\/(.{1,2000})$/i,
    example: "https://arquivo.pt/wayback/20190304081000/https://courier.example/news",
  },
  {
    pattern:
      /^https?:\/\/webcache\.googleusercontent\.com\/search\?q=cache:(?:[\w-]{1,20}:)?(https?:.{1,2000}?)(?:[+&].{0,2000})?$/i,
    example: "https://webcache.googleusercontent.com/search?q=cache:https://courier.example/news",
  },
];

/** The address as the page had it before it was archived; another address is returned unchanged. */
export function originalAddress(address: string): string {
  for (const { pattern } of COPIES) {
    const original = pattern.exec(address)?.[1];
    if (original !== undefined) return /^https?:\/\//i.test(original) ? original : `http://${original}`;
  }
  return address;
}

/** Whether the address is a web archive's own, of a copy or of the archive itself. */
export function isArchiveAddress(address: string): boolean {
  return ARCHIVE.test(address);
}
const ARCHIVE =
  /^https?:\/\/(?:[\w-]{1,20}\.)?(?:archive\.(?:org|today|ph|is|li|md|vn|fo)|webcache\.googleusercontent\.com|perma\.cc|webcitation\.org|ghostarchive\.org|megalodon\.jp)(?:[/:?#]|$)/i;
