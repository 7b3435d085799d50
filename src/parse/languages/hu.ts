/** Hungarian. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const hu: LanguageTable = {
  tag: "hu",
  calendar: {
    months: { januárius: 1, februárius: 2, márczius: 3, márcz: 3, deczember: 12, decz: 12 },
  },
  dates: {
    published: words`megjelent | közzétéve | publikálva`,
    updated: words`frissítve | módosítva`,
  },
  bylines: {
    labels: words`szerző | írta`,
    offices: words`újságíró | szerkesztő`,
    writing: words`szöveg`,
    otherCrafts: words`fotók? | képek`,
    ownReporters: words`(?:saját )?tudósítónktól | munkatársunktól`,
    editors: words`szerkesztette`,
  },
  furniture: {
    closing: words`
      kapcsolódó cikkek | kapcsolódó cikk | legolvasottabb | legfrissebb | ajánlott | olvassa el ezt is |
      hozzászólások | kommentek | címkék | ajánljuk még`,
    aside: words`hirdetés | megosztás | nyomtatás | tovább | bezárás | bejelentkezés | előfizetés`,
    openLeads: [
      {
        lead: "olvassa el",
        example: "Olvassa el ezt is: Vár a kikötő",
        unlike: "Olvassa el minden este a vízállást, mondta a révész.",
      },
    ],
  },
  newspapers: {
    names: words`(?:\p{L}{3,12})?(?:hírlap|újság)`,
    headNames: words`lap | közlöny`,
    issue: words`szám | évfolyam`,
    page: words`o\. | oldal`,
  },
};
