import type { ReportingVerb, Reports } from '../../quotes/language';

/** The forms of a Spanish verb: infinitive, present, past and past participle. */
function verb(forms: string, reports: Reports): ReportingVerb {
  const [infinitive = '', present = '', past = '', participle = ''] = forms.split(' ');
  return {
    reports,
    finite: [present, past],
    infinitive: [infinitive],
    participle: [participle],
    gerund: [],
  };
}

/** Verbs that report, in the forms of the third person. */
export const reportingVerbs: readonly ReportingVerb[] = [
  verb('acusar acusa acusó acusado', 'judgement'),
  verb('advertir advierte advirtió advertido', 'speech'),
  verb('afirmar afirma afirmó afirmado', 'speech'),
  verb('agregar agrega agregó agregado', 'speech'),
  verb('anunciar anuncia anunció anunciado', 'speech'),
  verb('añadir añade añadió añadido', 'speech'),
  verb('apuntar apunta apuntó apuntado', 'speech'),
  verb('asegurar asegura aseguró asegurado', 'speech'),
  verb('comentar comenta comentó comentado', 'speech'),
  verb('concluir concluye concluyó concluido', 'speech'),
  verb('confirmar confirma confirmó confirmado', 'speech'),
  verb('criticar critica criticó criticado', 'judgement'),
  verb('decir dice dijo dicho', 'speech'),
  verb('declarar declara declaró declarado', 'speech'),
  verb('denunciar denuncia denunció denunciado', 'judgement'),
  verb('destacar destaca destacó destacado', 'speech'),
  verb('explicar explica explicó explicado', 'speech'),
  verb('indicar indica indicó indicado', 'speech'),
  verb('informar informa informó informado', 'speech'),
  verb('insistir insiste insistió insistido', 'speech'),
  verb('manifestar manifiesta manifestó manifestado', 'speech'),
  verb('preguntar pregunta preguntó preguntado', 'speech'),
  verb('prometer promete prometió prometido', 'speech'),
  verb('reconocer reconoce reconoció reconocido', 'speech'),
  verb('recordar recuerda recordó recordado', 'speech'),
  verb('responder responde respondió respondido', 'speech'),
  verb('señalar señala señaló señalado', 'speech'),
  verb('sostener sostiene sostuvo sostenido', 'speech'),
  verb('subrayar subraya subrayó subrayado', 'speech'),
];
