/** The links of an HTML page, and the targets of links in it. */
import { Parser } from "htmlparser2";

export interface PageLinks {
  /** Values of `href`, `src` and `action`, and the target of a refresh, with entities resolved. */
  links: string[];
  /** Values of `id`. */
  ids: Set<string>;
}

export function linksOf(html: string): PageLinks {
  const links: string[] = [];
  const ids = new Set<string>();
  let tag = "";
  let refreshes = false;
  const parser = new Parser({
    onopentagname(name) {
      tag = name;
      refreshes = false;
    },
    onattribute(name, value) {
      if (name === "id") ids.add(value);
      else if (name === "href" || name === "src" || name === "action") links.push(value);
      else if (tag === "meta" && name === "http-equiv") refreshes = value.toLowerCase() === "refresh";
      else if (refreshes && name === "content") {
        const target = /^\s{0,9}\d{1,9}\s{0,9};\s{0,9}url=(.{1,2000})$/i.exec(value)?.[1];
        if (target !== undefined) links.push(target);
      }
    },
  });
  parser.end(html);
  return { links, ids };
}
