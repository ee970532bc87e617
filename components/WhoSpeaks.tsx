import type { Analysis, Quotation, Speaker } from '../lib/text/analysis';
import { speakersByWords } from '../lib/text/report/speakers-by-words';
import { type Span, textOf } from '../lib/text/span';
import type { Translator } from '../lib/translation/translator';
import { isHere, useInView } from './here';
import { useTranslation } from './translation';

interface Props {
  analysis: Analysis;
  /** The part of the story that the reader sees now. */
  here: Span | null;
  onJump: (to: Span) => void;
}

/** Everybody the story quotes or cites, those with the most words first. */
export function WhoSpeaks({ analysis, here, onJump }: Props) {
  const t = useTranslation();
  const list = useInView(here);
  const entries = entriesOf(analysis, t);
  if (entries.length === 0) return <p class="quiet">{t.say('speakers.none')}</p>;
  return (
    <ul class="speakers" ref={list}>
      {entries.map((entry) => (
        <li
          key={entry.name}
          class={isHere(
            entry.quotes.flatMap(({ content }) => content).find((piece) => isHere(piece, here)),
            here,
          )}
        >
          <Entry {...entry} article={analysis.article} here={here} onJump={onJump} />
        </li>
      ))}
    </ul>
  );
}

interface Spoken {
  name: string;
  /** Their place among the hues; null for none. */
  hue: number | null;
  /** Who that is, as the article has it. */
  role: string | null;
  /** How much they say, in our words. */
  share: string;
  unnamed: boolean;
  quotes: Quotation[];
}

function entriesOf(analysis: Analysis, t: Translator): Spoken[] {
  const { quotes, speakers } = analysis;
  const all = speakers.reduce((sum, { words }) => sum + words, 0);
  const entries = speakersByWords(speakers)
    .flatMap((index) => speakers[index] ?? [])
    .map((speaker, place) => ({
      name: speaker.name,
      hue: place,
      role: speaker.role,
      share: shareOf(speaker, all, t),
      unnamed: !speaker.named,
      quotes: speaker.quotes.flatMap((index) => quotes[index] ?? []),
    }));
  const unclear = quotes.filter(({ speaker }) => speaker === null);
  if (unclear.length === 0) return entries;
  const name = t.say('speakers.unclear');
  const share = t.count('quotations', unclear.length);
  return [...entries, { name, hue: null, role: null, share, unnamed: false, quotes: unclear }];
}

function shareOf({ quotes, figures, words }: Speaker, all: number, t: Translator): string {
  if (quotes.length === 0) return figures.length > 0 ? t.say('speakers.forFigure') : '';
  const share = t.say('speakers.share', t.percent(all > 0 ? words / all : 0));
  return `${t.count('quotations', quotes.length)} · ${share}`;
}

interface EntryProps extends Spoken {
  article: Analysis['article'];
  here: Span | null;
  onJump: (to: Span) => void;
}

function Entry({ name, hue, role, share, unnamed, quotes, article, here, onJump }: EntryProps) {
  const { say } = useTranslation();
  return (
    <details class="speaker">
      <summary>
        <span class="speaker-name">
          {hue !== null && <span class={`swatch hue-${hue + 1}`} />}
          <span dir="auto">{name}</span>
          {unnamed && <span class="tag">{say('speakers.unnamed')}</span>}
        </span>
        {role && (
          <span class="role" lang={article.language} dir="auto">
            {role}
          </span>
        )}
        <span class="quiet">{share}</span>
      </summary>
      <ul lang={article.language}>
        {quotes.map(({ content }) => (
          <li key={content[0]?.start} class={isHere(content[0], here)}>
            <button
              type="button"
              class="quoted"
              dir="auto"
              title={say('story.jump')}
              onClick={() => content[0] && onJump(content[0])}
            >
              {content.map((piece) => textOf(article.text, piece)).join(' … ')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
