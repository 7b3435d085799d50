/**
 * The citations of any articles, out of the files of their volumes in `data/`. So every list and every question has a file for reference
 * managers, and the site needs none for each.
 */

/** How entries are divided in a format, and put together again. */
interface Format {
  /** The entries of a volume's file, by the id of their article. */
  read(text: string): Map<string, string>;
  write(entries: readonly string[]): string;
}

/** By the ending of their files, before that of packed ones. */
export const FORMATS: { readonly [ending: string]: Format } = {
  ".bib": {
    read: (text) => byAddress(text.split(/^(?=@)/m).map((entry) => `${entry.trim()}\n`)),
    write: (entries) => entries.join("\n"),
  },
  ".ris": {
    read: (text) => byAddress(text.split(/^(?=TY {2}- )/m)),
    write: (entries) => entries.join(""),
  },
  ".csl.json": {
    read: (text) => {
      const items: { id: string }[] = JSON.parse(text);
      return new Map(items.map((item) => [item.id, JSON.stringify(item)]));
    },
    write: (items) => `[\n${items.join(",\n")}\n]\n`,
  },
};

/** An article by its id and the volume that it is in: `2021`, `undated`. */
export interface CitedArticle {
  id: string;
  volume: string;
}

/**
 * A file of the citations of articles, in their order. Articles without a citation are left out.
 * @param load Gives the text of a file by its path in the site. @throws Error as `load` does, or where the format is unknown.
 */
export async function citationsOf(
  articles: readonly CitedArticle[],
  ending: string,
  load: (path: string) => Promise<string>,
): Promise<string> {
  const format = FORMATS[ending];
  if (!format) throw new Error(`There are no citations in ${ending}.`);
  const volumes = new Map<string, Map<string, string>>();
  for (const { volume } of articles)
    if (!volumes.has(volume)) volumes.set(volume, format.read(await load(`data/${volume}${ending}.gz`)));
  return format.write(articles.flatMap(({ id, volume }) => volumes.get(volume)?.get(id) ?? []));
}

/** The text of a packed file, which a server or a browser may have unpacked already. */
export async function unpackedText(file: Uint8Array): Promise<string> {
  const isPacked = file[0] === 0x1f && file[1] === 0x8b;
  const blob = new Blob([file as Uint8Array<ArrayBuffer>]);
  return isPacked ? new Response(blob.stream().pipeThrough(new DecompressionStream("gzip"))).text() : blob.text();
}

/** Each entry has the address of its article. */
function byAddress(entries: readonly string[]): Map<string, string> {
  return new Map(
    entries.flatMap((entry) => {
      const [, address = ""] = /^(?:UR {2}- |url=\{)(.*)/m.exec(entry) ?? [];
      // The address of the site may have such a folder too.
      const id = address.split("/articles/").slice(1).at(-1);
      return id === undefined ? [] : [[decodeURIComponent(id.replace(/\/.*/, "")), entry] as const];
    }),
  );
}
