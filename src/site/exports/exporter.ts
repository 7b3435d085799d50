/** An exporter: a format in which the site gives articles and vocabularies to programs. */
import type { SiteContext } from "../pages/context.ts";
import type { Materials, TermFormat } from "../pages/data-files.ts";
import type { Cited } from "../pages/entry.ts";
import type { VolumeFormat } from "../words/prose-words.ts";

export interface Exporter<M extends keyof Materials = keyof Materials> {
  /** Unique id of the format: `jsonl`. */
  format: string;
  /** Name of the format, in every language: `JSON Lines`. */
  name: string;
  /** Ending of its files, before that of packed ones: `.csl.json`. */
  ending: string;
  /** Whether its files are packed (gzip, RFC 1952). */
  packed?: true;
  /** What a file of articles has before the text of the first group of them, between those of groups, and behind the last. */
  frame?: { opening?: string; between?: string; closing?: string };
  /** Media type as registered by IANA. */
  mediaType: string;
  /** The material from which a file is made. */
  from: M;
  /** The content of a file before it is packed; of a file of articles, the text of a group of them. */
  text(material: Materials[M], context: SiteContext): string;
}

/** A file for each volume, `/data/2021.csv`. The words of the interface describe its format. */
export interface VolumeExporter<M extends "records" | "articles" | "citations" = "records" | "articles" | "citations">
  extends Exporter<M> {
  format: VolumeFormat;
  /** What the data package says of a file besides its path, size, digest and media type. */
  resource: {
    /** Follows `articles-2021` in the unique name of the resource. */
    suffix: string;
    /** Follows `2021, ` in its title. */
    title: string;
    about: object;
  };
  /** The schema of its files. */
  schema?: { url: string; make(): object };
}

/** A file of a vocabulary, `/data/sources.csv`. */
export interface TermExporter<M extends TermFormat = TermFormat> extends Exporter<M> {
  format: M;
  /** A schema by Table Schema 2.0. */
  schema(): object;
}

/** A file of citations for each volume, whose entries are in the pages of the articles too. */
export interface CitationExporter extends VolumeExporter<"citations"> {
  /** The citation of one article; a file is its entries one after another. */
  entry(cited: Cited, context: SiteContext): string;
}
