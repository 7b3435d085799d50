/** The words that announce who wrote an article, per language, and the offices and titles that stand beside a name. */

export interface BylineLead {
  /** What evidence cites. */
  rule: string;
  pattern: RegExp;
  example: string;
  /** BCP 47, where the word begins other things in other languages: only pages of this language are read so. */
  language?: string;
}

/** Words before a name. */
export const BYLINE_LEADS: readonly BylineLead[] = [
  {
    rule: "byline-english",
    pattern:
      /^(?:(?:written|words|story|reported|reporting|posted|published|news|analysis|opinion|review|article|feature|column|report|compiled|commentary|text|guest (?:post|column|essay)|an? (?:analysis|opinion|essay|commentary)) )?by(?:\s?[:—–-]\s?|\s)(?=\S)/i,
    example: "By Choi Si-young",
  },
  { rule: "byline-glued", pattern: /^[Bb]y(?=\p{Lu}\p{Ll})/u, example: "byRahimu Fadhili" },
  {
    rule: "byline-german",
    pattern:
      /^(?:(?:ein(?:e)? )?(?:kommentar|gastbeitrag|kolumne|analyse|essay|interview|reportage|bericht|artikel|text|meinung|glosse|porträt|recherche|rezension|beitrag|gastkommentar|leitartikel|aufgezeichnet|leitkommentar|protokoll|kritik|erschienen)(?:,)? )?(?:von|v\.)\s?:?\s(?=\S)/i,
    example: "Von Dominik Bath und Theresa Martus",
  },
  {
    rule: "byline-label",
    pattern:
      /^(?:autor(?:en|in|innen|ius|ė|ka|i)?|verfasser(?:in)?|author(?:s)?|auteur(?:e|s)?|autora?(?:es|s)?|autore|autori|redactor|tekst|text|texto|testo|texte|journalist(?:in|en)?|reporter|writer|автор(?:ы|и)?|автор текста|текст|yazar|haber|muhabir|autorzy|skrevet av|skribent|forfatter|författare|reporterka|kirjoittaja|toimittaja|teksti|szerző|írta|scris de|συντάκτης|κείμενο|מאת|כתב|نویسنده|خبرنگار|گزارش|تحریر|رپورٹ|লেখক|লিখেছেন|எழுதியவர்|రచయిత|ผู้เขียน|autorzy|penulis|reporter|editor|oleh|redaktion|από|tác giả|लेखक|द्वारा|記者|执笔|作者|记者|文|撰文|글|기자|كتب|بقلم|الكاتب)\s?[:：]\s?(?=\S)/iu,
    example: "Autor: Monika Bolliger und Anna Trechsel",
  },
  {
    rule: "byline-french",
    pattern: /^(?:(?:publié|écrit|rédigé|propos recueillis|article|texte) )?par\s(?:[:]\s?)?(?=\S)/i,
    example: "Par Denis Loctier",
  },
  {
    rule: "byline-spanish",
    pattern: /^(?:(?:escrito|publicado|texto) )?por\s?:?\s(?=\S)/i,
    example: "Por Marta Cañete",
  },
  {
    rule: "byline-italian",
    pattern:
      /^(?:a cura di|scritto da|articolo di|servizio di|dal nostro inviato|dal nostro corrispondente|di)\s(?=\S)/i,
    example: "di Luca Monaco",
  },
  { rule: "byline-dutch", pattern: /^(?:door|geschreven door)\s?:?\s(?=\S)/i, example: "Door Jan de Vries" },
  {
    rule: "byline-scandinavian",
    pattern: /^(?:(?:skrevet|tekst|skriven|text|foto och text) )?(?:av|af)\s?:?\s(?=\S)/i,
    example: "Av Martin Gramnæs",
  },
  { rule: "byline-luxembourgish", pattern: /^(?:vum|vun der|vun)\s:?\s?(?=\p{Lu})/iu, example: "Vum Anne Schmit" },
  {
    rule: "byline-romanian",
    pattern: /^(?:scris de|de)\s:?\s?(?=\p{Lu})/iu,
    example: "de Ioana Popescu",
    language: "ro",
  },
  {
    rule: "byline-greek",
    pattern: /^(?:γράφει (?:ο|η)|γράφουν οι|της|του|των)\s:?\s?(?=\p{Lu})/iu,
    example: "Γράφει η Μαρία Παπαδοπούλου",
  },
  { rule: "byline-hebrew", pattern: /^(?:מאת|נכתב על ידי)\s:?\s?(?=\S)/u, example: "מאת יעל כהן" },
  { rule: "byline-arabic", pattern: /^(?:بقلم|إعداد)\s:?\s?(?=\S)/u, example: "بقلم سامي الخطيب" },
  { rule: "byline-thai", pattern: /^(?:โดย|เรื่องโดย|รายงานโดย)\s?:?\s?(?=\S)/u, example: "โดย สมชาย ใจดี" },
  { rule: "byline-indonesian", pattern: /^(?:oleh|na)\s?:?\s(?=\S)/i, example: "Oleh Siti Rahma" },
];

