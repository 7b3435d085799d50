/** Where the sites that the browser tests share are served. Tests name them without loading the program, which builds them. */

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
/** axe-core. */
export const AXE = "/axe-core/";
/** What tests ask of the archives' plans, as JSON. */
export const PLANS = "/plans/";
