/** The archive's own colour and face, over the tokens of `public/style.css`; written where `site.yaml` sets them. */
import type { Theme } from "../src/vocabulary/theme.ts";
import { raw } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";

// The values are safe in a style sheet: the vocabulary lets in hexadecimal colours and names of font families alone.
export const { data, render } = pageTemplate("theme", (_, { site }) => raw(`:root {\n${tokens(site.theme ?? {})}}\n`));

function tokens({ accent, accentDark, face }: Theme): string {
  const set = { "accent-light": accent, "accent-dark": accentDark, face };
  return Object.entries(set)
    .map(([token, value]) => (value ? `  --${token}: ${value};\n` : ""))
    .join("");
}
