/** German sentences that a page says for itself. */
import { END_OF_SENTENCE, type SiteNotice } from "./table.ts";
import { pattern } from "./word-lists.ts";

export const notices: readonly SiteNotice[] = [
  {
    name: "cookie-notice",
    length: "any",
    pattern: /\b(?:cookies?|cookie-?einstellungen|datenschutzeinstellungen)\b/i,
    also: /\b(?:wir|unsere[nr]?|ihr(?:e[nrm]?)?|einwilligung)\b/i,
    example: "Wir verwenden Cookies, um diese Seite zu verbessern.",
    unlike: "Die Behörde verhängte ein Bußgeld wegen unzulässiger Cookies auf den Telefonen der Kunden.",
  },
  {
    name: "external-content",
    length: "paragraph",
    pattern: pattern("i")`
      \b(?:externe[nr]? inhalt|externer inhalte|privatsphäre-einstellungen|
      personenbezogene daten an (?:drittplattformen|drittanbieter)|(?:dieser|der|
      externe[nr]?) inhalte? von (?:twitter|x|instagram|facebook|youtube|opinary|datawrapper|glomex|outbrain|
      podigee))`,
    example: "An dieser Stelle finden Sie einen externen Inhalt von X.",
    unlike: "Der Konzern will Reparaturen durch Drittanbieter künftig zulassen.",
  },
  {
    name: "copyright",
    length: "any",
    pattern: /\balle rechte vorbehalten/i,
    example: "Hafenkurier – alle Rechte vorbehalten",
    unlike: "Der Rat hat sich alle Rechte am Hafen gesichert.",
  },
  {
    name: "newsletter-pitch",
    pattern: /\b(?:newsletters?|(?:morning|daily|evening) (?:briefing|update))\b/i,
    also: /\b(?:anmelden|abonnieren|bestellen)\b/i,
    example: "Jetzt den Newsletter der Redaktion abonnieren",
    unlike: "Die Partei schrieb in ihrem Newsletter, dass ihr seit Mai 400 Mitglieder beigetreten sind.",
  },
  {
    name: "affiliate-notice",
    pattern: /\b(?:affiliate-links?|provisions-?links?)\b/i,
    example: "Mit Stern gekennzeichnete Angebote sind Affiliate-Links.",
    unlike: "Der Makler verlangte eine Provision, die das Gericht für zu hoch hielt.",
  },
  {
    name: "support-pitch",
    pattern: /\b(?:unterstützen sie (?:uns|unsere)|spenden sie)\b/i,
    also: /\b(?:spende|abo|unsere arbeit)\b/i,
    example: "Unterstützen Sie unsere Arbeit mit einer Spende.",
    unlike: "Bitte spenden Sie keine Kleider mehr, sagte der Bürgermeister.",
  },
  {
    name: "paywall",
    pattern: pattern("i")`
      \b(?:sie haben (?:bereits|noch kein|kein) (?:ein )?(?:abo|abonnement|konto|digital|zugang)|jetzt (?:testen|
      abonnieren|weiterlesen)|weiterlesen mit|für abonnent(?:inn)?en|monatlich kündbar|(?:diesen|den) (?:ganzen )?(?:artikel|beitrag) (?:jetzt )?weiterlesen(?=\?)|(?:noch|verbleiben) \d{1,3} ?% dieses (?:artikels|beitrags)|exklusiv für abonnent)\b`,
    also: END_OF_SENTENCE,
    example: "Jetzt weiterlesen mit dem Hafenkurier im Abo.",
    unlike: "Die Fischer fürchten um ihre Boote, denn sie haben noch keine Antwort aus dem Ministerium.",
  },
  {
    name: "comment-rules",
    pattern: pattern("i")`
      \b(?:netiquette|kommentarfunktion|kommentieren sie|(?:artikel|beitrag|anmelden,? um zu|
      registrieren,? um zu) kommentieren)\b`,
    example: "Bitte beachten Sie beim Schreiben unsere Netiquette.",
    unlike: "Das Ministerium wollte die Studie nicht kommentieren.",
  },
  {
    name: "tip-pitch",
    pattern: /^(?:hast du (?:hinweise|einen tipp|infos)|haben sie hinweise)/i,
    example: "Haben Sie Hinweise? Schreiben Sie uns.",
    unlike: "Hast du das verstanden, fragte der Richter den Jungen.",
  },
  {
    name: "browser-notice",
    pattern: pattern("i")`
      \b(?:benötigen sie javascript|browser unterstützt|bitte (?:aktivieren|deaktivieren) sie|(?:ihren|
      deinen) ad ?-?blocker)`,
    example: "Ihr Browser unterstützt diesen Inhalt nicht.",
    unlike: "Der Browser des Konzerns wird auf vielen Telefonen genutzt.",
  },
  {
    name: "app-pitch",
    pattern: /\b(?<=^|[.!?:–—-] )(?:lade|laden sie|hol)\b/i,
    also: /\b(?:die (?:\w{1,20} ){0,3}app\b|app store|google play)/i,
    example: "Laden Sie jetzt die kostenlose App.",
    unlike: "Die App der Stadt zeigt die Wege zum Hafen.",
  },
  {
    name: "generated-notice",
    length: "short",
    pattern: pattern("i")`
      \b(?:(?:dieser?|diese[ns]?) (?:\w{1,20} )?(?:text|artikel|beitrag|zusammenfassung|audio|audioversion|bild|
      stimme) (?:ist|wurde) .{0,60}(?:generier|generat|chatgpt|erstellt|vertont|erzeugt|text-to-speech)|
      automatisch (?:vertont|erzeugt|generiert|erstellt)|synthetische stimme)`,
    example: "Dieser Artikel wurde mit KI vertont.",
    unlike: "Der Präsident teilte erneut ein KI-generiertes Bild von sich als König.",
  },
  {
    name: "share-row",
    length: "short",
    pattern: /\bteilen\b.{1,60} teilen\b/i,
    example: "Auf Facebook teilen Auf X teilen",
    unlike: "Die Erben teilen sich die Fähre.",
  },
];
