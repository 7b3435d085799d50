/** Vietnamese. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const vi: LanguageTable = {
  tag: "vi",
  dates: {
    published: words`đăng lúc | ngày đăng | xuất bản | đăng`,
    updated: words`cập nhật`,
    beforeMonth: words`tháng`,
    numberedMonths: words`tháng`,
    beforeYear: words`năm`,
    forms: [
      {
        name: "day-month-vietnamese",
        form: String.raw`{day}\s?tháng\s{number}(?:,|\snăm)\s{year}`,
        example: "4 tháng 8, 2024",
      },
    ],
  },
  bylines: {
    labels: words`tác giả`,
    writing: words`bài`,
    otherCrafts: words`ảnh`,
    editors: words`biên tập`,
  },
  furniture: {
    closing: words`
      tin liên quan | bài liên quan | đọc nhiều | xem thêm | bình luận | tin mới nhất | cùng chuyên mục | chủ đề`,
    aside: words`quảng cáo | chia sẻ | in bài | đọc thêm | đóng | đăng nhập`,
    signedLeads: words`xem thêm:`,
  },
};
