/** The phrases of furniture that may stand anywhere on a page: buttons, networks, advertisements. */
import { phrases } from "./furniture-words.ts";

/** Whole short lines that never belong to an article, wherever they stand. */
export const ASIDE_LINES: Readonly<Record<string, readonly string[]>> = {
  en: phrases(`
    advertisement | advertising | ad | ads | article continues below | story continues below | continue reading |
    read more | learn more | show more | show less | see more | view more | more | less | expand | close | share |
    save | print | email | e-mail | copy link | link copied | copy | copied | copy url | facebook | twitter | x |
    linkedin | whatsapp | pinterest | reddit | tumblr | telegram | flipboard | instagram | youtube | tiktok |
    bluesky | threads | messenger | rss | listen | listen to this article | watch | play | pause | loading |
    video | audio | gallery | image | photo | sign up | sign in | log in | login | register |
    subscribe now | skip to content | skip to main content | skip advertisement | menu | search | home | follow |
    like | reply | report | bookmark | gift this article | give this article | resize icon | print icon |
    email icon | share on facebook | share on twitter | share on x | share via email | view original | enlarge |
    zoom | enlarge image | open image modal | toggle caption | hide caption | tweet | add to favorites |
    text size | font size | previous | back | view gallery | scroll to continue | ad feedback | buy now | buy |
    external link to | this browser does not support the video element. | embed | download | download mp3 |
    full transcript | transcript | click here | this is modal window. |
    beginning of dialog window. escape will cancel and close the window. | leave your feedback | leave feedback |
    subscriber only | click to share | featured video | post | send | cancel | yes | no | submit | ok |
    thank you! | story stream | fact-checked | proofread | trusted source | peer-reviewed publication |
    social sharing | caption | add topic | see our ethics statement. | subscribe to read | full screen | mute |
    unmute | settings | captions | now playing | autoplay | live | article information`),
  de: phrases(`
    anzeige | werbung | teilen | merken | drucken | anhören | vorlesen | feedback | schließen | mehr | weniger |
    mehr anzeigen | link kopieren | link wurde kopiert | artikel drucken | artikel anhören | artikel vorlesen |
    abonnieren | anmelden | registrieren | zum hauptinhalt | zum inhalt springen | bildbeitrag | video | audio |
    bild | bildergalerie | zurück | weiter | suche | suchen | menü | startseite | empfohlener externer inhalt |
    externer inhalt | externe inhalte anzeigen | inhalt anzeigen | artikel merken | folgen | speichern |
    per mail teilen | per e-mail teilen | auf facebook teilen | auf x teilen | auf twitter teilen |
    per whatsapp teilen | lesezeichen | quelle anzeigen | schriftgröße anpassen! | passend zum thema |
    kopiere den aktuellen link | zum newsletter | zur übersicht | vergrößern | bild vergrößern | galerie`),
  fr: phrases(`
    publicité | imprimer | lire la suite | voir plus | fermer | s'abonner | se connecter | écouter | enregistrer |
    copier le lien | vidéo | suivre | copier/coller le lien embed de la vidéo ci-dessous : |
    copier/coller le lien embed de la vidéo ci-dessous | copied`),
  es: phrases(`
    publicidad | imprimir | leer más | ver más | cerrar | suscríbete | iniciar sesión | escuchar | guardar |
    copiar enlace | vídeo | video | regala esta noticia | suscríbete para escuchar | lee también | leer también`),
  pt: phrases(`
    publicidade | compartilhar | imprimir | ver mais | fechar | assine | ouvir | salvar | copiar link | partilhar`),
  it: phrases(`
    stampa | leggi di più | chiudi | abbonati | accedi | ascolta | salva | copia link | annuncio | ascolta ora |
    ascolta l'articolo`),
  nl: phrases(`
    advertentie | delen | deel | afdrukken | sluiten | abonneer | inloggen | luister`),
  da: phrases(`
    annonce | print | luk | abonner | log ind | lyt | gem | kopier link`),
  no: phrases(`
    annonse | annonsørinnhold | skriv ut | lukk | abonner | logg inn | lytt | lagre | vis mer | vis mindre |
    vis mer vis mindre | kopier lenke | kort fortalt`),
  sv: phrases(`
    annons | dela | skriv ut | stäng | prenumerera | logga in | lyssna | spara | kopiera länk | anmäl fel |
    visa mer`),
  fi: phrases(`
    mainos | jaa | tulosta | sulje | tilaa | kirjaudu | kuuntele | tallenna`),
  is: phrases(`
    auglýsing | deila | prenta | loka | setja bókamerki | hlusta`),
  pl: phrases(`
    reklama | udostępnij | drukuj | czytaj więcej | zamknij | zaloguj się | posłuchaj | zapisz |
    dalszy ciąg materiału pod wideo`),
  ru: phrases(`
    реклама | распечатать | читать далее | закрыть | войти | слушать | сохранить | ссылка скопирована |
    скопировать ссылку | на эту тему`),
  uk: phrases(`
    реклама | поділитися | читати далі | закрити | підписатися | увійти`),
  tr: phrases(`
    reklam | paylaş | yazdır | devamını oku | kapat | abone ol | giriş yap | dinle | kaydet | haberin devamı |
    advertisement`),
  hi: phrases(`
    विज्ञापन | शेयर करें | साझा करें | ऐप डाउनलोड करने के लिए qr स्कैन करें`),
  ja: phrases(`
    広告 | advertisement | pr | ポスト | シェアする | 印刷 | 印刷する | メール | メールで送る | リンク | リンクをコピー |
    リンクをコピーする | 保存 | 保存する | ブックマーク | 閉じる | ログイン | ログインする | 新規登録 | 会員登録 | スクラップ | フォロー | フォローする |
    拡大 | 画像を見る | line | facebook | はてなブックマーク | みんなのポストを見る | 続きを読む | この記事は有料記事です | 文字サイズ`),
  ko: phrases(`
    광고 | 공유 | 인쇄 | 인쇄하기 | 글자크기 | 글자 크기 | 닫기 | 로그인 | 회원가입 | 저장 | 스크랩 | 구독 | 구독하기 | 더보기 | url 복사 |
    링크 복사 | 이메일 | 카카오톡 | 페이스북 | 트위터 | 밴드 | 가 | 읽어주기 | 기사 읽어주기 | 뉴스 요약쏙 | 번역`),
  zh: phrases(`
    广告 | 廣告 | 打印 | 列印 | 关闭 | 登录 | 登入 | 收藏 | 阅读更多`),
  sw: phrases(`
    tangazo | shiriki | funga`),
  id: phrases(`
    iklan | bagikan | cetak | baca selengkapnya | tutup | simpan | advertisement |
    scroll to continue with content`),
  ar: phrases(`
    إعلان | طباعة | اقرأ المزيد | إغلاق`),
  ro: phrases(`
    publicitate | distribuie | printează | citește mai mult | închide | abonează-te | autentificare`),
  cs: phrases(`
    reklama | inzerce | sdílet | vytisknout | číst dále | zavřít | přihlásit se | předplatit`),
  sk: phrases(`
    reklama | inzercia | zdieľať | vytlačiť | čítať ďalej | zavrieť | prihlásiť sa`),
  hu: phrases(`
    hirdetés | megosztás | nyomtatás | tovább | bezárás | bejelentkezés | előfizetés`),
  el: phrases(`
    διαφήμιση | κοινοποίηση | εκτύπωση | διαβάστε περισσότερα | κλείσιμο | σύνδεση | εγγραφή`),
  bg: phrases(`
    реклама | сподели | отпечатай | прочети повече | затвори | вход`),
  hr: phrases(`
    oglas | podijeli | ispiši | zatvori | prijava | tekst se nastavlja ispod oglasa`),
  et: phrases(`
    reklaam | jaga | prindi | loe edasi | sulge | logi sisse`),
  lv: phrases(`
    reklāma | dalīties | drukāt | lasīt vairāk | aizvērt | ienākt`),
  lt: phrases(`
    reklama | dalintis | spausdinti | skaityti daugiau | uždaryti | prisijungti`),
  he: phrases(`
    פרסומת | שתפו | שיתוף | הדפסה | קרא עוד | סגור | התחבר`),
  fa: phrases(`
    تبلیغات | به اشتراک بگذارید | چاپ | ادامه مطلب | بستن`),
  ur: phrases(`
    اشتہار | شیئر کریں | پرنٹ کریں | مزید`),
  bn: phrases(`
    বিজ্ঞাপন | শেয়ার করুন | প্রিন্ট`),
  ta: phrases(`
    விளம்பரம் | பகிர`),
  ms: phrases(`
    iklan | kongsi | cetak | tutup | log masuk`),
  vi: phrases(`
    quảng cáo | chia sẻ | in bài | đọc thêm | đóng | đăng nhập`),
  th: phrases(`
    โฆษณา | แชร์ | พิมพ์ | อ่านต่อ`),
};
