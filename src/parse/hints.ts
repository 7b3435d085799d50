/** What the page's metadata claims, as clues like any other. */
import type { HintField } from "../line.ts";
import { clip, type Draft } from "./draft.ts";
import { isPersonName } from "./person-names.ts";
import type { FieldName, Fields } from "./reading.ts";
import { sameWords } from "./sheet.ts";

/** How far a claim is to be trusted, by where it stands. The first rule that fits counts. */
const TRUST: readonly { where: RegExp; weight: number }[] = [
  { where: /^JSON-LD/i, weight: 0.9 },
  { where: /article:|citation_|dc\.|dcterms|parsely|sailthru/i, weight: 0.85 },
  { where: /^meta/i, weight: 0.75 },
  { where: /canonical|og:url/i, weight: 0.95 },
  { where: /time|itemprop/i, weight: 0.75 },
  { where: /title/i, weight: 0.5 },
];

const PLAIN: Partial<Record<HintField, FieldName>> = {
  title: "title",
  dek: "dek",
  section: "section",
  dateline: "dateline",
  agency: "agency",
};

/** Adds a clue for each claim that can be read. `source` and `language` are read where those fields are decided. */
export function readHints(draft: Draft): void {
  const authors = new Map<string, string[]>();
  for (const hint of draft.hints) {
    const weight = trust(hint.where);
    const plain = PLAIN[hint.field];
    if (plain) add(draft, plain, hint.value, hint.where, hint.value, weight);
    else if (hint.field === "authors") authors.set(hint.where, [...(authors.get(hint.where) ?? []), hint.value]);
    else if (hint.field === "date" || hint.field === "updated") {
      const value = edtf(hint.value);
      if (value) add(draft, hint.field, value, hint.where, hint.value, weight);
    } else if (hint.field === "url") {
      if (isWebAddress(hint.value))
        add(draft, "url", hint.value, hint.where, hint.value, /canonical/i.test(hint.where) ? 0.95 : 0.86);
    } else if (hint.field === "rights") {
      const licence = isWebAddress(hint.value) ? { licence: hint.value } : {};
      add(draft, "rights", { statement: hint.value, ...licence }, hint.where, hint.value, weight);
    }
  }
  for (const [where, names] of authors) {
    const known = [...new Map(names.map((name) => [sameWords(name), name.trim()])).values()].filter(
      (name) => name !== "" && !isWebAddress(name),
    );
    if (known.length === 0) continue;
    add(
      draft,
      "authors",
      known,
      where,
      known.join("; "),
      known.every(isPersonName) ? trust(where) : trust(where) - 0.2,
    );
  }
}

function trust(where: string): number {
  return TRUST.find((rule) => rule.where.test(where))?.weight ?? 0.6;
}

function add<F extends FieldName>(
  draft: Draft,
  field: F,
  value: Fields[F],
  rule: string,
  quote: string,
  weight: number,
): void {
  draft.clues.push({ field, value, rule, lines: [], quote: clip(quote), weight } as Draft["clues"][number]);
}

/** A date-time of ISO 8601 as EDTF to the minute, or undefined where it is none. */
function edtf(value: string): string | undefined {
  const match = value
    .trim()
    .match(/^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, zone] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31 || Number(year) < 1600)
    return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined || Number(hour) > 23) return date;
  const offset = zone && zone !== "Z" && !zone.includes(":") ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (zone ?? "");
  return `${date}T${hour}:${minute}${offset}`;
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}
