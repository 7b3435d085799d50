/** Finds who wrote the article: bylines in its header and at its end, and names that stand alone beside its date. */

import { append } from "../../../text/list.ts";
import { trimmed } from "../../../text/trim.ts";
import { INFERRED } from "../../evidence/weigh.ts";
import { AND, BARE_LEAD, BYLINE_LEADS, EDITOR_LABEL, FOOT_LEAD } from "../../languages/byline-words.ts";
import { PICTURE } from "../../languages/caption-words.ts";
import { bylineForm, type NamedForm } from "../../names/byline-forms.ts";
import { isOutletName, outletKey, withoutOutlet } from "../../names/outlet-names.ts";
import { type Names, namesWithPlaces, readNames } from "../../names/person-names.ts";
import { beginsAsByline, formOf, WIDEST_HEADER_LINE } from "../../page/header-line.ts";
import { type GivenRole, RolesInHand } from "../../page/line-roles.ts";
import type { PageLine } from "../../page/page-lines.ts";
import type { Known } from "../../page/page-view.ts";
import { authorNote } from "./author-note.ts";
import { type Byline, isEmpty, koreanReporters, looksAlone, merge, segments, withoutLabels } from "./byline-parts.ts";
import { editorsInCharge } from "./editors.ts";
import { withoutDesks } from "./glued-desks.ts";
import { nameAtEnd } from "./name-at-end.ts";
import { isPictured, supportOf } from "./name-support.ts";
import { withNextNames } from "./next-names.ts";
import { sourceBody } from "./source-body.ts";

/** `whole`: all that the line announces was understood. */
type Found = Omit<Byline, "weight"> & Pick<NamedForm, "shared"> & { whole: boolean; handling?: true };

type View = Known<"page" | "outlets" | "languages" | "marks" | "zones" | "roles">;

/** The bylines of the article: in its header and at its end, or else the note on its author, the body that it comes from, or the editors in charge. */
export function findBylines(view: View): Byline[] {
  const found = [headerByline(view), footerByline(view)].filter((byline) => byline !== undefined);
  const named = found.filter(({ names }) => names.people.length > 0);
  const isOpen = found.every(({ weight }) => weight < INFERRED);
  const other = (found.length === 0 ? authorNote(view) : undefined) ?? (isOpen ? sourceBody(view) : undefined);
  if (!other && named.length > 0) return found.map((byline) => withoutDesks(view.page, byline));
  return [...found.filter((byline) => !named.includes(byline)), ...[other ?? editorsInCharge(view) ?? []].flat()];
}

/** A line that is a date line too stays one. */
export function bylineRoles(bylines: readonly Byline[], before: Known<"roles">): readonly GivenRole[] {
  const roles = new RolesInHand(before.roles);
  for (const { lines, rule } of bylines.filter(({ staysText }) => !staysText))
    for (const { index } of lines) roles.give(index, "byline", rule);
  return roles.given;
}

/** Longer lines are paragraphs, whatever they begin with. In characters. */
const LONGEST = 240;

/** What a byline weighs of which a person has to say who counts as the author; any other clue outweighs it. */
const SHARED = 0.45;

/** How far above the headline an announced byline may stand. */
const FAR_ABOVE = 24;

function headerByline(view: View): Byline | undefined {
  const { zones } = view;
  const { lines } = view.page;
  const first = zones.headline === undefined ? zones.header.start : zones.headline + 1;
  const last = Math.min(lines.length - 1, zones.header.end + 1);
  const announced = announcedByline(view, first, last);
  if (announced) return announced;
  const alone = nameAlone(view, first, last);
  if (alone) return alone;
  if (zones.headline !== undefined) {
    return announcedByline(view, Math.max(0, zones.headline - FAR_ABOVE), zones.headline - 1, 0.7);
  }
  return undefined;
}

