/** English sentences of pages that are shown in the place of an article. */
import type { OtherPageRow } from "./other-pages.ts";

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
