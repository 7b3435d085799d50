/** Polish. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const pl: LanguageTable = {
  tag: "pl",
  dates: {
    published: words`opublikowano | data publikacji | publikacja`,
    updated: words`zaktualizowan[oy] | aktualizacja | ostatnia modyfikacja`,
    dated: words`data`,
  },
  times: {
    before: words`o | godz\.`,
  },
  bylines: {
    leads: [
      {
        rule: "byline-interview",
        pattern: /^(?:rozmawia(?:ł|ła|li)?|wywiad przeprowadził[ai]?)\s:?\s?(?=\S)/i,
        example: "Rozmawiała Anna Kowalska",
      },
    ],
    sources: words`źródło`,
    labels: words`autor(?:ka)? | autorzy | tekst | reporterka`,
    and: words`i`,
    inPlace: words`w`,
    offices: words`dziennikarz | dziennikarka | redaktor(?:ka)?`,
    desks: words`grupa | wydawnictwo | z o\.?o`,
    biography: words`jest`,
    others: words`(?:\d{1,3} )?in(?:ni|nych)`,
    toldTo: words`spisał(?:a)? | notował(?:a)? | wysłuchał(?:a)?`,
    writing: words`tekst(?:y)?`,
    otherCrafts: words`zdjęcia | fot\. | fotografie | ilustracje`,
    ownReporters: words`od (?:naszego|własnego) (?:\p{L}{2,14} )?(?:korespondenta|wysłannika)`,
    editors: words`redaktor prowadzący | redakcja | oprac\.`,
  },
  captions: {
    credits: words`zdj | fot`,
  },
  headlines: {
    joining: words`do | i | na | o | od | po | pod | przez | w | we | z | za | ze`,
    breadcrumb: words`strona główna`,
  },
  furniture: {
    continued: words`dokończenie (?:na|ze) | ciąg dalszy (?:na|ze)`,
    pageNumber: words`str\. | strona`,
    closing: words`
      czytaj także | czytaj też | zobacz także | zobacz też | przeczytaj także | najczęściej czytane |
      najpopularniejsze | polecane | podobne artykuły | tagi | więcej`,
    ending: words`komentarze | dodaj komentarz | wszystkie komentarze`,
    aside: words`
      reklama | udostępnij | drukuj | czytaj więcej | zamknij | zaloguj się | posłuchaj | zapisz |
      dalszy ciąg materiału pod wideo`,
    leadsAway: words`czytaj także | czytaj też | zobacz też`,
  },
  notes: [
    {
      kind: "correction",
      words: words`sprostowanie`,
      example: "Sprostowanie: Rok traktatu był błędny.",
    },
  ],
  newspapers: {
    namesFirst: words`gazeta | dziennik | kurier | głos`,
    headNamesFirst: words`kuryer`,
    issue: words`nr\.? | rok`,
    page: words`s\. | str\.`,
    from: words`źródło`,
  },
  periods: {
    spring: words`wiosna`,
    summer: words`lato`,
    autumn: words`jesień`,
    winter: words`zima`,
    until: words`do | i`,
    issue: words`numer | wydanie`,
  },
  publishers: {
    rightsReserved: words`wszelkie prawa`,
  },
  otherPages: [
    {
      kind: "browser-check",
      pattern:
        /^(?:chwileczkę|jeszcze chwil(?:a|kę)|(?:potwierdź|zweryfikuj),? że jesteś człowiekiem|sprawdzanie przeglądarki|odmowa dostępu)(?:…|\.{1,3}|[.!]|\s?[|·–—:(-].{0,60})?$/iu,
      example: "Chwileczkę…",
      unlike: "Chwileczkę trwała cisza w porcie",
    },
    {
      kind: "error-page",
      pattern:
        /^(?:(?:błąd:? )?(?:40[034]|410|50[0234])\b.{0,12}(?:błąd|nie znaleziono)|błąd (?:404|403|500)|(?:nie znaleziono (?:takiej )?strony|strona (?:nie (?:została znaleziona|istnieje)|nieznaleziona)|strony nie znaleziono))(?:…|\.{1,3}|[.!]|\s?[|·–—:(-].{0,60})?$/iu,
      example: "Nie znaleziono strony",
      unlike: "Nie znaleziono winnych pożaru",
    },
    {
      kind: "consent-page",
      pattern:
        /^(?:zanim przejdziesz do .{1,40}|(?:dbamy|szanujemy) (?:o )?twoją prywatność|cenimy (?:twoją|państwa) prywatność)[.!]?$/iu,
      example: "Szanujemy Twoją prywatność",
      unlike: "Zanim statek wypłynął, rybacy się modlili",
    },
  ],
};
