/**
 * Signs that a page of a crawl is an article, and that it is none: a front page, a list, a search, a page of the site about itself. Each has a
 * weight, and the sum decides.
 */
import type { Hint, Line } from "../../model/page-text.ts";
import { opensAsArticle } from "./article-opening.ts";

/** A page, as its signs see it. */
export interface CrawledPage {
  /** Absolute. */
  address: URL;
  /** The beginning of its source. */
  head: string;
  lines: readonly Line[];
  hints: readonly Hint[];
}

/** The signs that a page shows, the heaviest first. */
export function signsOf(page: CrawledPage): Sign[] {
  const seen = measure(page);
  return SIGNS.filter(({ isSeen }) => isSeen(seen)).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** Why a page is taken for none, in words that follow "it": `has the address of a list`. `undefined` where it is an article. */
export function reasonAgainst(page: CrawledPage): string | undefined {
  const signs = signsOf(page);
  if (signs.reduce((sum, { weight }) => sum + weight, 0) >= ENOUGH) return undefined;
  return signs.find(({ weight }) => weight < 0)?.name ?? "shows too little of an article";
}

/**
 * The text of an article alone makes one, as on pages that claim nothing; a claim alone does not at the address of a section. Of 355 saved
 * articles of 160 sites 352 reach this; of the same pages without their paragraphs and claims, under the address of their folder, 12.
 */
const ENOUGH = 3;

export interface Sign {
  name: string;
  weight: number;
  isSeen(page: Measured): boolean;
}

interface Measured {
  path: string;
  query: string;
  head: string;
  /** Letters of the paragraphs of the page's main part that are sentences; ideographs count for three. */
  prose: number;
  /** How many of these paragraphs there are. */
  paragraphs: number;
  /** Whether the source marks up one article, with a heading and a day, and it holds text and no teasers. */
  single: boolean;
  /** Whether a headline, a byline and a date stand above its text. */
  headed: boolean;
  /** Short lines that are links, as of a list of headlines: their share of the lines of the main part. */
  linked: number;
  /** Of the paragraphs that are sentences, the share that is short and stands below a heading or a link, as teasers do. */
  teasing: number;
  dated: boolean;
  claimsArticle: boolean;
  claimsOther: boolean;
}

/** Letters of the text of a short article. */
const SHORT_TEXT = 250;
/** Paragraphs. */
const SEVERAL = 3;
/** The share of teasers that an article may have around it. */
const FEW_TEASERS = 0.6;

const SIGNS: readonly Sign[] = [
  { name: "describes itself as an article", weight: 3, isSeen: ({ claimsArticle }) => claimsArticle },
  {
    name: "describes itself as another kind of page",
    weight: -2,
    isSeen: ({ claimsOther, claimsArticle }) => claimsOther && !claimsArticle,
  },
  { name: "states a day of publication", weight: 1, isSeen: ({ dated }) => dated },
  {
    name: "has the text of an article",
    weight: 2,
    isSeen: ({ prose, paragraphs }) => prose >= 600 && paragraphs >= SEVERAL,
  },
  { name: "has the text of a short article", weight: 1, isSeen: ({ prose }) => prose >= SHORT_TEXT },
  {
    name: "is marked up as a single article",
    weight: 2,
    isSeen: ({ single, path, claimsArticle }) => single && !claimsArticle && !LIST.test(path),
  },
  {
    name: "has a headline, a byline and a date above its text",
    weight: 2,
    isSeen: ({ headed, single, path, claimsArticle }) => headed && !single && !claimsArticle && !LIST.test(path),
  },
  { name: "has no text", weight: -4, isSeen: ({ prose }) => prose < 120 },
  { name: "is mostly links", weight: -2, isSeen: ({ linked, prose }) => linked > 0.5 && prose < 2500 },
  {
    name: "teases other pages",
    weight: -2,
    isSeen: ({ teasing, paragraphs }) => teasing > FEW_TEASERS && paragraphs >= SEVERAL,
  },
  { name: "is the front page", weight: -5, isSeen: ({ path, query }) => FRONT.test(path) && query === "" },
  {
    name: "has the address of a list",
    weight: -4,
    isSeen: ({ path, query }) => LIST.test(path) || LIST_QUERY.test(query),
  },
  { name: "has the address of a page about the site", weight: -4, isSeen: ({ path }) => ABOUT.test(path) },
  { name: "has the address of a section", weight: -1, isSeen: ({ path }) => SECTION.test(path) },
  {
    name: "has a day or a number in its address",
    weight: 1,
    isSeen: ({ path, query }) => NUMBERED.test(path) || NUMBERED_QUERY.test(query),
  },
  { name: "has a headline in its address", weight: 1, isSeen: ({ path }) => SLUG.test(path) },
];

const FRONT = /^\/(?:(?:index|default|home)\.\w{2,5})?$/i;
/** `/tag/ferries/`, `/category/news/page/3`, `/author/ada-quill`, `/search`, `/feed/`, `/2019/03/` */
const LIST =
  /\/(?:tags?|topics?|categor(?:y|ies)|keywords?|authors?|search|suche|buscar|recherche|feeds?|rss|archives?|sitemap|index|page\/\d{1,6}|wp-(?:json|admin|login)[^/]*)(?:\/[^/]{0,200})?\/?$|^\/\d{4}(?:\/\d{1,2}){0,2}\/?$/i;
const LIST_QUERY = /[?&](?:s|q|search|query|paged?|cat|tag|author|m|feed|replytocom)=/i;
const ABOUT =
  /\/(?:about(?:-us)?|contact(?:-us)?|impressum|imprint|datenschutz(?:erklaerung)?|privacy(?:-policy)?|terms(?:-[a-z-]{1,40})?|cookies?(?:-policy)?|subscribe|newsletters?|login|register|account|advertise|help|faq|agb|kontakt|mentions-legales|aviso-legal)(?:\.\w{2,5})?\/?$/i;
/** `/sport/`, `/news/local`: one or two words without a number. */
const SECTION = /^\/(?:[a-z]{2,20}\/){0,1}[a-z]{2,20}\/?$/i;
const NUMBERED = /\/\d{4}[/-]\d{1,2}[/-]|\/\d{8}|[-_/.]\d{5,}|[a-z]\d{6,}|[-_/][\da-f]{8,}(?:\.\w{2,5})?\/?$/i;
const NUMBERED_QUERY = /[?&](?:id|p|no|idxno|article|aid|newsid|art_id|sid)=\w{1,40}/i;
const SLUG = /(?:[^/_-]{1,60}[-_]){3,40}[^/_-]{1,60}\/?$/;

/** A line that is no sentence is shorter, or ends otherwise. */
const LEAST_SENTENCE = 60;
const SENTENCE = /[.!?。！？…؟।"”’»」)]\s{0,3}$/u;

function measure({ address, head, lines, hints }: CrawledPage): Measured {
  const main = lines.filter(({ block, text }) => block?.main && text.trim() !== "");
  const sentences = new Set(main.filter(({ text }) => widthOf(text) >= LEAST_SENTENCE && SENTENCE.test(text)));
  const linked = main.filter(isLink);
  const teasers = lines.filter(
    (line, i) => sentences.has(line) && widthOf(line.text) <= TEASER && isHead(lines[i - 1]),
  );
  const hinted = hints.some(({ field, labelled }) => field === "date" && !labelled);
  const types = [...head.matchAll(TYPE)].map(([, type = ""]) => type);
  const openGraph = OPEN_GRAPH.exec(head)?.[1] ?? "";
  const prose = [...sentences].reduce((sum, { text }) => sum + widthOf(text), 0);
  const teasing = sentences.size > 0 ? teasers.length / sentences.size : 0;
  const hasText = prose >= SHORT_TEXT && sentences.size >= SEVERAL && teasing <= FEW_TEASERS;
  const single = hasText && marksUpOne(head, hinted);
  const shown = lines.filter(({ text }) => text.trim() !== "");
  const headed = prose >= SHORT_TEXT && teasing <= FEW_TEASERS && opensAsArticle(shown, sentences);
  return {
    path: address.pathname,
    query: address.search,
    head,
    prose,
    paragraphs: sentences.size,
    single,
    headed,
    linked: main.length > 0 ? linked.length / main.length : 0,
    teasing,
    dated: hinted || single || headed,
    claimsArticle: types.some((type) => ARTICLE_TYPE.test(type)) || /^(?:news\.?)?article/i.test(openGraph),
    claimsOther: types.some((type) => OTHER_TYPE.test(type)) || /^(?:website|profile|blog)$/i.test(openGraph),
  };
}

/** Whether the page has one `article` element, with a heading that leads nowhere else and a day. */
function marksUpOne(head: string, dated: boolean): boolean {
  const [, begun, ...others] = head.split(/<article(?=[\s>])/i);
  if (begun === undefined || others.length > 0) return false;
  const [article = ""] = begun.split(/<\/article>/i, 1);
  return OWN_HEADING.test(article) && (dated || TIME.test(article));
}

const OWN_HEADING = /<h[12](?:\s[^<>]{0,300})?>(?!\s{0,20}<a\s)/i;
const TIME = /<time[\s>]/i;

/** Most letters of a teaser: search engines and feeds cut descriptions at some 160 to 300. */
const TEASER = 300;

/** Whether what stands below it may be a teaser: a heading, or what is not of the text, as a line that is a link. */
function isHead(line: Line | undefined): boolean {
  return line?.block !== undefined && (/^h[2-6]$/.test(line.block.tag) || !line.block.main || isLink(line));
}

function isLink({ text, block }: Line): boolean {
  return block?.links?.some((link) => link.text.length > text.length * 0.8) ?? false;
}

/** In Latin letters. */
function widthOf(text: string): number {
  return text.length + 2 * (text.slice(0, 5000).match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
}

const TYPE = /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"([A-Za-z:/.]{2,80})"/g;
const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review)$/;
const OTHER_TYPE = /(?:CollectionPage|SearchResultsPage|ProfilePage|AboutPage|ContactPage|ItemList)$/;
const OPEN_GRAPH =
  /<meta\s[^>]{0,200}property\s{0,3}=\s{0,3}["']?og:type["']?\s[^>]{0,200}content\s{0,3}=\s{0,3}["']?([\w.:]{1,40})/i;
