/** The command `search`: finds articles of the built site, as its search page does. */
import { type Command, InvalidArgumentError } from "commander";
import type { Group } from "../../public/search/question.ts";
import type { Order } from "../../public/search/rank.ts";
import { refusal } from "../model/problem.ts";
import { archiveCommand, type CommonOptions, outputOf } from "./options.ts";
import type { Run, Session } from "./session.ts";
import { counted } from "./terminal.ts";

interface SearchOptions extends CommonOptions {
  order: Order;
  from: string;
  to: string;
  limit: number;
  source: string[];
  topic: string[];
  author: string[];
  language: string[];
}

export function registerSearch(program: Command, run: Run): void {
  const several = (value: string, before: string[]) => [...before, value];
  archiveCommand(program, "search", "find articles of the built site, as its search page does")
    .argument("[words...]", 'words, "phrases", -word, harb*, title:word, author:name; none: all articles')
    .option("--order <order>", "relevance, newest or oldest", orderOf, "relevance")
    .option("--from <date>", "not before this year, month or day", "")
    .option("--to <date>", "not after this year, month or day", "")
    .option("--source <id>", "of this source; may be given several times", several, [])
    .option("--topic <id>", "on this topic", several, [])
    .option("--author <name>", "by this author", several, [])
    .option("--language <tag>", "in this language", several, [])
    .option("--limit <number>", "print at most so many", limitOf, 10)
    .action((words: string[], options: SearchOptions) =>
      run(options, (session) => search(session, words.join(" "), options)),
    );
}

async function search(session: Session, typed: string, options: SearchOptions): Promise<number> {
  const { openBuiltIndex, pageBlocks } = await import("../site/search/search-files.ts");
  const { parseQuery } = await import("../../public/search/query.ts");
  const { authorValue, passing } = await import("../../public/search/filter.ts");
  const { daysOf } = await import("../../public/search/question.ts");
  const { ordered } = await import("../../public/search/rank.ts");
  const { extractOf } = await import("../../public/search/extract.ts");
  const { respelled } = await import("../../public/search/suggest.ts");
  const { stemmerName } = await import("../../public/search/stems.ts");
  const { terminal, root } = session;
  const output = outputOf(options, root);
  const { from, to, order, limit } = options;
  for (const [name, date] of Object.entries({ from, to }))
    if (date && !daysOf(date)) throw refusal(`--${name}`, `"${date}" is no date`, "write YYYY, YYYY-MM or YYYY-MM-DD");
  const archive = await openBuiltIndex(output);
  const query = parseQuery(typed);
  const { hits, frequencies } = await archive.search(query);
  const chosen: Record<Group, string[]> = {
    ...{ year: [], certainty: [], source: options.source, topic: options.topic, language: options.language },
    author: options.author.map(authorValue),
  };
  const passes = passing({ words: typed, chosen, from, to, order });
  const found = hits.filter(({ facts }) => passes(facts));
  const sorted = ordered(found, query.clauses.length === 0 && order === "relevance" ? "newest" : order);
  const results = await Promise.all(
    sorted.slice(0, limit).map(async ({ segment, article, facts }) => {
      const { id, title, date } = await segment.card(article);
      const stemmer = archive.stemmers.get(stemmerName(facts.language)) ?? ((word) => word);
      const extract = extractOf(await pageBlocks(output, id), query.clauses, stemmer);
      const text = extract.map(({ text }) => text).join("");
      return { id, title, ...(date && { date }), ...(facts.source && { source: facts.source }), extract: text };
    }),
  );
  for (const { kind, text } of query.notices) terminal.tell(NOTICES[kind].replace("{text}", text));
  for (const { id, title, date = "undated", source, extract } of results) {
    terminal.say(`${title}`);
    terminal.say(`  ${[date, source, `articles/${id}/`].filter(Boolean).join(" · ")}`);
    if (extract) terminal.say(`  ${extract}`);
  }
  terminal.say(counted(found.length, "article"));
  const meant = hits.length === 0 ? await respelled(archive, typed, query, frequencies) : undefined;
  if (meant) terminal.say(`Did you mean: ${meant}`);
  return terminal.finish({ articles: found.length, results, ...(meant && { meant }) }, []);
}

const NOTICES = {
  field: "There is no field {text} Its words were searched for.",
  operator: "{text} has no meaning here: all words must be found, and -word leaves one out.",
  sign: "{text} has no meaning here.",
  quote: "The phrase has no closing quotation mark. It was taken to go on to the end.",
  short: "{text} is too short for a beginning. It was searched for as a word.",
};

function orderOf(text: string): Order {
  if (text === "relevance" || text === "newest" || text === "oldest") return text;
  throw new InvalidArgumentError("Write relevance, newest or oldest.");
}

function limitOf(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 0) throw new InvalidArgumentError("Write a number of at least 0.");
  return limit;
}
