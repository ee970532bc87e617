/** Marks that stand for a quotation in any language, by what they can do. */
export const straightMark = '"';
export const opensOnly = '„‟';
export const highLeft = '“';
export const highRight = '”';
export const angleMarks = '«»‹›';

/** Single marks in a row stand for a double one: ''like this'', ``or this'', three with a nested one. */
export const doubledMark = /^(?:'{2,3}|``|’’|‘‘)$/;

/** Finds every mark that may open or close a quotation, doubled single marks first. */
export const anyMark = /'{2,3}|``|’’|‘‘|["“”„‟«»‹›＂]/g;

/** What may stand before an opening mark. */
export const beforeOpening = /[\s([{—–―\-/…:,;.!?'‘]/;
