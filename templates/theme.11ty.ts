/** The archive's own colours and typeface, which override tokens of `public/style.css`; only where `site.yaml` sets them. */
import type { Theme } from "../src/vocabulary/theme.ts";
import { raw } from "./parts/markup.ts";
import { pageTemplate } from "./parts/page-template.ts";

// The values are safe in a style sheet, because the vocabulary accepts only hexadecimal colours and names of font families.
export const { data, render } = pageTemplate("theme", (_, { site }) => raw(`:root {\n${tokens(site.theme ?? {})}}\n`));

function tokens({ accent, accentDark, face }: Theme): string {
  const set = { "accent-light": accent, "accent-dark": accentDark, face };
  return Object.entries(set)
    .map(([token, value]) => (value ? `  --${token}: ${value};\n` : ""))
    .join("");
}
