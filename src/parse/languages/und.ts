/** Words and signs of no one language. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const und: LanguageTable = {
  tag: "und",
  sentenceEnds: words`. | ! | ? | …`,
  dates: {
    other: words`© | \(c\)\s`,
    ordinals: words`\. | °`,
    afterYear: words`\. | ,`,
  },
  times: {
    before: words`T | @ | ,`,
    beforeDate: words`,`,
  },
  bylines: {
    and: words`& | \+`,
    desks: words`\.com | \.org | \.net | \.de | \.is`,
  },
  names: {
    particles: words`[ivx]{2,4}`,
  },
  furniture: {
    closing: words`newsletter | newsletters | tags | videos`,
    aside: words`
      facebook | twitter | x | linkedin | whatsapp | pinterest | reddit | tumblr | telegram | flipboard |
      instagram | youtube | tiktok | bluesky | threads | messenger | rss | line | video | audio | advertisement`,
    signedLeads: words`＞＞`,
    ofThePage: words`spotify | youtube | whatsapp`,
    minutes: words`min`,
  },
  notices: [
    {
      name: "copyright-sign",
      longest: 1200,
      pattern: /^(?:copyright|©|\(c\)|ⓒ)/i,
      also: /\b(?:19|20)\d{2}\b/,
      example: "© 2024 Example Media Ltd",
      unlike: "Copyright law has changed little since the printing press, the professor said.",
    },
  ],
};
