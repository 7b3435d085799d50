/** Takes apart what a page says twice in one line, as for small and large screens. */

/** What may stand between the two. */
const JOINTS = [" ", "", " by ", ", ", " von ", " par "];

/** `Associated Press Associated Press`, `Ana RuizAna Ruiz`, `Ana Ruiz By Ana Ruiz`: what is said twice, once. White space is made single. */
export function undoubled(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  for (const joint of JOINTS) {
    const length = (flat.length - joint.length) / 2;
    const half = flat.slice(0, length);
    if (length >= 4 && Number.isInteger(length) && flat.toLowerCase() === `${half}${joint}${half}`.toLowerCase())
      return half;
  }
  return flat;
}
