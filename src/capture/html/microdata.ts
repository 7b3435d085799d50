/** What the markup of the body says about the article: microdata (`itemprop`), `<time pubdate>`, links to the author. */
import type { FieldName } from "../../model/fields.ts";
import { httpAddress } from "../../text/http-address.ts";
import { functionsAround, isHidden } from "./block-surroundings.ts";
import type { Claims } from "./claim.ts";
import { descendants, type HtmlElement, textOf } from "./html-tree.ts";

const PROPERTIES: Readonly<Record<string, FieldName>> = {
  headline: "title",
  alternativeheadline: "dek",
  description: "dek",
  datepublished: "date",
  datecreated: "date",
  datemodified: "updated",
  author: "authors",
  creator: "authors",
  publisher: "source",
  articlesection: "section",
  printedition: "edition",
  printpage: "page",
  inlanguage: "language",
  dateline: "dateline",
  license: "rights",
};

/**
 * Adds the claims of the first article that is marked up, and of author links that are not in another article. Of properties outside of
 * any `itemscope`, the first of each field counts, with those beside it; of `<time pubdate>`, the first.
 */
export function claimMicrodata(root: HtmlElement, claims: Claims): void {
  const properties = new MarkedProperties(claims);
  let authorLinks = 0;
  let dated = false;
  let underHeadline = false;
  let tooltip = false;
  for (const element of descendants(root)) {
    const { name, attributes } = element;
    properties.claim(element);
    if (name === "h1") underHeadline = true;
    else if (name === "p" && textOf(element, PARAGRAPH).length >= PARAGRAPH) underHeadline = false;
    const hovered = underHeadline && !tooltip && !dated ? dateOnHover(element) : undefined;
    if (hovered) {
      tooltip = true;
      claims.add("date", hovered, "tooltip");
    }
    if (name === "time" && attributes.pubdate !== undefined && !dated) {
      dated = true;
      claims.add("date", attributes.datetime ?? textOf(element, 5000), "time pubdate");
    }
    if (
      name === "a" &&
      /(?:^|\s)author(?:\s|$)/i.test(attributes.rel ?? "") &&
      authorLinks < 8 &&
      isInColumn(element)
    ) {
      authorLinks++;
      claims.add("authors", textOf(element, 5000), "a rel=author");
    }
  }
}

/** Elements by which pages show how long ago something was, with the date where the pointer rests on them. */
const HOVERED = /^(?:time|span|abbr|relative-time|time-ago)$/;
const YEAR = /(?<!\d)(?:1[6-9]|20)\d{2}(?!\d)/;
/** Characters of a paragraph of the text, with which the header ends: longer than its own lines. */
const PARAGRAPH = 160;
/** What stands beside such an element is a line of the header and no sentence, in characters. */
const LINE_LENGTH = 120;
/** Classes and ids of what is not the article. */
const BESIDE = /comment|respon|related|recommend|teaser|card|suggest|sidebar|promo/i;

/** The date of `<span title="Monday, March 4, 2019">3 years ago</span>`, where the words have no year. */
function dateOnHover(element: HtmlElement): string | undefined {
  const { name, attributes, parent } = element;
  if (!HOVERED.test(name)) return undefined;
  const date = [attributes.title, /^(?:relative-time|time)/.test(name) ? attributes.datetime : undefined].find(
    (value) =>
      value !== undefined && value.length <= 60 && YEAR.test(value) && /\d.{0,50}\d{4}|\d{4}.{0,50}\d/.test(value),
  );
  if (date === undefined || YEAR.test(textOf(element, 100)) || !isInColumn(element)) return undefined;
  if (!parent || textOf(parent, LINE_LENGTH + 1).length > LINE_LENGTH) return undefined;
  for (let e: HtmlElement | undefined = element; e; e = e.parent)
    if (BESIDE.test(`${e.attributes.class ?? ""} ${e.attributes.id ?? ""}`.slice(0, 500))) return undefined;
  return date;
}

/** The properties of the first article, as elements are gone through from the top of the page. */
class MarkedProperties {
  readonly #claims: Claims;
  #article: HtmlElement | undefined;
  /** Where the first property of a field stood that belongs to no marked thing. */
  readonly #firstPlaces = new Map<FieldName, HtmlElement | undefined>();

  constructor(claims: Claims) {
    this.#claims = claims;
  }

  claim(element: HtmlElement): void {
    for (const property of new Set((element.attributes.itemprop ?? "").slice(0, 500).split(/\s+/))) {
      const field = PROPERTIES[property.toLowerCase()];
      if (field && this.#isOfArticle(field, element))
        this.#claims.add(field, propertyValue(element, field), `itemprop ${property}`);
    }
  }

  #isOfArticle(field: FieldName, element: HtmlElement): boolean {
    const scope = scopeOf(element);
    if (scope) {
      if (!ARTICLE_SCOPE.test(scope.attributes.itemtype ?? "")) return false;
      this.#article ??= scope;
      return scope === this.#article;
    }
    const place = element.parent?.parent;
    if (!this.#firstPlaces.has(field)) this.#firstPlaces.set(field, place);
    return this.#firstPlaces.get(field) === place;
  }
}

const ARTICLE_SCOPE = /schema\.org\/(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review)$/i;

/** The item that a property belongs to: the nearest `itemscope` around it; `undefined` where there is none. */
function scopeOf(element: HtmlElement): HtmlElement | undefined {
  for (let e = element.parent; e; e = e.parent) if (e.attributes.itemscope !== undefined) return e;
  return undefined;
}

function propertyValue(element: HtmlElement, field: FieldName): string | undefined {
  const { attributes } = element;
  if (field === "authors" || field === "source")
    for (const inner of descendants(element))
      if (inner.attributes.itemprop === "name") return inner.attributes.content ?? textOf(inner, 5000);
  if (attributes.content !== undefined) return attributes.content;
  if (attributes.datetime !== undefined) return attributes.datetime;
  if (field === "rights") return httpAddress(attributes.href) ?? textOf(element, 5000);
  return textOf(element, 5000);
}

/** Whether the element is visible and outside of asides, footers and navigation. */
function isInColumn(element: HtmlElement): boolean {
  for (let e: HtmlElement | undefined = element; e; e = e.parent) if (isHidden(e)) return false;
  return !functionsAround(element).some((name) => name === "aside" || name === "footer" || name === "nav");
}
