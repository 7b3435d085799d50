/** An article: its date and how certain it is, its text, its evidence and facts, and links to neighbouring and related articles. */

import { keysWith } from "../src/model/fields.ts";
import { isOriginalNote } from "../src/model/original-note.ts";
import { authorId } from "../src/record/author-id.ts";
import { paragraphNumbers, paragraphsOf } from "../src/record/paragraphs.ts";
import { standingOf } from "../src/record/refresh.ts";
import { leadOf } from "../src/record/summary.ts";
import { renderMarkdown } from "../src/site/body/markdown.ts";
import type { PageContext } from "../src/site/pages/context.ts";
import type { Entry, MonthPlace } from "../src/site/pages/entry.ts";
import { forbidsIndex } from "../src/site/pages/robots.ts";
import { beginning } from "../src/text/truncate.ts";
import { around, relatedList } from "./parts/around.ts";
import { citationRow } from "./parts/citation.ts";
import { correctionList } from "./parts/corrections.ts";
import { dateline } from "./parts/dateline.ts";
import { disputes } from "./parts/disputes.ts";
import { evidencePanel } from "./parts/evidence-panel.ts";
import {
  directionOf,
  english,
  inLanguage,
  keeperWords,
  languageAttributes,
  titleAttributes,
} from "./parts/language.ts";
import { layout } from "./parts/layout.ts";
import { distinctAuthors, sameName } from "./parts/listing.ts";
import { articleHead } from "./parts/machine-head.ts";
import { BETWEEN, type Drawable, type Html, html, isolated, joined, raw } from "./parts/markup.ts";
import { reprintList, witnessList } from "./parts/other-texts.ts";
import { type PageOf, pageTemplate } from "./parts/page-template.ts";
import { partNotice, rightsRow } from "./parts/rights-notice.ts";

export const { data, render } = pageTemplate("article", (page, context) => {
  const { record, entry } = page;
  const language = languageAttributes(record.language, context);
  // The document has the language of the text, and its body that of the interface.
  const shown = record.body ? record.language : undefined;
  const turned = shown && directionOf(shown) !== directionOf(context.words.tag);
  const text = textOf(record);
  const beside = turned && html` dir="${directionOf(context.words.tag)}"`;
  return layout(
    {
      url: page.url,
      title: entry.title,
      description: record.dek || leadOf(record.body) || entry.title,
      head: articleHead(page, context),
      canonical: page.canonical,
      unlisted: forbidsIndex(record.robots),
      language: shown,
      main: html`
        <article class="spread">
        <header>
        ${trail(page, context)}
        ${dateline(page, context)}
        <h1${titleAttributes(entry, context)}>${entry.title}</h1>
        ${record.dek && html`<span class="dek"${language}>${record.dek}</span>`}
        ${byline(page, context)}
        ${disputes(record, context)}
        </header>
        <div class="body"${turned && html` dir="${directionOf(shown)}"`}>
        <section class="text article-content"${language}>${raw(text)}</section>
        ${partNotice(page, beside, context)}
        <aside class="rail"${beside}>
        ${captions(page, language, context)}
        ${topics(page, context)}
        ${reprintList(page, context)}
        ${relatedList(page, context)}
        </aside>
        </div>
        <footer>
        ${facts(page, context)}
        ${evidencePanel(page, context)}
        ${witnessList(page, context)}
        ${correctionList(page, context)}
        ${around(page, context)}
        </footer>
        </article>`,
    },
    context,
  );
});

/** The text, whose paragraphs have addresses. */
function textOf({ body, links, evidence }: ArticlePage["record"]): string {
  const paragraphs = paragraphsOf(body);
  const numbers = paragraphNumbers(paragraphs, evidence?.body?.paragraphs);
  const byLine = new Map(paragraphs.map(({ line }, i) => [line, numbers[i] as string]));
  return renderMarkdown(body, links, byLine).replace(OPEN_END, "");
}

/** End tags of paragraphs and cells, which HTML makes optional. Line breaks stay, for programs that read the text alone. */
const OPEN_END = /<\/p>(?=\n<p[ >]|$)|<\/t[dh]>/g;

type ArticlePage = PageOf<"article">;

