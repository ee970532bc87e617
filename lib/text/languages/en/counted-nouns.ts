import type { FigureLanguage } from '../../figures/language';
import { words } from '../words';

/** How to tell what a number counts. */
export const nouns: FigureLanguage['nouns'] = {
  capitalised: false,
  plurals: ['s'],
  irregular: words(`
    afghanis airmen alumni bangladeshis bikinis businessmen businesswomen children clergymen
    congressmen congresswomen councilmen countrymen crewmen emiratis feet firemen fishermen
    freshmen geese grandchildren great-grandchildren gunmen iraqis israelis kiwis kuwaitis lawmen
    lice marksmen men menus mice middlemen nazis omanis oxen pakistanis people policemen
    policewomen qataris rabbis safaris salesmen salespeople saudis schoolchildren seamen
    servicemen servicewomen skis somalis spokesmen sportsmen stepchildren taxis teeth tradesmen
    troops tsunamis women workmen yemenis
  `),
  unchanged: words(`
    aircraft cattle clergy crew deer elk faculty fish hovercraft media moose offspring personnel
    police salmon sheep shellfish shrimp spacecraft squid staff swine trout tuna watercraft
  `),
  attributes: words(`
    bathroom bedroom candidate course cylinder door judge lane member page person player room seat
    seater speed star storey story volume wheel word
  `),
  singular: ["'s", 'is', 'ous', 'ss', 'us', '’s'],
  stops: words(`
    a about above across after again against ago all along alongside already also although am amid
    amidst among amongst an and another any appears are around as asks at away be became because
    becomes been before began begins behind being believes below beneath beside besides between
    beyond both brings but by calls came can carries comes contains continues costs could covers
    depends despite did do does down during each either ends ever every except expects feels
    follows for from gets gives goes got had happens has have having he helps her here him his
    holds how however i if in includes including inside instead into is it its just keeps knows
    leads leaves lets like likes lives looks made makes may me means might most moves must my near
    needs neither never no nor not now occurs of off offers on once only onto opens or our out
    outside over per plays plus provides puts reaches reads remains requires runs said says seems
    serves sets she should shows since sits so some soon spends stands starts stays still stops
    takes tells tends than that the their them then there these they thinks this those though
    through throughout to today told tomorrow too took toward towards tries turns under underneath
    understands unless unlike until up upon uses versus via wants was we went were what whatever
    when whenever where whereas wherever whether which while who whom whose why will wins with
    within without works would writes yesterday yet you your
  `),
  eitherWay: words(`
    costs deals ends lives likes looks most moves needs offers plays reads runs sets shows starts
    stops tries turns uses wins works
  `),
  of: ['of'],
  determiners: words(`
    a all an any both each every her his its my our that the their these this those your
  `),
  links: ['and', 'or'],
  casualties: {
    words: words(`
      arrested dead deaths detained displaced displacing evacuated hospitalised hospitalized hurt
      injured injures injuring killed killing kills missing wounded wounding wounds
    `),
    noun: 'people',
  },
  numberOf: ['number of', 'numbers of', 'total of'],
  orSo: ['odd', 'or fewer', 'or less', 'or more', 'or so', 'plus'],
};
