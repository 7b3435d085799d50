/** Korean. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const ko: LanguageTable = {
  tag: "ko",
  calendar: {
    eras: { 주체: 1911, 단기: -2333, 檀紀: -2333 },
  },
  dates: {
    published: words`기사입력 | 입력`,
    updated: words`최종수정 | 수정 | 업데이트`,
    dated: words`등록 | 승인 | 발행`,
    relative: words`\d{1,3}\s?(?:분|시간|일|주|개월|년) ?전`,
  },
  times: {
    hour: words`시`,
    minute: words`분`,
    morning: words`오전`,
    afternoon: words`오후`,
  },
  bylines: {
    sources: words`출처`,
    labels: words`글 | 기자 | 취재`,
    beforeAgency: words`출처`,
    reporters: words`기자 | 특파원`,
    ranks: words`선임 | 전문 | 인턴 | 수습`,
    afterName: words`위원 | 에디터`,
    offices: words`기자 | 특파원 | 위원`,
    desks: words`뉴스 | 신문 | 일보`,
    others: words`외 \d{1,3}\s?(?:명|인)`,
    writing: words`글 | 취재 | 정리 | 인터뷰`,
    otherCrafts: words`사진 | 그래픽 | 영상 | 편집 | 일러스트`,
    ownReporters: words`본(?:사|지)\s?(?:특파|취재)?\s?(?:기자|특파원)`,
    editors: words`편집 | 편집자 | 데스크`,
  },
  captions: {
    credits: words`사진 | 제공`,
    inBrackets: words`사진`,
  },
  headlines: {
    versions: words`\[속보\] | \(속보\) | \(종합\d?보?\) | \(\d보\) | \[종합\]`,
    breadcrumb: words`홈`,
  },
  furniture: {
    pageNumber: words`페이지`,
    closing: words`
      관련기사 | 관련 기사 | 많이 본 뉴스 | 많이 본 기사 | 인기기사 | 인기 기사 | 최신기사 | 최신 기사 |
      최신뉴스 | 추천기사 | 추천 기사 | 기사 공유하기 | 공유하기 | 랭킹 뉴스 | 랭킹뉴스 | 주요뉴스 | 주요 뉴스 |
      이 시각 주요뉴스 | 오늘의 주요뉴스 | 지나쌤 | 기자의 다른기사 | 함께 본 기사 | 당신이 관심 있을만한 이슈 |
      핫이슈 | 핫클릭 | 베스트 클릭`,
    ending: words`댓글`,
    aside: words`
      광고 | 공유 | 인쇄 | 인쇄하기 | 글자크기 | 글자 크기 | 닫기 | 로그인 | 회원가입 | 저장 | 스크랩 | 구독 |
      구독하기 | 더보기 | url 복사 | 링크 복사 | 이메일 | 카카오톡 | 페이스북 | 트위터 | 밴드 | 가 | 읽어주기 |
      기사 읽어주기 | 뉴스 요약쏙 | 번역`,
    leadsAway: words`관련기사 | ▶관련`,
  },
  notices: [
    {
      name: "copyright",
      length: "any",
      pattern: /무단 ?전재/,
      example: "저작권자 항구신문, 무단 전재 및 재배포 금지",
      unlike: "법원은 사진의 전재를 허용했다고 밝혔다.",
    },
    {
      name: "generated-notice",
      length: "short",
      pattern: /\bai 요약/i,
      example: "이 글은 AI 요약 서비스로 만들었습니다",
      unlike: "시는 인공지능 요약을 쓰지 않는다고 밝혔다.",
    },
    {
      name: "share-row",
      length: "short",
      pattern: /공유하기.{1,60}공유하기/,
      example: "페이스북 공유하기 트위터 공유하기",
      unlike: "자료를 공유하기로 했다.",
    },
  ],
  notes: [
    {
      kind: "editors-note",
      words: words`편집자 ?주`,
      example: "편집자주: 이 글은 겨울에 실렸다.",
    },
    {
      kind: "original-in-other-language",
      words: words`원문`,
      example: "원문 보기: Korean version",
    },
    {
      kind: "correction",
      words: words`정정`,
      example: "정정: 조약의 연도가 틀렸습니다.",
    },
  ],
  rights: { permission: words`이용` },
  newspapers: {
    names: words`신문 | 일보 | 타임스 | 저널`,
    issue: words`제.{1,8}호`,
    page: words`면`,
  },
  periods: {
    spring: words`봄`,
    summer: words`여름`,
    autumn: words`가을`,
    winter: words`겨울`,
    issue: words`월호`,
  },
  publishers: {
    afterNewspaper: words`사`,
    rightsReserved: words`무단`,
  },
  terms: {
    suffixes: words`은 | 는 | 이 | 가 | 을 | 를 | 의 | 에 | 에서 | 에서는 | 에서도 | 에는 | 에도 | 에게 | 에게서 | 께서 | 와 | 과 | 로 | 으로 | 로서 |
      으로서 | 로써 | 으로써 | 로는 | 으로는 | 도 | 만 | 까지 | 부터 | 마다 | 조차 | 밖에 | 처럼 | 보다 | 이나 | 이라 | 이란 | 이라고 | 라고 | 라는 | 이라는 | 이며 |
      이고 | 인 | 와의 | 과의 | 에의 | 에서의 | 로의 | 으로의 | 으로부터 | 로부터 | 까지의 | 들 | 들은 | 들이 | 들을 | 들의 | 들에게`,
    general: words`이번 | 지난 | 오는 | 최근 | 오늘 | 어제 | 내일 | 올해 | 지난해 | 작년 | 내년 | 이날 | 당시 | 현재 | 이후 | 이전 | 오전 | 오후 | 시간 |
      기간 | 대해 | 대한 | 위해 | 위한 | 통해 | 따라 | 따르면 | 관련 | 관련해 | 가운데 | 경우 | 때문 | 때문에 | 정도 | 이상 | 이하 | 모든 | 여러 | 다른 | 같은 | 많은 |
      새로운 | 우리 | 자신 | 사람 | 기자 | 뉴스 | 사진 | 영상 | 기사 | 제공 | 무단 | 전재 | 재배포 | 금지 | 밝혔다 | 말했다 | 전했다 | 했다 | 있다 | 있는 | 없다 | 없는 |
      한다 | 하는 | 된다 | 되는 | 그리고 | 그러나 | 하지만 | 또한 | 특히 | 함께 | 다시 | 모두 | 가장 | 더욱 | 매우 | 것으로 | 것은 | 것이 | 것을 | 수 | 등 | 및 | 약 |
      첫 | 두 | 세 | 한 | 월 | 일 | 년`,
  },
};
