import { pageKind } from './page-kind';

/** Logging in and signing up. */
export const account = pageKind({
  name: 'account',
  reason: 'account page',
  types: ['RegisterAction'],
  words: [
    'anmelden',
    'einloggen',
    'login',
    'register',
    'registration',
    'registrieren',
    'signin',
    'signup',
  ],
  hints: ['account', 'connexion', 'subscribe', 'user', 'users'],
});
