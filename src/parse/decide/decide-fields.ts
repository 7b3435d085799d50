/** Decides every field from its clues, and puts the reading together. */

import type { Clue, FieldName, Fields, Finding, LineRole, Reading } from "../../model/reading.ts";
import { append } from "../../text/list.ts";
import { sameWords, titleLetters } from "../../text/same-words.ts";
import type { Body } from "../body/compose-body.ts";
import { otherForm } from "../clues/title/title-forms.ts";
import { matchTopics } from "../clues/topics.ts";
import { afterContest } from "../evidence/contradiction.ts";
import { certaintyOf, decide, INFERRED } from "../evidence/weigh.ts";
import type { Span } from "../page/article-text.ts";
import type { Knowledge } from "../page/page-reading.ts";
import { clip, type Draft } from "../page/page-reading.ts";
import { decideDate } from "./decide-dates.ts";

type Findings = Reading["fields"];

export function decideFields(
  draft: Draft,
  knowledge: Knowledge,
  body: Body,
  span: Span | undefined,
  roles: LineRole[],
): Reading {
  const fields: Findings = {};
  const clues: Clue[] = [];
  settle(draft, fields, clues, "title", titleLetters);
  if (fields.title) doubtForms(draft, fields.title, clues as unknown as Clue<"title">[]);
  settle(draft, fields, clues, "dek", (value) => sameWords(value));
  const date = decideDate(draft);
  if (date.date) fields.date = date.date;
  if (date.updated) fields.updated = date.updated;
  append(clues, date.clues);
  settleSource(draft, knowledge, fields, clues);
  settle(draft, fields, clues, "agency", (value) => value);
  settle(draft, fields, clues, "authors", (value) => value.map(sameWords).toSorted().join("|"));
  for (const field of ["section", "dateline"] as const)
    settle(draft, fields, clues, field, (value) => sameWords(value));
  settle(draft, fields, clues, "language", primaryLanguage);
  if (fields.language) fields.language = withRegion(fields.language, cluesOf(draft, "language"));
  settle(draft, fields, clues, "url", addressKey);
  settle(draft, fields, clues, "captions", (value) => JSON.stringify(value));
  settle(draft, fields, clues, "links", (value) => JSON.stringify(value));
  suggestTopics(knowledge, body, fields, clues);
  settle(draft, fields, clues, "rights", (value) => value.licence ?? sameWords(value.statement));
  joinNotes(draft, fields, clues);
  if (body.markdown === "") {
    draft.warnings.push({
      severity: "error",
      field: "body",
      found: "no article text was found in the capture",
      remedy: "capture the article itself, or write the record by hand",
    });
  }
  return {
    fields,
    body: body.markdown,
    bodyFinding: bodyFinding(body, span),
    roles,
    clues,
    conflicts: draft.conflicts,
    warnings: draft.warnings,
  };
}

function cluesOf<F extends FieldName>(draft: Draft, field: F): Clue<F>[] {
  return draft.clues.filter((clue) => clue.field === field) as unknown as Clue<F>[];
}

/** A page that calls itself by two titles leaves it open which one an archive should use. */
const DOUBT: Partial<Record<FieldName, { from: number; steps: number }>> = { title: { from: INFERRED, steps: 2 } };

function settle<F extends FieldName>(
  draft: Draft,
  fields: Findings,
  clues: Clue[],
  field: F,
  key: (value: Fields[F]) => string,
): void {
  const decision = decide(cluesOf(draft, field), key, DOUBT[field]);
  if (!decision) return;
  const { finding } = decision;
  if (draft.sheet.marked && field === "authors") {
    const rivals = decision.clues.filter(({ value }) => key(value) !== key(finding.value));
    const same = decision.clues.filter((clue) => !rivals.includes(clue));
    finding.certainty = afterContest(finding.certainty, same as unknown as Clue[], rivals as unknown as Clue[]);
  }
  (fields as Record<F, Finding<Fields[F]>>)[field] = decision.finding;
  append(clues, decision.clues as unknown as Clue[]);
  const [rival] = decision.against;
  if (rival && (field === "title" || field === "authors" || field === "language" || field === "url")) {
    draft.conflicts.push({
      field,
      says: `“${shown(decision.finding.value)}” (${decision.finding.rule}) stands against “${shown(rival.value)}” (${rival.rule}).`,
    });
  }
}

