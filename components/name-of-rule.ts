import type { MessageKey } from '../lib/translation/message-key';
import type { Translator } from '../lib/translation/translator';

/** Stands for a rule where it is the reader who hides a block. */
export const BY_READER = 'by-reader';

/** What a rule calls what it hides; a rule too new to be translated has its own name: "Related links". */
export function nameOfRule(rule: string, { say }: Translator): string {
  const key = `rule.${rule.replaceAll('-', '_')}` as MessageKey;
  return say(key) || rule.charAt(0).toUpperCase() + rule.slice(1).replaceAll('-', ' ');
}
