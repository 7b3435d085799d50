/** The country of a page, by its address or its language. */

/** Domains of countries that are let to anybody for their letters. */
const LET: ReadonlySet<string> = new Set(
  "ac ag ai am bz cc cf co cx dj fm ga gg gq gs im io la lc li ly me ml ms mu nu pw sc sh sr st tk to tv vc vg ws".split(
    " ",
  ),
);

/** ISO 3166-1 alpha-2, of the first address that tells one, else of the first language tag that does. */
export function countryOf(addresses: readonly string[], languages: readonly string[]): string | undefined {
  return [...addresses.map(countryOfAddress), ...languages.map(regionOf)].find((country) => country !== undefined);
}

function regionOf(language: string): string | undefined {
  return language.includes("-") ? new Intl.Locale(language).region : undefined;
}

let regions: Intl.DisplayNames | undefined;

/** ISO 3166-1 alpha-2: `GB` for `https://www.courier.example.co.uk/`. Undefined for other addresses, and for what is none. */
export function countryOfAddress(address: string): string | undefined {
  const domain = URL.parse(address)?.hostname.match(/\.([a-z]{2})$/)?.[1];
  if (domain === undefined || LET.has(domain)) return undefined;
  const country = domain === "uk" ? "GB" : domain.toUpperCase();
  regions ??= new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  return country !== "EU" && regions.of(country) !== undefined ? country : undefined;
}
