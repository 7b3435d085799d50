/** The bars of web archives and caches at the top of copied text: their lines are labels, and one names the original's address. */
import type { Hint, Line } from "../../model/page-text.ts";
import { anyOf } from "../../text/any-of.ts";
import { httpAddress } from "../../text/http-address.ts";
import { isArchiveAddress, originalAddress } from "../../text/original-address.ts";

/** Lines with words at the top among which a bar begins, and lines that it has at most. */
const BEGINS_WITHIN = 10;
const LONGEST = 24;

interface BarRow {
  readonly pattern: RegExp;
  readonly example: string;
  /** What an article says that is not this. */
  readonly unlike: string;
}

/** Lines that begin a bar, whatever follows. */
export const BAR_LEADS: readonly BarRow[] = [
  {
    pattern: /^The Wayback Machine\s{0,3}[-–—]\s{0,3}https?:\/\/\S{1,2000}$/i,
    example: "The Wayback Machine - https://web.archive.org/web/20060113221500/http://courier.example/news",
    unlike: "The Wayback Machine - how a library keeps the web",
  },
  {
    pattern:
      /^(?:https?:\/\/)?(?:web\.archive\.org\/web\/\d|arquivo\.pt\/(?:no)?(?:frame\/)?wayback\/\d|archive\.(?:today|ph|is|li|md|vn|fo)\/)\S{0,2000}$/i,
    example: "https://web.archive.org/web/20060113221500/http://courier.example/news",
    unlike: "https://courier.example/news/web.archive.org/web",
  },
  {
    pattern:
      /^.{1,80}(?:\bcach(?:ed?|ée?)(?!\p{L})|pamięci podręcznej|mezipamět|önbelle|кеш|кэш|копи[яию] страницы|キャッシュ|保存されている|캐시|快照|快取|缓存).{0,80}https?:\/\/\S.{0,500}$/iu,
    example:
      "This is Google's cache of http://courier.example/news?id=4471. It is a snapshot of the page as it appeared on 12 Jan 2009 03:22:51 GMT.",
    unlike: "The cache of coins was found by a boy who was looking for crabs.",
  },
  {
    pattern: /^.{1,60}https?:\/\/\S{1,400}.{0,60}(?:キャッシュ|캐시|快照|快取|缓存|копи[яию]|önbelle).{0,300}$/iu,
    example: "これは Google に保存されている https://courier.example/news のキャッシュです。",
    unlike: "これは https://courier.example/news の記事です。",
  },
  {
    pattern: /^(?:archive\.(?:today|ph|is|li|md|vn|fo))(?:\s{1,9}webpage capture)?(?:\s{1,9}saved from\b.{0,2000})?$/i,
    example: "archive.today",
    unlike: "archive.today is a site that nobody is known to run",
  },
  {
    pattern:
      /^(?:(?:you are )?viewing (?:an )?archived (?:web ?)?(?:page|site|version|copy)\b.{0,300}|this is an archived (?:web ?)?(?:page|copy|snapshot|version)\b.{0,300}|(?:sie sehen|dies ist) eine archivierte (?:version|seite|webseite|kopie)\b.{0,300}|página (?:web )?(?:preservada|arquivada|archivada|guardada)\b.{0,200}|(?:vous consultez|ceci est) une (?:page|version|copie) archivée\b.{0,300}|pagina (?:web )?archiviata\b.{0,200}|gearchiveerde (?:webpagina|pagina|versie)\b.{0,200}|archivovaná (?:stránka|verze)\b.{0,200})$/iu,
    example: "You are viewing an archived web page, captured at 10:11:12 Feb 05, 2004",
    unlike: "Viewing a page of the oldest archive takes a pair of white gloves.",
  },
  {
    pattern: /^\d{1,3}(?:[.,]\d{3}){0,2} captures?$/i,
    example: "17 captures",
    unlike: "17 captures of smugglers in a year",
  },
];

