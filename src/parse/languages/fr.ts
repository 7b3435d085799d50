/** French. */
import { FR_SUBJECTS } from "./fr-subjects.ts";
import { END_OF_SENTENCE, type LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const fr: LanguageTable = {
  tag: "fr",
  calendar: {
    regions: ["fr-CA"],
    months: { fev: 2, aout: 8, aoust: 8, febvrier: 2, fevrier: 2, decembre: 12 },
  },
  dates: {
    published: words`publié(?:e)?(?: le)? | paru le | mis en ligne`,
    updated: words`mis à jour(?: le)? | mise à jour | modifié(?: le)?`,
    other: words`édition du | depuis`,
    relative: words`il y a \d{1,3} \p{L}{1,20} | hier | aujourd'hui`,
    anotherDay: words`chaque`,
    ordinals: words`er`,
    beforeMonth: words`d'`,
    afterWeekday: words`le`,
  },
  times: {
    before: words`à`,
    after: words`h\b`,
    hour: words`hH`,
  },
  bylines: {
    leads: [
      {
        rule: "byline-french",
        pattern: /^(?:(?:publié|écrit|rédigé|propos recueillis|article|texte) )?par\s(?:[:]\s?)?(?=\S)/i,
        example: "Par Denis Loctier",
      },
      {
        rule: "byline-interview",
        pattern: /^(?:entretien|interview|entrevue)(?: (?:réalisée?|menée?|conduite?))? (?:par|de)\s:?\s?(?=\S)/i,
        example: "Entretien réalisé par Jean Petit",
      },
    ],
    sources: words`source(?:s)?`,
    labels: words`auteur(?:e|s)? | texte`,
    before: words`par`,
    and: words`et | avec`,
    with: words`avec`,
    leftAfter: words`le`,
    inPlace: words`à`,
    offices: words`rédact(?:eur|rice) | journaliste | correspondante? | envoyée?s? spécia(?:le?s?|ux)`,
    desks: words`rédaction | agence | éditions`,
    biography: words`est | écrit | couvre`,
    others: words`(?:\d{1,3}|deux|trois|quatre) autres | autres`,
    toldTo: words`propos recueillis par | témoignage recueilli par | récit recueilli par`,
    writing: words`textes? | récit | reportage | entretien`,
    otherCrafts: words`
      photos? | photographies? | images? | illustrations? | dessins? | infographies? | vidéo | édition`,
    ownReporters: words`
      d(?:e|u) (?:notre|nos|l'un de nos) (?:\p{L}{2,14} )?(?:correspondante?s?|envoyée?s? spécia(?:le?s?|ux)|reporters?|rédaction)(?: permanente?)? |
      de notre bureau`,
    editors: words`édité par | édition | secrétaire de rédaction`,
  },
  names: {
    particles: words`de | du | des | la | le | d'`,
    notNames: words`les | des | une | plus | pour | par | avec | sur | actualités`,
  },
  captions: {
    credits: words`crédit(?:s)? | crédits? photo | photo(?:s)? | image(?:s)? | illustration(?:s)?`,
    by: words`par`,
    byAlone: words`de`,
  },
  headlines: {
    joining: words`à | au | aux | après | avant | avec | chez | dans | de | d['’] | en | entre | et | ou | par | pour | sans | sous | sur`,
    articles: words`le | la | les | un | une`,
    versions: words`\(lead \d\) | lead \d ?[-:] | \(actualisation\)`,
    breadcrumb: words`accueil`,
    questions: words`pourquoi | comment | où | quand`,
    kindMarks: words`éditorial | édito | tribune | opinion | chronique`,
  },
  furniture: {
    continued: words`suite (?:en|de la|à la)? ?(?=page|p\.) | lire la suite (?:en|page) | voir (?:en|la suite)`,
    pageNumber: words`page | p\.`,
    closing: words`
      à lire aussi | lire aussi | à lire également | les plus lus | articles les plus lus | sur le même sujet |
      sur le même thème | commenter | réagir | plus d'articles | articles liés | articles similaires |
      dans la même rubrique | mots clés | thèmes | partager | partager cet article | mentions légales |
      contact | voir aussi | à la une | dernières actualités | contenus sponsorisés | nos partenaires |
      pour aller plus loin | à découvrir | les dernières infos | vous aimerez aussi | plus de`,
    ending: words`
      commentaires | lire les commentaires | voir les commentaires | laisser un commentaire |
      poster un commentaire | tous les commentaires`,
    aside: words`
      publicité | imprimer | lire la suite | voir plus | fermer | s'abonner | se connecter | écouter |
      enregistrer | copier le lien | vidéo | suivre | copier/coller le lien embed de la vidéo ci-dessous : |
      copier/coller le lien embed de la vidéo ci-dessous`,
    endingLeads: [
      {
        pattern: /^\d{1,5} commentaires?$/,
        example: "8 commentaires",
        unlike: "8 commentaires ont été lus à l’audience",
      },
    ],
    leadsAway: words`à lire aussi | a lire aussi | lire également | abonnez-vous | inscrivez-vous`,
    openLeads: [
      {
        lead: "lire aussi",
        example: "Lire aussi Le long chemin du port",
        unlike: "Lire aussi vite que lui, peu de pilotes le savent.",
      },
      {
        lead: "voir aussi",
        example: "Voir aussi : Le port en images",
        unlike: "Voir aussi loin par ce temps étonne même le gardien du phare.",
      },
    ],
    ofThePage: words`notre | nos | votre`,
    counters: words`commentaires?`,
    readingTimes: words`temps de lecture`,
  },
  notices: [
    {
      name: "cookie-notice",
      length: "any",
      pattern: /\bcookies?\b/i,
      also: /\b(?:nous|vos)\b/i,
      example: "Nous utilisons des cookies pour améliorer ce site.",
      unlike: "L’autorité a sanctionné le groupe pour des cookies déposés sur les téléphones.",
    },
    {
      name: "copyright",
      length: "any",
      pattern: /\btous droits réservés/i,
      example: "Le Courrier du port – tous droits réservés",
      unlike: "Tous les droits des pêcheurs sont réservés par le traité.",
    },
    {
      name: "paywall",
      pattern: /\b(?:réservée?s? (?:aux|à nos) abonné|il vous reste \d{1,3} ?% de cet article|déjà abonné)/i,
      also: END_OF_SENTENCE,
      example: "Cet article est réservé aux abonnés.",
      unlike: "Le quai est réservé aux pêcheurs du port.",
    },
    {
      name: "share-row",
      length: "short",
      pattern: /\bpartager sur .{1,60}\bpartager sur /i,
      example: "Partager sur Facebook Partager sur X",
      unlike: "Il faut partager sur ce quai la place et le bruit.",
    },
  ],
  notes: [
    {
      kind: "editors-note",
      words: words`note de la rédaction | ndlr`,
      example: "Note de la rédaction : cet article a paru en hiver.",
    },
    {
      kind: "correction",
      words: words`correction apportée | rectificatif`,
      example: "Rectificatif : l’année du traité était fausse.",
    },
    {
      kind: "corrected",
      words: words`cet article a été (?:modifié|mis à jour|corrigé)`,
      example: "Cet article a été modifié le 4 août.",
    },
  ],
  rights: {
    permission: words`licence`,
  },
  newspapers: {
    namesFirst: words`
      journal | gazette | courrier | dépêche | écho | tribune | quotidien | progrès | républicain`,
    headNamesFirst: words`moniteur | phare | nouvelliste | mercure | petit | figaro`,
    articles: words`le | la | les | l['’]`,
    issue: words`n° | numéro | année | prix`,
    page: words`p\. | page`,
    from: words`source | extrait d[eu]`,
  },
  periods: {
    spring: words`printemps`,
    summer: words`été`,
    autumn: words`automne`,
    winter: words`hiver`,
    week: words`semaine`,
    until: words`au | à | et`,
    issue: words`numéro | livraison`,
  },
  publishers: {
    rightsReserved: words`tous droits réservés`,
  },
  otherPages: [
    {
      kind: "browser-check",
      pattern:
        /^(?:un instant|vérification de (?:votre navigateur|sécurité)|vérifiez que vous êtes humain|accès refusé)(?:…|\.{1,3}|\s?[|·–—:-].{0,60})?$/iu,
      example: "Un instant…",
      unlike:
        "Un instant, le port est resté silencieux avant que les navires ne rentrent tous ensemble dans la rade de la ville.",
    },
    {
      kind: "error-page",
      pattern:
        /^(?:(?:erreur:? )?(?:40[034]|410|50[0234])\b.{0,12}(?:erreur|introuvable|interdit|indisponible)|erreur (?:404|403|500)|(?:cette |la )?page (?:demandée )?(?:est |n.existe |non |n.a pas été )?(?:introuvable|trouvée|pas))(?:\s?[|·–—:.,-].{0,60})?$/iu,
      example: "Page introuvable",
      unlike: "Le dossier introuvable de la mairie",
    },
    {
      kind: "consent-page",
      pattern:
        /^(?:avant d.accéder à .{1,40}|avant de continuer(?: (?:sur|vers) .{1,40})?|(?:le )?respect de votre vie privée.{0,40}|nous respectons votre vie privée)[.!]?$/iu,
      example: "Avant d'accéder à YouTube",
      unlike: "Avant de rejoindre le port, les marins ont prié",
    },
  ],
  terms: {
    subjects: FR_SUBJECTS,
    joining: words`de | du | des | la | le | les | d | l | pour | sur`,
    joinsPhrases: true,
    titles: words`m | mme | mlle | dr | pr`,
    general: words`an | ans | année | années | mois | semaine | semaines | jour | jours | heure | heures | matin |
      soir | nuit | fois | temps | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | janvier | février |
      mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | personne | personnes |
      homme | hommes | femme | femmes | enfant | enfants | gens | monde | pays | ville | région | part | partie | cas |
      fait | faits | fin | début | lieu | place | point | question | suite | raison | exemple | groupe | nombre |
      chose | choses | vie | chef | membre | membres | président | ministre | porte parole | article | photo | vidéo |
      source | lire | euros | dollars | pour cent | million | millions | milliard | milliards | deux | trois | quatre |
      cinq | six | sept | huit | neuf | dix | premier | première | dernier | dernière | nouveau | nouvelle | grand |
      grande | plus | moins | très | tout | tous | toute | toutes | encore | déjà | après | avant | depuis | contre |
      entre | selon | ainsi | alors | comme | aussi | être | avoir | faire | dit | explique | annoncé | a indiqué |
      cadre | niveau | titre | effet | projet | mesure | mesures | côté`,
  },
};
