/** The authors that a page's metadata claims, as names: lists taken apart, offices and agencies cut off. */

import type { Hint } from "../../../model/page-text.ts";
import { undoubled } from "../../../text/repeated-text.ts";
import { sameWords, titleLetters } from "../../../text/same-words.ts";
import { trimmed } from "../../../text/trim.ts";
import { BEFORE_NAME, BODY, DESK, OFFICE } from "../../languages/byline-words.ts";
import { agencyNamed } from "../../names/agencies.ts";
import { AS_TOLD_TO, creditedOtherwise } from "../../names/byline-forms.ts";
import { isOutletName, outletKey } from "../../names/outlet-names.ts";
import { isPersonName, readNames } from "../../names/person-names.ts";
import type { Known } from "../../page/page-view.ts";
import { addressesOf } from "../publisher.ts";
import type { ClaimOf } from "./claim.ts";

/** How far authors are to be trusted, by the place that claims them; the first that fits counts. */
const TRUST: readonly { where: RegExp; weight: number }[] = [
  { where: /^form /, weight: 0.95 },
  { where: /^JSON-LD .*Organization$/, weight: 0.45 },
  { where: /^JSON-LD/, weight: 0.86 },
  { where: /^a rel=author$/, weight: 0.8 },
  { where: /^meta (?:twitter:data|parsely|sailthru|cxense)/, weight: 0.7 },
  { where: /^itemprop/, weight: 0.6 },
  { where: /^meta/, weight: 0.62 },
];
/** The trust in a claim that names no person but a desk, a publisher or an account, as templates write where the author is missing. */
const NO_PERSON = 0.25;

/** The trust in a claim of only some of the authors that the page prints: it neither supports nor contradicts them. */
const SOME_OF_THEM = 0.2;

/** One claim for each place, with all the names that it gives. */
export function claimedAuthors(view: Known<"page" | "hints" | "outlets" | "roles" | "clues">): ClaimOf<"authors">[] {
  const people = [...new Set(view.clues.authors.flatMap(({ value }) => value))];
  const printed = view.clues.authors.map(({ value }) => keysOf(value));
  const settled = view.clues.authors
    .filter(({ rule }) => !rule.startsWith(AS_TOLD_TO))
    .map(({ value }) => keysOf(value));
  const houses = housesOf(view, printed);
  const credited = new Set(
    view.page.lines.flatMap(({ head, width }) => (width < 90 ? creditedOtherwise(head) : [])).map(sameWords),
  );
  const titles = new Set(view.hints.flatMap(({ field, value }) => (field === "title" ? [titleLetters(value)] : [])));
  const places = new Map<string, string[]>();
  const lines = new Map<string, number>();
  const forms = new Set<string>();
  for (const { value, where, line, labelled } of claimsOfAuthors(view)) {
    places.set(where, [...(places.get(where) ?? []), value]);
    if (line !== undefined && !lines.has(where)) lines.set(where, line);
    if (labelled) forms.add(where);
  }
  const claims: ClaimOf<"authors">[] = [];
  for (const [where, values] of places) {
    const isForm = forms.has(where);
    const all = uniqueNames(
      values.flatMap((value) => accountOf(value, people) ?? (isForm ? namesOfForm(value) : namesIn(value))),
    );
    const own = all.filter(
      (name) => !houses(name) && (isPerson(name) || (isBody(name) && !titles.has(titleLetters(name)))),
    );
    const writers = own.filter((name) => !credited.has(sameWords(name)));
    const names = printed.length > 0 && writers.length > 0 ? writers : own;
    if (names.length === 0) continue;
    const trust = TRUST.find((rule) => rule.where.test(where))?.weight ?? 0.5;
    // Under a label for authors, forms also name desks and the house.
    if (isForm && !names.some(isPerson)) continue;
    const weight = names.some(isPerson) ? trust : NO_PERSON;
    const quote = values.join("; ");
    const claim: ClaimOf<"authors"> = {
      ...{ field: "authors", value: names, rule: where, quote, weight },
      line: lines.get(where),
    };
    const keys = keysOf(names);
    const fuller = settled.some((all) => all.size > keys.size && [...keys].every((key) => all.has(key)));
    claims.push(fuller ? { ...claim, weight: SOME_OF_THEM, remark: "names some of the printed authors" } : claim);
  }
  return claims;
}

/** Whether a claim that is no person's name may be that of a body: neither an agency nor an outlet or a desk. */
function isBody(name: string): boolean {
  return !agencyNamed(name) && !isOutletName(name) && (BODY.test(name) || !DESK.test(name));
}

/**
 * Tells the names of publishers: those that the page gives for its own, and those in its copyright notices where it prints
 * other authors. (Who writes alone holds the copyright in person.)
 */
function housesOf(
  { page, hints, outlets }: Known<"page" | "hints" | "outlets">,
  printed: readonly ReadonlySet<string>[],
): (name: string) => boolean {
  const hosts = new Set(addressesOf(hints).flatMap(hostWords));
  const notices = page.lines.flatMap(({ words }) => (COPYRIGHT_NOTICE.test(words) ? [words] : []));
  return (name) => {
    const words = sameWords(name);
    const isElse = printed.length > 0 && !printed.some((all) => all.has(words));
    // A person may have a site under the own name, in more words than one.
    const isHost = !name.includes(" ") && hosts.has(outletKey(name));
    return isHost || outlets.has(outletKey(name)) || (isElse && notices.some((notice) => notice.includes(words)));
  };
}

