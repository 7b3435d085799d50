/** Japanese. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const ja: LanguageTable = {
  tag: "ja",
  calendar: {
    eras: { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867, R: 2018, H: 1988, S: 1925, T: 1911, M: 1867 },
  },
  sentenceEnds: words`。 | ！ | ？`,
  dates: {
    published: words`公開 | 掲載 | 配信`,
    updated: words`最終更新 | 更新`,
    dated: words`発行`,
    relative: words`\d{1,3}\s?(?:分|時間|日|週間|か月|年)前`,
  },
  times: {
    hour: words`時`,
    minute: words`分`,
    morning: words`午前`,
    afternoon: words`午後`,
  },
  bylines: {
    leads: [
      {
        rule: "byline-interview",
        pattern: /^[（(【]?(?:聞き手|インタビュアー)\s?[・＝=：:／]?\s?(?=\p{Script=Han})/u,
        example: "聞き手・山田花子",
      },
    ],
    labels: words`記者 | 文`,
    reporters: words`記者 | 特派員`,
    offices: words`記者 | 特派員`,
    desks: words`新聞 | デジタル | オンライン | 通信 | 支局 | 総局 | 本紙 | 本社 | 特約 | 取材班`,
    others: words`(?:ほか|他)\s?\d{0,2}\s?(?:人|名)`,
    writing: words`取材・文 | 取材 | 文 | 構成 | 執筆 | 聞き手`,
    otherCrafts: words`写真 | 撮影 | 図版 | イラスト | 編集`,
    ownReporters: words`本(?:社|紙)(?:特派員|記者|取材班)`,
    editors: words`編集`,
  },
  captions: {
    credits: words`写真 | 撮影 | 画像`,
    inBrackets: words`撮影 | 写真 | 提供`,
  },
  headlines: {
    versions: words`【速報】`,
    breadcrumb: words`ホーム | トップ`,
  },
  furniture: {
    pageNumber: words`ページ | 面`,
    closing: words`
      関連記事 | 関連ニュース | 関連リンク | あわせて読みたい | おすすめ | おすすめ記事 | おすすめ情報 |
      ランキング | アクセスランキング | 人気記事 | 最新ニュース | 最新記事 | 新着記事 | 注目ニュース |
      ピックアップ | この記事をシェア | シェア | 特集 | トップニュース | もっと見る | 速報 |
      こんな記事も読まれています | 注目の記事 | 主要ニュース | あなたにおすすめ |
      記事に『リアクション』ができます | 前の記事へ | 次の記事へ`,
    ending: words`コメントを書く | コメント`,
    aside: words`
      広告 | pr | ポスト | シェアする | 印刷 | 印刷する | メール | メールで送る | リンク | リンクをコピー |
      リンクをコピーする | 保存 | 保存する | ブックマーク | 閉じる | ログイン | ログインする | 新規登録 |
      会員登録 | スクラップ | フォロー | フォローする | 拡大 | 画像を見る | はてなブックマーク |
      みんなのポストを見る | 続きを読む | この記事は有料記事です | 文字サイズ`,
    signedLeads: words`【関連記事】 | 関連記事: | 関連記事：`,
    counters: words`コメント | 件 | 個`,
  },
  notices: [
    {
      name: "copyright",
      length: "any",
      pattern: /無断転載/,
      example: "記事・写真の無断転載を禁じます",
      unlike: "市は写真の転載を許可した。",
    },
    {
      name: "comment-rules",
      pattern: /コメント(?:利用規約|を投稿)|会員登録|会員限定/,
      example: "コメントを投稿するには会員登録が必要です",
      unlike: "市長は記者の質問にコメントしなかった。",
    },
  ],
  notes: [
    {
      kind: "editors-note",
      words: words`編集部注`,
      example: "編集部注：この記事は冬に掲載されました。",
    },
    {
      kind: "original-in-other-language",
      words: words`原文`,
      example: "原文: Japanese version",
    },
    {
      kind: "correction",
      words: words`訂正`,
      example: "訂正：条約の年が誤っていました。",
    },
  ],
  newspapers: {
    names: words`新聞 | 日報 | 新報 | 時報 | タイムス`,
    issue: words`第.{1,8}號 | 第.{1,8}号`,
    page: words`面`,
  },
  periods: {
    spring: words`春`,
    summer: words`夏`,
    autumn: words`秋`,
    winter: words`冬`,
    issue: words`月号 | 春号 | 夏号 | 秋号 | 冬号`,
  },
  publishers: {
    afterNewspaper: words`社 | オンライン | デジタル`,
    rightsReserved: words`無断`,
  },
  otherPages: [
    {
      kind: "browser-check",
      pattern:
        /^(?:しばらくお待ちください|少々お待ちください|(?:あなたが)?人間であることを(?:確認|検証)(?:します|しています|してください)?|ブラウザを(?:確認|チェック)しています|アクセスが?拒否されました)[…。.!]{0,3}$/u,
      example: "しばらくお待ちください...",
      unlike: "しばらくお待ちくださいと駅員は言った。",
    },
    {
      kind: "error-page",
      pattern:
        /^(?:(?:404|403|500|503).{0,12}(?:エラー|見つかりません)|(?:お探しの|指定された|ご指定の)?(?:ページ|記事)(?:が|は)(?:見つかりません(?:でした)?|存在しません|削除されました))(?:[。.!]|\s?[|｜·–—:(-].{0,60})?$/u,
      example: "ページが見つかりません",
      unlike: "ページが見つかりませんと館長は嘆いた。",
    },
    {
      kind: "consent-page",
      pattern: /^.{1,40}に(?:進む|移動する)前に$/u,
      example: "YouTube に進む前に",
      unlike: "海に出る前に祈る漁師たち",
    },
  ],
  terms: {
    general: words`年 | 月 | 日 | 時 | 分 | 人 | 円 | 億 | 万 | 今回 | 今年 | 昨年 | 今月 | 今後 | 同日 | 午前 | 午後 | 現在 | 場合 | 関係者 | 記者 |
      写真 | 記事 | 動画 | 発表 | 説明 | 一方 | 問題 | 影響 | 内容 | 結果 | 必要 | 可能 | 理由 | 状況 | 自分 | 時間 | 最大 | 以上 | 以下 | 同社 | 同氏 | 関連 | 対象 |
      予定 | 開催 | 実施`,
  },
};
