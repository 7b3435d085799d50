/** Brings the forms of one title together: those that differ in signs and spaces alone, and the headline with a kicker run into it. */

import type { ClueOf } from "../../../model/reading.ts";
import { sameWords, titleLetters } from "../../../text/same-words.ts";
import { INFERRED, jointWeight } from "../../evidence/weigh.ts";
import type { PageLine, PageLines } from "../../page/page-lines.ts";

type TitleClue = ClueOf<"title">;

/** The clues, those for the same title with the same value, that of the form with most support. */
export function joinTitleForms(
  clues: readonly TitleClue[],
  { lines }: PageLines,
  headline: PageLine | undefined,
): TitleClue[] {
  const above = headline && lines[headline.index - 1];
  const printed = splitKickers(clues);
  const split = above ? splitClaimedKickers(printed, headline, above) : printed;
  const groups = Map.groupBy(split, ({ value }) => titleLetters(value));
  const best = new Map([...groups].map(([letters, group]) => [letters, bestForm(group)]));
  return split.map((clue) => {
    const value = best.get(titleLetters(clue.value)) ?? clue.value;
    if (clue.value === value) return clue;
    return { ...clue, value, form: clue.value, remark: `written "${clue.value}" here` };
  });
}

/** The form with most support; the first of several. */
function bestForm(clues: readonly TitleClue[]): string | undefined {
  const forms = [...Map.groupBy(clues, ({ value }) => value)].map(([value, same]) => ({
    value,
    support: jointWeight(same),
  }));
  return forms.sort((a, b) => b.support - a.support)[0]?.value;
}

/**
 * A clue that writes the title with other signs: without its quotation marks, with a colon more. Case, spaces and the shape of
 * quotation marks are the printer's. Weak clues do not count.
 */
export function otherForm(title: string, clues: readonly TitleClue[]): (TitleClue & { form: string }) | undefined {
  const signs = (text: string) => sameWords(text).replaceAll(" ", "");
  return clues.find(
    (clue): clue is TitleClue & { form: string } =>
      Boolean(clue.form) && clue.weight >= INFERRED && signs(clue.form ?? "") !== signs(title),
  );
}

/** A claim of this weight tells where the headline begins. */
const TRUSTED = 0.7;
const LONGEST_KICKER = 50;
const SHORTEST_TITLE = 20;

/** `Minderheit in Syrien Drusen fordern Teilhabe`, where the metadata has `Drusen fordern Teilhabe`: the rest is a kicker. */
function splitKickers(clues: readonly TitleClue[]): TitleClue[] {
  const stated = clues.filter(({ lines, value }) => lines.length === 0 && value.length >= SHORTEST_TITLE);
  // Claims that are weak one by one are trusted where all of the page's agree.
  const agreed = new Set(stated.map(({ value }) => titleLetters(value))).size === 1;
  const claims = stated.filter(({ weight }) => weight >= TRUSTED || agreed);
  return clues.map((clue) => {
    if (clue.lines.length === 0) return clue;
    for (const { value } of claims) {
      const kicker = clue.quote.endsWith(value) ? clue.quote.slice(0, -value.length) : "";
      if (kicker === "" || kicker.length > LONGEST_KICKER || !/(?:[\p{L}\p{N}"”“»)]|\s[-–—|])\s$/u.test(kicker))
        continue;
      return { ...clue, value, remark: `"${kicker.trim()}" stands above it as a kicker` };
    }
    return clue;
  });
}

/**
 * `Nach Kritik: Trump postet Foto` in the metadata, where the page prints `Nach Kritik` on the line above the headline. Metadata
 * that agrees on the joined form keeps it; where it is divided, the claim speaks for the headline that it ends with.
 */
function splitClaimedKickers(clues: readonly TitleClue[], headline: PageLine, above: PageLine): readonly TitleClue[] {
  const title = clues.find(({ lines }) => lines[0] === headline.number)?.value;
  if (title === undefined || above.width > LONGEST_KICKER) return clues;
  const joined = titleLetters(above.head) + titleLetters(title);
  const isClaim = (clue: TitleClue) => clue.lines.length === 0 && clue.weight >= TRUSTED;
  const says = ({ value }: TitleClue) => titleLetters(value) === joined;
  if (clues.filter(isClaim).every(says)) return clues;
  return clues.map((clue) =>
    isClaim(clue) && says(clue)
      ? { ...clue, value: title, remark: `"${above.head}" stands above it as a kicker` }
      : clue,
  );
}
