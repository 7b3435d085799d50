/** Spanish. */
import { ES_SUBJECTS } from "./es-subjects.ts";
import { END_OF_SENTENCE, type LanguageTable } from "./table.ts";
import { pattern, words } from "./word-lists.ts";

export const es: LanguageTable = {
  tag: "es",
  calendar: {
    regions: ["es-PE"],
    months: { henero: 1, hebrero: 2, otubre: 10, diziembre: 12 },
  },
  dates: {
    published: words`publicado(?: el)? | publicación | publicada`,
    updated: words`actualizad[oa](?: a las| el)? | (?:última )?actualización | modificad[oa]`,
    dated: words`fecha`,
    other: words`edición impresa del | desde`,
    relative: words`hace \d{1,3} \p{L}{1,20} | ayer | hoy`,
    anotherDay: words`cada`,
    ordinals: words`º | ª`,
    beforeMonth: words`de | del`,
    beforeYear: words`de | del`,
    afterWeekday: words`el`,
  },
  times: {
    before: words`,?\s?a las`,
  },
  bylines: {
    leads: [
      {
        rule: "byline-spanish",
        pattern: /^(?:(?:escrito|publicado|texto) )?por\s?:?\s(?=\S)/i,
        example: "Por Marta Cañete",
      },
      {
        rule: "byline-interview",
        pattern: /^(?:una? )?(?:entrevista|crónica|reportaje) (?:de|por)\s:?\s?(?=\S)/i,
        example: "Una entrevista de Ana Ruiz",
      },
    ],
    sources: words`fuente(?:s)?`,
    labels: words`autora?(?:es|s)? | redactor | texto`,
    before: words`por`,
    alone: words`autor`,
    and: words`y`,
    with: words`con`,
    leftAfter: words`el`,
    ends: words`fotos? de`,
    inPlace: words`en | a`,
    offices: words`redacción | redactor(?:a)? | corresponsal | enviad[oa] especial | periodista`,
    desks: words`redacción | agencia | ediciones`,
    biography: words`es | escribe | cubre`,
    others: words`(?:\d{1,3}|dos|tres|cuatro) más | otros (?:\d{1,3}|dos|tres|cuatro) | otros`,
    toldTo: words`según lo contado a | contado a`,
    writing: words`textos? | reportaje | entrevista | crónica`,
    otherCrafts: words`
      fotos? | fotografías? | imágenes | ilustración | ilustraciones | infografía | vídeo | video | edición`,
    ownReporters: words`
      de nuestr[oa]s? (?:\p{L}{2,14} )?(?:corresponsal(?:es)?|enviad[oa]s?(?: especial(?:es)?)?|redacción|redactor(?:es|a)?)`,
    editors: words`edición | editora? | editado por`,
  },
  names: {
    particles: words`de | del | la | el | y`,
    notNames: words`
      los | las | una | uno | más | para | por | con | su | sus | sobre | noticias | deportes | cultura |
      economía | sociedad | ciencia | salud | opinión | mundo | españa`,
  },
  datelines: {
    particles: words`de | del | la | el`,
  },
  captions: {
    credits: words`fotografía | imagen | crédito | foto(?:s)?`,
    byAlone: words`de`,
    sources: words`fuente:`,
  },
  headlines: {
    joining: words`a | al | con | contra | de | del | desde | en | entre | hasta | para | por | sin | sobre | tras | y | o`,
    articles: words`el | la | las | los | un | una`,
    versions: words`\(ampliación(?: \d)?\) | \(actualización(?: \d)?\) | ampliación(?: \d)? ?[-:]`,
    breadcrumb: words`inicio | portada`,
    questions: words`por qué | cómo | qué | quién | dónde | cuándo`,
    kindMarks: words`editorial | opinión | columna | tribuna`,
  },
  furniture: {
    continued: words`contin[uú]a en (?:la)? ? | viene de (?:la)? ? | pasa a (?:la)? ? | sigue en (?:la)? ?`,
    pageNumber: words`p[aá]gina | p[aá]g\.`,
    closing: words`
      lo más leído | lo más visto | más leídas | las más leídas | noticias relacionadas |
      artículos relacionados | relacionados | te puede interesar | también te puede interesar | más noticias |
      más información | más temas | temas | etiquetas | archivado en | comentar | ver comentarios |
      reportar un error | boletín | boletines | compartir | últimas noticias | lo último |
      contenido patrocinado | más en | sigue leyendo | te recomendamos | recomendados | aviso legal | contacto |
      normas | mostrar comentarios | sobre la firma | más sobre | además`,
    ending: words`
      comentarios | deja un comentario | deja tu comentario | todos los comentarios |
      únete a la conversación`,
    aside: words`
      publicidad | imprimir | leer más | ver más | cerrar | suscríbete | iniciar sesión | escuchar | guardar |
      copiar enlace | vídeo | regala esta noticia | suscríbete para escuchar | lee también | leer también`,
    endingLeads: [
      {
        pattern: /^\d{1,5} comentarios?$/,
        example: "8 comentarios",
        unlike: "8 comentarios se leyeron en la audiencia",
      },
    ],
    closingLeads: [
      {
        pattern: pattern("u")`
          ^más (?:de|en|sobre|noticias)(?!\p{L})(?! (?:\d|una? |la mitad|las? |los |cien|mil |dos |tres |medio))`,
        heading: true,
        example: "Más de Política",
        unlike: "Más de 300 pescadores esperan",
      },
    ],
    signedLeads: words`más información:`,
    leadsAway: words`
      lee también | leer también | lea también | te puede interesar | suscríbete | suscríbase`,
    ofThePage: words`nuestr[oa]s?`,
    counters: words`comentarios?`,
  },
  notices: [
    {
      name: "cookie-notice",
      length: "any",
      pattern: /\bcookies?\b/i,
      also: /\b(?:utilizamos|aceptar)\b/i,
      example: "Utilizamos cookies propias y de terceros.",
      unlike: "La agencia multó al grupo por las cookies que ponía en los teléfonos.",
    },
    {
      name: "copyright",
      length: "any",
      pattern: /\btodos los derechos reservados/i,
      example: "El Correo del Puerto. Todos los derechos reservados.",
      unlike: "Todos los derechos de los pescadores siguen vigentes.",
    },
    {
      name: "paywall",
      pattern:
        /\b(?:(?:para|exclusivo de) suscriptores\b|¿?ya (?:eres|es) suscriptor|(?:para|suscríb[ae]te (?:para|y)) (?:seguir|sigue|continuar) leyendo)/i,
      also: END_OF_SENTENCE,
      example: "Contenido exclusivo para suscriptores",
      unlike: "El muelle es exclusivo de los pescadores de la isla.",
    },
    {
      name: "paywall",
      length: "paragraph",
      certain: true,
      pattern: pattern("i")`
        \b(?:tu suscripción se está usando|(?:añadir|otro) usuario a tu suscripción|leyendo en este dispositivo|
        está usando tu cuenta|compartir tu cuenta|compartiendo tu cuenta)(?!\p{L})`,
      example: "Si continúas leyendo en este dispositivo, no se podrá leer en el otro.",
      unlike: "El usuario de la cuenta que se está usando en el puerto no compartió su dispositivo.",
    },
    {
      name: "share-row",
      length: "short",
      pattern: /\bcompartir en .{1,60}\bcompartir en /i,
      example: "Compartir en Facebook Compartir en X",
      unlike: "Los vecinos deben compartir en verano el agua del pozo.",
    },
  ],
  notes: [
    {
      kind: "editors-note",
      words: words`nota (?:del editor|de la redacción)`,
      example: "Nota de la redacción: este artículo se publicó en invierno.",
    },
    {
      kind: "correction",
      words: words`corrección | rectificación | fe de erratas`,
      example: "Fe de erratas: el año del tratado era otro.",
    },
    {
      kind: "corrected",
      words: words`este artículo (?:fue|ha sido) (?:actualizado|corregido)`,
      example: "Este artículo ha sido corregido el 4 de agosto.",
    },
  ],
  rights: {
    permission: words`licencia`,
  },
  newspapers: {
    namesFirst: words`diario | periódico | gaceta | correo | heraldo | mercurio | semanario`,
    headNamesFirst: words`faro | noticiero | eco | imparcial | prensa | voz`,
    articles: words`el | la`,
    issue: words`núm\.? | año | precio`,
    page: words`p\. | pág\. | página`,
    from: words`fuente`,
  },
  periods: {
    spring: words`primavera`,
    summer: words`verano`,
    autumn: words`otoño`,
    winter: words`invierno`,
    week: words`semana`,
    until: words`al? | y`,
    issue: words`número | edición | ejemplar`,
  },
  publishers: {
    rightsReserved: words`todos los derechos`,
  },
  otherPages: [
    {
      kind: "browser-check",
      pattern:
        /^(?:un momento|comprobando (?:su|tu) navegador|verifi(?:que|ca) que (?:es|eres) humano|acceso denegado)(?:…|\.{1,3}|\s?[|·–—:-].{0,60})?$/iu,
      example: "Un momento…",
      unlike:
        "Un momento histórico para el puerto, que abrió ayer su nuevo muelle ante miles de vecinos y visitantes de la ciudad.",
    },
    {
      kind: "error-page",
      pattern:
        /^(?:(?:error:? )?(?:40[034]|410|50[0234])\b.{0,12}(?:error|no encontrad[oa]|prohibido|no disponible)|error (?:404|403|500)|(?:la )?página (?:solicitada )?no (?:encontrada|existe|disponible|se encuentra|fue encontrada))(?:\s?[|·–—:.,-].{0,60})?$/iu,
      example: "Página no encontrada",
      unlike: "Una página no encontrada en el archivo de la ciudad",
    },
    {
      kind: "consent-page",
      pattern:
        /^(?:antes de (?:ir|continuar|acceder) a .{1,40}|(?:tu|su) privacidad (?:es importante|nos importa).{0,30}|valoramos (?:tu|su) privacidad)[.!]?$/iu,
      example: "Antes de ir a YouTube",
      unlike: "Antes de zarpar, los marinos rezaron en el muelle",
    },
  ],
  terms: {
    subjects: ES_SUBJECTS,
    joining: words`de | del | la | las | los | el`,
    joinsPhrases: true,
    titles: words`señor | señora | sr | sra | dr | don | doña | presidente | presidenta | ministro | ministra`,
    general: words`año | años | mes | meses | semana | semanas | día | días | hora | horas | mañana | tarde |
      noche | vez | veces | tiempo | lunes | martes | miércoles | jueves | viernes | sábado | domingo | enero |
      febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre | persona |
      personas | hombre | hombres | mujer | mujeres | niño | niños | gente | mundo | país | países | ciudad | región |
      zona | parte | caso | casos | hecho | hechos | fin | final | lugar | punto | cuestión | ejemplo | grupo | número |
      cosa | cosas | vida | líder | miembro | miembros | presidente | ministro | portavoz | artículo | foto | vídeo |
      video | fuente | euros | dólares | ciento | millón | millones | mil | dos | tres | cuatro | cinco | seis | siete |
      ocho | nueve | diez | primer | primera | último | última | nuevo | nueva | gran | grande | situación | medida |
      medidas | forma | manera | equipo | nivel | casa`,
  },
};
