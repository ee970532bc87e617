import { useTranslation } from '../translation';

/** What the reader can do about what was done, under its name. */
export interface NoteAction {
  name: string;
  onPress: () => void;
}

interface Props {
  /** What was done to the page. */
  said: string;
  /** What it was done to. */
  block: string;
  actions: readonly NoteAction[];
  onClose: () => void;
}

/** Says on the page what was hidden or brought back, with the way back beside it. */
export function BlockNote({ said, block, actions, onClose }: Props) {
  const t = useTranslation();
  return (
    <section class="card note" dir={t.direction} lang={t.language}>
      <p role="status">
        <span class="who">{said}</span>{' '}
        <span class="quiet" dir="auto">
          {block}
        </span>
      </p>
      {actions.length > 0 && (
        <div class="row">
          {actions.map(({ name, onPress }) => (
            <button key={name} type="button" onClick={onPress}>
              {name}
            </button>
          ))}
        </div>
      )}
      <button type="button" class="close" aria-label={t.say('card.close')} onClick={onClose}>
        ×
      </button>
    </section>
  );
}
