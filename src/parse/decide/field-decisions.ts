/** How each field is decided among its clues: what counts as the same value, what casts doubt on it, what contradicts it. */

import type { Conflict } from "../../model/conflict.ts";
import type { FieldName, Fields } from "../../model/fields.ts";
import type { ClueOf, Finding, Reading } from "../../model/reading.ts";
import { sameWords, titleLetters } from "../../text/same-words.ts";
import type { Topic } from "../../vocabulary/topic.ts";
import type { Body } from "../body/compose-body.ts";
import { keywordsOf } from "../clues/keywords.ts";
import { joinTitleForms, otherForm } from "../clues/title/title-forms.ts";
import { matchTopics } from "../clues/topics.ts";
import { certaintyAgainst, stated } from "../evidence/contradiction.ts";
import { certaintyOf, decide, INFERRED } from "../evidence/weigh.ts";
import { clip } from "../page/clues.ts";
import type { PageLine } from "../page/page-lines.ts";
import type { PageView } from "../page/page-view.ts";
import { decideDates } from "./decide-dates.ts";

/** What a field is decided by. */
export interface Grounds extends Pick<PageView, "page" | "hints" | "publisher" | "clues"> {
  readonly headline: PageLine | undefined;
  readonly topics: readonly Topic[];
  readonly body: Body;
  /** The fields decided before this one. */
  readonly fields: Reading["fields"];
}

export interface Decided<F extends FieldName> {
  /** Absent where no clue gives a value. */
  finding?: Finding<Fields[F]> | undefined;
  /** The winner's first. */
  clues: readonly ClueOf<F>[];
  conflicts?: readonly Conflict[];
}

type Decide<F extends FieldName> = (grounds: Grounds) => Decided<F>;

/** In the order in which they are decided. */
export const DECISIONS: { readonly [F in FieldName]: Decide<F> } = {
  // A page that calls itself by two titles leaves it open which one an archive should use.
  title: withOtherForm(
    bySupport("title", {
      key: titleLetters,
      doubt: { from: INFERRED, steps: 2 },
      against: twoValues,
      join: joinedTitles,
    }),
  ),
  dek: bySupport("dek", { key: (value) => sameWords(value) }),
  date: (grounds) => {
    const { date, conflicts, clues } = datesOf(grounds);
    return { finding: date, conflicts, clues: clues.date };
  },
  updated: (grounds) => {
    const { updated, clues } = datesOf(grounds);
    return { finding: updated, clues: clues.updated };
  },
  source: decidedBefore,
  agency: bySupport("agency", { key: (value) => value }),
  authors: bySupport("authors", {
    key: (value) => value.map(sameWords).toSorted().join("|"),
    contested: true,
    against: twoValues,
  }),
  section: bySupport("section", { key: (value) => sameWords(value) }),
  edition: bySupport("edition", { key: (value) => sameWords(value) }),
  page: bySupport("page", { key: (value) => sameWords(value) }),
  dateline: bySupport("dateline", { key: (value) => sameWords(value) }),
  language: withRegion(bySupport("language", { key: primaryLanguage, against: twoValues })),
  url: bySupport("url", { key: addressKey, against: twoValues }),
  captions: bySupport("captions", { key: (value) => JSON.stringify(value) }),
  links: bySupport("links", { key: (value) => JSON.stringify(value) }),
  topics: suggestedTopics,
  rights: bySupport("rights", { key: (value) => value.licence ?? sameWords(value.statement) }),
  note: joinedNotes,
};

interface Support<F extends FieldName> {
  /** What equal values have in common. */
  key(value: Fields[F]): string;
  /** From which weight a clue of another value lowers the certainty, and by how many steps; see `decide`. */
  doubt?: { from: number; steps: number };
  /** On a saved page, whether other values lower the certainty by what they weigh together. */
  contested?: true;
  /** Brings clues for the same value together that write it otherwise. */
  join?(grounds: Grounds): readonly ClueOf<F>[];
  /** Tells of the strongest clue of another value. Absent, it is a doubt and no contradiction. */
  against?(recorded: Finding<Fields[F]>, other: ClueOf<F>): Conflict;
}

/** The value whose clues weigh most together. */
function bySupport<F extends FieldName>(field: F, { key, doubt, contested, against, join }: Support<F>): Decide<F> {
  return (grounds) => {
    const decision = decide(join ? join(grounds) : grounds.clues[field], key, doubt);
    if (!decision) return { clues: [] };
    const { finding } = decision;
    const [rival] = decision.against;
    const isSame = ({ value }: ClueOf<F>) => key(value) === key(finding.value);
    const [same, others] = [decision.clues.filter(isSame), decision.clues.filter((clue) => !isSame(clue))];
    const certainty =
      contested && grounds.page.marked ? certaintyAgainst(finding.certainty, same, others) : finding.certainty;
    const conflicts = rival && against ? [against(finding, rival)] : [];
    return { finding: { ...finding, certainty }, clues: decision.clues, conflicts };
  };
}

