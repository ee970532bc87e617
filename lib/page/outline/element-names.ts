const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that browsers set as blocks. */
export const blockNames = words(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre ' +
    'search section summary table tbody td tfoot th thead tr ul',
);

/** Elements that show something other than text. */
export const mediaNames = words('audio canvas embed iframe img object picture video');

/** Elements whose content is never shown as text. */
export const mutedNames = words(
  'area datalist frame frameset head input link map math meta noframes noscript option param ' +
    'rp rt script select source style svg template textarea title track',
);

export const boldNames = words('b strong h1 h2 h3 h4 h5 h6 th');
export const italicNames = words('em i cite');
