/** Publishers that captures name and `articles/sources.yaml` lacks, as entries to be added to it. */
import type { Hint } from "../model/page-text.ts";
import { BackfileError } from "../model/problem.ts";
import { countryOfAddress } from "../parse/clues/address-country.ts";
import { articleId } from "../record/article-id.ts";
import type { Summary } from "../record/summary.ts";
import { toYaml } from "../system/yaml/yaml-text.ts";
import { hostOf, nameOfHost } from "../text/host-name.ts";
import type { Source } from "../vocabulary/source.ts";
import { domain } from "../vocabulary/value.ts";
import { interpretCapture } from "./parse-capture.ts";

export interface UnknownPublisher {
  /** Its name in one of its captures; the host where the capture has no name. */
  name: string;
  /** Host of its articles' addresses, without `www.`. */
  host: string;
  /** `https://www.courier.example/` */
  homepage: string;
  articles: number;
  /** The country of its domain, ISO 3166-1 alpha-2. */
  country?: string;
  /** The language of all its articles (BCP 47), where they have only one. */
  language?: string;
}

type Unattributed = Pick<Summary, "url" | "language" | "capture">;

/**
 * The publishers of articles that have an address and no source, those with most articles first. One capture of each is read for the
 * publisher's name.
 */
export async function unknownPublishers(root: string, articles: readonly Unattributed[]): Promise<UnknownPublisher[]> {
  const publishers: UnknownPublisher[] = [];
  for (const [host, group] of Map.groupBy(articles, ({ url }) => domainOf(url))) {
    const [first] = group;
    if (!host || !first?.url) continue;
    const name = (await nameOf(root, first)) ?? host;
    const country = countryOfAddress(first.url);
    publishers.push({
      ...{ name, host, homepage: `${new URL(first.url).origin}/`, articles: group.length },
      ...(country ? { country } : {}),
      ...oneLanguage(group),
    });
  }
  return publishers.sort((a, b) => b.articles - a.articles);
}

/**
 * YAML to be added to `sources.yaml`, without what only a person can know. Where several publishers have one name, known ones included,
 * the host is added to it, so that the name alone identifies none of them.
 */
export function proposeSources(publishers: readonly UnknownPublisher[], known: readonly Source[]): string {
  const ids = new Set(known.map(({ id }) => id));
  const names = known.flatMap(({ name, aliases }) => [name, ...aliases]);
  const bearers = Map.groupBy([...names, ...publishers.map(({ name }) => name)], (name) => name.toLowerCase());
  return publishers
    .map(({ name, host, homepage, articles, country, language }) => {
      const shared = (bearers.get(name.toLowerCase()) ?? []).length > 1;
      const own = shared ? `${name} (${host})` : name;
      const short = nameOfHost(host);
      const id = articleId(short && !ids.has(short) ? short : host, "source", ids);
      ids.add(id);
      const recognise = [{ domain: host, certainty: "medium", why: WHY }];
      const yaml = toYaml({ id, name: own, homepage, country, language, recognise });
      return `# ${articles} ${articles === 1 ? "article" : "articles"}\n- ${yaml.trimEnd().replaceAll("\n", "\n  ")}\n`;
    })
    .join("\n");
}

const WHY = "The host of its pages. Others link to it too, so it is not proof.";

/** The host, where it is a valid domain of the vocabulary. */
function domainOf(url: string | undefined): string | undefined {
  const host = hostOf(url);
  return host && domain.safeParse(host).success ? host : undefined;
}

/** Places where a page names its publisher, the most reliable first. */
const NAMED = [/\.publisher$/, /og:site_name/, /\.name$/, /./];

/** Characters; leaves room for the host within the 200 characters of a name. */
const LONGEST_NAME = 120;

/** The publisher's name in the article's capture, where it fits into the vocabulary. */
async function nameOf(root: string, { capture }: Unattributed): Promise<string | undefined> {
  const hints = capture ? await hintsOf(root, `articles/${capture}`) : [];
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

/** What a capture says of itself; nothing where it cannot be read. */
async function hintsOf(root: string, path: string): Promise<Hint[]> {
  try {
    return (await interpretCapture(root, path, { sources: [], topics: [] })).capture.hints;
  } catch (error) {
    if (error instanceof BackfileError) return [];
    throw error;
  }
}

function oneLanguage(articles: readonly Unattributed[]): { language?: string } {
  const [first, ...others] = new Set(articles.map(({ language }) => language));
  return first && others.length === 0 ? { language: first } : {};
}
