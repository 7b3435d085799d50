/** The words that announce who wrote an article, and the offices and titles that stand beside a name, of all languages. */
import { wholeWords } from "../../text/whole-words.ts";
import type { BylineLead } from "./byline-table.ts";
import { anyWord, rowsOf, wordsOf } from "./registry.ts";

/** Words before a name. A label with its colon goes before other beginnings with the same word. */
export const BYLINE_LEADS: readonly BylineLead[] = [
  {
    rule: "byline-label",
    pattern: new RegExp(String.raw`^${anyWord(({ bylines }) => bylines?.labels)}\s?[:：]\s?(?=\S)`, "iu"),
    example: "Autor: Monika Bolliger und Anna Trechsel",
    handling: true,
  },
  ...rowsOf(({ bylines }) => bylines?.leads),
];

/** The word before a name, as metadata has it. */
export const BEFORE_NAME = new RegExp(String.raw`^${anyWord(({ bylines }) => bylines?.before)}\s+`, "i");

/** Such a word or another alone on its line, over the names. */
export const BARE_LEAD = new RegExp(
  String.raw`^${anyWord(({ bylines }) => [...(bylines?.before ?? []), ...(bylines?.alone ?? [])])}\s?[:—–-]?$`,
  "iu",
);

/** Words that introduce a second clause on a byline, after which no author comes. */
export const BYLINE_ENDS = new RegExp(
  [
    String.raw`\||·|•|—|–|\s-\s|\/\/`,
    String.raw`(?:[,、]\s?|\s)(?:(?:${anyWord(({ bylines }) => bylines?.and)}|[+&])\s)?${anyWord(({ bylines }) => bylines?.others)}(?!\p{L})`,
    String.raw`,?\s${anyWord(({ bylines }) => bylines?.ends)}\b`,
    String.raw`[\s,]\s?${anyWord(({ bylines }) => bylines?.editors)}\s?[:：]`,
    String.raw`\s${anyWord(({ bylines }) => bylines?.beforeOutlet)}\s{1,9}(?=\p{Lu})`,
    String.raw`\s(?=\d)|(?=\S{1,64}@\S{1,255}\.\S)|\(|\[|https?:\/\/|©`,
  ].join("|"),
  "iu",
);

/** Between two names. */
export const AND = anyWord(({ bylines }) => bylines?.and);
const WITH = anyWord(({ bylines }) => bylines?.with);

const WRITINGS = anyWord(({ bylines }) => bylines?.writing);
const ANY_CRAFT = anyWord(({ bylines }) => [...(bylines?.writing ?? []), ...(bylines?.otherCrafts ?? [])]);
const BEFORE_CRAFTED = anyWord(({ bylines, captions }) => [...(bylines?.before ?? []), ...(captions?.by ?? [])]);

/**
 * What somebody made: `Words`, `photos`, `글`. Up to three are joined to one heading (`craftsAt`). As one pattern they would take a tenth of a
 * second to compile.
 */
export const CRAFT = new RegExp(String.raw`${ANY_CRAFT}(?!\p{L})`, "iuy");
/** One of them with the sign or word that joins it to the next. */
export const CRAFT_JOINED = new RegExp(String.raw`${ANY_CRAFT}\s?(?:[&+·・,/／]|${AND})\s?`, "iuy");
/** What stands between them and a name: `Words: `, `Story and photos by `, `글·사진 `. */
export const BEFORE_CRAFTSMAN = new RegExp(String.raw`(?:\s?[:：=＝／/・]|\s${BEFORE_CRAFTED})?\s?(?=\p{L})`, "iuy");
/** What may stand between it and the name, at the beginning of what follows it. */
export const CRAFT_BY = new RegExp(String.raw`^\s${BEFORE_CRAFTED}`, "iu");

/** Something else than the writing, before the name at the beginning of a line: `Edited by `. */
export const OTHER_CRAFT = new RegExp(
  String.raw`^${anyWord(({ bylines }) => bylines?.otherCrafts)}(?:\s?[:：=＝／/]|\s${BEFORE_CRAFTED})\s?(?=\p{L})`,
  "iu",
);

/** Whether one who made this wrote the text. */
export const WRITING = new RegExp(String.raw`(?<!\p{L})${WRITINGS}(?!\p{L})`, "iu");

/** One who tells, as it may be, and the words between that name and that of the one who writes it down. */
export const TOLD_TO = new RegExp(
  String.raw`^(?:(.{3,60}?),?\s)??${anyWord(({ bylines }) => bylines?.toldTo)}\s?:?\s(?=\p{L})`,
  "iu",
);

/** A reporter who is announced without a name, in brackets as it may be. */
export const OWN_REPORTER = new RegExp(
  String.raw`^[([（【〔]?\s?${anyWord(({ bylines }) => bylines?.ownReporters)}(?![\p{Ll}\p{Script=Han}\p{Script=Hangul}])`,
  "iu",
);

/** One who answers for a text that others wrote, before a colon. */
export const EDITOR_LABEL = new RegExp(String.raw`^${anyWord(({ bylines }) => bylines?.editors)}\s?[:：]`, "iu");

