/** Russian. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const ru: LanguageTable = {
  tag: "ru",
  calendar: {
    months: { генваря: 1, іюня: 6, іюнь: 6, іюля: 7, іюль: 7 },
    weekdays: { понедѣльникъ: 1, вторникъ: 2, четвергъ: 4, воскресеніе: 0, воскресенье: 0 },
    julianUntil: "1918-01-31",
  },
  dates: {
    published: words`опубликован[оа] | дата публикации`,
    updated: words`обновлен[оа] | обновлён | изменен[оа]`,
    dated: words`дата`,
    relative: words`\d{1,3} \p{L}{1,20} назад | вчера | сегодня`,
    ordinals: words`-го`,
    yearMark: words`г\. | года`,
  },
  times: {
    before: words`в`,
    after: words`ч\.`,
  },
  bylines: {
    leads: [
      {
        rule: "byline-interview",
        pattern: /^(?:беседовал[аи]?|интервью (?:вел|вела|провел|провела|взял|взяла))\s:?\s?(?=\S)/iu,
        example: "Беседовала Анна Иванова",
      },
    ],
    labels: words`автор(?:ы)? | автор текста | текст`,
    alone: words`автор`,
    and: words`и`,
    beforeAgency: words`источник`,
    offices: words`корреспондент | журналист | обозреватель | редактор`,
    desks: words`редакция`,
    others: words`др(?:угие|\.)`,
    toldTo: words`записал(?:а)?`,
    writing: words`текст`,
    otherCrafts: words`фото(?:графии)? | иллюстрации | видео`,
    ownReporters: words`
      от (?:нашего|собственного|специального) (?:\p{L}{2,14} )?корр(?:еспондента|\.) |
      (?:наш|соб\.|собственный|специальный) корр(?:еспондент|\.)`,
    editors: words`редактор | выпускающий редактор`,
  },
  captions: {
    credits: words`фото | коллаж | иллюстрация`,
    sources: words`источник:`,
  },
  headlines: {
    joining: words`в | во | для | до | за | и | из | к | на | о | об | от | по | при | с | со | у`,
    breadcrumb: words`главная`,
  },
  furniture: {
    continued: words`продолжение (?:на|со) | окончание (?:на|со)`,
    pageNumber: words`стр\. | страница`,
    closing: words`
      читайте также | читать также | по теме | материалы по теме | популярное | самое читаемое |
      новости партнеров | новости партнёров | теги | темы | последние новости | другие новости |
      лента новостей | рекомендуем | подписаться | ещё | еще | все новости | главное | поделиться`,
    ending: words`комментарии`,
    aside: words`
      реклама | распечатать | читать далее | закрыть | войти | слушать | сохранить | ссылка скопирована |
      скопировать ссылку | на эту тему`,
    signedLeads: words`читайте:`,
    leadsAway: words`читайте также | читайте по теме | смотрите также`,
    openLeads: [
      {
        lead: "читать также",
        example: "Читать также: Порт ждёт",
        unlike: "Читать также умели немногие рыбаки.",
      },
    ],
  },
  notices: [
    {
      name: "copyright",
      longest: 1200,
      pattern: /все права защищены|разрешения редакции/i,
      example: "Все права защищены.",
      unlike: "Суд защитил права жителей острова.",
    },
  ],
  notes: [
    {
      kind: "editors-note",
      words: words`от редакции | примечание редакции`,
      example: "От редакции: текст вышел зимой.",
    },
    {
      kind: "correction",
      words: words`уточнение | исправление`,
      example: "Уточнение: год договора был указан неверно.",
    },
  ],
  newspapers: {
    names: words`газета | ведомости | известия | вестник | (?:\p{L}{3,20})?правда`,
    headNames: words`листок | листокъ | вестникъ | вѣстникъ | вѣдомости | извѣстія`,
    issue: words`цена | цѣна`,
    page: words`с\. | стр\.`,
    from: words`источник`,
  },
  periods: {
    spring: words`весна`,
    summer: words`лето`,
    autumn: words`осень`,
    winter: words`зима`,
    until: words`по | и`,
    issue: words`номер | выпуск`,
  },
  publishers: {
    rightsReserved: words`все права`,
  },
};
