/** Publishers that captures name and `articles/sources.yaml` lacks. */
import type { Hint } from "../model/page-text.ts";
import { BackfileError } from "../model/problem.ts";
import { countryOfAddress } from "../parse/clues/address-country.ts";
import { type SeenPublisher, seenPublishers } from "../parse/clues/seen-publishers.ts";
import { outletKey } from "../parse/names/outlet-names.ts";
import { clip } from "../parse/page/clues.ts";
import { measurePage } from "../parse/page/page-lines.ts";
import type { Summary } from "../record/summary.ts";
import { hostOf, nameOfHost } from "../text/host-name.ts";
import { append } from "../text/list.ts";
import type { Source } from "../vocabulary/source.ts";
import { domain } from "../vocabulary/value.ts";
import { captureAt } from "./parse-capture.ts";
import { isNewspaperName, labelsOf, type StandingName, standingNames } from "./standing-names.ts";

export interface UnknownPublisher {
  /** Its name as copied text shows it, or as one of its pages states it; the host where none of those looked at does. */
  name: string;
  /** What its pages call it, where copied text calls it otherwise. */
  aliases?: string[];
  /** Host of its articles' addresses, without `www.`; absent where its captures have none, as copied text. */
  host?: string;
  /** `https://www.courier.example/` */
  homepage?: string;
  articles: number;
  /** Where the first of its captures without an address shows its name; absent where a label or a column states it, by which it is known. */
  seen?: { where: SeenPublisher["where"] | StandingName["where"]; capture: string; line: number; quote: string };
  /** The country of its domain, ISO 3166-1 alpha-2. */
  country?: string;
  /** The language of all its articles (BCP 47), where they have only one. */
  language?: string;
}

type Unattributed = Pick<Summary, "url" | "language" | "capture"> & Partial<Pick<Summary, "title" | "authors">>;

/**
 * The publishers of articles that have no source, those with most articles first: by the host of their address, where they have one, by the
 * name that the capture shows its readers, where they have none. Among the latter may be one of `sources`, whose entry lacks the sign.
 */
export async function unknownPublishers(
  root: string,
  articles: readonly Unattributed[],
  sources: readonly Pick<Source, "name" | "aliases">[] = [],
): Promise<UnknownPublisher[]> {
  const addressed = await publishersOfHosts(root, articles);
  const texts = await textsOf(
    root,
    articles.filter(({ url }) => domainOf(url) === undefined),
  );
  const names = [...addressed, ...texts].flatMap(({ name }) => (name === undefined ? [] : [outletKey(name)]));
  for (const { name, aliases } of sources) append(names, [name, ...aliases].map(outletKey));
  const known = { names: new Set(names), labels: new Set(addressed.map(labelOf)) };
  return joined(addressed, publishersOfTexts(texts, known)).sort((a, b) => b.articles - a.articles);
}

interface OfHost extends UnknownPublisher {
  host: string;
}

async function publishersOfHosts(root: string, articles: readonly Unattributed[]): Promise<OfHost[]> {
  const publishers: OfHost[] = [];
  for (const [host, group] of Map.groupBy(articles, ({ url }) => domainOf(url))) {
    const [first] = group;
    if (!host || !first?.url) continue;
    const name = (await nameOf(root, group)) ?? host;
    const country = countryOfAddress(first.url);
    publishers.push({
      ...{ name, host, homepage: `${new URL(first.url).origin}/`, articles: group.length },
      ...(country ? { country } : {}),
      ...oneLanguage(group),
    });
  }
  return publishers;
}

/** `kuestenbote` of `kuesten-bote.example` */
function labelOf({ host }: OfHost): string {
  return (nameOfHost(host) ?? host).replaceAll("-", "");
}

/** An article whose capture has no address, and how that names its publisher. */
interface Text {
  article: Unattributed;
  name?: string;
  seen?: Seen;
  standing: (StandingName & { capture: string })[];
}

type Seen = NonNullable<UnknownPublisher["seen"]>;

async function textsOf(root: string, articles: readonly Unattributed[]): Promise<Text[]> {
  const texts: Text[] = [];
  for (const article of articles) {
    const { capture } = article;
    const page = capture && (await readOrNothing(() => captureAt(root, `articles/${capture}`)));
    if (!page || !capture) continue;
    const measured = measurePage(page);
    const [first] = seenPublishers(measured);
    if ((first?.name.length ?? 0) > LONGEST_NAME) continue;
    const name = first ? withoutLabel(first.name, page.hints) : nameClaimed(page.hints);
    const seen = first && { where: first.where, capture, line: first.line.number, quote: clip(first.line.head) };
    // What is known to be something else is no name of a publisher.
    const others = new Set([article.title ?? "", ...(article.authors ?? [])].map(outletKey));
    const standing = standingNames(measured).filter(({ key }) => !others.has(key));
    texts.push({
      ...{ article, standing: standing.map((one) => ({ ...one, capture })) },
      ...(name !== undefined && { name }),
      ...(seen && { seen }),
    });
  }
  return texts;
}

interface KnownNames {
  /** See `outletKey`. */
  names: ReadonlySet<string>;
  labels: ReadonlySet<string>;
}

/** A line that stands in one capture alone may be anything. */
const FEWEST_CAPTURES = 2;

