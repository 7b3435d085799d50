/** Portuguese. */
import type { LanguageTable } from "./table.ts";
import { words } from "./word-lists.ts";

export const pt: LanguageTable = {
  tag: "pt",
  calendar: {
    months: { sept: 9, septembro: 9, octubro: 10, dezbro: 12, marco: 3 },
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
    credits: words`foto(?:s)? | crédito`,
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
    ending: words`comentários`,
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
};