function twoValues<F extends "title" | "authors" | "language" | "url">(
  recorded: Finding<Fields[F]>,
  other: ClueOf<F>,
): Conflict {
  const values = { recorded: stated<string | string[]>(recorded), other: stated<string | string[]>(other) };
  return { field: other.field, kind: "two-values", values };
}

/** Claims of metadata tell the title from its kicker, and which form of it most of them use; printed lines alone do not. */
function joinedTitles({ clues, page, hints, headline }: Grounds): readonly ClueOf<"title">[] {
  return hints.length > 0 ? joinTitleForms(clues.title, page, headline) : clues.title;
}

/** Where the page writes its title in two ways, it is as open which to use as between two titles. */
function withOtherForm(decideTitle: Decide<"title">): Decide<"title"> {
  return (grounds) => {
    const decided = decideTitle(grounds);
    const { finding, clues, conflicts = [] } = decided;
    const other = finding && otherForm(finding.value, clues);
    if (!other) return decided;
    const values = { recorded: stated(finding), other: stated({ ...other, value: other.form }) };
    return {
      finding: { ...finding, certainty: "low" },
      clues,
      conflicts: [...conflicts, { field: "title", kind: "two-forms", values }],
    };
  };
}

/** The two are decided together. */
function datesOf({ clues, page }: Grounds) {
  return decideDates(clues.date, clues.updated, page.marked);
}

/** The publisher is decided before anything is read that depends on it. */
function decidedBefore({ clues, publisher }: Grounds): Decided<"source"> {
  if (!publisher) return { clues: clues.source };
  const { finding, rival } = publisher;
  if (!rival) return { finding, clues: clues.source };
  const other = { value: rival.source.id, name: rival.source.name, quote: rival.clue.quote };
  const values = { recorded: { value: finding.value, quote: finding.quote }, other };
  return { finding, clues: clues.source, conflicts: [{ field: "source", kind: "two-publishers", values }] };
}

/** The primary subtag; of the two forms of Norwegian, their macrolanguage (BCP 47), since texts are not told apart by them. */
function primaryLanguage(tag: string): string {
  const primary = tag.split("-")[0] as string;
  return primary === "nb" || primary === "nn" ? "no" : primary;
}

/** The claim of the same language that says more: `en-GB` for `en`, `nb-NO` for `no`. */
function withRegion(decideLanguage: Decide<"language">): Decide<"language"> {
  return (grounds) => {
    const decided = decideLanguage(grounds);
    const { finding } = decided;
    if (!finding || finding.value.includes("-")) return decided;
    const primary = primaryLanguage(finding.value);
    const fuller = grounds.clues.language.find(
      ({ value }) => value.includes("-") && primaryLanguage(value) === primary,
    );
    return fuller ? { ...decided, finding: { ...finding, value: fuller.value } } : decided;
  };
}

/** What addresses of the same page have in common: host and path. */
function addressKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname } = new URL(address);
  return hostname.replace(/^www\./, "") + (pathname.endsWith("/") ? pathname.slice(0, -1) : pathname);
}

/** The terms whose phrases stand in the article. They are a suggestion, however often they are met. */
function suggestedTopics({ topics, fields, body, hints }: Grounds): Decided<"topics"> {
  if (topics.length === 0) return { clues: [] };
  const matches = matchTopics(topics, {
    title: fields.title?.value ?? "",
    dek: fields.dek?.value ?? "",
    body: body.lines.map((line) => line.text).join("\n"),
    keywords: keywordsOf(hints),
  });
  const [first] = matches;
  if (!first) return { clues: [] };
  const value = matches.map(({ id }) => id);
  const cited = (most: number) =>
    clip(matches.map(({ id, phrases }) => `${id}: ${phrases.slice(0, most).join(", ")}`).join("; "));
  // Fewer phrases of each where they would not leave room for one of the last.
  const quote = [4, 3, 2].map(cited).find((text) => !text.endsWith("…")) ?? cited(1);
  const ground = { rule: "topic-phrases", lines: [], quote };
  const clue: ClueOf<"topics"> = { field: "topics", value, ...ground, weight: Math.max(INFERRED, first.weight) };
  return { finding: { value, certainty: "medium", ...ground }, clues: [clue] };
}

/** All notes of an article, in order, as one text. */
function joinedNotes({ clues: { note: notes } }: Grounds): Decided<"note"> {
  const [first] = notes;
  if (!first) return { clues: [] };
  const finding: Finding<string> = {
    value: [...new Set(notes.map(({ value }) => value))].join(" "),
    certainty: certaintyOf(first.weight),
    rule: first.rule,
    lines: notes.flatMap(({ lines }) => lines),
    quote: clip(notes.map(({ quote }) => quote).join(" / ")),
  };
  return { finding, clues: notes };
}
