/** Dutch. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const nl: LanguageTable = {
  tag: "nl",
  calendar: {
    months: { maert: 3, mey: 5, juny: 6 },
    weekdays: { zaturdag: 6, saturdag: 6, sondag: 0, dingsdag: 2, dinsdagh: 2, vrydag: 5 },
  },
  dates: {
    published: words`gepubliceerd(?: op)? | geplaatst`,
    updated: words`bijgewerkt | laatste update | gewijzigd | aangepast`,
  },
  bylines: {
    biography: words`is | schrijft | werkt`,
    leads: [
      {
        rule: "byline-dutch",
        pattern: /^(?:door|geschreven door|interview door)\s?:?\s(?=\S)/i,
        example: "Door Jan de Vries",
      },
    ],
    sources: words`bron(?:nen)?`,
    labels: words`auteur(?:e|s)? | tekst | journalist(?:in|en)?`,
    before: words`door`,
    and: words`en`,
    offices: words`verslaggever | redacteur`,
    others: words`(?:\d{1,3}|twee|drie|vier) anderen | anderen`,
    toldTo: words`opgetekend door | zoals verteld aan`,
    writing: words`tekst(?:en)? | interview | verhaal`,
    otherCrafts: words`foto(?:'s|’s|grafie)? | beeld | illustraties? | video | eindredactie`,
    ownReporters: words`
      van on(?:ze|s) (?:\p{L}{2,14} )?(?:correspondent(?:en|e)?|verslaggevers?|verslaggeefster|redacti(?:e|eleden)|medewerkers?|redacteur(?:en)?)`,
    editors: words`eindredactie | redactie`,
  },
  names: {
    particles: words`van | de | der | den | ter | ten | 't`,
  },
  captions: {
    credits: words`foto(?:s)?`,
  },
  headlines: {
    joining: words`aan | bij | en | in | met | na | naar | om | onder | op | over | te | tot | uit | van | voor`,
    articles: words`de | een | het`,
    and: words`en | of`,
  },
  furniture: {
    continued: words`vervolg (?:op|van) | lees verder op`,
    pageNumber: words`pagina | blz\.`,
    closing: words`
      lees ook | lees meer | gerelateerd | gerelateerde artikelen | nieuwsbrief | deel dit artikel | meer over |
      ook interessant | meest gelezen`,
    ending: words`reacties | bekijk reacties | plaats een reactie | alle reacties`,
    aside: words`advertentie | delen | deel | afdrukken | sluiten | abonneer | inloggen | luister`,
    leadsAway: words`lees ook`,
  },
  notes: [
    {
      kind: "editors-note",
      words: words`noot van de redactie`,
      example: "Noot van de redactie: dit stuk verscheen in de winter.",
    },
    {
      kind: "correction",
      words: words`correctie`,
      example: "Correctie: het jaar van het verdrag klopte niet.",
    },
  ],
  newspapers: {
    names: words`(?:\p{L}{3,20})?(?:krant|courant|dagblad|nieuwsblad)`,
    headNames: words`handelsblad | bode | weekblad`,
    articles: words`de | het`,
    issue: words`jaargang | prijs`,
    page: words`p\. | blz\. | pagina`,
    from: words`bron`,
  },
  periods: {
    spring: words`lente | voorjaar`,
    summer: words`zomer`,
    autumn: words`herfst | najaar`,
    until: words`tot | t/m | en`,
    issue: words`nummer | editie | uitgave`,
  },
  publishers: {
    rightsReserved: words`alle rechten`,
  },
  otherPages: [
    {
      kind: "browser-check",
      pattern:
        /^(?:een ogenblik(?: geduld)?(?: a\.?u\.?b)?|(?:even )?controleren of je (?:een )?mens bent|bevestig dat (?:je|u) (?:een )?mens bent|toegang geweigerd)(?:…|\.{1,3}|[.!]|\s?[|·–—:(-].{0,60})?$/iu,
      example: "Een ogenblik geduld…",
      unlike: "Een ogenblik van stilte aan de haven",
    },
    {
      kind: "error-page",
      pattern:
        /^(?:(?:fout:? )?(?:40[034]|410|50[0234])\b.{0,12}(?:fout|niet gevonden|verboden)|fout (?:404|403|500)|(?:de |deze )?pagina (?:is )?(?:helaas )?(?:niet gevonden|bestaat niet(?: meer)?|niet beschikbaar))(?:…|\.{1,3}|[.!]|\s?[|·–—:(-].{0,60})?$/iu,
      example: "Pagina niet gevonden",
      unlike: "Verloren pagina niet gevonden in het archief",
    },
    {
      kind: "consent-page",
      pattern:
        /^(?:voordat je verdergaat naar .{1,40}|(?:wij|we) (?:waarderen|respecteren) (?:je|uw) privacy|.{1,40} vraagt om (?:je|uw) toestemming|(?:je|uw) privacy(?:-?instellingen| is belangrijk.{0,30}))[.!]?$/iu,
      example: "Voordat je verdergaat naar YouTube",
      unlike: "Voordat je vaart, zeggen de vissers, kijk je naar de lucht",
    },
  ],
  terms: {
    joining: words`van | de | der | den | voor`,
    titles: words`meneer | mevrouw | dr | prof | president | premier | minister`,
    general: words`jaar | jaren | maand | maanden | week | weken | dag | dagen | uur | tijd | keer | maandag |
      dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | januari | februari | maart | april | mei | juni |
      juli | augustus | september | oktober | november | december | mensen | man | mannen | vrouw | vrouwen | kind |
      kinderen | wereld | land | stad | deel | geval | plaats | groep | aantal | leven | president | minister | foto |
      video | euro | miljoen | miljard | procent | twee | drie | eerste | laatste | nieuwe | zegt`,
  },
};
