/** Thai. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const th: LanguageTable = {
  tag: "th",
  detection: {
    script: /\p{Script=Thai}+/gu,
  },
  dates: {
    forms: [
      {
        name: "day-month-short-buddhist-year",
        form: String.raw`{day}\s{month}\.?\s{shortYear}`,
        // 67 is 2567.
        yearsBefore: 2500,
        example: "4 ส.ค. 67",
      },
    ],
    beforeYear: words`พ\.ศ\. ? | ค\.ศ\. ? | พุทธศักราช | คริสต์ศักราช`,
    published: words`เผยแพร่ | ตีพิมพ์ | วันที่โพสต์`,
    updated: words`ปรับปรุง | อัปเดต | อัพเดต | แก้ไขล่าสุด`,
  },
  times: {
    before: words`เวลา`,
    after: words`น\.`,
  },
  bylines: {
    leads: [
      {
        rule: "byline-thai",
        pattern: /^(?:โดย|เรื่องโดย|รายงานโดย)\s?:?\s?(?=\S)/u,
        example: "โดย สมชาย ใจดี",
      },
    ],
    labels: words`ผู้เขียน`,
  },
  furniture: {
    closing: words`ข่าวที่เกี่ยวข้อง | อ่านเพิ่มเติม | ข่าวยอดนิยม | ความคิดเห็น | ข่าวล่าสุด`,
    aside: words`โฆษณา | แชร์ | พิมพ์ | อ่านต่อ`,
  },
};
