/** Chinese. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const zh: LanguageTable = {
  tag: "zh",
  calendar: {
    months: { 元月: 1 },
    eras: { 民國: 1911, 民国: 1911, 中華民國: 1911, 中华民国: 1911, 主体: 1911, 主體: 1911 },
    // Taiwan leaves the name of its era out where it dates by three numerals.,
    unnamedEra: { before: 1911, from: 100, to: 150 },
  },
  sentenceEnds: words`。 | ！ | ？`,
  dates: {
    published: words`发布时间 | 發布時間 | 发布于 | 發佈 | 发表于 | 发表 | 發表`,
    updated: words`更新时间 | 更新時間 | 更新于 | 更新於 | 最后更新 | 最後更新`,
    relative: words`\d{1,3}(?:分钟|小时|天)前`,
  },
  times: {
    hour: words`時点`,
    minute: words`分`,
    morning: words`上午`,
    afternoon: words`下午`,
  },
  bylines: {
    labels: words`执笔 | 作者 | 记者 | 記者 | 文 | 撰文`,
    and: words`与 | 和`,
    offices: words`记者 | 記者`,
  },
  captions: {
    credits: words`图片 | 圖`,
  },
  headlines: {
    breadcrumb: words`首页`,
  },
  furniture: {
    closing: words`
      相关新闻 | 相关阅读 | 相關新聞 | 延伸閱讀 | 热门新闻 | 評論 | 推荐阅读 | 分享 | 最新新闻 | 编辑推荐`,
    ending: words`评论`,
    aside: words`广告 | 廣告 | 打印 | 列印 | 关闭 | 登录 | 登入 | 收藏 | 阅读更多`,
    signedLeads: words`延伸閱讀： | 相关阅读：`,
  },
  notices: [
    {
      name: "copyright",
      longest: 1200,
      pattern: /版权所有/,
      example: "港口日报社版权所有，未经授权不得使用",
      unlike: "法院认为这张照片的版权归渔民协会所有。",
    },
    {
      name: "share-row",
      longest: 160,
      pattern: /分享到.{1,60}分享到/,
      example: "分享到微信好友圈 分享到新浪微博",
      unlike: "他把这张老照片分享到了渔民的网站上。",
    },
  ],
  notes: [
    {
      kind: "editors-note",
      words: words`編輯[:：]?按`,
      example: "編輯按：本文首次刊登於去年冬季。",
    },
    {
      kind: "original-in-other-language",
      words: words`原文`,
      example: "原文：Chinese version",
    },
    {
      kind: "correction",
      words: words`更正`,
      example: "更正：条约的年份有误。",
    },
  ],
  newspapers: {
    names: words`日報 | 日报 | 時報 | 时报 | 晚報 | 晚报 | 公報 | 公报 | 新報`,
    issue: words`第.{1,8}[號号期]`,
    page: words`版`,
  },
  periods: {
    issue: words`月刊 | 月號 | 春季 | 夏季 | 秋季 | 冬季`,
  },
};
