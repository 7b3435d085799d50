/** Colour and typeface of the archive: `theme` of `articles/site.yaml`. */
import * as z from "zod";
import { quote, type Refusal, text } from "./value.ts";

/** Background colours of `public/style.css` in light and dark mode. */
const PAPER = { light: "#fdfdfb", dark: "#141715" };
/** Contrast ratio of text at level AAA of WCAG 2. */
const LEAST_CONTRAST = 7;

export const theme = z.strictObject({
  /** Colour of dates, links and bars of charts: `#rrggbb`, with a contrast of at least 7:1 to the light background. */
  accent: text((value) => colourRefusal(value, PAPER.light, "darker")).optional(),
  /** The same for dark mode and its background. */
  accentDark: text((value) => colourRefusal(value, PAPER.dark, "lighter")).optional(),
  /** Font families on readers' devices, in order of preference, as in CSS: `Charter, Georgia, serif`. */
  face: text((value) => {
    const families = value.split(",").map((family) => family.trimStart());
    if (families.every((family) => /^(?:[\p{L}\p{N} -]+|"[\p{L}\p{N} -]+")$/u.test(family))) return undefined;
    return {
      found: `${quote(value)} is no list of font families`,
      remedy: "write names with commas between, such as Charter, Georgia, serif",
    };
  }).optional(),
});
export type Theme = z.infer<typeof theme>;

function colourRefusal(value: string, paper: string, direction: string): Refusal | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(value)) {
    return {
      found: `${quote(value)} is no colour`,
      remedy: 'write it in quotation marks as "#rrggbb", such as "#17573f"',
    };
  }
  const ratio = contrast(value, paper);
  if (ratio >= LEAST_CONTRAST) return undefined;
  const found = `${quote(value)} has a contrast of ${ratio.toFixed(1)} to 1 against the paper ${paper}`;
  return { found, remedy: `choose a ${direction} colour; ${LEAST_CONTRAST} to 1 is the least that everybody can read` };
}

/** Contrast ratio of two colours (`#rrggbb`) as WCAG 2 defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
