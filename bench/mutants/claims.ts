/** What the metadata of a saved page may claim, for pages that are varied: a line of markup for each place that makes a claim. */
export interface Values {
  /** @returns A number from 0 up to and without 1. */
  readonly chance: () => number;
  /** The words of a line that the page may show. */
  readonly words: () => string;
}

const article = (properties: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"{title}",${properties}}</script>`;

/** Values of which some agree and some do not stand in braces. */
export const CLAIMS: readonly string[] = [
  ..."og:title twitter:title title dc.title citation_title parsely-title"
    .split(" ")
    .map((name) => meta(name, "{title}")),
  "<title>{title}</title>",
  "<title>{title} | {site}</title>",
  "<title>{site} | {section} | {title}</title>",
  ..."og:description description".split(" ").map((name) => meta(name, "{words}")),
  ...(
    "article:published_time og:pubdate dc.date date pubdate parsely-pub-date sailthru.date citation_date dcterms.issued " +
    "article:modified_time og:updated_time last-modified dc.date.modified lastmod revised published_at article:published"
  )
    .split(" ")
    .map((name) => meta(name, "{date}")),
  ..."og:site_name application-name publisher dc.publisher".split(" ").map((name) => meta(name, "{site}")),
  ..."author article:author dc.creator parsely-author sailthru.author byl cxenseparse:author"
    .split(" ")
    .map((name) => meta(name, "{author}")),
  `${meta("twitter:label1", "Written by")}${meta("twitter:data1", "{author}")}`,
  ..."article:section section parsely-section".split(" ").map((name) => meta(name, "{section}")),
  ..."prism.edition dcterms.edition".split(" ").map((name) => meta(name, "{edition}")),
  ..."citation_firstpage prism.startingpage prism.pagerange".split(" ").map((name) => meta(name, "{number}")),
  ..."og:locale content-language dc.language language".split(" ").map((name) => meta(name, "{language}")),
  '<html lang="{language}">',
  ..."og:url twitter:url parsely-link savepage-url".split(" ").map((name) => meta(name, "{address}")),
  '<link rel="canonical" href="{address}">',
  '<link rel="alternate" hreflang="{language}" href="{address}">',
  '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">',
  '<html data-scrapbook-source="{address}">',
  ..."copyright dc.rights".split(" ").map((name) => meta(name, "© 2021 {site}")),
  article('"datePublished":"{date}"'),
  article('"datePublished":"{date}","dateModified":"{date}"'),
  article('"datePublished":"{date}","author":{"@type":"Person","name":"{author}"}'),
  article('"author":[{"@type":"Person","name":"{author}"},{"@type":"Person","name":"{author}"}]'),
  article('"author":{"@type":"Organization","name":"{author}"},"dateCreated":"{date}"'),
  article('"publisher":{"@type":"Organization","name":"{site}"},"articleSection":"{section}"'),
  article('"inLanguage":"{language}","mainEntityOfPage":"{address}"'),
  '<script type="application/ld+json">{"@type":"Article","name":"{title}","dateModified":"{date}"}</script>',
  '<script type="application/ld+json">{"@type":"NewsArticle","name":"{title}","author":{"name":"{author}"}}</script>',
  '<div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop="headline">{title}</span><span itemprop="author">{author}</span><time itemprop="datePublished" datetime="{date}">{date}</time></div>',
  '<div itemscope itemtype="https://schema.org/Article"><meta itemprop="dateModified" content="{date}"><span itemprop="name">{title}</span></div>',
  '<p><a rel="author" href="/people/1">{author}</a></p>',
  '<p><time datetime="{date}">{date}</time></p>',
  '<p><time pubdate datetime="{date}">{date}</time></p>',
  article('"sourceOrganization":{"@type":"Organization","name":"{agency}"},"dateline":"{place}"'),
  '<script type="application/ld+json">{"@type":"VideoObject","name":"{title}","datePublished":"{date}"}</script>',
  '<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="dateCreated" content="{date}"><span itemprop="dateline">{place}</span></div>',
  '<p><span title="Thursday, January 21, 2021">3 years ago</span></p>',
  "<title>{title} | {site} | {section} | Pier | Ferries | Board | Quay</title>",
  "<title>{section}: {title}</title>",
  "<p>By {author}</p>",
  "<p>{date}</p>",
  "<p>Published {date}</p>",
  "<p>Updated {date}</p>",
  "<h1>{title}</h1>",
  "<h2>{title}</h2>",
  "<p>© 2021 {site}</p>",
];

function meta(name: string, content: string): string {
  return `<meta ${/^(?:og|article):/.test(name) ? "property" : "name"}="${name}" content="${content}">`;
}

const VALUES: { readonly [key: string]: readonly string[] } = {
  title: [
    "{words}",
    "{words}",
    "Harbour board shuts the east pier",
    "Ferries stay in port for a second day",
    "Harbour",
  ],
  author: [
    "Odile Marrow",
    "Odile Marrow",
    "Mara Quillfeather",
    "Odile Marrow and Tom Lee",
    "Associated Press",
    "Newsroom",
    "Harbour Trust",
    "{site}",
  ],
  date: [
    ...[
      "2021-01-21",
      "2021-01-21T09:30:00+00:00",
      "2021-01-22T00:30:00Z",
      "2021-01-21T23:30:00Z",
      "2021-01-22",
      "2021-01-23T08:00:00+01:00",
    ],
    ...[
      ...["2021-01-22T10:30:00Z", "2021-01-22T13:30:00Z", "2021-01-21T08:30:00Z", "2021-01-21T11:30:00Z"],
      ...["1450-03-01", "1887-03-12", "2021-01-21T10:65:00", "2021-01-21T27:10:00", "2020-08-20", "2020-07-10"],
      "2019-06-03T06:30:00Z",
      "2021-02-24",
      "2020-01-21",
      "2021-01-21T00:00:00Z",
      "1611221400",
      "Thu, 21 Jan 2021 09:30:00 GMT",
    ],
  ],
  agency: ["Associated Press", "Reuters", "Yonhap"],
  place: ["Lindmouth", "LINDMOUTH", "Ny"],
  site: ["The Lindmouth Courier", "The Lindmouth Gazette", "courier.example.co.uk", "Lindmouth Courier"],
  section: ["Harbour", "News", "Sport"],
  edition: ["Final Edition", "Late City"],
  number: ["A3", "4", "12"],
  language: ["en", "en-GB", "de", "fr", "en-US"],
  address: [
    ...[
      "https://courier.example.co.uk/2021/01/21/pier",
      "https://courier.example.co.uk/2021/01/22/pier",
      "https://courier.example.co.uk/",
    ],
    ...[
      "https://gazette.example.co.uk/pier",
      "https://courier.example.co.uk/pier?utm_source=mail",
      "https://www.courier.example.co.uk/2021/01/21/pier/",
    ],
  ],
};

/** A claim with values in the place of their names. */
export function withValues(claim: string, { chance, words }: Values): string {
  return claim.replace(/\{(\w+)\}/g, (all, key: string) => {
    if (key === "words") return words().replaceAll('"', "");
    const values = VALUES[key];
    const value = values?.[Math.floor(chance() * values.length)];
    return value === undefined ? all : withValues(value, { chance, words });
  });
}
