/** Removes the repetition from a line that says its text twice, as pages do that repeat a text for small and large screens. */

/** What may be between the text and its repetition. */
const JOINTS = [" ", "", " by ", ", ", " von ", " par "];

/** The text once where it is repeated, as in `Associated Press Associated Press`, `Ana RuizAna Ruiz`, `Ana Ruiz By Ana Ruiz`. Runs of white space become one space. */
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
