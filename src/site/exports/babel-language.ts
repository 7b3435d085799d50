/** Names of languages in BibLaTeX (`langid`) and in the LaTeX package babel. */

/** The name for a BCP 47 tag, with its region where babel distinguishes it; `undefined` where babel has no name. */
export function babelLanguage(tag: string): string | undefined {
  const [language = "", ...parts] = tag.split("-");
  const region = parts.find((part) => /^[a-z]{2}$/i.test(part));
  const code = language.toLowerCase();
  const regional = region && REGIONAL.get(`${code}-${region.toUpperCase()}`);
  return regional ?? LANGUAGES.get(code);
}

const REGIONAL = new Map(
  Object.entries({
    "de-AT": "naustrian",
    "de-CH": "nswissgerman",
    "en-AU": "australian",
    "en-CA": "canadian",
    "en-GB": "british",
    "en-NZ": "newzealand",
    "en-US": "american",
    "fr-CA": "canadien",
    "pt-BR": "brazilian",
  }),
);

const LANGUAGES = new Map(
  Object.entries({
    ...{ af: "afrikaans", ar: "arabic", be: "belarusian", bg: "bulgarian", bn: "bengali", br: "breton" },
    ...{ ca: "catalan", cs: "czech", cy: "welsh", da: "danish", de: "ngerman", el: "greek", en: "english" },
    ...{ eo: "esperanto", es: "spanish", et: "estonian", eu: "basque", fa: "persian", fi: "finnish", fr: "french" },
    ...{ ga: "irish", gl: "galician", he: "hebrew", hi: "hindi", hr: "croatian", hu: "magyar", hy: "armenian" },
    ...{ id: "indonesian", is: "icelandic", it: "italian", ja: "japanese", ka: "georgian", kk: "kazakh" },
    ...{ ko: "korean", la: "latin", lt: "lithuanian", lv: "latvian", mk: "macedonian", mn: "mongolian" },
    ...{ mr: "marathi", ms: "malay", nb: "norsk", nl: "dutch", nn: "nynorsk", no: "norsk", pl: "polish" },
    ...{ pt: "portuguese", ro: "romanian", ru: "russian", sk: "slovak", sl: "slovene", sq: "albanian" },
    ...{ sr: "serbian", sv: "swedish", ta: "tamil", te: "telugu", th: "thai", tr: "turkish", uk: "ukrainian" },
    ...{ ur: "urdu", vi: "vietnamese", zh: "chinese" },
  }),
);
