/** German. */
import { furniture } from "./de-furniture.ts";
import { notices } from "./de-notices.ts";
import { DE_TERMS } from "./de-terms.ts";
import type { LanguageTable } from "./table.ts";
import { pattern, words } from "./word-lists.ts";

export const de: LanguageTable = {
  tag: "de",
  calendar: {
    regions: ["de-AT"],
    months: {
      feber: 2,
      mrz: 3,
      jenner: 1,
      hornung: 2,
      merz: 3,
      lenzmonat: 3,
      lenzmond: 3,
      ostermonat: 4,
      ostermond: 4,
      aprill: 4,
      wonnemonat: 5,
      wonnemond: 5,
      brachmonat: 6,
      brachmond: 6,
      heumonat: 7,
      heumond: 7,
      erntemonat: 8,
      erntemond: 8,
      herbstmonat: 9,
      herbstmond: 9,
      weinmonat: 10,
      weinmond: 10,
      wintermonat: 11,
      windmond: 11,
      christmonat: 12,
      christmond: 12,
      septbr: 9,
      octbr: 10,
      novbr: 11,
      decbr: 12,
    },
    weekdays: {
      sonnabend: 6,
      sonnabends: 6,
      freytag: 5,
      freytags: 5,
      sonntags: 0,
      montags: 1,
      dienstags: 2,
      dinstag: 2,
      dinstags: 2,
      mittwochs: 3,
      mittewoch: 3,
      donnerstags: 4,
      freitags: 5,
      samstags: 6,
    },
    julianUntil: "1700-02-18",
  },
  dates: {
    ordinals: words`ten | te`,
    published: words`
      veröffentlicht(?: am)? | erschienen(?: am)? | erstellt(?: am)? | publiziert(?: am)?`,
    updated: words`
      aktualisiert | aktualisierung | zuletzt (?:geändert|bearbeitet) | geändert | letztes update |
      (?<!\p{L})stand(?!\p{L})`,
    other: words`archiv(?:bild|foto) | geboren | gestorben | ausgabe vom | seit`,
    relative: words`
      vor \d{1,3} (?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?) | gestern | heute`,
    anotherDay: words`jeden | nächsten | letzten`,
    afterWeekday: words`den | der | dem | abends? | morgens? | früh`,
  },
  times: {
    before: words`um`,
    after: words`Uhr`,
    afterDotted: words`Uhr`,
    beforeDate: words`am | den | Uhr`,
  },
  bylines: {
    leads: [
      {
        rule: "byline-german",
        pattern: pattern("i")`
          ^(?:(?:ein(?:e)? )?(?:kommentar|gastbeitrag|kolumne|analyse|essay|interview|reportage|bericht|artikel|
          text|meinung|glosse|porträt|recherche|rezension|beitrag|gastkommentar|leitartikel|aufgezeichnet|
          leitkommentar|protokoll|kritik|erschienen)(?:,)? )?(?:von|v\.)\s?:?\s(?=\S)`,
        example: "Von Dominik Bath und Theresa Martus",
      },
      {
        rule: "byline-interview",
        pattern:
          /^(?:das (?:gespräch|interview) führten?|die fragen stellten?|(?:das )?interview (?:wurde )?geführt von)\s:?\s?(?=\S)/i,
        example: "Das Gespräch führte Tom Adler",
      },
    ],
    sources: words`quelle(?:n)?`,
    labels: words`
      autor(?:en|in|innen)? | verfasser(?:in)? | text | journalist(?:in|en)? | reporter | protokoll`,
    before: words`von`,
    alone: words`text | autor(?:en|in)?`,
    and: words`und | sowie | mit`,
    with: words`mit`,
    leftBefore: words`von | und`,
    leftAfter: words`am`,
    beforeAgency: words`quelle | von | mit material von`,
    ends: words`fotos? von`,
    beforeOutlet: words`in | aus`,
    inPlace: words`in | aus`,
    offices: words`
      redakteur(?:in)? | reporterin | korrespondent(?:in)? | autor(?:in)? | volontär(?:in)? |
      chefreporter(?:in)? | ressortleiter(?:in)? | redaktion | journalistin | \p{L}{3,20}politische[rn]?`,
    desks: words`redaktion | redaktionen | agentur | gruppe | verlag | gmbh`,
    biography: words`ist | schreibt | arbeitet | war | lehrt | berichtet`,
    others: words`(?:\d{1,3}|zwei|drei|vier|einem|einer) (?:weiteren?|anderen?) | anderen? | u\. ?a\.`,
    toldTo: words`aufgezeichnet von | protokolliert von | notiert von | nacherzählt von`,
    writing: words`text(?:e)? | bericht | protokoll | interview | reportage`,
    otherCrafts: words`
      fotos? | bild(?:er)? | fotografien? | illustration(?:en)? | grafik(?:en)? | zeichnung(?:en)? | video |
      kamera | redaktion | mitarbeit | recherche`,
    ownReporters: words`
      von (?:unser(?:em|er|en)|eine[mr]) (?:\p{L}{2,24} ){0,2}\p{L}{0,24}(?:bericht\p{L}{0,12}|korrespondent\p{L}{0,5}|mitarbeiter\p{L}{0,4}|redakteur\p{L}{0,4}|redaktion|redaktionsmitglied\p{L}{0,3}|reporter\p{L}{0,3}) |
      eigener (?:draht|fern)?bericht | eigenbericht | eigene meldung`,
    editors: words`redaktion | redakteur vom dienst | verantwortlich | lektorat`,
  },
  names: {
    particles: words`von | zu | zum | zur | der | den | des`,
    notNames: words`
      der | die | das | ein | eine | und | oder | mit | für | auf | von | im | am | zum | zur | mehr | alle |
      unsere | ihre | politik | wirtschaft | sport | kultur | wissen | gesundheit | panorama | ausland |
      inland | deutschland | bildung | reise | artikel | anhören`,
  },
  datelines: {
    particles: words`am | an der`,
    and: words`und`,
    stopAfterPlace: true,
  },
  captions: {
    credits: words`
      foto(?:s|grafie|graf)? | bild(?:er|quelle|nachweis|rechte)? | archivbild | grafik | quelle | symbolbild |
      illustration`,
    by: words`von`,
    sources: words`quellen?:`,
    beginnings: words`Archivbild | Archivfoto | Symbolbild | Legende: | Bildunterschrift: | Bildlegende:`,
    inBrackets: words`Foto | foto | FOTO | Bild`,
    archive: words`Archiv | Symbol`,
  },
  headlines: {
    joining: words`am | an | auf | aus | bei | beim | bis | durch | für | gegen | im | in | mit | nach | über | um | unter | von | vom | vor | zu | zum | zur | und | oder`,
    articles: words`der | die | das | den | dem | des | ein | eine | einer | eines`,
    and: words`und | oder | bis | bzw\. | sowie`,
    versions: words`roundup(?:[ /]\d)?(?:[ /](?:aktuell|gesamt))?: | korrektur: | wdh(?:\/\p{L}{1,12})?: | \(zusammenfassung(?: \d)?\) | \(aktualisierung(?: \d)?\)`,
    breadcrumb: words`start(?:seite)? | home(?:page)?`,
    questions: words`warum | wie | was | wer | wo | wann | wieso | weshalb`,
    kindMarks: words`kommentar | leitartikel | meinung | kolumne | glosse`,
    gluedBreadcrumb: words`Startseite`,
    hyphenAfterKicker: true,
    captionLeads: words`foto | bild | legende`,
  },
  furniture,
  notices,
  notes: [
    {
      kind: "editors-note",
      words: words`anmerkung der redaktion | anm\. d\. red | hinweis der redaktion`,
      example: "Anmerkung der Redaktion: Der Text erschien zuerst im Winter.",
    },
    {
      kind: "correction",
      words: words`korrektur | korrekturhinweis | berichtigung | richtigstellung`,
      example: "Korrektur: In einer früheren Fassung stand ein falsches Jahr.",
    },
    {
      kind: "corrected",
      words: words`
        in einer früheren (?:version|fassung) | dieser artikel wurde (?:aktualisiert|korrigiert|am|zuerst)`,
      example: "In einer früheren Fassung war ein Name falsch geschrieben.",
    },
    {
      kind: "first-appeared",
      words: words`
        der (?:artikel|beitrag|text) (?:erschien|ist zuerst) |
        dieser (?:artikel|text|beitrag) (?:erschien|ist zuerst|stammt)`,
      example: "Dieser Text erschien zuerst in unserer Winterausgabe.",
    },
  ],
  rights: {
    permission: words`lizenz`,
  },
  newspapers: {
    names: words`
      (?:\p{L}{3,24})?(?:zeitung|anzeiger|tagblatt|tageblatt|rundschau|kurier|nachrichten|volksblatt|abendblatt|wochenblatt|morgenpost|volksstimme|allgemeine)`,
    headNames: words`bote | courier | morgenblatt | volksfreund | presse`,
    articles: words`der | die | das`,
    issue: words`nr\.? | num\. | jahrgang | jahrg\. | preis`,
    page: words`s\. | seite | bl\.`,
    from: words`aus(?: de[rm])? | quelle`,
  },
  periods: {
    spring: words`frühjahr | frühling`,
    summer: words`sommer`,
    autumn: words`herbst`,
    winter: words`winter`,
    week: words`kw | kalenderwoche | woche`,
    until: words`bis | und`,
    issue: words`ausgabe | heft`,
  },
  publishers: {
    afterNewspaper: words`gmbh | verlag`,
    rightsReserved: words`alle rechte vorbehalten`,
  },
  otherPages: [
    {
      kind: "browser-check",
      pattern:
        /^(?:nur einen moment|einen moment,? bitte|bitte bestätigen sie, dass sie ein mensch sind|überprüfung des browsers|zugriff verweigert|sicherheitsüberprüfung)\b.{0,60}$/iu,
      example: "Nur einen Moment…",
      unlike: "Für nur einen Moment war es still am Hafen.",
    },
    {
      kind: "error-page",
      pattern:
        /^(?:(?:fehler:? )?(?:40[034]|410|50[0234])\b.{0,12}(?:fehler|nicht gefunden|verboten|nicht verfügbar)|(?:die )?(?:angeforderte )?seite (?:wurde |konnte |ist )?(?:leider )?nicht (?:gefunden|verfügbar|erreichbar))(?:\s?[|·–—:.,-].{0,60})?$/iu,
      example: "Seite nicht gefunden",
      unlike: "Fehler gefunden: Warum die Seite der Stadt nicht erreichbar war",
    },
    {
      kind: "consent-page",
      pattern:
        /^(?:bevor (?:sie|du) (?:zu .{1,40} )?(?:weitergeh(?:en|st)|fortfahren|fortfährst)|(?:wir respektieren|ihre) ?(?:ihre )?privatsphäre(?: ist uns wichtig)?|.{1,40} mit werbung lesen|mit werbung weiterlesen)[.!]?$/iu,
      example: "Bevor Sie zu Google weitergehen",
      unlike: "Ihre Privatsphäre verteidigt die Sängerin vor Gericht",
    },
  ],
  terms: DE_TERMS,
};