function byline({ record, entry }: ArticlePage, context: PageContext): Html | undefined {
  const { language } = record;
  const among = directionOf(language ?? context.words.tag);
  const authors = distinctAuthors({ ...entry, authors: record.authors ?? [] });
  const source = entry.source && html`<a href="${context.link(entry.source.url)}">${entry.source.name}</a>`;
  const line = joined(
    [
      joined(
        authors.map((name) => authorLink(name, record, context)),
        ", ",
      ),
      source,
      ...keysWith({ byline: true })
        .filter((key, i, keys) => {
          const before = [entry.source?.name, ...keys.slice(0, i).map((other) => record[other])];
          return !before.some((other) => sameName(record[key], other));
        })
        .map((key) => isolated(key === "page" ? pageInWords(record, context) : record[key], among)),
    ],
    BETWEEN,
  );
  return String(line) ? html`<p class="by">${line}</p>` : undefined;
}

/** `p. A3`; words for a page, such as `front page`, stay as they are. */
function pageInWords({ page }: ArticlePage["record"], { words }: PageContext): string | undefined {
  return page !== undefined && /\p{Nd}/u.test(page) ? words.article.page(page) : page;
}

function authorLink(name: string, { language }: ArticlePage["record"], context: PageContext): Html {
  const among = directionOf(language ?? context.words.tag);
  return html`<a href="${context.link(`/authors/${authorId(name, language)}/`)}">${isolated(name, among)}</a>`;
}

function captions({ record }: ArticlePage, language: Html | undefined, { words }: PageContext): Html | undefined {
  const { captions = [] } = record;
  if (captions.length === 0) return undefined;
  return html`
    <div class="captions">
    <h2>${captions.some(({ image }) => image) ? words.article.pictures(captions.length) : words.evidence.fields.captions}</h2>
    <ul>${captions.map(
      ({ text, credit, image }) => html`
        <li>${language ? html`<span${language}>${text}</span>` : text}${credit && html` <small>${credit}</small>`}${image && html` <a href="${image}">${words.article.image}</a>`}`,
    )}</ul>
    </div>`;
}

/** The ways up: the archive, the year and the month. */
function trail({ entry }: ArticlePage, { words, link }: PageContext): Html {
  const [year, month] = entry.date?.datetime.slice(0, 7).split("-") ?? [];
  return html`<nav class="trail" aria-label="${words.frame.trailLabel}"><p><a href="${link("/")}">${words.frame.waysLabel}</a>${
    year && html` / <a href="${link(`/${year}/`)}">${year}</a>`
  }${month && html` / <a href="${link(`/${year}/${month}/`)}">${words.calendar.shortMonths[Number(month) - 1]}</a>`}</nav>`;
}

function topics({ entry, inMonth = {} }: ArticlePage, context: PageContext): Html | undefined {
  if (entry.topics.length === 0) return undefined;
  return html`
    <div class="terms">
    <h2>${context.words.names.topics}</h2>
    <ul>${entry.topics.map(
      ({ id, name, url }) =>
        html`<li><a href="${context.link(url)}"${languageAttributes(context.site.language, context)}>${name}</a>${moreInMonth(entry, inMonth[id], context)}`,
    )}</ul>
    </div>`;
}

function moreInMonth({ date }: Entry, place: MonthPlace | undefined, { words, link }: PageContext): Html | undefined {
  if (!place || !date) return undefined;
  const month = words.calendar.month(date.datetime.slice(0, 7));
  return html` <small><a href="${link(place.url, place.fragment)}">${words.article.moreIn(place.count, month)}</a></small>`;
}

/** Characters of an address on screen; on paper it is printed in full. */
const ADDRESS = 48;

/** `courier.example/news/2023/11/14/island-ferry…` */
function addressInShort(address: string): string {
  const plain = address.replace(/^https?:\/\/(?:www\.)?|\/$/g, "");
  return plain.length <= ADDRESS ? plain : `${beginning(plain, ADDRESS)}…`;
}

function facts(page: ArticlePage, context: PageContext): Html {
  const { record } = page;
  const { note } = record;
  const { article } = context.words;
  return html`
    <dl class="facts">
    ${note && html`<dt>${article.note}<dd>${noteOf(record, note, context)}`}
    ${record.url && html`<dt>${article.original}<dd><a rel="external" href="${record.url}">${addressInShort(record.url)}</a>`}
    ${rightsRow(page, context)}
    ${citationRow(page, context)}
    </dl>`;
}

/** The note in the article's language, unless a person or the program wrote it. */
function noteOf(record: ArticlePage["record"], note: string, context: PageContext): Drawable {
  if (standingOf(record, "note") === "edited") return keeperWords(note, context);
  return isOriginalNote(note) ? english(note, context) : inLanguage(note, record.language, context);
}
