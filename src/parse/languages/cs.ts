/** Czech. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const cs: LanguageTable = {
  tag: "cs",
  dates: {
    published: words`publikováno | vydáno | zveřejněno`,
    updated: words`aktualizováno | aktualizace | upraveno`,
  },
  bylines: {
    leads: [
      {
        rule: "byline-interview",
        pattern: /^(?:rozhovor vedl[ai]?|ptal[ai]? se)\s:?\s?(?=\S)/i,
        example: "Rozhovor vedla Jana Nováková",
      },
    ],
    labels: words`autor(?:ka|i)? | text | reporter(?:ka)?`,
    inPlace: words`v`,
    offices: words`reportér(?:ka)? | redaktor(?:ka)?`,
    writing: words`text`,
    otherCrafts: words`fotografie | fota?`,
    ownReporters: words`od našeho (?:\p{L}{2,14} )?(?:zpravodaje|dopisovatele)`,
    editors: words`editor(?:ka)?`,
  },
  captions: {
    credits: words`foto`,
  },
  headlines: {
    breadcrumb: words`domů`,
  },
  furniture: {
    continued: words`pokračování (?:na|ze)`,
    pageNumber: words`strana | str\.`,
    closing: words`
      čtěte také | související články | nejčtenější | diskuse | komentáře | témata | další články`,
    aside: words`
      reklama | inzerce | sdílet | vytisknout | číst dále | zavřít | přihlásit se | předplatit`,
    leadsAway: words`čtěte také`,
  },
  newspapers: {
    names: words`noviny | deník | \p{L}{3,8}listy`,
    headNames: words`listy`,
    issue: words`č\. | ročník`,
    page: words`s\. | str\.`,
  },
  publishers: {
    rightsReserved: words`všechna práva`,
  },
};
