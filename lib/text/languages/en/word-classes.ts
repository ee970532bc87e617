import type { QuotationLanguage } from '../../quotes/language';
import { words } from '../words';
import { roles } from './roles';

/** The small words of English, by what they do in a sentence. */
export const wordClasses: QuotationLanguage['words'] = {
  adverb: words(`
    again almost already also always apparently besides bluntly clearly consistently earlier
    even explicitly falsely famously first flatly frequently further furthermore hence however
    immediately indeed instead just largely later likewise meanwhile merely moreover
    nevertheless next nonetheless now often once only openly otherwise perhaps previously
    privately publicly quickly quietly rarely rather recently repeatedly reportedly seldom
    simply since sometimes soon still subsequently then therefore though thus too usually
    wrongly
  `),
  article: words('a an another any both each either every no some the these this those'),
  asWord: ['as'],
  auxiliary: words(`
    am are be been being can can't cannot could couldn't did didn't do does doesn't don't had
    hadn't has hasn't have haven't having is isn't may might must shall should shouldn't was
    wasn't were weren't will won't would wouldn't 'd 'll 'm 're 've
  `),
  be: words("am are be been being is isn't was wasn't were weren't"),
  circumstance: words('after as before until when while'),
  clock: words('a.m. am bst ct edt est et gmt p.m. pdt pm pst pt utc'),
  complementiser: words('that'),
  conditional: words('if unless'),
  conjunction: words('and but nor or yet'),
  contrast: words('although as despite like though while'),
  date: words(`
    april august december february friday january july june monday november october saturday
    september sunday thursday tuesday wednesday
  `),
  female: words(
    'actress businesswoman chairwoman congresswoman councilwoman daughter duchess girl her herself lady mother mrs. ms. princess queen she sister spokeswoman widow wife woman',
  ),
  frequency: words('always frequently generally never often sometimes typically usually'),
  infinitiveMark: words('to'),
  likeness: ['like'],
  male: words(
    'boy brother businessman chairman congressman councilman duke father he him himself his husband king man mr. prince sir son spokesman',
  ),
  medium: words(`
    ad address appearance article audio blog book briefing broadcast call column comment comments
    commercial complaint conference conversation debate documents editorial email emails event facebook
    filing forum hearing indictment instagram interview interviews lawsuit letter memo message monologue note
    op-ed paper podcast post posting press program rally release remarks report response
    speech statement statements study survey testimony tweet tweets twitter video
  `),
  modal: words("can could may might must shall should will would 'd 'll"),
  naming: words(
    'called dubbed entitled headlined known labeled labelled named nicknamed so-called termed titled word words phrase term',
  ),
  negation: words("never not n't"),
  neuter: words('it its itself which'),
  numeral: words(
    'eight eleven five four hundreds many more most nine one several seven six ten thousands three twelve two',
  ),
  objectPronoun: words('her him it me them us you himself herself themselves'),
  organisation: words(`
    academy administration agency army association authority bank board bureau campaign center
    centre church commission committee company congress corporation council court department
    embassy federation foundation fund government group hospital house inc. institute league
    magazine ministry network news newspaper office organisation organization party police
    post senate society team times tribunal union university
  `),
  particle: words('about against for of on out to'),
  plural: words('both few many other others several some they'),
  possessive: words("'s his her its my our their your whose"),
  preposition: words(`
    about above across after against ahead along amid among around as at before behind below
    beneath beside between beyond by concerning despite given down during except following for from
    in inside into like near of off on onto out outside over including past per regarding since through
    throughout till to toward towards under until up upon via with within without
  `),
  pronoun: words('another everyone he i it nobody one she somebody someone they we who you'),
  reflexive: words('herself himself itself themselves'),
  relative: words('which who whom whose'),
  role: roles,
  subordinator: words(`
    after although as because before how if once since so than though unless until what
    when where whether while why
  `),
  summary: words(`
    accusation acknowledgment admission allegation argument assertion charge claim comparison
    complaint concession conclusion contention conviction dig hint idea jab line message move
    notion point position prediction promise proposal prospect recommendation reference refrain
    remark reminder sentiment shift sign stance statement step suggestion swipe tactic theme view
    warning
  `),
  thinking: words('think thinks thought wonder wondered wonders'),
  time: words(`
    april afternoon august day december evening february friday january july june last later
    march monday month morning night november october recently saturday september sunday
    thursday time today tonight tuesday wednesday week weekend weekends weeks year years ago days months yesterday earlier
    previously
  `),
  title: words(`
    adm. archbishop attorney ayatollah baron baroness bishop brig. capt. capt cardinal chancellor chief
    cmdr. col. congressman congresswoman councilman councilwoman dame deputy detective dr. dr
    duchess duke first former gen. general gov. governor hon. imam judge justice king lady lieutenant
    lord lt. maj. major mayor mr. mr mrs. mrs ms. ms officer pastor president prime minister
    prince princess prof. professor pope queen rabbi rear rep. representative rev. sen. senator sgt.
    secretary sheikh sheriff sir speaker vice
  `),
  verb: words(`
    ate became becomes began begins bent bled blew bore bought brings broke brought built came
    caught chose comes crept dealt did drank drew drove dug fed feels fell felt finds fled flew
    forbade forgave forgot fought found froze gave gets gives goes got grew has heard held
    helped helps hid hit holds hung keeps kept knelt knew knows laid leads leapt learnt leaves
    led left lent lets lit lost made makes meant met mistook outdid overcame overtook paid put
    quit ran rang remains rode rose runs sang sank sat saw seeks seems sees sent set shone
    shook shot shows shrank sits slept slid sold sought spent sprang spun stole stood strode
    strove struck stuck swam swept swung takes taught thinks thought threw took tore tries
    understood undertook undid upheld wants went wins withdrew withheld withstood woke won wore
    wove
  `),
  vague: words('people everybody anyone anybody'),
};
