/** Bulgarian. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const bg: LanguageTable = {
  tag: "bg",
  calendar: {
    julianUntil: "1916-03-31",
  },
  dates: {
    published: words`публикуван[оа](?: на)?`,
    updated: words`обновен[оа] | последна промяна | актуализиран[оа]`,
    dated: words`дата`,
    yearMark: words`г\.`,
  },
  times: {
    before: words`в`,
    after: words`ч\.`,
  },
  bylines: {
    labels: words`автор(?:и)? | текст`,
    and: words`и`,
    ownReporters: words`от наш(?:ия)? кореспондент`,
    editors: words`редактор`,
  },
  furniture: {
    closing: words`
      още по темата | свързани статии | най-четени | най-нови | коментари | тагове | още новини`,
    aside: words`реклама | сподели | отпечатай | прочети повече | затвори | вход`,
  },
};
