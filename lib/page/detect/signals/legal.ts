import { pageKind } from './page-kind';

/** Imprints, privacy statements and terms. */
export const legal = pageKind({
  name: 'legal',
  reason: 'legal text or contact',
  types: ['AboutPage', 'ContactPage'],
  words: [
    'agb',
    'datenschutz',
    'datenschutzerklaerung',
    'disclaimer',
    'gdpr',
    'impressum',
    'imprint',
    'rechtliches',
    'tos',
  ],
  hints: [
    'conditions',
    'contact',
    'contacto',
    'cookies',
    'kontakt',
    'legal',
    'mentions',
    'privacidad',
    'privacy',
    'terms',
  ],
});
