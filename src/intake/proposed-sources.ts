/** Entries for publishers that `articles/sources.yaml` lacks. */
import { outletKey } from "../parse/names/outlet-names.ts";
import { articleId } from "../record/article-id.ts";
import { toYaml } from "../system/yaml/yaml-text.ts";
import { nameOfHost } from "../text/host-name.ts";
import type { Source } from "../vocabulary/source.ts";
import { LABELLED, type UnknownPublisher } from "./unknown-publishers.ts";

/**
 * YAML to be added to `sources.yaml`, without what only a person can know. Where several publishers have one name, known ones included,
 * the host is added to it, so that the name alone identifies none of them.
 */
export function proposeSources(publishers: readonly UnknownPublisher[], known: readonly Source[]): string {
  const ids = new Set(known.map(({ id }) => id));
  const names = known.flatMap(({ name, aliases }) => [name, ...aliases]);
  const proposed = publishers.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const bearers = Map.groupBy([...names, ...proposed], (name) => name.toLowerCase());
  const isShared = (name: string) => (bearers.get(name.toLowerCase()) ?? []).length > 1;
  const bearersOf = Map.groupBy(
    known.flatMap((source) => [source.name, ...source.aliases].map((name) => ({ key: outletKey(name), source }))),
    ({ key }) => key,
  );
  const isLacking = ({ name, host }: UnknownPublisher) => host !== undefined || !bearersOf.has(outletKey(name));
  const lacksSign = publishers.filter((publisher) => !isLacking(publisher));
  const entries = publishers
    .filter(isLacking)
    .map(({ name, aliases, host, homepage, articles, seen, country, language }) => {
      const own = isShared(name) && host ? `${name} (${host})` : name;
      const others = aliases?.filter((alias) => !isShared(alias));
      const short = host && nameOfHost(host);
      const id = articleId((short && !ids.has(short) ? short : host) ?? name, "source", ids);
      ids.add(id);
      const recognise = [
        ...(host ? [{ domain: host, certainty: "medium", why: WHY }] : []),
        ...(seen ? [recogniserOf(name, seen)] : []),
      ];
      const yaml = toYaml({
        id,
        name: own,
        aliases: others?.length ? others : undefined,
        homepage,
        country,
        language,
        ...(recognise.length > 0 && { recognise }),
      });
      const comment = `# ${articles} ${articles === 1 ? "article" : "articles"}${seen ? toldSeen(seen) : ""}`;
      return `${comment}\n- ${yaml.trimEnd().replaceAll("\n", "\n  ")}\n`;
    });
  const signs = lacksSign.flatMap((publisher) =>
    toldSign(publisher, bearersOf.get(outletKey(publisher.name))?.[0]?.source),
  );
  return [...entries, ...signs].join("\n");
}

/** A comment with the sign that the entry of a publisher lacks by which articles that show its name would be known. */
function toldSign({ name, articles, seen }: UnknownPublisher, source: Source | undefined): string[] {
  if (!seen || !source) return [];
  const [, ...sign] = toYaml({ recognise: [recogniserOf(name, seen)] })
    .trimEnd()
    .split("\n");
  const count = `${articles} ${articles === 1 ? "article" : "articles"} without a source${toldSeen(seen)}`;
  const lines = [`${count}. To have them known as of ${source.id}, add to its recognise:`, ...sign];
  return [`${lines.map((line, i) => (i === 0 ? `# ${line}` : `#   ${line}`)).join("\n")}\n`];
}

const WHY = "The host of its pages. Others link to it too, so it is not proof.";

type Seen = NonNullable<UnknownPublisher["seen"]>;

const PLACES: Readonly<Record<Seen["where"], string>> = {
  reference: "beside the date",
  masthead: "as a line at the top",
  end: "as a line at the end",
  copyright: "in the notice of copyright",
};

/** `; seen as a line at the top: "The Courier" (raw/a.txt, line 1)`, on one line. */
function toldSeen({ where, capture, line, quote }: Seen): string {
  return `; seen ${PLACES[where]}: ${JSON.stringify(quote)} (${capture}, line ${line})`;
}

function recogniserOf(name: string, { where, quote }: Seen) {
  const why = `Its pages show the name ${PLACES[where]}. Others name it too, so it is not proof.`;
  return (where === "masthead" || where === "end") && !LABELLED.test(quote)
    ? { line: quote, certainty: "medium", why }
    : { phrase: name, certainty: "medium", why };
}
