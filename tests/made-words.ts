/** The words of the made archive: one harbour town, its sources, its topics, and what is said there in four languages. */
type Headline = readonly [who: readonly string[], does: readonly string[], what: readonly string[]];

export const HEADLINES: Record<"en" | "de" | "ko" | "ar", Headline> = {
  en: [
    [
      "Harbour board",
      "Council",
      "Ferry company",
      "Lifeboat crew",
      "Dock workers’ union",
      "Fishing fleet",
      "Port authority",
      "Old Town Society",
      "Minister",
    ],
    [
      "delays",
      "approves",
      "rejects",
      "welcomes",
      "puts off decision on",
      "presses ahead with",
      "seeks answers about",
      "marks ten years of",
      "warns of cost of",
    ],
    [
      "new north quay",
      "flood wall at Fish Street",
      "night ferry to Ardnish",
      "plan to deepen the channel",
      "sale of the customs house",
      "herring quota",
      "wind-turbine terminal, despite objections from three of the five boat-building yards",
      "cranes “that nobody ordered”",
      "rail link",
      "museum in the old ice factory",
    ],
  ],
  de: [
    ["Hafenrat", "Stadtverwaltung", "Reederei", "Fährgesellschaft", "Fischereiverband", "Werftleitung"],
    ["verschiebt", "billigt", "verteidigt", "prüft", "kritisiert"],
    [
      "Ausbau des Nordkais",
      "Hochwasserschutzmauer",
      "Nachtfähre",
      "Fahrrinnenvertiefung",
      "Verkauf des Zollhauses",
      "Heringsquote",
    ],
  ],
  ko: [
    ["항만청", "시의회", "여객선사", "어민들", "부두 노동자들"],
    ["연기", "승인", "반대", "추진", "재검토 요구"],
    ["북쪽 부두 확장 공사", "방조벽 건설 계획을", "야간 여객선 운항", "항로 준설 사업", "옛 세관 건물 매각"],
  ],
  ar: [
    ["هيئة الميناء", "المجلس البلدي", "شركة العبّارات", "الصيادون", "عمال الأرصفة"],
    ["تؤجل", "توافق على", "ترفض", "تدرس"],
    ["توسعة الرصيف الشمالي", "جدار الحماية من الفيضان", "العبّارة الليلية", "تعميق القناة", "بيع دار الجمارك"],
  ],
};

export const SENTENCES: Record<keyof typeof HEADLINES, readonly string[]> = {
  en: [
    "The harbour board met behind closed doors on Thursday and put the decision off until the spring, after three members had asked for a second opinion on the foundations.",
    "“We have been told for nine years that the wall would be finished next summer,” said one resident of Fish Street.",
    "The company declined to say how many passengers had been carried since the timetable was changed.",
    "Two of the four cranes have stood idle since they were delivered.",
    "Work on the quay began in 2008 and was to have taken eighteen months.",
    "The lifeboat was called out four times in one night, which nobody at the station can remember having happened before.",
    "According to figures published by the port authority, the channel has lost forty centimetres of depth in five years.",
    "A public meeting will be held in the Sailors’ Hall.",
    "The minister said that the money had been set aside, but would not name a date.",
    "Boat builders fear that the new berths will be let to companies from outside, as happened at Ardnish.",
    "It was, as the harbour master put it, “a flood of the kind that comes once in a hundred years, for the third time in ten”.",
    "Herring landings fell by a fifth.",
  ],
  de: [
    "Der Hafenrat tagte am Donnerstag hinter verschlossenen Türen und vertagte die Entscheidung bis zum Frühjahr.",
    "„Seit neun Jahren hören wir, dass die Mauer im nächsten Sommer fertig wird“, sagte eine Anwohnerin.",
    "Die Reederei wollte sich zu den Fahrgastzahlen nicht äußern.",
    "Zwei der vier Kräne stehen seit ihrer Lieferung still.",
    "Nach Angaben der Hafenverwaltung hat die Fahrrinne in fünf Jahren vierzig Zentimeter an Tiefe verloren.",
  ],
  ko: [
    "항만청은 목요일 비공개회의를 열고 결정을 봄으로 미뤘다.",
    "한 주민은 “방조벽이 내년 여름이면 완공된다는 말을 9년째 듣고 있다”고 말했다.",
    "여객선사는 시간표 변경 이후 승객 수를 밝히지 않았다.",
    "크레인 네 대 가운데 두 대는 도입 이후 한 번도 가동되지 않았다.",
    "항만청이 발표한 자료에 따르면 항로의 수심은 5년 동안 40센티미터 얕아졌다.",
  ],
  ar: [
    "اجتمعت هيئة الميناء يوم الخميس في جلسة مغلقة وأجلت القرار إلى الربيع.",
    "وقال أحد السكان: «نسمع منذ تسع سنوات أن الجدار سيكتمل في الصيف المقبل».",
    "ورفضت الشركة الإفصاح عن عدد الركاب منذ تغيير المواعيد.",
    "ولا تزال رافعتان من أصل أربع متوقفتين منذ وصولهما.",
  ],
};

