import type { QuotationLanguage } from '../../quotes/language';
import { words } from '../words';

/** The small words of French, by what they do in a sentence. */
export const wordClasses: QuotationLanguage['words'] = {
  article: words(
    'ce ces cet cette chaque de des deux du la le les plusieurs quelques trois un une',
  ),
  auxiliary: words(`
    a ai ait aura aurait avaient avait avoir est était étaient être fut ont peut peuvent pourrait
    sera serait sont va vont
  `),
  be: words('est était étaient fut sera sont'),
  complementiser: words("que qu'il qu'elle qu'ils qu'elles qu'un qu'une"),
  conjunction: words('et mais ni or ou'),
  date: words('dimanche jeudi lundi mardi mercredi samedi vendredi'),
  female: words('elle madame mme présidente'),
  male: words('il m. monsieur président'),
  medium: words('communiqué conférence discours entretien interview lettre message tweet'),
  negation: words('jamais ne pas'),
  preposition: words(`
    à après au aux avant avec chez contre dans de depuis des devant du en entre lors par pendant
    pour sans selon sous sur vers
  `),
  pronoun: words('elle elles il ils je nous on vous'),
  relative: words('dont lequel laquelle qui'),
  role: words(`
    avocat député directeur directrice maire ministre policier porte-parole premier président
    présidente procureur responsable secrétaire sénateur source sources syndicat témoin témoins
  `),
  subordinator: words('alors comme lorsque parce puisque quand si'),
  time: words(`
    aujourd'hui dimanche hier jeudi jour lundi mardi matin mercredi mois samedi semaine soir
    vendredi
  `),
  title: words('dr m. mme président'),
};
