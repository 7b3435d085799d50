/** Checks a built site: the targets of all internal links and fragments exist, and GitHub Pages can publish its size. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { sizeOf } from "../../system/file-store.ts";
import { listFiles } from "../../system/list-files.ts";
import { encodedPath } from "../pages/address.ts";
import { outputFile } from "./output-file.ts";
import { linksOf } from "./page-links.ts";
import { budget, type Sizes, sizesOf, type VolumeSize, volumeSizes } from "./size-budget.ts";

export interface OutputReport {
  files: number;
  /** Bytes. */
  size: number;
  /** Bytes of each part of the site. */
  sizes: Sizes;
  /** What each volume has of the site. */
  volumes: VolumeSize[];
  links: number;
  /** Links among them that lead nowhere. */
  brokenLinks: number;
  problems: Problem[];
}

/** @param output The output folder, which need not exist. @param volumeOf The volume of an article. */
export async function checkOutput(
  output: string,
  volumeOf: (id: string) => string | undefined = () => undefined,
): Promise<OutputReport> {
  if (!existsSync(output)) {
    const remedy = "run build, then check again for links and size";
    const problems: Problem[] = [{ severity: "warning", file: output, found: "the site is not built yet", remedy }];
    return { files: 0, size: 0, sizes: sizesOf([]), volumes: [], links: 0, brokenLinks: 0, problems };
  }
  const { files: listed } = await listFiles(output, ".");
  const files = listed.map(({ path, version }) => ({ path, size: sizeOf(version) }));
  const paths = new Set(files.map(({ path }) => path.slice(2)));
  const pages = [...paths].filter((path) => path.endsWith(".html"));
  const anchors = new Map<string, ReadonlySet<string>>();
  const links: FoundLink[] = [];
  for (const path of pages) {
    const page = linksOf(await readFile(join(output, path), "utf8"));
    anchors.set(path, page.ids);
    for (const to of page.links) if (!/^[a-z][a-z0-9+.-]*:/i.test(to)) links.push({ from: path, to });
  }
  const base = baseOf(links);
  const broken = links.flatMap((link) => problemsOf(link, link.from === NOT_FOUND ? base : ANYWHERE, paths, anchors));
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const [sizes, volumes] = [sizesOf(files), volumeSizes(files, volumeOf)];
  const problems = [...broken, ...budget(size, sizes, volumes)];
  return { files: files.length, size, sizes, volumes, links: links.length, brokenLinks: broken.length, problems };
}

interface FoundLink {
  /** Path of the page below the output folder. */
  from: string;
  /** The address as the page has it, relative or not. */
  to: string;
}

/** An assumed path of the site. Relative links work at any path; links that leave the site, or begin with a slash, lead out of this one. */
const ANYWHERE = "/any/where/";
/** The page that is served at any unknown address. It alone has links that begin with the path of the site. */
const NOT_FOUND = "404.html";

/** The path of the site, from that page's link to the style sheet: the site may have been built for another address than the archive's. */
function baseOf(links: readonly FoundLink[]): string {
  const link = links.find(({ from, to }) => from === NOT_FOUND && /^\/(?:.+\/)?style\.css$/.test(to));
  return link ? link.to.slice(0, -"style.css".length) : "/";
}

const REBUILD = "build again; if it stays, report it as a fault of Backfile";
const MEND = "mend it in the record, or in the name of the file that it leads to";

function problemsOf(
  { from, to }: FoundLink,
  base: string,
  paths: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): Problem[] {
  const report = (found: string, remedy = REBUILD): Problem[] => [
    { severity: "error", file: from, field: to, found, remedy },
  ];
  const target = URL.parse(to, `http://site${base}${encodedPath(from)}`);
  if (!target) return report("the link is no address", MEND);
  if (target.host !== "site") return report("the link leads to another site without naming its protocol");
  if (!target.pathname.startsWith(base))
    return report(from === NOT_FOUND ? `the link leaves ${base}` : "the link leaves the site");
  const path = decoded(target.pathname.slice(base.length - 1));
  const fragment = decoded(target.hash.slice(1));
  if (path === undefined || fragment === undefined)
    return report("the link has a percent sign that stands for no letter", MEND);
  const file = outputFile(path);
  if (!paths.has(file)) return report("the link leads nowhere");
  return fragment && file.endsWith(".html") && !anchors.get(file)?.has(fragment)
    ? report("no such place on that page")
    : [];
}

/** The text with percent-encoding decoded; `undefined` where it is no UTF-8. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
