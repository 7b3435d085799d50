/** Licences of articles: how each is recognised by its address or its name, and what it requires of whoever uses the text. */

export interface Licence {
  /** `CC BY-NC 4.0`, `KOGL Type 1`. */
  name: string;
  /** Address of its terms. */
  address: string;
  /** Conditions, which the site puts into the words of its language. */
  requires: readonly LicenceCondition[];
}

export type LicenceCondition =
  /** The types of the Korea Open Government Licence. */
  | "kogl-1"
  | "kogl-2"
  | "kogl-3"
  | "kogl-4"
  /** The conditions of Creative Commons. */
  | "by"
  | "nc"
  | "nd"
  | "sa"
  /** The source must be named and the licence linked. */
  | "named"
  | "none";

interface Family {
  /** Found in the address of a licence, or in the words of a rights statement. */
  pattern: RegExp;
  example: string;
  licence(match: RegExpExecArray): Licence | undefined;
}

/** The licence that the rights of a record name; `undefined` where they name none that is known. */
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
      requires: ["none"],
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
      requires: ["named"],
    }),
  },
];

function kogl(type = ""): Licence {
  const address = `https://www.kogl.or.kr/info/licenseType${type}.do`;
  return { name: `KOGL (Public Nuri) Type ${type}`, address, requires: [`kogl-${type as "1" | "2" | "3" | "4"}`] };
}

/** @param terms `by-nc-sa`. @param port Country code of a licence that was adapted to a country's law: `de`. */
function creativeCommons(terms = "", version = "", port?: string): Licence {
  const parts = terms.toLowerCase().split("-") as LicenceCondition[];
  return {
    name: `CC ${parts.join("-").toUpperCase()} ${version}${port ? ` ${port.toUpperCase()}` : ""}`,
    address: `https://creativecommons.org/licenses/${parts.join("-")}/${version}/${port ? `${port.toLowerCase()}/` : ""}`,
    requires: parts,
  };
}

/** Each pattern with a text that it finds, for the tests. */
export const LICENCE_EXAMPLES: readonly { pattern: RegExp; example: string }[] = FAMILIES;