/** The words of a host, `vessmouthnews` of `https://www.vessmouthnews.example/`. */
function hostWords(address: string): string[] {
  return URL.canParse(address) ? new URL(address).hostname.split(".").slice(0, -1).map(outletKey) : [];
}

const COPYRIGHT_NOTICE = /^.{0,40}(?:©|\bcopyright\b).{0,12}(?:19|20)\d{2}/;

function keysOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(sameWords));
}

/** Agencies that the metadata names among the authors. */
export function claimedAgencies(view: Known<"hints">): ClaimOf<"agency">[] {
  return view.hints.flatMap(({ field, value, where }) => {
    const agency = field === "authors" ? agencyNamed(value.trim()) : undefined;
    return agency ? [{ field: "agency", value: agency, rule: where, quote: value, weight: 0.7 }] : [];
  });
}

/** `By Ana Ruiz and Tom Lee, Associated Press`: the names of people where there are any, else the words as they stand. */
function namesIn(value: string): string[] {
  // A comma first is what a template leaves where the name is missing.
  if (/^[,;]/.test(value.trim())) return [];
  const words = trimmed(value, ",;|").replace(BEFORE_NAME, "");
  const plain = undoubled(words.replace(/(?:^|\s)https?:\/\/[^\s,;]+/gi, ""));
  if (plain === "" || NO_NAME.test(plain)) return [];
  if (isPerson(plain)) return [plain];
  const parts = plain.split(/[,;/·]/).map((part) => part.trim());
  if (parts.every(isPerson)) return parts;
  const named = parts.filter(isPerson);
  if (named.length > 0 && parts.every((part) => isPerson(part) || DESK.test(part) || OFFICE.test(part))) return named;
  const { people } = readNames(plain, false);
  if (people.length > 0) return people;
  return [plain];
}

/** The people whom a form names, often in capitals: `QUILL, ADA; Staff Writer`. */
function namesOfForm(value: string): string[] {
  const { people } = readNames(value.replace(BEFORE_NAME, ""), true);
  return people.length > 0 ? people : namesIn(value);
}

/** Where WordPress names whoever entered the article. */
const WRITTEN_BY = /^meta twitter:data/;

/** What the page claims of authors; not whom it does not print where it prints a byline that is no person's. */
function claimsOfAuthors(view: Known<"page" | "hints" | "roles">): Hint[] {
  const claims = view.hints.filter(({ field }) => field === "authors");
  const entered = claims.filter(({ where }) => WRITTEN_BY.test(where));
  const others = claims.filter((claim) => !entered.includes(claim));
  return entered.length > 0 && printsBody(view, others)
    ? [
        ...others,
        ...entered.filter(({ value }) => view.page.lines.some(({ words }) => words.includes(sameWords(value)))),
      ]
    : claims;
}

/** Whether a line of the header begins with what is claimed for the author and is no person: `Vessmouth Newsroom / 9:45 a.m., 21 March 2023`. */
function printsBody({ page, roles }: Known<"page" | "roles">, claims: readonly Hint[]): boolean {
  const bodies = claims.flatMap(({ value }) => (namesIn(value).some(isPerson) ? [] : [sameWords(value)]));
  return page.lines.some(
    ({ index, words }) =>
      roles.has(index, "published", "byline", "credit") && bodies.some((body) => body !== "" && words.startsWith(body)),
  );
}

/** Which of the names an account has for its own: `ana.ruiz.1232`, `Ana_Ruiz`. */
function accountOf(value: string, names: readonly string[]): string | undefined {
  return ACCOUNT.test(value.trim())
    ? names.find((name) => name.includes(" ") && accountLetters(name) === accountLetters(value))
    : undefined;
}

const ACCOUNT = /^[\w.-]{5,60}$/;

function accountLetters(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
}

/** Addresses, days and times that a template puts in the place of the name, its own placeholders, and numbers of accounts. */
const NO_NAME =
  /^www\.|@|\d{1,2}:\d{2}|\b(?:19|20)\d{2}\b|^[\d\s.#-]+$|^(?:%%?[\w .-]{1,40}%%?|\{\{?[^{}]{1,60}\}\}?|\[\[?[\w .-]{1,40}\]\]?|\$\{[^{}]{1,60}\}|<%[^%]{1,60}%>|\{%[^%]{1,60}%\}|__\w{1,40}__|#\w{1,40}#|(?:null|undefined|none|n\/a|nan))$/i;

/** Names in Korean, Chinese and Japanese are too short to be told in running text; here, an author is what they claim to be. */
function isPerson(name: string): boolean {
  return isPersonName(name) || /^(?:\p{Script=Hangul}{2,4}|\p{Script=Han}{2,5})$/u.test(name);
}

function uniqueNames(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [sameWords(name), name])).values()];
}
