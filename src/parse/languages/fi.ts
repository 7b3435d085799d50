/** Finnish. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const fi: LanguageTable = {
  tag: "fi",
  calendar: {
    julianUntil: "1753-02-17",
  },
  dates: {
    forms: [
      {
        name: "day-stroke-month",
        form: String.raw`{day}/{number}[ -]\s?{year}`,
        example: "4/8 2024",
      },
    ],
    beforeMonth: words`p\. | p:nä`,
    published: words`julkaistu`,
    updated: words`päivitetty | muokattu`,
  },
  times: {
    before: words`klo`,
  },
  bylines: {
    labels: words`kirjoittaja | toimittaja | teksti | haastattelu`,
    and: words`ja`,
    offices: words`toimittaja`,
    writing: words`teksti(?:t)?`,
    otherCrafts: words`kuva(?:t)? | valokuva(?:t)? | kuvitus | grafiikka`,
    ownReporters: words`omalta kirjeenvaihtajalta(?:mme)? | kirjeenvaihtajaltamme`,
  },
  captions: {
    credits: words`kuva`,
  },
  headlines: {
    dashQuotes: true,
    breadcrumb: words`etusivu`,
  },
  furniture: {
    continued: words`jatkuu`,
    pageNumber: words`sivu(?:lla)? | s\.`,
    closing: words`
      lue myös | lue lisää | luetuimmat | uutiskirje | aiheet | uusimmat | lisää aiheesta`,
    ending: words`kommentit`,
    aside: words`mainos | jaa | tulosta | sulje | tilaa | kirjaudu | kuuntele | tallenna`,
    leadsAway: words`lue myös`,
  },
  notes: [
    {
      kind: "correction",
      words: words`oikaisu`,
      example: "Oikaisu: Sopimuksen vuosi oli väärä.",
    },
  ],
  newspapers: {
    names: words`(?:\p{L}{3,16})?(?:sanomat|lehti|uutiset)`,
    headNames: words`sanomia`,
    issue: words`n:o`,
    page: words`s\. | sivu`,
  },
  periods: {
    spring: words`kevät`,
    summer: words`kesä`,
    autumn: words`syksy`,
    winter: words`talvi`,
    week: words`viikko | vk`,
    issue: words`numero`,
  },
};
