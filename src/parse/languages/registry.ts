/**
 * The tables of all languages, and what they have together. All tables apply to every page. To add a language, write `<tag>.ts`
 * beside the others and name it in `TABLES`.
 */
import { af } from "./af.ts";
import { am } from "./am.ts";
import { ar } from "./ar.ts";
import { bg } from "./bg.ts";
import { bn } from "./bn.ts";
import { ca } from "./ca.ts";
import { cs } from "./cs.ts";
import { cy } from "./cy.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { el } from "./el.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { et } from "./et.ts";
import { fa } from "./fa.ts";
import { fi } from "./fi.ts";
import { fil } from "./fil.ts";
import { fr } from "./fr.ts";
import { gl } from "./gl.ts";
import { gu } from "./gu.ts";
import { he } from "./he.ts";
import { hi } from "./hi.ts";
import { hr } from "./hr.ts";
import { hu } from "./hu.ts";
import { hy } from "./hy.ts";
import { id } from "./id.ts";
import { is } from "./is.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ka } from "./ka.ts";
import { km } from "./km.ts";
import { kn } from "./kn.ts";
import { ko } from "./ko.ts";
import { ky } from "./ky.ts";
import { lb } from "./lb.ts";
import { lo } from "./lo.ts";
import { lt } from "./lt.ts";
import { lv } from "./lv.ts";
import { ml } from "./ml.ts";
import { ms } from "./ms.ts";
import { my } from "./my.ts";
import { ne } from "./ne.ts";
import { nl } from "./nl.ts";
import { no } from "./no.ts";
import { pa } from "./pa.ts";
import { pl } from "./pl.ts";
import { ps } from "./ps.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { ru } from "./ru.ts";
import { si } from "./si.ts";
import { sk } from "./sk.ts";
import { sl } from "./sl.ts";
import { sq } from "./sq.ts";
import { sr } from "./sr.ts";
import { sv } from "./sv.ts";
import { sw } from "./sw.ts";
import { ta } from "./ta.ts";
import type { LanguageTable } from "./table.ts";
import { te } from "./te.ts";
import { th } from "./th.ts";
import { tk } from "./tk.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { und } from "./und.ts";
import { ur } from "./ur.ts";
import { vi } from "./vi.ts";
import type { Words } from "./word-lists.ts";
import { zh } from "./zh.ts";

/**
 * In falling precedence: where a line fits rows of two tables, that of the first counts. Rows of different kinds do not depend
 * on this order; which kind of them counts is said where they are read.
 */
export const TABLES: readonly LanguageTable[] = [
  en,
  de,
  lb,
  fr,
  es,
  pt,
  ca,
  gl,
  it,
  ro,
  nl,
  af,
  da,
  no,
  sv,
  is,
  fi,
  et,
  lv,
  lt,
  pl,
  cs,
  cy,
  sk,
  sl,
  hr,
  sr,
  hu,
  el,
  bg,
  ru,
  uk,
  tr,
  ar,
  fa,
  ps,
  ur,
  he,
  hi,
  ne,
  bn,
  ta,
  te,
  ja,
  ko,
  zh,
  sw,
  id,
  ms,
  fil,
  vi,
  th,
  hy,
  ka,
  gu,
  pa,
  kn,
  ml,
  si,
  lo,
  km,
  my,
  am,
  ky,
  tk,
  sq,
  und,
];

/** The table of a language by its tag (BCP 47), or by its primary subtag. */
export function tableFor(language: string | undefined): LanguageTable | undefined {
  const primary = language?.split("-")[0];
  return TABLES.find(({ tag }) => tag === primary);
}

/** What all tables have in a part, in the order of the tables. */
export function rowsOf<Row>(part: (table: LanguageTable) => readonly Row[] | undefined): Row[] {
  return TABLES.flatMap((table) => part(table) ?? []);
}

/** The words of a part of all tables, each once: languages may share them. */
export function wordsOf(part: (table: LanguageTable) => Words | undefined): string[] {
  return [...new Set(rowsOf(part))];
}

/** Any of the words of a part of all tables, as the source of a pattern. */
export function anyWord(part: (table: LanguageTable) => Words | undefined): string {
  return `(?:${wordsOf(part).join("|")})`;
}
