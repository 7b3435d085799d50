/** Tells the page that a server showed in the place of an article: a browser check, an error, a demand of consent. */
import type { Problem } from "../../model/problem.ts";
import { anyOf } from "../../text/any-of.ts";
import type { OtherPageRow } from "../languages/other-pages.ts";
import { rowsOf } from "../languages/registry.ts";
import { isProse } from "./article-text.ts";
import type { Known } from "./page-view.ts";

/** How many lines at the top may say what the page is. */
const LINES = 10;

/** Sentences of more Latin letters are an article, whatever its title is: two paragraphs, or one under a date. */
const ARTICLE = 500;
const SIGNED_ARTICLE = 150;

/** Undefined for a page with the text of an article. */
export function otherPage({
  page,
  marks,
  roles,
  hints,
}: Known<"page" | "marks" | "roles" | "hints">): OtherPageRow | undefined {
  const { lines } = page;
  const titles = hints.filter(({ field }) => field === "title").map(({ value }) => value);
  const said = [...titles, ...lines.slice(0, LINES).map(({ head }) => head)];
  if (!said.some(tellsOfOther)) return undefined;
  const row = ROWS.find(({ pattern }) => said.some((words) => pattern.test(words)));
  if (!row) return undefined;
  const isSigned =
    lines.some(({ index }) => roles.has(index, "published")) ||
    hints.some(({ field }) => field === "authors" || field === "date");
  let prose = 0;
  for (const line of lines) if (isProse(line) && marks[line.index]?.kind !== "house") prose += line.width;
  return prose < (isSigned ? SIGNED_ARTICLE : ARTICLE) ? row : undefined;
}

const ROWS = rowsOf(({ otherPages }) => otherPages);
const tellsOfOther = anyOf(ROWS.map(({ pattern }) => pattern));

/** Why no record is made of the page. */
export function otherPageProblem({ kind }: OtherPageRow): Problem {
  return {
    severity: "warning",
    field: "body",
    found: `the page is ${NAMES[kind]} and not the article`,
    remedy: "save the article's own page, then delete this capture",
  };
}

const NAMES: { readonly [K in OtherPageRow["kind"]]: string } = {
  "browser-check": "a check of the browser",
  "error-page": "an error page",
  "consent-page": "a demand of consent",
  "not-archived": "a web archive's answer that it has no copy",
};