/** The publishers that captures name, by what is common to the forms of their names. */
function publishersOfTexts(texts: readonly Text[], known: KnownNames): UnknownPublisher[] {
  const captures = new Map<string, number>();
  for (const { name, standing } of texts)
    for (const { key } of standing)
      if (name === undefined || outletKey(name) === key) captures.set(key, (captures.get(key) ?? 0) + 1);
  const isSign = ({ name, key }: StandingName) =>
    (captures.get(key) ?? 0) >= FEWEST_CAPTURES &&
    (known.names.has(key) || [...labelsOf(name)].some((label) => known.labels.has(label)) || isNewspaperName(name));
  const groups = new Map<string, { publisher: UnknownPublisher; articles: Unattributed[] }>();
  for (const text of texts) {
    const sign = text.standing.find((one) => isSign(one) && outletKey(text.name ?? one.name) === one.key);
    const name = text.name ?? sign?.name;
    if (name === undefined) continue;
    const seen = text.seen ?? (sign && seenAt(sign));
    const group = groups.get(outletKey(name)) ?? { publisher: { name, articles: 0 }, articles: [] };
    if (seen) group.publisher.seen ??= seen;
    group.articles.push(text.article);
    groups.set(outletKey(name), group);
  }
  return [...groups.values()].map(({ publisher, articles: of }) => ({
    ...publisher,
    articles: of.length,
    ...oneLanguage(of),
  }));
}

function seenAt({ where, capture, line, name }: Text["standing"][number]): Seen {
  return { where, capture, line, quote: name };
}

/** `The Courier` of `Publication: The Courier`, where a label or a column's name says that it is the publisher. */
function withoutLabel(name: string, hints: readonly Hint[]): string {
  const stated = hints.filter(({ field, value }) => field === "source" && LABELLED.test(name) && name.endsWith(value));
  return stated[0]?.value ?? name;
}

export const LABELLED = /^[^:：]{1,60}[:：]/;

/** A publisher that has pages and copied text is one: by its name, or by a host whose label is the name in ASCII. */
function joined(byHost: readonly OfHost[], ofTexts: readonly UnknownPublisher[]): UnknownPublisher[] {
  const byName = new Map(byHost.map((publisher) => [outletKey(publisher.name), publisher]));
  const byLabel = Map.groupBy(byHost, labelOf);
  const all = new Map<OfHost | UnknownPublisher, UnknownPublisher>(byHost.map((publisher) => [publisher, publisher]));
  for (const text of ofTexts) {
    const bearers = [...labelsOf(text.name)].flatMap((label) => byLabel.get(label) ?? []);
    const host = byName.get(outletKey(text.name)) ?? (bearers.length === 1 ? bearers[0] : undefined);
    if (host) all.set(host, together(all.get(host) ?? host, host, text));
    else all.set(text, text);
  }
  return [...all.values()];
}

/** @param earlier The publisher of the host, with the texts that have been joined to it. */
function together(earlier: UnknownPublisher, { host, name }: OfHost, text: UnknownPublisher): UnknownPublisher {
  const both = { ...text, ...earlier, articles: earlier.articles + text.articles };
  if (outletKey(text.name) === outletKey(name) || earlier.name !== name) return both;
  return { ...both, name: text.name, ...(name !== host && { aliases: [name] }) };
}

/** The host, where it is a valid domain of the vocabulary. */
function domainOf(url: string | undefined): string | undefined {
  const host = hostOf(url);
  return host && domain.safeParse(host).success ? host : undefined;
}

/** Places where a page names its publisher, the most reliable first. */
const NAMED = [/\.publisher$/, /og:site_name/, /\.name$/, /./];

/** Characters; leaves room for the host within the 200 characters of a name. */
const LONGEST_NAME = 120;

/** How many captures of a publisher are read until one states its name. */
const CAPTURES_READ = 5;

/** The publisher's name in a capture of its articles, where it fits into the vocabulary. A page that is silent says nothing against another. */
async function nameOf(root: string, articles: readonly Unattributed[]): Promise<string | undefined> {
  for (const { capture } of articles.slice(0, CAPTURES_READ)) {
    const page = capture && (await readOrNothing(() => captureAt(root, `articles/${capture}`)));
    const name = page ? nameClaimed(page.hints) : undefined;
    if (name) return name;
  }
  return undefined;
}

function nameClaimed(hints: readonly Hint[]): string | undefined {
  const claims = hints
    .filter(({ field, value }) => field === "source" && /\p{L}/u.test(value) && !/^https?:/i.test(value))
    .map(({ value, where }) => ({ value: value.replace(/\s+/g, " ").trim(), where }))
    .filter(({ value }) => value.length <= LONGEST_NAME);
  for (const where of NAMED) {
    const claim = claims.find((other) => where.test(other.where));
    if (claim) return claim.value;
  }
  return undefined;
}

/** What is read of a capture; nothing where it cannot be. */
async function readOrNothing<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof BackfileError) return undefined;
    throw error;
  }
}

function oneLanguage(articles: readonly Unattributed[]): { language?: string } {
  const [first, ...others] = new Set(articles.map(({ language }) => language));
  return first && others.length === 0 ? { language: first } : {};
}
