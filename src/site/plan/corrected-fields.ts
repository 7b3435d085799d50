/** What people have corrected of an article, as its page tells it. */
import type { Article } from "../../archive/archive.ts";
import type { Corrections } from "../../record/corrections.ts";
import { isPublished } from "../../record/disclosure.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { Listings } from "../pages/listing.ts";
import type { PageData } from "../pages/page.ts";

/** What was corrected of an article, as far as its values may be told. */
export function corrected(
  { id, publish = "full" }: Article,
  corrections: Corrections,
  { sources, topics }: Vocabulary,
  listings: Listings,
): Pick<PageData["article"], "corrections"> {
  if (!corrections.has(id)) return {};
  const ofField: { [field: string]: ReadonlyMap<string, string> } = {
    source: new Map(sources.map((one) => [one.id, one.name])),
    topics: new Map(topics.map((one) => [one.id, one.label])),
  };
  const named = (field: string, value: string) => {
    const names = ofField[field];
    return names ? value.split(", ").map((one) => names.get(one) ?? one).join(", ") : value; // biome-ignore format: one idea
  };
  const told = (corrections.get(id) ?? []).filter(({ field }) => isPublished(field, publish));
  const shown = told.flatMap(({ date, field, from, to, removed }) => {
    const day = listings.otherDate(date);
    if (!day) return [];
    const values = { ...(from && { from: named(field, from) }), ...(to && { to: named(field, to) }) };
    return [{ date: day, field, ...values, ...(removed && { removed }) }];
  });
  return shown.length > 0 ? { corrections: shown } : {};
}
