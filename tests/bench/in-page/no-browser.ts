/** Stands for webextension-polyfill on a plain page: nothing is stored, so all settings are default. */
const empty = { get: async () => ({}) };

export default { storage: { sync: empty, local: empty }, extension: { inIncognitoContext: false } };
