/** Checks a built site: every internal link and fragment leads somewhere, and the whole fits GitHub Pages. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../file-store.ts";
import type { Problem } from "../problem.ts";
import { encodedPath } from "./address.ts";
import { outputFile } from "./output-file.ts";

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
  const anchors = new Map<string, Set<string>>();
  const links: FoundLink[] = [];
  for (const path of pages) {
    const html = await readFile(join(output, path), "utf8");
    anchors.set(path, new Set([...html.matchAll(/\sid="?([^\s">]*)/g)].map((match) => decode(match[1] ?? ""))));
    for (const [, quoted, bare] of html.matchAll(/\s(?:href|src)=(?:"([^"]*)"|([^\s">]+))/g)) {
      const to = quoted ?? bare ?? "";
      if (!/^[a-z][a-z0-9+.-]*:/i.test(to)) links.push({ from: path, to: decode(to) });
    }
  }
  const base = baseOf(links);
  const broken = links.flatMap(({ from, to }) => fault(from, to, from === NOT_FOUND ? base : ANYWHERE, paths, anchors));
  const size = files.reduce((sum, file) => sum + file.size, 0);
  return { files: files.length, size, links: links.length, problems: [...broken, ...budget(size)] };
}

interface FoundLink {
  /** Path below the output folder. */
  from: string;
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

function fault(
  from: string,
  to: string,
  base: string,
  paths: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): Problem[] {
  const report = (found: string): Problem[] => [
    {
      severity: "error",
      file: from,
      field: to,
      found,
      remedy: "build again; if it stays, report it as a fault of Backfile",
    },
  ];
  const target = new URL(to, `http://site${base}${encodedPath(from)}`);
  if (target.host !== "site") return report("the link leads to another site without naming its protocol");
  if (!target.pathname.startsWith(base))
    return report(from === NOT_FOUND ? `the link leaves ${base}` : "the link leaves the site");
  const path = outputFile(decodeURIComponent(target.pathname.slice(base.length - 1)));
  if (!paths.has(path)) return report("the link leads nowhere");
  const fragment = decodeURIComponent(target.hash.slice(1));
  return fragment && path.endsWith(".html") && !anchors.get(path)?.has(fragment)
    ? report("no such place on that page")
    : [];
}

function budget(size: number): Problem[] {
  if (size < LARGEST_SITE * NEARLY_FULL) return [];
  const found = `the site has ${Math.round(size / 1e6)} MB; GitHub Pages publishes at most ${LARGEST_SITE / 1e6} MB`;
  const remedy = "publish the oldest volumes as a site of their own, or set publish: excerpt for large sources";
  return [{ severity: size > LARGEST_SITE ? "error" : "warning", found, remedy }];
}

function decode(attribute: string): string {
  return attribute.replace(/&(amp|quot|lt|gt|#39);/g, (_, name: string) => ENTITIES[name] ?? "");
}

const ENTITIES: { [name: string]: string } = { amp: "&", quot: '"', lt: "<", gt: ">", "#39": "'" };
