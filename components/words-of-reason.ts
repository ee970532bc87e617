import type { CountKey, MessageKey } from '../lib/translation/message-key';
import type { Translator } from '../lib/translation/translator';

/** The detector's reasons that begin with a number, by what follows it. */
const counted: Record<string, CountKey> = {
  'articles or cards': 'articlesOrCards',
  'dates, as in a list': 'datesAsInAList',
  'long paragraphs, few links': 'longParagraphs',
  'paragraphs with quotations': 'paragraphsWithQuotations',
};

/** A reason of the detector in the reader's language; null for one too new to be translated. */
export function wordsOfReason(reason: string, { say, count }: Translator): string | null {
  const [, number, rest = ''] = /^(\d+) (.*)$/.exec(reason) ?? [];
  const countKey = counted[rest];
  if (number && countKey) return count(countKey, Number(number));
  const [, type] = /^shares as (.*) \(og:type\)$/.exec(reason) ?? [];
  return say(keyOf(type ? reason.replace(type, '') : reason), type) || null;
}

/** "video page" is the message "reason.video_page". */
const keyOf = (reason: string): MessageKey =>
  `reason.${reason
    .toLowerCase()
    .match(/[a-z]+/g)
    ?.join('_')}` as MessageKey;