function announcedByline(
  view: Pick<View, "page" | "languages" | "roles">,
  first: number,
  last: number,
  weight = 0.9,
): Byline | undefined {
  const { lines } = view.page;
  for (let i = first; i <= last; i++) {
    const line = lines[i];
    if (!line || line.text.length > LONGEST || view.roles.has(i, "caption", "credit", "embed", "label")) continue;
    const found = bylineAt(view, i);
    if (!found) continue;
    const most = found.shared ? SHARED : found.whole ? weight : 0.8;
    const byline: Byline = { ...found, weight: Math.min(weight, most) };
    // Further bylines that follow at once belong to the same article.
    let at = (byline.lines.at(-1) as PageLine).index + 1;
    for (let gap = 0; gap < 2 && at <= last; at++) {
      const more = bylineAt(view, at);
      if (!more) {
        gap++;
        continue;
      }
      gap = 0;
      merge(byline.names, more.names);
      append(byline.lines, more.lines);
      at = (more.lines.at(-1) as PageLine).index;
    }
    return byline;
  }
  return undefined;
}

/** A byline in this line: announced by a word, alone or beside a date, or with the names on the lines that follow. */
function bylineAt(view: Pick<View, "page" | "languages" | "roles">, index: number): Found | undefined {
  const line = view.page.lines[index];
  if (!line || line.text.length > LONGEST || (line.closed && line.width > 110)) return undefined;
  const parts = segments(line, view.languages);
  for (const part of parts[0] === line.head ? parts : [line.head, ...parts]) {
    const form = part === line.head ? formOf(line) : bylineForm(part);
    if (form) return { lines: [line], ...form, names: namesOf(form.people), whole: true };
  }
  for (const part of parts) {
    const found =
      PICTURE.test(part) || EDITOR_LABEL.test(part) ? undefined : announcedIn(line, part, view.languages[0]);
    if (found) return found;
  }
  if (BARE_LEAD.test(line.head) || isLeadAlone(line.head, view.languages[0])) return namesBelow(view, index);
  const people = line.width <= 160 ? namesWithPlaces(line.head) : [];
  if (people.length > 1) {
    return { lines: [line], names: namesOf(people), rule: "names-with-places", whole: true };
  }
  return undefined;
}

function namesOf(people: string[]): Names {
  return { people, desks: [], agencies: [] };
}

/** `Kommentar von` on a line of its own: a beginning of bylines in several words. One word alone may be a heading. */
function isLeadAlone(head: string, pageLanguage: string | undefined): boolean {
  if (head.length > 40 || !head.includes(" ")) return false;
  const named = `${head} Xy`;
  return BYLINE_LEADS.some(
    ({ pattern, language }) =>
      (language === undefined || language === pageLanguage) && named.match(pattern)?.[0].length === head.length + 1,
  );
}

/** The names that a word announces in a part of the line. */
function announcedIn(line: PageLine, part: string, pageLanguage: string | undefined): Found | undefined {
  if (!beginsAsByline(part)) return undefined;
  for (const { rule, pattern, language, handling } of BYLINE_LEADS) {
    const match = language === undefined || language === pageLanguage ? part.match(pattern) : null;
    if (!match) continue;
    const names = readNames(part.slice(match[0].length), true);
    if (isEmpty(names)) continue;
    if (names.people.length === 0 && names.agencies.length === 0 && line.width > 60) continue;
    return { lines: [line], names, rule, whole: !names.more, ...(handling && { handling }) };
  }
  return undefined;
}

/** A line of nothing but the word between two names. */
const ONLY_AND = new RegExp(`^${AND}?$`, "iu");

function namesBelow(view: Pick<View, "page" | "languages" | "roles">, index: number): Found | undefined {
  const { lines } = view.page;
  const start = lines[index] as PageLine;
  const found: PageLine[] = [start];
  const names: Names = { people: [], desks: [], agencies: [] };
  for (let i = index + 1; i <= index + 6; i++) {
    const line = lines[i];
    if (!line || line.width > 100) break;
    if (ONLY_AND.test(trimmed(line.head, ","))) continue;
    const more = readNames(line.head, found.length === 1);
    if (isEmpty(more)) break;
    merge(names, more);
    found.push(line);
  }
  return isEmpty(names) ? undefined : { lines: found, names, rule: "byline-over-names", whole: false };
}

