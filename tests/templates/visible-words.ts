/** What a reader of a page sees or hears, with the language it is marked to be in. */
import { Parser } from "htmlparser2";

export interface Seen {
  text: string;
  /** BCP 47: of the closest element that has one. */
  language: string;
  /** The element that it stands in, or the attribute. */
  where: string;
}

const SPOKEN = ["aria-label", "title", "alt", "placeholder"];

export function seenOn(html: string): Seen[] {
  const seen: Seen[] = [];
  const open: { name: string; language: string }[] = [];
  const language = () => open.at(-1)?.language ?? "";
  const parser = new Parser({
    onopentag(name, { lang, content, "data-words": words, ...attributes }) {
      const own = lang || language();
      open.push({ name, language: own });
      for (const key of SPOKEN) if (attributes[key]) seen.push({ text: attributes[key], language: own, where: key });
      if (name === "meta" && attributes.name === "description")
        seen.push({ text: content ?? "", language: own, where: "description" });
      if (words)
        seen.push({ text: Object.values(flat(JSON.parse(words))).join(" "), language: own, where: "data-words" });
    },
    ontext(text) {
      const where = open.at(-1)?.name ?? "";
      if (where !== "script" && text.trim()) seen.push({ text, language: language(), where });
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return seen;
}

function flat(value: unknown): string[] {
  if (typeof value === "string") return [value.replace(/\{\w+\}/g, " ")];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(flat) : [];
}
