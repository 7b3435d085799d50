/** French: the search. */
import { prose } from "./prose.ts";
import type { SearchWords } from "./search-words.ts";

export const search: SearchWords = {
  description: (site) =>
    `Chercher dans les articles de « ${site} » par mots, par source, par thème, par auteur, par date et par langue.`,
  masthead: "Chercher dans les archives",
  offline:
    "Cette copie est lue depuis un disque, où la recherche ne peut fonctionner : il lui faut un serveur web. Cherchez ci-dessous par année, source ou thème, ou là où les archives sont publiées.",
  unscripted: prose`
    La recherche a besoin de JavaScript, qui est désactivé ici. Chaque article se trouve aussi par son année, sa source et ses
    thèmes :`,
  covers: (articles) => `${articles} où chercher`,
  label: "Mots, ou une “suite de mots entre guillemets”",
  help: "Comment chercher",
  helps: [
    ["portes fermées", "les articles qui ont les deux mots, sous toutes leurs formes"],
    ['"portes fermées"', "ces mots tels quels, l’un après l’autre"],
    ["ferry -fermé", 'sans un mot ; -"portes fermées" sans une suite de mots'],
    ["port*", "les mots qui commencent ainsi"],
    ["titre:ferry auteur:marsh", "dans le titre, dans les noms des auteurs"],
    ["2019-03-04", "mène au jour ; 2019-03 au mois"],
  ],
  filters: "Filtres",
  order: "Ordre",
  bestFirst: "Les plus pertinents d’abord",
  newestFirst: "Les plus récents d’abord",
  oldestFirst: "Les plus anciens d’abord",
  time: "Période",
  from: "Du",
  to: "Au",
  dateHint: "Une année, un mois ou un jour : 2019, 2019-03, 2019-03-04",
  chart: "Résultats par année",
  cite: "Tous les citer, en",
  citeList: "Citer ces articles",
  more: "Plus de résultats",
  undated: "Articles sans date",
  script: {
    groups: {
      year: "Année",
      source: "Source",
      topic: "Thème",
      author: "Auteur",
      language: "Langue",
      certainty: "La date est",
    },
    ways: { year: "Année", month: "Mois", day: "Jour", source: "Source", topic: "Thème" },
    rest: { one: "{count} autre", other: "{count} autres" },
    searching: "Recherche en cours…",
    soFar: "{articles} jusqu’ici. La recherche continue dans les années plus anciennes…",
    best: "{articles} pour « {words} », les plus pertinents d’abord.",
    newest: "{articles} pour « {words} », les plus récents d’abord.",
    oldest: "{articles} pour « {words} », les plus anciens d’abord.",
    all: "{articles}, les plus récents d’abord.",
    allOldest: "{articles}, les plus anciens d’abord.",
    nothing: prose`
      Rien trouvé pour « {words} ». Essayez d’autres mots, moins de mots ou le début d’un mot, comme port* ; ou cherchez ci-dessous par
      année, source ou thème.`,
    nothingAtAll: "Rien trouvé. Cherchez ci-dessous par année, source ou thème.",
    filtered: "Rien trouvé pour « {words} » avec ces filtres ; sans eux, {articles}.",
    filteredAtAll: "Rien trouvé avec ces filtres ; sans eux, {articles}.",
    failed: prose`
      La recherche n’a pu être chargée. Réessayez dans un instant, ou cherchez ci-dessous par année, source ou thème.`,
    uncited: "Les références n’ont pas pu être chargées. Réessayez dans un instant.",
    meant: "Vouliez-vous dire {words} ?",
    compounds: "Aussi dans des mots plus longs : {words}",
    chosen: "Filtres choisis",
    remove: "Retirer : {filter}",
    clear: "Retirer tous les filtres",
    fromDate: "Du {date}",
    toDate: "Au {date}",
    notices: {
      field: "Il n’y a pas de champ « {text} ». Ses mots ont été cherchés. Il y a titre: et auteur:.",
      operator: "« {text} » n’a pas de sens ici : tous les mots doivent se trouver, et -mot en exclut un.",
      sign: "« {text} » n’a pas de sens ici. * se met à la fin d’un mot.",
      quote: "Il manque le guillemet fermant. La suite de mots va jusqu’à la fin.",
      short: "« {text} » est trop court pour un début de mot. Il a été cherché comme un mot.",
      date: "« {text} » n’est pas une date. Écrivez une année, un mois ou un jour : 2019, 2019-03, 2019-03-04.",
    },
  },
};
