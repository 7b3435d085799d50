/** French: the pages of prose, about and data. */
import { numbersOf } from "./numbers.ts";
import { prose } from "./prose.ts";
import type { AboutWords, ConflictWords, DataWords } from "./prose-words.ts";

const { counted, figure } = numbersOf("fr");

export const articles = counted({ one: "{count} article", other: "{count} articles" });
const volumes = counted({ one: "{count} volume", other: "{count} volumes" });
export const sources = counted({ one: "{count} source", other: "{count} sources" });
export const topics = counted({ one: "{count} thème", other: "{count} thèmes" });

const leftOut = counted({ one: "{count} phrase", other: "{count} phrases" });

export const about: AboutWords = {
  title: "À propos de ces archives",
  covers: (covers, ofSources, ofTopics) => `${covers} ; ${sources(ofSources)}, ${topics(ofTopics)}`,
  description: (site, covers) =>
    `Comment « ${site} » est fait, ce que la certitude y veut dire et ce qu’il contient : ${covers}.`,
  making: "Comment elles sont faites",
  howMade: prose`
    Tout article est d’abord une capture : une page que quelqu’un a enregistrée, conservée ici telle qu’elle est venue et jamais
    modifiée. Un programme lit la capture, sépare l’article de ce qui l’entourait et note, pour chaque donnée (titre, date,
    source, auteurs), les mots de la capture sur lesquels elle repose. Chacune peut être corrigée à la main ; une correction
    reste acquise. Ce que la capture ne dit pas reste ouvert et n’est pas deviné.`,
  letters: "Les lettres droites sont à l’article ; <i>les lettres penchées sont la voix des archives</i>.",
  certainty: "Ce qui est sûr",
  marks: "Chaque date est suivie de ce que l’on en sait, par un mot et un signe.",
  meanings: {
    high: "La capture le dit expressément, et rien n’y dit le contraire.",
    medium: prose`
      Déduite de plusieurs indices qui s’accordent, comme un jour de semaine dans le texte et une date dans une légende.`,
    low: "Un seul indice, faible, et rien contre lui. À vérifier avant de s’y fier.",
    edited: "Fixée à la main. Ce que le programme avait lu reste dans la notice.",
  },
  dates: counted({ one: "{count} date", other: "{count} dates" }),
  undated: "sans date",
  noSign: "Aucun indice.",
  disputed:
    "Deux indices de la capture ne peuvent être vrais tous deux. L’article le dit au-dessus de son texte, et lequel les archives suivent.",
  disputes: (date, authors, source) =>
    `${articles(date)} pour la date, ${figure(authors)} pour les auteurs, ${figure(source)} pour la source.`,
  evidence: prose`
    Chaque article se termine par « D’où vient chaque donnée », qui en dit autant de chaque donnée et cite la capture. Ce qui reste à
    vérifier se trouve dans la <review>liste de relecture</review>.`,
  gaps: "Lacunes",
  noGap: "Entre la première et la dernière date, aucun trimestre n’est sans article.",
  someGaps: "De ces périodes, les archives n’ont aucun article :",
  gap: (first, last, months) => `${first} – ${last}, ${figure(months)} mois`,
  furtherGaps: counted({ one: "Et {count} lacune plus courte.", other: "Et {count} lacunes plus courtes." }),
  addresses: "Adresses",
  permanence: prose`
    Un article garde toujours son adresse, même quand son titre ou sa date est corrigé. Les jours, les mois, les années, les sources
    et les thèmes ont aussi des adresses permanentes, et peuvent donc être cités. Les articles sans date sont rangés
    <undated>à part</undated>.`,
  annotating:
    "Les modes de lecture et l’extension Hypothesis fonctionnent sur ces pages. Les bookmarklets qui chargent des scripts d’ailleurs ne le peuvent pas : ces pages n’exécutent aucun script, afin que rien dans une capture n’y parvienne.",
  repository:
    "Les captures, les notices et l’histoire de chaque correction sont <repository>ouvertes à tous</repository>.",
};

