/** Short made-up news in several languages, a few stories to a subject, as the articles of a small archive. */
import type { CountedArticle } from "../../src/term-extraction/candidate-counts.ts";

/** @param stories Headline, then paragraphs. */
export function storiesOf(language: string, stories: readonly (readonly string[])[]): CountedArticle[] {
  return stories.map(([title = "", ...paragraphs], i) => ({
    ...{ id: `${language}-${i}`, title, dek: "", paragraphs, language },
    ...{ source: `paper-${i % 3}`, date: `20${10 + i}-0${1 + (i % 9)}-01` },
  }));
}

export const ENGLISH = storiesOf("en", [
  [
    "Marlow defends harbour tax before council",
    "Mayor Greta Marlow defended the harbour tax on Monday. The harbour tax pays for dredging, Marlow said.",
    "Critics say the tax drives ferries away. Marlow disagreed with them.",
  ],
  [
    "Council backs Marlow over harbour tax",
    "The council of Lindmouth voted for the harbour tax that Mayor Greta Marlow had asked for.",
    "Marlow thanked the council. The harbour tax begins in June.",
  ],
  [
    "Earthquake shakes Lindmouth",
    "An earthquake shook Lindmouth on Tuesday night. Nobody was hurt in the earthquake, police said.",
    "The Lindmouth Harbour Authority (LHA) closed the pier. The LHA opened it again in the morning.",
  ],
  [
    "Lindmouth counts damage of earthquakes",
    "Two earthquakes in a week have cost Lindmouth a million. The earthquakes broke the sea wall.",
    "Greta Marlow promised help. The Lindmouth Harbour Authority (LHA) said that the LHA would pay.",
  ],
  [
    "LHA plans new pier",
    "The LHA, which runs the port of Lindmouth, plans a pier for ferries. The LHA said so on Friday.",
    "Work begins next year. Marlow and the LHA signed the papers.",
  ],
]);

