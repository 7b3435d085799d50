/** Beginnings of lines that lead elsewhere: `READ MORE: …`, `Lesen Sie auch …`. All as `sameWords` gives them. */
import { isOfArticle } from "./furniture-leads.ts";
import { phrases } from "./furniture-words.ts";

/** A beginning that ordinary sentences have too. */
export interface OpenLead {
  lead: string;
  example: string;
  /** What an article may say in the same words. */
  unlike: string;
}

/** Whether the line leads elsewhere. */
export function leadsAway(words: string): boolean {
  return (BY_FIRST.get(words.charAt(0)) ?? []).some(
    ({ lead, fits }) => words.startsWith(lead) && fits(words.slice(lead.length), words),
  );
}

/** What may follow to set the name of another page apart. */
const SIGN = /^(?:$|\s?[:|»›>→–—•·"«(…-])/;

/** Whether what follows a beginning fits it, in the whole line. */
type Fits = (rest: string, words: string) => boolean;
const always: Fits = () => true;
const endsWord: Fits = (rest) => /^(?![\p{L}\p{M}\p{N}])/u.test(rest);
const opensLink: Fits = (rest, words) => SIGN.test(rest) || (/^[ ,]/.test(rest) && !isOfArticle(words));

/** Beginnings that a sign ends; anything may follow. */
export const SIGNED_LEADS: readonly string[] = phrases(`
  read more: | read: | read next: | see more: | watch: | watch more: | watch now: | listen: | related: |
  related story: | related article: | more: | also: | must read: | don't miss: | in case you missed it: |
  up next: | [related: | [read: | recommended: | trending: | auch interessant: | mehr zum thema: | mehr dazu: |
  passend dazu: | dazu auch: | weiterlesen: | más información: | les også: | läs mer: | читайте: | loe ka: |
  lasi arī: | xem thêm: | 【関連記事】 | 関連記事: | 関連記事： | 延伸閱讀： | 相关阅读： | ＞＞`);

/** Beginnings that no sentence of an article has. */
export const LEADS_AWAY: readonly string[] = phrases(`
  read more about | read more on | see also | continue reading | click here | follow us on | follow our |
  download our | get our | join our | lesen sie auch | lesen sie hier | lesen sie dazu | lesen sie mehr |
  lies auch | hier lesen sie | siehe auch | à lire aussi | a lire aussi | lire également | lee también |
  leer también | lea también | te puede interesar | leia também | leia mais | veja também | lees ook | læs også |
  les også | se også | läs också | läs även | lue myös | czytaj także | czytaj też | zobacz też | читайте также |
  читайте по теме | смотрите также | читайте також | 관련기사 | ▶관련 | baca juga | soma pia | abonnez-vous |
  inscrivez-vous | suscríbete | suscríbase | διαβάστε επίσης | διαβάστε ακόμα | taip pat skaitykite |
  čtěte také | čítajte aj | আরও পড়ুন | مزید پڑھیں | یہ بھی پڑھیں | بیشتر بخوانید | اقرأ أيضا | اقرأ أيضاً |
  اقرأ أيضًا | यह भी पढ़ें | ये भी पढ़ें | ilgili haber | ilgili haberler | tıklayınız`);

/** Beginnings that lead elsewhere where a title follows, or where the page speaks of itself. */
export const OPEN_LEADS: readonly OpenLead[] = [
  {
    lead: "read also",
    example: "Read also The long way to the channel",
    unlike: "Read also at the hearing was a letter from the harbour master.",
  },
  {
    lead: "also read",
    example: "Also Read | Fishermen wait for the channel",
    unlike: "Also read at the service were the names of the crew.",
  },
  {
    lead: "more from",
    example: "More from Politics",
    unlike: "More from habit than from hope, the crews sailed on Sunday.",
  },
  {
    lead: "more on",
    example: "More on the harbour dispute",
    unlike: "More on the island than on the mainland would vote for it.",
  },
  {
    lead: "mehr aus",
    example: "Mehr aus der Region",
    unlike: "Mehr aus Sorge als aus Überzeugung stimmte der Rat zu.",
  },
  {
    lead: "subscribe to",
    example: "Subscribe to our YouTube channel.",
    unlike: "Subscribe to that view and the pier must go, the engineer said.",
  },
  {
    lead: "sign up for",
    example: "Sign up for the Harbour Letter",
    unlike: "Sign up for the lifeboat and they train you, he said.",
  },
  {
    lead: "sign up to",
    example: "Sign up to our updates.",
    unlike: "Sign up to the treaty and the fleet is bound by it, she warned.",
  },
  {
    lead: "listen to",
    example: "Listen to Harbour Hour on Spotify.",
    unlike: "Listen to the gulls and you know the wind, the pilots say.",
  },
  {
    lead: "listen here",
    example: "Listen here, or wherever you get your podcasts.",
    unlike: "Listen here, said the pilot to the captain, and learn.",
  },
  {
    lead: "download the",
    example: "Download the Courier app.",
    unlike: "Download the form and the grant is half yours, the clerk told them.",
  },
  {
    lead: "get the latest",
    example: "Get the latest from the harbour",
    unlike: "Get the latest figures wrong and the whole budget fails, he said.",
  },
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
  {
    lead: "читать также",
    example: "Читать также: Порт ждёт",
    unlike: "Читать также умели немногие рыбаки.",
  },
  {
    lead: "citește și",
    example: "Citește și Portul așteaptă",
    unlike: "Citește și scrie de la cinci ani, spune mama lui.",
  },
  {
    lead: "olvassa el",
    example: "Olvassa el ezt is: Vár a kikötő",
    unlike: "Olvassa el minden este a vízállást, mondta a révész.",
  },
  {
    lead: "קראו גם",
    example: "קראו גם: הנמל מחכה",
    unlike: "קראו גם לממשלה לפתוח את הנמל.",
  },
];

const BY_FIRST = Map.groupBy(
  [
    ...SIGNED_LEADS.map((lead) => ({ lead, fits: always })),
    ...LEADS_AWAY.map((lead) => ({ lead, fits: endsWord })),
    ...OPEN_LEADS.map(({ lead }) => ({ lead, fits: opensLink })),
  ],
  ({ lead }) => lead.charAt(0),
);
