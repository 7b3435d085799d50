/** Sentences that a page says for itself (consent, subscription, copyright), and lines that merely count something. */

/**
 * Words of sentences that a page says for itself: cookies, consent, subscription, copyright. News is told of all of these,
 * so that the words of the matter are not enough: the page speaks to its reader (`your inbox`, `sign up`), or of itself.
 */
export interface HouseSentence {
  name: string;
  /** What the sentence holds … */
  pattern: RegExp;
  /** … and what it holds as well, before or after. */
  also?: RegExp;
  example: string;
  /** What an article may say of the same matter. */
  unlike: string;
  /** Longest line it applies to, in characters; default 240, since longer ones are rather an article about the matter. */
  longest?: number;
}

export const HOUSE_SENTENCES: readonly HouseSentence[] = [
  {
    name: "cookie-notice",
    longest: 1200,
    pattern: /\b(?:cookies?|cookie-?einstellungen|datenschutzeinstellungen|consent preferences)\b/i,
    also: /\b(?:we|our|your (?:browser|device|consent|choices|privacy|cookie)|you (?:accept|agree|consent|can)|(?:this|the) (?:website|site)|(?:accept|use of|manage) cookies|cookies? (?:policy|statement|notice|settings|preferences|consent)|sets this|uses this cookie|is used to|are used to|wir|unsere[nr]?|ihr(?:e[nrm]?)?|einwilligung|utilizziamo|nous|vos|utilizamos|aceptar|accetta)\b/i,
    example: "We use cookies to give you the best experience.",
    unlike: "Regulators fined the company for placing advertising cookies on phones without the consent of users.",
  },
  {
    name: "external-content",
    longest: 700,
    pattern:
      /\b(?:externe[nr]? inhalt|externer inhalte|privatsphäre-einstellungen|personenbezogene daten an (?:drittplattformen|drittanbieter)|(?:dieser|der|externe[nr]?) inhalte? von (?:twitter|x|instagram|facebook|youtube|opinary|datawrapper|glomex|outbrain|podigee))/i,
    example: "An dieser Stelle finden Sie einen externen Inhalt von X.",
    unlike: "Der Konzern will Reparaturen durch Drittanbieter künftig zulassen.",
  },
  {
    name: "copyright",
    longest: 1200,
    pattern:
      /\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|may not be (?:published, broadcast|reproduced, distributed|republished, |published, reproduced)|(?:material|content|website) may not be (?:published|reproduced|republished)|tüm hakları|alle rettigheder)/i,
    example: "Copyright 2023 The Example. All Rights Reserved.",
    unlike: "The judge ruled that the names of the jurors may not be published before the verdict.",
  },
  {
    name: "copyright",
    longest: 1200,
    pattern: /無断転載|무단 ?전재|все права защищены|разрешения редакции|版权所有/i,
    example: "Все права защищены.",
    unlike: "Суд защитил права жителей острова.",
  },
  {
    name: "copyright-sign",
    longest: 1200,
    pattern: /^(?:copyright|©|\(c\)|ⓒ)/i,
    also: /\b(?:19|20)\d{2}\b/,
    example: "© 2024 Example Media Ltd",
    unlike: "Copyright law has changed little since the printing press, the professor said.",
  },
  {
    name: "newsletter-pitch",
    pattern: /\b(?:newsletters?|inbox|e-?mail alerts?|(?:morning|daily|evening) (?:briefing|update))\b/i,
    also: /\b(?:sign(?:ing)?[- ]?up|subscribe (?:to|today|now)|register (?:today|now|for|to|login|my)|to subscribe|delivered (?:\w{1,20} )?(?:to your|directly|right|straight|daily)|straight to|your inbox|it in your|anmelden|abonnieren|bestellen)\b/i,
    example: "Get the day's news delivered to your inbox every morning.",
    unlike: "The party said in its newsletter that more than 400 members had joined every week since May.",
  },
  {
    name: "terms-consent",
    longest: 1200,
    pattern:
      /\b(?:by (?:signing up|subscribing|clicking|submitting|entering|registering|providing|continuing|creating|posting|commenting|using)|i agree to|you agree to|agree to our)\b/i,
    also: /\b(?:(?:our|the|its) (?:terms|user agreement|privacy)|terms (?:of|and|&)|privacy (?:policy|notice)|you (?:consent|confirm|agree)|receive (?:emails?|news|the above|occasional))\b/i,
    example: "By signing up, you agree to our Terms of Use and Privacy Policy.",
    unlike: "By continuing the talks, the minister hopes to improve the conditions under which families receive aid.",
  },
  {
    name: "terms-consent",
    longest: 1200,
    pattern: /\b(?:privacy (?:policy|notice|statement)|terms of (?:use|service)|protected by recaptcha)\b/i,
    also: /\b(?:(?:our|this site|your|we|i have read|recaptcha)\b|read our|user agreement|site agree)/i,
    example: "This site is protected by reCAPTCHA and the Google Privacy Policy apply.",
    unlike: "Lawmakers asked whether users read the terms of service before they accept them.",
  },
  {
    name: "affiliate-notice",
    pattern:
      /\b(?:affiliate commission|earn a (?:small )?commission|may earn (?:an?|revenue|money) (?:commission|affiliate|portion|from)|we may (?:receive|get|earn) (?:a |an )?(?:\w{1,20} )?(?:commission|compensation)|affiliate-links?|provisions-?links?)\b/i,
    example: "When you purchase through links on our site, we may earn an affiliate commission.",
    unlike: "A worker with a degree may earn a third more over the years, the study found.",
  },
  {
    name: "support-pitch",
    pattern:
      /\b(?:support (?:our|independent|us\b)|donate (?:now|today|to us)|make a (?:donation|contribution)|become a (?:member|supporter|subscriber)|unterstützen sie (?:uns|unsere)|spenden sie|tax-deductible)\b/i,
    also: /\b(?:our (?:journalism|newsroom|work|reporting)|journalism|newsroom|today|donation|spende|abo|unsere arbeit)\b/i,
    example: "Support our journalism with a gift today.",
    unlike: "The foundation asked companies to donate a month's profit to the members of the fishing union.",
  },
  {
    name: "paywall",
    pattern:
      /\b(?:(?:new )?subscribers? only|already (?:a subscriber|subscribed|a member\?|have an account)|to continue (?:reading|with your reading)|(?:get|try|enjoy|with|for|subscribe for|includes) unlimited access|sign in or create an account|create an account (?:or|to|for free)|you (?:have|'ve) (?:read|reached) your|sie haben (?:bereits|noch kein|kein) (?:ein )?(?:abo|abonnement|konto|digital|zugang)|jetzt (?:testen|abonnieren|weiterlesen)|weiterlesen mit|für abonnenten|monatlich kündbar|exklusiv für abonnent|(?:para|exclusivo de) suscriptores|(?:per gli|agli) abbonati|réservé aux abonnés)\b/i,
    also: /[^“”"„»]$|[.!?»>]$/,
    example: "Already a subscriber? Sign in to continue reading.",
    unlike: "Die Fischer fürchten um ihre Boote, denn sie haben noch keine Antwort aus dem Ministerium.",
  },
  {
    name: "comment-rules",
    pattern:
      /\b(?:comments? (?:are|is|have been|will be) (?:now |currently |pre-?|post-?){0,3}(?:closed|open|moderated|disabled|turned off|filtered|reviewed|subject|welcome|not (?:open|allowed|being|displayed))|comments? (?:section or|policy|are not allowed)|comments? in violation|your (?:comments\b|comment was)|commenting (?:is|policy|guidelines|rules|system)|facebook commenting|(?:before|by) commenting|(?:share or|comment on) comment on this|comment on this (?:article|story|post)|commenting on this (?:article|story|post)|(?:^to|(?:log ?in|logged in|sign ?in|sign ?up|signed in|register(?:ed)?|subscribe|browser|account|openid|disqus|account|how|order) (?:in order )?to) (?:reply|(?:post a |leave a )?comment|join the)|let us know in the comments section|be the first to comment|member comments|to post a comment|netiquette|kommentarfunktion|kommentieren sie|(?:artikel|beitrag|anmelden,? um zu|registrieren,? um zu) kommentieren)\b/i,
    example: "Comments are closed on this article.",
    unlike: "Commenting on the study, the ministry said it would act; the company declined to comment.",
  },
  {
    name: "comment-rules",
    pattern: /コメント(?:利用規約|を投稿)|会員登録|会員限定/,
    example: "コメントを投稿するには会員登録が必要です",
    unlike: "市長は記者の質問にコメントしなかった。",
  },
  {
    name: "tip-pitch",
    pattern:
      /^(?:have a (?:confidential )?(?:tip|story|news tip)|got a (?:tip|story)|do you have a (?:tip|story)|know more\?|hast du (?:hinweise|einen tipp|infos)|haben sie hinweise|want to (?:submit|pitch))/i,
    example: "Have a confidential tip for our reporters? Get in touch.",
    unlike: "Hast du das verstanden, fragte der Richter den Jungen.",
  },
  {
    name: "advertisement-notice",
    pattern:
      /^(?:this advertisement has not loaded|article content continues|story continues(?: below| after|$)|advertisement feature|interested in more newsletters|an error has occurred|there was an error (?:loading|processing|while)|something went wrong(?: with (?:that|your|this) request)?[.,]|please try again)/i,
    example: "This advertisement has not loaded yet, but your article continues below.",
    unlike: "Something went wrong in the seconds before the train reached the bridge.",
  },
  {
    name: "browser-notice",
    pattern:
      /\b(?:javascript (?:is|has been|must be) (?:\w{1,20} )?(?:disabled|enabled|required|needed|turned off|switched off)|enable javascript|turn on javascript|trenger javascript|benötigen sie javascript|your javascript is|your browser (?:does not|doesn't|is (?:out|not|no|too|outdated))|outdated version of|browser unterstützt|bitte (?:aktivieren|deaktivieren) sie|(?:turn off|disable|whitelist|deactivate|using an|ihren|deinen) (?:your |the )?ad ?-?blocker)/i,
    example: "Please enable JavaScript to view this page.",
    unlike: "JavaScript is the language that most of the pages are written in, and ad blockers read it too.",
  },
  {
    name: "app-pitch",
    pattern:
      /\b(?:(?<=^|[.!?:–—-] |\bplease |\bnow |\bcan )(?:download|get|install|lade|laden sie|hol)|(?:download|install|with) our)\b/i,
    also: /\b(?:our app|(?:the|our|die) (?:\w{1,20} ){0,3}app\b|app store|google play|mobile app)/i,
    example: "Download our app for breaking news alerts.",
    unlike: "The player will be available as a free download in the App Store on Friday.",
  },
  {
    name: "opinion-notice",
    pattern:
      /^(?:the (?:views|opinions) expressed|opinions expressed|(?:the )?views? (?:of the author|are those)|this is an opinion)/i,
    example: "The opinions expressed by contributors are their own.",
    unlike: "The opinions in the village were divided.",
  },
  {
    name: "follow-pitch",
    pattern:
      /^(?:(?:follow|find|join|connect with) (?:us|him|her|them|me|@\w{1,30}|the \w{1,30}|\w{1,30})|like (?:us|(?:the )?[\w ]{2,30} on facebook))\b/i,
    also: /\b(?:on|at) (?:twitter|x|facebook|instagram|linkedin|whatsapp|telegram|youtube|tiktok|threads|bluesky|google)\b/i,
    example: "Follow us on Twitter for more.",
    unlike: "Like his rival, the mayor announced the plan on Twitter.",
  },
  {
    name: "generated-notice",
    longest: 160,
    pattern:
      /\b(?:(?:ljuduppspelningen|sammendraget|(?:dieser?|diese[ns]?) (?:\w{1,20} )?(?:text|artikel|beitrag|zusammenfassung|audio|audioversion|bild|stimme)|this (?:\w{1,20} )?(?:article|audio|summary|translation|text|story|image|voice)) (?:är|er|is|was|ist|wurde|has been) .{0,60}(?:generer|generier|generat|chatgpt|erstellt|vertont|erzeugt|laget|text-to-speech)|automatisch (?:vertont|erzeugt|generiert|erstellt)|text-to-speech|ai 요약|synthetische stimme)/i,
    example: "Ljuduppspelningen är AI-genererad.",
    unlike: "Der Präsident teilte erneut ein KI-generiertes Bild von sich als König.",
  },
  {
    name: "share-row",
    longest: 160,
    pattern:
      /\b(?:(?:share (?:on|to|via)|compartir en|partager sur|condividi su) .{1,60}\b(?:share (?:on|to|via)|compartir en|partager sur|condividi su) |teilen\b.{1,60} teilen\b)/i,
    example: "Share on Facebook Share on X Share via email",
    unlike: "The heirs each have a share in the ferry line.",
  },
  {
    name: "share-row",
    longest: 160,
    pattern: /공유하기.{1,60}공유하기|分享到.{1,60}分享到/,
    example: "페이스북 공유하기 트위터 공유하기",
    unlike: "자료를 공유하기로 했다.",
  },
  {
    name: "feedback-pitch",
    pattern:
      /^(?:please direct (?:comments|questions)|feedback to|send (?:comments|feedback|tips|us)|let us know (?:what|in the)|button that move to)/i,
    example: "Please direct comments or questions to []",
    unlike: "Feedback from the fleet was mixed.",
  },
];

/** How a short line ends that stands for a count or a duration: `16 Comments`, `4 min read`, `0`. */
export const COUNTER =
  /^(?:\(?\d{1,3}(?:[.,]\d{3}){0,3}[kK]?\)?\s?(?:comments?|shares?|likes?|views?|responses?|replies|reactions?|kommentare?|ergänzungen|min\.?(?:ute[ns]?)?(?: (?:read|lesezeit|read time))?|minute read|commentaires?|comentarios?|コメント|件|개)?|lesezeit:?.{0,20}|lesedauer:?.{0,20}|reading time:?.{0,20}|temps de lecture.{0,20}|\d{1,2}:\d{2}(?: (?:min|minuten))?|1\.0x|\d{1,2} ?(?:of|\/|von) ?\d{1,3})$/i;
