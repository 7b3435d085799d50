/** English: the page of an article, and of one that is withheld or cannot be read. */
import type { ArticleWords, CitationWords, EvidenceWords, UnreadableWords, WithheldWords } from "./article-words.ts";

export const article: ArticleWords = {
  page: (page) => `p. ${page}`,
  pictures: (count) => (count === 1 ? "Picture" : "Pictures"),
  image: "Image",
  note: "Note",
  original: "Original",
  licence: "Licence",
  cite: "Cite",
  citeParagraph: "One paragraph: its number after the address (#p7), or its ¶.",
  correct: "Correct this record",
  updated: "updated",
  related: "Related",
  thatWeek: "Also that week",
  moreIn: (count, month) => `${count} more in ${month}`,
  inArchive: "In the archive",
  inSource: (name) => `In ${name}`,
  excerpt: (site) => `${site} shows the beginning of this article.`,
  listing: (site) => `${site} shows what it knows about this article, not its text.`,
  whole: (source) => (source ? `The whole article at ${source}` : "The whole article"),
};

export const citation: CitationWords = {
  locale: "en-US",
  serialComma: true,
  inner: { "“": "‘", "”": "’" },
  inferred: "inferred",
  uncertain: "uncertain",
};

export const evidence: EvidenceWords = {
  summary: "How each field is known",
  columns: { field: "Field", says: "We say", because: "Because", sure: "How sure" },
  fields: {
    title: "Headline",
    dek: "Subheading",
    date: "Date",
    updated: "Updated",
    source: "Source",
    agency: "Agency",
    authors: "Authors",
    section: "Section",
    edition: "Edition",
    page: "Page",
    dateline: "Place",
    language: "Language",
    url: "Web address",
    captions: "Captions",
    links: "Links",
    topics: "Topics",
    rights: "Rights",
    note: "Note",
    body: "Text",
    conflicts: "Contradictions",
  },
  above: "as above",
  nothing: "nothing",
  printed: (ranges, several) => `${several ? "lines" : "line"} ${ranges} of the page`,
  machines: "in the page’s data for machines",
  address: "in the page’s address",
  throughout: "by the words of the text",
  linked: "linked in the text",
  running: "the lines that read on as one text",
  hadRead: "the program had read",
  hadReadOtherwise: "the program had read it otherwise",
  foundRight: "an editor found it right",
  lines: (ranges, several) => `${several ? "lines" : "line"} ${ranges}`,
  readFrom: "Read from",
  capture: "the saved copy",
  fingerprint: "Fingerprint of the copy (SHA-256):",
};

export const withheld: WithheldWords = {
  description: (site) => `An article that ${site} has withdrawn from view.`,
  note: "An article was kept at this address. It is no longer shown.",
  inDoubt:
    "An article is kept at this address. What may be shown of it cannot be told at the moment, because of a fault in the archive’s files; it is being mended.",
  withheld: "Withheld",
  since: (date) => `since <date>${date}</date>`,
  reason: "Reason",
  noReason: "none is recorded",
  ask: "Whom to ask",
  published: "Published",
  source: "Source",
  address: "Address",
};

export const unreadable: UnreadableWords = {
  description: (site) => `An article of ${site} whose record is being mended.`,
  note: "An article is kept at this address. A fault in its file keeps the archive from showing it at the moment; it is being mended.",
  mend: "Mend this record",
};
