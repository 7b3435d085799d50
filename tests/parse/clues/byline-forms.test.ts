import { describe, expect, it } from "vitest";
import { PROSE, reading } from "../pages.ts";

const HEADLINE = "Port Ellis approves plan to dredge the eastern channel";
const page = (header: string, footer = "") =>
  `The Port Ellis Courier\n\n${HEADLINE}\n\n${header}\n\n${PROSE}\n\n${footer}`;
const authors = (header: string, footer = "") => reading(page(header, footer)).fields.authors?.value;
const DATE = "\nDecember 3, 2024";

describe("a list of names that leaves some out", () => {
  it.each([
    ["By Ana Ruiz, Tom O'Leary and 2 others", ["Ana Ruiz", "Tom O'Leary"]],
    ["By Ana Ruiz and two others", ["Ana Ruiz"]],
    ["By Ana Ruiz, Tom O'Leary and others", ["Ana Ruiz", "Tom O'Leary"]],
    ["By Ana Ruiz + 3 more", ["Ana Ruiz"]],
    ["By Ana Ruiz et al.", ["Ana Ruiz"]],
    ["Von Ana Ruiz, Tom Adler und zwei weiteren", ["Ana Ruiz", "Tom Adler"]],
    ["Von Ana Ruiz u. a.", ["Ana Ruiz"]],
    ["Par Ana Ruiz, Jean Petit et 2 autres", ["Ana Ruiz", "Jean Petit"]],
    ["Por Ana Ruiz y otros 3", ["Ana Ruiz"]],
    ["di Luca Bianchi e altri 2", ["Luca Bianchi"]],
    ["Door Jan de Vries en 2 anderen", ["Jan de Vries"]],
    ["Av Kari Nordmann og 2 andre", ["Kari Nordmann"]],
    ["홍길동 기자 외 2명", ["홍길동"]],
  ])("“%s”", (header, expected) => {
    expect(authors(header + DATE)).toEqual(expected);
  });
});

describe("a byline of one who tells and one who writes it down", () => {
  it.each([
    ["Ana Ruiz, as told to Tom O'Leary", ["Ana Ruiz", "Tom O'Leary"]],
    ["By Ana Ruiz as told to Tom O'Leary", ["Ana Ruiz", "Tom O'Leary"]],
    ["As told to Tom O'Leary", ["Tom O'Leary"]],
    ["Ana Ruiz, aufgezeichnet von Tom Adler", ["Ana Ruiz", "Tom Adler"]],
    ["Aufgezeichnet von Tom Adler", ["Tom Adler"]],
    ["Protokoll: Tom Adler", ["Tom Adler"]],
    ["Ana Ruiz, propos recueillis par Jean Petit", ["Ana Ruiz", "Jean Petit"]],
    ["Testimonianza raccolta da Luca Bianchi", ["Luca Bianchi"]],
    ["Opgetekend door Jan de Vries", ["Jan de Vries"]],
  ])("“%s”", (header, expected) => {
    expect(authors(header + DATE)).toEqual(expected);
  });

  it("leaves to a person who of two counts as the author", () => {
    const certainty = (header: string) => reading(page(header + DATE)).fields.authors?.certainty;
    expect(certainty("Ana Ruiz, as told to Tom O'Leary")).toBe("low");
    expect(certainty("As told to Tom O'Leary")).toBe("high");
  });

  it("is none where a sentence says so", () => {
    expect(authors(`The story of the dredging, as told to the council by those who were there${DATE}`)).toBeUndefined();
  });
});

describe("a name on a line of its own", () => {
  it("is certain beside the date of a text, and a guess under the headline alone", () => {
    const certainty = (header: string) => reading(page(header)).fields.authors?.certainty;
    expect(certainty(`Ana Ruiz${DATE}`)).toBe("high");
    expect(certainty("Ana Ruiz")).toBe("medium");
  });
});

describe("a byline of an interview", () => {
  it.each([
    ["Interview by Ana Ruiz", ["Ana Ruiz"]],
    ["Interviewed by Ana Ruiz", ["Ana Ruiz"]],
    ["Das Gespräch führte Tom Adler", ["Tom Adler"]],
    ["Die Fragen stellten Tom Adler und Ana Ruiz", ["Tom Adler", "Ana Ruiz"]],
    ["Interview geführt von Tom Adler", ["Tom Adler"]],
    ["Propos recueillis par Jean Petit", ["Jean Petit"]],
    ["Entretien réalisé par Jean Petit", ["Jean Petit"]],
    ["Entrevista de Ana Ruiz", ["Ana Ruiz"]],
    ["Intervista di Luca Bianchi", ["Luca Bianchi"]],
    ["Rozmawiała Anna Kowalska", ["Anna Kowalska"]],
    ["Беседовала Анна Иванова", ["Анна Иванова"]],
    ["聞き手・山田花子", ["山田花子"]],
    ["采写：王小明", ["王小明"]],
  ])("“%s”", (header, expected) => {
    expect(authors(header + DATE)).toEqual(expected);
  });
});

