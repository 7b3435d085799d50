/** English phrases of a page's furniture. */
import type { FurnitureWords } from "./furniture-table.ts";
import { pattern, words } from "./word-lists.ts";

export const furniture: FurnitureWords = {
  continued: words`continued (?:on|from) | cont(?:'?d|inued|\.) (?:on|from)? ?(?=page|p\.) | turn to (?=page) | from (?=page)`,
  pageNumber: words`page | pg\. | p\.`,
  closing: words`
    related | related stories | related articles | related news | related content | related topics |
    related links | related story | related tags | most viewed | most viewed articles | most popular |
    most shared | popular | popular stories | popular posts | popular now | trending | trending now |
    trending stories | trending topics | trending news | trending on | latest | latest news | latest stories |
    latest articles | more news | more stories | more from | more to explore | more like this |
    more on this story | more on this topic | more for you | more top stories | top stories | top news |
    top headlines | recommended | recommended stories | recommended for you | recommended reading |
    recommended videos | you may also like | you might also like | you might like | you may like |
    you may also be interested in | you might also be interested in | you may be interested in |
    you might be interested in | read next | up next | next up | next | keep reading | what to read next |
    don't miss | in case you missed it | must read | must reads | must-read | must-reads | editor's picks |
    editors' picks | editors picks | editor's pick | featured | featured stories | from the web |
    around the web | sponsored | sponsored content | sponsored stories | sponsored links | promoted |
    promoted content | promoted stories | paid content | from our partners | by taboola | comment |
    load comments | have your say | conversation | discussion | responses | newsletter signup |
    sign up for our newsletter | subscribe to our newsletter | subscribe | stay connected | stay in the know |
    get our newsletter | daily newsletter | about author | about the writer | author | meet the author |
    topics | filed under | topics in this article | in this article | share this | share this article |
    share this story | share this post | share this page | share article | follow us | follow us on |
    connect with us | about us | contact us | terms of use | terms of service | terms and conditions |
    privacy policy | cookie policy | sitemap | site map | advertise | advertise with us | careers | company |
    legal | site index | quick links | useful links | footer | back to top | support independent journalism |
    support us | donate | donate now | more in | more articles | other stories | other news | see also |
    explore more | further reading | best of | watch more | photos | photo gallery | podcasts | load more |
    show more stories | elsewhere | our picks | staff picks | most discussed | most commented | most watched |
    most read | most emailed | trending videos | report a typo | report an error | suggest a correction |
    submit a correction | partner content | more coverage | all stories | recent articles | recent stories |
    categories | archives | explore | discover more | in other news | today's headlines | breaking news |
    the latest | back to the top | return to top | republish this article | related coverage | related video |
    related videos | related reading | related articles from our network | promotion | shopping | deals |
    explore our publications`,
  ending: words`
    comments | leave a comment | leave a reply | post a comment | join the conversation | join the discussion |
    view comments | show comments | read comments | add a comment | write a comment | view all comments |
    log in to leave a comment | log in to comment | reader comments | sort by | newest | oldest |
    previous article | next article | previous post | next post | previous story | next story | recent posts |
    recent comments | about the author | about the authors | more from this author | latest headlines |
    related posts | print this article | cite this page | cite this article | how to cite this article`,
  aside: words`
    advertising | ad | ads | article continues below | story continues below | continue reading | read more |
    learn more | show more | show less | see more | view more | more | less | expand | close | share | save |
    print | email | e-mail | copy link | link copied | copy | copied | copy url | listen |
    listen to this article | watch | play | pause | loading | gallery | image | photo | sign up | sign in |
    log in | login | register | subscribe now | skip to content | skip to main content | skip advertisement |
    menu | search | home | follow | like | reply | report | bookmark | gift this article | give this article |
    resize icon | print icon | email icon | share on facebook | share on twitter | share on x |
    share via email | view original | enlarge | zoom | enlarge image | open image modal | toggle caption |
    hide caption | tweet | add to favorites | text size | font size | previous | back | view gallery |
    scroll to continue | ad feedback | buy now | buy | external link to |
    this browser does not support the video element. | embed | download | download mp3 | full transcript |
    transcript | click here | this is modal window. |
    beginning of dialog window. escape will cancel and close the window. | leave your feedback |
    leave feedback | subscriber only | set preferred source | add as preferred on google |
    add as a preferred source on google | add us as a preferred source on google | click to share |
    featured video | post | send | cancel | yes | no |
    submit | ok | thank you! | story stream | fact-checked | proofread | trusted source |
    peer-reviewed publication | social sharing | caption | add topic | see our ethics statement. |
    subscribe to read | full screen | mute | unmute | settings | captions | now playing | autoplay | live |
    article information`,
  endingLeads: [
    {
      pattern: /^\d{1,5} (?:comments?|responses|replies)$/,
      example: "8 COMMENTS",
      unlike: "8 comments were read out at the hearing",
    },
    {
      pattern: /^\d{1,5} thoughts? on "/,
      example: "3 thoughts on “The long way to the channel”",
      unlike: "3 thoughts on the new channel",
    },
    {
      pattern: /^comments? ?\(?\d{1,5}\)?$/,
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
      pattern: pattern("u")`
        ^(?:log ?in to (?:leave|post|reply|comment)|you must be logged in|sign in to comment|
        be the first to comment)(?!\p{L})`,
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
  ],
  closingLeads: [
    {
      pattern: pattern("u")`
        ^(?:(?:see |read )?more (?:from|in|on|about|news|stories|articles|by|like|coverage)|latest (?:from|in|on|
        news))(?!\p{L})`,
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
      pattern:
        /^(?:(?:popular|most (?:viewed|read|watched|shared)) (?:in|on|now)|trending (?:in|on|now)|top (?:stories|news) (?:in|from|on))(?!\p{L})/u,
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
  ],
  signedLeads: words`
    read more: | read: | read next: | see more: | watch: | watch more: | watch now: | listen: | related: |
    related story: | related article: | more: | also: | must read: | don't miss: | in case you missed it: |
    up next: | [related: | [read: | recommended: | trending: |
    our standards:`,
  leadsAway: words`
    read more about | read more on | see also | continue reading | click here | follow us on | follow our |
    download our | get our | join our`,
  openLeads: [
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
  ],
  beforeStroke: words`read | watch | listen | related | more | video | audio`,
  ofThePage: words`
    our | your | here(?=\W?$) | newsletters? | channel | app | alerts | podcasts? | (?:breaking|latest) news |
    deals | free weekly`,
  counters: words`
    comments? | shares? | likes? | views? | responses? | replies | reactions? |
    min\.?(?:ute[ns]?)?(?: (?:read|read time))?`,
  readingTimes: words`reading time`,
  countOf: words`of`,
};
