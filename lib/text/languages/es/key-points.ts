import type { KeyPointLanguage } from '../../key-points/language';
import { words } from '../words';

/** Words by which the choice of key points tells what a sentence is about and whether it stands alone. */
export const keyPoints: KeyPointLanguage = {
  stopWords: words(`
    a acuerdo además adonde ahora al algo alguien algunas alguno algunos algún allá allí ambos
    ante anterior antes apenas aquel aquella aquellas aquello aquellos aquí asegura aseguro
    aseguró así atrás aun aunque año años aún bajo bien buen buena bueno cada casi cierto cinco
    como con contra cosa cosas cual cuales cualquier cuando cuanto cuatro cuya cuyas cuyo cuyos
    cómo da dan dar de debe deben debido decir dejar del demás dentro desde después dice dicen
    dicho dieron dijeron dijo domingo donde dos durante día días e el ella ellas ello ellos
    embargo en encima encuentra entonces entre era eran eres es esa esas ese eso esos esta estaba
    estaban estado estar estará estas este esto estos estoy estuvo está están etc ex existe
    explicó fin forma fue fuera fueron fui gran grandes ha haber habrá habría había habían hace
    hacen hacer hacia haciendo han hasta hay haya he hecho hemos hicieron hizo hoy hubo iba
    incluso ir jamás jueves junto juntos la lado largo las le les lo los luego lugar lunes manera
    martes mas mayor me mediante medio mejor menos menudo mes meses mi mientras mis misma mismas
    mismo mismos miércoles momento mucha muchas mucho muchos muy más mí nada nadie ni ninguna
    ninguno ningún no nos nosotros nuestra nuestras nuestro nuestros nueva nuevas nuevo nuevos
    nunca o ocho otra otras otro otros para parece parte pasada pasado pero poca pocas poco pocos
    podemos poder podido podrá podrán podría podrían poner por porque posible primer primera
    primero primeros principalmente pronto propia propias propio propios pudo pueda puede pueden
    pues que quedó queremos quien quienes quiere quién qué realizado realizar respecto sabe salvo
    se sea sean seguir segunda segundo según seis ser será serán sería si sido siempre siendo
    siete sigue siguiente sin sino sobre sola solamente solas solo solos son su sus suya suyo
    sábado sí sólo tal tales también tampoco tan tanta tantas tanto te tener tenga tenido tenía
    tercera tercero tiempo tiene tienen toda todas todavía todo todos tomar total tras trata
    través tres tu tuvo tú un una unas uno unos usted va vamos van varias varios veces ver vez
    viernes y ya yo él ésta éste última últimas último últimos
  `),
  pronouns: ['ella', 'ellas', 'ellos', 'su', 'sus', 'él'],
  singularPronouns: ['ella', 'él'],
  firstPerson: words(`
    me mi mis nos nosotras nosotros nuestra nuestras nuestro nuestros yo
  `),
  connectives: words(`
    además allí así aunque después ello entonces esa esas ese eso esos esta estas este esto estos
    finalmente incluso luego mientras otra otras otro otros pero posteriormente pues sino también
    tampoco y
  `),
};
