/**
 * HTML as an escaping tagged template: every value is escaped unless it is markup made here or passed through `raw`.
 * The layout of the source does not reach the page: indentation is taken out of the literal parts, once for each literal.
 */
import { html as escaping, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

export type Html = HtmlEscapedString;
/** What may stand in a template; `undefined`, `null` and booleans draw nothing. */
export type Drawable = Html | string | number | boolean | null | undefined | readonly Drawable[];

export { raw };

/** Values must be at hand, not promised. */
export function html(literals: TemplateStringsArray, ...values: readonly Drawable[]): Html {
  let tight = tightened.get(literals);
  if (!tight) {
    const parts = literals.map((part) => part.replace(/\n\s+/g, "\n"));
    tight = Object.assign(parts, { raw: parts });
    tightened.set(literals, tight);
  }
  return escaping(tight, ...values) as Html;
}

/** The pieces with a separator between each two; absent and empty pieces are passed over. */
export function joined(pieces: readonly Drawable[], separator: Drawable): Html {
  const present = pieces.filter(
    (piece) => piece !== undefined && piece !== null && piece !== false && String(piece) !== "",
  );
  return html`${present.map((piece, index) => (index === 0 ? html`${piece}` : html`${separator}${piece}`))}`;
}

/** A name whose writing direction is not known, kept from turning its neighbours around. */
export function isolated(name: string | undefined): Html | undefined {
  return name ? html`<bdi>${name}</bdi>` : undefined;
}

const tightened = new WeakMap<TemplateStringsArray, TemplateStringsArray>();
