/**
 * Names of files and folders that every system can hold. An archive is checked out on Windows, macOS and Linux, and its site is copied
 * to any of them: what one cannot hold, or takes for the name of another file, is lost there.
 */
import { C0 } from "./controls.ts";

/** What Windows keeps for its devices, with whatever ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])$/i;
const FORBIDDEN = new RegExp(`[<>:"/\\\\|?*${C0}]`);
const ENDS_BADLY = /[. ]$/;

/** Why another system cannot hold the name; nothing where every one can. @param name Of a single file or folder. */
export function whyUnportable(name: string): string | undefined {
  const device = deviceOf(name);
  if (device) return `Windows keeps the name ${device} for a device`;
  if (ENDS_BADLY.test(name)) return "Windows drops dots and spaces from the end of a name";
  return FORBIDDEN.test(name) ? `Windows allows no ${FORBIDDEN.exec(name)?.[0]} in a name` : undefined;
}

/** The name so that no system takes it for a device; others stay as they are. */
export function spareDevice(name: string, addition = "_"): string {
  const device = deviceOf(name);
  return device ? device + addition + name.slice(device.length) : name;
}

/** What stands before the first dot, where Windows takes it for a device. */
function deviceOf(name: string): string | undefined {
  const stem = name.split(".", 1)[0]?.trimEnd() ?? "";
  return DEVICE.test(stem) ? stem : undefined;
}

/** The same for names that some system takes for one: of other case, or with its letters composed otherwise. */
export function foldName(name: string): string {
  // There and back: upper case tells \u00df and ss, or the forms of sigma, no more apart than file systems do.
  return name.normalize("NFD").toLowerCase().toUpperCase().toLowerCase().normalize("NFC");
}
