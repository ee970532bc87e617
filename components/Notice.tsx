import type { ComponentChildren } from 'preact';
import type { PageView } from './page-view';
import { Reasons } from './Reasons';
import { useTranslation } from './translation';

export interface NoticeActions {
  onAnnotate: () => void;
  onGrant: () => void;
}

interface Props extends NoticeActions {
  view: Exclude<PageView, { status: 'annotated' }>;
  /** The site that alone is switched off; null where all of Sourcelight is, or nothing. */
  siteOff: string | null;
}

/** Says plainly why there is nothing to show, and offers what can be done about it. */
export function Notice({ view, siteOff, onAnnotate, onGrant }: Props) {
  const { say } = useTranslation();
  switch (view.status) {
    case 'reading':
      return <Message title={say('notice.reading')}>{say('notice.readingMore')}</Message>;
    case 'off':
      return (
        <Message title={siteOff ? say('notice.offSite', siteOff) : say('notice.off')}>
          {say('notice.offMore')}
        </Message>
      );
    case 'waiting':
      return (
        <Message title={say('notice.waiting')}>
          {say('notice.waitingMore')}
          <Action name={say('notice.annotate')} onPress={onAnnotate} />
        </Message>
      );
    case 'cannot-run':
      return <Message title={say('notice.cannotRun')}>{say('notice.cannotRunMore')}</Message>;
    case 'needs-permission':
      return (
        <Message title={say('notice.permission')}>
          {say('notice.permissionMore')}
          <Action name={say('notice.allow')} onPress={onGrant} />
        </Message>
      );
    case 'not-article':
      return (
        <Message title={say('notice.notArticle')}>
          {say('notice.notArticleMore')}
          <Action name={say('notice.anyway')} onPress={onAnnotate} />
          <Reasons reasons={view.detection.reasons} summary={say('notice.why')} />
        </Message>
      );
    case 'empty':
      return <Message title={say('notice.empty')}>{say('notice.emptyMore')}</Message>;
    case 'too-large':
      return <Message title={say('notice.tooLarge')}>{say('notice.tooLargeMore')}</Message>;
    case 'failed':
      return (
        <Message title={say('notice.failed')}>
          {say('notice.failedMore')} <code>{view.error}</code>
          <Action name={say('notice.again')} onPress={onAnnotate} />
        </Message>
      );
  }
}

const Message = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="notice" role="status">
    <h1>{title}</h1>
    <div>{children}</div>
  </section>
);

const Action = ({ name, onPress }: { name: string; onPress: () => void }) => (
  <button type="button" class="action" onClick={onPress}>
    {name}
  </button>
);
