/** How much each feature of a line weighs in the choice of the headline. */

/**
 * What each feature of a line adds to its score. The scores are those of a multinomial logistic regression over the
 * candidates of a page, fitted to the 192 development pages of bench/accuracy.ts and rounded, so that their differences are log
 * odds. `npm run fit:headlines` fits them anew to any pages whose titles are known, with an L2 penalty, and says of how many of
 * these either set finds the headline.
 */
export const HEADLINE_WEIGHTS = {
  /** Share of its words that the text has too, and their number up to six. */
  sharedShare: 1.4,
  sharedWords: 0.45,
  /** Width under 16, 16 to 25, under 60, 26 to 170, over 100, over 200. */
  tiny: -1.4,
  short: -0.7,
  brief: -0.4,
  fitting: 1.8,
  wide: -0.4,
  long: -1.5,
  /** Ends with a full stop. */
  sentence: -1,
  /** A colon joins two parts. */
  colon: 1,
  /** Begins with the kind of article before a question, as headlines alone do: `Opinion Why the ferry waits`. */
  kind: 1,
  /** All in capitals. */
  capitals: -1.6,
  /** The first line of the capture. */
  first: 2,
  /** Strokes or arrows, as between links. */
  strokes: -2,
  /** Begins like a trail of links (`Home > News`), or is a heading that the markup puts into one. */
  breadcrumb: -3,
  /** Begins like a caption, or is one. */
  caption: -1.5,
  address: -3,
  /** Words of several links run together, as in `NewsSportWeather`. */
  glued: -3,
  /** Stands on the page more than once, or within another line. */
  repeated: 0.3,
  contained: 1,
  /** Is a name, or a name with an office. */
  name: -2,
  office: -1.2,
  /** Is the name of a newspaper, as its words tell. */
  outlet: -4,
  duration: -1,
  dated: -2,
  /** Comes close under a line that opens a list of other articles; stands once, over buttons for sharing. */
  underClosing: -1,
  overButtons: 1.5,
  /** Comes under a date or byline. */
  underHeader: 0.3,
  /** Comes close under a line of ordinary length. */
  underLine: -1,
  blankBefore: -0.3,
  alone: -0.7,
  overLonger: 0.9,
  /** One of the three lines above (wider than a kicker), or below, is shaped like a headline. */
  underRival: -1.3,
  overRival: -0.7,
  /** Comes right under a line shaped like a headline, and says more: a dek. */
  dek: -1,
  /** Comes right under a line shaped like a headline that is no shorter, and right over a longer one above the date: the upper is its kicker. */
  overDek: 1,
  /** Comes after `Home` and sections, each on a line of its own, with no date or byline near. */
  trailEnd: 1.5,
  /** One of the three lines above says the same in other words, as breadcrumbs and title bars do. */
  retells: 1.7,
  /** Date or byline within the next lines; by how many lines they come after it; both of them. */
  header: 2.9,
  headerDistance: -0.12,
  secondHeader: 0.9,
  /** Stands inside the text, and by how many lines. */
  insideAtAll: -1.5,
  inside: -0.25,
  /** Index, where the page has no text. */
  noText: -0.1,
  h1: 5,
  h2: -0.5,
  otherTag: -1.5,
};

export type HeadlineFeatures = Partial<Record<keyof typeof HEADLINE_WEIGHTS, number>>;

/** The sum of the features, weighted. */
export function weigh(features: HeadlineFeatures): number {
  let score = 0;
  for (const name in features) {
    const feature = name as keyof HeadlineFeatures;
    score += HEADLINE_WEIGHTS[feature] * (features[feature] ?? 0);
  }
  return score;
}
