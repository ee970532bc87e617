import type { ReportingVerb, Reports } from '../../quotes/language';

type Options = Pick<ReportingVerb, 'particles' | 'needsClause' | 'addressee'>;

/** The forms of a German verb: infinitive, present, past and past participle. */
function verb(forms: string, reports: Reports, options: Options = {}): ReportingVerb {
  const [infinitive = '', present = '', past = '', participle = ''] = forms.split(' ');
  return {
    reports,
    finite: [present, past, pluralOf(past), infinitive],
    infinitive: [infinitive],
    participle: [participle],
    gerund: [],
    ...options,
  };
}

/** A verb with a prefix that goes to the end of a main clause: "teilte ... mit". */
function separable(
  prefix: string,
  forms: string,
  reports: Reports,
  options: Options = {},
): ReportingVerb[] {
  const stem = verb(forms, reports, options);
  const joined = stem.finite.map((form) => prefix + form);
  return [
    { ...stem, infinitive: [], participle: [], prefix },
    {
      ...stem,
      finite: joined,
      infinitive: [],
      participle: stem.participle.map((form) => prefix + form),
    },
  ];
}

const pluralOf = (past: string): string => (past.endsWith('e') ? `${past}n` : `${past}en`);

/** Verbs that report, in the forms of the third person. */
export const reportingVerbs: readonly ReportingVerb[] = [
  verb('antworten antwortet antwortete geantwortet', 'speech', { needsClause: true }),
  verb('argumentieren argumentiert argumentierte argumentiert', 'speech', { needsClause: true }),
  verb('äußern äußert äußerte geäußert', 'speech', { needsClause: true }),
  verb('beantragen beantragt beantragte beantragt', 'judgement'),
  verb('begründen begründet begründete begründet', 'judgement'),
  verb('behaupten behauptet behauptete behauptet', 'speech'),
  verb('beklagen beklagt beklagte beklagt', 'judgement'),
  verb('bekräftigen bekräftigt bekräftigte bekräftigt', 'speech'),
  verb('bemängeln bemängelt bemängelte bemängelt', 'judgement'),
  verb('bemerken bemerkt bemerkte bemerkt', 'speech', { needsClause: true }),
  verb('berichten berichtet berichtete berichtet', 'speech', { particles: ['über', 'von'] }),
  verb('beschreiben beschreibt beschrieb beschrieben', 'judgement'),
  verb('beschuldigen beschuldigt beschuldigte beschuldigt', 'judgement'),
  verb('bestätigen bestätigt bestätigte bestätigt', 'speech'),
  verb('bestreiten bestreitet bestritt bestritten', 'claim'),
  verb('betonen betont betonte betont', 'speech'),
  verb('bezeichnen bezeichnet bezeichnete bezeichnet', 'judgement'),
  verb('bezweifeln bezweifelt bezweifelte bezweifelt', 'claim'),
  verb('bitten bittet bat gebeten', 'judgement', { particles: ['um'] }),
  verb('dementieren dementiert dementierte dementiert', 'claim'),
  verb('entgegnen entgegnet entgegnete entgegnet', 'speech', { needsClause: true }),
  verb('erinnern erinnert erinnerte erinnert', 'claim', { particles: ['an', 'daran'] }),
  verb('erklären erklärt erklärte erklärt', 'speech'),
  verb('erläutern erläutert erläuterte erläutert', 'speech'),
  verb('ermahnen ermahnt ermahnte ermahnt', 'judgement'),
  verb('erwarten erwartet erwartete erwartet', 'claim'),
  verb('erwidern erwidert erwiderte erwidert', 'speech', { needsClause: true }),
  verb('erwähnen erwähnt erwähnte erwähnt', 'claim'),
  verb('erzählen erzählt erzählte erzählt', 'speech'),
  verb('fordern fordert forderte gefordert', 'judgement'),
  verb('fragen fragt fragte gefragt', 'speech', { needsClause: true }),
  verb('glauben glaubt glaubte geglaubt', 'claim', { needsClause: true }),
  verb('heißen heißt hieß geheißen', 'speech', { needsClause: true }),
  verb('hervorheben hervorhebt hervorhob hervorgehoben', 'claim'),
  verb('hoffen hofft hoffte gehofft', 'claim', { particles: ['auf'] }),
  verb('informieren informiert informierte informiert', 'claim', { particles: ['über'] }),
  verb('klagen klagt klagte geklagt', 'speech', { particles: ['über'] }),
  verb('kommentieren kommentiert kommentierte kommentiert', 'speech'),
  verb('konstatieren konstatiert konstatierte konstatiert', 'speech'),
  verb('kritisieren kritisiert kritisierte kritisiert', 'judgement'),
  verb('leugnen leugnet leugnete geleugnet', 'claim'),
  verb('loben lobt lobte gelobt', 'judgement'),
  verb('mahnen mahnt mahnte gemahnt', 'speech'),
  verb('meinen meint meinte gemeint', 'speech', { needsClause: true }),
  verb('melden meldet meldete gemeldet', 'speech'),
  verb('monieren moniert monierte moniert', 'judgement'),
  verb('nennen nennt nannte genannt', 'judgement'),
  verb('prognostizieren prognostiziert prognostizierte prognostiziert', 'claim'),
  verb('prophezeien prophezeit prophezeite prophezeit', 'claim'),
  verb('rechtfertigen rechtfertigt rechtfertigte gerechtfertigt', 'judgement'),
  verb('sagen sagt sagte gesagt', 'speech', { particles: ['dazu', 'daraufhin'] }),
  verb('schildern schildert schilderte geschildert', 'speech'),
  verb('schreiben schreibt schrieb geschrieben', 'speech', { needsClause: true }),
  verb('sprechen spricht sprach gesprochen', 'marked', { particles: ['von'] }),
  verb('unterstreichen unterstreicht unterstrich unterstrichen', 'claim'),
  verb('urteilen urteilt urteilte geurteilt', 'speech', { needsClause: true }),
  verb('verkünden verkündet verkündete verkündet', 'speech'),
  verb('verlangen verlangt verlangte verlangt', 'judgement'),
  verb('vermelden vermeldet vermeldete vermeldet', 'speech'),
  verb('vermuten vermutet vermutete vermutet', 'claim'),
  verb('versichern versichert versicherte versichert', 'speech', { needsClause: true }),
  verb('versprechen verspricht versprach versprochen', 'claim'),
  verb('verteidigen verteidigt verteidigte verteidigt', 'judgement'),
  verb('verurteilen verurteilt verurteilte verurteilt', 'marked'),
  verb('warnen warnt warnte gewarnt', 'speech', { particles: ['vor', 'davor'] }),
  verb('widersprechen widerspricht widersprach widersprochen', 'judgement'),
  verb('zitieren zitiert zitierte zitiert', 'marked'),
  ...separable('ab', 'lehnen lehnt lehnte gelehnt', 'judgement'),
  ...separable('an', 'deuten deutet deutete gedeutet', 'claim'),
  ...separable('an', 'geben gibt gab gegeben', 'speech'),
  ...separable('an', 'kündigen kündigt kündigte gekündigt', 'speech'),
  ...separable('auf', 'fordern fordert forderte gefordert', 'judgement'),
  ...separable('auf', 'rufen ruft rief gerufen', 'judgement', { particles: ['zu', 'dazu'] }),
  ...separable('aus', 'führen führt führte geführt', 'claim', { needsClause: true }),
  ...separable('aus', 'gehen geht ging gegangen', 'claim', { particles: ['davon'] }),
  ...separable('bekannt', 'geben gibt gab gegeben', 'speech'),
  ...separable('bekannt', 'machen macht machte gemacht', 'speech'),
  ...separable('ein', 'räumen räumt räumte geräumt', 'speech'),
  ...separable('fest', 'stellen stellt stellte gestellt', 'claim', { needsClause: true }),
  ...separable('hin', 'weisen weist wies gewiesen', 'claim', { particles: ['auf', 'darauf'] }),
  ...separable('hinzu', 'fügen fügt fügte gefügt', 'speech'),
  ...separable('mit', 'teilen teilt teilte geteilt', 'speech'),
  ...separable('vor', 'schlagen schlägt schlug geschlagen', 'judgement'),
  ...separable('vor', 'werfen wirft warf geworfen', 'judgement'),
  ...separable('zu', 'geben gibt gab gegeben', 'speech'),
  ...separable('zurück', 'weisen weist wies gewiesen', 'judgement'),
];
