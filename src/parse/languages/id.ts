/** Indonesian. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const id: LanguageTable = {
  tag: "id",
  detection: {
    words: {
      takenFor: ["ms", "tl"],
      words: words`
        bahwa | karena | bisa | namun | setelah | usai | saat | soal | warga | sedangkan | seraya | ujar |
        miliar | juta | rupiah | rp | senin | kamis | jumat | minggu | agar | polisi`,
      against: words`
        bahawa | kerana | boleh | ialah | beliau | iaitu | manakala | selepas | daripada | berkata | bagi |
        pihak | isnin | khamis | jumaat | ahad | ringgit | rm`,
      least: 2,
    },
  },
  dates: {
    published: words`dipublikasikan | diterbitkan | tayang`,
    updated: words`diperbarui | diperbaharui | pembaruan`,
  },
  bylines: {
    leads: [
      {
        rule: "byline-indonesian",
        pattern: /^oleh\s?:?\s(?=\S)/i,
        example: "Oleh Siti Rahma",
      },
    ],
    labels: words`penulis | reporter | oleh`,
    alone: words`oleh`,
    and: words`dan`,
    offices: words`wartawan | jurnalis`,
    others: words`(?:\d{1,3} )?lainnya`,
    writing: words`teks | naskah`,
    otherCrafts: words`foto`,
    ownReporters: words`(?:oleh )?(?:wartawan|kontributor) kami`,
    editors: words`editor | redaktur | penyunting`,
  },
  captions: {
    credits: words`foto`,
  },
  headlines: {
    breadcrumb: words`beranda`,
  },
  furniture: {
    closing: words`
      baca juga | berita terkait | terpopuler | komentar | artikel terkait | berita terbaru | rekomendasi`,
    aside: words`
      iklan | bagikan | cetak | baca selengkapnya | tutup | simpan | scroll to continue with content`,
    leadsAway: words`baca juga`,
  },
  newspapers: {
    namesFirst: words`harian | koran`,
  },
  publishers: {
    rightsReserved: words`hak cipta`,
  },
};
