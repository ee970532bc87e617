import type { Analysis, Speaker } from '../../lib/text/analysis';
import { useTranslation } from '../translation';

/** Everybody who is quoted or cited, by the numbers that stand in the story. */
export function PrintedSources({ analysis }: { analysis: Analysis }) {
  const { say } = useTranslation();
  return (
    <section class="sources-list">
      <h2>{say('print.sources')}</h2>
      <ol>
        {analysis.speakers.map((speaker) => (
          <li key={speaker.name}>
            <Source {...speaker} language={analysis.article.language} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Source({ name, role, named, quotes, figures, language }: Speaker & { language: string }) {
  const { say, count } = useTranslation();
  const facts = [
    named ? '' : say('speakers.unnamed'),
    quotes.length > 0 ? count('quotations', quotes.length) : '',
    figures.length > 0 ? count('figures', figures.length) : '',
  ].filter(Boolean);
  return (
    <>
      <bdi lang={language}>{role ? `${name}, ${role}` : name}</bdi>
      <span class="quiet"> ({facts.join(' · ')})</span>
    </>
  );
}
