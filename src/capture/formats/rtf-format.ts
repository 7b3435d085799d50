/** Rich Text Format (Microsoft, version 1.9.1), as word processors and press databases write it. */
import { refusal } from "../../model/problem.ts";
import { encodingOf } from "../bytes/declared-encoding.ts";
import { encodedText } from "../bytes/encoded-text.ts";
import { latin1, windows1252 } from "../bytes/latin1.ts";
import { LIMITS, tooMuch } from "../bytes/limits.ts";
import { articlePage, htmlText } from "./article-page.ts";
import type { DocumentFormat } from "./format.ts";

export const RTF: DocumentFormat = {
  name: "rtf",
  endings: [".rtf"],
  whenLarge: "save it without its pictures",
  mediaTypes: [],
  unasked: ["application/rtf", "text/rtf"],
  begins: (head) => latin1(head.subarray(0, 9)).replace(/^\s+/, "").startsWith("{\\rtf"),
  async convert(content) {
    const html = new RtfReader(windows1252(content)).html();
    if (html === "") throw refusal("", "the document shows no text", "open it with a word processor and save it again");
    return { as: { html: articlePage(html) } };
  },
};

/** Groups that are not of the text. Those that begin with `\*` are skipped anyway. */
const APART: ReadonlySet<string> = new Set(
  (
    "fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf footnote " +
    "annotation listtable listoverridetable generator themedata datastore latentstyles fldinst xe tc nonshppict shppict " +
    "bkmkstart bkmkend filetbl revtbl rsidtbl mmathPr xmlnstbl"
  ).split(" "),
);

/** Control words that stand for signs. */
const SIGNS: { readonly [word: string]: string } = {
  ...{ tab: "\t", emdash: "—", endash: "–", emspace: " ", enspace: " ", qmspace: " ", bullet: "•" },
  ...{ lquote: "‘", rquote: "’", ldblquote: "“", rdblquote: "”", zwj: "\u200d", zwnj: "\u200c" },
};

/** Encodings by the number of their code page, where that is not `windows-` and the number. */
const CODE_PAGES: { readonly [page: number]: string } = {
  ...{ 437: "ibm866", 850: "windows-1252", 866: "ibm866", 932: "shift_jis", 936: "gbk", 949: "euc-kr", 950: "big5" },
  ...{ 10000: "macintosh", 10001: "shift_jis", 10007: "x-mac-cyrillic", 65001: "utf-8" },
};

/** Code pages by the number of a font's character set. */
const CHARACTER_SETS: { readonly [set: number]: number } = {
  ...{ 0: 1252, 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255 },
  ...{ 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250 },
};

/** Code pages in which letters have two bytes. */
const TWO_BYTES: ReadonlySet<number> = new Set([932, 936, 949, 950]);

interface Group {
  /** Whether it is not of the text. */
  apart: boolean;
  /** Which of the groups with data of their own it is. */
  table: string;
  bold: boolean;
  italic: boolean;
  /** Characters in place of one that older readers show instead of a letter of Unicode. */
  skipped: number;
  codePage: number;
  /** Address that the words lead to. */
  link?: string | undefined;
}

const HYPERLINK = /^\s{0,9}HYPERLINK\s{1,9}"?(https?:[^"\s]{4,2000})/;

type Run = Pick<Group, "bold" | "italic" | "link"> & { text: string };

/** A control word with its number, a control sign, a byte in hexadecimal, a brace, or text. */
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z'])|([{}])|([^\\{}]{1,4000})/gi;

/** Groups nest no deeper in any document that a program writes. */
const DEEPEST = 2000;

class RtfReader {
  readonly #rtf: string;
  readonly #out: string[] = [];
  readonly #groups: Group[] = [];
  readonly #fonts = new Map<number, number>();
  #group: Group = { apart: false, table: "", bold: false, italic: false, skipped: 1, codePage: 1252 };
  #codePage = 1252;
  #font = 0;
  /** Bytes that are still to be decoded, because a letter may have two. */
  #bytes: number[] = [];
  #toSkip = 0;
  #starred = false;
  #level: number | undefined;
  #runs: Run[] = [];
  /** What the program of a field is to do: `HYPERLINK "https://…"`. */
  #instruction = "";
  #tokens = 0;

  constructor(rtf: string) {
    this.#rtf = rtf;
  }

  html(): string {
    for (const [, word, number, hex, sign, brace, text] of this.#rtf.matchAll(TOKEN)) {
      if (++this.#tokens > LIMITS.characters) throw tooMuch("characters");
      if (hex !== undefined) this.#byte(Number.parseInt(hex, 16));
      else if (text !== undefined) this.#plain(text);
      else {
        this.#flushBytes();
        if (brace === "{") this.#open();
        else if (brace === "}") this.#close();
        else if (word !== undefined) this.#control(word, number === undefined ? undefined : Number(number));
        else this.#sign(sign ?? "");
      }
    }
    this.#flushBytes();
    this.#endParagraph("p");
    return this.#out.join("");
  }

  #open(): void {
    if (this.#groups.length > DEEPEST) throw refusal("", "the document nests without end", "save it again");
    this.#groups.push({ ...this.#group });
    this.#starred = false;
    this.#toSkip = 0;
  }

  #close(): void {
    this.#group = this.#groups.pop() ?? this.#group;
    this.#starred = false;
    this.#toSkip = 0;
  }

