import { peers } from './peers';

Object.assign(globalThis, { peers });
