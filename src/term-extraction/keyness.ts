/** How much more often a word is met in the archive than in general language. */

/**
 * The log-likelihood of two frequencies (Rayson and Garside, 2000): above 10.83 they differ with an error of 0.1%.
 * @param count Times among `length` words of the archive. @param general Times in a million words of general language.
 */
export function logLikelihood(count: number, length: number, general: number): number {
  const reference = GENERAL_LENGTH;
  const other = (general * reference) / 1e6;
  const rate = (count + other) / (length + reference);
  const part = (observed: number, expected: number) => (observed > 0 ? observed * Math.log(observed / expected) : 0);
  return 2 * (part(count, length * rate) + part(other, reference * rate));
}

/** Words of the corpus that the table of general frequencies is from. */
const GENERAL_LENGTH = 5e7;

export const SIGNIFICANT = 10.83;

/** How many times more often, as a binary logarithm (the effect size that belongs to the log-likelihood; Hardie, 2014). */
export function logRatio(count: number, length: number, general: number): number {
  return length > 0 && count > 0 ? Math.log2((count * 1e6) / length / general) : 0;
}
