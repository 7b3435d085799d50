/** Licences and rights notices that an article carries. */

import type { Rights } from "../../model/fields.ts";
import { anyOf } from "../../text/any-of.ts";
import { wholeWords } from "../../text/whole-words.ts";
import { anyWord, wordsOf } from "../languages/registry.ts";

export interface LicenceRule {
  rule: string;
  pattern: RegExp;
  example: string;
  /** Address of the licence, where the notice names one that is known. */
  licence?: (match: RegExpExecArray) => string | undefined;
}

export const LICENCE_RULES: readonly LicenceRule[] = [
  {
    rule: "kogl",
    pattern: /(?:public nuri|공공누리|korea open government licen[cs]e|\bKOGL\b)[^1-4]{0,24}([1-4])?/iu,
    example: 'The work can be used under the condition of "Public Nuri Type 1 (Source Indication)."',
    licence: (match) => `https://www.kogl.or.kr/info/licenseType${match[1] ?? "1"}.do`,
  },
  {
    rule: "creative-commons",
    pattern:
      /(?:creative commons|\bCC)[\s-](?:licen[cs]e\s)?(?:attribution\s?)?[\s-]?(BY(?:[\s-](?:NC|ND|SA)){0,2}|zero|0)?[\s-]?(\d\.\d)?/i,
    example: "Except where otherwise noted, this work is licensed under CC BY-NC-SA 4.0.",
    licence: (match) => {
      const parts = match[1]?.toLowerCase().replace(/\s/g, "-");
      if (!parts) return undefined;
      if (parts === "zero" || parts === "0") return "https://creativecommons.org/publicdomain/zero/1.0/";
      return `https://creativecommons.org/licenses/${parts}/${match[2] ?? "4.0"}/`;
    },
  },
  {
    rule: "public-domain",
    pattern: /\b(?:is|are|in) (?:in )?the public domain\b/i,
    example: "Works of the U.S. government are in the public domain.",
  },
  {
    rule: "open-government-licence",
    pattern: /\bopen government licen[cs]e(?: v(\d\.\d))?/i,
    example: "Licensed under the Open Government Licence v3.0.",
    licence: (match) =>
      `https://www.nationalarchives.gov.uk/doc/open-government-licence/version/${(match[1] ?? "3.0").split(".")[0]}/`,
  },
];

const namesLicence = anyOf(LICENCE_RULES.map(({ pattern }) => pattern));

/** A line of rights says what may be done with the text; a mention of a licence in passing does not. */
const PERMISSION = new RegExp(wholeWords(wordsOf(({ rights }) => rights?.permission)), "iu");

export function readRights(text: string): { rights: Rights; rule: string } | undefined {
  const head = text.slice(0, 400);
  if (text.length > 600 || !namesLicence(head)) return undefined;
  for (const { rule, pattern, licence } of LICENCE_RULES) {
    const match = pattern.exec(head);
    if (!match || !PERMISSION.test(head)) continue;
    const address = licence?.(match);
    return { rights: { statement: text.replace(/\s+/g, " ").trim(), ...(address ? { licence: address } : {}) }, rule };
  }
  return undefined;
}

const INVITATION = anyWord(({ contacts }) => contacts?.invitations);
const WITH_ADDRESS = anyWord(({ contacts }) => contacts?.withAddress);

/** A line that invites to write to the newsroom. */
export const CONTACT_LINE = new RegExp(
  String.raw`^[*_\s]{0,4}(?:${INVITATION}|${WITH_ADDRESS}\b.{0,100}@).{0,300}$`,
  "i",
);
