import { words } from '../words';

/** A full stop after one of these does not end a sentence. */
export const abbreviations: readonly string[] = words(`
  Abb. Abs. Art. Bd. Dipl. Dr. Fr. Hr. Hrsg. Ing. Inh. Jan. Jh. Kfz. Mio. Mrd. Nr. Prof. St. Str.
  Tel. bzw. ca. d.h. evtl. exkl. ggf. inkl. max. min. rd. sog. u.a. usw. vgl. z.B.
`);
