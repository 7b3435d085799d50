/** The forms in which clippers, note programs, mail programs and people give an article that they keep. */
import type { Form } from "./form.ts";

const HEADERS = {
  subject: "subject|betreff|objet|asunto|oggetto|onderwerp|assunto|ämne|emne|тема|件名|主题|主旨|제목|الموضوع",
  apart:
    "from|to|cc|bcc|date|sent|reply-to|message-id|importance|attachments|x-mailer|content-type|mime-version|resent-from|forwarded by|" +
    "von|an|gesendet|datum|kopie|antwort an|de|à|envoyé|cc|date|répondre à|para|enviado|enviado el|fecha|da|a|inviato|data|van|aan|verzonden|" +
    "от|кому|дата|отправлено|差出人|宛先|日時|送信日時|发件人|收件人|发送时间|日期|寄件者|보낸 사람|받는 사람|보낸 날짜|날짜|من|إلى",
};

export const MAIL: Form = {
  name: "mail",
  example: [
    "From: Robin <robin@mail.example>",
    "To: Kim <kim@mail.example>",
    "Date: Tue, 12 Mar 2019 09:14:00 +0100",
    "Subject: Fwd: Ferries return",
    "",
    "---------- Forwarded message ---------",
    "Von: Kim",
    "Gesendet: Montag, 11. März 2019",
    "Betreff: Ferries return",
    "",
    "The ferries of Lindmouth sailed again on Monday after a winter in the yard at Dunmere.",
  ].join("\n"),
  unlike: "From: the sea\nTo: the hills\nis the title of the show.",
  labels: HEADERS,
};

export const CLIPPER: Form = {
  name: "clipper",
  example: [
    "---",
    'title: "Ferries return"',
    "source: https://courier.example/ferries",
    "author:",
    '  - "[[Ada Quill]]"',
    "published: 2013-03-14",
    "created: 2021-07-19",
    "---",
    "The ferries of Lindmouth sailed again on Monday after a winter in the yard at Dunmere.",
  ].join("\n"),
  labels: {
    apart:
      "updated|modified|lastmod|last modified|publisher|state|cover|image|favicon|domain|read|rating|status|type|layout|draft",
    source: "site|website|site name|publication|newspaper|outlet",
  },
};

/** What people type above an article that they copy. */
export const TYPED: Form = {
  name: "header",
  example: [
    "Title: Ferries return",
    "Author: Ada Quill",
    "Source: The Lindmouth Courier",
    "Date: 14 March 2013",
    "Page: A4",
    "",
    "The ferries of Lindmouth sailed again on Monday after a winter in the yard at Dunmere.",
  ].join("\n"),
  unlike: "Title: The Quay\nAuthor: Ada Quill\nPublisher: Dunmere House\nPrice: 12 crowns",
};
