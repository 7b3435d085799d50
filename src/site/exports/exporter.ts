/** What an exporter is: a format in which the site hands its articles and vocabularies to programs. */
import type { SiteContext } from "../pages/context.ts";
import type { Materials, TermFormat } from "../pages/data-files.ts";
import type { VolumeFormat } from "../words/prose-words.ts";

export interface Exporter<M extends keyof Materials = keyof Materials> {
  /** Of no other exporter: `jsonl`. */
  format: string;
  /** What the format is called, in every language: `JSON Lines`. */
  name: string;
  /** Of its files: `.csl.json`. */
  ending: string;
  /** IANA. */
  mediaType: string;
  /** What a file is made from. */
  from: M;
  text(material: Materials[M], context: SiteContext): string;
}

/** A file for each volume, `/data/2021.jsonl`. The words of the interface describe its format. */
export interface VolumeExporter<M extends "records" | "articles" | "citations" = "records" | "articles" | "citations">
  extends Exporter<M> {
  format: VolumeFormat;
  /** What the data package says of such a file besides its path, size, digest and media type. */
  resource: {
    /** After `articles-2021`, for a name of its own. */
    suffix: string;
    /** After `2021, `. */
    title: string;
    about: object;
  };
  /** The description of its shape, for programs. */
  schema?: { url: string; make(): object };
}

/** A file of a vocabulary, `/data/sources.csv`. */
export interface TermExporter<M extends TermFormat = TermFormat> extends Exporter<M> {
  format: M;
  /** A schema by Table Schema 2.0. */
  schema(): object;
}

/** A file beside each article's page, `citation.bib`, for reference managers. */
export type ArticleExporter = Exporter<"citation">;