describe("a line that says who made what", () => {
  it.each([
    ["Words Ana Ruiz Photographs Tom O'Leary", ["Ana Ruiz"]],
    ["Words: Ana Ruiz. Pictures: Tom O'Leary", ["Ana Ruiz"]],
    ["Words by Ana Ruiz, photographs by Tom O'Leary", ["Ana Ruiz"]],
    ["Photographs by Tom O'Leary | Words by Ana Ruiz", ["Ana Ruiz"]],
    ["Story and photos by Ana Ruiz", ["Ana Ruiz"]],
    ["By Ana Ruiz (words) and Tom O'Leary (pictures)", ["Ana Ruiz"]],
    ["Words by Ana Ruiz\nPhotographs by Tom O'Leary\nEdited by Iris Falk", ["Ana Ruiz"]],
    ["Text: Ana Ruiz, Fotos: Tom Adler", ["Ana Ruiz"]],
    ["Text und Fotos: Ana Ruiz", ["Ana Ruiz"]],
    ["Von Ana Ruiz (Text) und Tom Adler (Fotos)", ["Ana Ruiz"]],
    ["Texte : Hélène Lambert / Photos : Jean Petit", ["Hélène Lambert"]],
    ["Texto: Ana Ruiz | Fotos: Pedro Gil", ["Ana Ruiz"]],
    ["Testo di Luca Bianchi, foto di Anna Rossi", ["Luca Bianchi"]],
    ["Tekst: Kari Nordmann Foto: Ola Berg", ["Kari Nordmann"]],
    ["Text och foto: Anna Lindqvist", ["Anna Lindqvist"]],
    ["글·사진 홍길동 기자", ["홍길동"]],
    ["글 홍길동 사진 김철수", ["홍길동"]],
    ["文・写真　山田花子", ["山田花子"]],
    ["文／王小明　图／李大海", ["王小明"]],
  ])("“%s”", (header, expected) => {
    expect(authors(header + DATE)).toEqual(expected);
  });
});

describe("a reporter without a name", () => {
  it.each([
    "(From Our Own Correspondent.)",
    "BY OUR SPECIAL CORRESPONDENT",
    "By a Staff Reporter",
    "From our Political Correspondent",
    "Von unserem Berichterstatter",
    "Von unserer Redaktion",
    "Eigener Bericht",
    "De notre envoyé spécial",
    "De notre correspondant à Paris",
    "De nuestro corresponsal",
    "Dal nostro inviato",
    "Do nosso correspondente",
    "Van onze verslaggever",
    "Från vår korrespondent",
    "От нашего корреспондента",
    "本报讯",
    "본사기자",
  ])("“%s” is no author", (header) => {
    expect(authors(header + DATE)).toBeUndefined();
  });

  it.each([
    ["By Our Correspondent, Ana Ruiz", ["Ana Ruiz"]],
    ["Von unserem Korrespondenten Tom Adler", ["Tom Adler"]],
    ["De notre envoyée spéciale Hélène Lambert", ["Hélène Lambert"]],
    ["Dal nostro inviato Luca Bianchi", ["Luca Bianchi"]],
    ["Van onze correspondent Jan de Vries", ["Jan de Vries"]],
    ["본사기자 리항구", ["리항구"]],
    ["本报记者 王小明", ["王小明"]],
  ])("“%s” names one", (header, expected) => {
    expect(authors(header + DATE)).toEqual(expected);
  });
});

describe("reporters as Chinese and Japanese papers name them", () => {
  it.each([
    ["記者林小舟／港城報導", ["林小舟"]],
    ["〔記者林小舟／台北報導〕", ["林小舟"]],
    ["記者 林小舟 報導", ["林小舟"]],
    ["（记者 王小明 李大海）", ["王小明", "李大海"]],
    ["本報記者林小舟、陳大文", ["林小舟", "陳大文"]],
    ["特派記者林小舟／東京報導", ["林小舟"]],
    ["记者：王小明 责任编辑：李大海", ["王小明"]],
    ["記者林小舟／港城報導\n責任編輯：陳大文", ["林小舟"]],
  ])("“%s”", (header, expected) => {
    expect(authors(`${header}\n2024年12月3日`)).toEqual(expected);
  });

  it.each(["记者调查", "記者會", "责任编辑：李大海", "記者林小舟攝"])("“%s” names none", (header) => {
    expect(authors(`${header}\n2024年12月3日`)).toBeUndefined();
  });
});

