/** English words that stand in names, and words that look like names. */
import type { NameWords } from "./byline-table.ts";
import { words } from "./word-lists.ts";

export const names: NameWords = {
  particles: words`jr\.? | sr\.? | st\.? | ph\.?d\.? | m\.?d\.?`,
  notNames: words`
    the | this | that | these | our | your | my | his | her | their | its | who | what | when | where | why |
    how | all | more | most | best | top | new | news | latest | breaking | read | sign | log | subscribe |
    follow | share | about | contact | privacy | policy | terms | cookie | home | world | politics |
    business | sports | sport | opinion | culture | science | health | technology | tech | entertainment |
    lifestyle | travel | food | video | videos | photo | photos | audio | podcast | podcasts | newsletter |
    newsletters | live | watch | listen | january | february | march | july | september | october | november |
    december | monday | tuesday | wednesday | thursday | friday | saturday | sunday | january's | united |
    states | american | national | international | local | city | county | state | north | south | east |
    west | street | avenue | island | republic | getty | images | image | reuters | press | associated | and |
    or | of | for | in | on | at | to | from | with | by | is | are | was | be | has | have | not | no | yes |
    it | he | she | we | you | they | as | but | if | than | after | before | under | over | during |
    comments | comment | related | recommended | popular | trending | advertisement | credit | photograph |
    illustration | courtesy | magazine | editor's | editors | pick | picks | minute | minutes | hours | days |
    ago | updated | published | posted | last | first | university | college | school | institute | center |
    centre | museum | foundation | association | league | cup | featured | article | articles | academic |
    journal | shop | store | gear | jobs | classifieds | obituaries | weather | deals | coupons | events |
    calendar | archives | mobile | forum | forums | alerts | tickets | shopping | scores | schedule |
    standings | stats | celebrity | beauty | style | social | sharing | royal | highlights | exclusive |
    digital | premium | member | members | special | report | series | analysis | essay | interview | review |
    reviews | column | columns | blog | blogs | guide | guides`,
  surnames: words`best | north | royal | west`,
  beats: words`
    affairs | agriculture | arts | audience | business | city | climate | community | consumer | court | crime | culture |
    data | defen[cs]e | diplomatic | economics? | education | energy | entertainment | environment | fashion |
    features? | finance | food | foreign | health | home | industry | international | investigat(?:ions|ive) |
    legal | local | media | music | national | parliamentary | political | politics | property | regional | religion | royal |
    rural | science | security | showbiz | senior | social | sports? | technology | transport | travel | world`,
};
