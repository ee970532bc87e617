import type { QuotationLanguage } from '../../quotes/language';
import { words } from '../words';

/** The small words of German, by what they do in a sentence. */
export const wordClasses: QuotationLanguage['words'] = {
  adverb: words(`
    allerdings also ähnlich bislang darin künftig so somit sodann derweil hingegen heute
    ebenda dort anschließend auch außerdem bereits bisher dabei dadurch dafür dagegen daher
    damals damit danach dann darauf daraufhin darüber dazu dennoch derzeit deshalb deutlich
    ebenfalls ebenso erneut erst ferner gegenüber gleichzeitig hier hierzu immer indes inzwischen jedoch
    jetzt kürzlich lediglich mehrfach nun nur offenbar öffentlich schließlich schon sehr selbst
    sich sogar später trotzdem unterdessen vielmehr vorher weiter weiterhin weiterhin wieder
    wiederholt wiederum wörtlich zudem zugleich zuletzt zunächst zurzeit zuvor
  `),
  article: words(`
    alle allen aller andere anderen beide beiden das dem den der des die diese diesem diesen
    dieser dieses ein eine einem einen einer eines einige einigen jede jedem jeden jeder kein keine
    mehrere mehreren solche viele vielen weitere
  `),
  asWord: ['wie'],
  auxiliary: words(`
    bin dürfen dürfte dürften durfte habe haben hat hatte hatten hätte hätten ist kann können
    könnte könnten konnte konnten müssen müsse müsste müssten muss musste mussten sei seien sein
    sind soll sollen solle sollte sollten wäre wären war waren werde werden will wird wollen
    wolle wollte wollten worden wurde wurden würde würden
  `),
  be: words('werde werden wird worden wurde wurden'),
  clock: ['uhr'],
  complementiser: words('dass daß'),
  conditional: words('falls wenn'),
  conjunction: words('aber denn doch oder sondern sowie und'),
  date: words(`
    april august dezember dienstag donnerstag februar freitag januar juli juni mai märz mittwoch
    montag november oktober samstag september sonnabend sonntag
  `),
  female: words('frau sie ministerin kanzlerin sprecherin präsidentin'),
  genitive: words('der des dieser dieses eines einer ihrer ihres seiner seines'),
  infinitiveMark: words('zu'),
  male: words('er herr minister kanzler sprecher präsident'),
  medium: words(`
    abend anfrage ansprache artikel ausgabe bericht brief erklärung fernsehen gespräch interview
    konferenz mitteilung presse pressekonferenz pressemitteilung rede rundfunk schreiben sender
    sendung stellungnahme twitter zeitung
  `),
  negation: words('kein keine nicht nie niemals'),
  neuter: words('es'),
  numeral: words('drei elf fünf neun sechs sieben vier zehn zwei zwölf'),
  objectPronoun: words('ihm ihn ihnen ihr es sie'),
  organisation: words(`
    agentur amt behörde behörden bundesregierung gericht gesellschaft institut kommission konzern
    ministerium nachrichtenagentur organisation partei polizei regierung staatsanwaltschaft
    unternehmen verband zeitung
  `),
  plural: words('beide einige mehrere viele'),
  possessive: words("'s ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner seines"),
  preposition: words(`
    ab am an auf aus außer bei beim bis durch für gegen gegenüber hinter im in infolge innerhalb
    ins laut mit nach neben ohne seit statt trotz über um unter vom von vor während wegen zu zum
    zur zwischen
  `),
  pronoun: words('dies er es ich man sie wir'),
  relative: words('welche welchem welchen welcher welches'),
  role: words(`
    anwalt behörden bürgermeister bundesregierung experte experten forscher gericht innenminister
    innenministerium journalist kritiker minister ministerium ministerin oberbürgermeister
    organisation partei polizei präsident präsidentin regierung sender sprecher sprecherin
    staatsanwaltschaft unternehmen verband verteidiger vertreter vorsitzende vorsitzender
    wissenschaftler zeitung zeugen
  `),
  subjunctive: words(`
    bestehe bleibe bringe brauche dürfe finde führe gebe gehe gelte habe halte handele handle
    hätten komme könne lasse laufe liege mache möge müsse nehme sehe sei seien solle spreche
    stehe stelle trage werde wisse wolle
  `),
  subordinator: words(
    'als bevor da damit falls indem nachdem ob obwohl sobald sofern während weil wenn wie',
  ),
  time: words(`
    abend april august dezember dienstag donnerstag februar freitag gestern heute januar juli juni
    jahr märz mai mittag mittwoch montag monat morgen nacht november oktober samstag september
    sonnabend sonntag tag vormittag woche wochenende
  `),
  title: words('dr. frau herr kanzler kanzlerin minister präsident prof. professor'),
  verb: words(`
    begann beginnt blieb bleibt fand fiel gab geht gibt ging hielt kam kommt lag läuft liegt liegen lief
    machte nahm starb steht stehen stand stieg traf trat zog
  `),
  vague: words('man leute'),
};
