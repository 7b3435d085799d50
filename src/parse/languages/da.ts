/** Danish. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const da: LanguageTable = {
  tag: "da",
  calendar: {
    months: { septbr: 9, octbr: 10, novbr: 11, decbr: 12, mai: 5 },
    weekdays: {
      løverdag: 6,
      løverdagen: 6,
      lørdagen: 6,
      søndagen: 0,
      mandagen: 1,
      tirsdagen: 2,
      onsdagen: 3,
      torsdagen: 4,
      fredagen: 5,
    },
    julianUntil: "1700-02-18",
  },
  dates: {
    forms: [
      {
        name: "day-stroke-month",
        form: String.raw`{day}/{number}[ -]\s?{year}`,
        example: "4/8 2024",
      },
    ],
    published: words`publiceret | offentliggjort | udgivet`,
    updated: words`opdateret`,
    relative: words`for \d{1,3} \p{L}{1,20} siden | i går`,
    afterWeekday: words`den`,
  },
  times: {
    before: words`kl\.?`,
  },
  bylines: {
    leads: [
      {
        rule: "byline-scandinavian",
        pattern: /^(?:(?:skrevet|tekst) )?af\s?:?\s(?=\S)/i,
        example: "Af Mette Sørensen",
      },
      {
        rule: "byline-interview",
        pattern: /^interview (?:ved|af)\s:?\s?(?=\S)/i,
        example: "Interview ved Mette Sørensen",
      },
    ],
    sources: words`kilde`,
    labels: words`forfatter | tekst | journalist(?:in|en)?`,
    before: words`af`,
    and: words`og`,
    with: words`med`,
    inPlace: words`i`,
    offices: words`redaktør`,
    biography: words`er`,
    others: words`(?:\d{1,3}|to|tre) andre | andre`,
    toldTo: words`fortalt til | optegnet af`,
    writing: words`tekst`,
    otherCrafts: words`foto(?:s|grafi)? | billeder | illustration(?:er)? | grafik`,
    ownReporters: words`fra vor(?:es)? (?:\p{L}{2,14} )?(?:korrespondent|medarbejder|udsendte(?: medarbejder)?)`,
    editors: words`redaktør | redigeret af`,
  },
  names: {
    particles: words`af`,
  },
  captions: {
    credits: words`foto`,
  },
  headlines: {
    joining: words`af | at | efter | for | fra | i | med | og | om | på | til | under | ved`,
    articles: words`en | et`,
    and: words`og | eller`,
    dashQuotes: true,
    breadcrumb: words`hjem`,
  },
  furniture: {
    continued: words`fortsættes på | fortsat fra`,
    pageNumber: words`side`,
    closing: words`
      læs også | læs mere | mest læste | mest læst | relaterede artikler | relateret | nyhedsbrev |
      del artiklen | seneste nyt | seneste | emner | flere nyheder | kommenter`,
    ending: words`kommentarer`,
    aside: words`annonce | luk | abonner | log ind | lyt | gem | kopier link`,
    leadsAway: words`læs også | se også`,
  },
  notices: [
    {
      name: "copyright",
      length: "any",
      pattern: /\balle rettigheder/i,
      example: "Havnebladet. Alle rettigheder forbeholdes.",
      unlike: "Fiskerne har deres rettigheder, sagde ministeren.",
    },
  ],
  notes: [
    {
      kind: "editors-note",
      words: words`redaktionens note`,
      example: "Redaktionens note: Teksten udkom i vinter.",
    },
    {
      kind: "correction",
      words: words`rettelse`,
      example: "Rettelse: Traktatens årstal var forkert.",
    },
  ],
  newspapers: {
    names: words`\p{L}{3,16}(?:avisen|tidende)`,
    headNames: words`tidende | avis | dagblad | blad | folkeblad | posten`,
    issue: words`nr\.? | no\.? | årgang`,
    page: words`s\. | side`,
    from: words`kilde`,
  },
  periods: {
    spring: words`forår`,
    autumn: words`efterår`,
    winter: words`vinter`,
    week: words`uge`,
    until: words`til | og`,
    issue: words`udgave | nummer`,
  },
};
