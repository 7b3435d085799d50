import { describe, expect, it } from "vitest";
import { rowsOf, wordsOf } from "../../../src/parse/languages/registry.ts";
import { type FurnitureMark, markFurniture } from "../../../src/parse/page/furniture.ts";
import { lineOf, linesWith, PROSE, reading } from "../pages.ts";

const markOf = (text: string) => markFurniture(lineOf(text));
const kindOf = (text: string): FurnitureMark["kind"] | undefined => markOf(text)?.kind;

/** Too long for a line that opens a box. */
const TITLE = "The long way to the eastern channel, and what the fishermen of Port Ellis say of it";

const SIGNED_LEADS = wordsOf(({ furniture }) => furniture?.signedLeads);
const LEADS_AWAY = wordsOf(({ furniture }) => furniture?.leadsAway);
const OPEN_LEADS = rowsOf(({ furniture }) => furniture?.openLeads);
const ENDING_LEADS = rowsOf(({ furniture }) => furniture?.endingLeads);
const CLOSING_LEADS = rowsOf(({ furniture }) => furniture?.closingLeads);

describe("the phrases of furniture", () => {
  it("have no beginning that another takes from them", () => {
    const signed = SIGNED_LEADS.map((lead) => ({ lead, end: "" }));
    const ended = LEADS_AWAY.map((lead) => ({ lead, end: " " }));
    const open = OPEN_LEADS.map(({ lead }) => ({ lead, end: " " }));
    const taken = [...signed, ...ended, ...open].filter(({ lead, end }) =>
      [...signed, ...ended].some((other) => other.lead !== lead && `${lead}${end}`.startsWith(other.lead + other.end)),
    );
    expect(taken).toEqual([]);
  });

  it.each([...SIGNED_LEADS, ...LEADS_AWAY])("`%s` leads elsewhere", (lead) => {
    expect(markOf(`${lead} ${TITLE}`)).toEqual({ kind: "aside", rule: "leads-elsewhere" });
  });

  it.each([...LEADS_AWAY, ...OPEN_LEADS.map(({ lead }) => lead)])("`%s` is no beginning of a longer word", (lead) => {
    for (const letters of ["x", "xyz", "é", "ить"]) expect(markOf(`${lead}${letters} of ${TITLE}`)).toBeUndefined();
  });

  it.each(OPEN_LEADS)("“$example” leads elsewhere, “$unlike” does not", ({ lead, example, unlike }) => {
    const said = (text: string) => lineOf(text).words.startsWith(lead);
    expect([said(example), said(unlike)]).toEqual([true, true]);
    expect(kindOf(example)).toBeDefined();
    expect(kindOf(unlike)).toBeUndefined();
  });

  it.each([
    ...ENDING_LEADS.map((rule) => ({ ...rule, kind: "end" })),
    ...CLOSING_LEADS.map((rule) => ({ ...rule, kind: "closing" })),
  ])("“$example” is $kind, “$unlike” is not", ({ pattern, example, unlike, kind }) => {
    expect(lineOf(example).words).toMatch(pattern);
    expect(kindOf(example)).toBe(kind);
    expect(kindOf(unlike)).toBeUndefined();
  });

  it.each([
    "Listening devices were found in the walls of the embassy, the ministry said.",
    "Mehr Ausgaben für die Häfen",
    "Subscribe to that view and the pier must go, the engineer said.",
  ])("“%s” stays in its article", (sentence) => {
    const [first, ...rest] = PROSE.split("\n\n");
    const text = ["Port Ellis approves plan to dredge the eastern channel", first, sentence, ...rest].join("\n\n");
    const roles = ["body", "subheading"] as const;
    expect(roles.flatMap((role) => linesWith(role, text, reading(text)))).toContain(sentence);
  });
});
