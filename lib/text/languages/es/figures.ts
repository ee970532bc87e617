import type { FigureLanguage } from '../../figures/language';
import { phrases, words } from '../words';
import { currencies } from './currencies';
import { numerals } from './numerals';
import { units } from './units';

/** How Spanish writes figures. */
export const figures: FigureLanguage = {
  decimalMark: ',',
  groupsBySpace: true,
  numerals,
  percent: {
    percent: ['por cien', 'por ciento'],
    point: ['punto porcentual', 'puntos porcentuales'],
    basisPoint: ['punto básico', 'puntos básicos'],
  },
  currencies,
  weakCurrencies: [],
  units,
  notSymbols: ['ha'],
  nouns: {
    capitalised: false,
    plurals: ['s'],
    irregular: [],
    unchanged: [],
    attributes: [],
    singular: words(`
      grandes mejores nuevas nuevos otras otros primeras primeros principales próximas próximos ís
      últimas últimos
    `),
    stops: words(`
      a al ante antes años como con contra cuando de del desde después donde durante e el ellas
      ellos en entre eran es están fue fueron ha han hasta la las lo los menos mientras más ni no
      o para pero por que quienes se según ser si sin sobre son su sus tras u un una y ya
    `),
    of: ['de', 'del'],
    determiners: ['el', 'estas', 'estos', 'la', 'las', 'los', 'su', 'sus', 'todas', 'todos'],
    links: ['e', 'o', 'y'],
    casualties: {
      words: ['desaparecidos', 'detenidos', 'fallecidos', 'heridos', 'muertos'],
      noun: 'personas',
    },
    eitherWay: [],
    orSo: ['o menos', 'o más'],
    numberOf: ['número de', 'total de'],
  },
  hedges: phrases(`
    a lo menos, a lo sumo, al menos, alrededor de, apenas, aproximadamente, casi, cerca de,
    como máximo, como mínimo, en torno a, exactamente, hasta, menos de, más de, más que,
    no menos de, no más de, poco menos de, poco más de, por lo menos, solo, sólo, tan solo, unas,
    unos
  `),
  dates: {
    months: words(`
      abr abril ago agosto dic diciembre ene enero feb febrero jul julio jun junio mar marzo mayo
      nov noviembre oct octubre sep sept septiembre setiembre
    `),
    weekdays: ['domingo', 'jueves', 'lunes', 'martes', 'miércoles', 'sábado', 'viernes'],
    of: ['de', 'del', 'el'],
    beforeYear: phrases(`
      antes de, año, años, de, del, desde, después de, en, hasta, invierno, otoño, primavera,
      verano
    `),
    aroundYear: ['hacia'],
    afterYear: ['a. C.', 'a.C.', 'd. C.', 'd.C.'],
    afterClock: phrases(`
      a. m., a.m., de la mañana, de la noche, de la tarde, h, horas de, p. m., p.m.
    `),
    partsOfDay: [],
    afterDuration: ['antes', 'atrás', 'después', 'más tarde'],
    beforeDuration: phrases(`
      desde hace, estos, hace, primeras, primeros, próximas, próximos, últimas, últimos
    `),
  },
  ages: {
    before: ['a los', 'de edad de', 'edad de'],
    copulas: [],
    people: words(`
      adolescente adultos bebé chica chico hombre hombres joven jóvenes menor menores mujer
      mujeres niña niño niños personas
    `),
    limits: ['de', 'de entre', 'de menos de', 'de más de', 'mayores de', 'menores de'],
    after: ['añero', 'años de edad', 'meses de edad'],
  },
  joins: {
    to: ['a', 'hasta'],
    or: ['o', 'u'],
    and: ['y'],
    between: ['entre'],
    from: ['de', 'desde'],
    spanning: ['desde', 'oscila de', 'rango de', 'va de', 'van de'],
    changes: ['avanzó', 'bajó', 'cayó', 'ganó', 'perdió', 'subió'],
    each: ['respectivamente'],
  },
  ratios: {
    outOf: ['de cada', 'sobre'],
    times: ['veces'],
    comparisons: ['el', 'la', 'los', 'mayor', 'menos', 'más'],
    multiples: {},
    afterPart: ['de', 'del', 'menos', 'más'],
    beforeHalf: ['otra', 'primera', 'segunda', 'última'],
    fold: [],
  },
  ordinals: {
    endings: words(`
      a da do er ma mo no o ra ro ta to vo ª ° º
    `),
    words: ['primera', 'primero', 'segunda', 'segundo', 'tercera', 'tercero'],
  },
  idioms: ['cien por cien', 'mil gracias', 'mil y una'],
  streets: [],
  points: {
    words: ['punto', 'puntos'],
    indices: ['acciones', 'Bolsa', 'Dow', 'Ibex', 'Nasdaq', 'Nikkei', 'índice'],
    polls: ['encuesta', 'encuestas', 'sondeo', 'sondeos'],
  },
  temperatures: {
    words: ['temperatura', 'temperaturas'],
    before: ['a', 'de'],
  },
  prices: { words: [], before: [] },
  scales: ['magnitud', 'magnitud de'],
  backward: ['estas', 'estos', 'las', 'los'],
  ranks: ['top'],
  votes: ['votación', 'votos', 'votó'],
  labels: words(`
    acto artículo capítulo clase fase grupo habitación ley línea n.º nivel no. núm. número parte
    piso puesto página sección temporada tipo versión volumen
  `),
  sources: {
    nouns: words(`
      analistas diplomáticos expertos fuentes funcionarios responsables testigos
    `),
    verbs: words(`
      afirma afirmaron afirmó anunciaron anunció aseguraron aseguró calcula calculan calculó
      declararon declaró dice dicen dijeron dijo estima estiman estimó explicó indicaron indicó
      informaron informó prevé prevén señalaron señaló
    `),
    acts: [],
    before: ['de acuerdo con', 'según'],
    pronouns: ['ella', 'ellas', 'ellos', 'nosotros', 'yo', 'él'],
    auxiliaries: [],
    clauses: ['aunque', 'cuando', 'mientras', 'pero', 'porque', 'que', 'si', 'y'],
    relatives: ['que', 'quien', 'quienes'],
    notInSubject: ['era', 'eran', 'es', 'está', 'fue', 'fueron', 'han', 'son'],
    studies: {
      nouns: words(`
        análisis datos encuesta estadísticas estimación estudio informe sondeo
      `),
      verbs: ['da', 'dan'],
      before: ['en'],
      articles: ['el', 'esta', 'este', 'la', 'un', 'una'],
    },
    afterNoun: ['de', 'del', 'en'],
  },
};
