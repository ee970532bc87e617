/** Marks that stand for a quotation in any language, by what they can do. */
export const straightMark = '"';
export const opensOnly = '„‟';
export const highLeft = '“';
export const highRight = '”';
export const angleMarks = '«»‹›';

/** Two single marks in a row stand for one double mark: ''like this'', ``or this''. */
export const doubledMark = /^(?:''|``|’’|‘‘)$/;

/** Finds every mark that may open or close a quotation, doubled single marks first. */
export const anyMark = /''|``|’’|‘‘|["“”„‟«»‹›＂]/g;

/** What may stand before an opening mark. */
export const beforeOpening = /[\s([{—–―\-/…:,;.!?'‘]/;
