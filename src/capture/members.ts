/** The articles of a file: which there are, and reading one of them. Files that hold files are followed, up to a depth. */
import { basename } from "node:path/posix";
import { BackfileError, type Problem, refusal } from "../model/problem.ts";
import { bytesInMemory, type FileBytes } from "../system/file-bytes.ts";
import { append } from "../text/list.ts";
import { noArticle, whyNoArticle } from "./accompanying-notes.ts";
import { decodeBytes } from "./bytes/encoding.ts";
import { isGzip } from "./bytes/gzip.ts";
import { wholeContent } from "./content.ts";
import type {
  CapturedArticle,
  ContainerFormat,
  Content,
  Format,
  Origin,
  PageFormat,
  Piece,
  Place,
} from "./formats/format.ts";
import { HTML } from "./formats/html-format.ts";
import { TEXT } from "./formats/text-format.ts";
import { formatOf, formatOfFile } from "./formats.ts";

export interface Member {
  /** `2`; `3.2` for the second article of the third file within a file. */
  member: string;
  /** The way to it through the containers; empty for the articles of one page. */
  places: readonly Place[];
  /** What it is called in its file, as its address. */
  name?: string;
  /** Only of a reference: the keys by which the article is found that it describes. */
  reference?: readonly string[];
}

export interface MemberIndex {
  /** In order; none where the file is one article. */
  members: readonly Member[];
  /** Those that are taken for no articles. Why is told among the problems. */
  leftOut: readonly Member[];
  /** Name of the file's format. */
  format: string;
  /** What of the file cannot be read, while the rest can. `file` is absent. */
  problems: Problem[];
}

/**
 * @param name The file's name.
 * @param fields Of data: the field of each key that a person states.
 * @throws BackfileError where no article can be read.
 */
export async function membersOf(file: FileBytes, name: string, fields?: Origin["fields"]): Promise<MemberIndex> {
  const problems: Problem[] = [];
  const format = formatOfFile(file, name);
  const leftOut: Member[] = [];
  const members = await membersIn({ as: { bytes: file, name } }, 0, {
    tell: (problem) => problems.push(problem),
    leaveOut: (member) => leftOut.push(member),
    fields,
  });
  if (members?.length === 0) throw nothingIn(format, problems);
  return { members: members ?? [], leftOut, format: format.name, problems };
}

/**
 * An article of a file, or the whole file as one.
 * @param member Absent for the whole file.
 * @returns The articles that are read together, of which it is one.
 */
export async function articlesAt(
  file: FileBytes,
  name: string,
  origin: Origin,
  member?: Member,
): Promise<CapturedArticle[]> {
  let content: Content = { as: { bytes: file, name }, origin };
  for (const place of member?.places ?? []) {
    const { format, bytes } = containerOf(content) ?? { format: undefined, bytes: file };
    if (!format) throw refusal("", "the file has changed while it was read", "run the command again");
    content = merged(content, await format.open(bytes, place, content.origin ?? {}));
  }
  const steps = member?.places.length ?? 0;
  const isPart = member !== undefined && member.member.split(".").length > steps;
  return readArticles(await pageOf(content), !isPart);
}

/** Which article of its page a member is; `undefined` where the page is one article. */
export function numberInPage({ member, places }: Member): string | undefined {
  return member.split(".")[places.length];
}

/** Files in files in files: an archive of mailboxes whose mails have documents attached. */
const DEEPEST = 3;

interface Search {
  tell: (problem: Problem) => void;
  leaveOut: (member: Member) => void;
  fields: Origin["fields"];
}

/** @returns `undefined` where the content is one article. */
async function membersIn(content: Content, depth: number, search: Search): Promise<Member[] | undefined> {
  const container = containerOf(content);
  if (!container) {
    const count = countArticles(await pageOf(content));
    return count > 1 ? Array.from({ length: count }, (_, i) => ({ member: String(i + 1), places: [] })) : undefined;
  }
  if (depth === DEEPEST) throw refusal("", "it is packed too often, one file in the other", "unpack it first");
  const { format, bytes } = container;
  const found: Member[] = [];
  const { tell, fields } = search;
  for await (const piece of format.pieces(bytes, tell, fields)) {
    try {
      append(found, await membersOfPiece(format, bytes, piece, depth, search));
    } catch (error) {
      if (!(error instanceof BackfileError)) throw error;
      for (const problem of error.problems) tell(ofPiece(problem, piece));
    }
  }
  return found;
}