/** A name that nothing announces: under the headline, beside a date, an office or an outlet, not in a list of names. */
function nameAlone(view: View, first: number, last: number): Byline | undefined {
  let weak: Byline | undefined;
  let best: Byline | undefined;
  let end = last;
  for (let i = first; i <= end; i++) {
    const line = view.page.lines[i];
    if (
      !line ||
      view.marks[i] ||
      line.width > 140 ||
      (line.closed && !GENERATION.test(line.head)) ||
      view.roles.has(i, "caption", "credit", "headline", "embed", "label")
    )
      continue;
    const names = unannouncedNames(view, line);
    if (names.people.length === 0 || isPictured(view, line, names)) continue;
    const support = supportOf(view, line, first, names);
    if (support && (!best || support.weight >= best.weight + MUCH_MORE)) {
      best = { lines: [line], names, ...support };
      end = Math.min(last, i + NEXT_NAMES);
    }
    if (!weak && line.index - first <= 8 && line.run <= 4 && looksAlone(line.head, names)) {
      weak = { lines: [line], names, rule: "name-in-header", weight: 0.45 };
    }
  }
  return withNextNames(view, best, first, last) ?? weak;
}

function unannouncedNames({ languages, outlets }: View, line: PageLine): Names {
  const names: Names = { people: [], desks: [], agencies: [] };
  const parts = segments(line, languages)
    .map(withoutLabels)
    .filter((part) => part !== "");
  for (const [column, part] of parts.slice(0, 4).entries()) {
    const more = readNames(withoutOutlet(part), false);
    if (more.more && countLower(part) > MOST_SMALL_WORDS) continue;
    more.people = more.people.filter((name) => !outlets.has(outletKey(name)) && !isOutletName(name));
    if (more.people.length > 0 && (column === 0 || looksAlone(part, more))) merge(names, more);
  }
  return names;
}

/** What tells a son from his father ends in a point and is no end of a sentence: `James Carter Jr.` */
const GENERATION = /\p{L} [JS]r\.$/u;

/** Words in small letters of a line that names somebody; one with more tells of them. */
const MOST_SMALL_WORDS = 3;

function countLower(part: string): number {
  return part.split(" ").filter((word) => /^\p{Ll}/u.test(word)).length;
}

/** How many lines below a name that nothing announces another may stand that has more to speak for it. */
const NEXT_NAMES = 3;
const MUCH_MORE = 0.1;

/** The byline at the end of the text: `By Lee Wan, staff reporter`, `홍길동 기자 hong@example.kr`, or the name alone. */
function footerByline(view: View): Byline | undefined {
  const { zones } = view;
  if (!zones.text) return undefined;
  const { lines } = view.page;
  const { end } = zones.text;
  const first = Math.max(end - 2, (zones.headline ?? -1) + 1);
  for (let i = zones.footer.end; i >= first; i--) {
    const line = lines[i];
    if (!line || line.width > WIDEST_HEADER_LINE || view.roles.has(i, "caption", "credit", "embed", "label")) continue;
    const korean = koreanReporters(line.head);
    if (korean.people.length > 0) return { lines: [line], names: korean, rule: "byline-korean-at-end", weight: 0.8 };
    if (i - end > 4) continue;
    const found = bylineAt(view, i);
    if (found && found.names.people.length > 0) {
      const credit = found.handling || FOOT_LEAD.test(line.head);
      return { ...found, rule: `${found.rule}-at-end`, weight: credit ? 0.45 : 0.86 };
    }
  }
  return nameAtEnd(view, zones.text);
}
