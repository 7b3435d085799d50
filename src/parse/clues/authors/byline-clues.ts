/** Clues for authors and agency from the bylines of a page. */

import type { Clue } from "../../../model/reading.ts";
import { BODY, DESK, OFFICE } from "../../languages/byline-words.ts";
import { isOutletName, outletKey } from "../../names/outlet-names.ts";
import { cited } from "../../page/clues.ts";
import type { Byline } from "./byline-parts.ts";

/** The outlet and its desks are no authors; another body may be one. */
export function bylineClues(bylines: readonly Byline[], outlets: ReadonlySet<string>): Clue[] {
  const isAuthor = (name: string) => !outlets.has(outletKey(name)) && !isOutletName(name);
  return bylines.flatMap(({ lines, names, rule, weight }): Clue[] => {
    const people = names.people.filter(isAuthor);
    const desks = names.desks.filter(
      (name) => isAuthor(name) && (BODY.test(name) || !(DESK.test(name) || OFFICE.test(name))),
    );
    const { agencies } = names;
    const [value, trust] = people.length > 0 ? [people, weight] : [desks, weight - 0.3];
    const agency = { field: "agency", rule: "agency-in-byline", weight: 0.9 } as const;
    return [
      ...(value.length > 0 ? [cited({ field: "authors", value, rule, weight: trust }, lines)] : []),
      ...agencies.map((name) => cited({ ...agency, value: name }, lines)),
    ];
  });
}
