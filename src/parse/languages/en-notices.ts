/** English sentences that a page says for itself. */
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
    name: "newsletter-pitch",
    pattern: /(?:^|[.!?] )(?:Get|Receive) (?:[Oo]ur |[Tt]he )?(?:\p{Lu}\p{L}{0,20} ){1,4}delivered (?:every|each)\b/u,
    example: "Find out what to see next. Get The Watchlist delivered every Thursday.",
    unlike: "Get your groceries delivered every week, she advises.",
  },
  {
    name: "external-content",
    length: "short",
    pattern: /\b(?:waiting for|needs?|requires?) your (?:permission|consent) to (?:load|show|display)\b/i,
    example: "Waiting for your permission to load the Instagram Media.",
    unlike: "The skipper was waiting for your mayor’s permission to load the boat.",
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
    name: "affiliate-notice",
    length: "paragraph",
    certain: true,
    pattern: pattern("i")`
      ^if you (?:purchase|buy|shop|register|click)\b[^.!?]{0,120}\blinks?\b[^.!?]{0,60}\bwe (?:may|might|will) (?:receive|get|earn|
      be paid)\b`,
    example: "If you buy a product or register for an account through a link on our site, we may receive compensation.",
    unlike: "If you buy a boat through the link that the broker sends, he may receive a share of what we pay.",
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
    name: "advertisement-notice",
    length: "short",
    pattern: pattern("i")`
      ^(?:we(?: are|['’]re)? (?:apologi[sz]e|sorry),? but this video has failed|this video (?:has failed to load|can(?: ?not|['’]t) be (?:played|
      loaded)|could not be (?:played|loaded)))\b`,
    example: "We apologize, but this video has failed to load.",
    unlike: "This video can be seen in the museum of the harbour.",
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
