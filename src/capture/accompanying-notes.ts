/**
 * Texts that lie beside captures and are no articles: what says what a folder holds, licences, lists of changes and of tasks. Each has a sum of
 * signs, of which the name is one and not enough.
 */
import type { Problem } from "../model/problem.ts";

/** A text, as its signs see it. */
interface Note {
  /** Without its folders. */
  name: string;
  text: string;
  /** Names of the files beside it. */
  beside: readonly string[];
}

interface Sign {
  says: string;
  weight: number;
  isSeen(note: Note): boolean;
}

/** Why the text is no article; `undefined` where it may be one. @param beside Names of the other files in its folder. */
export function whyNoArticle(name: string, text: string, beside: readonly string[]): string | undefined {
  const note = { name, text: text.slice(0, SEEN), beside };
  const seen = SIGNS.filter(({ isSeen }) => isSeen(note));
  if (seen.reduce((sum, { weight }) => sum + weight, 0) < ENOUGH) return undefined;
  return seen.flatMap(({ says, weight }) => (weight > 0 ? [says] : [])).join(", ");
}

/** How a text that comes in with others is told of. @param why What `whyNoArticle` says. */
export function noArticle(why: string): Pick<Problem, "found" | "remedy" | "kind"> {
  return {
    kind: "files are notes and no articles",
    found: `is left out, for it is no article: ${why}`,
    remedy: "where it is one, add it by its name",
  };
}

/** Characters that are looked at. */
const SEEN = 20_000;
/** The name and one sign more, or the text of a licence. */
const ENOUGH = 3;

const SIGNS: readonly Sign[] = [
  { says: "it is named as a note is", weight: 2, isSeen: isNamed },
  { says: "it is the text of a licence", weight: 3, isSeen: isLicence },
  { says: "it names files beside it", weight: 2, isSeen: namesFiles },
  { says: "it speaks of a folder or of files", weight: 1, isSeen: ({ text }) => OF_FILES.test(text) },
  { says: "it mentions a licence", weight: 1, isSeen: ({ text }) => text.length < 3000 && LICENSED.test(text) },
  { says: "it lists versions", weight: 2, isSeen: ({ text }) => (text.match(VERSION)?.length ?? 0) >= 2 },
  { says: "it lists tasks", weight: 2, isSeen: ({ text }) => (text.match(TASK)?.length ?? 0) >= 2 },
  { says: "it shows commands", weight: 1, isSeen: ({ text }) => COMMAND.test(text) },
  { says: "it is a list without text", weight: 1, isSeen: ({ text }) => !hasProse(text) },
  { says: "it has a byline", weight: -2, isSeen: hasByline },
];

/** Names without ending, signs and case. */
const NAMES: ReadonlySet<string> = new Set(
  (
    "readme readmefirst liesmich lisezmoi leeme léame license licence lizenz copying copyright changelog changes contributing contributors " +
    "authors credits codeofconduct security todo note notes notizen notas install about index contents inhalt"
  ).split(" "),
);

function isNamed({ name }: Note): boolean {
  const stem = name.toLowerCase().replace(/\.[a-z]{1,8}$/, "");
  // `README-de.md`, `notes 2019.txt`
  const bare = stem.replace(/[-_ .](?:[a-z]{2}|\d{1,4})$/, "");
  return [stem, bare].some((one) => NAMES.has(one.replace(/[-_ .]/g, "")));
}

/** Sentences of licences, in lower case and with single spaces. */
const LICENCES: readonly string[] = [
  "permission is hereby granted, free of charge",
  "redistribution and use in source and binary forms",
  "gnu general public license",
  "gnu lesser general public license",
  "gnu affero general public license",
  "apache license version 2",
  "creative commons legal code",
  "creative commons public licenses",
  "mozilla public license",
  'the software is provided "as is"',
];

function isLicence({ text }: Note): boolean {
  const words = text.toLowerCase().replace(/\s+/g, " ");
  return LICENCES.some((sentence) => words.includes(sentence));
}

const LICENSED =
  /\b(?:licen[cs]ed under|cc[- ]by\b|creativecommons\.org|lizenziert unter|sous licence|bajo licencia|all rights reserved)/i;
const OF_FILES =
  /\b(?:th(?:is|ese|e) (?:folder|directory|repository|archive|collection|scans|files|clippings|captures)|files? (?:in|are)|dies(?:er|em|e|en) (?:ordner|verzeichnis|dateien|sammlung)|ce (?:dossier|répertoire)|ces fichiers|est[ea] (?:carpeta|directorio)|estos archivos)(?![\p{L}])/iu;
const VERSION = /^\s{0,3}(?:#{1,4}\s{0,3})?\[?v?\d{1,3}\.\d{1,3}(?:\.\d{1,3})?\]?(?=[\s:(–-]|$)/gm;
const TASK = /^\s{0,6}(?:[-*+]\s{1,3}\[[ xX]\]|(?:todo|fixme)\b)/gim;
const COMMAND =
  /^(?:\s{0,3}```|\s{0,8}(?:\$|>)\s(?:npm|npx|git|pip|python|cd|ls|make|docker|curl|wget)\b|\s{4,8}(?:npm|npx|git|pip|make) )/m;
const BYLINE = /^(?:by|von|par|por) [^\s.!?][^.!?]{2,60}$/i;

function hasByline({ text }: Note): boolean {
  return text.split("\n", 40).some((line) => BYLINE.test(line.trim()));
}

function namesFiles({ text, beside }: Note): boolean {
  return beside.filter((name) => name.length >= 5 && name.includes(".") && text.includes(name)).length >= 2;
}

/** Whether there is a paragraph of some length. */
function hasProse(text: string): boolean {
  const blocks = text.split(/\n\s{0,99}\n/);
  return blocks.some((block) => block.length >= LEAST_PROSE && !/^\s{0,6}(?:[-*+#|>]|\d{1,3}[.)])/.test(block));
}

/** Characters: two sentences. */
const LEAST_PROSE = 100;
