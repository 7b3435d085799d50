/** Greek. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const el: LanguageTable = {
  tag: "el",
  calendar: {
    julianUntil: "1923-02-15",
  },
  detection: {
    script: /\p{Script=Greek}+/gu,
  },
  dates: {
    published: words`δημοσίευση | δημοσιεύθηκε | δημοσιεύτηκε | ημερομηνία δημοσίευσης`,
    updated: words`(?:τελευταία )?ενημέρωση | ενημερώθηκε`,
  },
  bylines: {
    leads: [
      {
        rule: "byline-greek",
        pattern: /^(?:γράφει (?:ο|η)|γράφουν οι|της|του|των)\s:?\s?(?=\p{Lu})/iu,
        example: "Γράφει η Μαρία Παπαδοπούλου",
      },
      {
        rule: "byline-interview",
        pattern: /^συνέντευξη στ(?:ον|ην?|ους|ις)\s:?\s?(?=\p{L})/iu,
        example: "Συνέντευξη στην Μαρία Παπαδοπούλου",
      },
    ],
    labels: words`συντάκτης | κείμενο | από`,
    writing: words`κείμενο`,
    otherCrafts: words`φωτογραφίες`,
    ownReporters: words`του (?:\p{L}{2,14} )?(?:απεσταλμένου|ανταποκριτή) μας`,
    editors: words`επιμέλεια`,
  },
  furniture: {
    closing: words`
      διαβάστε επίσης | διαβάστε ακόμα | σχετικά άρθρα | δημοφιλή | τα πιο διαβασμένα | σχόλια | ετικέτες |
      ροή ειδήσεων | τελευταία νέα | περισσότερα`,
    aside: words`
      διαφήμιση | κοινοποίηση | εκτύπωση | διαβάστε περισσότερα | κλείσιμο | σύνδεση | εγγραφή`,
    leadsAway: words`διαβάστε επίσης | διαβάστε ακόμα`,
  },
  newspapers: {
    namesFirst: words`εφημερίδα | καθημερινή`,
  },
};
