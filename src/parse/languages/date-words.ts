/** The words by which a page says what a date beside them means. */
export interface DateLabel {
  rule: string;
  meaning: "published" | "updated" | "other";
  pattern: RegExp;
  example: string;
}

/** What pages print beside the day of a change, per language. Found within longer words too. */
const UPDATED: Readonly<Record<string, string>> = {
  en: "last[ -](?:updated?|modified|edited|changed)|updated?(?: on| at)?|modified(?: on)?|edited|corrected|revised",
  de: "aktualisiert|aktualisierung|zuletzt (?:geändert|bearbeitet)|geändert|letztes update|(?<!\\p{L})stand(?!\\p{L})",
  lb: "aktualiséiert",
  fr: "mis à jour(?: le)?|mise à jour|modifié(?: le)?",
  es: "actualizad[oa](?: a las| el)?|(?:última )?actualización|modificad[oa]",
  pt: "atualizad[oa](?: em)?|atualização|atualizada às",
  ca: "actualitzat",
  gl: "actualizado",
  it: "aggiornat[oa](?: il| alle)?|aggiornamento|ultimo aggiornamento|ultima modifica",
  ro: "actualizat(?: la)?|ultima actualizare|modificat",
  nl: "bijgewerkt|laatste update|gewijzigd|aangepast",
  af: "opgedateer",
  da: "opdateret",
  no: "oppdatert|sist oppdatert",
  sv: "uppdaterad|senast uppdaterad",
  is: "uppfært",
  fi: "päivitetty|muokattu",
  et: "uuendatud|muudetud",
  lv: "atjaunin[āa]ts|papildināts",
  lt: "atnaujinta|papildyta",
  pl: "zaktualizowan[oy]|aktualizacja|ostatnia modyfikacja",
  cs: "aktualizováno|aktualizace|upraveno",
  sk: "aktualizované",
  sl: "posodobljeno|osveženo",
  hr: "ažurirano|zadnja izmjena|izmijenjeno",
  sr: "ажурирано|измењено",
  hu: "frissítve|módosítva",
  el: "(?:τελευταία )?ενημέρωση|ενημερώθηκε",
  bg: "обновен[оа]|последна промяна|актуализиран[оа]",
  ru: "обновлен[оа]|обновлён|изменен[оа]",
  uk: "оновлено|змінено",
  tr: "güncelleme(?: tarihi)?|güncellenme|güncellendi|son güncelleme",
  ar: "آخر تحديث|تحديث|حُدّث|تم التحديث",
  fa: "به[‌ ]روز ?رسانی|آخرین ویرایش",
  ur: "اپ ڈیٹ|آخری تدوین",
  he: "עודכן|עדכון אחרון",
  hi: "अपडेटेड|अपडेट|अद्यतन",
  bn: "আপডেট|হালনাগাদ|সর্বশেষ আপডেট",
  ta: "புதுப்பிக்கப்பட்டது|அப்டேட்",
  te: "నవీకరించబడింది",
  ja: "最終更新|更新",
  ko: "최종수정|수정|업데이트",
  zh: "更新时间|更新時間|更新于|更新於|最后更新|最後更新",
  sw: "ilisasishwa|imesasishwa|imeboreshwa",
  id: "diperbarui|diperbaharui|pembaruan",
  ms: "kemas kini|dikemas ?kini",
  fil: "na-update|inupdate",
  vi: "cập nhật",
  th: "ปรับปรุง|อัปเดต|อัพเดต|แก้ไขล่าสุด",
};

