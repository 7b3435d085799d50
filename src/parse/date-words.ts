/** The words by which a page says what a date beside them means. */
export interface DateLabel {
  rule: string;
  meaning: "published" | "updated" | "other";
  pattern: RegExp;
  example: string;
}

/** Looked for just before a date, or after it (`2 April 2024 veröffentlicht`); the nearest one counts. */
export const DATE_LABELS: readonly DateLabel[] = [
  {
    rule: "updated-word",
    meaning: "updated",
    pattern:
      /(?:last[ -](?:updated?|modified|edited|changed)|updated?(?: on| at)?|modified(?: on)?|edited|corrected|revised|aktualisiert|aktualisierung|zuletzt (?:geändert|bearbeitet)|geändert|letztes update|update(?:d)?|mis à jour(?: le)?|mise à jour|modifié(?: le)?|actualizad[oa](?: a las| el)?|modificad[oa]|atualizad[oa](?: em)?|aggiornat[oa](?: il)?|aggiornamento|ultimo aggiornamento|ultima modifica|bijgewerkt|laatste update|opdateret|oppdatert|sist oppdatert|uppdaterad|senast uppdaterad|päivitetty|uppfært|zaktualizowan[oy]|aktualizacja|aktualizováno|обновлен[оа]|изменено|оновлено|güncelleme|güncellenme|güncellendi|son güncelleme|अपडेटेड|अपडेट|更新|最終更新|수정|업데이트|최종수정|更新时间|ilisasishwa|diperbarui|آخر تحديث|تحديث)/giu,
    example: "Last updated 3 May 2024",
  },
  {
    rule: "published-word",
    meaning: "published",
    pattern:
      /(?:(?:first |originally )?published(?: on| at)?|posted(?: on| at)?|publish date|publication date|date posted|date|issued|created|released|veröffentlicht(?: am)?|erschienen(?: am)?|erstellt(?: am)?|publiziert(?: am)?|stand|publié(?:e)?(?: le)?|paru le|publicado(?: el| em)?|fecha|data|pubblicat[oa](?: il)?|gepubliceerd(?: op)?|geplaatst|publiceret|offentliggjort|publisert|publicerad|julkaistu|birt|opublikowano|data publikacji|publikováno|опубликован[оа]|дата публикации|опубліковано|yayınlanma(?: tarihi)?|yayınlandı|giriş(?: tarihi)?|oluşturulma(?: tarihi)?|प्रकाशित|公開|掲載|配信|発行|입력|등록|승인|기사입력|발행|发布时间|发表|imechapishwa|dipublikasikan|diterbitkan|نُشر|نشر|تاريخ النشر|đăng|ngày đăng)/giu,
    example: "Posted on : 2021-01-22 17:32 KST",
  },
];

/** Words that make a date something else than the article's own: an event, a copyright, an appointment. */
export const OTHER_DATES =
  /(?:©|copyright|\(c\)\s|all rights reserved|file[ -]photo|archiv(?:bild|foto)|\bborn\b|\bdied\b|geboren|gestorben|expires?|valid (?:until|through)|deadline|ends? (?:on )?|starts? (?:on )?|release date|season|airs?|premiere|accessed|retrieved|founded|est\.|since|seit|depuis|desde|dal)/iu;

/** Words for a time that has meaning only on the day of reading. */
export const RELATIVE_TIME =
  /(?:^|[^\p{L}])(?:(?:\d{1,3}|an?|one|two|three|few) ?(?:s|m|h|d|w|y|mo|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?)\.? ?(?:ago)?$|\d{1,3} ?(?:minutes?|hours?|days?|weeks?|months?|years?) ago|just now|yesterday|today|vor \d{1,3} (?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)|gestern|heute|il y a \d{1,3} \p{L}+|hier|aujourd'hui|hace \d{1,3} \p{L}+|ayer|hoy|há \d{1,3} \p{L}+|\d{1,3} \p{L}+ fa|ieri|oggi|for \d{1,3} \p{L}+ siden|i går|för \d{1,3} \p{L}+ sedan|\d{1,3} \p{L}+ назад|вчера|сегодня|\d{1,3} \p{L}+ önce|dün|\d{1,3}\s?(?:分|時間|日|週間|か月|年)前|\d{1,3}\s?(?:분|시간|일|주|개월|년) ?전|\d{1,3}(?:分钟|小时|天)前|क्षण पहले|घंटे पहले|घंटा पहले)/iu;
