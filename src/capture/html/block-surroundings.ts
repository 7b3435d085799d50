/** What the markup around a text block says about its function. */
import type { HtmlElement } from "./html-tree.ts";

/** Elements that tell the function of their content. */
export const FUNCTIONS: ReadonlySet<string> = new Set(
  "nav header aside footer main article figure figcaption blockquote ul ol table form button details h1 h2 h3 h4 h5 h6".split(
    " ",
  ),
);

const ROLES: Readonly<Record<string, string>> = {
  navigation: "nav",
  menu: "nav",
  menubar: "nav",
  complementary: "aside",
  banner: "header",
  contentinfo: "footer",
  main: "main",
  article: "article",
  figure: "figure",
  search: "form",
  form: "form",
  button: "button",
};

/** The name of the functional element that this one is, by its name or its ARIA role; `undefined` where it is none. */
export function functionOf({ name, attributes }: HtmlElement): string | undefined {
  const played = ROLES[attributes.role ?? ""] ?? name;
  return FUNCTIONS.has(played) ? played : undefined;
}

/** Names of the functional elements around the element, itself included, outermost first. At most 24, so that deep nesting costs little. */
export function functionsAround(element: HtmlElement): string[] {
  let names = known.get(element);
  if (!names) {
    const outer = element.parent ? functionsAround(element.parent) : [];
    const own = functionOf(element);
    names = own && outer.length < 24 ? [...outer, own] : outer;
    known.set(element, names);
  }
  return names;
}
const known = new WeakMap<HtmlElement, string[]>();

/** Words of the class, id and similar attributes of one element, in lower case, each once: `article-header`, `byline`. */
export function elementWords(element: HtmlElement): readonly string[] {
  let words = knownWords.get(element);
  if (!words) {
    words = wordsOf(element);
    knownWords.set(element, words);
  }
  return words;
}
const knownWords = new WeakMap<HtmlElement, readonly string[]>();

function wordsOf({ attributes }: HtmlElement): string[] {
  const words = WORD_ATTRIBUTES.flatMap((name) => {
    const value = attributes[name];
    if (!value) return [];
    const split = value.slice(0, 500).replace(/([a-z])([A-Z][a-z])/g, "$1-$2");
    return split.toLowerCase().split(/\s+/).filter(Boolean);
  });
  return [...new Set(words)];
}

const WORD_ATTRIBUTES = ["class", "id", "itemprop", "data-testid", "data-test", "data-component", "data-qa", "rel"];

/** Whether the markup hides the element from readers, or its content is nothing to read. */
export function isHidden({ name, attributes }: HtmlElement): boolean {
  if (UNREAD.has(name) || (name === "iframe" && !attributes.srcdoc)) return true;
  if (attributes.hidden !== undefined && attributes.hidden !== "until-found") return true;
  if (name === "dialog" && attributes.open === undefined) return true;
  const { style, class: classes } = attributes;
  if (style !== undefined && /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style)) return true;
  return classes !== undefined && FOR_SCREEN_READERS.test(classes);
}

/** Elements whose content readers do not see as text. */
const UNREAD = new Set(
  "head script noscript rt rp rtc select datalist textarea audio video map progress meter title link meta".split(" "),
);
/** Class names of text for screen readers alone. */
const FOR_SCREEN_READERS =
  /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-?reader(?:-text|-only)?|element-invisible|offscreen)(?![\w-])/i;
