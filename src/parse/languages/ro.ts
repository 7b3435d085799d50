/** Romanian. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const ro: LanguageTable = {
  tag: "ro",
  calendar: {
    julianUntil: "1919-03-31",
  },
  dates: {
    published: words`publicat(?: la| în)? | data publicării`,
    updated: words`actualizat(?: la)? | ultima actualizare | modificat`,
    dated: words`data`,
  },
  times: {
    before: words`ore`,
  },
  bylines: {
    biography: words`este`,
    leads: [
      {
        rule: "byline-romanian",
        pattern: /^(?:scris de|de)\s:?\s?(?=\p{Lu})/iu,
        example: "de Ioana Popescu",
        language: "ro",
      },
    ],
    labels: words`autori | redactor | text | scris de`,
    writing: words`text`,
    otherCrafts: words`foto(?:grafii)?`,
    ownReporters: words`de la (?:corespondentul|trimisul) nostru(?: special)?`,
    editors: words`editor | redactor-șef`,
  },
  furniture: {
    closing: words`
      citește și | citeste si | cele mai citite | știri similare | articole similare | comentarii | etichete |
      ultimele știri | urmărește-ne | din aceeași secțiune | recomandări`,
    aside: words`
      publicitate | distribuie | printează | citește mai mult | închide | abonează-te | autentificare`,
    openLeads: [
      {
        lead: "citește și",
        example: "Citește și Portul așteaptă",
        unlike: "Citește și scrie de la cinci ani, spune mama lui.",
      },
    ],
  },
  newspapers: {
    namesFirst: words`ziarul | gazeta | jurnalul`,
  },
  publishers: {
    rightsReserved: words`toate drepturile`,
  },
};
