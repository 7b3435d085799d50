/** German phrases of a page's furniture. */
import type { FurnitureWords } from "./furniture-table.ts";
import { words } from "./word-lists.ts";

export const furniture: FurnitureWords = {
  continued: words`fortsetzung (?:auf|von|siehe) | weiter auf | fortgesetzt auf`,
  pageNumber: words`seite | s\.`,
  closing: words`
    mehr zum thema | weitere artikel | weitere themen | weitere meldungen | weitere nachrichten | mehr themen |
    das könnte sie auch interessieren | das könnte dich auch interessieren | auch interessant | lesen sie auch |
    lesen sie hier | meistgelesen | meist gelesen | meistgelesene artikel | am meisten gelesen | beliebt |
    top-themen | topthemen | ihr kommentar | neueste artikel | neueste meldungen | neueste |
    newsletter abonnieren | mehr aus | themen | schlagworte | schlagwörter | stichworte | impressum |
    datenschutz | kontakt | verwandte themen | verwandte artikel | ähnliche artikel |
    empfehlungen der redaktion | empfehlungen | empfohlen | mehr nachrichten | zur startseite | nach oben |
    seite teilen | artikel teilen | teilen sie diesen artikel | über die autor:in | über die autor*in |
    über die autoren | anzeigen | services | service | quellen | quelle | aktuelles | aktuell | jetzt lesen |
    mehr lesen | vielen dank für ihr interesse | agb | nutzungsbedingungen | folgen sie uns | folge uns |
    passend dazu | zum thema | thema | auch interessant für sie | verwendete quellen | transparenzhinweis |
    bilder | mehr von | meistkommentiert | dossier | sendung | über dieses thema berichtete | mehr dazu |
    weiterlesen | kommentieren | ergänzungen | top-artikel | tipps der redaktion | lesen sie mehr zum thema |
    in anderen medien | unsere empfehlung | unsere empfehlungen | stories | ressorts`,
  ending: words`
    kommentare | kommentar schreiben | kommentar verfassen | leserkommentare | diskutieren sie mit |
    vorheriger artikel | nächster artikel | über den autor | über die autorin | ihre meinung`,
  aside: words`
    anzeige | werbung | teilen | merken | drucken | anhören | vorlesen | feedback | schließen | mehr | weniger |
    mehr anzeigen | link kopieren | link wurde kopiert | artikel drucken | artikel anhören | artikel vorlesen |
    abonnieren | anmelden | registrieren | zum hauptinhalt | zum inhalt springen | bildbeitrag | bild |
    bildergalerie | zurück | weiter | suche | suchen | menü | startseite | empfohlener externer inhalt |
    externer inhalt | externe inhalte anzeigen | inhalt anzeigen | artikel merken | folgen | speichern |
    per mail teilen | per e-mail teilen | auf facebook teilen | auf x teilen | auf twitter teilen |
    per whatsapp teilen | lesezeichen | quelle anzeigen | schriftgröße anpassen! | passend zum thema |
    kopiere den aktuellen link | zum newsletter | zur übersicht | vergrößern | bild vergrößern | galerie`,
  endingLeads: [
    {
      pattern: /^\d{1,5} (?:kommentare?|ergänzungen)$/,
      example: "8 Kommentare",
      unlike: "8 Kommentare wurden in der Anhörung verlesen",
    },
    {
      pattern: /^kommentare ?\(?\d{1,5}\)?$/,
      example: "Kommentare (12)",
      unlike: "Kommentare 12 Fischer schrieben dem Rat",
    },
  ],
  closingLeads: [
    {
      pattern: /^mehr (?:aus|zu|von|über|zum)(?!\p{L})/u,
      heading: true,
      example: "Mehr aus Sport",
      unlike: "Mehr zu sagen hatte der Rat nicht.",
    },
    {
      pattern: /^(?:weitere (?:artikel|meldungen|themen|nachrichten)|alles (?:zu|zum|über))(?!\p{L})/u,
      heading: true,
      example: "Alles zum Hafen",
      unlike: "Alles zu seiner Zeit, sagte der Kapitän.",
    },
  ],
  signedLeads: words`
    auch interessant: | mehr zum thema: | mehr dazu: | passend dazu: | dazu auch: | weiterlesen:`,
  leadsAway: words`
    lesen sie auch | lesen sie hier | lesen sie dazu | lesen sie mehr | lies auch | hier lesen sie | siehe auch`,
  openLeads: [
    {
      lead: "mehr aus",
      example: "Mehr aus der Region",
      unlike: "Mehr aus Sorge als aus Überzeugung stimmte der Rat zu.",
    },
  ],
  ofThePage: words`unsere[nrms]?`,
  counters: words`kommentare? | ergänzungen | min\.?(?:ute[ns]?)?(?: lesezeit)?`,
  readingTimes: words`lesezeit | lesedauer`,
  minutes: words`minuten`,
  countOf: words`von`,
};
