/** Names for formats in which the order of a name's parts is told by a comma. */

/**
 * A name as printed, which is told as one part: `Lee Wan,`. Which of its words is the family's is known to nobody here (Lee Wan, Nagy
 * Imre, Jane Doe, Coast Wire), and readers of RIS and of Highwire's tags take the last word of a name without a comma for it. Commas
 * and semicolons within would divide the name.
 */
export function wholeName(name: string): string {
  const whole = name.replace(/[\s,;\u060c]+/g, " ").trim();
  return whole && `${whole},`;
}
