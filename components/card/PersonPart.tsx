import type { Analysis } from '../../lib/text/analysis';
import type { Introduction } from '../../lib/text/report/introduction-at';
import { type Span, textOf } from '../../lib/text/span';
import { useTranslation } from '../translation';

interface Props {
  analysis: Analysis;
  person: Introduction;
  onJump: (to: Span) => void;
}

/** Who somebody is, in the sentence that introduced them. */
export function PersonPart({ analysis, person, onJump }: Props) {
  const { say } = useTranslation();
  const { article } = analysis;
  return (
    <div class="part">
      <p class="who" lang={article.language}>
        {person.name}
      </p>
      {person.role && (
        <p class="quiet" lang={article.language}>
          {person.role}
        </p>
      )}
      <blockquote lang={article.language} dir="auto">
        {textOf(article.text, person.sentence)}
      </blockquote>
      <div class="row">
        <button type="button" onClick={() => onJump(person.sentence)}>
          {say('story.jump')}
        </button>
      </div>
    </div>
  );
}
