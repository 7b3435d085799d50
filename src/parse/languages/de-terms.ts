/** German: words beside names, and words of all news. */
import { DE_SUBJECTS } from "./de-subjects.ts";
import type { TermWords } from "./term-table.ts";
import { words } from "./word-lists.ts";

export const DE_TERMS: TermWords = {
  subjects: DE_SUBJECTS,
  joining: words`von | der | des | für | zu | zur`,
  titles: words`herr | frau | dr | prof | professor | präsident | us präsident | ex präsident | bundeskanzler |
      kanzler | kanzlerin | minister | ministerin | ministerpräsident | außenminister | innenminister | finanzminister |
      verteidigungsminister | wirtschaftsminister | bundespräsident | außenministerin | innenministerin | präsidentin | bürgermeisterin | oberbürgermeisterin | bürgermeister | oberbürgermeister | trainer |
      sprecher | chef | könig | königin | papst | kardinal | bischof | prinz | prinzessin`,
  general: words`bisschen | jahr | jahre | jahren | jahres | monat | monate | monaten | woche | wochen | tag | tage | tagen |
      stunde | stunden | minute | minuten | uhr | zeit | mal | heute | gestern | morgen | abend | nacht | wochenende |
      montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | januar | februar | märz | april | mai |
      juni | juli | august | september | oktober | november | dezember | anfang | ende | mitte | beginn | mensch |
      menschen | mann | männer | männern | frau | frauen | kind | kinder | kindern | leute | person | personen |
      familie | freund | freunde | mitglied | mitglieder | sprecher | sprecherin | chef | chefin | leiter | präsident |
      minister | herr | angaben | angabe | aussage | bericht | berichte | bild | bilder | foto | fotos | video |
      quelle | artikel | text | redaktion | newsletter | interview | prozent | million | millionen | milliarde |
      milliarden | euro | dollar | hundert | tausend | zahl | zahlen | teil | teile | seite | seiten | fall | fälle |
      fällen | grund | gründe | beispiel | ergebnis | frage | fragen | problem | probleme | thema | themen | punkt |
      punkte | art | weise | form | ort | orte | bereich | gebiet | region | stadt | städte | land | länder | ländern |
      welt | haus | weg | platz | stelle | rolle | leben | arbeit | hand | augen | kopf | name | namen | wort | worte |
      ziel | ziele | schritt | entscheidung | situation | lage | möglichkeit | möglichkeiten | idee | hilfe | rund |
      etwa | laut | jedoch | dabei | bereits | sagte | sagt | zwei | drei | vier | fünf | sechs | sieben | acht | neun |
      zehn | erste | ersten | letzten | neue | neuen | gut | seit | wegen | mehr | viele | vielen | gibt | wurde |
      wurden | werden | worden | zudem | knapp | kritik | unternehmen | mitarbeiter | kunden | nutzer | folge | folgen |
      blick | spiel | saison | team | millimeter | meter | kilometer | daten | informationen | gruppe | höhe`,
};
