/**
 * What a record holds besides its text: every key of its front matter once, in the order of the file, with what all rooms go by. What
 * one room does with a field is a table in that room, by key or by the form of the value, which the compiler holds complete.
 */

/** What may be published of an article: all, its first paragraph, its metadata alone, or nothing but that it was here. */
export const PUBLISH = ["full", "excerpt", "listing", "withheld"] as const;
export type Publish = (typeof PUBLISH)[number];

export interface Caption {
  text: string;
  /** As printed: `Yonhap News`. */
  credit?: string;
  /** Absolute http(s) address of the image. */
  image?: string;
}

/** Words of the text that lead somewhere. */
export interface Link {
  /** The words, as they stand in the text. */
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

/** Values that the parser reads, by their form. */
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

/** The form of a value, for which `record/shapes.ts` has a schema and a remedy. */
export type Shape =
  | keyof Values
  | ("publish" | "withheld" | "robots" | "ids" | "day")
  | ("capture" | "sha256" | "encoding" | "evidence" | "conflicts");

export interface Field {
  shape: Shape;
  /** Whose the value is: the parser's until a person changes it, a person's alone, a statement on the capture's file, the program's. */
  by: "parser" | "person" | "capture" | "program";
  /** The strictest policy of publication under which the value is still told. */
  told: Publish;
  /** What it is, for whoever uses the data files. */
  says: string;
  /** Whether the summary of a record holds it, from which articles are ordered, listed and reviewed. */
  summary?: true;
  /** Whether the tables of the data files have a column for it; it must be in the summary. */
  column?: true;
  /** What the data files call it, where its key means another thing there. */
  exported?: string;
  /** Whether evidence keeps a digest of the value that was read in place of the value, which may be long. */
  digest?: true;
  /** Whether it rests on words all over the text, so that none of them are quoted for it. */
  throughout?: true;
  /** Whether it is to be said that it is missing: to whoever asks how a capture was read, or on the review list too. */
  missed?: "asked" | "reviewed";
}

/** By the parser, as far as no person sets it; a field of the record's metadata, which is told of an article that is but listed. */
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
  agency: { ...READ, ...LISTED, shape: "words", says: "News agency whose copy it is." },
  authors: { ...READ, ...LISTED, shape: "names", says: "Names as printed.", missed: "asked" },
  section: { ...READ, ...LISTED, shape: "words", says: "Section of the newspaper." },
  /** Without the agency: `MEXICO CITY`. */
  dateline: { ...READ, ...LISTED, shape: "words", says: "Place from which it was reported, as printed." },
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

  /** Overrides the source's. */
  publish: {
    ...{ ...SET, shape: "publish", summary: true },
    says: "What the archive may show of it: full, excerpt, listing or withheld.",
  },
  /** Says `publish: withheld` by itself. */
  withheld: { ...SET, shape: "withheld", says: "Since when and why the article is withheld.", summary: true },
  /** Overrides the source's. */
  robots: { ...SET, shape: "robots", says: "What search engines may do with the article's page.", summary: true },
  aliases: { ...SET, shape: "ids", says: "Earlier ids.", summary: true },

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

/** The keys of which something holds. */
export type KeyWith<Property extends Partial<Field>> = {
  [K in FieldKey]: (typeof FIELDS)[K] extends Property ? K : never;
}[FieldKey];

/** A field that the parser reads. */
export type FieldName = KeyWith<{ by: "parser" }>;

/** The values a reading may hold. A field without a clue is absent. */
export type Fields = { [F in FieldName]: Values[(typeof FIELDS)[F]["shape"]] };

/** In the order of the front matter. */
export const FIELD_KEYS = Object.keys(FIELDS) as readonly FieldKey[];

/** The keys of which something holds, in the order of the front matter. */
export function keysWith<const Property extends Partial<Field>>(property: Property): readonly KeyWith<Property>[] {
  const wanted = Object.entries(property) as [keyof Field, unknown][];
  const has = (key: FieldKey) => wanted.every(([name, value]) => (FIELDS[key] as Field)[name] === value);
  return FIELD_KEYS.filter((key): key is KeyWith<Property> => has(key));
}

/** The fields that the parser reads, in the order of the front matter. */
export const FIELD_NAMES = keysWith({ by: "parser" });

/** What evidence tells of: the fields that are read, the text, and where clues contradict each other. */
export type EvidenceField = FieldName | "body" | "conflicts";
export const EVIDENCE_FIELDS: readonly EvidenceField[] = [...FIELD_NAMES, "body", "conflicts"];

/** What the data files call a field. */
export function exportedName(key: FieldKey): string {
  return (FIELDS[key] as Field).exported ?? key;
}

/** Whether evidence keeps a digest of what was read, and not the value. */
export function keepsDigest(field: EvidenceField): boolean {
  return field === "body" || (FIELDS[field] as Field).digest === true;
}
