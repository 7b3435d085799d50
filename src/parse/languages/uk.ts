/** Ukrainian. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const uk: LanguageTable = {
  tag: "uk",
  calendar: {
    julianUntil: "1918-01-31",
  },
  dates: {
    published: words`опубліковано | дата публікації`,
    updated: words`оновлено | змінено`,
    dated: words`дата`,
    yearMark: words`р\. | року`,
  },
  times: {
    before: words`об?`,
  },
  bylines: {
    leads: [
      {
        rule: "byline-interview",
        pattern: /^(?:розмовля(?:в|ла|ли)|спілкува(?:вся|лася))\s:?\s?(?=\S)/iu,
        example: "Розмовляла Оксана Шевченко",
      },
    ],
    labels: words`автор(?:и)? | текст`,
    alone: words`автор`,
    and: words`та`,
    toldTo: words`записа(?:в|ла)`,
    otherCrafts: words`фото`,
    ownReporters: words`від нашого (?:власного )?кореспондента`,
    editors: words`редактор`,
  },
  captions: {
    credits: words`фото`,
  },
  headlines: {
    breadcrumb: words`головна`,
  },
  furniture: {
    closing: words`
      читайте також | читайте ще | популярне | теги | теми | останні новини | новини партнерів | усі новини |
      головне`,
    ending: words`коментарі`,
    aside: words`реклама | поділитися | читати далі | закрити | підписатися | увійти`,
    leadsAway: words`читайте також`,
  },
  newspapers: {
    names: words`вісті | вісник`,
  },
  publishers: {
    rightsReserved: words`усі права | всі права`,
  },
};