/** Lines that go on with a bar, once one has begun. */
export const BAR_PARTS: readonly BarRow[] = [
  {
    pattern:
      /^(?:go|search|suche|history|share|webpage|screenshot|text|all snapshots|saved from|webpage capture|download \.zip|report bug or abuse|buy me a coffee|donate|about this capture|collected by|timestamps|success|fail|close|help|←?\s?prior|next\s?→?|linked from|from (?:host|url)\b.{0,200}|no other snapshots from this url|all snapshots\b.{0,200}|redirected from|via|original)$/i,
    example: "report bug or abuse",
    unlike: "Next week the report comes out",
  },
  {
    pattern:
      /^(?:(?:full|text-only) version|view source|learn more|nur-?text-version|vollständige version|quell(?:e|text) anzeigen|weitere informationen|version (?:complète|intégrale|en texte seul)|afficher la source|versión (?:completa|de solo texto|solo texto)|ver (?:código )?fuente|versione (?:completa|solo testo)|visualizza sorgente|versão (?:completa|somente texto|apenas texto)|ver todas as versões|ver fonte|wersja tekstowa|pełna wersja|テキストのみのバージョン|完全版|ソースを表示|текстовая версия|полная версия)(?:(?:\s{1,9}|\s?[|·]\s?)(?:(?:full|text-only) version|view source)){0,4}\.?$/iu,
    example: "Text-only version",
    unlike: "Full version of events emerges",
  },
  {
    pattern:
      /^(?:these (?:search )?terms (?:are|have been) highlighted|these terms only appear in links|diese suchbegriffe (?:wurden|sind) (?:hervorgehoben|markiert)|les termes de recherche suivants|estos términos de búsqueda|questi termini di ricerca|estes termos de pesquisa|tip: to quickly find|tipp: um schnell|astuce\s?: pour trouver|these search terms)\b.{0,300}$/iu,
    example: "These search terms are highlighted: sailors reading room",
    unlike: "These terms were refused by the union",
  },
  {
    pattern: /^(?:the )?current page could have changed\b.{0,200}$/i,
    example: "The current page could have changed in the meantime. Learn more",
    unlike: "The current page boy has changed his livery",
  },
  { pattern: /^https?:\/\/\S{1,2000}$/i, example: "http://courier.example/news", unlike: "http: a history" },
  {
    pattern:
      /^(?:\d{1,2} \p{L}{3,10}\.? \d{4} \d\d:\d\d(?::\d\d)?(?: (?:UTC|GMT))?|\d{1,2} \p{L}{3} \d{4}\s?[-–]\s?\d{1,2} \p{L}{3} \d{4}|(?:\p{Lu}\p{L}{2}\s{1,9}){1,2}\p{Lu}\p{L}{2}|\p{Lu}{3}|\d{1,2}|(?:19|20)\d\d(?:\s{1,9}(?:19|20)\d\d){0,2})$/u,
    example: "05 Feb 2004 - 19 Sep 2011",
    unlike: "5 February 2004",
  },
];

const RULE = "bar of the web archive";

/** The lines, those of a bar marked as labels, and what the bar claims. */
export function withoutArchiveLines(lines: readonly Line[]): { lines: Line[]; hints: Hint[] } {
  const shown: number[] = [];
  for (let i = 0; i < lines.length && shown.length < BEGINS_WITHIN + LONGEST; i++)
    if (/\S/.test((lines[i] as Line).text)) shown.push(i);
  const words = (place: number) => (lines[shown[place] as number] as Line).text.trim();
  const first = shown.slice(0, BEGINS_WITHIN).findIndex((_, place) => leads(words(place)));
  if (first < 0 || shown.slice(0, first).some((_, place) => !matches(BAR_PARTS, words(place))))
    return { lines: [...lines], hints: [] };
  let end = first + 1;
  while (end < shown.length && end < LONGEST && (matches(BAR_PARTS, words(end)) || leads(words(end)))) end++;
  const inBar = new Set(shown.slice(0, end));
  const hints: Hint[] = [];
  for (const index of inBar) {
    const { text, number } = lines[index] as Line;
    const address = hints.length === 0 ? originalIn(text) : undefined;
    if (address !== undefined) hints.push({ field: "url", value: address, where: RULE, line: number });
  }
  return {
    lines: lines.map((line, i) => (inBar.has(i) ? { ...line, form: { role: "label", rule: RULE } } : line)),
    hints,
  };
}

function leads(text: string): boolean {
  return text.length <= 2100 && isLead(text);
}

const isLead = anyOf(BAR_LEADS.map(({ pattern }) => pattern));

function matches(rows: readonly BarRow[], text: string): boolean {
  return text.length <= 2100 && rows.some(({ pattern }) => pattern.test(text));
}

/** The original's address among the words of a bar. */
export function originalIn(text: string): string | undefined {
  for (const [found] of text.matchAll(/https?:\/\/\S{1,2000}/gi)) {
    const address = httpAddress(originalAddress(found.replace(/[.,;)»”"]{1,3}$/, "")));
    if (address !== undefined && !isArchiveAddress(address)) return address;
  }
  return undefined;
}
