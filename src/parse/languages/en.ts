/** English. */
import { furniture } from "./en-furniture.ts";
import { names } from "./en-names.ts";
import { notices } from "./en-notices.ts";
import { otherPages } from "./en-other-pages.ts";
import { EN_TERMS } from "./en-terms.ts";
import type { LanguageTable } from "./table.ts";
import { pattern, words } from "./word-lists.ts";

export const en: LanguageTable = {
  tag: "en",
  calendar: {
    regions: ["en-GB", "en-AU"],
    months: {
      januar: 1,
      febr: 2,
      septemb: 9,
      septembr: 9,
      octob: 10,
      octobr: 10,
      novemb: 11,
      novembr: 11,
      decemb: 12,
      decembr: 12,
    },
    julianUntil: "1752-09-02",
  },
  dates: {
    published: words`
      (?:first |originally )?published(?: on| at)? | posted(?: on| at)? | publish date | publication date |
      date posted`,
    updated: words`
      last[ -](?:updated?|modified|edited|changed) | updated?(?: on| at)? | modified(?: on)? | edited |
      corrected | revised`,
    dated: words`(?:pub)?date | (?:pub)?issued | (?:pub)?created | (?:pub)?released`,
    other: words`
      copyright | all rights reserved | file[ -]photo | \bborn\b | \bdied\b | expires? |
      valid (?:until|through) | deadline | ends? (?:on )? | starts? (?:on )? | release date | season | airs? |
      premiere | print edition of | accessed | retrieved | founded | est\. | since`,
    relative: words`
      (?:\d{1,3}|an?|one|two|three|few) ?(?:s|m|h|d|w|y|mo|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?)\.? ?(?:ago)?$ |
      \d{1,3} ?(?:minutes?|hours?|days?|weeks?|months?|years?) ago | just now | yesterday |
      (?<!\b(?:usa|india|russia|world|business|christianity) )today`,
    anotherDay: words`every | each | next | last`,
    beforeDay: words`the`,
    ordinals: words`st | nd | rd | th | d`,
    beforeMonth: words`of`,
    beforeYear: words`of | a\.d\. | b\.e\. | in the year(?: of our lord)? | juche \d{2,3} \(`,
    afterWeekday: words`the | morning | afternoon | evening | night`,
  },
  times: {
    before: words`at`,
    after: words`hrs?\b`,
    beforeDate: words`on | of`,
  },
  bylines: {
    leads: [
      {
        rule: "byline-english",
        pattern: pattern("i")`
          ^(?:(?:written|words|story|interview(?:ed)?|reported|reporting|posted|published|news|analysis|opinion|review|article|
          feature|column|report|compiled|commentary|text|guest (?:post|column|essay)|an? (?:analysis|opinion|essay|
          commentary)) )?by(?:\s?[:—–-]\s?|\s)(?=\S)`,
        example: "By Choi Si-young",
      },
      {
        rule: "byline-glued",
        pattern: /^[Bb]y(?=\p{Lu}\p{Ll})/u,
        example: "byRahimu Fadhili",
      },
    ],
    sources: words`source(?:s)?`,
    labels: words`author(?:s)? | text | journalist | reporter | writer`,
    before: words`by`,
    alone: words`text | words | story | author | written by | posted by | published by`,
    and: words`and | with`,
    with: words`with`,
    leftBefore: words`by | and`,
    leftAfter: words`on | at | in | for`,
    beforeAgency: words`by | source | with | from`,
    ends: words`
      published | updated | posted | last updated | edited by | reviewed by | fact.?checked by |
      photo(?:s|graphs?|graphy)? by | illustrations? by | special to | long read | reporting from`,
    beforeOutlet: words`in | for | with`,
    inPlace: words`in`,
    offices: words`
      staff | senior | chief | deputy | associate | assistant | contributing | contributor | reporter |
      correspondent | journalist | writer | editor | editorial | columnist | producer | photographer | critic |
      analyst | intern | fellow | freelance | bureau | specialist | director | manager | professor |
      researcher | historian | author`,
    officesFirst: words`
      senior | research | staff | chief | contributing | visiting | associate | assistant | professor |
      director | fellow`,
    againstName: words`
      Staff | Senior | Reporter | Editor | Columnist | Contributor | Correspondent | Writer | Published |
      Updated | Photographer | City | Chief | Associate | Assistant | Deputy | Freelance | Special | Journalist |
      Contributing | Contributions`,
    inCapitals: words`STAFF WRITER | STAFF REPORTER | SENIOR | LONG READ | CONTRIBUTOR`,
    agencyStaff: words`staff(?: writers?| reporters?)? | newsroom | reporters?`,
    desks: words`
      staffs? | team | news | newsroom | desk | reports? | reporters | press | editors? |
      editorial board | agency | agencies | wire | services? | media | online | digital | correspondents? |
      university | institute | magazine | times | post | herald | tribune | radio | tv | today | usa | network |
      company | group | inc | ltd | llc | plc | department | ministry | office`,
    bodies: words`university | institute | department | ministry`,
    forOutlet: words`for the | special (?:to|for)`,
    biography: words`is | was | has | covers | writes | works | reports | joined`,
    footLeads: words`reporting | editing | writing | compiled`,
    others: words`(?:\d{1,3}|two|three|four|five|six|several) (?:others?|more|contributors) | others | et al\.?`,
    toldTo: words`as told to | as told by`,
    writing: words`words | text | story | stories | reporting | written | interview | article | report`,
    otherCrafts: words`
      photos? | photograph(?:s|y|ed)? | pictures? | images? | illustrations? | illustrated | graphics? | video |
      art | art(?:work|ist) | design | map | drawings? | cartoon | edited | editing | reviewed | fact[- ]?checked | produced | production |
      research | additional reporting |
      styled | styling
    `,
    ownReporters: words`
      (?:from|by) (?:an?|our|the) (?:\p{L}{2,14}[- ]){0,3}(?:correspondents?|reporters?|representatives?|commissioners?|editors?|critics?|staff|contributors?) |
      (?:from|by)? ?(?:staff|wire|staff and wire|wire and staff|news service) (?:reports?|services?) |
      (?:by )?(?:an? )?staff (?:reporter|writer)s?`,
    editors: words`editors? | editing | edited by | managing editor | copy ?editor | fact[- ]?checker`,
  },
  names,
  datelines: {
    particles: words`of`,
    and: words`and`,
  },
  captions: {
    credits: words`
      photo(?:s|graph|grapher|graphy|graphs)? | picture | pic | image(?:s)? | illustration(?:s)? | credits? |
      image credits? | photo credits? | picture credits? | graphic | screenshot | courtesy(?: of)?`,
    by: words`by`,
    sources: words`courtesy(?: of)? | with permission of | sources?:`,
    beginnings: words`
      FILE\s?(?:PHOTO|IMAGE)?\s?[-–—:] | File (?:photo|image) | A file photo(?:graph)? | Image caption |
      Photo caption | Caption:`,
    inBrackets: words`
      photo | Photo | PHOTO | Image | Credit | via\s | courtesy | Courtesy | screenshot | Images | Pictures?:`,
    pictureBy: words`photo(?:s|graph|graphs)? by`,
    archive: words`FILE | File`,
    creditWords: words`photo | images | via | courtesy | press | news | file | agency | screengrab`,
  },
  headlines: {
    joining: words`after | as | at | before | by | during | for | from | in | into | of | on | over | to | under | upon | with | without | and | or`,
    articles: words`the | a | an`,
    and: words`and | or | to`,
    versions: words`update \d{1,2} ?[-:] | wrapup \d{1,2} ?[-:] | (?:rpt|refile|recast|corrected|repeat|advisory)(?: \d)? ?- | \((?:\d{1,2}(?:st|nd|rd|th) )?(?:lead|ld)\) | \d{1,2}(?:st|nd|rd|th) ld(?:-writethru)?[:,]? `,
    breadcrumb: words`home(?:page)?`,
    gluedBreadcrumb: words`Home`,
    captionLeads: words`photo | image | video | file | credits? | illustration | watch | listen`,
    mediaMarks: words`watch | video | photos? | audio | gallery | listen | update`,
    questions: words`why | how | what | who | where | when`,
    kindMarks: words`editorial | opinion | commentary | column | letters?(?: to the editor)?`,
  },
  furniture,
  notices,
  notes: [
    {
      kind: "original-in-other-language",
      words: words`original | view | read | move to | see`,
      example: "button that move to original korean article (클릭시 원문으로 이동하는 버튼)",
    },
    {
      kind: "adapted-from-original",
      words: words`
        this (?:article|story|text|piece) (?:has been|was|is) (?:adapted|translated|abridged|condensed|excerpted) |
        this (?:article|story|text|piece) (?:has been|was|is) (?:edited|reprinted|republished|reproduced) |
        (?:adapted|translated|reprinted|republished|excerpted) (?:from|with permission|by)`,
      example: "This article has been adapted from its original source.",
    },
    {
      kind: "editors-note",
      words: words`
        editor(?:'|’)?s?(?:'|’)? note | editorial note | author(?:'|’)?s note | publisher(?:'|’)?s note |
        a note (?:from|to) | ed\. note`,
      example: "Editor's note: This story originally appeared in the winter issue.",
    },
    {
      kind: "correction",
      words: words`corrections? | clarifications?`,
      example: "Correction: An earlier version misstated the year of the treaty.",
    },
    {
      kind: "corrected",
      words: words`
        an? (?:earlier|previous) version of this |
        this (?:article|story|post|piece|report) (?:has been|was) (?:updated|corrected|amended|clarified|edited) |
        updated to (?:add|include|correct|clarify|reflect)`,
      example: "An earlier version of this article misspelled a name.",
    },
    {
      kind: "first-appeared",
      words: words`
        this (?:article|story|post|piece|report) (?:was |is )?(?:originally |first )?(?:appeared|published|ran|produced) |
        this (?:article|story|post|piece|report) (?:was |is )?(?:originally |first )?(?:is part of|is republished) |
        this (?:essay|column|content|commentary) (?:was |is )?(?:originally |first )?(?:appeared|published|ran|produced) |
        this (?:essay|column|content|commentary) (?:was |is )?(?:originally |first )?(?:is part of|is republished) |
        (?:originally|first) (?:published|appeared)\b`,
      example: "This story was first published in our winter issue.",
    },
  ],
  rights: {
    permission: words`
      licen[cs]ed? | licen[cs]e | used under | can be used | may be (?:used|republished|reused) | republish |
      reuse | conditions? | available under | published under`,
  },
  contacts: {
    withAddress: words`
      for (?:more )?(?:information|inquiries|enquiries|questions) |
      contact(?: the (?:author|writer|reporter|newsroom))? | email(?: us| the author)? | write to |
      reach (?:us|the (?:author|reporter))`,
    invitations: words`
      if you have (?:any )?(?:questions|comments|feedback) | please direct (?:comments|questions)`,
  },
  newspapers: {
    names: words`
      courier | gazette | chronicle | herald | tribune | times | journal | mercury | examiner | observer |
      guardian | telegraph | advertiser | bulletin | standard | sentinel | argus | d[ei]spatch | [ei]nquirer |
      intelligencer | ledger | recorder | monitor | spectator |
      (?:daily|evening|sunday|morning|weekly) (?:news|post|mail|star|express|echo|record|mirror|globe|press|sun) |
      news-letter | \p{L}{3,14}-(?:post|news|press|star|times|journal|tribune|herald|mail|sun|dispatch|record|leader|gazette|courier) | free press | news agency | news network | online network`,
    headNames: words`echo | mail | messenger | register | courant | packet | gleaner | news | post | express | star | press | leader | globe | review`,
    articles: words`the`,
    issue: words`vol(?:ume)?\.? | no\.? | numb(?:er)?\.? | price | \p{L}{3,12} pages`,
    page: words`pp?\. | p | pages? | pg\.?`,
    from: words`from(?: the)? | source | reprinted from(?: the)? | in(?: the)?`,
  },
  periods: {
    spring: words`spring`,
    summer: words`summer`,
    autumn: words`autumn | fall`,
    winter: words`winter`,
    week: words`week | wk`,
    until: words`to | and | through`,
    issue: words`issue | edition`,
  },
  publishers: {
    afterNewspaper: words`
      magazine | online | digital | weekly | network | group | limited | ltd\.? | company | co\.? | inc\.? | llc`,
    rightsReserved: words`all rights? reserved | and its licensors | protected by`,
  },
  otherPages,
  terms: EN_TERMS,
};
