/** Where the sites that the browser tests share are served. Tests name them without loading the program, which builds them. */
import { join } from "node:path";

/** The five captures with which this repository began. */
export const REPOSITORY = "/some-repo/";
/** The made archive of 600 articles, and a few that are written for the search to find. */
export const MADE = "/harbour/";
/** 60 articles of the made archive in one whose language is German, which the interface speaks. */
export const GERMAN = "/lesesaal/";
/** The same in Korean, which it does not. */
export const KOREAN = "/seojae/";
/** Where the site of `/some-repo/` is served as well, for which it was not built. */
export const ELSEWHERE = ["/", "/a/b%20c/"];
/** The folders of the archives below one folder, by the paths under which their sites are served. */
export function archivesIn(folder: string): Record<string, string> {
  return Object.fromEntries([REPOSITORY, MADE, GERMAN, KOREAN].map((path) => [path, join(folder, path)]));
}

/** axe-core. */
export const AXE = "/axe-core/";
/** What tests ask of the archives' plans, as JSON. */
export const PLANS = "/plans/";
