/** Portuguese. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const pt: LanguageTable = {
  tag: "pt",
  calendar: {
    months: { septembro: 9, octubro: 10, dezbro: 12, marco: 3 },
    weekdays: { "segunda feira": 1, "terça feira": 2, "quarta feira": 3, "quinta feira": 4, "sexta feira": 5 },
  },
  dates: {
    published: words`publicad[oa](?: em)? | publicação`,
    updated: words`atualizad[oa](?: em)? | atualização | atualizada às`,
    dated: words`data`,
    relative: words`há \d{1,3} \p{L}{1,20}`,
    anotherDay: words`cada`,
    ordinals: words`º | ª`,
    beforeMonth: words`de`,
    beforeYear: words`de`,
  },
  times: {
    before: words`às | as`,
    hour: words`hH`,
  },
  bylines: {
    biography: words`é | escreve`,
    leads: [
      {
        rule: "byline-portuguese",
        pattern: /^(?:entrevista|reportagem|texto) (?:de|por)\s:?\s?(?=\S)/i,
        example: "Reportagem de Ana Souza",
      },
    ],
    sources: words`fontes?`,
    labels: words`autora?(?:es|s)? | texto`,
    before: words`por`,
    alone: words`autor`,
    and: words`e`,
    with: words`com`,
    leftAfter: words`os`,
    offices: words`jornalista | colunista | repórter`,
    others: words`(?:mais|outros) (?:\d{1,3}|dois|três|quatro) | (?:\d{1,3}|dois|três|quatro) outros | outros`,
    toldTo: words`em depoimento a | depoimento a`,
    writing: words`textos? | reportagem | entrevista`,
    otherCrafts: words`fotos? | fotografias? | imagens | ilustração | ilustrações | infográfico | vídeo | edição`,
    ownReporters: words`
      d[oae]s? noss[oa]s? (?:\p{L}{2,14} )?(?:correspondentes?|enviad[oa]s?(?: especia(?:l|is))?|reportagem|redação) |
      da redação`,
    editors: words`edição | editora? | editado por`,
  },
  names: {
    particles: words`de | da | do | dos | das | e`,
  },
  captions: {
    credits: words`foto(?:s)? | image(?:m|ns) | crédito`,
    sources: words`fonte:`,
  },
  headlines: {
    joining: words`à | ao | com | da | das | de | do | dos | e | em | na | nas | no | nos | para | pela | pelo | por | sem | sob | sobre`,
    articles: words`o | a | os | um | uma`,
    breadcrumb: words`início`,
  },
  furniture: {
    continued: words`continua (?:na|da)(?=\s) | continuação da`,
    pageNumber: words`p[aá]gina | p[aá]g\.`,
    closing: words`
      leia também | leia mais | veja também | mais lidas | as mais lidas | notícias relacionadas |
      relacionadas | compartilhe | últimas notícias | mais notícias | saiba mais | conteúdo patrocinado |
      assuntos | recomendado para você`,
    ending: words`comentários | ver comentários | deixe um comentário | deixe seu comentário`,
    aside: words`
      publicidade | compartilhar | imprimir | ver mais | fechar | assine | ouvir | salvar | copiar link |
      partilhar`,
    leadsAway: words`leia também | leia mais | veja também`,
  },
  notes: [
    {
      kind: "editors-note",
      words: words`nota da redação`,
      example: "Nota da redação: este texto saiu no inverno.",
    },
    {
      kind: "correction",
      words: words`correção | errata`,
      example: "Errata: o ano do tratado era outro.",
    },
  ],
  newspapers: {
    namesFirst: words`jornal | diário | gazeta | correio | folha`,
    headNamesFirst: words`diario | comércio`,
    articles: words`o | a`,
    issue: words`anno | ano | n\.º | preço`,
    page: words`p\. | pág\. | página`,
    from: words`fonte`,
  },
  periods: {
    summer: words`verão`,
    autumn: words`outono`,
    winter: words`inverno`,
    issue: words`edição | número`,
  },
  publishers: {
    rightsReserved: words`todos os direitos`,
  },
  otherPages: [
    {
      kind: "browser-check",
      pattern:
        /^(?:(?:só )?um momento|aguarde um momento|verifi(?:que|car) (?:se|que) (?:você )?é (?:um )?(?:humano|ser humano)|a verificar o seu navegador|verificando (?:o )?seu navegador|acesso negado)(?:…|\.{1,3}|[.!]|\s?[|·–—:(-].{0,60})?$/iu,
      example: "Um momento…",
      unlike: "Um momento de silêncio no cais",
    },
    {
      kind: "error-page",
      pattern:
        /^(?:(?:erro:? )?(?:40[034]|410|50[0234])\b.{0,12}(?:erro|não encontrad[oa]|proibido)|erro (?:404|403|500)|(?:a |esta )?página (?:solicitada |que procura )?(?:não (?:foi )?(?:encontrada|existe|está disponível)|indisponível))(?:…|\.{1,3}|[.!]|\s?[|·–—:(-].{0,60})?$/iu,
      example: "Página não encontrada",
      unlike: "Uma página não encontrada no arquivo",
    },
    {
      kind: "consent-page",
      pattern:
        /^(?:antes de continuar (?:para|no|na) .{1,40}|(?:a )?sua privacidade é (?:importante|uma prioridade).{0,30}|valorizamos (?:a )?sua privacidade)[.!]?$/iu,
      example: "Antes de continuar para o YouTube",
      unlike: "Antes de zarpar, os pescadores rezaram",
    },
    {
      kind: "not-archived",
      pattern: /^(?:(?:a )?página .{0,40}não foi (?:arquivada|preservada)|sem versões arquivadas)\b.{0,80}$/iu,
      example: "Página não foi arquivada",
      unlike: "O arquivo da cidade guarda a primeira página do jornal.",
    },
  ],
  terms: {
    joining: words`de | da | do | das | dos`,
    joinsPhrases: true,
    titles: words`senhor | senhora | dr | dom | presidente | ministro`,
    general: words`ano | anos | mês | meses | semana | dia | dias | hora | horas | vez | tempo | segunda | terça |
      quarta | quinta | sexta | feira | sábado | domingo | janeiro | fevereiro | março | abril | maio | junho | julho |
      agosto | setembro | outubro | novembro | dezembro | pessoa | pessoas | homem | mulher | mundo | país | cidade |
      parte | caso | fim | ponto | grupo | número | vida | presidente | ministro | foto | vídeo | euros | reais |
      milhão | milhões | dois | três | primeiro | primeira | último | novo | nova`,
  },
};
