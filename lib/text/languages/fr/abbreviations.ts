import { words } from '../words';

/** A full stop after one of these does not end a sentence. */
export const abbreviations: readonly string[] = words(`
  Cie. Dr. M. MM. Me. Mgr. Mlle. Mme. St. Ste. art. av. bd. cf. env. janv. févr. juill. p.ex.
  sept. tél. vol.
`);
