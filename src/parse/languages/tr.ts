/** Turkish. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const tr: LanguageTable = {
  tag: "tr",
  dates: {
    published: words`
      yayınlanma(?: tarihi)? | yayınlandı | yayın tarihi | giriş tarihi | oluşturulma(?: tarihi)?`,
    updated: words`güncelleme(?: tarihi)? | güncellenme | güncellendi | son güncelleme`,
    dated: words`giriş`,
    relative: words`\d{1,3} \p{L}{1,20} önce | dün`,
  },
  times: {
    before: words`saat`,
  },
  bylines: {
    sources: words`kaynak`,
    labels: words`yazar | haber | muhabir | röportaj | söyleşi`,
    and: words`ve`,
    beforeAgency: words`kaynak`,
    offices: words`muhabir(?:i)?`,
    desks: words`ajansı`,
    writing: words`metin`,
    otherCrafts: words`fotoğraflar? | fotoğraf`,
    ownReporters: words`(?:özel )?muhabirimiz(?:den)?`,
    editors: words`editör`,
  },
  captions: {
    credits: words`görsel | fotoğraf | kaynak`,
    sources: words`kaynak:`,
  },
  headlines: {
    breadcrumb: words`anasayfa | haberler`,
  },
  furniture: {
    continued: words`devamı`,
    pageNumber: words`sayfa`,
    closing: words`
      ilgili haberler | ilginizi çekebilir | çok okunanlar | en çok okunanlar | yorum yap | yorum yaz |
      etiketler | son dakika | son dakika haberleri | diğer haberler | öne çıkanlar | sıradaki haber |
      bunlar da ilginizi çekebilir | ilgili konular | günün önemli haberleri | daha fazla`,
    ending: words`yorumlar`,
    aside: words`
      reklam | paylaş | yazdır | devamını oku | kapat | abone ol | giriş yap | dinle | kaydet | haberin devamı`,
    leadsAway: words`ilgili haber | ilgili haberler | tıklayınız`,
  },
  notices: [
    {
      name: "copyright",
      length: "any",
      pattern: /\btüm hakları/i,
      example: "Liman Postası. Tüm hakları saklıdır.",
      unlike: "Balıkçıların hakları kanunla korunuyor.",
    },
  ],
  notes: [
    {
      kind: "editors-note",
      words: words`editörün notu`,
      example: "Editörün notu: Yazı kışın yayımlandı.",
    },
    {
      kind: "correction",
      words: words`düzeltme`,
      example: "Düzeltme: Antlaşmanın yılı yanlıştı.",
    },
  ],
  newspapers: {
    names: words`gazetesi | postası`,
  },
  publishers: {
    rightsReserved: words`tüm hakları | her hakkı`,
  },
};
