import { WORD_START } from '../../characters';
import type { Rule } from '../draft';
import { matchAt, oneOf, until } from '../patterns';
import { wordsBefore } from '../words-beside';
import { OLDEST } from './age';

/** "children under 5", "the under-21 side", "une femme de 45 ans": an age with whom it fits. */
export const ageLimit: Rule = ({ ages: { people, limits } }) => {
  const person = wordsBefore(people);
  const limit = wordsBefore(limits);
  const group = until(`${WORD_START}${oneOf(limits)}[-‑]`);
  return ({ kind, unit, numeral: { start, value, form } }, text) => {
    if (form === 'fraction' || value > OLDEST) return false;
    if (kind !== 'count' && unit !== 'year') return false;
    const limited = limit(text, start);
    if (limited && person(text, limited.start)) return true;
    return matchAt(group, text, start) !== null;
  };
};

export const examples = [
  'Children under 5 and the under-21 side met [two] adults.',
  { text: 'Une femme de 45 ans et [deux] hommes de plus de 60 ans.', language: 'fr' },
  { text: 'Un hombre de 45 años y [dos] mujeres.', language: 'es' },
  { text: '[Zwei] Kinder unter 14 Jahren.', language: 'de' },
];
