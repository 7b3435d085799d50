/**
 * The phrases by which furniture is known, per language: what opens the part of a page that comes after an article, and
 * what may stand anywhere in it without belonging to it.
 */

/** Whole short lines, as `sameWords` gives them, without a colon or a count at the end. They end an article. */
export const CLOSING_LINES: Readonly<Record<string, readonly string[]>> = {
  en: phrases(`
    related | related stories | related articles | related news | related content | related topics |
    related links | related story | related tags | most viewed | most viewed articles | most popular |
    most shared | popular | popular stories | popular posts | popular now | trending | trending now |
    trending stories | trending topics | trending news | trending on | latest | latest news | latest stories |
    latest articles | more news | more stories | more from | more to explore | more like this |
    more on this story | more on this topic | more for you | more top stories | top stories | top news |
    top headlines | recommended | recommended stories | recommended for you | recommended reading |
    recommended videos | you may also like | you might also like | you might like | you may like |
    you may also be interested in | read next | up next | next up | next | keep reading | what to read next |
    don't miss | in case you missed it | must read | must reads | must-read | must-reads | editor's picks |
    editors' picks | editors picks | editor's pick | featured | featured stories | from the web | around the web |
    sponsored | sponsored content | sponsored stories | sponsored links | promoted | promoted content |
    promoted stories | paid content | from our partners | by taboola | comment | load comments | have your say |
    conversation | discussion | responses | newsletter | newsletters | newsletter signup |
    sign up for our newsletter | subscribe to our newsletter | subscribe | stay connected | stay in the know |
    get our newsletter | daily newsletter | about author | about the writer | author | meet the author | tags |
    topics | filed under | topics in this article | in this article | share this | share this article |
    share this story | share this post | share this page | share article | follow us | follow us on |
    connect with us | about us | contact us | terms of use | terms of service | terms and conditions |
    privacy policy | cookie policy | sitemap | site map | advertise | advertise with us | careers | company |
    legal | site index | quick links | useful links | footer | back to top | support independent journalism |
    support us | donate | donate now | more in | more articles | other stories | other news | see also |
    explore more | further reading | best of | videos | watch more | photos | photo gallery | podcasts |
    load more | show more stories | elsewhere | our picks | staff picks | most discussed | most commented |
    most watched | most emailed | trending videos | report a typo | report an error | suggest a correction |
    submit a correction | partner content | more coverage | all stories | recent articles | recent stories |
    categories | archives | explore | discover more | in other news | today's headlines | breaking news |
    the latest | back to the top | return to top | republish this article | related coverage | related video |
    related videos | related reading | related articles from our network | promotion | shopping | deals |
    explore our publications`),
  de: phrases(`
    mehr zum thema | weitere artikel | weitere themen | weitere meldungen | weitere nachrichten | mehr themen |
    das könnte sie auch interessieren | das könnte dich auch interessieren | auch interessant | lesen sie auch |
    lesen sie hier | meistgelesen | meist gelesen | meistgelesene artikel | am meisten gelesen | beliebt |
    top-themen | topthemen | ihr kommentar | neueste artikel | neueste meldungen | neueste | newsletter |
    newsletter abonnieren | mehr aus | themen | schlagworte | schlagwörter | stichworte | impressum |
    datenschutz | kontakt | verwandte themen | verwandte artikel | ähnliche artikel | empfehlungen der redaktion |
    empfehlungen | empfohlen | mehr nachrichten | zur startseite | nach oben | seite teilen | artikel teilen |
    teilen sie diesen artikel | über die autor:in | über die autor*in | über die autoren | anzeigen | services |
    service | quellen | quelle | aktuelles | aktuell | jetzt lesen | mehr lesen | vielen dank für ihr interesse |
    agb | nutzungsbedingungen | folgen sie uns | folge uns | passend dazu | zum thema | thema |
    auch interessant für sie | verwendete quellen | transparenzhinweis | videos | bilder | mehr von |
    meistkommentiert | dossier | sendung | über dieses thema berichtete | mehr dazu | weiterlesen | kommentieren |
    ergänzungen | top-artikel | tipps der redaktion | lesen sie mehr zum thema | in anderen medien |
    unsere empfehlung | unsere empfehlungen | stories | ressorts`),
  fr: phrases(`
    à lire aussi | lire aussi | à lire également | les plus lus | articles les plus lus | sur le même sujet |
    sur le même thème | commenter | réagir | newsletter | newsletters | plus d'articles | articles liés |
    articles similaires | dans la même rubrique | mots clés | tags | thèmes | partager | partager cet article |
    mentions légales | contact | voir aussi | à la une | dernières actualités | contenus sponsorisés |
    nos partenaires | pour aller plus loin | à découvrir | les dernières infos | vous aimerez aussi | plus de`),
  es: phrases(`
    lo más leído | lo más visto | más leídas | las más leídas | noticias relacionadas | artículos relacionados |
    relacionados | te puede interesar | también te puede interesar | más noticias | más información | más temas |
    temas | etiquetas | archivado en | comentar | ver comentarios | reportar un error | boletín | boletines |
    newsletter | newsletters | compartir | últimas noticias | lo último | contenido patrocinado | más en |
    sigue leyendo | te recomendamos | recomendados | aviso legal | contacto | normas | mostrar comentarios |
    sobre la firma | más sobre | además`),
  pt: phrases(`
    leia também | leia mais | veja também | mais lidas | as mais lidas | notícias relacionadas | relacionadas |
    tags | newsletter | compartilhe | últimas notícias | mais notícias | saiba mais | conteúdo patrocinado |
    assuntos | recomendado para você`),
  it: phrases(`
    leggi anche | leggi altro | articoli correlati | notizie correlate | potrebbe interessarti |
    ti potrebbe interessare | i più letti | più letti | commenta | tag | tags | argomenti | newsletter |
    condividi | ultime notizie | altre notizie | pubblicità | contenuti sponsorizzati | raccomandati per te |
    le ultime notizie | in evidenza | correlati | approfondimenti | i commenti dei lettori | persone |
    potrebbero interessarti anche`),
  nl: phrases(`
    lees ook | lees meer | gerelateerd | gerelateerde artikelen | nieuwsbrief | deel dit artikel | meer over |
    ook interessant | tags`),
  da: phrases(`
    læs også | læs mere | mest læste | mest læst | relaterede artikler | relateret | nyhedsbrev | del artiklen |
    seneste nyt | seneste | emner | flere nyheder | kommenter`),
  no: phrases(`
    les også | les mer | mest lest | mest leste | relaterte artikler | relatert | nyhetsbrev | siste nytt |
    siste | emner | flere saker | se også | tips oss | publisert | kontakt | del`),
  sv: phrases(`
    läs också | läs även | läs mer | läs vidare | mest läst | mest lästa | relaterat | relaterade artiklar |
    nyhetsbrev | senaste nytt | senaste | ämnen | fler artiklar | ämnen i artikeln | dela artikel | tipsa oss |
    till toppen`),
  fi: phrases(`
    lue myös | lue lisää | luetuimmat | uutiskirje | aiheet | uusimmat | lisää aiheesta`),
  is: phrases(`
    lesa meira | tengdar fréttir | mest lesið | athugasemdir | fleira áhugavert | nýjast | bloggað um fréttina |
    fleiri fréttir`),
  pl: phrases(`
    czytaj także | czytaj też | zobacz także | zobacz też | przeczytaj także | najczęściej czytane |
    najpopularniejsze | polecane | podobne artykuły | tagi | newsletter | więcej`),
  cs: phrases(`
    čtěte také | související články | nejčtenější | diskuse | komentáře | témata | další články`),
  ru: phrases(`
    читайте также | читать также | по теме | материалы по теме | популярное | самое читаемое | новости партнеров |
    новости партнёров | теги | темы | последние новости | другие новости | лента новостей | рекомендуем |
    подписаться | ещё | еще | все новости | главное | поделиться`),
  uk: phrases(`
    читайте також | читайте ще | популярне | теги | теми | останні новини | новини партнерів | усі новини |
    головне`),
  tr: phrases(`
    ilgili haberler | ilginizi çekebilir | çok okunanlar | en çok okunanlar | yorum yap | yorum yaz | etiketler |
    son dakika | son dakika haberleri | diğer haberler | öne çıkanlar | sıradaki haber |
    bunlar da ilginizi çekebilir | ilgili konular | günün önemli haberleri | daha fazla`),
  hi: phrases(`
    यह भी पढ़ें | ये भी पढ़ें | संबंधित खबरें | टिप्पणियाँ | और पढ़ें | और देखें | ताज़ा खबरें`),
  ja: phrases(`
    関連記事 | 関連ニュース | 関連リンク | あわせて読みたい | おすすめ | おすすめ記事 | おすすめ情報 | ランキング | アクセスランキング | 人気記事 |
    最新ニュース | 最新記事 | 新着記事 | 注目ニュース | ピックアップ | この記事をシェア | シェア | 特集 | トップニュース | もっと見る | 速報 |
    こんな記事も読まれています | 注目の記事 | 主要ニュース | あなたにおすすめ | 記事に『リアクション』ができます | 前の記事へ | 次の記事へ`),
  ko: phrases(`
    관련기사 | 관련 기사 | 많이 본 뉴스 | 많이 본 기사 | 인기기사 | 인기 기사 | 최신기사 | 최신 기사 | 최신뉴스 | 추천기사 | 추천 기사 |
    기사 공유하기 | 공유하기 | 랭킹 뉴스 | 랭킹뉴스 | 주요뉴스 | 주요 뉴스 | 이 시각 주요뉴스 | 오늘의 주요뉴스 | 지나쌤 | 기자의 다른기사 |
    함께 본 기사 | 당신이 관심 있을만한 이슈 | 핫이슈 | 핫클릭 | 베스트 클릭`),
  zh: phrases(`
    相关新闻 | 相关阅读 | 相關新聞 | 延伸閱讀 | 热门新闻 | 評論 | 推荐阅读 | 分享 | 最新新闻 | 编辑推荐`),
  sw: phrases(`
    habari zinazohusiana | soma zaidi | maoni | habari nyingine | soma pia`),
  id: phrases(`
    baca juga | berita terkait | terpopuler | komentar | artikel terkait | berita terbaru | rekomendasi`),
  ar: phrases(`
    اقرأ أيضا | اقرأ أيضاً | مواضيع ذات صلة | الأكثر قراءة | تعليقات | التعليقات | شارك`),
  ca: phrases(`
    et pot interessar | notícies relacionades | el més llegit | més notícies | comentaris | etiquetes`),
  ro: phrases(`
    citește și | citeste si | cele mai citite | știri similare | articole similare | comentarii | etichete | ultimele știri |
    urmărește-ne | din aceeași secțiune | recomandări`),
  sk: phrases(`
    čítajte aj | prečítajte si aj | súvisiace články | najčítanejšie | diskusia | komentáre | ďalšie články`),
  sl: phrases(`
    preberite še | sorodne novice | najbolj brano | komentarji | več novic`),
  hr: phrases(`
    pročitajte još | pročitajte i | povezane vijesti | najčitanije | komentari | pročitaj više`),
  sr: phrases(`
    прочитајте још | повезане вести | најчитаније | коментари | pročitajte još | najčitanije | komentari`),
  hu: phrases(`
    kapcsolódó cikkek | kapcsolódó cikk | legolvasottabb | legfrissebb | ajánlott | olvassa el ezt is | hozzászólások |
    kommentek | címkék | ajánljuk még`),
  el: phrases(`
    διαβάστε επίσης | διαβάστε ακόμα | σχετικά άρθρα | δημοφιλή | τα πιο διαβασμένα | σχόλια | ετικέτες | ροή ειδήσεων |
    τελευταία νέα | περισσότερα`),
  bg: phrases(`
    още по темата | свързани статии | най-четени | най-нови | коментари | тагове | още новини`),
  et: phrases(`
    loe ka | loe veel | enim loetud | seotud lood | kommentaarid | samal teemal | viimased uudised`),
  lv: phrases(`
    lasi arī | lasiet arī | lasītākie | saistītie raksti | komentāri | jaunākie | citi raksti`),
  lt: phrases(`
    taip pat skaitykite | skaitomiausi | susijusios naujienos | susiję straipsniai | komentarai | naujausi | daugiau naujienų`),
  lb: phrases(`
    méi zum thema | meescht gelies | aner artikelen | liest och | kommentaren`),
  af: phrases(`
    lees ook | meeste gelees | verwante artikels | kommentaar | nog nuus`),
  he: phrases(`
    כתבות נוספות | קראו גם | הנקראות ביותר | תגובות | עוד בנושא | כתבות קשורות | תגיות | אולי יעניין אותך`),
  fa: phrases(`
    مطالب مرتبط | اخبار مرتبط | پربازدیدترین | پربیننده‌ترین | نظرات | برچسب‌ها | بیشتر بخوانید | آخرین اخبار`),
  ur: phrases(`
    مزید پڑھیں | یہ بھی پڑھیں | متعلقہ خبریں | تازہ ترین | مقبول ترین | تبصرے`),
  bn: phrases(`
    আরও পড়ুন | আরো পড়ুন | সম্পর্কিত খবর | সর্বশেষ | সর্বাধিক পঠিত | মন্তব্য | জনপ্রিয়`),
  ta: phrases(`
    தொடர்புடைய செய்திகள் | மேலும் படிக்க | அதிகம் படித்தவை | கருத்துகள் | இதையும் படியுங்கள்`),
  ms: phrases(`
    berita berkaitan | artikel berkaitan | paling popular | terkini | komen | baca lagi`),
  vi: phrases(`
    tin liên quan | bài liên quan | đọc nhiều | xem thêm | bình luận | tin mới nhất | cùng chuyên mục | chủ đề`),
  th: phrases(`
    ข่าวที่เกี่ยวข้อง | อ่านเพิ่มเติม | ข่าวยอดนิยม | ความคิดเห็น | ข่าวล่าสุด`),
};

/** Whole short lines after which nothing of the article comes. */
export const ENDING_LINES: readonly string[] = phrases(`
  comments | leave a comment | leave a reply | post a comment | join the conversation | join the discussion |
  view comments | show comments | read comments | add a comment | write a comment | view all comments |
  log in to leave a comment | log in to comment | reader comments | sort by | newest | oldest |
  previous article | next article | previous post | next post | previous story | next story | recent posts |
  recent comments  | about the author | about the authors | more from this author |
  latest headlines | related posts | print this article | kommentare | kommentar schreiben |
  kommentar verfassen | leserkommentare | diskutieren sie mit   |
  vorheriger artikel | nächster artikel | über den autor | über die autorin | ihre meinung  |
  commentaires | comentarios | comentários | commenti | reacties | kommentarer | kommentit | komentarze |
  комментарии | коментарі | yorumlar | コメントを書く | コメント | 댓글 | 评论    |
  meest gelezen        |
  most read   `);

/** The phrases of a list written with strokes between them. */
export function phrases(list: string): string[] {
  return list
    .split("|")
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
