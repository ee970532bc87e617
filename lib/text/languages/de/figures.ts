import type { FigureLanguage } from '../../figures/language';
import { phrases, words } from '../words';
import { currencies } from './currencies';
import { numerals } from './numerals';
import { units } from './units';

/** How German writes figures. */
export const figures: FigureLanguage = {
  decimalMark: ',',
  groupsBySpace: true,
  numerals,
  percent: {
    percent: ['Prozent', 'v. H.', 'vH'],
    point: ['Prozentpunkt', 'Prozentpunkte', 'Prozentpunkten'],
    basisPoint: ['Basispunkt', 'Basispunkte', 'Basispunkten'],
  },
  currencies,
  weakCurrencies: [],
  units,
  notSymbols: [],
  nouns: {
    capitalised: true,
    plurals: [],
    irregular: [],
    unchanged: [],
    attributes: [],
    singular: [],
    stops: words(`
      aber als am an auf aus bei beim bis das dass dem den der des die durch ein eine einem einen
      einer er es für gegen haben hat hatte hatten im in ins ist kamen mehr mit nach oder pro
      sagte seien sein seit sich sie sind so um und unter vom von vor war waren was wenn werden
      wie wird wurde wurden zu zum zur zwischen über
    `),
    of: ['aller', 'der', 'des', 'vom', 'von'],
    determiners: words(`
      allen aller das dem den der des die dieser ihrer seiner
    `),
    links: ['oder', 'und'],
    casualties: {
      words: ['festgenommen', 'getötet', 'verhaftet', 'verletzt', 'vermisst'],
      noun: 'Menschen',
    },
    eitherWay: [],
    orSo: ['oder mehr', 'oder weniger'],
    numberOf: ['Anzahl der', 'Zahl der'],
  },
  hedges: phrases(`
    annähernd, beinahe, bis zu, bloß, ca, ca., circa, etwa, fast, gegen, genau, gerade, gut,
    höchstens, insgesamt, knapp, lediglich, maximal, mehr als, mindestens, minimal, nahezu,
    nicht mehr als, nicht weniger als, nur, rund, schätzungsweise, um die, ungefähr, unter,
    weniger als, wenigstens, zirka, zumindest, über
  `),
  dates: {
    months: words(`
      Apr April Aug August Dez Dezember Feb Februar Jan Januar Jul Juli Jun Juni Jänner Mai May
      Mrz März Nov November Okt Oktober Sep Sept September
    `),
    weekdays: words(`
      Dienstag Donnerstag Freitag Mittwoch Montag Samstag Sonnabend Sonntag
    `),
    of: ['den', 'der', 'des'],
    beforeYear: phrases(`
      ab, Anfang, anno, bis, Ende, Frühjahr, Frühling, Herbst, im Jahr, im Jahre, Jahr, Jahre,
      Jahren, Mitte, nach, seit, Sommer, von, vor, Winter
    `),
    aroundYear: ['ca.', 'circa', 'um'],
    afterYear: ['n. Chr.', 'n.Chr.', 'v. Chr.', 'v.Chr.'],
    afterClock: ['am', 'pm', 'Uhr', 'Uhr MEZ'],
    partsOfDay: ['abends', 'mittags', 'morgens', 'nachmittags', 'nachts'],
    afterDuration: ['danach', 'lang her', 'später', 'vorher', 'zuvor'],
    beforeDuration: words(`
      ersten kommenden letzten nach nächsten seit vergangenen vor vorigen
    `),
  },
  ages: {
    copulas: ['er ist', 'er war', 'sie ist', 'sie war'],
    people: words(`
      Erwachsene Erwachsenen Frauen Jugendliche Jugendlichen Kinder Kindern Menschen Männer
      Personen
    `),
    limits: ['ab', 'unter', 'über'],
    before: ['Alter von', 'Alters von', 'im Alter von'],
    after: phrases(`
      jaehrige, Jahr alt, Jahre alt, Jahre alte, Jahre alten, Jahre alter, Jahre altes,
      Jahre jung, Jahre junge, Jahren alt, Jährige, jährige, jährigem, Jährigen, jährigen,
      Jähriger, jähriger, jähriges, Monat alt, Monate alt, monatige, Tage alt, Wochen alt
    `),
  },
  joins: {
    to: ['bis', 'bis zu'],
    or: ['oder'],
    and: ['und'],
    between: ['zwischen'],
    from: ['von'],
    spanning: ['von'],
    changes: words(`
      fiel fielen gewann gewannen kletterte kletterten sank sanken stieg stiegen um verlor
      verloren
    `),
    each: ['beziehungsweise', 'jeweils'],
  },
  ratios: {
    outOf: ['von'],
    times: ['Mal', 'mal'],
    comparisons: phrases(`
      größer, höher, mehr, schneller, so groß, so hoch, so oft, so viel, so viele
    `),
    multiples: { doppelt: 2, zweimal: 2, dreimal: 3, viermal: 4, fünfmal: 5, zehnmal: 10 },
    afterPart: ['aller', 'der', 'des', 'dieser', 'ihrer', 'mehr', 'seiner', 'von', 'weniger'],
    beforeHalf: words(`
      andere anderen erste ersten erster letzte letzten zweite zweiten zweiter
    `),
    fold: ['fach', 'fache', 'fachen', 'faches'],
  },
  ordinals: {
    endings: ['.'],
    words: ['dritte', 'dritten', 'erste', 'ersten', 'zweite', 'zweiten'],
  },
  idioms: ['eins zu eins', 'null Toleranz'],
  streets: [],
  points: {
    words: ['Punkt', 'Punkte', 'Punkten'],
    indices: words(`
      Aktien Börse DAX Dow Index Leitindex MDAX Nasdaq Nikkei Zähler
    `),
    polls: ['Umfrage', 'Umfragen', 'Wähler'],
  },
  temperatures: {
    words: ['Temperatur', 'Temperaturen'],
    before: ['auf', 'bei', 'um', 'von'],
  },
  prices: { words: [], before: [] },
  scales: ['Magnitude', 'Stärke'],
  backward: ['den', 'der', 'die', 'diese', 'diesen'],
  ranks: ['Top'],
  votes: ['stimmte', 'stimmten'],
  labels: words(`
    Abs. Absatz Artikel Band Bundesstraße Gruppe Kapitel Klasse Liga Linie Nr Nr. Nummer Paragraf
    Paragraph Phase Platz Punkt Rang Raum Seite Staffel Stufe Tag Teil Typ Version Zimmer §
  `),
  sources: {
    nouns: words(`
      Augenzeugen Beamte Beobachter Diplomaten Experten Fachleute Insider Mitarbeiter Personen
      Quellen Sprecher Vertreter Zeugen
    `),
    verbs: words(`
      berichtet berichtete berichteten betonte beziffert bezifferte erklärte erklärten erwarten
      erwartet meldet meldete nannte prognostiziert rechnen rechnet sagen sagt sagte sagten
      schätzen schätzt schätzte teilte teilten
    `),
    acts: [],
    before: [
      'laut',
      'nach Angaben',
      'nach Angaben der',
      'nach Angaben des',
      'nach Angaben von',
      'zufolge',
    ],
    pronouns: ['er', 'es', 'ich', 'sie', 'wir'],
    auxiliaries: [],
    clauses: ['aber', 'dass', 'denn', 'doch', 'und', 'weil', 'wenn', 'während'],
    relatives: ['das', 'der', 'die', 'welche'],
    notInSubject: ['haben', 'hat', 'ist', 'sind', 'war', 'waren', 'wird', 'wurde', 'wurden', 'zu'],
    studies: {
      nouns: words(`
        Analyse Angaben Bericht Daten Erhebung Schätzung Statistik Studie Umfrage Zahlen
      `),
      verbs: ['sieht', 'sehen'],
      before: ['bei', 'in'],
      articles: ['der', 'dieser', 'einer'],
    },
    afterNoun: ['aus', 'bei', 'der', 'des', 'im', 'in', 'mit', 'von'],
  },
};
