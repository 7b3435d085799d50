/**
 * The fields of a record: every key of its front matter, in the order of the file, with the properties that several rooms use. What a single
 * room does with a field is a table in that room, by key or by shape, which the compiler holds complete.
 */

/** How much of an article may be published: all, the first paragraph, its metadata alone, or only that it was in the archive. */
export const PUBLISH = ["full", "excerpt", "listing", "withheld"] as const;
export type Publish = (typeof PUBLISH)[number];

export interface Caption {
  text: string;
  /** As printed: `Yonhap News`. */
  credit?: string;
  /** Absolute http(s) address of the image. */
  image?: string;
}

/** A link in the text. */
export interface Link {
  /** The linked words, as in the text. */
  text: string;
  /** Absolute http(s) address. */
  url: string;
}

export interface Rights {
  /** The licence or copyright sentence, or the licence's name. */
  statement: string;
  /** Absolute http(s) address of the licence. */
  licence?: string;
}

/** Types of the values that the parser reads, by shape. */
export interface Values {
  /** Plain words on one line. */
  words: string;
  /** EDTF. */
  date: string;
  /** Id of sources.yaml. */
  source: string;
  names: string[];
  /** BCP 47. */
  language: string;
  /** Absolute http(s) address. */
  address: string;
  captions: Caption[];
  /** In the order of the text. */
  links: Link[];
  /** Ids of topics.yaml. */
  topics: string[];
  rights: Rights;
}

/** The kind of a value. `record/shapes.ts` has the schema and the remedy of each. */
export type Shape =
  | keyof Values
  | ("publish" | "withheld" | "robots" | "id" | "ids" | "reviewed" | "day")
  | ("capture" | "captures" | "sha256" | "encoding" | "evidence" | "conflicts");

export interface Field {
  shape: Shape;
  /** Who sets the value: the parser until a person changes it (`parser`), a person, the program from the capture's file (`capture`), or the program. */
  by: "parser" | "person" | "capture" | "program";
  /** The most restrictive policy under which the value is still published. */
  told: Publish;
  /** Description in the schemas of the data files. */
  says: string;
  /** Whether it is in the summary of a record, by which articles are ordered, listed and reviewed. */
  summary?: true;
  /** Whether the tables of the data files have a column for it. It must then be in the summary. */
  column?: true;
  /** What the data files call it, where its key means another thing there. */
  exported?: string;
  /** Whether evidence keeps a digest of the value that was read, because the value may be long. */
  digest?: true;
  /** Whether it rests on words all over the text, so that evidence quotes none of them. */
  throughout?: true;
  /** Whether it stands in the line below the headline, after the authors and the source. */
  byline?: true;
  /** Where it is reported that the value is missing: by `explain` alone (`asked`), or on the review list too. */
  missed?: "asked" | "reviewed";
}

/** A field that the parser reads and that is published even of an article that is only listed. */
const READ = { by: "parser", told: "listing" } as const;
const SET = { by: "person", told: "withheld" } as const;
const LISTED = { summary: true, column: true } as const;