/** What pages print beside the day of publication: words that say so wherever they stand. */
const PUBLISHED: Readonly<Record<string, string>> = {
  en: "(?:first |originally )?published(?: on| at)?|posted(?: on| at)?|publish date|publication date|date posted",
  de: "veröffentlicht(?: am)?|erschienen(?: am)?|erstellt(?: am)?|publiziert(?: am)?",
  lb: "publizéiert|verëffentlecht",
  fr: "publié(?:e)?(?: le)?|paru le|mis en ligne",
  es: "publicado(?: el)?|publicación|publicada",
  pt: "publicad[oa](?: em)?|publicação",
  ca: "publicat",
  it: "pubblicat[oa](?: il)?|pubblicazione",
  ro: "publicat(?: la| în)?|data publicării",
  nl: "gepubliceerd(?: op)?|geplaatst",
  af: "gepubliseer",
  da: "publiceret|offentliggjort|udgivet",
  no: "publisert",
  sv: "publicerad",
  is: "birt",
  fi: "julkaistu",
  et: "avaldatud|lisatud",
  lv: "publicēts|publicēta",
  lt: "paskelbta|publikuota|skelbta",
  pl: "opublikowano|data publikacji|publikacja",
  cs: "publikováno|vydáno|zveřejněno",
  sk: "publikované|uverejnené|zverejnené",
  sl: "objavljeno",
  hr: "objavljeno",
  sr: "објављено",
  hu: "megjelent|közzétéve|publikálva",
  el: "δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε|ημερομηνία δημοσίευσης",
  bg: "публикуван[оа](?: на)?",
  ru: "опубликован[оа]|дата публикации",
  uk: "опубліковано|дата публікації",
  tr: "yayınlanma(?: tarihi)?|yayınlandı|yayın tarihi|giriş tarihi|oluşturulma(?: tarihi)?",
  ar: "نُشر|نشر|تاريخ النشر",
  fa: "تاریخ انتشار|منتشر شده|انتشار",
  ur: "شائع|تاریخ اشاعت",
  he: "פורסם|תאריך פרסום",
  hi: "प्रकाशित|पब्लिश्ड",
  bn: "প্রকাশিত|প্রকাশ",
  ta: "வெளியிடப்பட்டது|பதிவு செய்த நாள்",
  te: "ప్రచురించబడింది",
  ja: "公開|掲載|配信",
  ko: "기사입력|입력",
  zh: "发布时间|發布時間|发布于|發佈|发表于|发表|發表",
  sw: "imechapishwa|ilichapishwa",
  id: "dipublikasikan|diterbitkan|tayang",
  ms: "diterbitkan|disiarkan",
  fil: "inilathala",
  vi: "đăng lúc|ngày đăng|xuất bản|đăng",
  th: "เผยแพร่|ตีพิมพ์|วันที่โพสต์",
};

/**
 * Words for a date of any kind, which beside the headline is the day of publication. In the foot of a Korean page, `등록` is the
 * day on which the paper was registered.
 */
const DATED = String.raw`(?<!\p{L})(?:pub)?(?:date|issued|created|released|fecha|data|giriş|дата)|発行|등록|승인|발행`;

function wordsOf(table: Readonly<Record<string, string>>): string {
  return Object.values(table).join("|");
}

/** Looked for just before a date, or after it (`2 April 2024 veröffentlicht`); the nearest one counts. */
export const DATE_LABELS: readonly DateLabel[] = [
  {
    rule: "updated-word",
    meaning: "updated",
    pattern: new RegExp(wordsOf(UPDATED), "giu"),
    example: "Last updated 3 May 2024",
  },
  {
    rule: "published-word",
    meaning: "published",
    pattern: new RegExp(`${wordsOf(PUBLISHED)}|${DATED}`, "giu"),
    example: "Posted on : 2021-01-22 17:32 KST",
  },
];

/** A word that says of publication wherever it stands, as a word of its own. */
export const PUBLISHED_WORD = new RegExp(String.raw`(?<!\p{L})(?:${wordsOf(PUBLISHED)})(?!\p{L})`, "iu");

/** Words that make a date something else than the article's own: an event, a copyright, an appointment. */
export const OTHER_DATES =
  /(?:©|copyright|\(c\)\s|all rights reserved|file[ -]photo|archiv(?:bild|foto)|\bborn\b|\bdied\b|geboren|gestorben|expires?|valid (?:until|through)|deadline|ends? (?:on )?|starts? (?:on )?|release date|season|airs?|premiere|print edition of|ausgabe vom|édition du|edición impresa del|accessed|retrieved|founded|est\.|since|seit|depuis|desde|dal)/iu;

/** Words for a time that has meaning only on the day of reading. */
export const RELATIVE_TIME =
  /(?:^|[^\p{L}])(?:(?:\d{1,3}|an?|one|two|three|few) ?(?:s|m|h|d|w|y|mo|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?)\.? ?(?:ago)?$|\d{1,3} ?(?:minutes?|hours?|days?|weeks?|months?|years?) ago|just now|yesterday|(?<!\b(?:usa|india|russia|world|business|christianity) )today|vor \d{1,3} (?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)|gestern|heute|il y a \d{1,3} \p{L}{1,20}|hier|aujourd'hui|hace \d{1,3} \p{L}{1,20}|ayer|hoy|há \d{1,3} \p{L}{1,20}|\d{1,3} \p{L}{1,20} fa|ieri|oggi|for \d{1,3} \p{L}{1,20} siden|i går|för \d{1,3} \p{L}{1,20} sedan|\d{1,3} \p{L}{1,20} назад|вчера|сегодня|\d{1,3} \p{L}{1,20} önce|dün|\d{1,3}\s?(?:分|時間|日|週間|か月|年)前|\d{1,3}\s?(?:분|시간|일|주|개월|년) ?전|\d{1,3}(?:分钟|小时|天)前|क्षण पहले|घंटे पहले|घंटा पहले)/iu;
