/** Words and signs of no one language. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const und: LanguageTable = {
  tag: "und",
  calendar: {
    // Latin, in which papers of many languages named the months until about 1800; with numbers for the months that are named by them.
    months: {
      januarii: 1,
      januarij: 1,
      februarii: 2,
      februarij: 2,
      martii: 3,
      aprilis: 4,
      maii: 5,
      maij: 5,
      junii: 6,
      junij: 6,
      julii: 7,
      julij: 7,
      augusti: 8,
      septembris: 9,
      octobris: 10,
      novembris: 11,
      decembris: 12,
      "7ber": 9,
      "8ber": 10,
      "9ber": 11,
      "10ber": 12,
      xber: 12,
      "7bris": 9,
      "8bris": 10,
      "9bris": 11,
      "10bris": 12,
      xbris: 12,
      "7bre": 9,
      "8bre": 10,
      "9bre": 11,
      "10bre": 12,
      xbre: 12,
      "7mbre": 9,
    },
  },
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
      length: "any",
      pattern: /^(?:copyright|©|\(c\)|ⓒ)/i,
      also: /\b(?:19|20)\d{2}\b/,
      example: "© 2024 Example Media Ltd",
      unlike: "Copyright law has changed little since the printing press, the professor said.",
    },
  ],
  newspapers: {
    issue: words`№ | n° | nº`,
  },
};
