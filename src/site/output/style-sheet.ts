/** A style sheet as it is published: the text of `public/` without what only its authors read. */

/** The style sheet without comments and indentation, which is a seventh of its compressed size. No string of it has a comment's marks. */
export function publishedStyle(css: string): string {
  const [first = "", ...rest] = css.split("/*");
  const code = first + rest.map((part) => part.slice(part.indexOf("*/") + 2)).join("");
  return `${code
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n")}\n`;
}

/**
 * The style sheet with its faces as `data:` addresses, without those that only spare a page bytes over the wire.
 * @param files Contents by path below `public/`.
 */
export function withFaces(css: string, files: ReadonlyMap<string, Uint8Array>): string {
  return css.replace(SPARING, "").replace(/url\("(fonts\/[\w.-]{1,99})"\)/g, (as, path: string) => {
    const face = files.get(path);
    return face ? `url("data:font/woff2;base64,${Buffer.from(face).toString("base64")}")` : as;
  });
}

/** Families without italics, whose files other families have too. */
const SPARING = /@font-face \{\s{0,9}font-family: "Backfile (?:Further )?Roman";[^}]{0,2000}\}\s{0,9}/g;
