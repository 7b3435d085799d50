/** Keys of web addresses for comparison: equal for addresses of one page. */

/**
 * Host, path and query without what changes the way to a page and not the page: the prefix of a web archive, the protocol, `www.` and hosts
 * for phones, AMP and print editions, parameters that count readers, and the fragment. `undefined` for what is no http(s) address.
 */
export function addressKey(address: string): string | undefined {
  const url = URL.parse(withoutArchive(address));
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const host = url.hostname.replace(/^(?:www|amp|m|mobile)\./, "");
  const parts = url.pathname.split("/").filter((part) => part !== "" && !EDITIONS.test(part));
  const last = parts.pop()?.replace(/\.amp(?=\.html?$|$)|^index\.(?:html?|php)$/i, "") ?? "";
  const parameters = [...url.searchParams].filter(([name]) => !COUNTING.test(name)).sort();
  const query = parameters.map(([name, value]) => `${name}=${value}`).join("&");
  return `${[host, ...parts, last].filter(Boolean).join("/")}${query && `?${query}`}`;
}

/** The address of the page that a web archive keeps: `https://web.archive.org/web/20210121000000id_/https://courier.example/fire`. */
function withoutArchive(address: string): string {
  return ARCHIVES.reduce((inner, prefix) => inner.replace(prefix, ""), address);
}

const ARCHIVES: readonly RegExp[] = [
  /^https?:\/\/web\.archive\.org\/(?:web\/)?\d{1,14}(?:[a-z]{2}_)?\/(?=https?:)/i,
  /^https?:\/\/archive\.(?:today|is|ph|li|vn|fo|md)\/(?:o\/\w{1,12}\/|\d{1,14}\/)?(?=https?:)/i,
  /^https?:\/\/(?:arquivo\.pt\/wayback|www\.webarchive\.org\.uk\/wayback\/archive)\/\d{1,14}(?:[a-z]{2}_)?\/(?=https?:)/i,
  /^https?:\/\/webcache\.googleusercontent\.com\/search\?q=cache:(?:[\w-]{1,20}:)?(?=https?:)/i,
];

/** Parts of a path that name an edition of the same page. */
const EDITIONS = /^(?:amp|print|printable|printerfriendly)$/i;

/** Parameters that count where readers come from, or choose an edition. */
const COUNTING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|cmpid|ocid|icid|ito|smid|ref|ref_src|referrer|source|share|amp|outputtype|print|printable)$/i;
