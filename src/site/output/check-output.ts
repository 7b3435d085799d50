/** Checks a built site: every internal link and fragment leads somewhere, and the whole fits GitHub Pages. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { listFiles } from "../../system/file-store.ts";
import { encodedPath } from "../pages/address.ts";
import { outputFile } from "./output-file.ts";
import { linksOf } from "./page-links.ts";

/** Bytes: GitHub Pages publishes at most 1 GB per site. */
export const LARGEST_SITE = 1_000_000_000;
/** Share of the limit from which a warning is due. */
const NEARLY_FULL = 0.8;

export interface OutputReport {
  files: number;
  /** Bytes. */
  size: number;
  links: number;
  problems: Problem[];
}

export async function checkOutput(output: string): Promise<OutputReport> {
  if (!existsSync(output)) {
    const remedy = "run build, then check again for links and size";
    const problems: Problem[] = [{ severity: "warning", file: output, found: "the site is not built yet", remedy }];
    return { files: 0, size: 0, links: 0, problems };
  }
  const { files } = await listFiles(output, ".");
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
  const broken = links.flatMap((link) => fault(link, link.from === NOT_FOUND ? base : ANYWHERE, paths, anchors));
  const size = files.reduce((sum, file) => sum + file.size, 0);
  return { files: files.length, size, links: links.length, problems: [...broken, ...budget(size)] };
}

interface FoundLink {
  /** Path of the page below the output folder. */
  from: string;
  /** The address as it stands in the page. */
  to: string;
}

/** Links lead to the same wherever the site lies: those that climb out of it, or begin at the host, leave this. */
const ANYWHERE = "/any/where/";
/** Served in the place of any page, it alone links by the path at which the site will stand. */
const NOT_FOUND = "404.html";

/** That path, as the page's link to the style sheet has it: the site may have been built for another address than the archive's. */
function baseOf(links: readonly FoundLink[]): string {
  const sheet = links.find(({ from, to }) => from === NOT_FOUND && /^\/(?:.+\/)?style\.css$/.test(to));
  return sheet ? sheet.to.slice(0, -"style.css".length) : "/";
}

const OURS = "build again; if it stays, report it as a fault of Backfile";
const TYPED = "mend it in the record, or in the name of the file that it leads to";

function fault(
  { from, to }: FoundLink,
  base: string,
  paths: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): Problem[] {
  const report = (found: string, remedy = OURS): Problem[] => [
    { severity: "error", file: from, field: to, found, remedy },
  ];
  const target = URL.parse(to, `http://site${base}${encodedPath(from)}`);
  if (!target) return report("the link is no address", TYPED);
  if (target.host !== "site") return report("the link leads to another site without naming its protocol");
  if (!target.pathname.startsWith(base))
    return report(from === NOT_FOUND ? `the link leaves ${base}` : "the link leaves the site");
  const path = decoded(target.pathname.slice(base.length - 1));
  const fragment = decoded(target.hash.slice(1));
  if (path === undefined || fragment === undefined)
    return report("the link has a percent sign that stands for no letter", TYPED);
  const file = outputFile(path);
  if (!paths.has(file)) return report("the link leads nowhere");
  return fragment && file.endsWith(".html") && !anchors.get(file)?.has(fragment)
    ? report("no such place on that page")
    : [];
}

/** Nothing where what stands behind percent signs is no UTF-8. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function budget(size: number): Problem[] {
  if (size < LARGEST_SITE * NEARLY_FULL) return [];
  const found = `the site has ${Math.round(size / 1e6)} MB; GitHub Pages publishes at most ${LARGEST_SITE / 1e6} MB`;
  const remedy = "publish the oldest volumes as a site of their own, or set publish: excerpt for large sources";
  return [{ severity: size > LARGEST_SITE ? "error" : "warning", found, remedy }];
}
