import type { ComponentChildren } from 'preact';
import type { PageView } from './page-view';

export interface NoticeActions {
  onAnnotate: () => void;
  onGrant: () => void;
}

type Props = { view: Exclude<PageView, { status: 'annotated' }> } & NoticeActions;

/** Says plainly why there is nothing to show, and offers what can be done about it. */
export function Notice({ view, onAnnotate, onGrant }: Props) {
  switch (view.status) {
    case 'reading':
      return <Message title="Still reading …">The key points appear in a moment.</Message>;
    case 'off':
      return <Message title="Sourcelight is off">The page is as its publisher made it.</Message>;
    case 'cannot-run':
      return (
        <Message title="Sourcelight can’t run here">
          Browsers let no extension into their own pages and into extension stores.
        </Message>
      );
    case 'needs-permission':
      return (
        <Message title="Sourcelight needs your permission for this site">
          It reads the page in this tab and sends nothing anywhere.
          <Action name="Allow" onPress={onGrant} />
        </Message>
      );
    case 'not-article':
      return (
        <Message title="This doesn’t look like an article">
          So the page was left alone.
          <Action name="Annotate anyway" onPress={onAnnotate} />
          <Reasons reasons={view.detection.reasons} />
        </Message>
      );
    case 'empty':
      return <Message title="No story found">There is no running text on this page.</Message>;
    case 'failed':
      return (
        <Message title="Something went wrong">
          The page was left alone. <code>{view.error}</code>
          <Action name="Try again" onPress={onAnnotate} />
        </Message>
      );
  }
}

const Message = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="notice" role="status">
    <h2>{title}</h2>
    <div>{children}</div>
  </section>
);

const Action = ({ name, onPress }: { name: string; onPress: () => void }) => (
  <button type="button" class="action" onClick={onPress}>
    {name}
  </button>
);

interface ReasonsProps {
  reasons: readonly string[];
  summary?: string;
}

/** The detector's reasons, for readers who ask. */
export const Reasons = ({ reasons, summary = 'Why?' }: ReasonsProps) =>
  reasons.length > 0 ? (
    <details class="reasons">
      <summary>{summary}</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  ) : null;