async function membersOfPiece(
  format: ContainerFormat,
  bytes: FileBytes,
  piece: Piece,
  depth: number,
  search: Search,
): Promise<Member[]> {
  const { number, place, name, reference } = piece;
  const itself = {
    ...{ member: String(number), places: [place] },
    ...(name !== undefined && { name }),
    ...(reference && { reference }),
  };
  if (piece.isArticle) return [itself];
  if (piece.isLeftOut) {
    search.leaveOut(itself);
    return [];
  }
  const content = await format.open(bytes, place, {});
  let isTold = false;
  const tell = (problem: Problem) => {
    isTold = true;
    search.tell(ofPiece(problem, piece));
  };
  const why = whyNote(content);
  if (why !== undefined) {
    search.tell(ofPiece({ severity: "warning", ...noArticle(why) }, piece));
    return [];
  }
  const outward = (one: Member): Member => ({
    ...one,
    member: `${number}.${one.member}`,
    places: [place, ...one.places],
  });
  const leaveOut = (one: Member) => search.leaveOut(outward(one));
  const inner = await membersIn(content, depth + 1, { ...search, tell, leaveOut });
  if (!inner) return [itself];
  if (inner.length === 0 && !isTold) throw nothingIn(containerOf(content)?.format ?? format);
  return inner.map(outward);
}

/** Why a file within a file is no article but a note about the others. */
function whyNote({ as }: Content): string | undefined {
  if (!("bytes" in as) || formatOfFile(as.bytes, as.name) !== TEXT) return undefined;
  return whyNoArticle(basename(as.name), decodeBytes(wholeContent(as.bytes), false).text, []);
}

/** A problem of a piece, told with the name of the piece, as a warning: the rest of the file comes in. */
function ofPiece(problem: Problem, { number, name }: Piece): Problem {
  const found = `${name === undefined ? `#${number}` : `#${number} (${name})`}: ${problem.found}`;
  const leftOut = problem.leftOut?.map((one) => ({ ...one, member: `${number}.${one.member}` }));
  return { ...problem, severity: "warning", found, ...(leftOut && { leftOut }) };
}

function nothingIn(format: Format, problems: readonly Problem[] = []): BackfileError {
  const [first] = problems;
  const found = first ? `no article in the file can be read: ${first.found}` : "the file holds no article";
  const remedy = first?.remedy ?? ("whenEmpty" in format ? format.whenEmpty : "save the page again");
  return new BackfileError([{ severity: "error", found, remedy, ...(first?.leftOut && { leftOut: first.leftOut }) }]);
}

/** The content as a container with its bytes; `undefined` where it is none. */
function containerOf({ as }: Content): { format: ContainerFormat; bytes: FileBytes } | undefined {
  if (!("bytes" in as)) return undefined;
  const format = formatOfFile(as.bytes, as.name);
  if (!("pieces" in format)) return undefined;
  const isPacked = !format.readsPacked && isGzip(as.bytes.at(0, 3));
  return { format, bytes: isPacked ? bytesInMemory(wholeContent(as.bytes)) : as.bytes };
}

/** A page with its bytes, or lines that need no reading. */
interface Page extends Pick<Content, "origin" | "hints" | "warnings" | "encoding" | "isReference"> {
  format: PageFormat;
  bytes: Uint8Array;
  lines?: CapturedArticle["lines"];
}

async function pageOf(content: Content): Promise<Page> {
  const { as, origin = {}, ...rest } = content;
  if ("lines" in as) return { ...rest, format: TEXT, bytes: new Uint8Array(), lines: as.lines };
  if (!("bytes" in as)) {
    const [format, text] = "html" in as ? [HTML, as.html] : [TEXT, as.text];
    return { ...rest, format, bytes: Buffer.from(text), origin: { ...origin, encoding: "utf-8" } };
  }
  const bytes = wholeContent(as.bytes);
  const format: Format = formatOf(bytes, as.name);
  if ("read" in format) return { ...rest, format, bytes, origin };
  if ("pieces" in format) throw nothingIn(format);
  return pageOf(merged(content, await format.convert(bytes)));
}

function merged(outer: Content, inner: Content): Content {
  return {
    ...inner,
    origin: { ...outer.origin, ...inner.origin },
    hints: [...(outer.hints ?? []), ...(inner.hints ?? [])],
    warnings: [...(outer.warnings ?? []), ...(inner.warnings ?? [])],
  };
}

function countArticles({ format, bytes, lines }: Page): number {
  return lines ? 1 : format.count(bytes);
}

function readArticles(page: Page, whole: boolean): CapturedArticle[] {
  const { format, bytes, origin = {}, hints = [], warnings = [], encoding, isReference } = page;
  const articles: CapturedArticle[] = page.lines
    ? [
        {
          lines: page.lines,
          hints: [],
          encoding: encoding ?? "utf-8",
          warnings: [],
          ...(isReference && { isReference }),
        },
      ]
    : [...format.read(bytes, origin, whole)];
  return articles.map((article, i) => ({
    ...article,
    ...(encoding !== undefined && { encoding }),
    hints: [...(articles.length > 1 ? [] : hints), ...article.hints],
    warnings: i === 0 ? [...warnings, ...article.warnings] : article.warnings,
  }));
}
