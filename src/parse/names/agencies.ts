/** News agencies, whose copy other publishers run: the name to record, and the forms in which it is printed. */
import { trimmed } from "../../text/trim.ts";
export interface Agency {
  name: string;
  /** As printed; matched as whole words, capitals as they stand. */
  forms: readonly string[];
}

export const AGENCIES: readonly Agency[] = [
  {
    name: "Associated Press",
    forms: [
      "AP",
      "Associated Press",
      "The Associated Press",
      "ASSOCIATED PRESS",
      "THE ASSOCIATED PRESS",
      "ＡＰ",
      "AP通信",
    ],
  },
  { name: "Reuters", forms: ["Reuters", "REUTERS", "Thomson Reuters", "ロイター", "로이터", "Рейтер", "رويترز"] },
  { name: "AFP", forms: ["AFP", "Agence France-Presse", "Agence France Presse", "AFP通信", "ＡＦＰ"] },
  { name: "dpa", forms: ["dpa", "DPA", "Deutsche Presse-Agentur", "dpa-infocom"] },
  { name: "APA", forms: ["APA", "Austria Presse Agentur"] },
  { name: "Keystone-SDA", forms: ["Keystone-SDA", "SDA", "sda", "ATS"] },
  { name: "epd", forms: ["epd", "Evangelischer Pressedienst"] },
  { name: "KNA", forms: ["KNA", "Katholische Nachrichten-Agentur"] },
  { name: "SID", forms: ["SID", "Sport-Informations-Dienst"] },
  { name: "Yonhap", forms: ["Yonhap", "Yonhap News", "Yonhap News Agency", "YONHAP", "연합뉴스"] },
  { name: "Newsis", forms: ["Newsis", "뉴시스"] },
  { name: "News1", forms: ["News1", "뉴스1"] },
  { name: "Kyodo", forms: ["Kyodo", "Kyodo News", "KYODO", "共同通信", "共同"] },
  { name: "Jiji", forms: ["Jiji", "Jiji Press", "時事通信", "時事"] },
  { name: "Xinhua", forms: ["Xinhua", "Xinhua News Agency", "新华社", "新華社", "XINHUA"] },
  { name: "TASS", forms: ["TASS", "ТАСС"] },
  { name: "Interfax", forms: ["Interfax", "Интерфакс"] },
  { name: "RIA Novosti", forms: ["RIA Novosti", "РИА Новости"] },
  { name: "Ukrinform", forms: ["Ukrinform", "Укринформ", "Укрінформ"] },
  { name: "ANSA", forms: ["ANSA"] },
  { name: "Adnkronos", forms: ["Adnkronos"] },
  { name: "EFE", forms: ["EFE", "Agencia EFE"] },
  { name: "Europa Press", forms: ["Europa Press", "EUROPA PRESS"] },
  { name: "Lusa", forms: ["Lusa"] },
  { name: "Belga", forms: ["Belga"] },
  { name: "ANP", forms: ["ANP"] },
  { name: "Ritzau", forms: ["Ritzau", "/ritzau/"] },
  { name: "NTB", forms: ["NTB", "NTB-AFP"] },
  { name: "TT", forms: ["TT", "TT Nyhetsbyrån"] },
  { name: "STT", forms: ["STT"] },
  { name: "PAP", forms: ["PAP", "Polska Agencja Prasowa"] },
  { name: "ČTK", forms: ["ČTK"] },
  { name: "MTI", forms: ["MTI"] },
  { name: "Tanjug", forms: ["Tanjug"] },
  { name: "HINA", forms: ["HINA", "Hina"] },
  { name: "Anadolu", forms: ["Anadolu", "Anadolu Agency", "Anadolu Ajansı", "AA"] },
  { name: "DHA", forms: ["DHA", "Demirören Haber Ajansı"] },
  { name: "İHA", forms: ["İHA", "İhlas Haber Ajansı"] },
  { name: "PTI", forms: ["PTI", "Press Trust of India"] },
  { name: "ANI", forms: ["ANI"] },
  { name: "IANS", forms: ["IANS"] },
  { name: "Bernama", forms: ["Bernama"] },
  { name: "Antara", forms: ["Antara", "ANTARA"] },
  { name: "VNA", forms: ["VNA", "TTXVN"] },
  { name: "Press Association", forms: ["PA Media", "Press Association", "PA"] },
  { name: "Canadian Press", forms: ["The Canadian Press", "Canadian Press"] },
  { name: "Australian Associated Press", forms: ["AAP", "Australian Associated Press"] },
  { name: "UPI", forms: ["UPI", "United Press International"] },
  { name: "Bloomberg", forms: ["Bloomberg News"] },
  { name: "Tribune News Service", forms: ["Tribune News Service", "TNS"] },
  { name: "SAPA", forms: ["SAPA"] },
];

const BY_FORM = new Map(AGENCIES.flatMap(({ name, forms }) => forms.map((form) => [form, name] as const)));

/** The agency that this text names and nothing else, or undefined. */
export function agencyNamed(text: string): string | undefined {
  return BY_FORM.get(trimmed(trimmed(text, "(/[", "start"), ")/].,", "end").replace(/\s+/g, " "));
}
