import type { FigureLanguage } from '../../figures/language';
import { phrases, words } from '../words';
import { currencies } from './currencies';
import { numerals } from './numerals';
import { units } from './units';

/** How French writes figures. */
export const figures: FigureLanguage = {
  decimalMark: ',',
  groupsBySpace: true,
  numerals,
  percent: {
    percent: ['pour cent', 'pourcent', 'pourcentage', 'pourcents'],
    point: ['point de pour cent', 'point de pourcentage', 'points de pourcentage'],
    basisPoint: ['point de base', 'points de base'],
  },
  currencies,
  weakCurrencies: [],
  units,
  notSymbols: [],
  nouns: {
    capitalised: false,
    plurals: ['s', 'x'],
    irregular: [],
    unchanged: [],
    attributes: [],
    singular: words(`
      anciennes anciens autres derniers dernières grandes grands jeunes nouveaux nouvelles petites
      petits premiers premières principaux prochaines prochains ss
    `),
    stops: words(`
      a ans après au aux avant avec ce ces ceux comme contre dans de depuis des dont du elle elles
      en entre est et eux il ils la le les leur leurs lors mais moins nous on ont ou où par pas
      pendant plus pour puis quand que qui sa sans se selon ses si son sont sous sur tous très un
      une vers vous à étaient était été
    `),
    of: ["d'", 'de', 'des', 'du', 'd’'],
    determiners: [
      'ces',
      "l'",
      'la',
      'le',
      'les',
      'leur',
      'leurs',
      'l’',
      'sa',
      'ses',
      'son',
      'tous',
      'toutes',
    ],
    links: ['et', 'ou'],
    casualties: { words: ['arrêtés', 'blessés', 'disparus', 'morts', 'tués'], noun: 'personnes' },
    eitherWay: [],
    orSo: ['ou moins', 'ou plus'],
    numberOf: ['nombre de', 'nombre des', 'total de'],
  },
  hedges: [
    'approximativement',
    'au maximum',
    'au minimum',
    'au moins',
    'au plus',
    'autour de',
    'aux alentours de',
    'de l’ordre de',
    'environ',
    'exactement',
    "jusqu'à",
    'jusqu’à',
    "moins d'",
    'moins de',
    'pas moins de',
    "plus d'",
    'plus de',
    'plus que',
    'presque',
    'près de',
    'quelque',
    'quelques',
    'seulement',
    'un peu moins de',
    'un peu plus de',
    'à peine',
    'à peu près',
  ],
  dates: {
    months: words(`
      août avr avril déc décembre févr février janv janvier juil juillet juin mai mars nov
      novembre oct octobre sept septembre
    `),
    weekdays: ['dimanche', 'jeudi', 'lundi', 'mardi', 'mercredi', 'samedi', 'vendredi'],
    of: ['de', 'du', 'le'],
    beforeYear: [
      'an',
      'année',
      'années',
      'après',
      'automne',
      'avant',
      'depuis',
      'dès',
      'début',
      'en',
      'fin',
      'hiver',
      "jusqu'en",
      'jusqu’en',
      "l'an",
      "l'année",
      'l’année',
      'printemps',
      'été',
    ],
    aroundYear: ['vers'],
    afterYear: ['ap. J.-C.', 'après J.-C.', 'av. J.-C.', 'avant J.-C.'],
    afterClock: phrases(`
      du matin, du soir, h, heure GMT, heure locale, heures du matin, heures GMT, heures locales,
      heures précises
    `),
    partsOfDay: [],
    afterDuration: ['après', 'auparavant', 'avant', 'plus tard', 'plus tôt'],
    beforeDuration: phrases(`
      ces, depuis, dernier, derniers, dernières, il y a, premiers, premières, prochaines,
      prochains
    `),
  },
  ages: {
    before: ["à l'âge de", 'à l’âge de', 'âge de', 'âgé de', 'âgée de', 'âgées de', 'âgés de'],
    copulas: [],
    people: words(`
      adolescent adolescente adultes bébé enfant enfants femme femmes fille fillette garçon homme
      hommes jeune jeunes personnes
    `),
    limits: ['de', 'de moins de', 'de plus de', 'âgé de', 'âgée de', 'âgés de'],
    after: ["ans d'âge", 'ans d’âge'],
  },
  joins: {
    to: ['à'],
    or: ['ou'],
    and: ['et'],
    between: ['entre'],
    from: ['de'],
    spanning: ['allant de', 'fourchette de', 'va de', 'varie de', 'vont de'],
    changes: phrases(`
      augmenté de, baissé de, chuté de, gagné, grimpé de, perdu, progressé de, reculé de
    `),
    each: ['respectivement'],
  },
  ratios: {
    outOf: ['sur'],
    times: ['fois'],
    comparisons: ['la', 'le', 'les', 'moins', 'plus'],
    multiples: {},
    afterPart: ['de', 'de moins', 'de plus', 'des', 'du'],
    beforeHalf: ['autre', 'dernière', 'deuxième', 'première', 'seconde'],
    fold: [],
  },
  ordinals: {
    endings: ['de', 'e', 'eme', 'er', 'ième', 'nd', 'nde', 'o', 're', 'è', 'ème', 'ère'],
    words: words(`
      centième cinquieme cinquième deuxieme deuxième dixieme dixième douzième huitieme huitième
      millième neuvieme neuvième onzième quatrieme quatrième septieme septième sixieme sixième
      troisieme troisième unieme unième vingtième
    `),
  },
  idioms: ['mille et une', 'mille fois merci'],
  streets: [],
  points: {
    words: ['point', 'points'],
    indices: ['actions', 'Bourse', 'CAC', 'Dow', 'indice', 'Nasdaq', 'Nikkei'],
    polls: ['scrutin', 'sondage', 'sondages', 'taux'],
  },
  temperatures: {
    words: ['température', 'températures'],
    before: ['à', 'de'],
  },
  prices: { words: [], before: [] },
  scales: ['magnitude', 'magnitude de'],
  backward: ['ces', 'les'],
  ranks: ['top'],
  votes: ['vote', 'voté'],
  labels: words(`
    acte arrondissement article chapitre classe groupe ligne loi Louis niveau no numéro n° page
    partie phase place rang saison section tome type version volume
  `),
  sources: {
    nouns: words(`
      analystes diplomates experts fonctionnaires proches responsables sources témoins
    `),
    verbs: phrases(`
      a affirmé, a annoncé, a dit, a déclaré, a estimé, a indiqué, a précisé, affirme, affirment,
      annonce, disent, dit, déclare, estime, estiment, indique, indiquent, ont annoncé,
      ont déclaré, ont indiqué, précise, prévoient, prévoit, table sur
    `),
    acts: [],
    before: ["d'après", 'd’après', 'selon'],
    pronouns: ['elle', 'elles', 'il', 'ils', 'je', 'nous'],
    auxiliaries: [],
    clauses: ['car', 'et', 'lorsque', 'mais', 'que', 'qui', 'si', 'tandis que'],
    relatives: ['dont', 'que', 'qui'],
    notInSubject: ['est', 'ont', 'sont', 'étaient', 'était'],
    studies: {
      nouns: words(`
        analyse données enquête estimation rapport sondage statistiques étude
      `),
      verbs: ['donne', 'donnent'],
      before: ['dans'],
      articles: ['ce', 'cette', "l'", 'la', 'le', 'un', 'une'],
    },
    afterNoun: ['au', 'de', 'des', 'du', 'en', 'proches', 'à'],
  },
};
