/** The value as an absolute http(s) address without user name and password; `undefined` where it is none. @param base for relative ones */
export function httpAddress(value: unknown, base?: string): string | undefined {
  if (typeof value !== "string" || value.length > 2000) return undefined;
  const url = URL.parse(value.trim(), base);
  if (!url || (url.protocol !== "https:" && url.protocol !== "http:") || url.hostname === "") return undefined;
  url.username = "";
  url.password = "";
  return url.href;
}
