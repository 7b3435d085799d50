/** Norwegian. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const no: LanguageTable = {
  tag: "no",
  calendar: {
    months: { septbr: 9, octbr: 10, novbr: 11, decbr: 12, marts: 3, maj: 5 },
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
    published: words`publisert`,
    updated: words`oppdatert | sist oppdatert`,
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
        pattern: /^(?:(?:skrevet|tekst|intervju) )?av\s?:?\s(?=\S)/i,
        example: "Av Martin Gramnæs",
      },
    ],
    sources: words`kilde`,
    labels: words`tekst | skrevet av | forfatter | journalist(?:in|en)?`,
    before: words`av`,
    and: words`og`,
    with: words`med`,
    inPlace: words`i`,
    offices: words`redaktør`,
    biography: words`er`,
    others: words`(?:\d{1,3}|to|tre) andre | andre`,
    toldTo: words`fortalt til | nedtegnet av`,
    writing: words`tekst`,
    otherCrafts: words`foto | bilder | illustrasjon(?:er)? | grafikk | video`,
    ownReporters: words`fra vår (?:\p{L}{2,14} )?(?:korrespondent|medarbeider|utsendte(?: medarbeider)?)`,
    editors: words`redaktør | redigert av`,
  },
  names: {
    particles: words`av`,
  },
  captions: {
    credits: words`foto | illustrasjon`,
  },
  headlines: {
    joining: words`av | at | etter | for | fra | i | med | og | om | på | til | under | ved`,
    articles: words`en | et`,
    and: words`og | eller`,
    dashQuotes: true,
    breadcrumb: words`hjem`,
  },
  furniture: {
    continued: words`fortsetter på | fortsatt fra`,
    closing: words`
      les også | les mer | mest lest | mest leste | relaterte artikler | relatert | nyhetsbrev | siste nytt |
      siste | emner | flere saker | se også | tips oss | publisert | kontakt | del`,
    ending: words`kommentarer`,
    aside: words`
      annonse | annonsørinnhold | skriv ut | lukk | abonner | logg inn | lytt | lagre | vis mer | vis mindre |
      vis mer vis mindre | kopier lenke | kort fortalt`,
    closingLeads: [
      {
        pattern: /^flere (?:saker|nyheter|artikler)(?!\p{L})/u,
        heading: true,
        example: "Flere saker om havnen",
        unlike: "Flere saker ble utsatt i tingretten.",
      },
    ],
    signedLeads: words`les også:`,
    leadsAway: words`les også | se også`,
  },
  notices: [
    {
      name: "browser-notice",
      pattern: /\btrenger javascript/i,
      example: "Du trenger JavaScript for å se dette innholdet.",
      unlike: "Havnen trenger nye kaier, sa ministeren.",
    },
    {
      name: "generated-notice",
      length: "short",
      pattern: /\bsammendraget er .{0,60}(?:generer|chatgpt|laget)/i,
      example: "Sammendraget er laget av en KI-tjeneste.",
      unlike: "Sammendraget er kort og godt, sa ministeren.",
    },
  ],
  notes: [
    {
      kind: "correction",
      words: words`rettelse`,
      example: "Rettelse: Årstallet for traktaten var feil.",
    },
  ],
  newspapers: {
    names: words`\p{L}{3,16}(?:avis|avisa|tidende|blad|bladet)`,
    headNames: words`tidende | avis | blad | posten`,
    issue: words`nr\.? | no\.? | årgang`,
    page: words`s\. | side`,
    from: words`kilde`,
  },
  periods: {
    spring: words`vår`,
    autumn: words`høst`,
    week: words`uke`,
    issue: words`utgave | nummer`,
  },
};