export const FIELDS = {
  title: { ...READ, ...LISTED, shape: "words", says: "Headline.", missed: "reviewed" },
  dek: { ...READ, ...LISTED, shape: "words", told: "excerpt", says: "Standfirst." },
  date: {
    ...{ ...READ, ...LISTED, shape: "date", told: "withheld", missed: "reviewed" },
    says: "Date of publication in EDTF (ISO 8601-2).",
  },
  updated: { ...READ, ...LISTED, shape: "date", says: "Date of the last change by the newspaper, in EDTF." },
  source: {
    ...{ ...READ, ...LISTED, shape: "source", told: "withheld", missed: "reviewed" },
    says: "Id of the source, which the table of sources describes.",
  },
  /** Name as printed: `Yonhap`. */
  agency: { ...READ, ...LISTED, shape: "words", byline: true, says: "News agency whose copy it is." },
  authors: { ...READ, ...LISTED, shape: "names", says: "Names as printed.", missed: "asked" },
  section: { ...READ, ...LISTED, shape: "words", byline: true, says: "Section of the newspaper." },
  edition: { ...READ, ...LISTED, shape: "words", byline: true, says: "Edition of the newspaper, as printed." },
  /** Without the word for it: `A3`, `1, 4`. */
  page: { ...READ, ...LISTED, shape: "words", byline: true, says: "Page or pages of the newspaper, as printed." },
  /** Without the agency: `MEXICO CITY`. */
  dateline: { ...READ, ...LISTED, shape: "words", byline: true, says: "Place from which it was reported, as printed." },
  language: {
    ...{ ...READ, ...LISTED, shape: "language", told: "withheld", missed: "reviewed", throughout: true },
    says: "Language of the article (BCP 47).",
  },
  /** The data files have the address in the archive under this key. */
  url: { ...READ, ...LISTED, shape: "address", says: "Address of the original.", exported: "original" },
  captions: {
    ...{ ...READ, shape: "captions", told: "full", digest: true },
    says: "Captions of pictures, with the credit and the picture's address where these are known.",
  },
  links: {
    ...{ ...READ, shape: "links", told: "full", digest: true, throughout: true },
    says: "Links of the text, in its order: the words that carry each, and where it leads.",
  },
  topics: { ...READ, ...LISTED, shape: "topics", says: "Ids of topics.", throughout: true },
  rights: { ...READ, ...LISTED, shape: "rights", says: "Licence or copyright statement, and the licence's address." },
  note: { ...READ, shape: "words", told: "excerpt", says: "Note of the newspaper or of whoever keeps the archive." },

  /** Overrides `publish` of the source. */
  publish: {
    ...{ ...SET, shape: "publish", summary: true },
    says: "What the archive may show of it: full, excerpt, listing or withheld.",
  },
  /** Withholds the article even without `publish: withheld`. */
  withheld: { ...SET, shape: "withheld", says: "Since when and why the article is withheld.", summary: true },
  /** Overrides `robots` of the source. */
  robots: { ...SET, shape: "robots", says: "What search engines may do with the article's page.", summary: true },
  aliases: { ...SET, shape: "ids", says: "Earlier ids.", summary: true },
  "same-as": {
    ...{ ...SET, shape: "id", summary: true },
    says: "Id of the article of which this record is a second witness.",
  },
  "distinct-from": {
    ...{ ...SET, shape: "ids", summary: true },
    says: "Ids of articles that are much like this one and are others.",
  },
  reviewed: {
    ...SET,
    shape: "reviewed",
    says: "The fields that a person has looked at and found right.",
    summary: true,
  },

  /** The UTC day on which the record was first made. It orders the feeds of what is new, and nothing else depends on it. */
  archived: { ...LISTED, by: "program", shape: "day", told: "listing", says: "Day on which the archive took it in." },
  /** Path below articles/: `raw/harbour-fire.txt`. */
  capture: {
    ...{ by: "capture", shape: "capture", told: "listing", summary: true },
    says: "The saved file that the article was read from.",
  },
  sha256: {
    ...{ by: "capture", shape: "sha256", told: "listing", summary: true },
    says: "SHA-256 of that file, hexadecimal.",
  },
  encoding: {
    ...{ by: "capture", shape: "encoding", told: "listing" },
    says: "Its character encoding, where that is not UTF-8 (label of WHATWG).",
  },
  /** Paths as in `capture`: `raw/library.ris#3`. */
  references: {
    ...{ by: "capture", shape: "captures", told: "listing", summary: true },
    says: "References to the article in lists of the archive, which are among the evidence of its fields.",
  },
  evidence: {
    ...{ by: "program", shape: "evidence", told: "withheld" },
    says: "How each field is known: certainty, the rule that found it, lines and words of the capture.",
  },
  conflicts: {
    ...{ by: "program", shape: "conflicts", told: "listing", column: true, digest: true },
    says: "Contradictions that the capture holds.",
  },
} as const satisfies { readonly [key: string]: Field };

/** A key of a record's front matter. */
export type FieldKey = keyof typeof FIELDS;

/** The keys of fields with certain properties. */
export type KeyWith<Property extends Partial<Field>> = {
  [K in FieldKey]: (typeof FIELDS)[K] extends Property ? K : never;
}[FieldKey];

/** A field that the parser reads. */
export type FieldName = KeyWith<{ by: "parser" }>;

/** The values a reading may hold. A field without a clue is absent. */
export type Fields = { [F in FieldName]: Values[(typeof FIELDS)[F]["shape"]] };

/** In the order of the front matter. */
export const FIELD_KEYS = Object.keys(FIELDS) as readonly FieldKey[];

/** The keys of fields with certain properties, in the order of the front matter. */
export function keysWith<const Property extends Partial<Field>>(property: Property): readonly KeyWith<Property>[] {
  const wanted = Object.entries(property) as [keyof Field, unknown][];
  const has = (key: FieldKey) => wanted.every(([name, value]) => (FIELDS[key] as Field)[name] === value);
  return FIELD_KEYS.filter((key): key is KeyWith<Property> => has(key));
}

/** The fields that the parser reads, in the order of the front matter. */
export const FIELD_NAMES = keysWith({ by: "parser" });

/** What a record has evidence for: the fields that the parser reads, the body, and the contradictions. */
export type EvidenceField = FieldName | "body" | "conflicts";
export const EVIDENCE_FIELDS: readonly EvidenceField[] = [...FIELD_NAMES, "body", "conflicts"];

/** What the data files call a field. */
export function exportedName(key: FieldKey): string {
  return (FIELDS[key] as Field).exported ?? key;
}

/** Whether evidence keeps a digest of what was read and not the value. */
export function keepsDigest(field: EvidenceField): boolean {
  return field === "body" || (FIELDS[field] as Field).digest === true;
}
