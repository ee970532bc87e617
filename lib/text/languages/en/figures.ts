import type { FigureLanguage } from '../../figures/language';
import { phrases, words } from '../words';
import { ages } from './ages';
import { nouns } from './counted-nouns';
import { currencies } from './currencies';
import { dates } from './dates';
import { sources } from './figure-sources';
import { numerals } from './numerals';
import { units } from './units';

/** How English writes figures. */
export const figures: FigureLanguage = {
  decimalMark: '.',
  groupsBySpace: false,
  numerals,
  percent: {
    percent: ['pc', 'pct', 'per cent', 'percent', 'percents'],
    point: phrases(`
      pct point, pct points, per cent points, percent point, percent points, percentage point,
      percentage points, pp
    `),
    basisPoint: ['basis point', 'basis points', 'bps'],
  },
  currencies,
  weakCurrencies: ['crown', 'crowns', 'dong', 'kip', 'lei', 'marks', 'pula', 'rand', 'won'],
  units,
  notSymbols: [],
  nouns,
  hedges: phrases(`
    a little more than, a little over, a maximum of, a mere, a minimum of, a whopping, about,
    above, almost, almost exactly, an average of, an estimated, approx, approximately, around,
    as few as, as little as, as many as, as much as, at least, at most, barely, below, circa,
    close to, estimated, exactly, far more than, fewer than, hardly, in excess of, just,
    just about, just above, just below, just over, just short of, just under, less than,
    more than, nearly, no fewer than, no less than, no more than, not less than, not more than,
    only, over, precisely, roughly, slightly less than, slightly more than, slightly over,
    slightly under, some, under, up to, upward of, upwards of, virtually, well above, well below,
    well over, well under, within
  `),
  dates,
  ages,
  joins: {
    to: ['through', 'to'],
    or: ['or'],
    and: ['and'],
    between: ['between'],
    from: ['from'],
    spanning: phrases(`
      anywhere from, extending from, range from, ranged from, ranges from, ranging from, run from,
      running from, runs from, spanning from, stretch from, varied from, varies from, vary from,
      varying from
    `),
    changes: phrases(`
      added, advanced, appreciated, by, climbed, declined, decreased, depreciated, dipped, down,
      dropped, eased, edged down, edged up, fallen, fell, gained, grew, higher, increased, jumped,
      lost, lower, plunged, rallied, rise, risen, rose, sank, shed, slid, slipped, slumped,
      soared, surged, tumbled, up
    `),
    each: ['respectively'],
  },
  ratios: {
    outOf: ['in', 'in every', 'of every', 'out of', 'out of every'],
    times: ['times'],
    comparisons: phrases(`
      as big, as fast, as high, as large, as likely, as long, as many, as much, as often,
      as strong, better, bigger, faster, greater, higher, its, larger, less, longer, more,
      stronger, that of, the, the size of, their, what
    `),
    multiples: { twice: 2, thrice: 3 },
    afterPart: ['as', 'fewer', 'higher', 'larger', 'less', 'lower', 'more', 'of', 'smaller'],
    beforeHalf: words(`
      back better each early either final first last late latter next opening other per second
      third this
    `),
    fold: ['-fold', 'fold'],
  },
  ordinals: {
    endings: ['nd', 'rd', 'st', 'th'],
    words: words(`
      eighth eleventh fifth final first fourth last next ninth other previous quarter second
      seventh sixth tenth third twelfth
    `),
  },
  idioms: phrases(`
    fifty-fifty, half time, nine to five, one day, one off, one on one, one on ones, one sided,
    one time, one way, six figure, two cents, two way, zero hour, zero sum, zero tolerance
  `),
  streets: words(`
    Ave Ave. Avenue Blvd Blvd. Boulevard Dr. Drive Lane Pl. Place Rd. Road St. Street Terrace Way
  `),
  points: {
    words: ['point', 'points'],
    indices: words(`
      benchmark bourse composite DAX Dow e-minis equities exchange FTSE futures index indexes
      indices Jones Nasdaq Nikkei S&P shares stock stocks
    `),
    polls: words(`
      approval ballot caucus election poll polling polls primary survey voters
    `),
  },
  temperatures: {
    words: ['mercury', 'temperature', 'temperatures', 'thermometer', 'thermometers'],
    before: words(`
      about above around at below between hit hits near nearly of over reach reached to toward
      towards under
    `),
  },
  prices: {
    words: ['price', 'priced', 'prices'],
    before: words(`
      about above around at below from nearly of over to under
    `),
  },
  scales: ['magnitude', 'magnitude of', 'on the Richter scale'],
  backward: ['all', 'first', 'last', 'other', 'remaining', 'the', 'these', 'those'],
  ranks: ['bottom', 'top'],
  votes: ['approval', 'approved', 'majority', 'margin', 'passed', 'vote', 'voted', 'votes'],
  labels: phrases(`
    act, agenda, amendment, apollo, area, article, articles, bill, bills, building, bullet, case,
    category, channel, chapter, chapters, class, clause, code, day, district, division, episode,
    exhibit, exit, figure, flight, floor, footnote, footnotes, formula, game, gate, grade, group,
    highway, interstate, item, lane, law, level, line, lot, mark, no, nos, number, numbers, page,
    pages, part, phase, phases, pier, platform, plus, proposition, psalm, quarter, ranked,
    resolution, room, round, route, row, rule, rules, schedule, season, seasons, section,
    sections, seeded, series, size, square, stage, step, sub, suite, table, terminal, title,
    track, type, unit, verse, version, versions, vol, volume, volumes, ward, week, world war, zone
  `),
  sources,
};
