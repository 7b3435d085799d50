/** The query language: words, `"phrases"`, `-word`, `harb*`, `title:`, `author:`. All words are searched for. */
import { isUnspaced, type Token, tokensOf } from "./letters.ts";

export interface Query {
  /** All of them must match, those that are excluded must not. */
  clauses: Clause[];
  /** What was typed and is not searched for as it was perhaps meant. */
  notices: Notice[];
}

/** A word, or words that follow each other. */
export interface Clause {
  /** As typed, without sign and field. */
  text: string;
  field?: Field;
  excluded: boolean;
  /** In the order of their places, the first at 0. */
  elements: Element[];
}

export type Field = "title" | "author";

export interface Element {
  /** Place after that of the first element. */
  offset: number;
  /**
   * `word`: words of the same stem by the language of the article. `form`: the word as written. `beginning`: words that begin so. `pair`:
   * two letters of a script without spaces. `letter`: one of these.
   */
  kind: "word" | "form" | "beginning" | "pair" | "letter";
  form: string;
}

export interface Notice {
  /** `field`: no such field. `operator`: AND, OR, NOT. `sign`: a sign that means nothing here. `quote`: no end of a phrase. `short`: too short for a beginning. */
  kind: "field" | "operator" | "sign" | "quote" | "short";
  text: string;
}

/** The names of the fields, in the languages of the interface, in plain letters. */
const FIELD_NAMES: { readonly [name: string]: Field } = {
  ...{ title: "title", titel: "title", titre: "title", titulo: "title", título: "title" },
  ...{ author: "author", autor: "author", autorin: "author", auteur: "author", by: "author" },
};

const QUOTES = /[“”„‟«»「」『』〝〞＂]/g;
const PIECE = /([-\u2212\u2013]?)(\p{L}{1,20}[:：])?(?:"([^"]*)("?)|([^\s"]+))/gu;
/** Signs of other query languages. */
const SIGN = /[()[\]{}|~^+\\]|(?<=\p{L})\?(?=\p{L})|(?<![\p{L}\p{M}\p{N}])\*|\*(?=[\p{L}\p{N}])/gu;
/** Letters of the shortest beginning: one would be half of the words of some archives. */
const SHORTEST = 2;

export function parseQuery(typed: string): Query {
  const clauses: Clause[] = [];
  const notices: Notice[] = [];
  const say = (kind: Notice["kind"], text: string) => {
    if (!notices.some((notice) => notice.kind === kind && notice.text === text)) notices.push({ kind, text });
  };
  for (const piece of typed.replace(QUOTES, '"').matchAll(PIECE)) {
    const [whole, minus, , phrase, end] = piece;
    const [name, bare] = namedWord(piece);
    const field = FIELD_NAMES[name?.toLowerCase() ?? ""];
    if (name && !field) say("field", `${name}:`);
    if (phrase !== undefined && end === "") say("quote", '"');
    if (/^(?:AND|OR|NOT)$/.test(whole) && typed.trim() !== whole) {
      say("operator", whole);
      continue;
    }
    const text = name && !field && phrase === undefined ? `${name} ${bare}` : (phrase ?? bare);
    for (const [sign] of text.matchAll(SIGN)) say("sign", sign);
    const elements = elementsOf(text, phrase !== undefined, (short) => say("short", short));
    if (elements.length > 0)
      clauses.push({ text: text.trim(), ...(field && { field }), excluded: minus !== "", elements });
    else if (/[^\s\p{P}]/u.test(text) && !text.match(SIGN)) say("sign", text);
  }
  return { clauses, notices };
}

/** The name before a colon, and what follows it. A colon before another sign, as in `https://`, ends no name. */
function namedWord([, , prefix = "", phrase, , rest = ""]: RegExpExecArray): [name: string | undefined, bare: string] {
  const named = prefix !== "" && (phrase !== undefined || /^[\p{L}\p{N}]/u.test(rest));
  return named ? [prefix.slice(0, -1), rest] : [undefined, prefix + rest];
}

function elementsOf(text: string, asWritten: boolean, tooShort: (text: string) => void): Element[] {
  const elements: Element[] = [];
  const tokens = tokensOf(text);
  for (const [offset, token] of tokens.entries()) {
    const { form } = token;
    if (isUnspaced(form)) {
      const element = unspacedElement(tokens, offset);
      if (element) elements.push(element);
    } else if (text[token.end] === "*") {
      if ([...form].length < SHORTEST) tooShort(`${form}*`);
      elements.push({ offset, kind: [...form].length < SHORTEST ? "form" : "beginning", form });
    } else elements.push({ offset, kind: asWritten ? "form" : "word", form });
  }
  return elements;
}

/** The last letter of a run belongs to the pair before it; alone it is the beginning of any pair. */
function unspacedElement(tokens: readonly Token[], offset: number): Element | undefined {
  const { form = "", start = 0 } = tokens[offset] ?? {};
  if ([...form].length === 2) return { offset, kind: "pair", form };
  const before = tokens[offset - 1];
  const isSecond = before !== undefined && before.end === start && isUnspaced(before.form);
  return isSecond && [...before.form].length === 2 ? undefined : { offset, kind: "letter", form };
}

/** Whether the clause is words that follow each other. */
export function isPhrase({ elements }: Clause): boolean {
  return elements.length > 1;
}