/** A title that the page writes in two ways is as open as one of two. */
function doubtForms(draft: Draft, finding: Finding<string>, clues: readonly Clue<"title">[]): void {
  const other = otherForm(finding.value, clues);
  if (!other) return;
  finding.certainty = "low";
  draft.conflicts.push({
    field: "title",
    says: `“${finding.value}” (${finding.rule}) is written “${other.form}” elsewhere (${other.rule}).`,
  });
}

/** What addresses of the same page have in common: host and path. */
function addressKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname } = new URL(address);
  return hostname.replace(/^www\./, "") + (pathname.endsWith("/") ? pathname.slice(0, -1) : pathname);
}

/** The primary subtag; of the two forms of Norwegian, their macrolanguage (BCP 47), for texts are not told apart by them. */
function primaryLanguage(tag: string): string {
  const primary = tag.split("-")[0] as string;
  return primary === "nb" || primary === "nn" ? "no" : primary;
}

/** The claim of the same language that says more: `en-GB` for `en`, `nb-NO` for `no`. */
function withRegion(finding: Finding<string>, clues: readonly Clue<"language">[]): Finding<string> {
  const fuller = clues.find(
    ({ value }) => value.includes("-") && primaryLanguage(value) === primaryLanguage(finding.value),
  );
  return fuller && !finding.value.includes("-") ? { ...finding, value: fuller.value } : finding;
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}

function settleSource(draft: Draft, { sources }: Knowledge, fields: Findings, clues: Clue[]): void {
  append(clues, cluesOf(draft, "source") as unknown as Clue[]);
  if (!draft.publisher) return;
  const { finding, rivals } = draft.publisher;
  fields.source = finding;
  const [rival] = rivals;
  if (!rival) return;
  const name = sources.find(({ id }) => id === rival.value)?.name ?? "another publisher";
  draft.conflicts.push({
    field: "source",
    says: `“${rival.quote}” points to ${name}, “${finding.quote}” to the one recorded.`,
  });
}

function suggestTopics(knowledge: Knowledge, body: Body, fields: Findings, clues: Clue[]): void {
  if (knowledge.topics.length === 0) return;
  const matches = matchTopics(knowledge.topics, {
    title: fields.title?.value ?? "",
    dek: fields.dek?.value ?? "",
    body: body.lines.map((line) => line.text).join("\n"),
  });
  const [first] = matches;
  if (!first) return;
  const quote = clip(matches.map(({ id, phrases }) => `${id}: ${phrases.slice(0, 4).join(", ")}`).join("; "));
  const clue: Clue<"topics"> = {
    field: "topics",
    value: matches.map(({ id }) => id),
    rule: "topic-phrases",
    lines: [],
    quote,
    weight: Math.max(INFERRED, first.weight),
  };
  fields.topics = { value: clue.value, certainty: "medium", rule: clue.rule, lines: [], quote };
  clues.push(clue as unknown as Clue);
}

/** All notes of an article, in order, as one text. */
function joinNotes(draft: Draft, fields: Findings, clues: Clue[]): void {
  const notes = cluesOf(draft, "note");
  const [first] = notes;
  if (!first) return;
  const values = [...new Set(notes.map(({ value }) => value))];
  fields.note = {
    value: values.join(" "),
    certainty: certaintyOf(first.weight),
    rule: first.rule,
    lines: notes.flatMap(({ lines }) => lines),
    quote: clip(notes.map(({ quote }) => quote).join(" / ")),
  };
  append(clues, notes as unknown as Clue[]);
}

function bodyFinding(body: Body, span: Span | undefined): Reading["bodyFinding"] {
  const first = body.lines[0];
  const last = body.lines.at(-1);
  const worth = span?.value ?? 0;
  return {
    certainty: worth >= 60 ? "high" : worth >= 15 ? "medium" : "low",
    rule: "densest-prose",
    lines: first && last ? [first.number, last.number] : [],
    quote: first ? clip(first.text) : "",
  };
}