/** Words that introduce a second clause on a byline, after which no author comes. */
export const BYLINE_ENDS =
  /(?:\||·|•|—|–|\s-\s|\/\/|,?\s(?:published|updated|posted|last updated|edited by|reviewed by|fact.?checked by|photo(?:s|graphs?|graphy)? by|illustrations? by|fotos? (?:von|de|di)|special to|long read|reporting from|skrifar)\b|\s(?:[Ii][Nn]|[Aa]us|[Ff]or|[Ww]ith)\s{1,9}(?=\p{Lu})|\s(?=\d)|(?=\S{1,64}@\S{1,255}\.\S)|\(|\[|https?:\/\/|©)/iu;

/** Offices, as they follow a name after a comma or on the next line. */
export const OFFICE =
  /\b(?:staff|senior|chief|deputy|associate|assistant|contributing|contributor|reporter|correspondent|journalist|writer|editor|editorial|columnist|producer|photographer|critic|analyst|intern|fellow|freelance|bureau|specialist|director|manager|professor|researcher|historian|author|redakteur(?:in)?|reporterin|korrespondent(?:in)?|autor(?:in)?|volontär(?:in)?|chefreporter(?:in)?|ressortleiter(?:in)?|redaktion|redacción|redactor(?:a)?|corresponsal|enviad[oa] especial|periodista|rédact(?:eur|rice)|journaliste|correspondante?|giornalista|inviat[oa]|redattore|journalistin|muhabir(?:i)?|корреспондент|журналист|обозреватель|редактор|\p{L}{3,20}politische[rn]?|blaðamaður|toimittaja|dziennikarz|dziennikarka|redaktor(?:ka)?|jornalista|colunista|verslaggever|redacteur|wartawan|jurnalis)\b|(?<!\p{L})(?:envoyée?s? spécia(?:le?s?|ux)|repórter|reportér(?:ka)?|újságíró|szerkesztő|redaktør)(?!\p{L})|記者|特派員|기자|특파원|위원|记者/iu;

/** Words that make a line a publisher, a desk or an agency instead of a person. */
export const DESK =
  /\b(?:staff|staffs?|team|news|newsroom|redaktion|redaktionen|redacción|redazione|rédaction|desk|reports?|reporters|press|editors?|editorial board|agency|agencies|agentur|agencia|agence|ajansı|wire|services?|media|online|digital|correspondents?|university|institute|magazine|times|post|herald|tribune|radio|tv|today|usa|network|company|group|grupa|gruppe|verlag|ediciones|éditions|wydawnictwo|inc|ltd|llc|gmbh|plc|s\.p\.a|z o\.?o|department|ministry|office|\.com|\.org|\.net|\.de|\.is)\b|新聞|デジタル|オンライン|通信|뉴스|신문|일보|редакция|خبرگزاری/iu;
