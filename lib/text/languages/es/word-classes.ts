import type { QuotationLanguage } from '../../quotes/language';
import { words } from '../words';

/** The small words of Spanish, by what they do in a sentence. */
export const wordClasses: QuotationLanguage['words'] = {
  article: words('algunos cada dos el esa ese esta este la las los tres un una unos varias varios'),
  auxiliary: words(`
    es era eran está están estaba fue fueron ha habían había han hay haya puede pueden podría sea
    será sería son
  `),
  be: words('es era fue fueron son'),
  complementiser: words('que'),
  conjunction: words('e ni o pero u y'),
  date: words('domingo jueves lunes martes miércoles sábado viernes'),
  female: words('ella ministra presidenta señora'),
  male: words('él ministro presidente señor'),
  medium: words('carta comunicado conferencia discurso entrevista mensaje rueda'),
  negation: words('no nunca'),
  preposition: words(`
    a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre
    tras
  `),
  pronoun: words('él ella ellas ellos'),
  relative: words('cual quien quienes'),
  role: words(`
    abogado alcalde alcaldesa diputado director directora fiscal fuente fuentes gobierno ministra
    ministro policía portavoz presidenta presidente secretario senador testigo testigos vocero
  `),
  subordinator: words('aunque como cuando mientras porque si'),
  time: words(
    'ayer domingo hoy jueves lunes martes mes miércoles noche sábado semana tarde viernes',
  ),
  title: words('don doña presidente señor señora'),
};
