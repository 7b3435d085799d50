/** Swedish. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const sv: LanguageTable = {
  tag: "sv",
  calendar: {
    months: { maji: 5, septbr: 9, oktbr: 10, novbr: 11, decbr: 12 },
    weekdays: { lördagen: 6, söndagen: 0, måndagen: 1, tisdagen: 2, onsdagen: 3, torsdagen: 4, fredagen: 5 },
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
    published: words`publicerad`,
    updated: words`uppdaterad | senast uppdaterad`,
    relative: words`för \d{1,3} \p{L}{1,20} sedan | i går`,
    ordinals: words`:e`,
    afterWeekday: words`den`,
  },
  times: {
    before: words`kl\.?`,
  },
  bylines: {
    leads: [
      {
        rule: "byline-scandinavian",
        pattern: /^(?:(?:skriven|text|intervju|foto och text) )?av\s?:?\s(?=\S)/i,
        example: "Text av Anna Lindqvist",
      },
    ],
    sources: words`källa`,
    labels: words`skribent | författare | text | journalist(?:in|en)?`,
    before: words`av`,
    alone: words`text`,
    and: words`och`,
    with: words`med`,
    inPlace: words`i`,
    biography: words`är`,
    others: words`(?:\d{1,3}|två|tre) andra | andra | m\.? ?fl\.?`,
    toldTo: words`berättat för | nedtecknat av`,
    writing: words`text(?:er)?`,
    otherCrafts: words`foto(?:grafi)? | bilder? | illustration(?:er)? | grafik`,
    ownReporters: words`från vår(?:a|e)? (?:\p{L}{2,14} )?(?:korrespondent|medarbetare|utsände)`,
    editors: words`redaktör | redigering`,
  },
  names: {
    particles: words`av`,
  },
  captions: {
    credits: words`foto | bild(?:er)?`,
  },
  headlines: {
    joining: words`att | av | efter | från | för | i | med | och | om | på | till | under | vid`,
    articles: words`en | ett`,
    and: words`och | eller`,
    dashQuotes: true,
    breadcrumb: words`hem`,
  },
  furniture: {
    continued: words`forts(?:ättning|\.) (?:på|från)`,
    pageNumber: words`sidan? | sid\.`,
    closing: words`
      läs också | läs även | läs mer | läs vidare | mest läst | mest lästa | relaterat | relaterade artiklar |
      nyhetsbrev | senaste nytt | senaste | ämnen | fler artiklar | ämnen i artikeln | dela artikel |
      tipsa oss | till toppen`,
    ending: words`kommentarer`,
    aside: words`
      annons | dela | skriv ut | stäng | prenumerera | logga in | lyssna | spara | kopiera länk | anmäl fel |
      visa mer`,
    closingLeads: [
      {
        pattern: /^(?:läs mer om|fler (?:artiklar|nyheter))(?!\p{L})/u,
        heading: true,
        example: "Fler nyheter från hamnen",
        unlike: "Fler artiklar av samma slag beslagtogs i hamnen.",
      },
    ],
    signedLeads: words`läs mer:`,
    leadsAway: words`läs också | läs även`,
  },
  notices: [
    {
      name: "generated-notice",
      length: "short",
      pattern: /\bljuduppspelningen är .{0,60}(?:generer|chatgpt)/i,
      example: "Ljuduppspelningen är AI-genererad.",
      unlike: "Ljuduppspelningen är avbruten sedan i går, sade ministern.",
    },
  ],
  notes: [
    {
      kind: "editors-note",
      words: words`redaktionens anmärkning`,
      example: "Redaktionens anmärkning: Texten publicerades i vintras.",
    },
    {
      kind: "correction",
      words: words`rättelse`,
      example: "Rättelse: Årtalet för fördraget var fel.",
    },
  ],
  newspapers: {
    names: words`
      (?:\p{L}{3,20})?(?:tidning|tidningen|tidningar|dagblad|dagbladet|posten|kuriren|nyheter) | allehanda`,
    headNames: words`blad`,
    issue: words`n[:r]o | årgången`,
    page: words`s\. | sid\. | sidan`,
    from: words`källa`,
  },
  periods: {
    summer: words`sommar`,
    autumn: words`höst`,
    week: words`vecka | v\.`,
    until: words`till | och`,
    issue: words`nummer | utgåva`,
  },
  otherPages: [
    {
      kind: "browser-check",
      pattern:
        /^(?:(?:bara )?ett ögonblick|vänta ett ögonblick|(?:verifiera|bekräfta) att du är (?:en )?människa|åtkomst nekad)(?:…|\.{1,3}|[.!]|\s?[|·–—:(-].{0,60})?$/iu,
      example: "Ett ögonblick…",
      unlike: "Ett ögonblick av tystnad i hamnen",
    },
    {
      kind: "error-page",
      pattern:
        /^(?:(?:fel:? )?(?:40[034]|410|50[0234])\b.{0,12}(?:fel|hittades inte|kunde inte hittas)|fel (?:404|403|500)|(?:sidan|artikeln) (?:kunde inte hittas|hittades inte|finns inte(?: längre)?|kan inte visas))(?:…|\.{1,3}|[.!]|\s?[|·–—:(-].{0,60})?$/iu,
      example: "Sidan kunde inte hittas",
      unlike: "Felet hittades inte förrän på våren",
    },
    {
      kind: "consent-page",
      pattern:
        /^(?:innan du fortsätter till .{1,40}|vi (?:värnar om|värdesätter) din integritet|din integritet är viktig.{0,30})[.!]?$/iu,
      example: "Innan du fortsätter till YouTube",
      unlike: "Innan båten lade ut bad fiskarna",
    },
  ],
};
