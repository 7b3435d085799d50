/** The style sheet of the review pages: what the choices in their menus hide. There is a rule for each, because a style sheet cannot compare a class with a choice. */
import type { ReviewFilters } from "../src/site/pages/review-list.ts";
import { raw } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { ofField, ofSource, ofYear } from "./parts/review-signs.ts";

// Fields, ids of sources and years are names that a class can have.
export const { data, render } = pageTemplate("review-style", (filters, { words }) =>
  raw([...saidOfNone(words.review.noneChosen), ...rules(filters)].join("\n")),
);

/** An article that is hidden does not count, and of the numbers only 0 has words: so an empty list says that it is empty. */
function saidOfNone(words: string): string[] {
  return [
    '@counter-style unsaid { system: cyclic; symbols: "" }',
    `@counter-style said-of-none { system: fixed 0; symbols: ${JSON.stringify(words)}; fallback: unsaid }`,
    ".reviewed { counter-reset: shown }",
    ".reviewed > li { counter-increment: shown }",
    // A line of its own, which is read aloud when it changes.
    ".reviewed:has(> li) ~ .none::before { content: counter(shown, said-of-none) }",
  ];
}

function rules({ fields, sources, years }: ReviewFilters): string[] {
  const ofArticles = [...sources.map(({ id }) => ofSource(id)), ...years.map(({ year }) => ofYear(year))];
  return [
    ...fields.map(({ field }) => hidden(ofField(field), "")),
    ...ofArticles.map((sign) => hidden(sign, "> ")),
    "",
  ];
}

/** @param within What stands before the items that are hidden: `> ` for articles alone, nothing for findings too. */
function hidden(sign: string, within: string): string {
  return `.review:has(.${sign}:checked) .reviewed ${within}li:not(.${sign}) { display: none }`;
}