/** Where the text comes from, on the next line. */
export const SOURCE_LABEL = new RegExp(String.raw`^${anyWord(({ bylines }) => bylines?.sources)}\s?[:：]$`, "iu");

/** A reporter's office before the name, in brackets as it may be: `〔記者`. */
export const REPORTER_FIRST = new RegExp(
  String.raw`^[〔【（(［[]?\s?${anyWord(({ bylines }) => bylines?.reportersFirst)}\s?[:：]?\s?(?=\p{Script=Han})`,
  "u",
);

/** What ends a list of Chinese names: a bracket, a stroke before the place, `報導`. */
export const AFTER_REPORTER = new RegExp(
  String.raw`[／/〕】）)］\]|｜]|${anyWord(({ bylines }) => bylines?.reported)}|\d`,
  "u",
);

/** Before an agency after the names. */
export const WITH_AGENCY = new RegExp(String.raw`^${WITH}\s`, "i");

/** Between agencies: `AP/Reuters`, `AFP with Reuters`. */
export const BETWEEN_AGENCIES = new RegExp(`[/,;]| ${WITH} `);

/** Before an agency that a line names and nothing else. */
export const BEFORE_AGENCY = new RegExp(String.raw`^${anyWord(({ bylines }) => bylines?.beforeAgency)}\s?:?\s?`, "i");

/** What is left at the ends of a name where a line is divided. */
export const LEFT_BEFORE = new RegExp(String.raw`^${anyWord(({ bylines }) => bylines?.leftBefore)}\s+`, "i");
export const LEFT_AFTER = new RegExp(String.raw`\s${anyWord(({ bylines }) => bylines?.leftAfter)}$`);

/** A person's name, `in` in some language, and a place. */
export const NAME_IN_PLACE = new RegExp(
  String.raw`^(\p{Lu}[^\d]{2,40}?)\s${anyWord(({ bylines }) => bylines?.inPlace)}\s\p{Lu}[\p{L} .'’-]{1,30}$`,
  "u",
);

/** Whom a line at the end of the text credits that does not name the author. */
export const FOOT_LEAD = new RegExp(String.raw`^${anyWord(({ bylines }) => bylines?.footLeads)}\b`, "i");

const isHangul = (word: string) => /\p{Script=Hangul}/u.test(word);
const REPORTERS = wordsOf(({ bylines }) => bylines?.reporters);
const AFTER_NAME = [...REPORTERS, ...wordsOf(({ bylines }) => bylines?.afterName)];

/** Reporters as Korean writes them after their name, and their ranks. */
export const KOREAN_REPORTER = `(?:${REPORTERS.filter(isHangul).join("|")})`;
export const KOREAN_RANK = anyWord(({ bylines }) => bylines?.ranks);

/** `홍길동 기자`, `山田花子記者`: the name before the office. */
export const NAME_AND_OFFICE: readonly RegExp[] = [
  new RegExp(
    String.raw`^(\p{Script=Hangul}{2,4})\s?(?:[가-힣]{0,4}(?:${AFTER_NAME.filter(isHangul).join("|")}))$`,
    "u",
  ),
  new RegExp(String.raw`^(\p{Script=Han}{2,6})(?:${AFTER_NAME.filter((word) => !isHangul(word)).join("|")})$`, "u"),
];

/** How a biography goes on after the name. */
export const BIOGRAPHY = new RegExp(`^,? ${wholeWords(wordsOf(({ bylines }) => bylines?.biography))}`, "u");

/** `Reuters Staff`: nobody's name, but the agency's. */
export const AGENCY_STAFF = new RegExp(String.raw`\s${anyWord(({ bylines }) => bylines?.agencyStaff)}$`, "i");

/** Offices, as they follow a name after a comma or on the next line. */
export const OFFICE = new RegExp(wholeWords(wordsOf(({ bylines }) => bylines?.offices)), "iu");

/** Words that make a line a publisher, a desk or an agency instead of a person. */
export const DESK = new RegExp(wholeWords(wordsOf(({ bylines }) => bylines?.desks)), "iu");

/** Those of them that name a body which may be an author. */
export const BODY = new RegExp(wholeWords(wordsOf(({ bylines }) => bylines?.bodies)), "iu");

/** An office with which a line begins that is one. */
export const OFFICE_FIRST = new RegExp(String.raw`^${anyWord(({ bylines }) => bylines?.officesFirst)}\b`, "i");

/** `NetburnStaff Writer`: where the page had the office on a line of its own, it stands against the name. */
export const GLUED_OFFICE = new RegExp(
  String.raw`(?<=\p{Ll})${anyWord(({ bylines }) => bylines?.againstName)}(?:\b|(?=\p{Lu}))|` +
    String.raw`(?<=\p{Lu}{3})${anyWord(({ bylines }) => bylines?.inCapitals)}`,
  "u",
);

/** The outlet that an article was written for. */
export const FOR_OUTLET = new RegExp(String.raw`^${anyWord(({ bylines }) => bylines?.forOutlet)}\s.*$`, "i");
