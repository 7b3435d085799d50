import { originalAddress } from "./original-address.ts";

/** The value as an absolute http(s) address without user name and password; `undefined` where it is none. Of an archived copy it is that of the original. @param base for relative ones */
export function httpAddress(value: unknown, base?: string): string | undefined {
  if (typeof value !== "string" || value.length > 2000) return undefined;
  const given = URL.parse(value.trim(), base);
  const url = given && URL.parse(originalAddress(given.href));
  if (!url || (url.protocol !== "https:" && url.protocol !== "http:") || url.hostname === "") return undefined;
  url.username = "";
  url.password = "";
  return url.href;
}