  #plain(text: string): void {
    const words = text.replace(/[\r\n]/g, "");
    // The second byte of a letter may be one of ASCII.
    if (this.#bytes.length > 0 && TWO_BYTES.has(this.#group.codePage)) {
      for (let i = 0; i < words.length; i++) this.#bytes.push(words.charCodeAt(i));
      return;
    }
    this.#flushBytes();
    const shown = words.slice(this.#toSkip);
    this.#toSkip = Math.max(0, this.#toSkip - words.length);
    // Bytes beyond ASCII should be written in hexadecimal, and are not always.
    if (/[\x80-\xff]/.test(shown)) for (const character of shown) this.#byte(character.charCodeAt(0));
    else this.#show(shown);
  }

  #byte(byte: number): void {
    if (this.#toSkip > 0) this.#toSkip--;
    else this.#bytes.push(byte);
  }

  #flushBytes(): void {
    if (this.#bytes.length === 0) return;
    const page = this.#group.codePage;
    const name = encodingOf(CODE_PAGES[page] ?? `windows-${page}`) ?? "windows-1252";
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    this.#show(encodedText(bytes, name));
  }

  #sign(sign: string): void {
    if (sign === "*") this.#starred = true;
    else if (sign === "~") this.#show("\u00a0");
    else if (sign === "_") this.#show("-");
    else if (sign === "\n" || sign === "\r") this.#endParagraph("p");
    else if (/[\\{}]/.test(sign)) this.#show(sign);
  }

  #control(word: string, number: number | undefined): void {
    if (this.#starred || APART.has(word)) {
      this.#starred = false;
      this.#group.apart ||= word !== "shppict";
      this.#group.table = word;
      if (word === "fldinst") this.#instruction = "";
      return;
    }
    if (this.#group.table === "fonttbl") this.#fontTable(word, number);
    const shown = SIGNS[word];
    if (shown !== undefined) this.#show(shown);
    else if (word === "u") this.#unicode(number ?? 0);
    else if (word === "line") this.#show("\n");
    else if (word === "par" || word === "sect" || word === "page" || word === "row") this.#endParagraph("p");
    else if (word === "cell" || word === "nestcell") this.#show("\t");
    else this.#property(word, number);
  }

  #fontTable(word: string, number = 0): void {
    if (word === "f") this.#font = number;
    const page = word === "fcharset" ? CHARACTER_SETS[number] : undefined;
    if (page !== undefined) this.#fonts.set(this.#font, page);
  }

  #property(word: string, number: number | undefined): void {
    const group = this.#group;
    if (word === "b") group.bold = number !== 0;
    else if (word === "i") group.italic = number !== 0;
    else if (word === "fldrslt") group.link = HYPERLINK.exec(this.#instruction)?.[1];
    else if (word === "v") group.apart = number !== 0;
    else if (word === "plain") Object.assign(group, { bold: false, italic: false, codePage: this.#codePage });
    else if (word === "uc") group.skipped = Math.max(0, Math.min(10, number ?? 1));
    else if (word === "f") group.codePage = this.#fonts.get(number ?? 0) ?? this.#codePage;
    else if (word === "ansicpg") group.codePage = this.#codePage = number || 1252;
    else if (word === "mac") group.codePage = this.#codePage = 10000;
    else if (word === "pard") this.#level = undefined;
    else if (word === "outlinelevel" && number !== undefined && number < 6) this.#level = number + 1;
    else if (word === "bin") this.#toSkip = Math.max(0, number ?? 0);
  }

  #unicode(number: number): void {
    this.#show(String.fromCharCode(number < 0 ? number + 65_536 : number));
    this.#toSkip = this.#group.skipped;
  }

  #show(text: string): void {
    const { apart, bold, italic, link, table } = this.#group;
    if (apart && table === "fldinst") this.#instruction += text;
    if (apart || text === "") return;
    const last = this.#runs.at(-1);
    if (last && last.bold === bold && last.italic === italic && last.link === link) last.text += text;
    else this.#runs.push({ text, bold, italic, link });
  }

  #endParagraph(name: string): void {
    if (this.#group.apart) return;
    const runs = this.#runs;
    this.#runs = [];
    if (!runs.some(({ text }) => /\S/.test(text))) return;
    const element = this.#level === undefined ? name : `h${this.#level}`;
    const html = runs.map(({ text, bold, italic, link }) => {
      const plain = htmlText(text).replaceAll("\n", "<br>");
      const words = link === undefined ? plain : `<a href="${htmlText(link)}">${plain}</a>`;
      const emphasised = italic ? `<i>${words}</i>` : words;
      return bold && this.#level === undefined ? `<b>${emphasised}</b>` : emphasised;
    });
    this.#out.push(`<${element}>${html.join("")}</${element}>\n`);
  }
}
