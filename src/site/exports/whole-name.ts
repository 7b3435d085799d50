/** Names for formats in which a comma separates family name and given name. */

/**
 * A printed name as one part, with a comma at its end: `Lee Wan,`. It is not known which word is the family name (Lee Wan, Nagy Imre, Jane
 * Doe, Coast Wire), and readers of RIS and of Highwire's tags would take the last word of a name without comma for it. Commas and
 * semicolons within the name are removed, because they would divide it.
 */
export function wholeName(name: string): string {
  const whole = name.replace(/[\s,;\u060c]+/g, " ").trim();
  return whole && `${whole},`;
}
