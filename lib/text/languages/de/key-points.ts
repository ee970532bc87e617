import type { KeyPointLanguage } from '../../key-points/language';
import { words } from '../words';

/** Words by which the choice of key points tells what a sentence is about and whether it stands alone. */
export const keyPoints: KeyPointLanguage = {
  stopWords: words(`
    ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes
    anders auch auf aus außer außerdem bei beide beiden beim bereits besonders bis bisher bleiben
    bleibt da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran
    darauf daraus darf darin darum darunter darüber das dass davon davor dazu dein deine dem den
    denen denn dennoch der deren derer derzeit des deshalb dessen deswegen dich die dienstag dies
    diese dieselbe diesem diesen dieser dieses dir doch donnerstag dort drei du durch durfte
    ebenfalls ebenso eher ein eine einem einen einer eines einige einigen einiger einmal er erst
    erste ersten erster es etwa etwas euch euer eure freitag für ganz gar gegen gegenüber gehen
    geht gemacht gerade gesagt gewesen gibt ging gut habe haben hat hatte hatten hier hin hinter
    ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins ist ja jahr jahre
    jahren jahres je jede jedem jeden jeder jedes jedoch jene jenem jenen jener jenes jetzt kam
    kann kaum kein keine keinem keinen keiner könne können könnte könnten künftig lange lassen
    laut letzte letzten lässt machen macht man manche mehr mehrere mehreren mein meine meisten
    mich mir mit mittlerweile mittwoch montag muss musste mussten mögen möglich müsse müssen nach
    nachdem nahe neben nein neue neuen neuer neues nicht nichts noch nun nur nächste nächsten
    nämlich ob oben obwohl oder oft ohne sagt sagte sagten samstag schon sehr sei seien sein seine
    seinem seinen seiner seines seit seitdem selbst sich sie sieht sind so sobald sogar solche
    solchen soll sollen sollte sollten somit sondern sonnabend sonntag sonst sowie sowohl später
    statt stehen steht tag tage tagen teil tun um und uns unser unsere unter vergangene
    vergangenen viel viele vielen vier vom von vor vorher wann war waren warum was wegen weil
    weiter weitere weiteren weiterhin welche welchem welchen welcher wem wen wenig weniger wenn
    wer werde werden weshalb wie wieder will wir wird wo woche wochen wollen wollte wollten worden
    wurde wurden während wäre wären würde würden zehn zu zudem zuletzt zum zunächst zur zuvor zwar
    zwei zwischen über überhaupt übrigens
  `),
  pronouns: ['er', 'ihr', 'ihre', 'sein', 'seine', 'seiner', 'sie'],
  singularPronouns: ['er', 'sein', 'seine', 'seiner'],
  firstPerson: words(`
    ich mein meine meinem meinen meiner mich mir uns unser unsere unserem unseren unserer wir
  `),
  connectives: words(`
    aber allerdings also andere auch außerdem beide dabei dadurch dafür dagegen daher damit danach
    dann darauf darum darüber das dazu denn dennoch deshalb deswegen dies diese diesem diesen
    dieser dieses doch dort ebenso es hier hingegen indes inzwischen jedoch mittlerweile nun oder
    schließlich so solche somit sondern stattdessen trotzdem und zudem zugleich zwar
  `),
};
