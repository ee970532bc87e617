import type { KeyPointLanguage } from '../../key-points/language';
import { words } from '../words';

/** Words by which the choice of key points tells what a sentence is about and whether it stands alone. */
export const keyPoints: KeyPointLanguage = {
  stopWords: words(`
    a about above according across after again against ago all almost along already also although
    always am amid among an and another any anyone anything are aren around as at away back be
    became because become been before began behind being below between both but by called came can
    come could couldn d day days did didn do does doesn doing don down during each early either
    else enough even ever every everyone everything far few first following for former found four
    friday from further get gets getting give given go goes going gone good got had hadn has hasn
    have haven having he her here hers herself him himself his how however i if in including into
    is isn it its itself just keep kept knew know known last late later latest least less let like
    likely little ll long m made make makes making many may me meanwhile might mine monday more
    most much must mustn my myself near nearly need never new next no nobody none nor not nothing
    now of off often old on once one only onto or other others our ours ourselves out over own
    part per perhaps put quite rather re really recent recently s said same saturday saw say
    saying says second see seen several shall she should shouldn show since so some someone
    something soon still such sunday t take taken tell than that the their theirs them themselves
    then there these they thing things think this those though three through throughout thursday
    time times to today together told tomorrow tonight too took toward towards tuesday two under
    until up upon us use used using ve very via want was wasn way we wednesday week weeks well
    went were weren what when where whether which while who whole whom whose why will with within
    without won would wouldn year years yes yesterday yet you your yours yourself
  `),
  pronouns: ['he', 'her', 'his', 'she', 'their', 'they'],
  singularPronouns: ['he', 'her', 'his', 'she'],
  firstPerson: ['i', 'me', 'mine', 'my', 'myself', 'our', 'ours', 'ourselves', 'us', 'we'],
  connectives: words(`
    also although and another besides both but despite even finally further furthermore however
    indeed instead it its later likewise meanwhile moreover nevertheless nonetheless nor once or
    other others otherwise so some still such that then there therefore these this those though
    thus too yet
  `),
};
