import type { ReportingVerb } from '../../quotes/language';
import { verbOfFourForms as verb } from '../verb-of-four-forms';

/** Verbs that report, in the forms of the third person. */
export const reportingVerbs: readonly ReportingVerb[] = [
  verb('accuser accuse accusait accusé', 'judgement'),
  verb('affirmer affirme affirmait affirmé', 'speech'),
  verb('ajouter ajoute ajoutait ajouté', 'speech'),
  verb('annoncer annonce annonçait annoncé', 'speech'),
  verb('assurer assure assurait assuré', 'speech'),
  verb('avertir avertit avertissait averti', 'speech'),
  verb('confier confie confiait confié', 'speech'),
  verb('confirmer confirme confirmait confirmé', 'speech'),
  verb('conclure conclut concluait conclu', 'speech'),
  verb('critiquer critique critiquait critiqué', 'judgement'),
  verb('dénoncer dénonce dénonçait dénoncé', 'judgement'),
  verb('déclarer déclare déclarait déclaré', 'speech'),
  verb('demander demande demandait demandé', 'speech'),
  verb('dire dit disait dit', 'speech'),
  verb('estimer estime estimait estimé', 'speech'),
  verb('expliquer explique expliquait expliqué', 'speech'),
  verb('indiquer indique indiquait indiqué', 'speech'),
  verb('insister insiste insistait insisté', 'speech'),
  verb('lancer lance lançait lancé', 'speech'),
  verb('préciser précise précisait précisé', 'speech'),
  verb('promettre promet promettait promis', 'speech'),
  verb('raconter raconte racontait raconté', 'speech'),
  verb('rappeler rappelle rappelait rappelé', 'speech'),
  verb('regretter regrette regrettait regretté', 'speech'),
  verb('répondre répond répondait répondu', 'speech'),
  verb('reconnaître reconnaît reconnaissait reconnu', 'speech'),
  verb('souligner souligne soulignait souligné', 'speech'),
  verb('témoigner témoigne témoignait témoigné', 'speech'),
];
