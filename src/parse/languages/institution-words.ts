/**
 * Nouns of institutions, by language, in whose names they stand: `University of Tokyo`. In a table of its own, because the index of authors needs
 * them where no article is read, and all tables together take a second to load. Words that are surnames too (`Church`, `Banks`) are left out.
 */
import { wholeWords } from "../../text/whole-words.ts";
import { words } from "./word-lists.ts";

const INSTITUTIONS: { readonly [language: string]: readonly string[] } = {
  en: words`university | college | school | hospital | institute | institution | department | ministry | foundation | association | society | council |
    committee | commission | agency | cent(?:er|re) | museum | library | federation | authority | organi[sz]ation | editors | staff | desk |
    newsroom | magazine | network | embassy | government | tribunal | laborator(?:y|ies)`,
  de: words`universität | hochschule | institut | (?:bundes|innen|außen|finanz|justiz|verteidigungs|kultus|gesundheits|umwelt|verkehrs|wirtschafts)?ministerium | stiftung | verein | verband | gesellschaft | kommission | ausschuss |
    agentur | redaktion | zentrum | bibliothek | behörde | bundesamt | gmbh`,
  fr: words`université | ministère | fondation | société | conseil | comité | agence | musée | bibliothèque | fédération | rédaction | ambassade`,
  es: words`universidad | instituto | ministerio | fundación | asociación | sociedad | consejo | comisión | agencia | centro | museo |
    biblioteca | federación | redacción | embajada | organización`,
  it: words`università | istituto | ministero | fondazione | associazione | redazione | agenzia | biblioteca | commissione`,
  pt: words`universidade | ministério | fundação | associação | agência | redação | comissão`,
  nl: words`universiteit | instituut | ministerie | stichting | vereniging | redactie`,
  pl: words`uniwersytet | instytut | ministerstwo | fundacja | stowarzyszenie | redakcja`,
  sv: words`universitet | institutet | redaktionen | stiftelsen | departementet | myndigheten`,
  da: words`universitetet | ministeriet | fonden | foreningen`,
  no: words`instituttet | redaksjonen`,
  fi: words`yliopisto | instituutti | ministeriö | säätiö | toimitus`,
  tr: words`üniversitesi | enstitüsü | bakanlığı | vakfı | ajansı`,
  ru: words`университет | институт | министерство | редакция | агентство | фонд`,
  uk: words`університет | інститут | міністерство | редакція | агентство`,
  ko: words`대학교 | 연구소 | 연구원 | 협회 | 재단 | 위원회 | 편집국`,
  ja: words`大学 | 研究所 | 協会 | 財団 | 委員会 | 編集部`,
  zh: words`大學 | 协会 | 協會 | 基金会 | 委员会 | 委員會 | 编辑部`,
};

/** A noun of an institution within a name. */
export const INSTITUTION = new RegExp(wholeWords(Object.values(INSTITUTIONS).flat()), "iu");
