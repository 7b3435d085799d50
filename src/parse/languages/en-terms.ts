/** English: words beside names, and words of all news. */
import { EN_SUBJECTS } from "./en-subjects.ts";
import type { TermWords } from "./term-table.ts";
import { words } from "./word-lists.ts";

export const EN_TERMS: TermWords = {
  subjects: EN_SUBJECTS,
  joining: words`of | for | the`,
  titles: words`mr | mrs | ms | miss | dr | prof | professor | sir | dame | lord | lady | president |
      vice president | prime minister | premier | chancellor | minister | secretary | secretary of state | senator |
      sen | representative | rep | congressman | congresswoman | governor | gov | mayor | judge | justice |
      chief justice | attorney | attorney general | sheriff | detective | officer | sergeant | sgt | lieutenant | lt |
      captain | capt | colonel | col | general | gen | admiral | commander | king | queen | prince | princess | pope |
      bishop | archbishop | cardinal | rev | reverend | father | coach | director | ceo | chairman | chairwoman |
      spokesman | spokeswoman | former president | former | then | actor | actress | singer | us president |
      u s president | district attorney | inspector | chief | commissioner | councillor | councilman | ambassador |
      foreign minister | defense secretary | interior secretary`,
  general: words`year | years | month | months | week | weeks | day | days | hour | hours | minute | minutes |
      time | times | morning | afternoon | evening | night | today | yesterday | tomorrow | weekend | monday | tuesday |
      wednesday | thursday | friday | saturday | sunday | january | february | march | april | may | june | july |
      august | september | october | november | december | jan | feb | mar | apr | jun | jul | aug | sept | sep | oct |
      nov | dec | spring | summer | autumn | winter | am | pm | gmt | est | edt | pst | pdt | cet | people | person |
      man | men | woman | women | child | children | kid | kids | boy | girl | guy | guys | family | families | friend |
      friends | member | members | leader | leaders | official | officials | spokesman | spokeswoman | spokesperson |
      representative | authority | authorities | statement | statements | comment | comments | interview | report |
      reports | reporter | reporters | news | story | stories | article | articles | photo | photos | picture |
      pictures | image | images | video | videos | caption | source | sources | file | editor | newsletter | subscribe |
      read | click | share | email | e mail | facebook | twitter | instagram | website | web site | web | page | site |
      online | post | posts | blog | number | numbers | percent | per cent | percentage | million | billion | trillion |
      thousand | thousands | hundred | hundreds | dozen | dozens | half | quarter | third | total | average | one |
      two | three | four | five | six | seven | eight | nine | ten | first | second | last | next | new | old | latest |
      recent | early | late | mid | long | part | parts | place | places | area | areas | region | side | end | start |
      beginning | way | ways | thing | things | kind | lot | lots | case | cases | fact | facts | example | reason |
      reasons | result | results | issue | issues | problem | problems | question | questions | answer | point |
      points | level | group | groups | team | teams | plan | plans | move | decision | decisions | effort | efforts |
      event | events | incident | incidents | situation | scene | spot | state | states | country | countries | nation |
      nations | world | city | town | county | district | street | road | home | house | room | door | office | center |
      centre | north | south | east | west | northern | southern | eastern | western | central | international |
      national | local | public | private | former | current | senior | top | chief | head | president | vice | prime |
      minister | secretary | director | manager | chairman | executive | mr | mrs | ms | dr | sir | said | says | say |
      told | added | according | announced | called | found | made | including | expected | known | set | took | left |
      right | down | back | around | near | just | still | even | also | well | much | many | might | could | would |
      see | look | work | life | name | names | line | word | words | age | aged | victim | victims | suspect |
      suspects | witness | witnesses | resident | residents | neighbor | neighbors | body | bodies | hand | hands |
      face | eye | eyes | car | play | season | game | games | match | role | job | deal | price | cost | costs |
      money | amount | support | help | use | user | users | access | information | data | detail | details | record |
      records | release | change | changes | chance | loss | lead | best | great | big | major | bad | good | high |
      low | large | small | full | free | open | real | important | special | sign | list | term | terms | step |
      order | turn | call | calls | talk | show | shows | star | stars | fan | fans | film | movie | series | episode |
      administration | province | magnitude | scoring | score | scorer | review | reviews | campus | finals | final |
      playoff spot | policy | policies | clinch`,
};
