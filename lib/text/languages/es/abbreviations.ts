import { words } from '../words';

/** A full stop after one of these does not end a sentence. */
export const abbreviations: readonly string[] = words(`
  Avda. Cía. D. Dr. Dra. EE.UU. Excmo. Lic. Mons. Prof. Sr. Sra. Sres. Srta. Sto. Ud. art. núm.
  pág. p.ej. tel.
`);
