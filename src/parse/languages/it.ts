/** Italian. */
import { END_OF_SENTENCE, type LanguageTable } from "./table.ts";
import { pattern, words } from "./word-lists.ts";

export const it: LanguageTable = {
  tag: "it",
  calendar: {
    months: { sett: 9, gennajo: 1, genn: 1, febbrajo: 2, febb: 2 },
  },
  dates: {
    published: words`pubblicat[oa](?: il)? | pubblicazione`,
    updated: words`
      aggiornat[oa](?: il| alle)? | aggiornamento | ultimo aggiornamento | ultima modifica`,
    dated: words`data`,
    other: words`dal`,
    relative: words`\d{1,3} \p{L}{1,20} fa | ieri | oggi`,
    anotherDay: words`ogni`,
    ordinals: words`º | °`,
    beforeMonth: words`di`,
    afterWeekday: words`il`,
  },
  times: {
    before: words`alle(?: ore)? | ore`,
    beforeDate: words`di | del`,
  },
  bylines: {
    leads: [
      {
        rule: "byline-italian",
        pattern: pattern("i")`
          ^(?:a cura di|scritto da|articolo di|servizio di|testo di|intervista di|dal nostro inviato|dal nostro corrispondente|di)\s(?=\S)`,
        example: "di Luca Monaco",
      },
    ],
    sources: words`fonte | fonti`,
    labels: words`autore | autori | testo`,
    before: words`di`,
    and: words`e`,
    with: words`con`,
    leftAfter: words`il`,
    ends: words`fotos? di`,
    inPlace: words`a | da`,
    offices: words`giornalista | inviat[oa] | redattore`,
    desks: words`redazione | s\.p\.a`,
    biography: words`è | scrive`,
    others: words`altri (?:\d{1,3}|due|tre|quattro) | (?:\d{1,3}|due|tre|quattro) altri | altri`,
    toldTo: words`(?:testimonianza )?raccolt[ao] da`,
    writing: words`test[oi] | servizio | intervista | reportage`,
    otherCrafts: words`foto(?:grafie)? | immagini | illustrazion[ei] | disegni | video`,
    ownReporters: words`
      d(?:al|ai|alla|alle|el|ella) nostr[oaie] (?:corrispondenti?|inviat[oaie]|redazione)(?: special[ei])?`,
    editors: words`redazione | editing`,
  },
  names: {
    particles: words`di | del | della | da | la`,
    notNames: words`
      il | lo | gli | con | per | più | cronaca | politica | economia | sport | esteri | interni | cultura |
      spettacoli`,
  },
  captions: {
    credits: words`foto | immagin[ei]`,
    byAlone: words`di`,
    sources: words`fonte:`,
  },
  headlines: {
    joining: words`a | al | alla | ai | alle | con | da | dal | dalla | di | del | della | dei | delle | e | ed | in | nel | nella | per | su | sul | sulla | tra`,
    articles: words`il | la | le | lo | gli | un | una`,
  },
  furniture: {
    continued: words`continua (?:a|da)(?=\s) | segue (?:a|da)(?=\s)`,
    pageNumber: words`pagina | pag\.`,
    closing: words`
      leggi anche | leggi altro | articoli correlati | notizie correlate | potrebbe interessarti |
      ti potrebbe interessare | i più letti | più letti | commenta | tag | argomenti | condividi |
      ultime notizie | altre notizie | pubblicità | contenuti sponsorizzati | raccomandati per te |
      le ultime notizie | in evidenza | correlati | approfondimenti | i commenti dei lettori | persone |
      potrebbero interessarti anche`,
    ending: words`
      commenti | leggi e commenta | leggi i commenti | lascia un commento | partecipa alla discussione |
      tutti i commenti`,
    aside: words`
      stampa | leggi di più | chiudi | abbonati | accedi | ascolta | salva | copia link | annuncio |
      ascolta ora | ascolta l'articolo`,
    closingLeads: [
      {
        pattern: /^altre notizie(?!\p{L})/u,
        heading: true,
        example: "Altre notizie dal porto",
        unlike: "Altre notizie non sono arrivate dal porto.",
      },
    ],
    openLeads: [
      {
        lead: "leggi anche",
        example: "Leggi anche Il porto aspetta",
        unlike: "Leggi anche severe non hanno fermato la pesca di notte.",
      },
      {
        lead: "leggi qui",
        example: "Leggi qui: Il porto aspetta",
        unlike: "Leggi qui approvate valgono in tutta l'isola.",
      },
      {
        lead: "abbonati",
        example: "Abbonati al Corriere",
        unlike: "Abbonati del teatro e pescatori hanno protestato insieme.",
      },
    ],
    ofThePage: words`nostr[aeio]`,
  },
  notices: [
    {
      name: "cookie-notice",
      length: "any",
      pattern: /\bcookies?\b/i,
      also: /\b(?:utilizziamo|accetta)\b/i,
      example: "Utilizziamo i cookie per migliorare questo sito.",
      unlike: "L’autorità ha multato il gruppo per i cookie sui telefoni dei clienti.",
    },
    {
      name: "copyright",
      length: "any",
      pattern: /\btutti i diritti riservati/i,
      example: "Corriere del Porto – tutti i diritti riservati",
      unlike: "Tutti i diritti dei pescatori restano validi.",
    },
    {
      name: "paywall",
      pattern: /\b(?:(?:per gli|agli) abbonati|(?:sei )?già abbonato\?|per continuare a leggere)/i,
      also: END_OF_SENTENCE,
      example: "Articolo riservato agli abbonati",
      unlike: "Il molo è riservato ai pescatori dell’isola.",
    },
    {
      name: "account-notice",
      pattern: /^(?:salva questo articolo e |trovi tutti gli articoli salvati |hai salvato un nuovo articolo)/i,
      example: "Salva questo articolo e leggilo quando vuoi.",
      unlike: "Gli articoli salvati dal rogo della biblioteca sono in mostra al museo.",
    },
    {
      name: "share-row",
      length: "short",
      pattern: /\bcondividi su .{1,60}\bcondividi su /i,
      example: "Condividi su Facebook Condividi su X",
      unlike: "La stanza si condivide su due piani.",
    },
  ],
  notes: [
    {
      kind: "editors-note",
      words: words`nota (?:dell'editore|del redattore)`,
      example: "Nota del redattore: il testo è uscito in inverno.",
    },
    {
      kind: "correction",
      words: words`correzione | rettifica`,
      example: "Rettifica: l’anno del trattato era un altro.",
    },
  ],
  rights: {
    permission: words`licenza`,
  },
  newspapers: {
    namesFirst: words`corriere | gazzetta | giornale | messaggero | mattino | quotidiano | eco`,
    headNamesFirst: words`piccolo | stampa | secolo | popolo`,
    articles: words`il | la | l['’]`,
    issue: words`num\. | anno | prezzo`,
    page: words`p\. | pag\. | pagina`,
    from: words`fonte`,
  },
  periods: {
    summer: words`estate`,
    autumn: words`autunno`,
    winter: words`inverno`,
    week: words`settimana`,
    issue: words`numero | fascicolo`,
  },
  publishers: {
    rightsReserved: words`tutti i diritti | riproduzione`,
  },
  otherPages: [
    {
      kind: "browser-check",
      pattern:
        /^(?:un momento|solo un momento|verifica (?:di essere|che sei|che tu sia) (?:un )?(?:umano|essere umano)|controllo del browser|accesso negato)(?:…|\.{1,3}|[.!]|\s?[|·–—:(-].{0,60})?$/iu,
      example: "Solo un momento…",
      unlike: "Solo un momento di quiete, poi le barche sono uscite.",
    },
    {
      kind: "error-page",
      pattern:
        /^(?:(?:errore:? )?(?:40[034]|410|50[0234])\b.{0,12}(?:errore|non trovat[ao]|vietato|non disponibile)|errore (?:404|403|500)|(?:la )?pagina (?:richiesta |cercata )?non (?:è stata )?(?:trovata|esiste|disponibile))(?:…|\.{1,3}|[.!]|\s?[|·–—:(-].{0,60})?$/iu,
      example: "Pagina non trovata",
      unlike: "Una pagina non trovata per cento anni",
    },
    {
      kind: "consent-page",
      pattern:
        /^(?:prima di (?:continuare|andare) (?:su|a) .{1,40}|(?:la )?tua privacy è importante.{0,30}|(?:noi )?(?:teniamo|rispettiamo) (?:al)?la tua privacy)[.!]?$/iu,
      example: "Prima di continuare su YouTube",
      unlike: "Prima di salpare i marinai hanno pregato",
    },
  ],
  terms: {
    joining: words`di | del | della | dei | delle | degli | da | d | l | la`,
    joinsPhrases: true,
    titles: words`signor | signora | dott | presidente | ministro`,
    general: words`anno | anni | mese | mesi | settimana | settimane | giorno | giorni | ora | ore | volta | tempo |
      lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica | gennaio | febbraio | marzo | aprile |
      maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre | persona | persone | uomo | donna |
      mondo | paese | città | parte | caso | fatto | fine | punto | gruppo | numero | cosa | vita | presidente |
      ministro | foto | video | articolo | euro | milioni | miliardi | due | tre | quattro | cinque | primo | prima |
      ultimo | ultima | nuovo | nuova | sempre | ancora | stato | stata`,
  },
};