describe("an editor in charge", () => {
  it.each([
    ["By Ana Ruiz\nEditor: Tom O'Leary", ["Ana Ruiz"]],
    ["Penulis: Siti Rahma\nEditor: Budi Santoso", ["Siti Rahma"]],
    ["Автор: Анна Иванова\nРедактор: Олег Петров", ["Анна Иванова"]],
  ])("is none of the authors: “%s”", (header, expected) => {
    expect(authors(header + DATE)).toEqual(expected);
  });
});

describe("a name with an address", () => {
  it.each([
    ["ANA RUIZ aruiz@courier.example", ["Ana Ruiz"]],
    ["Ana Ruiz\naruiz@courier.example", ["Ana Ruiz"]],
    ["Ana Ruiz • Port Ellis Online\nPublisher\n@Ana_Ruiz", ["Ana Ruiz"]],
  ])("“%s”", (header, expected) => {
    expect(authors(header)).toEqual(expected);
  });
});

describe("a note on the author", () => {
  it("names the author where nothing else does", () => {
    const note =
      "Ana Ruiz is a former harbour pilot and the author of two books on the coast. She lives in Port Ellis.";
    expect(authors("December 3, 2024", note)).toEqual(["Ana Ruiz"]);
  });
  it("is none about somebody of whom the text speaks", () => {
    const note = "Ana Ruiz is the author of the plan, and a member of the council since 2011. She lives in Port Ellis.";
    expect(
      authors("December 3, 2024", `The plan was drawn up by Ana Ruiz in the spring of last year.\n\n${note}`),
    ).toBeUndefined();
  });
  it("is none without an office or a work", () => {
    expect(
      authors("December 3, 2024", "Ana Ruiz is happy that the ferries will go on sailing from the old pier."),
    ).toBeUndefined();
  });
});

describe("what is no author", () => {
  it.each([
    "F T W M",
    "By The Port Ellis Courier",
    "Port Ellis Courier, 3 December 2024",
    "By the Harbour Desk",
    "By %%author%%",
    "By {{ author }}",
  ])("“%s”", (header) => {
    expect(authors(header + DATE)).toBeUndefined();
  });

  it("is the outlet that stands against the name", () => {
    expect(authors(`Ana Ruiz Port Ellis Courier${DATE}`)).toEqual(["Ana Ruiz"]);
    expect(authors(`Ana RuizPort Ellis Courier${DATE}`)).toEqual(["Ana Ruiz"]);
    expect(authors("Ana Ruiz and Tom Brandt, Port Ellis Courier - December 3, 2024")).toEqual([
      "Ana Ruiz",
      "Tom Brandt",
    ]);
  });

  it("is not a body that is not the publisher", () => {
    expect(authors(`By University of Inishskerrin${DATE}`)).toEqual(["University of Inishskerrin"]);
  });

  it("is whom a sentence with a day tells of", () => {
    expect(authors("Ana Ruiz and Tom O'Leary have been on the board since 3 December 2014")).toBeUndefined();
  });
});

describe("names without more words", () => {
  it.each([
    ["Ana Ruiz\nTom O'Leary Brandt", ["Ana Ruiz", "Tom O'Leary Brandt"]],
    ["Ana Ruiz\nTom Brandt\nHanne Brill", ["Ana Ruiz", "Tom Brandt", "Hanne Brill"]],
    ["Ana Ruiz\n\nTom Brandt", ["Ana Ruiz"]],
    ["Ana Ruiz\nMost Read", ["Ana Ruiz"]],
    ["Commentary by\nAna Ruiz\nEditor", ["Ana Ruiz"]],
    ["An analysis by\nAna Ruiz", ["Ana Ruiz"]],
  ])("on consecutive lines are all of those who wrote: “%s”", (header, expected) => {
    expect(authors(header + DATE)).toEqual(expected);
  });

  it("are no author's at the end of a text that tells of their bearer", () => {
    const told = (sentence: string) =>
      `${HEADLINE}\n\n${PROSE} ${sentence}\n\n${PROSE} Ana Ruiz told the council so.\n\nAna Ruiz\n\nREAD THE STORY`;
    expect(reading(told("Nobody had asked Ruiz before the vote was called.")).fields.authors?.value).toBeUndefined();
    expect(reading(told("Nobody had asked her before the vote was called.")).fields.authors?.value).toEqual([
      "Ana Ruiz",
    ]);
  });
});

