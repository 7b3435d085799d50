/** Croatian. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const hr: LanguageTable = {
  tag: "hr",
  dates: {
    published: words`objavljeno`,
    updated: words`ažurirano | zadnja izmjena | izmijenjeno`,
  },
  bylines: {
    labels: words`autor(?:ka|i)? | tekst`,
    and: words`i`,
    ownReporters: words`od našeg (?:\p{L}{2,14} )?(?:dopisnika|izvjestitelja)`,
  },
  captions: {
    credits: words`foto`,
  },
  furniture: {
    closing: words`
      pročitajte još | pročitajte i | povezane vijesti | najčitanije | komentari | pročitaj više`,
    aside: words`oglas | podijeli | ispiši | zatvori | prijava | tekst se nastavlja ispod oglasa`,
  },
};
