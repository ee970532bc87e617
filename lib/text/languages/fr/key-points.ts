import type { KeyPointLanguage } from '../../key-points/language';
import { words } from '../words';

/** Words by which the choice of key points tells what a sentence is about and whether it stands alone. */
export const keyPoints: KeyPointLanguage = {
  stopWords: words(`
    a afin ai ainsi alors an ans après assez au aucun aucune aujourd auparavant auprès aura
    auraient aurait auront aussi autant autour autre autres aux avaient avait avant avec avoir
    ayant beaucoup bien c ce ceci cela celle celles celui cependant certain certaine certaines
    certains ces cet cette ceux chaque chez ci comme comment contre d dans de deja depuis dernier
    derniers dernière dernières des deux deuxième devant devraient devrait dimanche dire dit dix
    doit doivent donc dont du durant déjà désormais elle elles en encore enfin ensuite entre
    environ est et etc eu eux explique faire faisait fait fallait faut fin fois font furent fut
    grand grande hier hors hui ici il ils j jamais je jeudi jour jours jusqu jusque l la laquelle
    le lequel les lesquelles lesquels leur leurs lors lorsque lui lundi là m ma mai mais mal
    malgré mardi me mercredi mes mettre mieux mis moins mois moment mon même mêmes n ne ni
    nombreuses nombreux non nos notamment notre nous nouveau nouveaux nouvel nouvelle nouvelles on
    ont or ou où par parce parfois parmi partie pas passé pendant peu peut peuvent plus plusieurs
    plutôt point pour pourquoi pourraient pourrait pourtant pouvait pouvoir premier premiers
    première presque prochain prochaine près puis puisque qu quand quant quatre que quel quelle
    quelles quelque quelques quels qui quoi reste rien s sa samedi sans sauf se selon sera
    seraient serait seront ses seul seule seulement si sien soient soit son sont sous souvent sur
    surtout t ta tandis tant te tel telle telles tels tes ton toujours tous tout toute toutefois
    toutes trois trop très tu un une va vendredi vers veut vient vingt voici voilà voir vont vos
    votre vous vraiment y à âgé âgée étaient était étant état été être
  `),
  pronouns: ['elle', 'elles', 'il', 'ils', 'leur', 'leurs', 'sa', 'ses', 'son'],
  singularPronouns: ['elle'],
  firstPerson: ['j', 'je', 'm', 'ma', 'me', 'mes', 'moi', 'mon', 'nos', 'notre', 'nous'],
  connectives: words(`
    ainsi alors aussi autre autres c car ce ceci cela celle celles celui cependant ces cet cette
    ceux donc elle enfin ensuite et là mais même néanmoins or ou pourtant puis tandis toutefois
  `),
};
