/**
 * The style sheet of the review page: what the kind in the address and the choices in its menus hide. There is a rule for each, because a style
 * sheet cannot compare a class with a choice.
 */
import type { ReviewFilters } from "../src/site/pages/review-list.ts";
import { raw } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";
import { ofField, ofSource, ofYear } from "./parts/review-signs.ts";

// Kinds, fields, ids of sources and years are names that a class can have.
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

function rules({ kinds, fields, sources, years }: ReviewFilters): string[] {
  const ofKinds = kinds.map(({ kind }) => ({ sign: kind, chosen: `#${kind}:target` }));
  const ofFields = fields.map(({ field }) => chosenInMenu(ofField(field)));
  const ofArticles = [...sources.map(({ id }) => ofSource(id)), ...years.map(({ year }) => ofYear(year))];
  return [
    ...[...ofKinds, ...ofFields].map(({ sign, chosen }) => hidden(chosen, `li:not(.${sign})`)),
    ...ofArticles.map((sign) => hidden(chosenInMenu(sign).chosen, `> li:not(.${sign})`)),
    // An article may have a finding of the kind, and another of the field, and none of both.
    ...ofKinds.flatMap((kind) =>
      ofFields.map((field) =>
        hidden(`${kind.chosen}):has(${field.chosen}`, `> li:not(:has(.${kind.sign}.${field.sign}))`),
      ),
    ),
    ...ofKinds.map(({ sign, chosen }) => `${chosen} ~ .kinds .${sign} { text-decoration: underline currentColor }`),
    "",
  ];
}

function chosenInMenu(sign: string): { sign: string; chosen: string } {
  return { sign, chosen: `.${sign}:checked` };
}

function hidden(chosen: string, what: string): string {
  return `.review:has(${chosen}) .reviewed ${what} { display: none }`;
}
