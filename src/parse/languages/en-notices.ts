/** English sentences that a page says for itself. */
import type { OtherPageRow } from "./other-pages.ts";
import { END_OF_SENTENCE, type SiteNotice } from "./table.ts";
import { pattern } from "./word-lists.ts";

export const notices: readonly SiteNotice[] = [
  {
    name: "cookie-notice",
    length: "any",
    pattern: /\b(?:cookies?|consent preferences)\b/i,
    also: pattern("i")`
      \b(?:we|our|your (?:browser|device|consent|choices|privacy|cookie)|you (?:accept|agree|consent|can)|(?:this|
      the) (?:website|site)|(?:accept|use of|manage) cookies|cookies? (?:policy|statement|notice|settings|
      preferences|consent)|sets this|uses this cookie|is used to|are used to)\b`,
    example: "We use cookies to give you the best experience.",
    unlike: "Regulators fined the company for placing advertising cookies on phones without the consent of users.",
  },
  {
    name: "copyright",
    length: "any",
    pattern: pattern("i")`
      \b(?:all rights reserved|may not be (?:published, broadcast|reproduced, distributed|republished, |
      published, reproduced)|(?:material|content|website) may not be (?:published|reproduced|republished))`,
    example: "Copyright 2023 The Example. All Rights Reserved.",
    unlike: "The judge ruled that the names of the jurors may not be published before the verdict.",
  },
  {
    name: "newsletter-pitch",
    pattern: /^you(?: are|['’]re) receiving this (?:e-?mail|newsletter|message)\b/i,
    example: "You are receiving this email because you signed up for The Quay.",
    unlike: "You are receiving guests at the quay, the mayor was told, whether you like it or not.",
  },
  {
    name: "newsletter-pitch",
    pattern: /\b(?:newsletters?|inbox|e-?mail alerts?|(?:morning|daily|evening) (?:briefing|update))\b/i,
    also: pattern("i")`
      \b(?:sign(?:ing)?[- ]?up|subscribe (?:to|today|now)|register (?:today|now|for|to|login|my)|to subscribe|
      delivered (?:\w{1,20} )?(?:to your|directly|right|straight|daily)|straight to|your inbox|it in your)\b`,
    example: "Get the day's news delivered to your inbox every morning.",
    unlike: "The party said in its newsletter that more than 400 members had joined every week since May.",
  },
  {
    name: "terms-consent",
    length: "any",
    pattern: pattern("i")`
      \b(?:by (?:signing up|subscribing|clicking|submitting|entering|registering|providing|continuing|creating|
      posting|commenting|using)|i agree to|you agree to|agree to our)\b`,
    also: pattern("i")`
      \b(?:(?:our|the|its) (?:terms|user agreement|privacy)|terms (?:of|and|&)|privacy (?:policy|notice)|
      you (?:consent|confirm|agree)|receive (?:emails?|news|the above|occasional))\b`,
    example: "By signing up, you agree to our Terms of Use and Privacy Policy.",
    unlike: "By continuing the talks, the minister hopes to improve the conditions under which families receive aid.",
  },
  {
    name: "terms-consent",
    length: "any",
    pattern: /\b(?:privacy (?:policy|notice|statement)|terms of (?:use|service)|protected by recaptcha)\b/i,
    also: /\b(?:(?:our|this site|your|we|i have read|recaptcha)\b|read our|user agreement|site agree)/i,
    example: "This site is protected by reCAPTCHA and the Google Privacy Policy apply.",
    unlike: "Lawmakers asked whether users read the terms of service before they accept them.",
  },
  {
    name: "affiliate-notice",
    pattern: pattern("i")`
      \b(?:affiliate commission|earn a (?:small )?commission|may earn (?:an?|revenue|money) (?:commission|affiliate|
      portion|from)|we may (?:receive|get|earn) (?:a |an )?(?:\w{1,20} )?(?:commission|compensation)|
      affiliate-links?)\b`,
    example: "When you purchase through links on our site, we may earn an affiliate commission.",
    unlike: "A worker with a degree may earn a third more over the years, the study found.",
  },
  {
    name: "support-pitch",
    pattern: pattern("i")`
      \b(?:support (?:our|independent|us\b)|donate (?:now|today|to us)|make a (?:donation|contribution)|
      become a (?:member|supporter|subscriber)|tax-deductible)\b`,
    also: /\b(?:our (?:journalism|newsroom|work|reporting)|journalism|newsroom|today|donation)\b/i,
    example: "Support our journalism with a gift today.",
    unlike: "The foundation asked companies to donate a month's profit to the members of the fishing union.",
  },
  {
    name: "paywall",
    pattern: pattern("i")`
      \b(?:(?:new )?subscribers? only|subscribe (?:now )?(?:for (?:full|unlimited) access|to (?:read|continue))|already (?:a subscriber|subscribed|a member\?|have an account)|
      to continue (?:reading|with your reading)|(?:get|try|enjoy|with|for|subscribe for|includes) unlimited access|
      sign in or create an account|create an account (?:or|to|for free)|you (?:have|'ve) (?:read|reached) your)\b`,
    also: END_OF_SENTENCE,
    example: "Already a subscriber? Sign in to continue reading.",
    unlike: "The ferry was open to subscribers only, said the “Courier”",
  },
  {
    name: "comment-rules",
    pattern: pattern("i")`
      \b(?:comments? (?:are|is|have been|will be) (?:now |currently |pre-?|post-?){0,3}(?:closed|open|moderated|
      disabled|turned off|filtered|reviewed|subject|welcome|not (?:open|allowed|being|displayed))|
      comments? (?:section or|policy|are not allowed)|comments? in violation|your (?:comments\b|comment was)|
      commenting (?:is|policy|guidelines|rules|system)|facebook commenting|(?:before|by) commenting|(?:share or|
      comment on) comment on this|comment on this (?:article|story|post)|commenting on this (?:article|story|post)|
      (?:^to|(?:log ?in|logged in|sign ?in|sign ?up|signed in|register(?:ed)?|subscribe|browser|account|openid|
      disqus|account|how|order) (?:in order )?to) (?:reply|(?:post a |leave a )?comment|join the)|
      let us know in the comments section|be the first to comment|member comments|to post a comment)\b`,
    example: "Comments are closed on this article.",
    unlike: "Commenting on the study, the ministry said it would act; the company declined to comment.",
  },
  {
    name: "tip-pitch",
    pattern: pattern("i")`
      ^(?:have a (?:confidential )?(?:tip|story|news tip)|got a (?:tip|story)|do you have a (?:tip|story)|
      know more\?|want to (?:submit|pitch))`,
    example: "Have a confidential tip for our reporters? Get in touch.",
    unlike: "Have a good look at the pier, the engineer told them.",
  },
  {
    name: "advertisement-notice",
    pattern: pattern("i")`
      ^(?:this advertisement has not loaded|article content continues|story continues(?: below| after|$)|
      advertisement feature|interested in more newsletters|an error has occurred|there was an error (?:loading|
      processing|while)|something went wrong(?: with (?:that|your|this) request)?[.,]|please try again)`,
    example: "This advertisement has not loaded yet, but your article continues below.",
    unlike: "Something went wrong in the seconds before the train reached the bridge.",
  },
  {
    name: "browser-notice",
    pattern: pattern("i")`
      \b(?:javascript (?:is|has been|must be) (?:\w{1,20} )?(?:disabled|enabled|required|needed|turned off|
      switched off)|enable javascript|turn on javascript|your javascript is|your browser (?:does not|doesn't|
      is (?:out|not|no|too|outdated))|outdated version of|(?:turn off|disable|whitelist|deactivate|
      using an) (?:your |the )?ad ?-?blocker)`,
    example: "Please enable JavaScript to view this page.",
    unlike: "JavaScript is the language that most of the pages are written in, and ad blockers read it too.",
  },
  {
    name: "app-pitch",
    pattern: pattern("i")`
      \b(?:(?<=^|[.!?:–—-] |\bplease |\bnow |\bcan )(?:download|get|install)|(?:download|install|with) our)\b`,
    also: /\b(?:our app|(?:the|our) (?:\w{1,20} ){0,3}app\b|app store|google play|mobile app)/i,
    example: "Get the free Courier app.",
    unlike: "The player will be available as a free download in the App Store on Friday.",
  },
  {
    name: "opinion-notice",
    pattern: pattern("i")`
      ^(?:the (?:views|opinions) expressed|opinions expressed|(?:the )?views? (?:of the author|are those)|
      this is an opinion)`,
    example: "The opinions expressed by contributors are their own.",
    unlike: "The opinions in the village were divided.",
  },
  {
    name: "follow-pitch",
    pattern: pattern("i")`
      ^(?:(?:follow|find|join|connect with) (?:us|him|her|them|me|@\w{1,30}|the \w{1,30}|\w{1,30})|like (?:us|
      (?:the )?[\w ]{2,30} on facebook))\b`,
    also: pattern("i")`
      \b(?:on|at) (?:twitter|x|facebook|instagram|linkedin|whatsapp|telegram|youtube|tiktok|threads|bluesky|
      google)\b`,
    example: "Follow him on Twitter for more.",
    unlike: "Like his rival, the mayor announced the plan on Twitter.",
  },
  {
    name: "generated-notice",
    length: "short",
    pattern: pattern("i")`
      \b(?:this (?:\w{1,20} )?(?:article|audio|summary|translation|text|story|image|voice) (?:is|was|
      has been) .{0,60}(?:generated|chatgpt|text-to-speech)|text-to-speech)`,
    example: "This summary was generated by AI.",
    unlike: "This story was told to generations of pilots.",
  },
  {
    name: "share-row",
    length: "short",
    pattern: /\bshare (?:on|to|via) .{1,60}\bshare (?:on|to|via) /i,
    example: "Share on Facebook Share on X Share via email",
    unlike: "The heirs each have a share in the ferry line.",
  },
  {
    name: "feedback-pitch",
    pattern: pattern("i")`
      ^(?:please direct (?:comments|questions)|feedback to|send (?:comments|feedback|tips|us)|let us know (?:what|
      in the)|button that move to)`,
    example: "Please direct comments or questions to []",
    unlike: "Feedback from the fleet was mixed.",
  },
];

/** What pages say that are shown in the place of an article. */
export const otherPages: readonly OtherPageRow[] = [
  {
    kind: "browser-check",
    pattern:
      /^(?:just a moment|checking your browser|one more step|attention required|verif(?:y|ying) (?:that )?you are (?:a )?human|pardon our interruption|are you a robot|please (?:verify|confirm) you are (?:a )?human|access (?:to this page has been )?denied|security check(?: required)?|you have been blocked|sorry, you have been blocked|unusual traffic)\b.{0,80}$/i,
    example: "Just a moment...",
    unlike: "For just a moment the harbour was silent.",
  },
  {
    kind: "error-page",
    pattern:
      /^(?:(?:error:? )?(?:40[0134]|410|429|45[01]|50[0234])\b.{0,12}(?:error|not found|forbidden|unauthori[sz]ed|gone|unavailable|bad gateway|timeout|time-out|too many requests)|(?:the |this )?page (?:you (?:requested|are looking for) )?(?:was |is |could |can)?\s?(?:not|n.t|be) (?:be )?found|not found|internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|this site can.t be reached|this page isn.t (?:working|available))(?:\s?[|·–—:.,-].{0,60})?$/i,
    example: "404 Not Found",
    unlike: "404 not found guilty in mass trial of protesters",
  },
  {
    kind: "consent-page",
    pattern:
      /^(?:before you continue(?: to .{1,40})?|we value your privacy|your privacy (?:choices|is important to us)|.{1,40} is part of the yahoo family of brands)[.!]?$/i,
    example: "Before you continue to YouTube",
    unlike: "We value your privacy, minister tells users of the health app",
  },
  {
    kind: "browser-check",
    pattern:
      /^(?:we(?:'|’)?(?:ve| have) detected unusual (?:activity|traffic)|our systems have detected unusual traffic|to continue, please click the box below|(?:please )?(?:complete|solve) the (?:captcha|security check)|press (?:and|&) hold to confirm|i(?:'|’)m not a robot|enable javascript and cookies to continue|performing security verification|human verification|bot (?:check|verification)|please stand by, while we are checking)(?!\p{L}).{0,100}$/iu,
    example: "We've detected unusual activity from your computer network",
    unlike: "Unusual traffic was detected on the bridge by the harbour police.",
  },
  {
    kind: "not-archived",
    pattern:
      /^(?:(?:sorry[.,]? )?(?:the )?wayback machine (?:has not archived|has(?:n.t| not) (?:got )?that|does(?:n.t| not) have) (?:that|this)\b.{0,60}|this url has been excluded from the wayback machine\b.{0,40}|(?:sorry[.,]? )?(?:this|that|the) (?:page|url|address|snapshot) (?:has not been|is not|was (?:not|never)|cannot be) (?:archived|displayed due to robots)\b.{0,60}|page cannot be (?:crawled or )?displayed due to robots\.txt.{0,20}|got an http \d{3} response at crawl time|no (?:archived )?(?:captures|snapshots|versions) (?:were |have been )?found\b.{0,60}|resource not in archive|url not found in (?:the )?archive)[.!]?$/i,
    example: "The Wayback Machine has not archived that URL.",
    unlike: "The page was never archived, the librarian said, because nobody had known of it until the winter.",
  },
];
