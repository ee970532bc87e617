import type { ReportingVerb, Reports } from '../quotes/language';

/** A verb by its forms: infinitive, present, past and past participle, the middle two in the third person. */
export function verbOfFourForms(forms: string, reports: Reports): ReportingVerb {
  const [infinitive = '', present = '', past = '', participle = ''] = forms.split(' ');
  return {
    reports,
    finite: [present, past],
    infinitive: [infinitive],
    participle: [participle],
    gerund: [],
  };
}