/** Named after their language; each with subjects that must be found. */
export const OF_LANGUAGES: readonly {
  language: string;
  stories: CountedArticle[];
  found: string[];
  never: string[];
}[] = [
  {
    language: "de",
    found: ["Petra Hollmann", "Hafenbehörde", "Künstliche Intelligenz"],
    never: ["Jahr", "Dienstag", "Montag", "Prozent"],
    stories: storiesOf("de", [
      [
        "Hollmann verteidigt Hafenbehörde",
        "Ministerin Petra Hollmann hat die Hafenbehörde am Dienstag verteidigt. Die Hafenbehörde arbeite gut, sagte Hollmann.",
        "Im nächsten Jahr soll es 20 Prozent mehr Geld geben. Im Jahr darauf auch.",
      ],
      [
        "Hafenbehörde setzt auf künstliche Intelligenz",
        "Die Hafenbehörde lässt Schiffe durch künstliche Intelligenz lenken. Die künstliche Intelligenz lerne schnell, hieß es am Dienstag.",
        "Petra Hollmann lobte den Versuch. Hollmann sprach von einem guten Jahr.",
      ],
      [
        "Streit um künstliche Intelligenz im Hafen",
        "Der Rat stritt am Montag über künstliche Intelligenz. Hollmanns Partei will die künstliche Intelligenz verbieten.",
        "Petra Hollmann widersprach. Hollmann will sie behalten.",
      ],
    ]),
  },
  {
    language: "fr",
    found: ["Changement climatique", "Claire Vautrin"],
    never: ["Année", "Mardi", "Annoncé"],
    stories: storiesOf("fr", [
      [
        "Claire Vautrin et le réchauffement climatique",
        "La ministre Claire Vautrin a parlé mardi du réchauffement climatique. Le réchauffement climatique menace le port, a dit Claire Vautrin.",
        "Elle a annoncé une loi pour cette année.",
      ],
      [
        "Le réchauffement climatique inquiète les pêcheurs",
        "Les pêcheurs craignent le réchauffement climatique. Un plan contre le réchauffement climatique a été annoncé mardi.",
        "Cette année les prises ont baissé.",
      ],
      [
        "Claire Vautrin démissionne",
        "La ministre Claire Vautrin a annoncé son départ. Claire Vautrin quitte le ministère cette année.",
        "Son successeur sera nommé mardi.",
      ],
    ]),
  },
  {
    language: "ko",
    found: ["항만공사", "김서연"],
    never: ["이번", "밝혔다", "항만공사는", "김서연이"],
    stories: storiesOf("ko", [
      [
        "항만공사, 새 부두 건설 계획 발표",
        "항만공사는 이번 주 새 부두를 짓겠다고 밝혔다. 김서연 시장은 항만공사의 계획을 환영했다.",
        "시민들은 기대했다.",
      ],
      [
        "김서연 시장 사퇴",
        "김서연이 시장직에서 물러났다. 김서연은 가족과 시간을 보내겠다고 밝혔다.",
        "항만공사가 이번 결정을 환영했다.",
      ],
      [
        "김서연, 항만공사와 화해",
        "김서연과 항만공사가 화해했다. 항만공사를 비판하던 김서연의 말이 달라졌다.",
        "시의회도 이번 일을 반겼다고 밝혔다.",
      ],
    ]),
  },
  {
    language: "ja",
    found: ["警視庁", "地震"],
    never: ["今回", "発表"],
    stories: storiesOf("ja", [
      [
        "港町で地震、けが人なし",
        "火曜日の夜、港町で地震があった。警視庁によると地震によるけが人はいない。",
        "今回の発表は水曜日に行われた。",
      ],
      ["警視庁、地震に備え訓練", "警視庁は地震に備える訓練を行った。警視庁の職員が参加した。", "今回が三回目だ。"],
      [
        "警視庁が新しい船を導入",
        "警視庁は港に新しい船を導入した。警視庁の船は三隻になった。",
        "今回の発表で明らかになった。",
      ],
    ]),
  },
  {
    language: "zh",
    found: ["地震"],
    never: ["今年", "记者", "表示"],
    stories: storiesOf("zh", [
      ["港口城市发生地震", "周二晚上，港口城市发生地震。记者表示，地震没有造成伤亡。", "今年是第二次。"],
      ["地震损失巨大", "地震给城市带来了损失。记者今年报道了三次地震。", "官员表示将提供帮助。"],
    ]),
  },
  {
    language: "ar",
    found: ["السودان"],
    never: ["وقال", "اليوم", "والسودان"],
    stories: storiesOf("ar", [
      [
        "السودان يفتح ميناء جديدا",
        "افتتح السودان اليوم ميناء جديدا. وقال الوزير إن السودان يحتاج إلى الميناء.",
        "وقال آخرون غير ذلك.",
      ],
      [
        "مصر والسودان يوقعان اتفاقا",
        "وقعت مصر والسودان اتفاقا اليوم. وقال الوزير إن الاتفاق مهم للسودان.",
        "وقال إنه سعيد بالسودان.",
      ],
    ]),
  },
  {
    language: "ru",
    found: ["Лебедева"],
    never: ["Вторник", "Года", "Сообщил"],
    stories: storiesOf("ru", [
      [
        "Лебедева открыла новый порт",
        "Во вторник мэр Лебедева открыла порт. По словам мэра, порт ждали два года, и Лебедева довольна.",
        "Об этом сообщил совет.",
      ],
      [
        "Совет поддержал Лебедеву",
        "Совет во вторник поддержал Лебедеву. За Лебедеву голосовали все, сообщил секретарь.",
        "Срок истекает через два года.",
      ],
      ["Лебедева уходит", "Мэр Лебедева уходит. Лебедева объявила об этом во вторник.", "Выборы пройдут в конце года."],
    ]),
  },
];
