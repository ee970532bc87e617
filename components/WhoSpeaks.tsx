import type { Analysis, Quotation, Speaker } from '../lib/text/analysis';
import { type Span, textOf } from '../lib/text/span';

interface Props {
  analysis: Analysis;
  onJump: (to: Span) => void;
}

/** Everybody the story quotes or cites, those with the most words first. */
export function WhoSpeaks({ analysis, onJump }: Props) {
  const { speakers } = analysis;
  const quotedWords = speakers.reduce((sum, { words }) => sum + words, 0);
  const unclear = analysis.quotes.filter(({ speaker }) => speaker === null);
  const ordered = speakers.toSorted((a, b) => b.words - a.words);
  if (ordered.length + unclear.length === 0) return <p class="quiet">Nobody is quoted here.</p>;
  return (
    <ul class="speakers">
      {ordered.map((speaker) => (
        <li key={speaker.name}>
          <Entry
            name={speaker.name}
            about={aboutSpeaker(speaker, quotedWords)}
            unnamed={!speaker.named}
            quotes={speaker.quotes.flatMap((index) => analysis.quotes[index] ?? [])}
            text={analysis.article.text}
            onJump={onJump}
          />
        </li>
      ))}
      {unclear.length > 0 && (
        <li>
          <Entry
            name="Unclear who"
            about={quotations(unclear.length)}
            unnamed={false}
            quotes={unclear}
            text={analysis.article.text}
            onJump={onJump}
          />
        </li>
      )}
    </ul>
  );
}

const quotations = (count: number): string => (count === 1 ? '1 quotation' : `${count} quotations`);

function aboutSpeaker({ role, quotes, figures, words }: Speaker, quotedWords: number): string {
  const share = quotedWords > 0 ? Math.round((100 * words) / quotedWords) : 0;
  return [
    role,
    quotes.length > 0 && `${quotations(quotes.length)}, ${share}% of the quoted words`,
    quotes.length === 0 && figures.length > 0 && 'cited for a figure',
  ]
    .filter(Boolean)
    .join(' · ');
}

interface EntryProps {
  name: string;
  about: string;
  unnamed: boolean;
  quotes: readonly Quotation[];
  text: string;
  onJump: (to: Span) => void;
}

const Entry = ({ name, about, unnamed, quotes, text, onJump }: EntryProps) => (
  <details class="speaker">
    <summary>
      <span class="speaker-name">
        {name} {unnamed && <span class="tag">unnamed</span>}
      </span>
      <span class="quiet">{about}</span>
    </summary>
    <ul>
      {quotes.map(({ content }) => (
        <li key={content[0]?.start}>
          <button
            type="button"
            class="quoted"
            title="Show in the story"
            onClick={() => content[0] && onJump(content[0])}
          >
            {content.map((piece) => textOf(text, piece)).join(' … ')}
          </button>
        </li>
      ))}
    </ul>
  </details>
);
