/**
 * Distinguishes addresses of the public internet from those of this computer and its own networks, by the registries of special-purpose
 * addresses of IANA. A link that somebody else wrote must not lead the program to what only its user can reach.
 */
import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** The error of a connection to a name that leads to an address that is not public. */
export class PrivateAddressError extends Error {
  readonly address: string;

  constructor(address: string) {
    super(`${address} is no public address`);
    this.address = address;
  }
}

/** Whether an IP address is of the public internet. @param address IPv4 or IPv6, without brackets */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !SPECIAL.check(address, "ipv4");
  const translated = NAT64.exec(new URL(`http://[${address}]`).hostname);
  if (translated) return isPublicAddress(dotted(translated[1] ?? "0", translated[2] ?? "0"));
  return GLOBAL.check(address, "ipv6") && !SPECIAL.check(address, "ipv6");
}

/**
 * Resolves a name for a connection. The address is checked here and connected to at once, so that no second answer of a name server can
 * replace it (DNS rebinding).
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const hidden = found?.find(({ address }) => !isPublicAddress(address));
    const [first] = found ?? [];
    if (error || hidden || !first) callback(error ?? new PrivateAddressError(hidden?.address ?? hostname), "", 0);
    else if (options.all) callback(null, found);
    else callback(null, first.address, first.family);
  });
};

/** IPv6 unicast addresses that are assigned. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet("2000::", 3, "ipv6");

/** Special-purpose addresses (RFC 6890 and its successors): this host, private, shared, loopback, link-local, documentation, benchmarks, relays, multicast, reserved. */
const SPECIAL = new BlockList();
for (const range of [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24"],
  ...["192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24"],
  ...["224.0.0.0/4", "240.0.0.0/4", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"],
]) {
  const [network = "", bits] = range.split("/");
  SPECIAL.addSubnet(network, Number(bits), network.includes(":") ? "ipv6" : "ipv4");
}

/** IPv4 addresses as networks with IPv6 alone translate them (RFC 6052). */
const NAT64 = /^\[64:ff9b::(?:([0-9a-f]{1,4}):)?([0-9a-f]{1,4})?\]$/;

function dotted(high: string, low: string): string {
  return [high, low].flatMap((part) => [Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 255]).join(".");
}
