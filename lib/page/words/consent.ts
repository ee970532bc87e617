import type { Phrases } from './phrases';

/** Words that only a notice on cookies and personal data uses. */
export const consentWords: Phrases = {
  da: ['accepter alle', 'vi bruger cookies'],
  de: [
    'alle akzeptieren',
    'alle cookies akzeptieren',
    'datenschutzeinstellungen',
    'mit werbung und cookies',
    'wir verwenden cookies',
    'wir und unsere partner',
  ],
  en: [
    'accept all cookies',
    'accept cookies',
    'by continuing to use this site',
    'cookie policy',
    'cookie preferences',
    'cookie settings',
    'manage cookies',
    'our use of cookies',
    'reject all',
    'this site uses cookies',
    'this website uses cookies',
    'we and our partners',
    'we use cookies',
    'we value your privacy',
    'your privacy choices',
  ],
  es: ['aceptar todas las cookies', 'configurar cookies', 'utilizamos cookies'],
  fr: ['accepter les cookies', 'gérer les cookies', 'nous utilisons des cookies', 'tout accepter'],
  it: ['accetta tutti i cookie', 'utilizziamo i cookie'],
  ja: ['cookieを使用', 'クッキーを使用'],
  nl: ['alle cookies accepteren', 'wij gebruiken cookies'],
  pl: ['akceptuję wszystkie', 'używamy plików cookie'],
  pt: ['aceitar todos os cookies', 'utilizamos cookies'],
  sv: ['acceptera alla', 'vi använder cookies'],
};