describe("an office that stands against the name", () => {
  it.each([
    ["By Ana RuizelShowbiz & TV Reporter", ["Ana Ruizel"]],
    ["By Ana RuizelAssistant Features Editor", ["Ana Ruizel"]],
    ["By Ana RuizelContributions from Tom Brandt", ["Ana Ruizel"]],
    ["By Ana RuizelClimate and Energy Correspondent", ["Ana Ruizel"]],
    ["Ana Ruizel Parliamentary editor", ["Ana Ruizel"]],
    ["By Ana Ruizel0", ["Ana Ruizel"]],
    ["By Ana Ruizel*", ["Ana Ruizel"]],
    ["By Frank McCourt, Reporter", ["Frank McCourt"]],
    ["By Frank MacCourt, Senior Editor", ["Frank MacCourt"]],
  ])("is no part of it: “%s”", (header, expected) => {
    expect(authors(header + DATE)).toEqual(expected);
  });
});

describe("metadata that a template left unfilled", () => {
  const claimed = (value: string) =>
    reading(`${HEADLINE}\n\n${PROSE}`, {}, [{ field: "authors", value, where: "meta author" }]).fields.authors?.value;

  it.each([
    "%%author%%",
    "{{ author.name }}",
    "\u0024{author}",
    "[author]",
    "__AUTHOR__",
    "null",
    "undefined",
    "105092",
  ])("names no author: “%s”", (value) => expect(claimed(value)).toBeUndefined());

  it.each(["Ana Ruiz", "Nana Null", "[Ana] Ruiz"])("is told from a name: “%s”", (value) =>
    expect(claimed(value)).toEqual([value]));
});

describe("a dateline names its reporter", () => {
  it.each([
    ["【波崎＝林舟子】港管理委員会は四日夜、老朽化した東橋を全面的に閉鎖することを決めた。", ["林舟子"]],
    ["【ソウル＝共同】港管理委員会は四日夜、老朽化した東橋を全面的に閉鎖することを決めた。", undefined],
    ["【ソウル＝本紙特約】港管理委員会は四日夜、老朽化した東橋を全面的に閉鎖することを決めた。", undefined],
    ["新华社港城3月4日电（记者 王小明）港务委员会周一晚间决定关闭老旧的东码头。", ["王小明"]],
  ])("“%s”", (first, expected) => {
    const rest =
      "技術者は会議で、損傷は少なくとも二年前から進んでおり、次の暴風で外側の部分が崩れる恐れがあると説明した。";
    const text = `港の東橋を閉鎖\n\n${first}${rest}\n\n${rest}${rest}\n\n${rest}`;
    expect(reading(text).fields.authors?.value).toEqual(expected);
  });
});

describe("the source that a page of press releases names on a line below its label", () => {
  it.each([
    ["Source:\nLindmouth Medical School", ["Lindmouth Medical School"]],
    ["Summary: the channel\nSource:\nUniversity of Port Ellis", ["University of Port Ellis"]],
    ["Quelle:\nUniversität Hellmark", ["Universität Hellmark"]],
    ["Fuente:\nInstituto de Oceanografía de Vigo", ["Instituto de Oceanografía de Vigo"]],
    ["Source :\nMinistère de la Mer", ["Ministère de la Mer"]],
    ["Źródło:\nUniwersytet Morski", ["Uniwersytet Morski"]],
    ["來源：\n港城海洋大學", ["港城海洋大學"]],
  ])("“%s” is the author as a body", (header, expected) => {
    const above = `${DATE}\n\nNo. 12\n\nvolume 4\n\n`;
    expect(reading(page(above + header)).fields.authors).toMatchObject({ value: expected, certainty: "medium" });
  });

  it.each([
    ["an agency", "Source:\nReuters"],
    ["a newspaper", "Source:\nThe Lindmouth Institute Gazette"],
    ["no body", "Source:\nOwn research"],
    ["a sentence", "Source:\nThe university was asked. It gave no answer."],
    ["a body without the label", "University of Port Ellis"],
    ["a credit, which may be that of a picture", "Source: University of Port Ellis"],
  ])("is none where it is %s", (_, header) => {
    expect(authors(header + DATE)).toBeUndefined();
  });

  it("gives way to a name", () => {
    expect(authors(`By Ana Ruiz${DATE}\nSource:\nUniversity of Port Ellis`)).toEqual(["Ana Ruiz"]);
  });
});
