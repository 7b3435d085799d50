/** Licences that articles carry: how each is told from its address or its name, and what it asks of whoever uses the text. */

export interface Licence {
  /** `CC BY-NC 4.0`, `KOGL Type 1`. */
  name: string;
  /** Where its terms stand. */
  address: string;
  /** What it requires, in a sentence. */
  requires: string;
}

interface Family {
  /** In a licence's address, or in the words of a rights statement. */
  pattern: RegExp;
  example: string;
  licence(match: RegExpExecArray): Licence | undefined;
}

/** The licence that a record's rights name; nothing where they name none that is known. */
export function licenceOf(rights: { statement: string; licence?: string | undefined }): Licence | undefined {
  for (const text of [rights.licence, rights.statement]) {
    if (!text) continue;
    for (const { pattern, licence } of FAMILIES) {
      const match = pattern.exec(text.slice(0, 1000));
      const found = match && licence(match);
      if (found) return text === rights.licence ? { ...found, address: rights.licence } : found;
    }
  }
  return undefined;
}

const KOGL_TYPES: { [type: string]: string } = {
  1: "The source must be named; commercial use and changes are allowed.",
  2: "The source must be named; no commercial use; changes are allowed.",
  3: "The source must be named; commercial use is allowed; no changes.",
  4: "The source must be named; no commercial use and no changes.",
};

const CC_TERMS: { [part: string]: string } = {
  by: "the author and source must be named, the licence linked and changes indicated",
  nc: "no commercial use",
  nd: "no changed versions",
  sa: "changed versions under the same licence",
};

const FAMILIES: readonly Family[] = [
  {
    pattern: /kogl\.or\.kr\/info\/licenseType([1-4])\.do/i,
    example: "https://www.kogl.or.kr/info/licenseType1.do",
    licence: ([, type]) => kogl(type),
  },
  {
    pattern: /(?:public nuri|공공누리|korea open government licen[cs]e|\bKOGL)[^\d.]{0,24}([1-4])\b/i,
    example: 'under the condition of "Public Nuri Type 1 (Source Indication)."',
    licence: ([, type]) => kogl(type),
  },
  {
    pattern: /creativecommons\.org\/licen[cs]es\/(by(?:-(?:nc|nd|sa)){0,2})\/(\d\.\d)(?:\/([a-z]{2})\b)?/i,
    example: "https://creativecommons.org/licenses/by-nc-sa/4.0/",
    licence: ([, terms, version, port]) => creativeCommons(terms, version, port),
  },
  {
    pattern: /creativecommons\.org\/publicdomain\/zero\/1\.0|\bCC0\b/i,
    example: "https://creativecommons.org/publicdomain/zero/1.0/",
    licence: () => ({
      name: "CC0 1.0",
      address: "https://creativecommons.org/publicdomain/zero/1.0/",
      requires: "Nothing is required.",
    }),
  },
  {
    pattern: /\bCC[ -](BY(?:-(?:NC|ND|SA)){0,2}) (\d\.\d)\b/i,
    example: "This work is licensed under CC BY-NC-SA 4.0.",
    licence: ([, terms, version]) => creativeCommons(terms, version),
  },
  {
    pattern: /nationalarchives\.gov\.uk\/doc\/open-government-licence\/version\/([1-3])/i,
    example: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    licence: ([address, version]) => ({
      name: `Open Government Licence v${version}.0`,
      address: `https://www.${address}/`,
      requires: "The source must be named and the licence linked.",
    }),
  },
];

function kogl(type = ""): Licence | undefined {
  const requires = KOGL_TYPES[type];
  const address = `https://www.kogl.or.kr/info/licenseType${type}.do`;
  return requires ? { name: `KOGL (Public Nuri) Type ${type}`, address, requires } : undefined;
}

/** @param port Country of a ported licence: `de`. */
function creativeCommons(terms = "", version = "", port?: string): Licence {
  const parts = terms.toLowerCase().split("-");
  const said = parts.map((part) => CC_TERMS[part]).join("; ");
  return {
    name: `CC ${parts.join("-").toUpperCase()} ${version}${port ? ` ${port.toUpperCase()}` : ""}`,
    address: `https://creativecommons.org/licenses/${parts.join("-")}/${version}/${port ? `${port.toLowerCase()}/` : ""}`,
    requires: `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
  };
}

/** For tests: each pattern with what it is meant to find. */
export const LICENCE_EXAMPLES: readonly { pattern: RegExp; example: string }[] = FAMILIES;
