/**
 * Beginnings of short lines by which furniture is known. A beginning ends where its last word does, so that `Mehr aus` is none of
 * `Mehr Ausgaben`; and what ordinary sentences begin with too says nothing in a line that ends as a sentence does.
 */
import { anyOf } from "../../text/any-of.ts";

/** A beginning, or a whole line with a number in it. Lower case, as `sameWords` gives it. */
export interface LeadRule {
  pattern: RegExp;
  /** Only a heading begins so: where the line is a sentence, it is one of the article. */
  heading?: true;
  example: string;
  /** What an article may say in the same words. */
  unlike: string;
}

/** Of short lines after which nothing of the article comes. */
export const ENDING_LEADS: readonly LeadRule[] = [
  {
    pattern: /^\d{1,5} (?:comments?|kommentare?|ergänzungen|commentaires?|comentarios?|responses|replies)$/,
    example: "8 COMMENTS",
    unlike: "8 comments were read out at the hearing",
  },
  {
    pattern: /^\d{1,5} thoughts? on "/,
    example: "3 thoughts on “The long way to the channel”",
    unlike: "3 thoughts on the new channel",
  },
  {
    pattern: /^(?:comments?|kommentare) ?\(?\d{1,5}\)?$/,
    example: "Comments (12)",
    unlike: "Comments 12 men made on the pier",
  },
  {
    pattern: /^(?:previous|next) (?:article|post|story)(?!\p{L})/u,
    heading: true,
    example: "Next article: The pier waits",
    unlike: "Next article of the treaty to be read is the fourth.",
  },
  {
    pattern:
      /^(?:log ?in to (?:leave|post|reply|comment)|you must be logged in|sign in to comment|be the first to comment)(?!\p{L})/u,
    example: "You must be logged in to post a comment.",
    unlike: "Log in to the harbour’s system takes a minute.",
  },
  {
    pattern: /^what do you think\? .{0,40}\b(?:comments?|let us|tell us|join|share|poll|have your say)\b/,
    example: "What do you think? Let us know in the comments.",
    unlike: "What do you think? I asked him.",
  },
  {
    pattern: /^(?:article|story) (?:tags|topics)(?!\p{L})/u,
    heading: true,
    example: "Story topics: harbour",
    unlike: "Story topics were drawn by lot at the school.",
  },
];

/** Of short lines that open a box of other articles. */
export const CLOSING_LEADS: readonly LeadRule[] = [
  {
    pattern:
      /^(?:(?:see |read )?more (?:from|in|on|about|news|stories|articles|by|like|coverage)|latest (?:from|in|on|news))(?!\p{L})/u,
    heading: true,
    example: "More from Politics",
    unlike: "More in the town than outside it voted for the pier.",
  },
  {
    pattern: /^(?:see|view) all(?!\p{L})/u,
    heading: true,
    example: "See all stories",
    unlike: "See all and say nothing, the old rule of the harbour went.",
  },
  {
    pattern: /^(?:popular (?:in|on|now)|trending (?:in|on|now)|top (?:stories|news) (?:in|from|on))(?!\p{L})/u,
    heading: true,
    example: "Popular in Business",
    unlike: "Popular in the islands, the dish is rare on the mainland.",
  },
  {
    pattern: /^recommended (?:by|for|reading)(?!\p{L})/u,
    heading: true,
    example: "Recommended for you",
    unlike: "Recommended by the engineers in May, the plan was shelved.",
  },
  {
    pattern: /^best of(?!\p{L})/u,
    heading: true,
    example: "Best of the Courier",
    unlike: "Best of all was the weather.",
  },
  {
    pattern: /^stay (?:connected|informed|up[ -]to[ -]date|up on|in the (?:know|loop)|in touch|on top)(?!\p{L})/u,
    heading: true,
    example: "Stay up to date",
    unlike: "Stay in the harbour until the wind drops",
  },
  {
    pattern: /^mehr (?:aus|zu|von|über|zum)(?!\p{L})/u,
    heading: true,
    example: "Mehr aus Sport",
    unlike: "Mehr zu sagen hatte der Rat nicht.",
  },
  {
    pattern: /^mehr (?:aus|zu|von|über|zum)(?!\p{L})/u,
    heading: true,
    example: "Mehr zum Hafen",
    unlike: "Mehr Ausgaben für die Häfen",
  },
  {
    pattern: /^(?:weitere (?:artikel|meldungen|themen|nachrichten)|alles (?:zu|zum|über))(?!\p{L})/u,
    heading: true,
    example: "Alles zum Hafen",
    unlike: "Alles zu seiner Zeit, sagte der Kapitän.",
  },
  {
    pattern: /^más (?:de|en|sobre|noticias)(?!\p{L})(?! (?:\d|una? |la mitad|las? |los |cien|mil |dos |tres |medio))/u,
    heading: true,
    example: "Más de Política",
    unlike: "Más de 300 pescadores esperan",
  },
  {
    pattern: /^altre notizie(?!\p{L})/u,
    heading: true,
    example: "Altre notizie dal porto",
    unlike: "Altre notizie non sono arrivate dal porto.",
  },
  {
    pattern: /^(?:läs mer om|fler (?:artiklar|nyheter)|flere (?:saker|nyheter|artikler))(?!\p{L})/u,
    heading: true,
    example: "Flere saker om havnen",
    unlike: "Flere saker ble utsatt i tingretten.",
  },
];

export const endsArticle = asked(ENDING_LEADS);
export const opensBox = asked(CLOSING_LEADS);

/** A question about what `sameWords` gives of a line. */
function asked(rules: readonly LeadRule[]): (words: string) => boolean {
  const anywhere = anyOf(rules.filter(({ heading }) => !heading).map(({ pattern }) => pattern));
  const inHeading = anyOf(rules.filter(({ heading }) => heading).map(({ pattern }) => pattern));
  return (words) => anywhere(words) || (inHeading(words) && !isOfArticle(words));
}

/** Whether the line is a sentence, and not one in which the page speaks of itself. */
export function isOfArticle(words: string): boolean {
  return /[^.][.。]["')»]?$/.test(words) && !OF_THE_PAGE.test(words);
}

/** Words by which a page speaks to its reader, or of its own papers and programmes. */
const OF_THE_PAGE =
  /\b(?:our|your|here(?=\W?$)|newsletters?|channel|app|alerts|podcasts?|spotify|youtube|whatsapp|(?:breaking|latest) news|deals|free weekly|unsere[nrms]?|notre|nos|votre|nuestr[oa]s?|nostr[aeio])\b/;