export const PEOPLE: Record<keyof typeof HEADLINES, readonly string[]> = {
  en: ["Margaret Hale", "Tom Arkwright", "Siobhán Ní Dhuibhir", "R. K. Osei", "Ellen Marsh"],
  de: ["Jürgen Weiß", "Anke Petersen", "Thomas Öhler"],
  ko: ["김민수", "이서연", "박지훈"],
  ar: ["ليلى حسن", "عمر فاروق"],
};

type TopicRow = readonly [id: string, label: string, note: string, broader?: string];

export const TOPICS: readonly TopicRow[] = [
  ["port", "The port", "Quays, cranes, berths and who runs them. Shipping lines are under “Ferries” and “Freight”."],
  ["quays", "Quays and berths", "Building, letting and decay of the quays.", "port"],
  ["cranes", "Cranes and machines", "What lifts and carries on the quays.", "port"],
  ["channel", "The channel", "Depth, dredging, buoys and pilots.", "port"],
  ["customs", "Customs and excise", "The customs house, smuggling, duties.", "port"],
  ["harbour-board", "Harbour board", "Who sits on it, what it decides, what it costs.", "port"],
  ["shipping", "Shipping", "Ships and the companies that sail them."],
  ["ferries", "Ferries", "Passenger lines, their timetables and accidents.", "shipping"],
  ["freight", "Freight", "Cargo, containers, and the trade they serve.", "shipping"],
  ["wrecks", "Wrecks", "Ships lost, and what was found of them.", "shipping"],
  ["sea-rescue", "Sea rescue", "The lifeboat, its crew, and those it fetched.", "shipping"],
  ["fishing", "Fishing", "The fleet, its catch, quotas and prices."],
  ["herring", "Herring", "Landings and quotas of herring.", "fishing"],
  ["shellfish", "Shellfish", "Mussels, crabs and the beds they come from.", "fishing"],
  ["fish-market", "Fish market", "Auctions, prices, the hall itself.", "fishing"],
  ["water", "High water", "Storm surges and floods, and what is built against them."],
  ["flood-wall", "Flood wall", "The wall at Fish Street from the first plan to the last stone.", "water"],
  ["storms", "Storms", "Weather that did damage in the harbour.", "water"],
  ["work", "Work", "Those who work in the port, their pay and their unions."],
  ["strikes", "Strikes", "Strikes and lockouts.", "work"],
  ["dockers", "Dock workers", "Loading and unloading, by hand and otherwise.", "work"],
  ["boat-building", "Boat building", "The yards and what they launch.", "work"],
  ["old-town", "Old town", "The streets behind the harbour: houses, shops, people."],
  ["museum", "Museum", "The museum of the harbour and what it collects.", "old-town"],
  ["housing", "Housing", "Rents, second homes, building on the old yards.", "old-town"],
  ["railway", "Railway", "The harbour line, closed in 1969, and its return."],
  ["wind", "Wind power", "The terminal for turbines and the farms at sea."],
  ["wildlife", "Wildlife", "Seals, birds, oil and nets."],
  ["migration", "Migration", "Those who came by sea, and those who left by it."],
  ["memory", "Remembrance", "Anniversaries, memorials, names on stones."],
];

export const SOURCES = [
  {
    ...{ id: "lindmouth-courier", name: "Lindmouth Courier", country: "GB", language: "en", share: 0.42, from: 2009 },
    description:
      "Daily newspaper of Lindmouth, founded in 1871. The archive holds its news of the port and the old town.",
  },
  {
    ...{ id: "harbour-gazette", name: "The Harbour Gazette", country: "GB", language: "en", share: 0.24, from: 2012 },
    description: "Weekly of the harbour trades, printed on Fridays until 2019 and since then on the web alone.",
  },
  {
    ...{ id: "hafenbote", name: "Hafenbote", country: "DE", language: "de", share: 0.14, from: 2010 },
    description: "Monthly paper of the German seamen’s mission.",
  },
  {
    ...{ id: "hanggu-ilbo", name: "항구일보", country: "KR", language: "ko", share: 0.12, from: 2014 },
    description: "Daily of Busan. Articles on ports abroad, kept in Korean.",
  },
  {
    ...{ id: "sahifat-al-mina", name: "صحيفة الميناء", country: "EG", language: "ar", share: 0.05, from: 2015 },
    description: "Newspaper of Port Said.",
  },
  {
    ...{ id: "coast-wire", name: "Coast Wire", country: "IE", language: "en", share: 0.03, from: 2011 },
    description: "News agency.",
  },
] as const;
