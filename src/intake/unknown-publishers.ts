/** Publishers that captures name and `articles/sources.yaml` lacks, as entries to be added to it. */
import type { Hint } from "../model/page-text.ts";
import { BackfileError } from "../model/problem.ts";
import { countryOfAddress } from "../parse/clues/address-country.ts";
import { type SeenPublisher, seenPublishers } from "../parse/clues/seen-publishers.ts";
import { outletKey } from "../parse/names/outlet-names.ts";
import { clip } from "../parse/page/clues.ts";
import { measurePage } from "../parse/page/page-lines.ts";
import { articleId } from "../record/article-id.ts";
import type { Summary } from "../record/summary.ts";
import { toYaml } from "../system/yaml/yaml-text.ts";
import { hostOf, nameOfHost } from "../text/host-name.ts";
import type { Source } from "../vocabulary/source.ts";
import { domain } from "../vocabulary/value.ts";
import { captureAt } from "./parse-capture.ts";

export interface UnknownPublisher {
  /** Its name in one of its captures; the host where none of those looked at states a name. */
  name: string;
  /** Host of its articles' addresses, without `www.`; absent where its captures have none, as copied text. */
  host?: string;
  /** `https://www.courier.example/` */
  homepage?: string;
  articles: number;
  /** Where the first of its captures without an address shows its name; absent where a label or a column states it, by which it is known. */
  seen?: { where: SeenPublisher["where"]; capture: string; line: number; quote: string };
  /** The country of its domain, ISO 3166-1 alpha-2. */
  country?: string;
  /** The language of all its articles (BCP 47), where they have only one. */
  language?: string;
}

type Unattributed = Pick<Summary, "url" | "language" | "capture">;

/**
 * The publishers of articles that have no source, those with most articles first: by the host of their address, where they have one, by the
 * name that the capture shows its readers, where they have none.
 */
export async function unknownPublishers(root: string, articles: readonly Unattributed[]): Promise<UnknownPublisher[]> {
  const publishers: UnknownPublisher[] = [];
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
  const seen = await publishersSeen(
    root,
    articles.filter(({ url }) => domainOf(url) === undefined),
  );
  return joined(publishers, seen).sort((a, b) => b.articles - a.articles);
}

/** The publishers whose names captures show, by what is common to their forms. */
async function publishersSeen(root: string, articles: readonly Unattributed[]): Promise<UnknownPublisher[]> {
  const groups = new Map<string, { publisher: UnknownPublisher; articles: Unattributed[] }>();
  for (const article of articles) {
    const { capture } = article;
    const page = capture && (await readOrNothing(() => captureAt(root, `articles/${capture}`)));
    const [first] = page ? seenPublishers(measurePage(page)) : [];
    if (!page || !capture || (first?.name.length ?? 0) > LONGEST_NAME) continue;
    const name = first ? withoutLabel(first.name, page.hints) : nameClaimed(page.hints);
    if (name === undefined) continue;
    const key = outletKey(name);
    const seen = first && { where: first.where, capture, line: first.line.number, quote: clip(first.line.head) };
    const group = groups.get(key) ?? { publisher: { name, articles: 0, ...(seen && { seen }) }, articles: [] };
    group.articles.push(article);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ publisher, articles: of }) => ({
    ...publisher,
    articles: of.length,
    ...oneLanguage(of),
  }));
}

/** `The Courier` of `Publication: The Courier`, where a label or a column's name says that it is the publisher. */
function withoutLabel(name: string, hints: readonly Hint[]): string {
  const stated = hints.filter(({ field, value }) => field === "source" && LABELLED.test(name) && name.endsWith(value));
  return stated[0]?.value ?? name;
}

const LABELLED = /^[^:：]{1,60}[:：]/;

/** A publisher that has pages and copied text is one. */
function joined(byHost: readonly UnknownPublisher[], seen: readonly UnknownPublisher[]): UnknownPublisher[] {
  const all = new Map(byHost.map((publisher) => [outletKey(publisher.name), publisher]));
  const others: UnknownPublisher[] = byHost.filter((publisher) => all.get(outletKey(publisher.name)) !== publisher);
  for (const publisher of seen) {
    const key = outletKey(publisher.name);
    const known = all.get(key);
    const both = known && { ...publisher, ...known, articles: known.articles + publisher.articles };
    all.set(key, both ?? publisher);
  }
  return [...all.values(), ...others];
}

/**
 * YAML to be added to `sources.yaml`, without what only a person can know. Where several publishers have one name, known ones included,
 * the host is added to it, so that the name alone identifies none of them.
 */
export function proposeSources(publishers: readonly UnknownPublisher[], known: readonly Source[]): string {
  const ids = new Set(known.map(({ id }) => id));
  const names = known.flatMap(({ name, aliases }) => [name, ...aliases]);
  const bearers = Map.groupBy([...names, ...publishers.map(({ name }) => name)], (name) => name.toLowerCase());
  const keys = new Set(names.map(outletKey));
  return publishers
    .filter(({ name, host }) => host !== undefined || !keys.has(outletKey(name)))
    .map(({ name, host, homepage, articles, seen, country, language }) => {
      const shared = (bearers.get(name.toLowerCase()) ?? []).length > 1;
      const own = shared && host ? `${name} (${host})` : name;
      const short = host && nameOfHost(host);
      const id = articleId((short && !ids.has(short) ? short : host) ?? name, "source", ids);
      ids.add(id);
      const recognise = [
        ...(host ? [{ domain: host, certainty: "medium", why: WHY }] : []),
        ...(seen ? [recogniserOf(name, seen)] : []),
      ];
      const yaml = toYaml({ id, name: own, homepage, country, language, ...(recognise.length > 0 && { recognise }) });
      const comment = `# ${articles} ${articles === 1 ? "article" : "articles"}${seen ? toldSeen(seen) : ""}`;
      return `${comment}\n- ${yaml.trimEnd().replaceAll("\n", "\n  ")}\n`;
    })
    .join("\n");
}

const WHY = "The host of its pages. Others link to it too, so it is not proof.";

type Seen = NonNullable<UnknownPublisher["seen"]>;

const PLACES: Readonly<Record<Seen["where"], string>> = {
  reference: "beside the date",
  masthead: "as a line at the top",
  copyright: "in the notice of copyright",
};

/** `; seen as a line at the top: "The Courier" (raw/a.txt, line 1)`, on one line. */
function toldSeen({ where, capture, line, quote }: Seen): string {
  return `; seen ${PLACES[where]}: ${JSON.stringify(quote)} (${capture}, line ${line})`;
}

function recogniserOf(name: string, { where, quote }: Seen) {
  const why = `Its pages show the name ${PLACES[where]}. Others name it too, so it is not proof.`;
  return where === "masthead" && !LABELLED.test(quote)
    ? { line: name, certainty: "medium", why }
    : { phrase: name, certainty: "medium", why };
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
