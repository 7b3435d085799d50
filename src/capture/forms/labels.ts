/** What labels mean in any form, in the languages in which databases, clippers and people write them. */
import type { Form, Meaning } from "./form.ts";

/** Names in lower case, separated by strokes. A name in two rows belongs to the first. */
const LABELS: { readonly [M in Meaning]?: string } = {
  title:
    "title|headline|heading|article title|document title|titel|überschrift|schlagzeile|titre|título|titulo|titolo|titular|rubrik|" +
    "tytuł|başlık|заголовок|название|見出し|タイトル|題名|标题|標題|題目|제목|기사제목|العنوان",
  dek: "subtitle|subhead|sub-headline|standfirst|highlight|deck|untertitel|dachzeile|sous-titre|chapeau|subtítulo|sottotitolo|副标题|副標題|부제목",
  authors:
    "author|authors|author(s)|byline|by-line|author/byline|reporter|writer|written by|autor|autoren|autor:in|verfasser|verfasserin|" +
    "auteur|auteurs|auteur(s)|autora|autores|autore|autori|författare|forfatter|yazar|автор|авторы|著者|筆者|執筆者|記者|作者|记者|기자|글쓴이|الكاتب",
  date:
    "publication date|date published|published|published on|pub date|pubdate|issue date|date of publication|published date|" +
    "erscheinungsdatum|erschienen|erschienen am|veröffentlicht|veröffentlicht am|veröffentlichungsdatum|date de publication|publié le|" +
    "paru le|fecha de publicación|publicado|publicado el|data di pubblicazione|data de publicação|掲載日|掲載日付|発行日|発行年月日|" +
    "出版日期|发表日期|發表日期|发布日期|发布时间|게재일|게재일자|발행일|дата публикации|опубликовано",
  day: "date|datum|fecha|data|dato|日付|日期|날짜|일자|дата|tarih|التاريخ",
  updated:
    "updated|last updated|updated on|modified|aktualisiert|mis à jour|actualizado|aggiornato|更新|更新日|更新时间|수정일",
  source:
    "publication|publication title|publication name|newspaper|newspaper title|journal|source title|title of newspaper|zeitung|quelle|" +
    "publikation|publikationstitel|titre de la publication|nom de la publication|périódico|diario|medio|publicación|testata|giornale|" +
    "掲載紙|媒体名|新聞名|媒体|報紙|报纸名称|报纸|언론사|매체|매체명|издание|газета",
  "address-or-source": "source|fuente|fonte|出典|来源|來源|출처|источник|المصدر",
  agency: "agency|news agency|wire|nachrichtenagentur|agence|agencia|agenzia|通信社",
  "section-and-page": "section|ressort|rubrique|sección|seccion|sezione|seção|面名|版面|版次|지면|면",
  page: "page|pages|first page|start page|pg|page number|page(s)|seite|seiten|página|páginas|pagina|pagine|ページ|頁|页码|頁碼|쪽",
  edition: "edition|ausgabe|édition|edición|edizione|edição|朝夕刊|版|발행판",
  dateline: "dateline|place|location of report|ortsmarke",
  language: "language|language of publication|sprache|langue|idioma|lingua|言語|语言|語言|언어",
  url: "url|source url|source-url|source_url|permalink|link|web address|original url|original|canonical|address|adresse|dirección|网址|原文链接|原文|링크",
  rights: "copyright|rights|urheberrecht|droits d'auteur|derechos|版权|版權|著作権|저작권",
  caption: "graphic|graphics|caption|photo caption|bildunterschrift|légende",
  text: "full text|fulltext|text|body|article text|article|lead paragraph|volltext|texte intégral|texte|texto|texto completo|testo|本文|正文|全文|본문|내용",
  apart:
    "load-date|load date|loaddate|length|publication-type|publication type|word count|words|wordcount|wörter|type|document type|" +
    "source type|subject|subjects|keywords|keyword|tags|tag|topics|categories|category|classification|company|companies|organization|" +
    "person|people|geographic|location|locations|industry|state|city|country|country of publication|place of publication|publisher|" +
    "issn|isbn|issn-l|accession number|document id|proquest document id|document url|document number|record|record number|record id|" +
    "database|links|abstract|last updated in database|accessed|access date|date accessed|retrieved|retrieved on|clipped|clipped on|" +
    "date clipped|saved|saved on|date saved|saved from|created|created at|date created|added|date added|captured|imported|downloaded|" +
    "download date|notes|publication year|year|volume|issue|volume/issue|readability|lexile|article identifier|page identifier|" +
    "abgerufen|abgerufen am|abgerufen von|zugriff|zugriff am|gespeichert|gespeichert am|länge|umfang|consulté le|consulté|nombre de mots|" +
    "consultado|consultado el|consultato|palabras|mots|文字数|字数|字數|글자수|검색일|閲覧日|アクセス日|访问日期|id|uuid|aliases|alias|cssclass|" +
    "latitude|longitude|altitude|completed?|due|description|excerpt|summary|zusammenfassung|résumé|resumen|schlagwörter|mots-clés",
};

/** What labels mean in a form; without one, in any. */
export function meaningsOf(form?: Form): ReadonlyMap<string, Meaning> {
  const known = form ? byForm.get(form) : GENERAL;
  if (known) return known;
  const all = new Map(GENERAL);
  add(all, form?.labels ?? {}, true);
  if (form) byForm.set(form, all);
  return all;
}

function add(to: Map<string, Meaning>, rows: { readonly [M in Meaning]?: string }, over: boolean): void {
  for (const [meaning, names] of Object.entries(rows))
    for (const name of names.split("|")) if (over || !to.has(name)) to.set(name, meaning as Meaning);
}

const GENERAL = new Map<string, Meaning>();
add(GENERAL, LABELS, false);
const byForm = new WeakMap<Form, ReadonlyMap<string, Meaning>>();

/** A line as a label and what stands beside it. */
/** Words before the name of a writer, where no label is: `By Mara Quillfeather`. For patterns, in small letters. */
export const BEFORE_WRITER = "by|von|par|por|di|door|av";

export interface Labelled {
  /** As printed: `BYLINE`. */
  label: string;
  value: string;
}

/** `Label: value`, `Label<tab>value`, `【Label】value`, `**Label:** value`; the value may be empty. */
export function labelOf(line: string): Labelled | undefined {
  const text = line.trim();
  // Most lines are none, as their first signs tell.
  if (!LABEL_SIGN.test(text.slice(0, LONGEST_LABEL))) return undefined;
  const match = AFTER_COLON.exec(text) ?? IN_BRACKETS.exec(text) ?? BEFORE_TAB.exec(text);
  if (!match) return undefined;
  const [, label = "", value = ""] = match;
  return { label: label.trim(), value: value.trim() };
}

/** What every label has among its first characters. */
const LABEL_SIGN = /[:：\t【［■◆]/;
const LONGEST_LABEL = 64;

const AFTER_COLON =
  /^(?:\*\*|__)?([\p{L}][\p{L}\p{M}\d ()/'’_-]{0,38}?)\s{0,3}(?:[:：](?:\*\*|__)?|(?:\*\*|__)[:：])(?!\/\/)(.{0,4000})$/u;
const IN_BRACKETS = /^[【［■◆]\s{0,2}([\p{L}][\p{L}\d ]{0,15})\s{0,2}[】］：:](.{0,4000})$/u;
const BEFORE_TAB = /^([\p{L}][\p{L}\p{M} ()/'’-]{0,38})\t\s{0,20}(\S.{0,4000})$/u;
