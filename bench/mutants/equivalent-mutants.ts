/** Mutants that no page can notice, or none that a test should read, each with the reason. */
import type { Mutant } from "./mutant.ts";

interface Equivalence {
  /** Of labels. */
  mutants: RegExp;
  reason: string;
}

const TIME = "limits the time that a long page takes: only what stands beyond so much of it is read otherwise";
const ONLY_CLUE = "the one clue of its field, which is certain at either weight";
const WINS = "it outweighs all other clues of the field together at either weight, and no value is more than certain";
const NO_MONTH = "a calendar has no name for a thirteenth month";

const EQUIVALENT: readonly Equivalence[] = [
  // Limits of time. A page that notices one is as long as the limit.
  { mutants: /^SAMPLE_LENGTH: .* to 1250\]/, reason: TIME },
  { mutants: /^LINES_FROM_EACH_END: /, reason: TIME },
  { mutants: /^LINES_SEARCHED: /, reason: TIME },
  { mutants: /^TEXT_LENGTH: /, reason: TIME },
  { mutants: /^VOCABULARY_TEXT: /, reason: TIME },
  { mutants: /^MOST_LINES: MOST_LINES = 200_000 /, reason: TIME },
  { mutants: /^MOST_INDENTED: /, reason: TIME },
  { mutants: /^recognise: candidate\.text\.length > 4000 /, reason: TIME },
  { mutants: /^learnFurniture: line\.text\.length > 2000 /, reason: TIME },
  { mutants: /^measureLine: text\.length > 2000 /, reason: TIME },
  { mutants: /^CAPTION_DAYS: /, reason: TIME },
  // What is held otherwise.
  {
    mutants: /^(?:MEASURING|ROLES|CLUES|DECISIONS) \[\w+\](?: #\d+)?$/,
    reason: "declares what a step reads and gives, which no step asks for; steps.test.ts holds it",
  },
  // What cannot be otherwise.
  {
    mutants: /^MEASURED: /,
    reason: "lines of either length are wider than all limits that their width is compared with",
  },
  { mutants: /^TRUSTED: TRUSTED = 0\.7 \[0\.7 to 0\.525\]/, reason: "no claim of a title weighs between the two" },
  {
    mutants: /^DECISIONS: steps: 2 \[2 to 3\]/,
    reason: "there are three certainties, and two steps lead to the lowest",
  },
  {
    mutants: /^WEIGHT: (?:high: 0\.95 \[0\.95 to 1\.9\]|low: 0\.3 \[)/,
    reason: "only which of the three is the greater counts, and that stays",
  },
  { mutants: /^linkClues: weight: 0\.95 \[0\.95 to 1\.9\]/, reason: ONLY_CLUE },
  { mutants: /^RULE_WEIGHTS: \[PRINTED_TWICE\]: 0\.9 \[0\.9 to 1\.8\]/, reason: ONLY_CLUE },
  { mutants: /^detectLanguage: weight: letters >= (?:40|200) \? 0\.9 : 0\.6 \[0\.9 to 1\.8\]/, reason: WINS },
  { mutants: /^noteLocale: month <= 12 \[12 to 15\]/, reason: NO_MONTH },
  { mutants: /^persianMonths: length: 12 \[12 to 15\]/, reason: NO_MONTH },
];

const met = new Set<Equivalence>();

/** Why nothing can notice the mutant, or undefined. */
export function equivalence({ label, twice }: Mutant): string | undefined {
  if (twice) return "the phrase stands in another table too, and all tables apply to every page";
  const found = EQUIVALENT.find(({ mutants }) => mutants.test(label));
  if (found) met.add(found);
  return found?.reason;
}

/** Entries for which there was no mutant: the code has changed. */
export function unusedEquivalences(): string[] {
  return EQUIVALENT.filter((entry) => !met.has(entry)).map(({ mutants }) => mutants.source);
}
