/** Notes on the article itself: corrections, editors' notes, where it first appeared, other versions of it. */

import { originalNote } from "../../model/original-note.ts";
import { anyOf } from "../../text/any-of.ts";
import { trimmed } from "../../text/trim.ts";

export interface NoteRule {
  rule: string;
  pattern: RegExp;
  example: string;
  /** What the record says instead of the line's own words, where these are a button's or a template's. */
  says?: (match: RegExpExecArray) => string;
}

export const NOTE_RULES: readonly NoteRule[] = [
  {
    rule: "original-in-other-language",
    pattern:
      /(?:original|view|read|move to|see|원문|原文).{0,30}\b(korean|japanese|chinese|french|german|spanish|arabic|russian|portuguese|turkish|english)\b.{0,20}\b(?:article|version|original|story|text)\b/i,
    example: "button that move to original korean article (클릭시 원문으로 이동하는 버튼)",
    says: (match) => {
      const language = (match[1] as string).toLowerCase();
      return originalNote(language.charAt(0).toUpperCase() + language.slice(1));
    },
  },
  {
    rule: "adapted-from-original",
    pattern:
      /^(?:this (?:article|story|text|piece) (?:has been|was|is) (?:adapted|translated|abridged|condensed|excerpted|edited|reprinted|republished|reproduced)\b|(?:adapted|translated|reprinted|republished|excerpted) (?:from|with permission|by)\b)/i,
    example: "This article has been adapted from its original source.",
  },
  {
    rule: "editors-note",
    pattern:
      /^[\s*[(_]{0,3}(?:editor(?:'|’)?s?(?:'|’)? note|editorial note|author(?:'|’)?s note|publisher(?:'|’)?s note|a note (?:from|to)|ed\. note|anmerkung der redaktion|anm\. d\. red|hinweis der redaktion|note de la rédaction|ndlr|nota (?:del editor|de la redacción|da redação|dell'editore|del redattore)|noot van de redactie|redaktionens (?:anmärkning|note)|от редакции|примечание редакции|editörün notu|편집자 ?주|編集部注|編輯[:：]?按)\b/iu,
    example: "Editor's note: This story originally appeared in the winter issue.",
  },
  {
    rule: "correction",
    pattern:
      /^[\s*[(_]{0,3}(?:corrections?|clarifications?|korrektur|korrekturhinweis|berichtigung|richtigstellung|correction apportée|rectificatif|corrección|rectificación|fe de erratas|correção|errata|correzione|rettifica|correctie|rettelse|rättelse|oikaisu|sprostowanie|уточнение|исправление|düzeltme|訂正|정정|更正)(?:\s?\(?[^:：.]{0,40}\)?)?\s?[:：]/iu,
    example: "Correction: An earlier version misstated the year of the treaty.",
  },
  {
    rule: "correction",
    pattern:
      /^[\s*[(_]{0,3}(?:an? (?:earlier|previous) version of this|this (?:article|story|post|piece|report) (?:has been|was) (?:updated|corrected|amended|clarified|edited)|updated to (?:add|include|correct|clarify|reflect)|in einer früheren (?:version|fassung)|dieser artikel wurde (?:aktualisiert|korrigiert|am|zuerst)|cet article a été (?:modifié|mis à jour|corrigé)|este artículo (?:fue|ha sido) (?:actualizado|corregido))/iu,
    example: "An earlier version of this article misspelled a name.",
  },
  {
    rule: "first-appeared",
    pattern:
      /^[\s*[(_]{0,3}(?:this (?:article|story|post|piece|report|essay|column|content|commentary) (?:was |is )?(?:originally |first )?(?:appeared|published|ran|produced|is part of|is republished)|(?:originally|first) (?:published|appeared)\b|der (?:artikel|beitrag|text) (?:erschien|ist zuerst)|dieser (?:artikel|text|beitrag) (?:erschien|ist zuerst|stammt))/iu,
    example: "This story was first published in our winter issue.",
  },
];

/** The note that a line holds, or undefined. */
export function readNote(text: string): { says: string; rule: string } | undefined {
  const head = text.slice(0, 400);
  if (!isNote(head)) return undefined;
  for (const { rule, pattern, says } of NOTE_RULES) {
    const match = pattern.exec(head);
    if (!match) continue;
    if (says && head.length > 160) continue;
    return {
      says: says ? says(match) : trimmed(text.slice(0, 1000).replace(/\s+/g, " "), "*_"),
      rule,
    };
  }
  return undefined;
}

const isNote = anyOf(NOTE_RULES.map(({ pattern }) => pattern));
