/** What makes a name that nothing announces the author's: a date, an office, an outlet or a biography. */

import { BIOGRAPHY, DESK, OFFICE } from "../../languages/byline-words.ts";
import { RELATIVE_TIME } from "../../languages/date-words.ts";
import type { Names } from "../../names/person-names.ts";
import { WIDEST_HEADER_LINE } from "../../page/header-line.ts";
import { datesIn } from "../../page/line-dates.ts";
import type { PageLine } from "../../page/page-lines.ts";
import type { Known } from "../../page/page-view.ts";
import { looksAlone } from "./byline-parts.ts";

/** The rule and weight by which the names in a line of the header are the authors'; undefined where nothing speaks for them. `first`: index of the header. */
export function supportOf(
  view: Known<"page" | "languages" | "roles">,
  line: PageLine,
  first: number,
  names: Names,
): { rule: string; weight: number } | undefined {
  const { lines } = view.page;
  const { index } = line;
  const dated = (near: PageLine | undefined) =>
    near !== undefined &&
    near.index >= first &&
    near.width <= WIDEST_HEADER_LINE &&
    (datesIn(near, view.languages).length > 0 || (near.width < 40 && RELATIVE_TIME.test(near.head)));
  if (dated(line)) return { rule: "name-beside-date", weight: HANDLE.test(line.head) ? 0.84 : 0.78 };
  if (OFFICE.test(line.head)) return { rule: "name-with-office", weight: 0.78 };
  const begins = line.head.toLowerCase().startsWith((names.people[0] as string).toLowerCase());
  if (begins && [line, lines[index + 1], lines[index + 2]].some((near) => near && namesAccount(near.head, names)))
    return { rule: "name-with-account", weight: 0.86 };
  if (!looksAlone(line.head, names)) return undefined;
  if (hasBiography(view, names.people[0] as string, index)) return { rule: "name-with-biography", weight: 0.8 };
  const date = [lines[index - 1], lines[index + 1], lines[index + 2], lines[index - 2]].find(dated);
  // A date beside an account is that of the person with the account.
  if (date) return { rule: "name-near-date", weight: view.page.marked || HANDLE.test(date.head) ? 0.72 : NEAR_DATE };
  const next = lines[index + 1];
  if (
    next &&
    next.width < 80 &&
    !next.closed &&
    (OFFICE.test(next.head) || (next.width < 30 && (DESK.test(next.head) || /^\p{Lu}{2,6}$/u.test(next.head))))
  ) {
    return { rule: "name-over-office", weight: 0.72 };
  }
  if (index === first && view.page.lines[first - 1] && view.roles.has(first - 1, "headline"))
    return { rule: "name-under-headline", weight: 0.66 };
  return undefined;
}

/**
 * What a name on a line of its own beside the date's weighs in a text. All of 55 in texts whose author is known were right, 11 of
 * them in texts written by somebody who had not seen the program.
 */
const NEAR_DATE = 0.86;

/** In so many paragraphs a text names whom it tells of; a note on its author names that once or twice. */
const TOLD = 4;

/** Whether the name stands over the credit of a picture, and the text tells of whom it shows. */
export function isPictured(
  { page, roles, zones: { text } }: Known<"page" | "roles" | "zones">,
  { index }: PageLine,
  { people }: Names,
): boolean {
  if (!text || !roles.has(index + 1, "credit")) return false;
  const told = page.lines.slice(text.start, text.end + 1);
  return people.some((name) => {
    const surname = name.split(" ").at(-1) ?? name;
    return told.filter((line) => line.text.includes(surname)).length >= TOLD;
  });
}

/** The name of an account: `@dvergano`. */
const HANDLE = /(?:^|\s)@\w{2,40}/;

const ACCOUNT = /(?:^|[\s(:|])(?:([\w.+-]{2,64})@[\w-]{1,63}\.\w|@(\w{2,40}))/;

/** Whether the words hold a mail address or an account under one of the names: `maraq@courier.example`, `@Kelly_Quinlan`. */
function namesAccount(head: string, { people }: Names): boolean {
  const [, mailbox, handle] = head.match(ACCOUNT) ?? [];
  const account = (mailbox ?? handle)?.toLowerCase().replace(/[^a-z]/g, "");
  if (!account) return false;
  return people.some((name) => {
    const words = name.normalize("NFD").toLowerCase().split(" ");
    return words.map((word) => word.replace(/[^a-z]/g, "")).some((word) => word.length > 2 && account.includes(word));
  });
}

/** `Emily Dozier is an editorial intern at …`, further down the page. */
function hasBiography(view: Known<"page">, name: string, from: number): boolean {
  const wanted = name.toLowerCase();
  return view.page.lines
    .slice(from + 1, from + 400)
    .some(
      ({ words, width }) =>
        width > 40 && words.startsWith(`${wanted} `) && BIOGRAPHY.test(words.slice(wanted.length, wanted.length + 40)),
    );
}
