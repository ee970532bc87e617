import type { MarkKind } from '../../lib/marks/mark-sheet';
import type { Analysis } from '../../lib/text/analysis';
import { useTranslation } from '../translation';
import { PrintedSources } from './PrintedSources';
import { PrintedStory } from './PrintedStory';

interface Props {
  analysis: Analysis;
  /** What is marked. */
  kinds: readonly MarkKind[];
  /** Sentences that are marked as key points. */
  points: readonly { start: number; end: number }[];
  onPrint: () => void;
}

/** An article for paper: its words, its marks, and a numbered list of who says what is marked. */
export function PrintView({ analysis, kinds, points, onPrint }: Props) {
  const t = useTranslation();
  const { article, speakers } = analysis;
  const about = [article.byline, dateIn(article.published, t.language), article.url];
  return (
    <main class="print">
      <p class="tools">
        <button type="button" class="action" onClick={onPrint}>
          {t.say('menu.print')}
        </button>
      </p>
      <h1 lang={article.language} dir="auto">
        {article.title}
      </h1>
      <p class="quiet about">
        {about.filter(Boolean).map((part) => (
          <bdi key={part}>{part}</bdi>
        ))}
      </p>
      <ul class="legend quiet">
        {kinds.map((kind) => (
          <li key={kind}>
            <span class={`sample ${kind}`}>{t.say(`switch.${kind}`)}</span>
          </li>
        ))}
      </ul>
      <PrintedStory analysis={analysis} kinds={kinds} points={points} />
      {speakers.length > 0 && <PrintedSources analysis={analysis} />}
    </main>
  );
}

/** A date as the reader's language writes it; what is no date, as it stands. */
function dateIn(published: string | null, language: string): string | null {
  const date = new Date(published ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return published;
  return date.toLocaleDateString(language, { dateStyle: 'long' });
}
