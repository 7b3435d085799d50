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
    sources: words`来源 | 來源`,
    labels: words`执笔 | 作者 | 记者 | 記者 | 文 | 撰文 | 采写 | 採寫 | 采访 | 採訪`,
    and: words`与 | 和`,
    offices: words`记者 | 記者`,
    others: words`等(?:\d{1,2}人)?`,
    writing: words`文字 | 撰文 | 文 | 采写 | 採寫 | 采访 | 採訪`,
    otherCrafts: words`图片 | 圖片 | 图 | 圖 | 摄影 | 攝影 | 编辑 | 編輯 | 制图`,
    ownReporters: words`本[报報刊网網社][讯訊] | 本[报報刊网網社](?:特派|特约|特約)?(?:记者|記者) | 新华社(?:记者)?`,
    editors: words`编辑 | 編輯 | 责任编辑 | 責任編輯 | 责编 | 責編 | 校对 | 校對 | 审核 | 值班主任 | 主编`,
    reported: words`报道 | 報導 | 报导 | 報道`,
    reportersFirst: words`(?:特派|特约|特約|见习|見習|实习|實習|本报|本報|本刊|中央社|新华社)?\s?(?:记者|記者|通讯员|通訊員)`,
  },
  names: {
    familyNames: words`
      上官 | 诸葛 | 东方 | 皇甫 | 尉迟 | 慕容 | 赵 | 钱 | 孙 | 李 | 周 | 吴 | 郑 | 王 | 冯 | 陈 | 褚 | 卫 | 蒋 |
      沈 | 韩 | 杨 | 朱 | 秦 | 尤 | 许 | 何 | 吕 | 施 | 张 | 孔 | 曹 | 严 | 华 | 金 | 魏 | 陶 | 姜 | 戚 |
      谢 | 邹 | 喻 | 苏 | 潘 | 葛 | 范 | 彭 | 郎 | 鲁 | 韦 | 马 | 苗 | 凤 | 方 | 俞 | 任 | 袁 | 柳 | 鲍 |
      史 | 唐 | 费 | 廉 | 岑 | 薛 | 雷 | 贺 | 倪 | 汤 | 滕 | 殷 | 罗 | 毕 | 郝 | 安 | 常 | 乐 | 于 | 傅 |
      齐 | 康 | 伍 | 余 | 顾 | 孟 | 黄 | 穆 | 萧 | 尹 | 姚 | 邵 | 汪 | 祁 | 毛 | 米 | 戴 | 宋 | 庞 | 熊 |
      纪 | 舒 | 屈 | 项 | 祝 | 董 | 梁 | 杜 | 阮 | 蓝 | 闵 | 席 | 季 | 贾 | 路 | 江 | 童 | 颜 | 郭 | 梅 |
      盛 | 林 | 钟 | 徐 | 邱 | 骆 | 高 | 夏 | 蔡 | 田 | 樊 | 胡 | 凌 | 霍 | 虞 | 万 | 柯 | 卢 | 莫 | 房 |
      丁 | 邓 | 洪 | 包 | 左 | 石 | 崔 | 吉 | 龚 | 程 | 邢 | 裴 | 陆 | 翁 | 甄 | 曲 | 封 | 靳 | 段 | 焦 |
      谷 | 车 | 侯 | 全 | 班 | 秋 | 仲 | 宫 | 宁 | 仇 | 武 | 刘 | 景 | 龙 | 叶 | 司 | 黎 | 薄 | 白 | 蒲 |
      卓 | 池 | 乔 | 谭 | 姬 | 申 | 冉 | 桂 | 牛 | 燕 | 尚 | 温 | 庄 | 晏 | 柴 | 阎 | 艾 | 向 | 古 | 易 |
      廖 | 耿 | 匡 | 文 | 欧 | 聂 | 辛 | 阙 | 简 | 饶 | 曾 | 沙 | 丰 | 关 | 佟 | 肖 | 闫 | 覃 | 付 | 代 |
      岳 | 兰 | 苑 | 迟 | 牟 | 趙 | 錢 | 孫 | 吳 | 鄭 | 馮 | 陳 | 衛 | 蔣 | 韓 | 楊 | 許 | 呂 | 張 | 嚴 |
      華 | 謝 | 鄒 | 蘇 | 魯 | 韋 | 馬 | 鳳 | 費 | 賀 | 湯 | 羅 | 畢 | 樂 | 齊 | 顧 | 黃 | 蕭 | 龐 | 紀 |
      項 | 藍 | 閔 | 賈 | 顏 | 鍾 | 駱 | 萬 | 盧 | 鄧 | 龔 | 陸 | 車 | 寧 | 劉 | 龍 | 葉 | 喬 | 譚 | 溫 |
      莊 | 閻 | 歐 | 聶 | 闕 | 簡 | 饒 | 豐 | 關 | 蘭 | 連 | 游 | 涂 | 詹 | 賴 | 赖 | 巫 | 官 | 區 | 麥 |
      甘 | 冼 | 利 | 伊`,
    photographed: words`攝 | 摄 | 攝影 | 摄影`,
  },
  captions: {
    credits: words`图片 | 圖`,
  },
  headlines: {
    versions: words`快讯[：:] | 快訊[：:] | （更新）`,
    breadcrumb: words`首页`,
  },
  furniture: {
    closing: words`
      相关新闻 | 相关阅读 | 相關新聞 | 延伸閱讀 | 热门新闻 | 評論 | 推荐阅读 | 分享 | 最新新闻 | 编辑推荐 |
      分享让更多人看到 | 客户端下载`,
    ending: words`评论`,
    aside: words`广告 | 廣告 | 打印 | 列印 | 关闭 | 登录 | 登入 | 收藏 | 阅读更多`,
    signedLeads: words`延伸閱讀： | 相关阅读：`,
  },
  notices: [
    {
      name: "copyright",
      length: "any",
      pattern: /版权所有/,
      example: "港口日报社版权所有，未经授权不得使用",
      unlike: "法院认为这张照片的版权归渔民协会所有。",
    },
    {
      name: "share-row",
      length: "short",
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
    names: words`日报 | 晚报 | 晚報 | 时报 | 早报 | 早報 | 新闻网 | 新聞網 | 周刊 | 週刊 | 通讯社 | 通訊社`,
    headNames: words`日報 | 時報 | 公報 | 公报 | 新報`,
    issue: words`第.{1,8}[號号期]`,
    page: words`版`,
  },
  periods: {
    issue: words`月刊 | 月號 | 春季 | 夏季 | 秋季 | 冬季`,
  },
  publishers: {
    afterNewspaper: words`社 | 网 | 網`,
    rightsReserved: words`版权所有 | 版權所有`,
  },
  otherPages: [
    {
      kind: "browser-check",
      pattern:
        /^(?:请稍[候等]|請稍[候等]|正在(?:检查|檢查)您的(?:浏览器|瀏覽器)|(?:请|請)?(?:验证|驗證|确认|確認)您(?:是|不是)(?:真人|人类|人類|机器人|機器人)|(?:访问|存取|訪問)被拒(?:绝|絕)?)[…。.!]{0,3}$/u,
      example: "请稍候…",
      unlike: "请稍候，船长说，潮水就要来了。",
    },
    {
      kind: "error-page",
      pattern:
        /^(?:(?:404|403|500|503).{0,12}(?:错误|錯誤|未找到|找不到)|(?:很抱歉，|对不起，|對不起，|抱歉，)?您(?:访问|訪問|查找|要找|请求|請求)的(?:页面|頁面|网页|網頁)(?:不存在|已删除|已刪除|找不到|未找到)|(?:找不到|无法找到|無法找到)(?:该|該|此|您要的)?(?:页面|頁面|网页|網頁)|(?:页面|頁面|网页|網頁)(?:不存在|未找到|找不到))(?:[。.!]|\s?[|｜·–—:(_-].{0,60})?$/u,
      example: "页面不存在",
      unlike: "页面不存在的书，图书馆里有一本。",
    },
    {
      kind: "consent-page",
      pattern: /^(?:在继续使用|在您继续使用|繼續使用) ?.{1,30}之前$/u,
      example: "在继续使用 YouTube 之前",
      unlike: "在出海之前",
    },
  ],
  terms: {
    general: words`年 | 月 | 日 | 时 | 分 | 人 | 元 | 亿 | 万 | 今年 | 去年 | 今天 | 昨天 | 目前 | 记者 | 報導 | 报道 | 照片 | 图片 | 视频 | 表示 |
      认为 | 指出 | 进行 | 問題 | 问题 | 情况 | 時間 | 时间 | 消息 | 新闻 | 工作 | 方面 | 部分 | 重要 | 相关 | 相關 | 必须 | 可能 | 成为 | 出现 | 发生 | 包括 | 已经 |
      没有 | 國家 | 国家 | 世界 | 总统`,
  },
};
