/** Sentences that a page says for itself (consent, subscription, copyright), and lines that merely count something. */

/** Words of sentences that a page says for itself: cookies, consent, subscription, copyright. */
export interface HouseSentence {
  name: string;
  /** What the sentence holds … */
  pattern: RegExp;
  /** … and what it holds as well, before or after. */
  also?: RegExp;
  example: string;
  /** Longest line it applies to, in characters; default 240, since longer ones are rather an article about the matter. */
  longest?: number;
}

export const HOUSE_SENTENCES: readonly HouseSentence[] = [
  {
    name: "cookie-notice",
    longest: 1200,
    pattern: /\b(?:cookies?|cookie-?einstellungen|datenschutzeinstellungen|consent preferences)\b/i,
    also: /\b(?:use|uses|using|accept|agree|consent|enable|settings|policy|zustimm|akzeptier|verwend|nutz|accepter|aceptar|accetta|store|your browser)/i,
    example: "We use cookies to give you the best experience.",
  },
  {
    name: "external-content",
    longest: 700,
    pattern:
      /externe[nr]? inhalt|externer inhalte|privatsphäre-einstellungen|personenbezogene daten an drittplattformen|inhalte? von (?:twitter|x|instagram|facebook|youtube|opinary|datawrapper|glomex|outbrain|podigee)|drittanbieter/i,
    example: "An dieser Stelle finden Sie einen externen Inhalt von X.",
  },
  {
    name: "copyright",
    longest: 1200,
    pattern:
      /all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|無断転載|무단 ?전재|may not be (?:published|reproduced|republished)|все права защищены|tüm hakları|alle rettigheder|разрешения редакции|版权所有/i,
    example: "Copyright 2023 The Example. All Rights Reserved.",
  },
  {
    name: "copyright-sign",
    longest: 1200,
    pattern: /^(?:copyright|©|\(c\)|ⓒ)/i,
    also: /\b(?:19|20)\d{2}\b/,
    example: "© 2024 Example Media Ltd",
  },
  {
    name: "newsletter-pitch",
    pattern: /\b(?:newsletters?|inbox|e-?mail alerts?|(?:morning|daily|evening) (?:briefing|update))\b/i,
    also: /\b(?:sign up|signing up|subscribe|register|delivered|straight to|every (?:morning|day|week)|anmelden|abonnieren|bestellen)\b/i,
    example: "Get the day's news delivered to your inbox every morning.",
  },
  {
    name: "terms-consent",
    longest: 1200,
    pattern:
      /\b(?:by (?:signing up|subscribing|clicking|submitting|entering|registering|providing|continuing|creating)|i agree to|you agree to)\b/i,
    also: /\b(?:terms|privacy|policy|receive|conditions)\b/i,
    example: "By signing up, you agree to our Terms of Use and Privacy Policy.",
  },
  {
    name: "terms-consent",
    longest: 1200,
    pattern: /\b(?:privacy (?:policy|notice|statement)|terms of (?:use|service)|protected by recaptcha)\b/i,
    also: /\b(?:apply|agree|consent|accept|read|protected)\b/i,
    example: "This site is protected by reCAPTCHA and the Google Privacy Policy apply.",
  },
  {
    name: "affiliate-notice",
    pattern:
      /\b(?:affiliate commission|earn a (?:small )?commission|may earn (?:an?|revenue|money)|we may (?:receive|get) (?:a )?(?:commission|compensation)|affiliate-links?|provisions-?links?)\b/i,
    example: "When you purchase through links on our site, we may earn an affiliate commission.",
  },
  {
    name: "support-pitch",
    pattern:
      /\b(?:support (?:our|independent|us)|donate|make a (?:donation|contribution)|become a (?:member|supporter|subscriber)|unterstützen sie|spenden sie|tax-deductible)\b/i,
    also: /\b(?:journalism|newsroom|today|month|member|donation|spende|abo|arbeit)\b/i,
    example: "Support our journalism with a gift today.",
  },
  {
    name: "paywall",
    pattern:
      /\b(?:subscribers? only|already (?:a subscriber|subscribed|a member|have an account)|to continue reading|unlimited access|create an account|have (?:read|reached) your|sie haben (?:bereits|kein|noch)|jetzt (?:testen|abonnieren|weiterlesen)|weiterlesen mit|für abonnenten|monatlich kündbar|exklusiv für abonnent|suscriptores|abbonati|réservé aux abonnés)\b/i,
    example: "Already a subscriber? Sign in to continue reading.",
  },
  {
    name: "comment-rules",
    pattern:
      /\b(?:comments? (?:are|is|have been|will be|section|policy|on this)|commenting|to comment|log ?in to (?:reply|comment|join)|netiquette|kommentarfunktion|kommentieren)\b|コメント(?:利用規約|を投稿)|会員登録|会員限定/i,
    example: "Comments are closed on this article.",
  },
  {
    name: "tip-pitch",
    pattern:
      /^(?:have a (?:confidential )?(?:tip|story|news tip)|got a (?:tip|story)|do you have a (?:tip|story)|know more\?|hast du|haben sie hinweise|want to (?:submit|pitch))/i,
    example: "Have a confidential tip for our reporters? Get in touch.",
  },
  {
    name: "advertisement-notice",
    pattern:
      /^(?:this advertisement has not loaded|article content continues|story continues|advertisement feature|interested in more newsletters|an error has occurred|there was an error|something went wrong|please try again)/i,
    example: "This advertisement has not loaded yet, but your article continues below.",
  },
  {
    name: "browser-notice",
    pattern:
      /javascript (?:is|has been|to see|must)|enable javascript|turn on javascript|trenger javascript|your browser (?:does not|doesn't|is)|browser unterstützt|bitte (?:aktivieren|deaktivieren) sie|ad ?blocker/i,
    example: "Please enable JavaScript to view this page.",
  },
  {
    name: "app-pitch",
    pattern: /\b(?:download|get|install|lade|laden sie|hol)\b/i,
    also: /\b(?:our app|the app|die app|app store|google play|mobile app)\b/i,
    example: "Download our app for breaking news alerts.",
  },
  {
    name: "opinion-notice",
    pattern:
      /^(?:the (?:views|opinions) expressed|opinions expressed|(?:the )?views? (?:of the author|are those)|this is an opinion)/i,
    example: "The opinions expressed by contributors are their own.",
  },
  {
    name: "follow-pitch",
    pattern: /^(?:follow|like|find|join|connect with) (?:us|him|her|them|me|@\w+|the \w+|[A-Z]\w+)\b/i,
    also: /\b(?:on|at) (?:twitter|x|facebook|instagram|linkedin|whatsapp|telegram|youtube|tiktok|threads|bluesky|google)\b/i,
    example: "Follow us on Twitter for more.",
  },
  {
    name: "generated-notice",
    longest: 160,
    pattern:
      /ai[- ]?generer|ki-generier|ai-generat|text-to-speech|automatisch (?:vertont|erzeugt|generiert|erstellt)|sammendraget er laget|ai 요약|synthetische stimme|ljuduppspelningen/i,
    example: "Ljuduppspelningen är AI-genererad.",
  },
  {
    name: "share-row",
    longest: 160,
    pattern:
      /(?:share (?:on|to|via) |공유하기|分享到|compartir en |partager sur |condividi su | teilen).{1,60}(?:share (?:on|to|via) |공유하기|分享到|compartir en |partager sur |condividi su | teilen)/i,
    example: "Share on Facebook Share on X Share via email",
  },
  {
    name: "feedback-pitch",
    pattern:
      /^(?:please direct (?:comments|questions)|feedback to|send (?:comments|feedback|tips|us)|let us know what|button that move to)/i,
    example: "Please direct comments or questions to []",
  },
];

/** How a short line ends that stands for a count or a duration: `16 Comments`, `4 min read`, `0`. */
export const COUNTER =
  /^(?:\(?\d{1,3}(?:[.,]\d{3})*[kK]?\)?\s?(?:comments?|shares?|likes?|views?|responses?|replies|reactions?|kommentare?|ergänzungen|min\.?(?:ute[ns]?)?(?: (?:read|lesezeit|read time))?|minute read|commentaires?|comentarios?|コメント|件|개)?|lesezeit:?.{0,20}|lesedauer:?.{0,20}|reading time:?.{0,20}|temps de lecture.{0,20}|\d{1,2}:\d{2}(?: (?:min|minuten))?|1\.0x|\d{1,2} ?(?:of|\/|von) ?\d{1,3})$/i;
