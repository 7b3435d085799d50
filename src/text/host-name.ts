/** The name of a publisher from the address of its pages. */

/** `courier.example`: the host of an http(s) address in lower case, without `www.`; `undefined` for anything else. */
export function hostOf(address: string | undefined): string | undefined {
  if (!address || !/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).hostname.replace(/^www\./, "") || undefined;
}

/**
 * `courier` of `courier.example`, `english-hani` of `english.hani.co.kr`: the host without the domain under which it is registered.
 * Lower-case ASCII letters, digits and hyphens; `undefined` where no name is left, as of an IP address.
 */
export function nameOfHost(host: string): string | undefined {
  if (/^[\d.]+$|[:[]/.test(host)) return undefined;
  const labels = host.toLowerCase().split(".").filter(Boolean);
  const name = labels.slice(0, labels.length - registryLabels(labels)).join("-");
  return name.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || undefined;
}

/** `hani` of `english.hani.co.kr` and `hani.example`: the name that was registered, which hosts of one publisher share. */
export function registeredName(host: string): string | undefined {
  const labels = host.toLowerCase().split(".").filter(Boolean);
  return labels.at(-1 - registryLabels(labels));
}

/** How many labels at the end of a host are its registry's. */
function registryLabels(labels: readonly string[]): number {
  const [second, top] = labels.slice(-2);
  if (labels.length > 2 && top?.length === 2 && GENERIC.test(second ?? "")) return 2;
  return labels.length > 1 ? 1 : 0;
}

/** Second-level domains under which the registries of countries register names: `co.uk`, `or.jp`, `com.au`, `gob.mx`. */
const GENERIC =
  /^(?:com?|ne|net|or|org|ac|edu|go|gov|gouv|gob|info|mil|ltd|plc|nom|asn|id|press|news|web|art|nic|sch|school)$/;
