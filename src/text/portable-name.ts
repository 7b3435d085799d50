/**
 * Names of files and folders that are valid and different on Windows, macOS and Linux. An archive is checked out on any of them, and its
 * site is copied to any of them; a file whose name is not valid there, or is that of another file, is lost.
 */
import { C0 } from "./controls.ts";

/** Names that Windows keeps for its devices, with any ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])$/i;
const FORBIDDEN = new RegExp(`[<>:"/\\\\|?*${C0}]`);
const ENDS_BADLY = /[. ]$/;
/** As the ids of nearly all articles are, of which an archive has ten thousands. */
const PLAIN = /^[a-z\d-]+$/;
/** Letters of the longest device whose name is plain: `com1`. */
const LONGEST_DEVICE = 4;

/** Why the name is not valid on some system; `undefined` where it is valid on all. @param name Name of a file or folder, not a path. */
export function whyUnportable(name: string): string | undefined {
  if (PLAIN.test(name) && name.length > LONGEST_DEVICE) return undefined;
  const device = deviceOf(name);
  if (device) return `Windows keeps the name ${device} for a device`;
  if (ENDS_BADLY.test(name)) return "Windows drops dots and spaces from the end of a name";
  return FORBIDDEN.test(name) ? `Windows allows no ${FORBIDDEN.exec(name)?.[0]} in a name` : undefined;
}

/** A name of a Windows device with `addition` after it, before the ending; other names as they are. */
export function spareDevice(name: string, addition = "_"): string {
  const device = deviceOf(name);
  return device ? device + addition + name.slice(device.length) : name;
}

/** The name up to the first dot, where that is a Windows device. */
function deviceOf(name: string): string | undefined {
  const stem = name.split(".", 1)[0]?.trimEnd() ?? "";
  return DEVICE.test(stem) ? stem : undefined;
}

/** The key of a name for comparison: equal for names that some file system takes for one, because they differ only in case or in Unicode normalization. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name;
  // By upper case, because file systems do not distinguish \u00df from ss, or the forms of sigma, which lower case alone does.
  return name.normalize("NFD").toLowerCase().toUpperCase().toLowerCase().normalize("NFC");
}