export const data: DataWords = {
  note: "Tout le contenu de ces archives, à réutiliser : pour compter, chercher avec d’autres outils, citer.",
  description: (site, covers) =>
    `Tout le contenu de « ${site} » à réutiliser, en JSON Lines, CSV et CSL-JSON : ${covers}.`,
  covers: (count, parts) => `${articles(count)}, ${volumes(parts)}`,
  forms: "Ce qu’il y a",
  volumes:
    "Chaque année civile est un volume, et chaque volume existe sous plusieurs formes. Un fichier change quand un article de son année change.",
  formats: {
    jsonl:
      "Un article par ligne, avec toutes les données, leur fondement, les contradictions, et le texte en Markdown.",
    csv: prose`
      Un article par ligne, pour les tableurs et la statistique : toutes les données sauf le texte. En UTF-8, avec un en-tête. Une
      cellule qu’un tableur prendrait pour une formule commence par une apostrophe.`,
    csl: "Pour Zotero et d’autres logiciels de bibliographie.",
    bibtex: "Pour LaTeX avec BibTeX ou BibLaTeX.",
    ris: "Pour EndNote, Citavi et les logiciels de bibliographie plus anciens.",
  },
  packed:
    "Les fichiers en .gz sont compressés : pandas, R et DuckDB les lisent tels quels ; pour d’autres programmes, on les décompresse d’abord.",
  package: prose`
    <package>datapackage.json</package> les réunit pour les programmes (Frictionless Data Package) : chaque fichier avec sa taille,
    son empreinte SHA-256 et sa structure, le <schema>schéma</schema> des tableaux et celui des <lines>JSON Lines</lines>.`,
  duckdb:
    "Dans un dossier où les tableaux ont été enregistrés, DuckDB les interroge tous. Combien d’articles viennent de chaque source ?",
  dates: prose`
    Les dates sont en EDTF (ISO 8601-2), jamais plus précises qu’elles ne sont connues : <code>2021-01</code> est un jour
    quelconque de janvier 2021. Les textes y sont autant que leurs éditeurs le permettent : entiers, par leur premier paragraphe,
    ou pas du tout.`,
  tableLabel: "Fichiers",
  volume: "Volume",
  articles: "Articles",
  bytes: counted({ one: "{count} octet", other: "{count} octets" }),
  kilobytes: (amount) => `${amount} ko`,
  megabytes: (amount) => `${amount} Mo`,
};

export const conflicts: ConflictWords = {
  line: (number, again) => (again ? `la ligne ${number}` : `la ligne ${number} de la page`),
  machines: (again) => (again ? "ses données pour machines" : "les données de la page pour machines"),
  followsFirst: "Ces archives suivent la première indication.",
  variants: {
    title: ({ value, where }) => `Aussi intitulé « ${value} » (${where}).`,
    url: ({ value, where }) => `Une autre adresse est aussi donnée : ${value} (${where}).`,
    language: ({ value, where }) => `Une autre langue est aussi donnée : ${value} (${where}).`,
  },
  twoNames: (recorded, other) =>
    other.where === undefined
      ? `Selon ${recorded.where} : ${recorded.value}, mais ailleurs ${other.value}.`
      : `Selon ${recorded.where} : ${recorded.value} ; selon ${other.where} : ${other.value}.`,
  twoDates: (recorded, other) =>
    other.where === undefined
      ? `Selon ${recorded.where}, le ${recorded.value}, mais aussi le ${other.value}.`
      : `Selon ${recorded.where}, le ${recorded.value} ; selon ${other.where}, le ${other.value}.`,
  twoPublishers: (recordedQuote, name, quote) =>
    recordedQuote === quote
      ? `« ${quote} » désigne aussi ${name}.`
      : `« ${recordedQuote} » désigne la source nommée ici, « ${quote} » ${name}.`,
  updateBeforePublication: (updated, published) =>
    `L’article aurait été mis à jour le ${updated}, avant sa publication le ${published}.`,
  captionAgainstWeekday: (caption, text) =>
    `La légende (ligne ${caption.line}) donne le ${caption.day}, qui était un ${caption.weekday} ; le texte (ligne ${text.line}) dit ${text.weekday}.`,
  fittingDay: (day, weekday) => `Le ${day} était un ${weekday}.`,
  textLeftOut: (sentences, of, where, first) =>
    `${leftOut(sentences)} sur ${figure(of)} de la copie enregistrée ${sentences === 1 ? "manque" : "manquent"} dans l’article (${where}). La première : « ${first} »`,
  beginningOnly: (quote) => `La copie enregistrée ne contient que le début de l’article. La page dit : « ${quote} »`,
  severalArticles: (articles) =>
    `La copie enregistrée contient peut-être ${figure(articles)} articles, lus ici comme un seul.`,
  dateAgainstWeekday: (line, quote, date, weekday) =>
    `La ligne ${line} dit « ${quote} », mais le ${date.day} était un ${date.weekday}, non un ${weekday}.`,
  briefly: {
    date: ({ value, where }) => `Selon ${where}, le ${value}.`,
    names: ({ value, where }) => `Selon ${where} : ${value}.`,
    caption: (day, dayName, weekday) => `Selon la légende, le ${day}, un ${dayName} ; le texte dit ${weekday}.`,
    weekday: (line, quote, dayName) => `La ligne ${line} dit « ${quote} », mais c’était un ${dayName}.`,
  },
};
